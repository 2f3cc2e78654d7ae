package org.weald.assess.statistics;

import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Student's t. For whole degrees of freedom the two-sided probability is a finite sum (Abramowitz
 * and Stegun 26.7.3 and 26.7.4); where little is left of 1 the rest of the same series is summed
 * instead, so that small probabilities keep their digits.
 */
final class StudentT {
  /** Below this probability one minus the finite sum loses digits. */
  private static final double SMALL = 0.05;

  /** Above this the finite sum is long. */
  private static final int MANY = 200;

  private static final double TWO_OVER_PI = 2 / Math.PI;

  /**
   * One over the first term's factor of the rest, by degrees of freedom: Γ(ν/2+½)/(√π Γ(ν/2+1)).
   */
  private static final double[] REST = rests();

  private StudentT() {}

  /** P(|T| ≥ |t|), R's {@code 2 * pt(-abs(t), df)}. NaN where t is NaN. */
  static double twoSided(double t, double degreesOfFreedom) {
    double size = Math.abs(t);
    int whole = (int) degreesOfFreedom;
    if (whole != degreesOfFreedom || whole < 1 || whole > MANY) {
      return Math.min(1, 2 * TDistribution.of(degreesOfFreedom).survivalProbability(size));
    }
    if (size == 0) {
      return 1;
    }
    double ratio = size / Math.sqrt(whole);
    double hypotenuse = ratio > 1e150 ? ratio : Math.sqrt(1 + ratio * ratio);
    double sine = ratio > 1e150 ? 1 : ratio / hypotenuse;
    double cosine = 1 / hypotenuse;
    double p = 1 - inside(ratio, sine, cosine, whole);
    return p > SMALL || Double.isNaN(p) ? Math.min(1, p) : rest(sine, cosine, whole);
  }

  private static double inside(double ratio, double sine, double cosine, int freedom) {
    double square = cosine * cosine;
    double term = freedom % 2 == 0 ? 1 : cosine;
    double sum = freedom == 1 ? 0 : term;
    for (int k = freedom % 2 == 0 ? 2 : 3; k < freedom; k += 2) {
      term *= square * (k - 1) / k;
      sum += term;
    }
    return freedom % 2 == 0 ? sine * sum : TWO_OVER_PI * (Math.atan(ratio) + sine * sum);
  }

  /** The terms the finite sum leaves out; all are positive. */
  private static double rest(double sine, double cosine, int freedom) {
    double square = cosine * cosine;
    double term = 1;
    double sum = 1;
    for (int k = freedom + 2; term > sum * 1e-17; k += 2) {
      term *= square * (k - 1) / k;
      sum += term;
    }
    return Math.pow(cosine, freedom) * sine * sum * REST[freedom];
  }

  private static double[] rests() {
    double[] rests = new double[MANY + 1];
    rests[1] = TWO_OVER_PI;
    rests[2] = 0.5;
    for (int freedom = 3; freedom <= MANY; freedom++) {
      rests[freedom] = rests[freedom - 2] * (freedom - 1) / freedom;
    }
    return rests;
  }

  /** t with the given share between −t and t, R's {@code qt((1 + level) / 2, df)}. */
  static double quantile(double level, double degreesOfFreedom) {
    return TDistribution.of(degreesOfFreedom).inverseSurvivalProbability((1 - level) / 2);
  }
}
