package org.weald.workbench.views.internal.actions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.weald.model.Action;
import org.weald.model.ActionUpdate;
import org.weald.model.Contribution;
import org.weald.model.Edition;
import org.weald.model.Period;
import org.weald.model.PeriodKind;
import org.weald.model.Periods;
import org.weald.model.Place;
import org.weald.model.Plan;
import org.weald.model.Provenance;
import org.weald.model.Status;
import org.weald.workspace.Edit;
import org.weald.workspace.Entries;

/**
 * What an officer says of an action at a quarter's end, before it is written.
 *
 * @param status chosen; empty where none is yet
 * @param progress "on course", or empty
 * @param comment what happened
 */
record UpdateEntry(Optional<Status> status, String progress, String comment) {
  /** The steps an action goes through. */
  static final List<String> STEPS = List.of("not started", "on course", "complete");

  /** Nothing said. */
  static final UpdateEntry NONE = new UpdateEntry(Optional.empty(), "", "");

  private static final int LONGEST = 4000;
  private static final Set<Status> ASKED = Set.of(Status.AMBER, Status.RED, Status.MISSING);

  /** What was said. */
  static UpdateEntry of(Action.Update update) {
    return new UpdateEntry(Optional.of(update.status()), update.progress(), update.comment());
  }

  /** The quarter an edition's updates are of: its own, or the one its day lies in. */
  static Period quarter(Edition edition) {
    if (edition.period().kind() == PeriodKind.QUARTER) {
      return edition.period();
    }
    LocalDate day = edition.asAt();
    LocalDate start = day.withDayOfMonth(1).minusMonths(Math.floorMod(day.getMonthValue() - 4, 3));
    return Periods.of(PeriodKind.QUARTER, start, start.plusMonths(3).minusDays(1));
  }

  /**
   * The quarters an update can be of: from the one the edition prints to the plan's end, and in any
   * case the next one.
   */
  static List<Period> quarters(Plan plan, Edition edition) {
    Period printed = quarter(edition);
    List<Period> quarters = new ArrayList<>(List.of(printed));
    LocalDate start = printed.start().plusMonths(3);
    do {
      quarters.add(Periods.of(PeriodKind.QUARTER, start, start.plusMonths(3).minusDays(1)));
      start = start.plusMonths(3);
    } while (!start.isAfter(plan.years().end()));
    return List.copyOf(quarters);
  }

  /** What is said of an action for a quarter. */
  static Optional<Action.Update> said(Action action, Period quarter) {
    return action.updates().stream()
        .filter(update -> update.period().sameStretch(quarter))
        .findFirst();
  }

  /** What is wrong with it; nothing is written then. */
  List<String> wrong(Plan plan) {
    List<String> wrong = new ArrayList<>();
    if (status.isEmpty()) {
      wrong.add("Choose a status: " + words(plan) + ".");
    }
    if (comment.length() > LONGEST) {
      wrong.add(
          "The comment has "
              + comment.length()
              + " characters; "
              + LONGEST
              + " are kept. Shorten it.");
    }
    return wrong;
  }

  private static String words(Plan plan) {
    List<String> words =
        plan.scheme().words().entrySet().stream()
            .sorted(java.util.Map.Entry.comparingByValue())
            .map(java.util.Map.Entry::getKey)
            .toList();
    int last = words.size() - 1;
    return last < 1
        ? "one of the plan's"
        : String.join(", ", words.subList(0, last)) + " or " + words.get(last);
  }

  /** What will be asked before the edition is signed off. */
  List<String> remarks(Plan plan) {
    return status.filter(ASKED::contains).isPresent() && comment.isBlank()
        ? List.of(
            "Saved. "
                + plan.scheme().word(status.orElseThrow())
                + " needs a comment before the edition is signed off: what happened, why, what"
                + " next, by when.")
        : List.of();
  }

  /** The edit that writes it. */
  Edit edit(Action action, Period quarter, String title) {
    Action.Update update =
        new Action.Update(quarter, status.orElseThrow(), progress, comment.strip());
    return new Edit(
        title,
        Entries.of(
            new ActionUpdate(
                action.id(),
                update,
                new Provenance(
                    "", "", "", Contribution.WORKSPACE, Place.of(Contribution.WORKSPACE), 0))),
        Entries.NONE);
  }
}
