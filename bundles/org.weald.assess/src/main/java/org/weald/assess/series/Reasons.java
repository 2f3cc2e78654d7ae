package org.weald.assess.series;

/** The reasons of this package, each written once. */
final class Reasons {
  static final Reason NOT_ASKED = new Reason("not-asked", "this was not asked for");
  static final Reason NO_FIGURE = new Reason("no-figure", "there is no figure");
  static final Reason NO_TARGET = new Reason("no-target", "no target is set for this period");
  static final Reason NO_SIDE =
      new Reason("no-better-side", "it is not declared whether higher or lower is better");
  static final Reason MET = new Reason("met", "on target");
  static final Reason WITHIN_TOLERANCE =
      new Reason("within-tolerance", "target not met, but within the tolerance");
  static final Reason NOT_MET = new Reason("not-met", "target not met");
  static final Reason NOT_FINITE =
      new Reason("not-a-number", "the figure or the target is no finite number");
  static final Reason NOT_WHOLE =
      new Reason("not-a-count", "a count is a whole number from 0, and this is not");
  static final Reason NOT_A_RANK =
      new Reason("not-a-rank", "a rank is a whole number from 1, and this is not");
  static final Reason TOO_LARGE =
      new Reason(
          "count-too-large", "counts above 9,007,199,254,740,992 cannot be told apart and tested");
  static final Reason ABOVE_WHOLE =
      new Reason("numerator-above-denominator", "a share of more than the whole is no proportion");
  static final Reason NO_DENOMINATOR =
      new Reason("denominator-not-above-zero", "the denominator is not above 0");
  static final Reason OUT_OF_RANGE =
      new Reason("out-of-range", "the figure lies outside the range declared for it");
  static final Reason NO_YEAR_BEFORE =
      new Reason("no-year-before", "there is no figure for the same period of the year before");
  static final Reason BREAK_BETWEEN =
      new Reason("break", "the series has a break between the two years");
  static final Reason OVERLAP =
      new Reason("overlapping-periods", "averages of years overlap and are never tested or fitted");
  static final Reason NO_ERROR =
      new Reason("no-denominator-and-no-error", "no denominator and no error are known");
  static final Reason BAD_ERROR =
      new Reason("error-not-usable", "a standard error is a number from 0, and this is not");
  static final Reason NO_ERROR_AT_ALL =
      new Reason("error-is-zero", "the standard error is 0, so nothing can be tested");
  static final Reason OWN_WORK =
      new Reason("own-work", "what a body decides itself is counted, not tested");
  static final Reason RANK_CHANGE = new Reason("rank", "a change of rank is not tested");
  static final Reason RANK_LINE =
      new Reason("rank", "ranks are not fitted with a line; a monotone trend may be declared");
  static final Reason NO_DISPERSION =
      new Reason(
          "too-few-for-dispersion",
          "such counts vary by recording; 5 earlier points since the last break are needed");
  static final Reason ALL_ZERO = new Reason("all-zero", "the earlier figures are all 0");
  static final Reason MIXED =
      new Reason("mixed-periods", "the periods are of more than one kind and cannot be compared");
  static final Reason NOT_IN_ORDER =
      new Reason("periods-not-in-order", "the periods are not in the order of time");
  static final Reason TWICE =
      new Reason("period-twice", "a period has more than one figure, so none can be chosen");
  static final Reason NOT_ANNUAL =
      new Reason("not-annual", "the recent trend is of whole years, and these periods are none");
  static final Reason GAP =
      new Reason(
          "gap-in-the-last-five-years",
          "the recent trend needs the last 5 years one after another, all with figures");
  static final Reason DISAGREE =
      new Reason(
          "value-and-counts-disagree",
          "the figure is not its numerator over its denominator, times the multiplier");
  static final Reason TOO_FEW_FOR_RECENT =
      new Reason("too-few-points", "fewer than 5 points; the recent trend needs the last 5 years");
  static final Reason FIVE_TO_BE_SURE =
      new Reason("no-counts-for-recent", "no counts and no errors are known for all 5 years");
  static final Reason NOT_COMPUTABLE =
      new Reason("not-computable", "the figures are too large or too far apart to be calculated");
  static final Reason NO_COMPARATOR =
      new Reason("no-comparator", "there is nothing to compare with");
  static final Reason NO_INTERVAL =
      new Reason("no-interval", "no counts and no error are known, so there is no interval");
  static final Reason TOLERANCE =
      new Reason("declared-tolerance", "judged by a declared tolerance, not by a test");
  static final Reason FEW_BASELINE =
      new Reason("too-few-in-baseline", "a fixed baseline needs 12 points");

  private static final int KEPT = 64;
  private static final Reason[] TOO_FEW_FOR_TREND = new Reason[SeriesRules.FEWEST_FOR_TREND];
  private static final Reason[] TOO_FEW_FOR_LIMITS = new Reason[KEPT];
  private static final Reason[] NO_TREND = new Reason[KEPT];

  static {
    for (int n = 0; n < TOO_FEW_FOR_TREND.length; n++) {
      TOO_FEW_FOR_TREND[n] = tooFew(n, SeriesRules.FEWEST_FOR_TREND);
    }
    for (int n = 0; n < KEPT; n++) {
      TOO_FEW_FOR_LIMITS[n] = tooFew(n, 12);
      NO_TREND[n] = makeNoTrend(n);
    }
  }

  private Reasons() {}

  /** Fewer than 4 points. */
  static Reason tooFewForTrend(int n) {
    return TOO_FEW_FOR_TREND[n];
  }

  /** Fewer than 12 points. */
  static Reason tooFewForLimits(int n) {
    return TOO_FEW_FOR_LIMITS[n];
  }

  /** Fewer than 8 points. */
  static Reason tooFewForProbability(int n) {
    return tooFew(n, 8);
  }

  /** A trend that is not significant. */
  static Reason noTrend(int n) {
    return n < KEPT ? NO_TREND[n] : makeNoTrend(n);
  }

  private static Reason makeNoTrend(int n) {
    return new Reason("no-trend-detectable", "no trend detectable from " + n + " points");
  }

  private static Reason tooFew(int n, int needed) {
    String have = n == 0 ? "no points" : n == 1 ? "1 point" : n + " points";
    return new Reason("too-few-points", have + "; " + needed + " are needed");
  }
}
