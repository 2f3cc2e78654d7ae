package org.weald.monitor.internal.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.weald.assess.series.Part;
import org.weald.assess.series.Readings;
import org.weald.assess.series.SeriesJudge;
import org.weald.assess.series.SeriesJudgement;
import org.weald.assess.series.SeriesRules;
import org.weald.assess.series.Timeline;
import org.weald.model.MeasureKind;
import org.weald.model.Period;
import org.weald.model.Periods;
import org.weald.model.Place;
import org.weald.model.Polarity;
import org.weald.spi.Exit;

/**
 * Every series of random tables, judged in bulk and singly from plain lists: the same labels, and
 * values to 1e-12. A million series: {@code -Dweald.bulk.series=1000000}.
 */
class BulkAgainstSingleTest {
  private static final int SERIES = Integer.getInteger("weald.bulk.series", 20_000);
  private static final int AT_A_TIME = 20_000;
  private static final double CLOSE = 1e-12;

  @TempDir private Path folder;

  private final Map<String, Period> periods = new HashMap<>();

  /** One row of the table: its period, and its cells. */
  private record Row(Period period, String[] cells) {}

  @Test
  void allSeriesAreJudgedAsTheyAreSingly() throws IOException {
    int compared = 0;
    for (int seed = 0; seed * AT_A_TIME < SERIES; seed++) {
      compared += compare(Math.min(AT_A_TIME, SERIES - seed * AT_A_TIME), seed);
    }
    assertThat(compared).isGreaterThan(SERIES * 9 / 10);
  }

  private int compare(int series, long seed) throws IOException {
    Path file = Tables.mixed(folder.resolve("data.csv"), series, seed);
    Assessed bulk = Assessed.file(file, 2, "--out", "out.csv");
    assertThat(bulk.exit()).as(bulk.err()).isEqualTo(Exit.DONE);
    Map<String, List<Row>> singles = singles(file);
    try (Stream<String> lines = Files.lines(folder.resolve("out.csv"))) {
      lines
          .skip(1)
          .forEach(
              line -> {
                String[] cells = line.split(",", -1);
                List<Row> rows = singles.remove(cells[0] + "," + cells[1]);
                assertThat(rows).as(line).isNotNull();
                compare(cells, rows, line);
              });
    }
    assertThat(singles).isEmpty();
    return series;
  }

  private Map<String, List<Row>> singles(Path file) throws IOException {
    Map<String, List<Row>> singles = new LinkedHashMap<>();
    try (Stream<String> lines = Files.lines(file)) {
      lines
          .skip(1)
          .forEach(
              line -> {
                String[] cells = line.split(",", -1);
                Period period = periods.computeIfAbsent(cells[2], BulkAgainstSingleTest::period);
                singles
                    .computeIfAbsent(cells[0] + "," + cells[1], key -> new ArrayList<>())
                    .add(new Row(period, cells));
              });
    }
    singles.values().forEach(rows -> rows.sort(Comparator.comparing(Row::period)));
    return singles;
  }

  private static Period period(String label) {
    return Periods.parse(label, Place.of("test"))
        .fold(
            period -> period,
            problems -> {
              throw new AssertionError(problems.toString());
            });
  }

  private static double[] column(List<Row> rows, int column) {
    return rows.stream()
        .map(row -> row.cells()[column])
        .mapToDouble(cell -> cell.isEmpty() ? Double.NaN : Double.parseDouble(cell))
        .toArray();
  }

  private static void compare(String[] bulk, List<Row> rows, String line) {
    Readings readings =
        new Readings(
            column(rows, 3),
            column(rows, 4),
            column(rows, 5),
            column(rows, 6),
            column(rows, 7),
            column(rows, 8),
            column(rows, 9),
            column(rows, 13));
    SeriesRules rules = rules(rows.get(rows.size() - 1).cells());
    Timeline timeline = Timeline.of(rows.stream().map(Row::period).toList());
    SeriesJudgement single = SeriesJudge.judge(timeline, readings, rules, Part.ALL);
    if (single.latest() == rows.size() - 1) {
      same(bulk, 3, single.value(), line);
      label(bulk, 5, single.status().status().code(), line);
      same(bulk, 6, single.change(), line);
      same(bulk, 7, single.changePercent(), line);
      label(bulk, 8, single.oneYear().direction().code(), line);
      label(bulk, 26, single.oneYear().test().code(), line);
      same(bulk, 27, single.oneYear().p(), line);
    } else {
      label(bulk, 3, "", line);
      label(bulk, 5, "missing", line);
    }
    label(bulk, 9, String.valueOf(single.longTerm().n()), line);
    same(bulk, 10, single.longTerm().slope(), line);
    same(bulk, 11, single.longTerm().slopeError(), line);
    same(bulk, 12, single.longTerm().t(), line);
    same(bulk, 13, single.longTerm().p(), line);
    label(bulk, 14, single.longTerm().direction().code(), line);
    label(bulk, 15, single.recent().direction().code(), line);
    same(bulk, 16, single.recent().chiSquared(), line);
    process(bulk, single, line);
  }

  private static void process(String[] bulk, SeriesJudgement single, String line) {
    single
        .process()
        .limits()
        .ifPresentOrElse(
            limits -> {
              same(bulk, 17, limits.mean(), line);
              same(bulk, 18, limits.lower(), line);
              same(bulk, 19, limits.upper(), line);
              label(bulk, 20, limits.variation().code(), line);
            },
            () -> label(bulk, 20, "", line));
    label(bulk, 21, single.process().assurance().map(said -> said.code()).orElse(""), line);
  }

  private static SeriesRules rules(String[] cells) {
    MeasureKind kind =
        Stream.of(MeasureKind.values())
            .filter(each -> each.code().equals(cells[10]))
            .findFirst()
            .orElse(MeasureKind.NONE);
    Polarity better =
        Stream.of(Polarity.values())
            .filter(each -> each.code().equals(cells[12]))
            .findFirst()
            .orElse(Polarity.HIGHER);
    SeriesRules rules = SeriesRules.of(kind, better);
    return Optional.of(cells[11])
        .filter(cell -> !cell.isEmpty())
        .map(cell -> rules.withMultiplier(Double.parseDouble(cell)))
        .orElse(rules);
  }

  private static void label(String[] bulk, int column, String single, String line) {
    if (!bulk[column].equals(single)) {
      throw new AssertionError("column " + column + " singly is \"" + single + "\": " + line);
    }
  }

  private static void same(String[] bulk, int column, double single, String line) {
    String cell = bulk[column];
    boolean there = Double.isFinite(single);
    double value = cell.isEmpty() ? Double.NaN : Double.parseDouble(cell);
    boolean same =
        there
            ? Math.abs(value - single) <= CLOSE * Math.max(1e-290, Math.abs(single))
            : cell.isEmpty();
    if (!same) {
      throw new AssertionError("column " + column + " singly is " + single + ": " + line);
    }
  }
}
