package org.weald.assess.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.weald.assess.Step;
import org.weald.assess.series.Part;
import org.weald.assess.series.SeriesJudge;
import org.weald.assess.series.YearOutcome;
import org.weald.assess.statistics.Interval;
import org.weald.assess.statistics.Intervals;
import org.weald.model.Direction;
import org.weald.model.Figures;
import org.weald.model.MeasureKind;
import org.weald.model.Observation;

/**
 * A change on the year before as a series of two figures, or of all earlier ones where a dispersion
 * is asked for, and what its test says in words. The test itself is the series' (METHODS.md,
 * section 2).
 */
final class OneYearTest {
  private final Question question;
  private final Observation figure;
  private final Earlier earlier;

  private OneYearTest(Question question, Observation figure, Earlier earlier) {
    this.question = question;
    this.figure = figure;
    this.earlier = earlier;
  }

  /**
   * What a test said.
   *
   * @param direction which way, or not assessed
   * @param test its name, empty where there was none
   * @param p two-sided, empty where no test was made
   * @param reason why none was made, or what was declared in its place
   * @param steps inputs and numbers
   */
  record Outcome(
      Direction direction, String test, OptionalDouble p, String reason, List<Step> steps) {
    static Outcome none(String reason) {
      return new Outcome(Direction.NOT_ASSESSED, "", OptionalDouble.empty(), reason, List.of());
    }

    /** Whether a declared tolerance stands in place of a test. */
    boolean isTolerance() {
      return p.isEmpty() && direction != Direction.NOT_ASSESSED;
    }
  }

  static Outcome of(Question question, Observation figure, Earlier earlier) {
    if (!question.measure().unit().isEmpty() && !Units.own(figure, question.measure())) {
      return Outcome.none(
          "the figures are in “"
              + Units.of(figure, question.measure())
              + "”, the measure is in “"
              + question.measure().unit()
              + "”");
    }
    return new OneYearTest(question, figure, earlier).outcome();
  }

  private Outcome outcome() {
    Columns columns = columns();
    YearOutcome year =
        SeriesJudge.judge(
                columns.timeline(),
                columns.readings(),
                Declared.rules(question),
                EnumSet.of(Part.ONE_YEAR))
            .oneYear();
    return switch (year.test()) {
      case NONE -> Outcome.none(CannotSay.words(question, year.reason()));
      case TOLERANCE ->
          new Outcome(
              year.direction(),
              year.test().words(),
              OptionalDouble.empty(),
              tolerance(),
              List.of());
      default ->
          new Outcome(
              year.direction(),
              year.test().words(),
              OptionalDouble.of(year.p()),
              "",
              List.of(Step.of(Step.Kind.NUMBER, numbers(year, columns))));
    };
  }

  /** Both figures; of clustered counts all earlier ones, for their dispersion. */
  private Columns columns() {
    List<Columns.Place> places = new ArrayList<>();
    if (question.measure().kind() == MeasureKind.CLUSTERED) {
      Points.ofAll(question, figure).points().stream()
          .filter(point -> point.period().end().isBefore(figure.period().end()))
          .filter(point -> !point.period().sameStretch(earlier.period()))
          .forEach(point -> places.add(Columns.Place.of(question, point)));
    }
    places.add(before());
    places.sort((one, other) -> one.period().compareTo(other.period()));
    places.add(Columns.Place.of(question, figure));
    return Columns.of(places);
  }

  private Columns.Place before() {
    return earlier
        .held()
        .map(held -> Columns.Place.of(question, held))
        .orElseGet(
            () ->
                new Columns.Place(
                    earlier.period(),
                    earlier.value().lower().orElseThrow().doubleValue(),
                    Optional.empty(),
                    Optional.empty()));
  }

  private String tolerance() {
    return "the plan's declared tolerance of "
        + question
            .measure()
            .judging()
            .tolerance()
            .map(size -> Words.amount(size, Units.of(figure, question.measure())))
            .orElse("")
        + ", not a test";
  }

  private String numbers(YearOutcome year, Columns columns) {
    Columns.Place now = columns.places().get(columns.places().size() - 1);
    Columns.Place then = before();
    String numbers =
        switch (year.test()) {
          case POOLED_Z -> shares(now, then) + ", without continuity correction";
          case FISHER -> shares(now, then) + ", an expected cell is below 5";
          case CONDITIONAL_BINOMIAL -> counts(now, then);
          case QUASI_POISSON ->
              "dispersion "
                  + Figures.print(year.dispersion(), 2)
                  + " from "
                  + (columns.places().size() - 1)
                  + " earlier points, t = "
                  + Figures.print(year.statistic(), 2);
          default -> errors(columns) + ", z = " + Figures.print(year.statistic(), 2);
        };
    return year.test().words() + ": " + numbers + ", " + Words.p(year.p());
  }

  private static String shares(Columns.Place now, Columns.Place then) {
    Counts a = now.counts().orElseThrow();
    Counts b = then.counts().orElseThrow();
    return a.words() + " against " + b.words() + difference(a, b);
  }

  private static String counts(Columns.Place now, Columns.Place then) {
    return now.counts().isPresent() && then.counts().isPresent()
        ? now.counts().get().words() + " against " + then.counts().get().words()
        : print(now) + " against " + print(then) + ", both years alike";
  }

  private String errors(Columns columns) {
    int last = columns.places().size() - 1;
    return "standard errors "
        + Words.closely(columns.readings().errorAt(last))
        + " and "
        + Words.closely(columns.readings().errorAt(last - 1));
  }

  private static String print(Columns.Place place) {
    return Figures.print(BigDecimal.valueOf(place.value()), 0);
  }

  /** The interval of the difference is shown; the test decides. */
  private static String difference(Counts a, Counts b) {
    Interval interval = Intervals.newcombe(a.events(), a.of(), b.events(), b.of()).times(100);
    return ", difference 95 % from "
        + Figures.print(interval.lower(), 1)
        + " to "
        + Figures.print(interval.upper(), 1)
        + " percentage points (Newcombe)";
  }
}
