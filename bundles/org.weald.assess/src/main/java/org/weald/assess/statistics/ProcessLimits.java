package org.weald.assess.statistics;

import java.util.List;

/**
 * An XmR chart as NHS England's Making Data Count draws it: the mean, limits at 2.66 mean moving
 * ranges, and the points that are more than usual variation. Moving ranges of 3.267 times their
 * mean or more are dropped first, once.
 *
 * @param n points charted
 * @param baseline points, from the first, the mean and the limits rest on
 * @param mean the centre line
 * @param lower lower limit, not below the least value there can be
 * @param upper upper limit, not above the most there can be
 * @param averageMovingRange mean of the moving ranges kept
 * @param droppedRanges how many were dropped
 * @param signals the points that are more than usual variation, in order, each with the first rule
 *     that says so
 */
public record ProcessLimits(
    int n,
    int baseline,
    double mean,
    double lower,
    double upper,
    double averageMovingRange,
    int droppedRanges,
    List<Signal> signals) {

  /** Points limits need. */
  public static final int FEWEST = 12;

  /** What a point, or the series by its latest point, shows. */
  public enum Variation {
    COMMON_CAUSE("common-cause"),
    SPECIAL_CAUSE_HIGH("special-cause-high"),
    SPECIAL_CAUSE_LOW("special-cause-low");

    private final String code;

    Variation(String code) {
      this.code = code;
    }

    /** The code in files. */
    public String code() {
      return code;
    }
  }

  /** The rules, in the order they are tried. */
  public enum Rule {
    OUTSIDE("outside the limits"),
    SEVEN_IN_A_ROW("seven points rising or falling"),
    TWO_OF_THREE("two of three points near the same limit"),
    SEVEN_ON_ONE_SIDE("seven points on one side of the mean");

    private final String words;

    Rule(String words) {
      this.words = words;
    }

    /** In words. */
    public String words() {
      return words;
    }
  }

  /**
   * A point that is more than usual variation.
   *
   * @param index which, from 0
   * @param rule the first rule that says so
   * @param high whether it points upwards
   */
  public record Signal(int index, Rule rule, boolean high) {}

  /** What the process does about a target if it goes on as it is. */
  public enum Assurance {
    PASSING("passing"),
    FAILING("failing"),
    INCONSISTENT("inconsistent");

    private final String code;

    Assurance(String code) {
      this.code = code;
    }

    /** The code in files. */
    public String code() {
      return code;
    }
  }

  /** Copies the list. */
  public ProcessLimits {
    signals = List.copyOf(signals);
  }

  /**
   * Charts.
   *
   * @param values at least 12, finite, in order of time, all after the last break
   * @param least the least value there can be, or −∞
   * @param most the most there can be, or ∞
   * @param baseline how many points from the first fix the mean and the limits, 12 or more; 0 for
   *     all
   * @throws IllegalArgumentException where there are too few
   */
  public static ProcessLimits of(double[] values, double least, double most, int baseline) {
    int base = baseline == 0 ? values.length : baseline;
    if (values.length < FEWEST || base < FEWEST || base > values.length) {
      throw new IllegalArgumentException("limits need " + FEWEST + " points or more");
    }
    return ProcessChart.of(values, least, most, base);
  }

  /** What the latest point shows. */
  public Variation variation() {
    Signal last = signals.isEmpty() ? null : signals.get(signals.size() - 1);
    if (last == null || last.index() != n - 1) {
      return Variation.COMMON_CAUSE;
    }
    return last.high() ? Variation.SPECIAL_CAUSE_HIGH : Variation.SPECIAL_CAUSE_LOW;
  }

  /**
   * Against a target. A target exactly at a limit is met by a process on its better side and never
   * called a failure.
   *
   * @param target what is to be met
   * @param atLeast whether at least that much is wanted, or at most
   */
  public Assurance assurance(double target, boolean atLeast) {
    double hair = 1e-12 * (Math.abs(mean) + upper - lower);
    boolean passing = atLeast ? lower >= target - hair : upper <= target + hair;
    boolean failing = atLeast ? upper < target - hair : lower > target + hair;
    if (passing) {
      return Assurance.PASSING;
    }
    return failing ? Assurance.FAILING : Assurance.INCONSISTENT;
  }
}
