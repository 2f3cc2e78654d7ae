package org.weald.assess.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.weald.assess.StatusJudgement;
import org.weald.assess.Step;
import org.weald.model.Area;
import org.weald.model.Bound;
import org.weald.model.Measure;
import org.weald.model.Observation;
import org.weald.model.ObservationKind;
import org.weald.model.Status;
import org.weald.model.TargetRule;

/**
 * The position among the areas of a group (METHODS.md, section 1: rank): ranked here where every
 * area's figure is there, else the printed rank, and the sentence says which and by what.
 */
final class RankRule {
  private static final String OTHERS_MISSING =
      "Not testable: the figures of the other areas are not in the text.";

  private final Question question;
  private final TargetRule.Rank rule;
  private final List<Area> group;
  private final List<Step> steps = new ArrayList<>();

  private RankRule(Question question, TargetRule.Rank rule) {
    this.question = question;
    this.rule = rule;
    this.group = question.catalogue().group(rule.among());
  }

  static StatusJudgement judge(Question question, TargetRule.Rank rule) {
    return new RankRule(question, rule).judge();
  }

  private StatusJudgement judge() {
    steps.add(Step.of(Step.Kind.RULE, "On target: " + target() + ", by " + by() + "."));
    Optional<Measure> ranked = ranked();
    if (ranked.isPresent()) {
      Optional<Observation> own = question.known().current(ranked.get(), question.area());
      if (own.isPresent()) {
        List<Ranking.Entry> entries = entries(ranked.get(), own.get());
        if (entries.size() == group.size() && Ranking.holds(entries, question.area().id())) {
          return computed(ranked.get(), own.get(), entries);
        }
        if (!isPrinted() && isClean(own.get(), ranked.get())) {
          Optional<StatusJudgement> anyhow = whateverTheRest(ranked.get(), own.get(), entries);
          if (anyhow.isPresent()) {
            return anyhow.get();
          }
        }
        steps.add(
            Step.of(
                Step.Kind.NOTE,
                group.isEmpty()
                    ? Words.sentence(groupless()) + ", so there is nothing to rank."
                    : "Figures of "
                        + entries.size()
                        + " of "
                        + Words.areas(group)
                        + " are in the text, so Weald cannot rank them itself."));
      }
    }
    return printed();
  }

  private String groupless() {
    return "no area belongs to the group \"" + rule.among() + "\"";
  }

  private String noGroup() {
    return "Not testable: " + groupless() + ".";
  }

  private boolean isPrinted() {
    return !rule.printedRank().isEmpty()
        && question
            .catalogue()
            .measure(rule.printedRank())
            .flatMap(rank -> question.known().current(rank, question.area()))
            .isPresent();
  }

  private boolean isClean(Observation own, Measure ranked) {
    return own.figure().hasNumber()
        && Extent.of(own.figure()).isExact()
        && Question.partOnly(own).isEmpty()
        && !NoCount.is(own, ranked);
  }

  /** Figures that are not there decide only where they could change the outcome. */
  private Optional<StatusJudgement> whateverTheRest(
      Measure ranked, Observation own, List<Ranking.Entry> entries) {
    if (!Ranking.holds(entries, question.area().id())) {
      return Optional.empty();
    }
    Ranking ranking = Ranking.of(entries, rule.lowestFirst());
    int best = ranking.rank(question.area().id());
    int worst = best + group.size() - entries.size();
    boolean met = worst <= rule.noHigherThan();
    if (!met && best <= rule.noHigherThan()) {
      return Optional.empty();
    }
    steps.add(question.of(ranked).input(own));
    steps.add(
        new Step(
            Step.Kind.NUMBER,
            "Standard competition ranking of those that are in the text, by " + by(),
            ranking.steps(Words.decimals(own.figure(), ranked))));
    return Optional.of(
        decide(
            met ? Status.GREEN : Status.RED,
            own,
            (met
                    ? Words.sentence(Words.rank(worst, rule.lowestFirst())) + " or better of "
                    : Words.sentence(Words.rank(best, rule.lowestFirst())) + " or worse of ")
                + Words.areas(group)
                + " by "
                + by()
                + " "
                + Words.in(own.period())
                + " ("
                + Words.figure(own, ranked)
                + "), whatever the "
                + (group.size() - entries.size())
                + " that are not in the text"));
  }

  /** The measure whose figures are ranked, where the rule's "by" can be served. */
  private Optional<Measure> ranked() {
    Measure measure = question.measure();
    return switch (measure.kind()) {
      case RANK -> Optional.empty();
      case RATE, PROPORTION, MEAN, SURVEY ->
          rule.by() == TargetRule.Rank.By.RATE
              ? Optional.of(measure)
              : measure
                  .derived()
                  .flatMap(derived -> question.catalogue().measure(derived.numerator()));
      case COUNT, CLUSTERED, OUTPUT, NONE ->
          rule.by() == TargetRule.Rank.By.COUNT ? Optional.of(measure) : Optional.empty();
    };
  }

  private List<Ranking.Entry> entries(Measure ranked, Observation own) {
    List<Ranking.Entry> entries = new ArrayList<>();
    for (Area area : group) {
      question
          .known()
          .at(ranked, area.id(), own.period(), ObservationKind.ACTUAL)
          .filter(figure -> figure.figure().hasNumber() && Extent.of(figure.figure()).isExact())
          .filter(figure -> Question.partOnly(figure).isEmpty())
          .filter(figure -> Units.same(figure, own, ranked) && !NoCount.is(figure, ranked))
          .ifPresent(
              figure ->
                  entries.add(
                      new Ranking.Entry(
                          area.id(), area.name(), figure.figure().value().orElseThrow())));
    }
    return entries;
  }

  private StatusJudgement computed(Measure ranked, Observation own, List<Ranking.Entry> entries) {
    Ranking ranking = Ranking.of(entries, rule.lowestFirst());
    int rank = ranking.rank(question.area().id());
    steps.add(question.of(ranked).input(own));
    steps.add(
        new Step(
            Step.Kind.NUMBER,
            "Standard competition ranking of " + Words.areas(group) + " by " + by(),
            ranking.steps(Words.decimals(own.figure(), ranked))));
    boolean met = rank <= rule.noHigherThan();
    String tied = ranking.tied(question.area().id()) ? ", tied" : "";
    return decide(
        met ? Status.GREEN : Status.RED,
        own,
        Words.sentence(Words.rank(rank, rule.lowestFirst()))
            + " of "
            + Words.areas(group)
            + " by "
            + by()
            + tied
            + " "
            + Words.in(own.period())
            + " ("
            + Words.figure(own, ranked)
            + ")");
  }

  private StatusJudgement printed() {
    Optional<Measure> rankMeasure =
        rule.printedRank().isEmpty()
            ? Optional.of(question.measure()).filter(Question::isRank)
            : question.catalogue().measure(rule.printedRank());
    if (rankMeasure.isEmpty()) {
      return question
          .obstacle(target())
          .orElseGet(
              () ->
                  question.answer(
                      Status.NOT_TESTABLE,
                      question.known().current(question.measure(), question.area()),
                      target(),
                      group.isEmpty() ? noGroup() : OTHERS_MISSING,
                      steps));
    }
    Question ofRank = question.of(rankMeasure.get());
    Optional<StatusJudgement> obstacle = ofRank.obstacle(target());
    if (obstacle.isPresent()) {
      return obstacle.get();
    }
    Observation rank = question.known().current(rankMeasure.get(), question.area()).orElseThrow();
    steps.add(ofRank.input(rank));
    return decidePrinted(rank);
  }

  private StatusJudgement decidePrinted(Observation rank) {
    BigDecimal last = BigDecimal.valueOf(rule.noHigherThan());
    String words =
        "Printed as "
            + printedWords(rank)
            + (group.isEmpty() ? "" : " of " + Words.areas(group))
            + " by "
            + by()
            + " "
            + Words.in(rank.period());
    Observation shown = question.known().current(question.measure(), question.area()).orElse(rank);
    return switch (Extent.of(rank.figure()).is(Bound.AT_MOST, last)) {
      case YES -> decide(Status.GREEN, shown, words);
      case NO -> decide(Status.RED, shown, words);
      case UNDECIDED -> decide(Status.NOT_TESTABLE, shown, words);
    };
  }

  private String printedWords(Observation rank) {
    String words = Words.rank(rank.figure().value().orElseThrow().intValue(), rule.lowestFirst());
    return Extent.of(rank.figure()).isExact() ? words : "no higher than " + words;
  }

  private StatusJudgement decide(Status status, Observation figure, String finding) {
    String outcome =
        switch (status) {
          case GREEN -> "on target";
          case RED -> "target not met";
          default -> "not testable, the printed rank is not exact";
        };
    steps.add(Step.of(Step.Kind.OUTCOME, Words.sentence(outcome) + "."));
    return question.answer(
        status,
        Optional.of(figure),
        target(),
        finding + "; the target is " + place() + ": " + outcome + ".",
        steps);
  }

  private String target() {
    return group.isEmpty() ? place() : place() + " of " + Words.areas(group);
  }

  /** "3rd lowest or better". */
  private String place() {
    String words = Words.rank(rule.noHigherThan(), rule.lowestFirst());
    return rule.noHigherThan() == 1 ? words : words + " or better";
  }

  private String by() {
    return rule.by() == TargetRule.Rank.By.COUNT ? "number" : "rate";
  }
}
