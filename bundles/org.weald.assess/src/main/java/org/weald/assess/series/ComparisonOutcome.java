package org.weald.assess.series;

import java.util.Optional;
import org.weald.assess.statistics.Comparison;
import org.weald.assess.statistics.Interval;

/**
 * The latest figure against its comparator, by its own 95 % interval.
 *
 * @param comparison higher, similar, lower; empty where none could be made
 * @param judgement better, similar, worse; empty where neither side is better
 * @param interval the figure's interval, in its unit
 * @param reason why there is no comparison; else none
 */
public record ComparisonOutcome(
    Optional<Comparison> comparison,
    Optional<Judgement> judgement,
    Optional<Interval> interval,
    Reason reason) {

  /** What a comparison means where one side is better. */
  public enum Judgement {
    BETTER("better"),
    SIMILAR("similar"),
    WORSE("worse");

    private final String code;

    Judgement(String code) {
      this.code = code;
    }

    /** The code in files. */
    public String code() {
      return code;
    }
  }

  static ComparisonOutcome none(Optional<Interval> interval, Reason reason) {
    return new ComparisonOutcome(Optional.empty(), Optional.empty(), interval, reason);
  }
}
