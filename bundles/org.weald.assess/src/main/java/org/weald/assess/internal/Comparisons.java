package org.weald.assess.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.weald.assess.Analysis;
import org.weald.assess.Step;
import org.weald.assess.series.SeriesIntervals;
import org.weald.assess.statistics.Comparison;
import org.weald.assess.statistics.Interval;
import org.weald.model.Area;
import org.weald.model.MeasureKind;
import org.weald.model.Observation;
import org.weald.model.ObservationKind;
import org.weald.model.Polarity;

/**
 * The latest figure against that of the area it is compared with, by 95 % intervals (METHODS.md,
 * section 3).
 */
final class Comparisons {
  private static final Analysis.Kind KIND = Analysis.Kind.COMPARISON;

  /** Why nothing is said of a figure beside one that is not published. */
  static final String NEEDED = "a figure it needs is held back";

  private final Question question;
  private final Observation own;
  private final Area other;
  private final List<Step> steps = new ArrayList<>();

  private Comparisons(Question question, Observation own, Area other) {
    this.question = question;
    this.own = own;
    this.other = other;
  }

  static Analysis of(Question question, Observation own) {
    String comparator = question.measure().judging().comparator();
    if (comparator.isEmpty()) {
      return Analysed.cannot(KIND, "no area to compare with is declared", List.of());
    }
    Optional<Area> other = question.catalogue().area(comparator);
    return other.isEmpty()
        ? Analysed.cannot(KIND, "the area “" + comparator + "” is not known", List.of())
        : new Comparisons(question, own, other.get()).compared();
  }

  /** The 95 % interval of a figure, where its counts or its error are known. */
  static Optional<Interval> interval(Question question, Observation figure) {
    Columns one = Columns.of(question, List.of(figure));
    return SeriesIntervals.at(one.readings(), Declared.rules(question), 0);
  }

  private Analysis compared() {
    if (isOfSize() && !other.type().equals(question.area().type())) {
      return Analysed.cannot(KIND, "counts of areas of different size are not compared", List.of());
    }
    Optional<Observation> held =
        question.known().at(question.measure(), other.id(), own.period(), ObservationKind.ACTUAL);
    if (held.filter(figure -> figure.figure().isHeldBack()).isPresent()) {
      return Analysed.cannot(KIND, "not said: " + NEEDED, List.of());
    }
    Optional<Observation> theirs =
        held.filter(figure -> figure.figure().hasNumber())
            .filter(figure -> Extent.of(figure.figure()).isExact())
            .filter(figure -> Units.same(figure, own, question.measure()));
    if (theirs.isEmpty()) {
      return Analysed.cannot(
          KIND,
          "no figure of "
              + other.name()
              + " for "
              + Words.label(own.period())
              + " is "
              + question.given(),
          List.of());
    }
    return interval(question, own)
        .map(interval -> by(interval, theirs.get()))
        .orElseGet(
            () ->
                Analysed.cannot(
                    KIND,
                    "no counts and no error behind the figure are "
                        + question.given()
                        + ", so nobody can say how sure it is",
                    List.of()));
  }

  private boolean isOfSize() {
    return switch (question.measure().kind()) {
      case COUNT, CLUSTERED, OUTPUT -> true;
      default -> false;
    };
  }

  private Analysis by(Interval interval, Observation theirs) {
    steps.add(question.input(own));
    steps.add(question.input(theirs));
    Comparison single = Comparison.single(interval, theirs.figure().number());
    steps.add(
        Step.of(
            Step.Kind.NUMBER,
            "95 % interval of "
                + question.area().name()
                + " "
                + ends(interval)
                + "; "
                + other.name()
                + "’s figure lies "
                + (single == Comparison.SIMILAR ? "in it" : "outside")));
    interval(question, theirs).ifPresent(one -> both(interval, one));
    String sentence =
        switch (single) {
              case SIMILAR -> "Similar to ";
              case HIGHER -> "Higher than ";
              case LOWER -> "Lower than ";
            }
            + other.name()
            + " ("
            + Words.figure(theirs, question.measure())
            + ")"
            + meaning(single)
            + ".";
    steps.add(Step.of(Step.Kind.OUTCOME, sentence));
    return Analysed.made(KIND, code(single), sentence, steps);
  }

  private void both(Interval interval, Interval others) {
    Comparison both = Comparison.doubleInterval(interval, others);
    steps.add(
        new Step(
            Step.Kind.NUMBER,
            "interval of "
                + other.name()
                + " "
                + ends(others)
                + "; the two "
                + (both == Comparison.SIMILAR ? "overlap" : "do not overlap"),
            List.of(
                Step.of(
                    Step.Kind.NOTE,
                    "That two intervals overlap does not mean that the two are alike; that they do"
                        + " not is a stricter test than 95 %, about p < 0.006."))));
  }

  private String ends(Interval interval) {
    int decimals = Math.max(1, Words.decimals(own.figure(), question.measure()));
    return org.weald.model.Figures.print(interval.lower(), decimals)
        + " to "
        + org.weald.model.Figures.print(interval.upper(), decimals)
        + " ("
        + interval.method()
        + ")";
  }

  private String meaning(Comparison single) {
    if (single == Comparison.SIMILAR || question.measure().better() == Polarity.NONE) {
      return single == Comparison.SIMILAR
          ? ": no further off than chance alone would put it"
          : ", further off than chance alone would put it";
    }
    return ", which is " + code(single);
  }

  private String code(Comparison single) {
    Polarity better = question.measure().better();
    if (single == Comparison.SIMILAR || better == Polarity.NONE) {
      return single.code();
    }
    return (single == Comparison.HIGHER) == (better == Polarity.HIGHER) ? "better" : "worse";
  }

  /** Whether the kind of number can be ranked by rate. */
  static boolean isRate(MeasureKind kind) {
    return switch (kind) {
      case RATE, PROPORTION, MEAN, SURVEY -> true;
      default -> false;
    };
  }
}
