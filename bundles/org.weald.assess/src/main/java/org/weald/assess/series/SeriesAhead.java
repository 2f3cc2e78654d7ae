package org.weald.assess.series;

import java.util.Optional;
import java.util.OptionalDouble;
import org.weald.assess.statistics.LinearFit;
import org.weald.assess.statistics.Projection;
import org.weald.model.Bound;
import org.weald.model.MeasureKind;
import org.weald.model.Period;

/**
 * Where the line of a series leads if things go on as they have, and how likely it meets a target
 * there (METHODS.md, section 4).
 *
 * @param projection the line there with its prediction interval; empty where there is no line
 * @param probability of meeting the target; empty with fewer than 8 points or without a target
 * @param likelihood the probability in words
 * @param reason why there is no projection, or no probability; else none
 */
public record SeriesAhead(
    Optional<Projection> projection,
    OptionalDouble probability,
    Optional<Likelihood> likelihood,
    Reason reason) {

  /**
   * Looks ahead.
   *
   * @param timeline the periods
   * @param readings as many figures
   * @param rules which way is better, breaks
   * @param at the period looked at, of the same kind and, in part of a year, of the same part
   * @param target what is to be met then; NaN for none
   */
  public static SeriesAhead of(
      Timeline timeline, Readings readings, SeriesRules rules, Period at, double target) {
    Reason objection = objection(timeline, readings, rules, at);
    if (objection.isPresent()) {
      return none(objection);
    }
    TrendTest.Points points = new TrendTest(timeline, readings, rules, readings.latest()).points();
    if (points.objection().isPresent()) {
      return none(points.objection());
    }
    LinearFit fit = points.fit();
    Projection projection = Projection.of(fit, timeline.x(at));
    return Double.isFinite(projection.value())
        ? of(projection, rules, target)
        : none(Reasons.NOT_COMPUTABLE);
  }

  private static Reason objection(
      Timeline timeline, Readings readings, SeriesRules rules, Period at) {
    if (timeline.objection().isPresent()) {
      return timeline.objection();
    }
    int latest = readings.latest();
    if (latest < 0) {
      return Reasons.NO_FIGURE;
    }
    if (rules.kind() == MeasureKind.OUTPUT) {
      return Reasons.OWN_WORK;
    }
    if (rules.kind() == MeasureKind.RANK) {
      return Reasons.RANK_LINE;
    }
    Period last = timeline.periods().get(latest);
    boolean samePart =
        !Timeline.isPartOfYear(last.kind())
            || last.start().getMonthValue() == at.start().getMonthValue();
    return last.kind() == at.kind() && samePart ? Reason.NONE : Reasons.MIXED;
  }

  private static SeriesAhead of(Projection projection, SeriesRules rules, double target) {
    Optional<Bound> side = rules.side();
    if (!Double.isFinite(target) || side.isEmpty()) {
      return new SeriesAhead(
          Optional.of(projection),
          OptionalDouble.empty(),
          Optional.empty(),
          side.isEmpty() ? Reasons.NO_SIDE : Reasons.NO_TARGET);
    }
    OptionalDouble probability = projection.probability(target, Thresholds.wantsMore(side.get()));
    return new SeriesAhead(
        Optional.of(projection),
        probability,
        probability.isPresent()
            ? Optional.of(Likelihood.of(probability.getAsDouble()))
            : Optional.empty(),
        probability.isPresent() ? Reason.NONE : Reasons.tooFewForProbability(projection.fit().n()));
  }

  private static SeriesAhead none(Reason reason) {
    return new SeriesAhead(Optional.empty(), OptionalDouble.empty(), Optional.empty(), reason);
  }
}
