package org.weald.assess.internal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.weald.assess.DirectionJudgement;
import org.weald.assess.Step;
import org.weald.assess.statistics.LinearFit;
import org.weald.model.Direction;
import org.weald.model.Figures;
import org.weald.model.Observation;
import org.weald.model.ObservationKind;
import org.weald.model.Period;
import org.weald.model.PeriodKind;

/**
 * The trend from the period before the plan to date (METHODS.md, section 2): a straight line by
 * least squares and a two-sided t on its slope. Of quarters and months the same one each year is
 * taken; overlapping averages are never fitted.
 */
final class LongTerm {
  private static final int FEWEST = 4;
  private static final String OLDER = "older";
  private static final String TEST = "linear trend, t test on the slope";

  private final Question question;
  private final List<Step> steps = new ArrayList<>();

  private LongTerm(Question question) {
    this.question = question;
  }

  static DirectionJudgement judge(Question question) {
    return new LongTerm(question).judge();
  }

  private DirectionJudgement judge() {
    switch (question.measure().kind()) {
      case OUTPUT -> {
        return OneYear.notAssessed("not assessed: " + Words.ownWork(question.measure()), steps);
      }
      case RANK -> {
        return OneYear.notAssessed("not assessed: ranks are not fitted with a line", steps);
      }
      case NONE -> {
        return OneYear.notAssessed("not assessed: this measure has no figures over time", steps);
      }
      default -> {
        return ofSeries();
      }
    }
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
    return ofPoints(latest.get());
  }

  private DirectionJudgement ofPoints(Observation latest) {
    List<Observation> candidates = candidates(latest);
    List<Observation> points =
        candidates.stream().filter(point -> whyNot(point, latest).isEmpty()).toList();
    points.forEach(point -> steps.add(question.input(point)));
    String leftOut = leftOut(candidates, latest);
    if (!leftOut.isEmpty()) {
      steps.add(Step.of(Step.Kind.NOTE, Words.sentence(leftOut) + "."));
    }
    return points.size() < FEWEST ? tooFew(points, leftOut) : fitted(points);
  }

  private DirectionJudgement tooFew(List<Observation> points, String leftOut) {
    return OneYear.notAssessed(
        "not assessed: "
            + Words.TOO_FEW
            + " ("
            + (points.isEmpty() ? "none" : points.size())
            + (leftOut.contains(OLDER) ? since(points) : "")
            + ", and "
            + FEWEST
            + " are needed)"
            + (leftOut.isEmpty() ? "" : "; " + leftOut),
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
        + (first.end().isBefore(planStart()) ? ", the year before the plan began" : "");
  }

  /** Figures of the same kind of period, and of parts of a year of the same part, up to now. */
  private List<Observation> candidates(Observation latest) {
    return question.known().held(question.measure(), latest.area(), ObservationKind.ACTUAL).stream()
        .filter(point -> point.period().kind() == latest.period().kind())
        .filter(point -> !point.period().end().isAfter(latest.period().end()))
        .filter(point -> point.figure().hasNumber())
        .filter(point -> isSameSeason(point.period(), latest.period()))
        .toList();
  }

  /** Why a figure is no point of the line; empty where it is one. */
  private String whyNot(Observation point, Observation latest) {
    if (!point.period().end().plusYears(1).isAfter(planStart().minusDays(1))) {
      return OLDER;
    }
    if (!Units.same(point, latest, question.measure())) {
      return "in another unit";
    }
    if (NoCount.is(point, question.measure())) {
      return "no whole number from 0";
    }
    boolean whole = Question.partOnly(point).isEmpty() && Extent.of(point.figure()).isExact();
    return whole ? "" : "not exact or not of a full period";
  }

  private LocalDate planStart() {
    return question.plan().years().start();
  }

  /** What is older is known by its year; of what else is wrong the figure shows it. */
  private String named(Observation point, String reason) {
    return reason.equals(OLDER)
        ? Words.label(point.period())
        : Words.figure(point, question.measure()) + " " + Words.in(point.period());
  }

  /** "2017 is older and left out": what a chart shows and the line does not take. */
  private String leftOut(List<Observation> candidates, Observation latest) {
    Map<String, List<String>> byReason = new LinkedHashMap<>();
    for (Observation point : candidates) {
      String reason = whyNot(point, latest);
      if (!reason.isEmpty()) {
        byReason.computeIfAbsent(reason, one -> new ArrayList<>()).add(named(point, reason));
      }
    }
    List<String> parts = new ArrayList<>();
    byReason.forEach(
        (reason, names) ->
            parts.add(
                (names.size() <= 3
                        ? String.join(", ", names)
                        : names.get(0) + " to " + names.get(names.size() - 1))
                    + (names.size() == 1 ? " is " : " are ")
                    + reason
                    + " and left out"));
    return String.join("; ", parts);
  }

  /** Whole years and dates always; of parts of a year only the same part. */
  private static boolean isSameSeason(Period point, Period latest) {
    return switch (latest.kind()) {
      case HALF, QUARTER, TERM, MONTH ->
          point.start().getMonthValue() == latest.start().getMonthValue();
      default -> true;
    };
  }

  private DirectionJudgement fitted(List<Observation> points) {
    double[] y = points.stream().mapToDouble(point -> point.figure().number()).toArray();
    boolean even = isEven(points);
    double[] x = new double[y.length];
    for (int i = 0; i < x.length; i++) {
      x[i] = even ? i : midpoint(points.get(i).period());
    }
    steps.add(
        Step.of(
            Step.Kind.RULE,
            even
                ? "x counts whole periods."
                : "The points are not evenly spaced, so x is the middle of each period in years."));
    LinearFit fit = LinearFit.of(x, y);
    steps.add(
        Step.of(
            Step.Kind.NUMBER,
            "slope "
                + number(fit.slope())
                + " "
                + (even ? "a period" : "a year")
                + ", standard error "
                + number(fit.slopeError())
                + ", t = "
                + (Double.isInfinite(fit.t()) ? "∞" : Figures.print(fit.t(), 2))
                + " with "
                + (fit.n() - 2)
                + " degrees of freedom, "
                + Words.p(fit.p())));
    return result(points, fit);
  }

  private DirectionJudgement result(List<Observation> points, LinearFit fit) {
    Direction direction = Trend.of(fit.p(), fit.slope(), question.measure().better());
    String from = points.get(0).period().label();
    String sentence;
    if (Trend.isReal(fit.p())) {
      sentence =
          (fit.slope() > 0 ? "Rising" : "Falling")
              + " since "
              + from
              + " over "
              + fit.n()
              + " points, "
              + Words.UNUSUAL
              + (direction == Direction.NOT_ASSESSED ? "; neither way is declared better" : "");
    } else {
      sentence = "No trend detectable from " + fit.n() + " points";
    }
    steps.add(Step.of(Step.Kind.OUTCOME, sentence + "."));
    return new DirectionJudgement(
        direction,
        TEST,
        OptionalDouble.of(fit.p()),
        OptionalDouble.of(fit.slope()),
        OptionalDouble.empty(),
        sentence + ".",
        steps);
  }

  /** Whether each point begins the same number of months after the one before. */
  private static boolean isEven(List<Observation> points) {
    if (points.get(0).period().kind() == PeriodKind.DATE) {
      return false;
    }
    long first = months(points.get(0), points.get(1));
    for (int i = 1; i + 1 < points.size(); i++) {
      if (months(points.get(i), points.get(i + 1)) != first) {
        return false;
      }
    }
    return true;
  }

  private static long months(Observation one, Observation next) {
    return ChronoUnit.MONTHS.between(one.period().start(), next.period().start());
  }

  /** The middle of a period as a year: 2019.5. */
  static double midpoint(Period period) {
    long days = ChronoUnit.DAYS.between(period.start(), period.end()) + 1;
    LocalDate day = period.start().plusDays(days / 2);
    double fraction = days % 2 == 0 ? 0 : 0.5;
    return day.getYear() + (day.getDayOfYear() - 1 + fraction) / day.lengthOfYear();
  }

  private static String number(double value) {
    double size = Math.abs(value);
    return Figures.print(value, size >= 100 || size == 0 ? 0 : size >= 1 ? 2 : 4);
  }
}
