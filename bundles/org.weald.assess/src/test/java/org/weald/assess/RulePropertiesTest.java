package org.weald.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.weald.assess.Figured.measure;
import static org.weald.assess.Figured.period;
import static org.weald.assess.Figured.sevenoaks;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.weald.assess.series.Thresholds;
import org.weald.model.Amount;
import org.weald.model.Bound;
import org.weald.model.Checked;
import org.weald.model.Figures;
import org.weald.model.MeasureKind;
import org.weald.model.ObservationKind;
import org.weald.model.Period;
import org.weald.model.PeriodKind;
import org.weald.model.Polarity;
import org.weald.model.Status;
import org.weald.model.TargetRule;

/** What holds of every figure and target, tried on many. */
final class RulePropertiesTest {
  private static final int MANY = 300;

  private final Random random = new Random(20070331);

  /** A number with one decimal, so that equal ones and edges come up often. */
  private String number() {
    return BigDecimal.valueOf(random.nextInt(200), 1).toPlainString();
  }

  private static StatusJudgement judged(TargetRule rule, Polarity better, String... years) {
    Figured figures =
        sevenoaks()
            .editions("2008-12-31")
            .with(
                measure("any")
                    .unit("points")
                    .kind(MeasureKind.MEAN)
                    .better(better)
                    .every(PeriodKind.CALENDAR_YEAR)
                    .target(rule));
    for (int i = 0; i < years.length; i++) {
      figures.figure("any", year(2009 - years.length + i), ObservationKind.ACTUAL, years[i]);
    }
    return figures.judgeKent("any").status();
  }

  private static String year(int year) {
    return Integer.toString(year);
  }

  private static Status flipped(Status status) {
    return switch (status) {
      case GREEN -> Status.RED;
      case RED -> Status.GREEN;
      default -> status;
    };
  }

  private static Bound flipped(Bound bound) {
    return switch (bound) {
      case AT_LEAST -> Bound.BELOW;
      case BELOW -> Bound.AT_LEAST;
      case AT_MOST -> Bound.ABOVE;
      case ABOVE -> Bound.AT_MOST;
    };
  }

  private Bound bound() {
    return Bound.values()[random.nextInt(4)];
  }

  @Test
  void theOtherSideOfABoundTurnsGreenIntoRedInEveryRuleThatHasOne() {
    for (int i = 0; i < MANY; i++) {
      Bound bound = bound();
      String[] years = {number(), number(), number()};
      String target = number();
      for (int kind = 0; kind < 4; kind++) {
        Status one = judged(rule(kind, bound, target), Polarity.HIGHER, years).status();
        Status other = judged(rule(kind, flipped(bound), target), Polarity.HIGHER, years).status();
        assertThat(other)
            .as("%s %s %s of %s", kind, bound, target, List.of(years))
            .isEqualTo(flipped(one));
      }
    }
  }

  private static TargetRule rule(int kind, Bound bound, String target) {
    return switch (kind) {
      case 0 -> Figured.threshold(bound, target);
      case 1 ->
          new TargetRule.Average(
              bound,
              Figures.parse(target),
              List.of(period("2006"), period("2007"), period("2008")),
              Optional.empty(),
              Optional.empty(),
              "");
      case 2 -> new TargetRule.Duration(bound, Figures.parse(target), 1, "");
      default ->
          new TargetRule.Trajectory(
              bound,
              Optional.of(new TargetRule.Trajectory.Point(period("2004"), Figures.parse("10.0"))),
              Optional.of(new TargetRule.Trajectory.Point(period("2010"), Figures.parse(target))),
              List.of(),
              Optional.empty(),
              "");
    };
  }

  @Test
  void fewerAndMoreAreOpposite() {
    for (int i = 0; i < MANY; i++) {
      String before = number();
      String now = number();
      Status fewer = change(TargetRule.Change.Way.REDUCE, Polarity.LOWER, before, now);
      Status more = change(TargetRule.Change.Way.INCREASE, Polarity.LOWER, before, now);
      boolean same = new BigDecimal(before).compareTo(new BigDecimal(now)) == 0;
      assertThat(more).isEqualTo(same ? Status.RED : flipped(fewer));
      Status lower = change(TargetRule.Change.Way.MAINTAIN, Polarity.LOWER, before, now);
      Status higher = change(TargetRule.Change.Way.MAINTAIN, Polarity.HIGHER, before, now);
      assertThat(higher).isEqualTo(same ? Status.GREEN : flipped(lower));
    }
  }

  private static Status change(
      TargetRule.Change.Way way, Polarity better, String before, String now) {
    TargetRule rule =
        new TargetRule.Change(TargetRule.Change.From.PREVIOUS_PERIOD, way, Optional.empty(), "");
    return judged(rule, better, before, now).status();
  }

  @Test
  void aPlanIsToldTheSameAsTheBulk() {
    for (int i = 0; i < MANY; i++) {
      Bound bound = bound();
      String value = number();
      String target = number();
      Amount tolerance =
          new Amount(
              BigDecimal.valueOf(random.nextInt(60), 1), Amount.Scale.values()[random.nextInt(3)]);
      TargetRule rule =
          new TargetRule.Threshold(
              bound, Optional.of(Figures.parse(target)), Optional.of(tolerance), "");
      assertThat(judged(rule, Polarity.HIGHER, value).status())
          .as("%s %s %s within %s", value, bound, target, tolerance)
          .isEqualTo(
              Thresholds.status(
                  bound,
                  Double.parseDouble(value),
                  Double.parseDouble(target),
                  Optional.of(tolerance)));
    }
  }

  @Test
  void theEdgeOfAToleranceIsAmberAndWhatIsBeyondIsRed() {
    for (int i = 0; i < MANY; i++) {
      String target = number();
      Amount tolerance = new Amount(new BigDecimal("5"), Amount.Scale.PERCENT);
      BigDecimal size = new BigDecimal(target).multiply(new BigDecimal("0.05"));
      BigDecimal edge = new BigDecimal(target).subtract(size);
      TargetRule rule =
          new TargetRule.Threshold(
              Bound.AT_LEAST, Optional.of(Figures.parse(target)), Optional.of(tolerance), "");
      boolean nothing = size.signum() == 0;
      assertThat(judged(rule, Polarity.HIGHER, edge.toPlainString()).status())
          .isEqualTo(nothing ? Status.GREEN : Status.AMBER);
      BigDecimal beyond = edge.subtract(new BigDecimal("0.001"));
      if (beyond.signum() > 0) {
        assertThat(judged(rule, Polarity.HIGHER, beyond.toPlainString()).status())
            .isEqualTo(Status.RED);
      }
    }
  }

  @Test
  void halfTheTargetAtHalfTheYearIsOnTargetEitherWay() {
    Period half = period("2006-07 H1");
    Period year = period("2006/07");
    for (int i = 0; i < MANY; i++) {
      int target = 1 + random.nextInt(1000);
      int figure = random.nextInt(1000);
      Status expected = figure * days(year) >= target * days(half) ? Status.GREEN : Status.RED;
      for (TargetRule.PartYear way :
          List.of(TargetRule.PartYear.PRO_RATA, TargetRule.PartYear.FULL_YEAR_EQUIVALENT)) {
        TargetRule rule =
            new TargetRule.Threshold(
                Bound.AT_LEAST,
                Optional.of(Figures.parse(Integer.toString(target))),
                Optional.empty(),
                way,
                "");
        StatusJudgement judged =
            sevenoaks()
                .editions("2007-03-31")
                .with(measure("any").unit("people").target(rule))
                .figure("any", half.label(), ObservationKind.ACTUAL, Integer.toString(figure))
                .judgeKent("any")
                .status();
        assertThat(judged.status()).as("%s of %s, %s", figure, target, way).isEqualTo(expected);
      }
    }
  }

  private static long days(Period period) {
    return period.end().toEpochDay() - period.start().toEpochDay() + 1;
  }

  @Test
  void aScriptsAnswerIsTheStatusAndItsProblemTheReason() {
    TargetRule rule = new TargetRule.Script("calculations/position", "");
    Figured figures =
        sevenoaks()
            .editions("2008-12-31")
            .with(measure("crime").unit("crimes").every(PeriodKind.CALENDAR_YEAR).target(rule))
            .figure("crime", "2008", ObservationKind.ACTUAL, "59");
    StatusJudgement none = figures.judgeKent("crime").status();
    assertThat(none.status()).isEqualTo(Status.NOT_TESTABLE);
    assertThat(none.sentence()).startsWith("Not testable: ");
    StatusJudgement said =
        figures
            .judgeKent(
                "crime",
                (calculation, measure, area, when) ->
                    Checked.good(
                        new ScriptedStatuses.Answer(
                            Status.AMBER,
                            calculation + " of " + measure + ", " + area + ", " + when.label())))
            .status();
    assertThat(said.status()).isEqualTo(Status.AMBER);
    assertThat(said.sentence())
        .isEqualTo("Slightly below target: calculations/position of safe/crime, sevenoaks, 2008.");
  }
}
