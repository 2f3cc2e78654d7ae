package org.weald.benchmarks;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.weald.model.Period;
import org.weald.model.PeriodKind;
import org.weald.model.Periods;
import org.weald.script.Series;

/**
 * How long {@code 100 * a / b} takes over ten million rows, beside a Java loop by hand with the
 * same rule: where a figure is missing or divided by zero, the result is missing. Both make a new
 * array and run in turn, warm; the median counts. A longer expression follows.
 *
 * <p>Prints a line each: what, milliseconds, nanoseconds a row, times the loop.
 */
public final class SeriesBench {
  private static final int AREAS = 100_000;
  private static final int YEARS = 100;
  private static final int ROWS = AREAS * YEARS;
  private static final int WARM = 10;
  private static final int TIMED = 21;

  private SeriesBench() {}

  /** Prints the lines. */
  public static void main(String[] none) {
    List<String> areas = IntStream.range(0, AREAS).mapToObj(i -> "Area " + i).toList();
    List<Period> years = IntStream.range(1920, 1920 + YEARS).mapToObj(SeriesBench::year).toList();
    double[] counts = new double[ROWS];
    double[] cohorts = new double[ROWS];
    for (int i = 0; i < ROWS; i++) {
      counts[i] = i % 1000 == 0 ? Double.NaN : i * 31L % 97;
      cohorts[i] = i % 777 == 0 ? 0 : 1000 + i * 17L % 4001;
    }
    Series neet = Series.of(areas, years, "people", counts);
    Series cohort = Series.of(areas, years, "people", cohorts);
    compare("100 * a / b", () -> loop(counts, cohorts), () -> neet.multiply(100).div(cohort));
    compare(
        "100 * (a + b) / (b - a) + 1",
        () -> longerLoop(counts, cohorts),
        () -> neet.plus(cohort).multiply(100).div(cohort.minus(neet)).plus(1));
  }

  private static void compare(String what, Supplier<double[]> loop, Supplier<Series> series) {
    double[] byLoop = new double[TIMED];
    double[] bySeries = new double[TIMED];
    for (int round = -WARM; round < TIMED; round++) {
      long began = System.nanoTime();
      double[] looped = loop.get();
      long between = System.nanoTime();
      Series kept = series.get().keep();
      long ended = System.nanoTime();
      if (round >= 0) {
        byLoop[round] = (between - began) / 1e6;
        bySeries[round] = (ended - between) / 1e6;
      } else if (!Arrays.equals(looped, kept.values())) {
        throw new IllegalStateException("the series and the loop differ");
      }
    }
    double base = median(byLoop);
    say(what + ", Java loop", base, base);
    say(what + ", series", median(bySeries), base);
  }

  private static double median(double[] times) {
    double[] sorted = times.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  private static void say(String what, double millis, double base) {
    System.out.printf(
        Locale.UK,
        "%-40s %7.1f ms %6.2f ns a row %5.2f times the loop%n",
        what,
        millis,
        millis * 1e6 / ROWS,
        millis / base);
  }

  private static double[] loop(double[] a, double[] b) {
    double[] out = new double[a.length];
    for (int i = 0; i < out.length; i++) {
      out[i] = b[i] == 0 ? Double.NaN : 100 * a[i] / b[i];
    }
    return out;
  }

  private static double[] longerLoop(double[] a, double[] b) {
    double[] out = new double[a.length];
    for (int i = 0; i < out.length; i++) {
      double below = b[i] - a[i];
      out[i] = below == 0 ? Double.NaN : 100 * (a[i] + b[i]) / below + 1;
    }
    return out;
  }

  private static Period year(int year) {
    return Periods.of(
        PeriodKind.CALENDAR_YEAR, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }
}
