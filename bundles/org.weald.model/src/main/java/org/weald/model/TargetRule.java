package org.weald.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * How a measure's status is decided. {@code reading} says, where it is not empty, that the rule is
 * Weald's reading of a text that prints no number.
 */
public sealed interface TargetRule {

  /** What the text does not print but Weald reads into it, or empty. */
  String reading();

  /** A figure against a bound: literal, or where empty the printed target of the same period. */
  record Threshold(
      Bound bound, Optional<Figure> target, Optional<Amount> amberWithin, String reading)
      implements TargetRule {}

  /**
   * The position among the areas of a group, ties by standard competition ranking.
   *
   * @param among id of the group
   * @param by whether counts or rates are ranked; the sentence says which
   * @param lowestFirst whether rank 1 is the lowest
   * @param noHigherThan the last rank that is on target
   * @param printedRank qualified id of a measure that holds the printed rank, used where the other
   *     areas' figures are not in the text; or empty
   */
  record Rank(
      String among,
      By by,
      boolean lowestFirst,
      int noHigherThan,
      String printedRank,
      String reading)
      implements TargetRule {
    /** What is ranked. */
    public enum By {
      COUNT,
      RATE
    }
  }

  /**
   * Against an earlier figure.
   *
   * @param from which figure
   * @param way reduce, increase or keep
   * @param by at least this much (for maintain: at most); empty for any amount
   */
  record Change(From from, Way way, Optional<Amount> by, String reading) implements TargetRule {
    /** The figure a change is measured from. */
    public enum From {
      PREVIOUS_YEAR("the previous year"),
      SAME_PERIOD_LAST_YEAR("the same period last year"),
      BASELINE("the baseline");

      private final String words;

      From(String words) {
        this.words = words;
      }

      /** In words. */
      public String words() {
        return words;
      }
    }

    /** What the change should be. */
    public enum Way {
      REDUCE,
      INCREASE,
      MAINTAIN
    }
  }

  /**
   * The share of another plan's actions or measures that are on target.
   *
   * @param of qualified id of the plan
   * @param what actions or measures
   * @param counting statuses that count as on target
   * @param atLeast per cent, 85 for 85 %
   */
  record Share(String of, What what, Set<Status> counting, BigDecimal atLeast, String reading)
      implements TargetRule {
    /** What is counted. */
    public enum What {
      ACTIONS,
      MEASURES
    }

    /** Copies the set. */
    public Share {
      counting = Set.copyOf(counting);
    }
  }

  /** Done or not done by a date. */
  record Milestone(String done, Optional<LocalDate> by, String reading) implements TargetRule {}

  /** A person decides; the wording of what has to be decided. */
  record OfficerAssessment(String wording, String reading) implements TargetRule {}
}
