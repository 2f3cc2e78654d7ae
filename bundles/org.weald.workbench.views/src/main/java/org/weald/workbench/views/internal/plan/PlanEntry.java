package org.weald.workbench.views.internal.plan;

import java.util.List;
import java.util.Optional;
import org.weald.model.Status;
import org.weald.workbench.Selected;
import org.weald.workbench.ViewDescription;

/**
 * One line of the plan's tree.
 *
 * @param key the same as long as the line is of the same thing
 * @param text what is read
 * @param printed the title as printed, which may be longer
 * @param ref as printed, or empty
 * @param status its mark
 * @param word the status's word
 * @param theme qualified id of its theme; empty for the plan
 * @param subject the scorecard row it stands for; empty for the plan, a theme and a view
 * @param view id of the view it opens, or empty
 */
public record PlanEntry(
    String key,
    String text,
    String printed,
    String ref,
    Status status,
    String word,
    String theme,
    Optional<Selected.Subject> subject,
    String view) {

  /** One that is no view. */
  public PlanEntry(
      String key,
      String text,
      String printed,
      String ref,
      Status status,
      String word,
      String theme,
      Optional<Selected.Subject> subject) {
    this(key, text, printed, ref, status, word, theme, subject, "");
  }

  /** The view of a theme. */
  static PlanEntry of(ViewDescription view) {
    return new PlanEntry(
        "view:" + view.id(),
        view.title(),
        view.title(),
        "",
        Status.CONTEXT,
        "view",
        view.theme(),
        Optional.empty(),
        view.id());
  }

  /** A line and the lines below it. */
  public record Branch(PlanEntry entry, List<Branch> children) {
    /** Copies the list. */
    public Branch {
      children = List.copyOf(children);
    }
  }

  /** What is heard: the text, the ref and the status in words. */
  String spoken() {
    return (ref.isEmpty() ? text : ref + ", " + text) + ", " + word;
  }

  /** The whole of the line and the title as printed where that says more. */
  String tip() {
    return printed.equals(text) ? spoken() : spoken() + ". As printed: " + printed;
  }

  /** The tree asks its elements for what they say. */
  @Override
  public String toString() {
    return spoken();
  }
}
