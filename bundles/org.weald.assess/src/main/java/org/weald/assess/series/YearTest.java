package org.weald.assess.series;

import java.util.Arrays;
import java.util.Set;
import org.weald.assess.series.YearOutcome.Test;
import org.weald.assess.statistics.SignificanceTests;
import org.weald.model.Amount;
import org.weald.model.Direction;

/** Which test suits a kind of number, and what it says (METHODS.md, section 2). */
final class YearTest {
  /** Nothing is wrong with the figures; there is only too little behind them for a test. */
  private static final Set<Reason> UNTESTABLE =
      Set.of(
          Reasons.NO_DISPERSION,
          Reasons.ALL_ZERO,
          Reasons.NO_ERROR,
          Reasons.NO_ERROR_AT_ALL,
          Reasons.NOT_COMPUTABLE);

  private final Timeline timeline;
  private final Readings readings;
  private final SeriesRules rules;
  private final int now;
  private final int before;
  private final double change;

  YearTest(
      Timeline timeline, Readings readings, SeriesRules rules, int now, int before, double change) {
    this.timeline = timeline;
    this.readings = readings;
    this.rules = rules;
    this.now = now;
    this.before = before;
    this.change = change;
  }

  YearOutcome outcome() {
    Reason objection = Figure.objection(readings, rules, before);
    if (objection.isPresent()) {
      return YearOutcome.notAssessed(objection);
    }
    return switch (rules.kind()) {
      case OUTPUT -> YearOutcome.notAssessed(Reasons.OWN_WORK);
      case RANK -> YearOutcome.notAssessed(Reasons.RANK_CHANGE);
      default ->
          timeline.overlap(now, before)
              ? YearOutcome.notAssessed(Reasons.OVERLAP)
              : orTolerated(ofKind());
    };
  }

  /** A declared tolerance stands in place of a test where the figures allow none. */
  private YearOutcome orTolerated(YearOutcome tested) {
    return rules.tolerance().isPresent() && UNTESTABLE.contains(tested.reason())
        ? tolerated(rules.tolerance().get())
        : tested;
  }

  private YearOutcome ofKind() {
    if (Figure.disagrees(readings, rules, now) || Figure.disagrees(readings, rules, before)) {
      return YearOutcome.notAssessed(Reasons.DISAGREE);
    }
    return switch (rules.kind()) {
      case COUNT -> counts(readings.value()[now], 1, readings.value()[before], 1);
      case CLUSTERED -> clustered();
      case PROPORTION ->
          Figure.bothGiven(readings, now) && Figure.bothGiven(readings, before)
              ? proportions()
              : estimates();
      case RATE ->
          Figure.bothGiven(readings, now) && Figure.bothGiven(readings, before)
              ? rates()
              : estimates();
      default -> estimates();
    };
  }

  private YearOutcome counts(double x, double in, double y, double of) {
    double p = SignificanceTests.counts((long) x, in, (long) y, of);
    return tested(Test.CONDITIONAL_BINOMIAL, Double.NaN, Double.NaN, p);
  }

  private YearOutcome rates() {
    Reason objection = countsObjection();
    return objection.isPresent()
        ? YearOutcome.notAssessed(objection)
        : counts(
            readings.numeratorAt(now),
            readings.denominatorAt(now),
            readings.numeratorAt(before),
            readings.denominatorAt(before));
  }

  private Reason countsObjection() {
    Reason ofNow = Figure.counts(readings, now);
    return ofNow.isPresent() ? ofNow : Figure.counts(readings, before);
  }

  private YearOutcome proportions() {
    Reason objection = countsObjection();
    if (!objection.isPresent()) {
      Reason ofNow = Figure.count(readings.denominatorAt(now));
      objection = ofNow.isPresent() ? ofNow : Figure.count(readings.denominatorAt(before));
    }
    if (objection.isPresent()) {
      return YearOutcome.notAssessed(objection);
    }
    long x = (long) readings.numeratorAt(now);
    long n = (long) readings.denominatorAt(now);
    long y = (long) readings.numeratorAt(before);
    long m = (long) readings.denominatorAt(before);
    if (SignificanceTests.needsFisher(x, n, y, m)) {
      return tested(Test.FISHER, Double.NaN, Double.NaN, SignificanceTests.fisher(x, n, y, m));
    }
    return tested(
        Test.POOLED_Z,
        SignificanceTests.pooledZ(x, n, y, m),
        Double.NaN,
        SignificanceTests.proportions(x, n, y, m));
  }

  /** Counts by recording: the swing of the earlier points, all since the last break. */
  private YearOutcome clustered() {
    double[] earlier = new double[now];
    double[] exposures = new double[now];
    boolean withExposures = Figure.hasCounts(readings, now) && Figure.hasCounts(readings, before);
    int size = 0;
    for (int i = rules.from(); i < now; i++) {
      if (timeline.periods().get(i).kind() == timeline.periods().get(now).kind()
          && !Figure.objection(readings, rules, i).isPresent()
          && (!withExposures || Figure.hasCounts(readings, i))) {
        earlier[size] = withExposures ? readings.numeratorAt(i) : readings.value()[i];
        exposures[size++] = withExposures ? readings.denominatorAt(i) : 1;
      }
    }
    if (size < SeriesRules.FEWEST_FOR_DISPERSION) {
      return YearOutcome.notAssessed(Reasons.NO_DISPERSION);
    }
    return clustered(Arrays.copyOf(earlier, size), Arrays.copyOf(exposures, size), withExposures);
  }

  private YearOutcome clustered(double[] earlier, double[] exposures, boolean withExposures) {
    double x = withExposures ? readings.numeratorAt(now) : readings.value()[now];
    double y = withExposures ? readings.numeratorAt(before) : readings.value()[before];
    double rate = Arrays.stream(earlier).sum() / Arrays.stream(exposures).sum();
    Reason ofNow = Figure.count(x);
    Reason objection = ofNow.isPresent() ? ofNow : Figure.count(y);
    if (objection.isPresent() || !(rate > 0) || Double.isInfinite(rate)) {
      return YearOutcome.notAssessed(objection.isPresent() ? objection : Reasons.ALL_ZERO);
    }
    SignificanceTests.Dispersed test =
        SignificanceTests.quasiPoisson(
            x,
            withExposures ? readings.denominatorAt(now) : 1,
            y,
            withExposures ? readings.denominatorAt(before) : 1,
            earlier,
            exposures);
    return tested(Test.QUASI_POISSON, test.t(), test.dispersion(), test.p());
  }

  private YearOutcome estimates() {
    double errorNow = readings.errorAt(now);
    double errorBefore = readings.errorAt(before);
    if (Double.isNaN(errorNow) || Double.isNaN(errorBefore)) {
      return YearOutcome.notAssessed(Reasons.NO_ERROR);
    }
    if (!(errorNow >= 0 && errorBefore >= 0) || Double.isInfinite(errorNow + errorBefore)) {
      return YearOutcome.notAssessed(Reasons.BAD_ERROR);
    }
    if (errorNow == 0 && errorBefore == 0) {
      return YearOutcome.notAssessed(Reasons.NO_ERROR_AT_ALL);
    }
    SignificanceTests.Difference test =
        SignificanceTests.difference(
            readings.value()[now], errorNow, readings.value()[before], errorBefore);
    return tested(Test.DIFFERENCE, test.z(), Double.NaN, test.p());
  }

  private YearOutcome tolerated(Amount tolerance) {
    boolean within =
        Thresholds.isWithin(readings.value()[now], readings.value()[before], tolerance);
    return new YearOutcome(
        within ? Direction.MAINTAINING : Directions.of(change, rules.better()),
        Test.TOLERANCE,
        Double.NaN,
        Double.NaN,
        Double.NaN,
        Reasons.TOLERANCE);
  }

  private YearOutcome tested(Test test, double statistic, double dispersion, double p) {
    if (Double.isNaN(p)) {
      return YearOutcome.notAssessed(Reasons.NOT_COMPUTABLE);
    }
    boolean real = p < SeriesRules.LEVEL && change != 0;
    Direction direction = real ? Directions.of(change, rules.better()) : Direction.MAINTAINING;
    return new YearOutcome(
        direction,
        test,
        statistic,
        dispersion,
        p,
        direction == Direction.NOT_ASSESSED ? Reasons.NO_SIDE : Reason.NONE);
  }
}
