package org.weald.assess.internal;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.weald.assess.DirectionJudgement;
import org.weald.assess.Step;
import org.weald.assess.series.Part;
import org.weald.assess.series.SeriesJudge;
import org.weald.assess.series.SeriesRules;
import org.weald.assess.series.TrendOutcome;
import org.weald.model.Direction;
import org.weald.model.Figures;
import org.weald.model.Judging;
import org.weald.model.MeasureKind;
import org.weald.model.Observation;
import org.weald.model.Period;
import org.weald.model.PeriodKind;

/**
 * The trend from the period before the plan to date, by the one method the measure declares
 * (METHODS.md, section 2): usually a straight line by least squares and a two-sided t on its slope.
 * Of quarters and months the same one each year is taken; overlapping averages are never fitted.
 */
final class LongTerm {
  private static final int FEWEST = SeriesRules.FEWEST_FOR_TREND;
  private static final String LINE = "linear trend, t test on the slope";
  private static final String MONOTONE = "Mann-Kendall test, slope by Theil and Sen";

  private final Question question;
  private final List<Step> steps = new ArrayList<>();

  private LongTerm(Question question) {
    this.question = question;
  }

  static DirectionJudgement judge(Question question) {
    return new LongTerm(question).judge();
  }

  private DirectionJudgement judge() {
    MeasureKind kind = question.measure().kind();
    if (kind == MeasureKind.OUTPUT) {
      return OneYear.notAssessed("not assessed: " + Words.ownWork(question.measure()), steps);
    }
    if (kind == MeasureKind.RANK && method() == Judging.Method.LINEAR) {
      return OneYear.notAssessed("not assessed: ranks are not fitted with a line", steps);
    }
    if (kind == MeasureKind.NONE) {
      return OneYear.notAssessed("not assessed: this measure has no figures over time", steps);
    }
    return ofSeries();
  }

  private Judging.Method method() {
    return question.measure().judging().method();
  }

  private DirectionJudgement ofSeries() {
    Optional<Observation> latest =
        question.known().latestUpToNow(question.measure(), question.area());
    if (latest.isEmpty()) {
      return OneYear.notAssessed("not assessed: " + Words.TOO_FEW + " (none)", steps);
    }
    if (latest.get().period().kind() == PeriodKind.AVERAGE) {
      return OneYear.notAssessed(
          "not assessed: averages of years overlap and are never fitted", steps);
    }
    return switch (method()) {
      case LINEAR, MANN_KENDALL ->
          ofPoints(Points.ofTrend(question, latest.get()), latest.get().period().kind());
      case RECENT -> RecentTrends.of(question, latest.get()).direction();
      case PROCESS -> ProcessCharts.of(question, latest.get()).direction();
    };
  }

  private DirectionJudgement ofPoints(Points chosen, PeriodKind kind) {
    chosen.points().forEach(point -> steps.add(question.input(point)));
    if (!chosen.leftOut().isEmpty()) {
      steps.add(Step.of(Step.Kind.NOTE, Words.sentence(chosen.leftOut()) + "."));
    }
    return chosen.points().size() < FEWEST ? tooFew(chosen, kind) : fitted(chosen);
  }

  private DirectionJudgement tooFew(Points chosen, PeriodKind kind) {
    List<Observation> points = chosen.points();
    return OneYear.notAssessed(
        "not assessed: "
            + Words.TOO_FEW
            + " ("
            + (points.isEmpty() ? "none" : points.size())
            + (chosen.olderLeftOut() ? since(points) : "")
            + ", and "
            + FEWEST
            + " are needed"
            + Words.sameSeason(kind)
            + ")"
            + chosen.lastBreak().map(one -> "; " + Breaks.only(one)).orElse("")
            + (chosen.leftOut().isEmpty() ? "" : "; " + chosen.leftOut()),
        steps);
  }

  /** " since 2018, the year before the plan began". */
  private String since(List<Observation> points) {
    if (points.isEmpty()) {
      return " since the year before the plan began";
    }
    Period first = points.get(0).period();
    return " since "
        + Words.label(first)
        + (first.end().isBefore(question.plan().years().start())
            ? ", the year before the plan began"
            : "");
  }

  private DirectionJudgement fitted(Points chosen) {
    Columns columns = Columns.of(question, chosen.points());
    TrendOutcome trend =
        SeriesJudge.judge(
                columns.timeline(),
                columns.readings(),
                Declared.rules(question, columns),
                EnumSet.of(Part.LONG_TERM))
            .longTerm();
    if (Double.isNaN(trend.p())) {
      return OneYear.notAssessed(
          "not assessed: " + CannotSay.words(question, trend.reason()), steps);
    }
    steps.add(Step.of(Step.Kind.RULE, columns.spacing()));
    steps.add(Step.of(Step.Kind.NUMBER, numbers(trend, columns)));
    return result(chosen, trend);
  }

  private static String numbers(TrendOutcome trend, Columns columns) {
    String slope = "slope " + Words.closely(trend.slope()) + " " + columns.step();
    return trend.method() == Judging.Method.MANN_KENDALL
        ? slope
            + " (Theil and Sen), z = "
            + Figures.print(trend.t(), 2)
            + " from "
            + trend.n()
            + " points, "
            + Words.p(trend.p())
        : slope
            + ", standard error "
            + Words.closely(trend.slopeError())
            + ", t = "
            + (Double.isInfinite(trend.t()) ? "∞" : Figures.print(trend.t(), 2))
            + " with "
            + (trend.n() - 2)
            + " degrees of freedom, "
            + Words.p(trend.p());
  }

  private DirectionJudgement result(Points chosen, TrendOutcome trend) {
    String sentence =
        Trend.isReal(trend.p())
            ? moving(chosen, trend)
            : "No trend detectable from " + trend.n() + " points";
    sentence += chosen.lastBreak().map(one -> "; " + Breaks.only(one)).orElse("") + ".";
    steps.add(Step.of(Step.Kind.OUTCOME, sentence));
    return new DirectionJudgement(
        trend.direction(),
        trend.method() == Judging.Method.MANN_KENDALL ? MONOTONE : LINE,
        OptionalDouble.of(trend.p()),
        OptionalDouble.of(trend.slope()),
        OptionalDouble.empty(),
        sentence,
        steps);
  }

  private static String moving(Points chosen, TrendOutcome trend) {
    return (trend.slope() > 0 ? "Rising" : "Falling")
        + " since "
        + chosen.points().get(0).period().label()
        + " over "
        + trend.n()
        + " points, "
        + Words.UNUSUAL
        + (trend.direction() == Direction.NOT_ASSESSED ? "; neither way is declared better" : "");
  }
}
