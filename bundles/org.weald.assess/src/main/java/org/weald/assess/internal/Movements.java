package org.weald.assess.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.weald.assess.DirectionJudgement;
import org.weald.assess.Judgement;
import org.weald.assess.Step;
import org.weald.assess.series.SeriesRules;
import org.weald.assess.statistics.BenjaminiHochberg;
import org.weald.model.Direction;

/**
 * The movements of the measures under a theme or plan, counted: a whole has no direction. Of many
 * tests some show a movement where nothing changed; how many to expect, and which movements hold
 * when that is allowed for, is said beside the count (METHODS.md, section 2).
 */
final class Movements {
  /** Of fewer tests a false movement is too seldom for a line of its own in the sentence. */
  private static final int FEWEST_TO_EXPECT = 10;

  private final List<Judgement> tested;
  private final Function<Judgement, DirectionJudgement> term;
  private final List<String> survivors;
  private final List<Step> steps = new ArrayList<>();

  private Movements(List<Judgement> measures, Function<Judgement, DirectionJudgement> term) {
    this.term = term;
    this.tested = measures.stream().filter(row -> term.apply(row).p().isPresent()).toList();
    this.survivors = survivors();
  }

  /** Of the changes on the year before. */
  static DirectionJudgement ofOneYear(List<Judgement> measures) {
    return new Movements(measures, Judgement::oneYear).counted();
  }

  /** Of the trends. */
  static DirectionJudgement ofLongTerm(List<Judgement> measures) {
    return new Movements(measures, Judgement::longTerm).counted();
  }

  private List<String> survivors() {
    double[] p =
        tested.stream().mapToDouble(row -> term.apply(row).p().orElse(Double.NaN)).toArray();
    boolean[] survives = BenjaminiHochberg.survivors(p, SeriesRules.LEVEL);
    List<String> names = new ArrayList<>();
    for (int i = 0; i < survives.length; i++) {
      if (survives[i]) {
        names.add(name(tested.get(i)));
      }
    }
    return names;
  }

  private static String name(Judgement row) {
    return Words.named(row.ref(), row.title());
  }

  private DirectionJudgement counted() {
    if (tested.isEmpty()) {
      return OneYear.notAssessed("not assessed: no movement under it could be tested", List.of());
    }
    steps.add(
        Step.of(
            Step.Kind.RULE,
            "Each movement is tested at 95 %, so 1 test in 20 shows one where nothing changed."
                + " Benjamini and Hochberg's rule keeps those that hold when that is allowed for."));
    for (Judgement row : tested) {
      steps.add(Step.of(Step.Kind.INPUT, input(row)));
    }
    boolean many = tested.size() >= FEWEST_TO_EXPECT;
    if (!many) {
      steps.add(Step.of(Step.Kind.NOTE, Words.sentence(expected()) + "."));
    }
    return OneYear.notAssessed(count() + (many ? "; " + expected() : "") + surviving(many), steps);
  }

  private String input(Judgement row) {
    DirectionJudgement judged = term.apply(row);
    OptionalDouble p = judged.p();
    return name(row) + ": " + judged.direction().words() + ", " + Words.p(p.orElse(Double.NaN));
  }

  private String count() {
    StringBuilder text = new StringBuilder();
    text.append(Words.count(tested.size(), "movement", "movements")).append(" tested");
    for (Direction direction : Direction.values()) {
      long number = tested.stream().filter(row -> term.apply(row).direction() == direction).count();
      if (number > 0) {
        text.append(", ").append(number).append(' ').append(direction.words());
      }
    }
    return text.toString();
  }

  /** "if nothing had changed, about 4 of 72 would still seem to be movements". */
  private String expected() {
    long expected = Math.round(SeriesRules.LEVEL * tested.size());
    return "if nothing had changed, "
        + (expected == 0 ? "fewer than 1" : "about " + expected)
        + " of "
        + tested.size()
        + " would still seem to be "
        + (tested.size() == 1 ? "a movement" : "movements");
  }

  /** Nothing where nothing moved. */
  private String surviving(boolean many) {
    if (tested.stream().noneMatch(row -> Trend.isReal(term.apply(row).p().orElse(1)))) {
      return "";
    }
    String who = survivors.isEmpty() ? "none" : String.join(", ", survivors);
    return "; "
        + who
        + (survivors.size() > 1 ? " hold" : " holds")
        + " when "
        + (many ? "that" : "the number of tests")
        + " is allowed for (Benjamini-Hochberg)";
  }
}
