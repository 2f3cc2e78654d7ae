package org.weald.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.weald.model.PeriodKind;

/** What looks back, ranks and sums up gives what R gives; series.R made the figures. */
final class SeriesAgainstRTest {
  private record Line(String input, String what, double[] figures) {
    @Override
    public String toString() {
      return what + " of " + input;
    }
  }

  private static List<Line> lines() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(SeriesAgainstRTest.class.getResourceAsStream("series-r.csv"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(line -> line.split(",", -1))
          .map(cells -> new Line(cells[0], cells[1], figures(cells)))
          .toList();
    }
  }

  private static double[] figures(String[] cells) {
    return Arrays.stream(cells)
        .skip(2)
        .mapToDouble(cell -> cell.isEmpty() ? Double.NaN : Double.parseDouble(cell))
        .toArray();
  }

  private static Series input(String name) throws IOException {
    Map<String, double[]> inputs = new HashMap<>();
    lines().stream()
        .filter(line -> line.what().equals("input"))
        .forEach(line -> inputs.put(line.input(), line.figures()));
    return Series.of(
        List.of("Sevenoaks"),
        Stream.of("2014/15", "2015/16", "2016/17", "2017/18", "2018/19", "2019/20")
            .map(year -> PeriodWords.read(year, PeriodKind.FINANCIAL_YEAR))
            .toList(),
        "people",
        Objects.requireNonNull(inputs.get(name)));
  }

  private static Series reckoned(Series series, String what) {
    String[] words = what.split(" ");
    int over = words.length > 1 && words[1].length() == 1 ? Integer.parseInt(words[1]) : 0;
    return switch (words[0]) {
      case "input" -> series;
      case "lag" -> series.lag(over);
      case "rolling" -> series.rolling(over);
      case "rollingSum" -> series.rollingSum(over);
      case "cumulative" -> series.cumulative();
      case "change" -> series.change();
      case "changePercent" -> series.changePercent();
      case "indexTo" -> series.indexTo(words[1]);
      case "rankFromLowest" -> series.rankFromLowest(Dimension.PERIODS);
      case "rankFromHighest" -> series.rankFromHighest(Dimension.PERIODS);
      case "sum" -> series.sumOver(Dimension.PERIODS);
      case "mean" -> series.meanOver(Dimension.PERIODS);
      case "max" -> series.maxOver(Dimension.PERIODS);
      case "min" -> series.minOver(Dimension.PERIODS);
      default -> throw new AssertionError(what);
    };
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("lines")
  void itIsWhatRGives(Line line) throws IOException {
    double[] ours = reckoned(input(line.input()), line.what()).values();
    for (int i = 0; i < ours.length; i++) {
      double theirs = line.figures()[i];
      if (Double.isNaN(theirs)) {
        assertThat(ours[i]).as("figure %s", i).isNaN();
      } else {
        assertThat(ours[i]).isCloseTo(theirs, within(1e-12 * Math.max(1, Math.abs(theirs))));
      }
    }
  }
}
