package org.weald.assess.series;

import java.util.Arrays;
import java.util.Optional;
import org.weald.assess.statistics.ProcessLimits;
import org.weald.model.Bound;
import org.weald.model.Direction;

/** The process limits of a series: every figure since the last break, in order. */
final class ProcessTest {
  private final Timeline timeline;
  private final Readings readings;
  private final SeriesRules rules;
  private final int latest;

  ProcessTest(Timeline timeline, Readings readings, SeriesRules rules, int latest) {
    this.timeline = timeline;
    this.readings = readings;
    this.rules = rules;
    this.latest = latest;
  }

  ProcessOutcome outcome() {
    if (timeline.kind().isEmpty()) {
      return ProcessOutcome.notAssessed(Reasons.MIXED);
    }
    double[] values = new double[Math.max(0, latest - rules.from() + 1)];
    int n = 0;
    int last = -1;
    for (int i = rules.from(); i <= latest; i++) {
      if (!Double.isNaN(readings.value()[i])) {
        Reason objection = Figure.objection(readings, rules, i);
        if (!objection.isPresent() && last >= 0 && timeline.overlap(last, i)) {
          objection = Reasons.OVERLAP;
        }
        if (objection.isPresent()) {
          return ProcessOutcome.notAssessed(objection);
        }
        values[n++] = readings.value()[i];
        last = i;
      }
    }
    if (n < ProcessLimits.FEWEST) {
      return ProcessOutcome.notAssessed(Reasons.tooFewForLimits(n));
    }
    int baseline = rules.baseline();
    if (baseline != 0 && (baseline < ProcessLimits.FEWEST || baseline > n)) {
      return ProcessOutcome.notAssessed(Reasons.FEW_BASELINE);
    }
    return charted(
        ProcessLimits.of(Arrays.copyOf(values, n), rules.least(), rules.most(), baseline));
  }

  private ProcessOutcome charted(ProcessLimits limits) {
    if (!Double.isFinite(limits.mean()) || !Double.isFinite(limits.averageMovingRange())) {
      return ProcessOutcome.notAssessed(Reasons.NOT_COMPUTABLE);
    }
    Direction direction =
        switch (limits.variation()) {
          case COMMON_CAUSE -> Direction.MAINTAINING;
          case SPECIAL_CAUSE_HIGH -> Directions.of(1, rules.better());
          case SPECIAL_CAUSE_LOW -> Directions.of(-1, rules.better());
        };
    double target = readings.targetAt(latest);
    Optional<Bound> side = rules.side();
    Optional<ProcessLimits.Assurance> assurance =
        side.isPresent() && Double.isFinite(target)
            ? Optional.of(limits.assurance(target, Thresholds.wantsMore(side.get())))
            : Optional.empty();
    boolean noSide = side.isEmpty() || direction == Direction.NOT_ASSESSED;
    return new ProcessOutcome(
        direction,
        Optional.of(limits),
        rules.from(),
        assurance,
        noSide ? Reasons.NO_SIDE : assurance.isPresent() ? Reason.NONE : Reasons.NO_TARGET);
  }
}
