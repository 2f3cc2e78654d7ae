package org.weald.assess.statistics;

import java.util.Arrays;

/**
 * Which of many tests survive when the share of false ones is held down (Benjamini and Hochberg
 * 1995; R's {@code p.adjust(method = "BH")}).
 */
public final class BenjaminiHochberg {
  private BenjaminiHochberg() {}

  /**
   * The survivors.
   *
   * @param p two-sided probabilities; NaN where no test was made, and then it is not one of them
   * @param level false share held to, 0.05
   * @return for each p whether it survives
   */
  public static boolean[] survivors(double[] p, double level) {
    double[] made = Arrays.stream(p).filter(value -> !Double.isNaN(value)).sorted().toArray();
    double limit = -1;
    for (int i = 0; i < made.length; i++) {
      if (made[i] <= level * (i + 1) / made.length) {
        limit = made[i];
      }
    }
    boolean[] survivors = new boolean[p.length];
    for (int i = 0; i < p.length; i++) {
      survivors[i] = p[i] <= limit;
    }
    return survivors;
  }
}
