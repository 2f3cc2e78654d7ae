package org.weald.assess.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.weald.model.Judging;
import org.weald.model.Observation;
import org.weald.model.ObservationKind;
import org.weald.model.Period;
import org.weald.model.PeriodKind;

/**
 * The figures that stand in one series with the latest, and why others do not.
 *
 * @param points oldest first
 * @param leftOut "2017 is older and left out", or empty
 * @param olderLeftOut whether some are older than the year before the plan
 * @param lastBreak the break before which figures were left out, where that happened
 */
record Points(
    List<Observation> points,
    String leftOut,
    boolean olderLeftOut,
    Optional<Judging.Break> lastBreak) {
  /** Those from the period before the plan to date; of parts of a year the same part. */
  static Points ofTrend(Question question, Observation latest) {
    return new Choice(question, latest, true).points();
  }

  /** All that are comparable, one after the other. */
  static Points ofAll(Question question, Observation latest) {
    return new Choice(question, latest, false).points();
  }

  private record Choice(Question question, Observation latest, boolean ofTrend) {
    Points points() {
      List<Observation> candidates = candidates();
      List<Observation> points = new ArrayList<>();
      Map<String, List<String>> leftOut = new LinkedHashMap<>();
      for (Observation point : candidates) {
        String reason = whyNot(point);
        if (reason.isEmpty()) {
          points.add(point);
        } else {
          leftOut.computeIfAbsent(reason, one -> new ArrayList<>()).add(named(point, reason));
        }
      }
      Optional<Judging.Break> last =
          Breaks.last(question.measure(), latest.period())
              .filter(one -> leftOut.containsKey(before(one)));
      return new Points(points, words(leftOut), leftOut.containsKey(older()), last);
    }

    /** Figures of the same kind of period, and of parts of a year of the same part, up to now. */
    private List<Observation> candidates() {
      return question
          .known()
          .held(question.measure(), latest.area(), ObservationKind.ACTUAL)
          .stream()
          .filter(point -> point.period().kind() == latest.period().kind())
          .filter(point -> !point.period().end().isAfter(latest.period().end()))
          .filter(point -> point.figure().hasNumber() || point.figure().isHeldBack())
          .filter(point -> !ofTrend || isSameSeason(point.period(), latest.period()))
          .toList();
    }

    /** Why a figure is no point of the series; empty where it is one. */
    private String whyNot(Observation point) {
      if (ofTrend && !point.period().end().plusYears(1).isAfter(planStart().minusDays(1))) {
        return older();
      }
      Optional<Judging.Break> between =
          Breaks.between(question.measure(), point.period(), latest.period());
      if (between.isPresent()) {
        return before(between.get());
      }
      if (point.figure().isHeldBack()) {
        return "held back from publication";
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

    /** "older than 2018/19, the year before the plan began,". */
    private String older() {
      PeriodKind kind = latest.period().kind();
      LocalDate yearBefore = planStart().minusYears(1);
      return "older than "
          + (Words.isPartOfYear(kind) ? Optional.<Period>empty() : Spans.holding(kind, yearBefore))
              .map(period -> Words.label(period) + ", ")
              .orElse("")
          + "the year before the plan began,";
    }

    private LocalDate planStart() {
      return question.plan().years().start();
    }

    private static String before(Judging.Break one) {
      return "before " + Breaks.words(one);
    }

    /** What is older is known by its year; of what else is wrong the figure shows it. */
    private String named(Observation point, String reason) {
      return reason.equals(older()) || reason.startsWith("before ")
          ? Words.label(point.period())
          : Words.figure(point, question.measure()) + " " + Words.in(point.period());
    }

    /** "2017 is older and left out": what a chart shows and the line does not take. */
    private static String words(Map<String, List<String>> leftOut) {
      List<String> parts = new ArrayList<>();
      leftOut.forEach(
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
  }
}
