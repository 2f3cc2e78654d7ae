package org.weald.assess.internal;

import java.util.List;
import java.util.Optional;
import org.weald.assess.Analysis;
import org.weald.assess.ProcessSeries;
import org.weald.assess.ScriptedStatuses;
import org.weald.model.Area;
import org.weald.model.Catalogue;
import org.weald.model.Edition;
import org.weald.model.Measure;
import org.weald.model.Observation;
import org.weald.model.Plan;

/** The series behind an analysis, for any area: the figures and rules of the judgement. */
public final class Charted {
  private Charted() {}

  /** Process limits of a measure as an edition knows it. */
  public static ProcessSeries process(
      Catalogue catalogue, Plan plan, Edition edition, Measure measure, Area area) {
    Known known = new Known(catalogue, plan, edition);
    Frame frame = Frame.of(plan.id(), ScriptedStatuses.NONE);
    Question question = new Question(catalogue, known, plan, edition, measure, area, frame);
    Optional<Observation> latest = known.latestUpToNow(measure, area);
    return latest
        .filter(figure -> figure.figure().hasNumber() || figure.figure().isHeldBack())
        .map(figure -> ProcessCharts.series(question, figure))
        .orElseGet(
            () ->
                ProcessSeries.none(
                    Analysed.cannot(
                        Analysis.Kind.PROCESS_LIMITS,
                        "there are no figures of " + area.name(),
                        List.of())));
  }
}
