package org.weald.workbench.views.internal.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.weald.model.Status;

/**
 * What the filter above the plan's tree lets through: every word must be found in a line or in one
 * above it; {@code status:red} asks for a status by code or by the plan's own word.
 *
 * @param words lower case; none lets everything through
 */
record PlanFilter(List<String> words) {
  private static final String STATUS = "status:";

  /** Copies the list. */
  PlanFilter {
    words = List.copyOf(words);
  }

  /** Reads what was typed. */
  static PlanFilter of(String typed) {
    List<String> words = new ArrayList<>();
    for (String word : typed.toLowerCase(Locale.ROOT).strip().split("\\s+", -1)) {
      if (!word.isEmpty() && !word.equals(STATUS)) {
        words.add(word);
      }
    }
    return new PlanFilter(words);
  }

  /** Whether everything is let through. */
  boolean all() {
    return words.isEmpty();
  }

  /** The lines let through, with the lines above them. */
  List<PlanEntry.Branch> apply(List<PlanEntry.Branch> lines) {
    return all() ? lines : apply(lines, "");
  }

  private List<PlanEntry.Branch> apply(List<PlanEntry.Branch> lines, String above) {
    List<PlanEntry.Branch> left = new ArrayList<>();
    for (PlanEntry.Branch line : lines) {
      String text = above + " " + line.entry().ref() + " " + line.entry().text();
      List<PlanEntry.Branch> below = apply(line.children(), text);
      if (!below.isEmpty()) {
        left.add(new PlanEntry.Branch(line.entry(), below));
      } else if ((line.entry().subject().isPresent() || !line.entry().view().isEmpty())
          && matches(line.entry(), text)) {
        left.add(new PlanEntry.Branch(line.entry(), List.of()));
      }
    }
    return left;
  }

  private boolean matches(PlanEntry entry, String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return words.stream()
        .allMatch(
            word ->
                word.startsWith(STATUS)
                    ? isStatus(entry, word.substring(STATUS.length()))
                    : lower.contains(word));
  }

  private static boolean isStatus(PlanEntry entry, String asked) {
    return Status.ofCode(asked)
        .map(status -> entry.status() == status)
        .orElseGet(() -> entry.word().toLowerCase(Locale.ROOT).startsWith(asked));
  }
}
