package org.weald.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
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
      Bound bound,
      Optional<Figure> target,
      Optional<Amount> amberWithin,
      PartYear partYear,
      String reading)
      implements TargetRule {

    /** A threshold that says nothing of parts of a period: such figures are not tested. */
    public Threshold(
        Bound bound, Optional<Figure> target, Optional<Amount> amberWithin, String reading) {
      this(bound, target, amberWithin, PartYear.NOT_TESTED, reading);
    }
  }

  /** How a figure of a part of the target's period is tested, where it is. */
  enum PartYear {
    NOT_TESTED("not tested"),
    /** Against the target's share of the days gone by: half the target at half the year. */
    PRO_RATA("pro rata"),
    /** The figure is made into one for the full period: doubled at half the year. */
    FULL_YEAR_EQUIVALENT("full-year equivalent");

    private final String words;

    PartYear(String words) {
      this.words = words;
    }

    /** As written in a theme's file, "pro rata". */
    public String words() {
      return words;
    }
  }

  /**
   * Against the path from a baseline to a target: a straight line, or steps where milestones are
   * given (METHODS.md, section 1; Kent Agreement 2004 to 2008).
   *
   * @param bound the side of the path a figure has to be on
   * @param from where the path begins; empty for the baseline observation held
   * @param to where it ends; empty for the target observation held
   * @param steps stepped milestones between, in time order; empty for a straight line
   * @param amberWithin tolerance around the path
   */
  record Trajectory(
      Bound bound,
      Optional<Point> from,
      Optional<Point> to,
      List<Point> steps,
      Optional<Amount> amberWithin,
      String reading)
      implements TargetRule {
    /** A figure at a period. */
    public record Point(Period period, Figure figure) {}

    /** Copies the list. */
    public Trajectory {
      steps = List.copyOf(steps);
    }
  }

  /**
   * The mean of named periods, with a floor for the last one ("3-year average (2006 to 2008)").
   *
   * @param bound the side of the target the mean has to be on
   * @param target what it is tested against
   * @param over the periods; every one is needed
   * @param floor what the last period's own figure has to reach as well, on the same side
   */
  record Average(
      Bound bound,
      Figure target,
      List<Period> over,
      Optional<Figure> floor,
      Optional<Amount> amberWithin,
      String reading)
      implements TargetRule {
    /** Copies the list. */
    public Average {
      over = List.copyOf(over);
    }
  }

  /**
   * A comparison that holds for some periods running ("less than 5 % for one year").
   *
   * @param periods how many consecutive ones, the current one the last
   */
  record Duration(Bound bound, Figure target, int periods, String reading) implements TargetRule {}

  /**
   * Several conditions at once (reward conditions).
   *
   * @param how all, any, or weighted
   * @param parts at least two
   * @param greenFrom of a weighted one: the share of the weight on target, in per cent, for green
   * @param amberFrom likewise for amber; empty for no amber
   */
  record Combination(
      How how,
      List<Part> parts,
      Optional<BigDecimal> greenFrom,
      Optional<BigDecimal> amberFrom,
      String reading)
      implements TargetRule {
    /** How the parts are taken together. */
    public enum How {
      ALL_OF("all of"),
      ANY_OF("any of"),
      WEIGHTED("weighted");

      private final String words;

      How(String words) {
        this.words = words;
      }

      /** As written in a theme's file, "all of". */
      public String words() {
        return words;
      }
    }

    /**
     * One condition.
     *
     * @param measure qualified id of the measure it is about; empty for the measure itself
     * @param rule the condition; empty for that measure's own rule
     * @param weight above 0; 1 where nothing is said
     */
    public record Part(String measure, Optional<TargetRule> rule, BigDecimal weight) {}

    /** Copies the list. */
    public Combination {
      parts = List.copyOf(parts);
    }
  }

  /**
   * A calculation decides: it gives a table with the columns measure, area, period, status and
   * reason.
   *
   * @param calculation id of the calculation
   */
  record Script(String calculation, String reading) implements TargetRule {}

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
      /** The period of the same kind just before: the quarter before a quarter. */
      PREVIOUS_PERIOD("the previous period"),
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
