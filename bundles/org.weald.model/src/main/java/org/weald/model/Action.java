package org.weald.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Something to be done.
 *
 * @param plan qualified id of the plan
 * @param id qualified id of the action
 * @param ref as printed
 * @param priority heading it stands under
 * @param text what is to be done
 * @param byWhen as printed, "On-going"
 * @param due the date it means, where it means one
 * @param lead bodies
 * @param partners bodies
 * @param updates oldest first
 */
public record Action(
    String plan,
    String id,
    String ref,
    String priority,
    String text,
    String byWhen,
    Optional<LocalDate> due,
    List<String> lead,
    List<String> partners,
    List<Update> updates) {

  /**
   * What was said of an action at a quarter's end.
   *
   * @param period the quarter
   * @param status on target? as supplied
   * @param printed what stands in the status cell, where that is kept apart from the status it is
   *     read as; empty text for a cell that is printed empty
   * @param progress "not started", "on course", "complete", or empty
   * @param comment in our words
   */
  public record Update(
      Period period, Status status, Optional<String> printed, String progress, String comment) {

    /** One whose cell says what it is read as. */
    public Update(Period period, Status status, String progress, String comment) {
      this(period, status, Optional.empty(), progress, comment);
    }
  }

  /**
   * The action with what else is said of it: each update in place of the one for the same quarter,
   * all by period.
   *
   * @param more later words last
   */
  public Action with(List<Update> more) {
    if (more.isEmpty()) {
      return this;
    }
    List<Update> all = new ArrayList<>(updates);
    for (Update update : more) {
      all.removeIf(one -> one.period().sameStretch(update.period()));
      all.add(update);
    }
    all.sort(Comparator.comparing(Update::period));
    return new Action(plan, id, ref, priority, text, byWhen, due, lead, partners, all);
  }

  /** Copies the collections. */
  public Action {
    lead = List.copyOf(lead);
    partners = List.copyOf(partners);
    updates = List.copyOf(updates);
  }
}
