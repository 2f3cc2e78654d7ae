package org.weald.assess.series;

import java.util.Arrays;
import java.util.Optional;
import org.weald.assess.statistics.LineGrid;
import org.weald.assess.statistics.LinearFit;
import org.weald.assess.statistics.MannKendall;
import org.weald.assess.statistics.SignificanceTests;
import org.weald.model.Direction;
import org.weald.model.Judging;
import org.weald.model.MeasureKind;

/** The long term by the one method declared beforehand (METHODS.md, section 2). */
final class TrendTest {
  private final Timeline timeline;
  private final Readings readings;
  private final SeriesRules rules;
  private final int latest;

  TrendTest(Timeline timeline, Readings readings, SeriesRules rules, int latest) {
    this.timeline = timeline;
    this.readings = readings;
    this.rules = rules;
    this.latest = latest;
  }

  TrendOutcome outcome() {
    if (rules.kind() == MeasureKind.OUTPUT) {
      return none(0, Reasons.OWN_WORK);
    }
    return switch (rules.method()) {
      case LINEAR -> rules.kind() == MeasureKind.RANK ? none(0, Reasons.RANK_LINE) : ofLine();
      case MANN_KENDALL -> ofLine();
      case RECENT -> ofRecent();
      case PROCESS -> ofProcess();
    };
  }

  private TrendOutcome none(int n, Reason reason) {
    return TrendOutcome.notAssessed(rules.method(), n, reason);
  }

  private TrendOutcome ofLine() {
    Points points = points();
    if (points.objection().isPresent()) {
      return none(points.n(), points.objection());
    }
    if (rules.method() == Judging.Method.MANN_KENDALL) {
      MannKendall test = MannKendall.of(points.x(), points.y());
      return tested(test.n(), test.slope(), Double.NaN, test.z(), test.p(), test.s());
    }
    LinearFit fit = points.fit();
    return tested(fit.n(), fit.slope(), fit.slopeError(), fit.t(), fit.p(), fit.slope());
  }

  /** The points of the line; an objection where there are too few or they cannot be fitted. */
  @SuppressWarnings("ArrayRecordComponent") // Never leaves this package.
  record Points(int n, double[] x, double[] y, Optional<LineGrid> grid, Reason objection) {
    private static final double[] NOTHING = {};

    static Points none(int n, Reason objection) {
      return new Points(n, NOTHING, NOTHING, Optional.empty(), objection);
    }

    LinearFit fit() {
      return LinearFit.of(grid.isPresent() ? grid.get() : LineGrid.of(x), y);
    }
  }

  Points points() {
    if (latest < rules.from()) {
      return Points.none(0, Reasons.tooFewForTrend(0));
    }
    Line line = timeline.line(latest, rules.from());
    double[] y = new double[line.places().length];
    int n = 0;
    for (int place : line.places()) {
      double value = readings.value()[place];
      if (!Double.isNaN(value)) {
        Reason objection = Figure.objection(readings, rules, place);
        if (objection.isPresent()) {
          return Points.none(0, objection);
        }
        y[n++] = value;
      }
    }
    if (line.objection().isPresent()) {
      return Points.none(n, line.objection());
    }
    if (n < SeriesRules.FEWEST_FOR_TREND) {
      return Points.none(n, Reasons.tooFewForTrend(n));
    }
    return n == y.length
        ? new Points(n, line.x(), y, line.grid(), Reason.NONE)
        : new Points(n, withFigures(line, n), Arrays.copyOf(y, n), Optional.empty(), Reason.NONE);
  }

  private double[] withFigures(Line line, int n) {
    double[] x = new double[n];
    int size = 0;
    for (int i = 0; i < line.places().length; i++) {
      if (!Double.isNaN(readings.value()[line.places()[i]])) {
        x[size++] = line.x()[i];
      }
    }
    return x;
  }

  private TrendOutcome tested(
      int n, double slope, double slopeError, double t, double p, double movement) {
    if (!Double.isFinite(slope) || Double.isNaN(p)) {
      return none(n, Reasons.NOT_COMPUTABLE);
    }
    Direction direction;
    Reason reason = Reason.NONE;
    if (p < SeriesRules.LEVEL && movement != 0) {
      direction = Directions.of(movement, rules.better());
      reason = direction == Direction.NOT_ASSESSED ? Reasons.NO_SIDE : Reason.NONE;
    } else if (n >= SeriesRules.FEWEST_FOR_MAINTAINING) {
      direction = Direction.MAINTAINING;
    } else {
      direction = rules.noTrendIsMaintaining() ? Direction.MAINTAINING : Direction.NOT_ASSESSED;
      reason = Reasons.noTrend(n);
    }
    return new TrendOutcome(direction, rules.method(), n, slope, slopeError, t, p, reason);
  }

  private TrendOutcome ofRecent() {
    RecentOutcome recent = new RecentTest(timeline, readings, rules, latest).outcome();
    boolean made = !Double.isNaN(recent.chiSquared());
    return new TrendOutcome(
        recent.direction(),
        rules.method(),
        made ? 5 : 0,
        Double.NaN,
        Double.NaN,
        Double.NaN,
        made ? SignificanceTests.normal(Math.sqrt(recent.chiSquared())) : Double.NaN,
        recent.reason());
  }

  private TrendOutcome ofProcess() {
    ProcessOutcome process = new ProcessTest(timeline, readings, rules, latest).outcome();
    return new TrendOutcome(
        process.direction(),
        rules.method(),
        process.limits().map(limits -> limits.n()).orElse(0),
        Double.NaN,
        Double.NaN,
        Double.NaN,
        Double.NaN,
        process.direction() == Direction.NOT_ASSESSED ? process.reason() : Reason.NONE);
  }
}
