package org.weald.store.duckdb.internal;

import java.time.LocalDate;
import org.weald.model.Action;
import org.weald.model.ActionUpdate;
import org.weald.model.Narrative;
import org.weald.model.Period;
import org.weald.model.PeriodKind;
import org.weald.model.Place;
import org.weald.model.Provenance;
import org.weald.model.Status;

/** What officers say at a quarter's end. */
final class Said {
  static final String NEET = "org.weald.theme.caring/neet-rate";

  private Said() {}

  /** Of an action of the community safety plan. */
  static ActionUpdate update(String ref, int year, int quarter, Status status, String comment) {
    LocalDate start = LocalDate.of(year, 4, 1).plusMonths(3L * (quarter - 1));
    Period period =
        new Period(
            PeriodKind.QUARTER,
            start,
            start.plusMonths(3).minusDays(1),
            year + "/" + (year + 1) % 100 + " Q" + quarter);
    return new ActionUpdate(
        "org.weald.plan.csap/" + ref,
        new Action.Update(period, status, "on course", comment),
        new Provenance("", "", "", "workspace", Place.of("workspace"), 0));
  }

  static Narrative account(String edition, String text) {
    return new Narrative(NEET, edition, text, Place.of("workspace"));
  }

  /** The update as a store gives it back. */
  static ActionUpdate broughtBy(long revision, ActionUpdate it) {
    Provenance from = it.provenance();
    return new ActionUpdate(
        it.action(),
        it.update(),
        new Provenance(
            from.source(), from.sentence(), from.note(), from.origin(), from.place(), revision));
  }
}
