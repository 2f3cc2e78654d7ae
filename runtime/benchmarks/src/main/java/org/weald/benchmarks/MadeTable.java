package org.weald.benchmarks;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Makes a table of series with trends and noise, the same at every call: measures, areas in each,
 * periods in each, in this order, no figure missing. The random numbers are SplitMix64's.
 */
final class MadeTable {
  private static final long SEED = 42;
  private static final int FIRST_AREA = 6_000_001;
  private static final int LAST_YEAR = 2025;
  private static final double HUNDRED = 100;

  /** How near to a half of the last digit the fast way of rounding is not trusted. */
  private static final double TOO_NEAR = 1e-6;

  private long state = SEED;
  private final StringBuilder line = new StringBuilder(64);

  /** From its beginning. */
  MadeTable() {}

  /** What all series of a measure have in common. */
  record Measure(double level, double trend, double target) {}

  /** The next measure. */
  Measure measure(int periods) {
    double level = 10 + next() * 80;
    double trend = (next() - .5) * 2;
    return new Measure(level, trend, level + trend * periods / 2);
  }

  /** The values of the measure's next area. */
  double[] values(Measure of, int periods) {
    double ownLevel = of.level() + (next() - .5) * 20;
    double ownTrend = of.trend() + (next() - .5) * 2;
    double spread = .3 + next() * 3;
    double[] values = new double[periods];
    for (int period = 0; period < periods; period++) {
      double noise = (next() + next() + next() + next() - 2) * 1.7320508 * spread;
      values[period] = Math.abs(ownLevel + ownTrend * period + noise);
    }
    return values;
  }

  /** Writes a table; returns the file. */
  static Path write(Path file, int measures, int areas, int periods) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
      new MadeTable().write(out, measures, areas, periods);
    }
    return file;
  }

  private void write(OutputStream out, int measures, int areas, int periods) throws IOException {
    out.write("measure,area,period,value,target\n".getBytes(StandardCharsets.US_ASCII));
    for (int measure = 1; measure <= measures; measure++) {
      Measure one = measure(periods);
      String target = decimal(one.target());
      String name = "BV" + digits(measure, 4);
      for (int area = 0; area < areas; area++) {
        series(out, name + ",E" + digits(FIRST_AREA + area, 8), values(one, periods), target);
      }
    }
  }

  private void series(OutputStream out, String name, double[] values, String target)
      throws IOException {
    for (int period = 0; period < values.length; period++) {
      line.setLength(0);
      line.append(name).append(',').append(LAST_YEAR - values.length + 1 + period).append(',');
      line.append(decimal(values[period])).append(',').append(target).append('\n');
      out.write(line.toString().getBytes(StandardCharsets.US_ASCII));
    }
  }

  /** From 0 to below 1. */
  private double next() {
    state += 0x9e3779b97f4a7c15L;
    long z = state;
    z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return ((z ^ (z >>> 31)) >>> 11) * (1.0 / (1L << 53));
  }

  private static String digits(int number, int width) {
    String digits = Integer.toString(number);
    return "0".repeat(Math.max(0, width - digits.length())) + digits;
  }

  /** With two decimals, rounded as the exact value says; a half goes to the even digit. */
  private static String decimal(double value) {
    double hundreds = value * HUNDRED;
    double below = Math.floor(hundreds);
    if (value < 0 || Math.abs(hundreds - below - 0.5) < TOO_NEAR) {
      return new BigDecimal(value).setScale(2, RoundingMode.HALF_EVEN).toPlainString();
    }
    long rounded = (long) (hundreds - below < 0.5 ? below : below + 1);
    return rounded / 100 + "." + rounded % 100 / 10 + rounded % 10;
  }
}
