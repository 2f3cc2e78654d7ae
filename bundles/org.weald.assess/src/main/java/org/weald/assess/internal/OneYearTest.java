package org.weald.assess.internal;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.weald.assess.Step;
import org.weald.assess.statistics.Interval;
import org.weald.assess.statistics.Intervals;
import org.weald.assess.statistics.SignificanceTests;
import org.weald.model.Figures;
import org.weald.model.Measure;
import org.weald.model.Observation;
import org.weald.model.ObservationKind;

/**
 * Which test suits a kind of number, and its p-value; or why there is none (METHODS.md, section 2).
 */
final class OneYearTest {
  /** Earlier points a dispersion needs. */
  private static final int POINTS_FOR_DISPERSION = 5;

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
   * @param test its name
   * @param p two-sided, empty where no test was made
   * @param reason why none was made
   * @param steps inputs and numbers
   */
  record Outcome(String test, OptionalDouble p, String reason, List<Step> steps) {
    static Outcome none(String reason) {
      return new Outcome("", OptionalDouble.empty(), reason, List.of());
    }

    static Outcome of(String test, double p, String numbers) {
      return new Outcome(
          test,
          OptionalDouble.of(p),
          "",
          List.of(Step.of(Step.Kind.NUMBER, test + ": " + numbers + ", " + Words.p(p))));
    }
  }

  static Outcome of(Question question, Observation figure, Earlier earlier) {
    OneYearTest test = new OneYearTest(question, figure, earlier);
    if (!question.measure().unit().isEmpty() && !Units.own(figure, question.measure())) {
      return Outcome.none(
          "the figures are in “"
              + Units.of(figure, question.measure())
              + "”, the measure is in “"
              + question.measure().unit()
              + "”");
    }
    return switch (question.measure().kind()) {
      case COUNT -> test.counts();
      case CLUSTERED -> test.clustered();
      case PROPORTION -> test.proportions();
      case RATE -> test.rates();
      case MEAN, SURVEY -> Outcome.none("no standard error is in the text");
      case OUTPUT -> Outcome.none(Words.ownWork(question.measure()));
      case RANK -> Outcome.none("a change of rank is not tested");
      case NONE -> Outcome.none("its plug-in does not say what kind of number this is");
    };
  }

  private Outcome counts() {
    Optional<Long> now = whole(Extent.of(figure.figure()));
    Optional<Long> before = whole(earlier.value());
    if (now.isEmpty() || before.isEmpty()) {
      return Outcome.none("counts are whole numbers from 0, and these are not");
    }
    double p = SignificanceTests.counts(now.get(), 1, before.get(), 1);
    return Outcome.of(
        "exact conditional binomial test",
        p,
        print(now.get()) + " against " + print(before.get()) + ", both years alike");
  }

  /**
   * Plain Poisson would call 265 crimes more on 6,791 a change; recorded crime swings more than
   * that. The swing is taken from the earlier points around their mean, which counts a trend in
   * them as swing and so errs on the quiet side.
   */
  private Outcome clustered() {
    Optional<Long> now = whole(Extent.of(figure.figure()));
    Optional<Long> before = whole(earlier.value());
    double[] points = earlierPoints();
    if (points.length < POINTS_FOR_DISPERSION || now.isEmpty() || before.isEmpty()) {
      return Outcome.none(
          "such counts vary by recording; " + POINTS_FOR_DISPERSION + " earlier years are needed");
    }
    if (Arrays.stream(points).sum() == 0 || now.get() + before.get() == 0) {
      return Outcome.none("the earlier figures are all 0");
    }
    SignificanceTests.Dispersed test =
        SignificanceTests.quasiPoisson(now.get(), before.get(), points);
    return Outcome.of(
        "quasi-Poisson test",
        test.p(),
        "dispersion "
            + Figures.print(test.dispersion(), 2)
            + " from "
            + points.length
            + " earlier points, t = "
            + Figures.print(test.t(), 2));
  }

  private double[] earlierPoints() {
    return question.known().held(question.measure(), figure.area(), ObservationKind.ACTUAL).stream()
        .filter(point -> point.period().end().isBefore(figure.period().end()))
        .filter(point -> point.period().kind() == figure.period().kind())
        .filter(point -> Units.same(point, figure, question.measure()))
        .filter(point -> Question.partOnly(point).isEmpty())
        .filter(point -> !NoCount.is(point, question.measure()))
        .filter(point -> point.figure().hasNumber() && Extent.of(point.figure()).isExact())
        .mapToDouble(point -> point.figure().number())
        .toArray();
  }

  private Outcome proportions() {
    Optional<Counts> now = counts(figure);
    Optional<Counts> before = earlier.held().flatMap(this::counts);
    if (now.isEmpty() || before.isEmpty()) {
      return Outcome.none("no counts behind the percentages are in the text");
    }
    Counts a = now.get();
    Counts b = before.get();
    if (a.events() > a.of() || b.events() > b.of()) {
      return Outcome.none("a share of more than the whole is no proportion");
    }
    String numbers = a.words() + " against " + b.words() + difference(a, b);
    return SignificanceTests.needsFisher(a.events(), a.of(), b.events(), b.of())
        ? Outcome.of(
            "Fisher's exact test",
            SignificanceTests.fisher(a.events(), a.of(), b.events(), b.of()),
            numbers + ", an expected cell is below 5")
        : Outcome.of(
            "pooled z test",
            SignificanceTests.proportions(a.events(), a.of(), b.events(), b.of()),
            numbers + ", without continuity correction");
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

  private Outcome rates() {
    Optional<Counts> now = counts(figure);
    Optional<Counts> before = earlier.held().flatMap(this::counts);
    if (now.isEmpty() || before.isEmpty()) {
      return Outcome.none("no denominator and no error are in the text");
    }
    return Outcome.of(
        "exact conditional binomial test",
        SignificanceTests.counts(
            now.get().events(), now.get().of(), before.get().events(), before.get().of()),
        now.get().words() + " against " + before.get().words());
  }

  /** The counts behind a figure: kept with it, or of the measures it is derived from. */
  private Optional<Counts> counts(Observation observation) {
    Optional<Counts> own =
        observation
            .numerator()
            .flatMap(events -> observation.denominator().flatMap(of -> Counts.of(events, of)));
    return own.isPresent()
        ? own
        : question
            .measure()
            .derived()
            .flatMap(
                derived ->
                    other(derived.numerator(), observation)
                        .flatMap(
                            events ->
                                other(derived.denominator(), observation)
                                    .flatMap(of -> Counts.of(events.figure(), of.figure()))));
  }

  private Optional<Observation> other(String measure, Observation observation) {
    return question
        .catalogue()
        .measure(measure)
        .flatMap(
            (Measure found) ->
                question
                    .known()
                    .at(found, observation.area(), observation.period(), ObservationKind.ACTUAL));
  }

  private static Optional<Long> whole(Extent extent) {
    return extent
        .lower()
        .filter(value -> extent.isExact())
        .filter(value -> value.signum() >= 0 && value.stripTrailingZeros().scale() <= 0)
        .filter(value -> value.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE / 2)) < 0)
        .map(BigDecimal::longValueExact);
  }

  private static String print(long count) {
    return Figures.print(BigDecimal.valueOf(count), 0);
  }

  /** Events and what they are a share of. */
  private record Counts(long events, long of) {
    static Optional<Counts> of(org.weald.model.Figure events, org.weald.model.Figure of) {
      if (!events.hasNumber() || !of.hasNumber()) {
        return Optional.empty();
      }
      return whole(Extent.of(events))
          .flatMap(
              some ->
                  whole(Extent.of(of)).filter(all -> all > 0).map(all -> new Counts(some, all)));
    }

    String words() {
      return print(events) + " of " + print(of);
    }
  }
}
