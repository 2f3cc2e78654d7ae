package org.weald.assess.series;

import org.weald.model.Direction;

/**
 * The change on the year before, tested.
 *
 * @param direction improving, maintaining, not improving; or not assessed with the reason
 * @param test what was done
 * @param statistic z or t; NaN for exact tests and where nothing was tested
 * @param dispersion of a quasi-Poisson test; NaN otherwise
 * @param p two-sided; NaN where nothing was tested
 * @param reason why not assessed, or that a tolerance was declared; else none
 */
public record YearOutcome(
    Direction direction, Test test, double statistic, double dispersion, double p, Reason reason) {

  /** What decides a yearly change. */
  public enum Test {
    NONE("", ""),
    POOLED_Z("pooled-z", "pooled z test"),
    FISHER("fisher", "Fisher's exact test"),
    CONDITIONAL_BINOMIAL("conditional-binomial", "exact conditional binomial test"),
    QUASI_POISSON("quasi-poisson", "quasi-Poisson test"),
    DIFFERENCE("z", "z test on the standard errors"),
    TOLERANCE("tolerance", "declared tolerance");

    private final String code;
    private final String words;

    Test(String code, String words) {
      this.code = code;
      this.words = words;
    }

    /** The code in files; empty for none. */
    public String code() {
      return code;
    }

    /** The name in sentences; empty for none. */
    public String words() {
      return words;
    }
  }

  static YearOutcome notAssessed(Reason reason) {
    return new YearOutcome(
        Direction.NOT_ASSESSED, Test.NONE, Double.NaN, Double.NaN, Double.NaN, reason);
  }
}
