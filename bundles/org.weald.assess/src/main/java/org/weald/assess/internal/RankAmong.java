package org.weald.assess.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.weald.assess.Analysis;
import org.weald.assess.Step;
import org.weald.assess.statistics.Interval;
import org.weald.assess.statistics.Ranks;
import org.weald.model.Area;
import org.weald.model.Figures;
import org.weald.model.MeasureKind;
import org.weald.model.Observation;
import org.weald.model.ObservationKind;
import org.weald.model.Polarity;
import org.weald.model.TargetRule;

/**
 * The place among the areas of a group, and how far it can be trusted (METHODS.md, section 3): the
 * bounds follow from the areas that are wholly better or wholly worse by their intervals, and are
 * no 95 % statement.
 */
final class RankAmong {
  private static final Analysis.Kind KIND = Analysis.Kind.RANK;
  private static final String[] QUARTERS = {"first", "second", "third", "last"};

  private final Question question;
  private final Observation own;
  private final List<Area> group;
  private final List<Observation> figures = new ArrayList<>();
  private final List<Step> steps = new ArrayList<>();

  private RankAmong(Question question, Observation own, List<Area> group) {
    this.question = question;
    this.own = own;
    this.group = group;
  }

  static Analysis of(Question question, Observation own) {
    MeasureKind kind = question.measure().kind();
    if (kind == MeasureKind.RANK || kind == MeasureKind.NONE) {
      return Analysed.cannot(KIND, "the figure is no quantity that could be ranked", List.of());
    }
    List<Area> group = group(question);
    return group.isEmpty()
        ? Analysed.cannot(KIND, "the area is in no group to be ranked among", List.of())
        : new RankAmong(question, own, group).ranked();
  }

  /** The group the target names, or the first the area is compared in. */
  private static List<Area> group(Question question) {
    if (question.measure().target().orElse(null) instanceof TargetRule.Rank rank) {
      return question.catalogue().group(rank.among());
    }
    return question.area().groups().stream()
        .sorted()
        .map(question.catalogue()::group)
        .filter(areas -> areas.size() > 1)
        .findFirst()
        .orElse(List.of());
  }

  private Analysis ranked() {
    if (group.stream().anyMatch(area -> held(area).filter(RankAmong::isHeldBack).isPresent())) {
      return Analysed.cannot(KIND, "not said: " + Comparisons.NEEDED, List.of());
    }
    group.forEach(area -> figure(area).ifPresent(figures::add));
    if (figures.size() < group.size() || own() < 0) {
      return Analysed.cannot(
          KIND,
          "figures of "
              + figures.size()
              + " of "
              + Words.areas(group)
              + " for "
              + Words.label(own.period())
              + " are in the text",
          List.of());
    }
    boolean lowest = lowestFirst();
    int rank = Ranks.competition(values(), lowest)[own()];
    steps.add(
        Step.of(
            Step.Kind.RULE,
            "Standard competition ranking by "
                + by()
                + ", "
                + (lowest ? "lowest" : "highest")
                + " first."));
    for (Observation figure : figures) {
      steps.add(Step.of(Step.Kind.INPUT, named(figure)));
    }
    String sentence =
        Words.sentence(Words.rank(rank, lowest))
            + " of "
            + Words.areas(group)
            + " by "
            + by()
            + bounds(lowest)
            + quarter(rank)
            + ".";
    steps.add(Step.of(Step.Kind.OUTCOME, sentence));
    return Analysed.made(KIND, String.valueOf(rank), sentence, steps);
  }

  private static boolean isHeldBack(Observation figure) {
    return figure.figure().isHeldBack();
  }

  private Optional<Observation> held(Area area) {
    return question.known().at(question.measure(), area.id(), own.period(), ObservationKind.ACTUAL);
  }

  private Optional<Observation> figure(Area area) {
    return held(area)
        .filter(figure -> figure.figure().hasNumber())
        .filter(figure -> Extent.of(figure.figure()).isExact())
        .filter(figure -> Question.partOnly(figure).isEmpty())
        .filter(figure -> Units.same(figure, own, question.measure()))
        .filter(figure -> !NoCount.is(figure, question.measure()));
  }

  private int own() {
    for (int i = 0; i < figures.size(); i++) {
      if (figures.get(i).area().equals(question.area().id())) {
        return i;
      }
    }
    return -1;
  }

  private boolean lowestFirst() {
    return question.measure().target().orElse(null) instanceof TargetRule.Rank rank
        ? rank.lowestFirst()
        : question.measure().better() == Polarity.LOWER;
  }

  private String by() {
    return Comparisons.isRate(question.measure().kind()) ? "rate" : "number";
  }

  private double[] values() {
    return figures.stream().mapToDouble(figure -> figure.figure().number()).toArray();
  }

  private String named(Observation figure) {
    String name = question.catalogue().area(figure.area()).map(Area::name).orElse(figure.area());
    return name
        + " "
        + Words.figure(figure, question.measure())
        + Comparisons.interval(question, figure).map(this::ends).orElse("");
  }

  private String ends(Interval interval) {
    int decimals = Math.max(1, Words.decimals(own.figure(), question.measure()));
    return ", 95 % from "
        + Figures.print(interval.lower(), decimals)
        + " to "
        + Figures.print(interval.upper(), decimals);
  }

  /** "; by their intervals it could be 1st to 8th". */
  private String bounds(boolean lowest) {
    double[] lower = new double[figures.size()];
    double[] upper = new double[figures.size()];
    for (int i = 0; i < lower.length; i++) {
      Optional<Interval> interval = Comparisons.interval(question, figures.get(i));
      if (interval.isEmpty()) {
        return "; how sure the place is cannot be said without counts or errors behind the figures";
      }
      lower[i] = interval.get().lower();
      upper[i] = interval.get().upper();
    }
    int best = Ranks.best(lower, upper, lowest)[own()];
    int worst = Ranks.worst(lower, upper, lowest)[own()];
    steps.add(
        Step.of(
            Step.Kind.NUMBER,
            (best == 1 ? "none" : String.valueOf(best - 1))
                + " of them wholly better by their intervals, "
                + (figures.size() - worst)
                + " wholly worse. These bounds are no 95 % statement."));
    return best == worst
        ? "; no other place is possible by their intervals"
        : "; by their intervals it could be " + Words.ordinal(best) + " to " + Words.ordinal(worst);
  }

  private String quarter(int rank) {
    OptionalInt quarter = Ranks.quantile(rank, figures.size(), QUARTERS.length);
    return quarter.isPresent()
        ? "; in the " + QUARTERS[quarter.getAsInt() - 1] + " quarter of the group"
        : "";
  }
}
