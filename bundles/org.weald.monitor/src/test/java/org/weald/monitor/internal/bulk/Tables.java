package org.weald.monitor.internal.bulk;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.SplittableRandom;

/** Tables of random series of every kind, with gaps, blanks and rows out of order. */
final class Tables {
  static final String HEADER =
      "measure,area,period,value,target,numerator,denominator,se,lower,upper,kind,multiplier,polarity,"
          + "comparator";
  private static final String[] KINDS = {
    "proportion", "count", "rate", "clustered", "mean", "survey", "none", ""
  };
  private static final String[] POLARITIES = {"higher", "lower", "none", ""};
  private static final int AREAS = 40;

  private Tables() {}

  /** Writes a table of so many series. */
  static Path mixed(Path file, int series, long seed) throws IOException {
    SplittableRandom random = new SplittableRandom(seed);
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write(HEADER + "\n");
      for (int first = 0; first < series; first += AREAS) {
        measure(out, first / AREAS, Math.min(AREAS, series - first), random);
      }
    }
    return file;
  }

  private static void measure(BufferedWriter out, int measure, int areas, SplittableRandom random)
      throws IOException {
    String kind = KINDS[random.nextInt(KINDS.length)];
    String polarity = POLARITIES[random.nextInt(POLARITIES.length)];
    int periods = 1 + random.nextInt(15);
    boolean byPeriod = random.nextBoolean();
    boolean backwards = random.nextBoolean();
    int style = random.nextInt(4);
    for (int i = 0; i < areas * periods; i++) {
      int area = byPeriod ? i % areas : i / periods;
      int period = byPeriod ? i / areas : i % periods;
      if (random.nextInt(20) > 0) {
        out.write("M" + measure + ",A" + area + ',');
        out.write(period(style, backwards ? periods - 1 - period : period));
        figures(out, kind, polarity, random);
      }
    }
  }

  private static String period(int style, int i) {
    return switch (style) {
      case 0 -> String.valueOf(2005 + i);
      case 1 -> 2005 + i + "/" + String.format(Locale.ROOT, "%02d", (6 + i) % 100);
      case 2 ->
          2016 + i / 4 + "-" + String.format(Locale.ROOT, "%02d", 17 + i / 4) + " Q" + (i % 4 + 1);
      default -> String.format(Locale.ROOT, "%d-%02d-15", 2018 + i / 12, i % 12 + 1);
    };
  }

  private static void figures(
      BufferedWriter out, String kind, String polarity, SplittableRandom random)
      throws IOException {
    long denominator = 1 + random.nextInt(2_000);
    long numerator = random.nextInt((int) denominator + (random.nextInt(200) == 0 ? 5 : 1));
    boolean counted = random.nextInt(10) > 0;
    double estimate = random.nextDouble() * 200 - 20;
    String value =
        switch (kind) {
          case "proportion" -> String.valueOf(100.0 * numerator / denominator);
          case "count" -> String.valueOf(numerator);
          case "rate" -> String.valueOf(1000.0 * numerator / denominator);
          case "clustered" -> String.valueOf(numerator);
          default -> decimal(estimate);
        };
    boolean measured = kind.equals("mean") || kind.equals("survey");
    double width = random.nextDouble() * 9;
    String[] cells = {
      random.nextInt(25) == 0 ? "" : value,
      random.nextInt(6) == 0 ? "" : decimal(random.nextDouble() * 120),
      counted && !measured ? String.valueOf(numerator) : "",
      counted && !measured ? String.valueOf(denominator) : "",
      measured && counted ? decimal(width / 4) : "",
      measured && !counted ? decimal(estimate - width) : "",
      measured && !counted ? decimal(estimate + width) : "",
      kind,
      kind.equals("rate") ? "1000" : "",
      polarity,
      random.nextInt(3) == 0 ? decimal(random.nextDouble() * 100) : ""
    };
    out.write("," + String.join(",", cells) + "\n");
  }

  private static String decimal(double number) {
    return String.format(Locale.ROOT, "%.2f", number);
  }
}
