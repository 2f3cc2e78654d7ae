package org.weald.exchange.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.weald.model.Action;
import org.weald.model.ActionUpdate;
import org.weald.model.Narrative;
import org.weald.model.Period;
import org.weald.model.PeriodKind;
import org.weald.model.Place;
import org.weald.model.Provenance;
import org.weald.model.Status;
import org.weald.workspace.Change;
import org.weald.workspace.Entries;
import org.weald.workspace.Store;

/** What an officer says of two actions and a measure of the community safety plan. */
final class Said {
  static final String PLAN = "community-safety-2019-20";
  private static final String PLUGIN = "org.weald.plan.csap/";
  private static final Period QUARTER =
      new Period(
          PeriodKind.QUARTER,
          LocalDate.of(2019, 7, 1),
          LocalDate.of(2019, 9, 30),
          "Jul - Sep 2019");

  /** Printed as Green. */
  static final ActionUpdate LATE =
      update(
          "deliver-minimum-3-young-peoples",
          Status.RED,
          "",
          "Two sessions, \"not three\", so far.");

  /** Printed as Green. */
  static final ActionUpdate DONE =
      update("raise-public-professional-awareness-domestic", Status.GREEN, "complete", "All run.");

  static final Narrative ACCOUNT =
      new Narrative(
          PLUGIN + "domestic-abuse-plan-on-target",
          "2019/20 Quarter 2",
          "The forum met twice.\nIt meets again in October.",
          Place.of("workspace"));

  private Said() {}

  private static ActionUpdate update(
      String action, Status status, String progress, String comment) {
    return new ActionUpdate(
        PLUGIN + action,
        new Action.Update(QUARTER, status, progress, comment),
        new Provenance("CSU", "", "by telephone", "workspace", Place.of("workspace"), 0));
  }

  static void write(Store store) {
    Change change =
        new Change("officer", Instant.parse("2019-10-14T09:00:00Z"), "return of the quarter");
    Entries said = new Entries(List.of(), List.of(DONE, LATE), List.of(ACCOUNT));
    assertThat(store.write(change, said, Entries.NONE).problems()).isEmpty();
  }

  /** The update as the revision that brought it has it. */
  static ActionUpdate revised(long revision, ActionUpdate it) {
    Provenance from = it.provenance();
    return new ActionUpdate(
        it.action(),
        it.update(),
        new Provenance(
            from.source(), from.sentence(), from.note(), from.origin(), from.place(), revision));
  }
}
