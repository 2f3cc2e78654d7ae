package org.weald.assess.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.weald.assess.statistics.ProcessLimits.Rule;
import org.weald.assess.statistics.ProcessLimits.Signal;

/** Draws an XmR chart and reads it. */
final class ProcessChart {
  /** 3 / 1.128: limits in mean moving ranges. */
  private static final double LIMIT = 2.66;

  /** Moving ranges from this many means are dropped. */
  private static final double DROPPED_FROM = 3.267;

  private static final int RUN = 7;

  private final double[] values;
  private final double mean;
  private final double lower;
  private final double upper;
  private final double nearLower;
  private final double nearUpper;

  /** What rounding may do to a point that lies on a line. */
  private final double hair;

  private ProcessChart(double[] values, double mean, double lower, double upper, double reach) {
    this.values = values;
    this.mean = mean;
    this.lower = lower;
    this.upper = upper;
    this.nearLower = mean - reach * 2 / 3;
    this.nearUpper = mean + reach * 2 / 3;
    this.hair = 1e-12 * (Math.abs(mean) + reach);
  }

  static ProcessLimits of(double[] values, double least, double most, int baseline) {
    double[] ranges = new double[baseline - 1];
    for (int i = 0; i < ranges.length; i++) {
      ranges[i] = Math.abs(values[i + 1] - values[i]);
    }
    double all = Sums.mean(ranges);
    double mean = all == 0 ? values[0] : Sums.mean(java.util.Arrays.copyOf(values, baseline));
    double[] kept =
        java.util.Arrays.stream(ranges)
            .filter(range -> all == 0 || range < DROPPED_FROM * all)
            .toArray();
    double average = Sums.mean(kept);
    double reach = LIMIT * average;
    double lower = Math.max(mean - reach, least);
    double upper = Math.min(mean + reach, most);
    ProcessChart chart = new ProcessChart(values, mean, lower, upper, reach);
    return new ProcessLimits(
        values.length,
        baseline,
        mean,
        lower,
        upper,
        average,
        ranges.length - kept.length,
        chart.signals());
  }

  private List<Signal> signals() {
    List<Signal> signals = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      signal(i).ifPresent(signals::add);
    }
    return signals;
  }

  private Optional<Signal> signal(int i) {
    if (values[i] > upper + hair || values[i] < lower - hair) {
      return Optional.of(new Signal(i, Rule.OUTSIDE, values[i] > mean));
    }
    int way = partOfTrend(i);
    if (way != 0) {
      return Optional.of(new Signal(i, Rule.SEVEN_IN_A_ROW, way > 0));
    }
    int near = partOfTwoOfThree(i);
    if (near != 0) {
      return Optional.of(new Signal(i, Rule.TWO_OF_THREE, near > 0));
    }
    int side = partOfRun(i);
    return side == 0
        ? Optional.empty()
        : Optional.of(new Signal(i, Rule.SEVEN_ON_ONE_SIDE, side > 0));
  }

  private int side(int i) {
    double off = values[i] - mean;
    return Math.abs(off) <= hair ? 0 : off > 0 ? 1 : -1;
  }

  private int near(int i) {
    if (values[i] > nearUpper + hair) {
      return 1;
    }
    return values[i] < nearLower - hair ? -1 : 0;
  }

  /** Whether seven points that each rise, or each fall, hold this one. */
  private int partOfTrend(int i) {
    for (int from = Math.max(0, i - RUN + 1); from <= i && from + RUN <= values.length; from++) {
      int way = (int) Math.signum(values[from + 1] - values[from]);
      boolean all = way != 0;
      for (int j = from + 1; all && j + 1 < from + RUN; j++) {
        all = (int) Math.signum(values[j + 1] - values[j]) == way;
      }
      if (all) {
        return way;
      }
    }
    return 0;
  }

  /** Whether this point and another within three lie near the same limit. */
  private int partOfTwoOfThree(int i) {
    int own = near(i);
    if (own == 0) {
      return 0;
    }
    for (int j = Math.max(0, i - 2); j <= Math.min(values.length - 1, i + 2); j++) {
      if (j != i && near(j) == own) {
        return own;
      }
    }
    return 0;
  }

  /** Whether seven points on one side of the mean hold this one. */
  private int partOfRun(int i) {
    int own = side(i);
    if (own == 0) {
      return 0;
    }
    int from = i;
    while (from > 0 && i - from < RUN && side(from - 1) == own) {
      from--;
    }
    int to = i;
    while (to + 1 < values.length && to - i < RUN && side(to + 1) == own) {
      to++;
    }
    return to - from + 1 >= RUN ? own : 0;
  }
}
