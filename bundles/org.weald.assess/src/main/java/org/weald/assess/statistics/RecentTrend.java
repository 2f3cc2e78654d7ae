package org.weald.assess.statistics;

/**
 * The recent trend of Fingertips (Office for Health Improvement and Disparities, "Recent trends"):
 * a χ² for a linear trend at 99.8 %, and a slope that keeps its sign whichever point is left out.
 *
 * @param n number of points
 * @param slope of the line that gives the direction: of ln(p / (1 − p)), or of DΣct − CΣdt where a
 *     proportion is 0 or 1, or of the weighted line of estimates
 * @param chiSquared one degree of freedom; 0 where nothing varies
 * @param stable whether the slope keeps its sign when each point is left out
 */
public record RecentTrend(int n, double slope, double chiSquared, boolean stable) {
  /** χ² above this is significant at 99.8 %. */
  public static final double CRITICAL = 9.54953570608324;

  /** Whether χ² is above the critical value and the slope is stable. */
  public boolean significant() {
    return chiSquared > CRITICAL && stable;
  }

  /** 1 rising, −1 falling, 0 where there is no significant trend. */
  public int way() {
    return significant() ? (int) Math.signum(slope) : 0;
  }

  /**
   * Of proportions.
   *
   * @param t years, different ones, at least three
   * @param count c, each from 0 to its denominator
   * @param denominator d, each above 0
   */
  public static RecentTrend ofProportions(double[] t, double[] count, double[] denominator) {
    double[] years = sinceFirst(t);
    double slope = proportionSlope(years, count, denominator, -1);
    boolean stable = true;
    for (int i = 0; i < t.length; i++) {
      double without = proportionSlope(years, count, denominator, i);
      stable &= Math.signum(without) == Math.signum(slope);
    }
    return new RecentTrend(
        t.length, slope, chiSquared(years, count, denominator), stable && slope != 0);
  }

  private static double chiSquared(double[] t, double[] c, double[] d) {
    double sumC = Sums.sum(c);
    double sumD = Sums.sum(d);
    double sumDt = Sums.dot(d, t);
    double[] dt = new double[t.length];
    for (int i = 0; i < t.length; i++) {
      dt[i] = d[i] * t[i];
    }
    double top = sumD * Sums.dot(c, t) - sumC * sumDt;
    double bottom = sumC * (sumD - sumC) * (sumD * Sums.dot(dt, t) - sumDt * sumDt);
    // Nobody or everybody in every year: nothing varies.
    return bottom > 0 ? sumD * (top / bottom) * top : 0;
  }

  private static double proportionSlope(double[] t, double[] c, double[] d, int without) {
    boolean atAnEnd = false;
    for (int i = 0; i < t.length; i++) {
      atAnEnd |= i != without && (c[i] <= 0 || c[i] >= d[i]);
    }
    return atAnEnd ? pooledSlope(t, c, d, without) : logitSlope(t, c, d, without);
  }

  private static double pooledSlope(double[] t, double[] c, double[] d, int without) {
    double sumC = 0;
    double sumD = 0;
    double sumCt = 0;
    double sumDt = 0;
    for (int i = 0; i < t.length; i++) {
      if (i != without) {
        sumC += c[i];
        sumD += d[i];
        sumCt += c[i] * t[i];
        sumDt += d[i] * t[i];
      }
    }
    return sumD * sumCt - sumC * sumDt;
  }

  private static double logitSlope(double[] t, double[] c, double[] d, int without) {
    double[] value = new double[t.length];
    double[] weight = new double[t.length];
    for (int i = 0; i < t.length; i++) {
      value[i] = i == without ? 0 : Math.log(c[i] / (d[i] - c[i]));
      weight[i] = 1;
    }
    return weightedSlope(t, value, weight, without);
  }

  /**
   * Of estimates with their standard errors.
   *
   * @param t years, different ones, at least three
   * @param value the estimates
   * @param sigma their standard errors, each above 0; of a printed interval {@link
   *     Intervals#standardError}, by which the published example comes to 46.7636
   */
  public static RecentTrend ofEstimates(double[] t, double[] value, double[] sigma) {
    double[] years = sinceFirst(t);
    double[] weight = new double[t.length];
    for (int i = 0; i < t.length; i++) {
      weight[i] = 1 / (sigma[i] * sigma[i]);
    }
    double slope = weightedSlope(years, value, weight, -1);
    boolean stable = true;
    for (int i = 0; i < t.length; i++) {
      double without = weightedSlope(years, value, weight, i);
      stable &= Math.signum(without) == Math.signum(slope);
    }
    double spread = weightedSpread(years, weight, -1);
    return new RecentTrend(t.length, slope, slope * slope * spread, stable && slope != 0);
  }

  /** Σw(t − mean)²: one over the variance of the slope. */
  private static double weightedSpread(double[] t, double[] w, int without) {
    double mean = weightedMean(t, w, without);
    double spread = 0;
    for (int i = 0; i < t.length; i++) {
      spread += i == without ? 0 : w[i] * (t[i] - mean) * (t[i] - mean);
    }
    return spread;
  }

  private static double weightedSlope(double[] t, double[] y, double[] w, int without) {
    double meanT = weightedMean(t, w, without);
    double meanY = weightedMean(y, w, without);
    double top = 0;
    for (int i = 0; i < t.length; i++) {
      top += i == without ? 0 : w[i] * (t[i] - meanT) * (y[i] - meanY);
    }
    return top / weightedSpread(t, w, without);
  }

  private static double weightedMean(double[] value, double[] w, int without) {
    double weights = 0;
    double sum = 0;
    for (int i = 0; i < value.length; i++) {
      weights += i == without ? 0 : w[i];
      sum += i == without ? 0 : w[i] * value[i];
    }
    return sum / weights;
  }

  private static double[] sinceFirst(double[] t) {
    double[] years = new double[t.length];
    for (int i = 0; i < t.length; i++) {
      years[i] = t[i] - t[0];
    }
    return years;
  }
}
