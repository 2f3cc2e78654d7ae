package org.weald.monitor.internal.bulk;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.weald.assess.publication.PeopleTable;
import org.weald.assess.publication.Withheld;
import org.weald.assess.series.Readings;
import org.weald.assess.series.SeriesRules;
import org.weald.model.MeasureKind;

/**
 * Which figures of a table of people may not be printed (METHODS.md, section 7): small counts, and
 * others that would give them away. An area that is the sum of the others is found and heeded.
 */
final class HeldBack {
  private static final int FEWEST = 5;
  private static final int SMALLEST_BASE = 20;

  private final Table table;
  private final Withheld[] latest;
  private final boolean[] any;

  /** For a table of which nothing is known yet. */
  HeldBack(Table table) {
    this.table = table;
    this.latest = new Withheld[table.series()];
    Arrays.fill(latest, Withheld.NO);
    this.any = new boolean[table.series()];
  }

  /** Looks at the areas of one measure. */
  void look(SeriesReader reader, int from, int to) {
    int areas = to - from;
    int[] ranks = ranks(from, to);
    int periods = ranks.length;
    double[] counts = new double[areas * periods];
    double[] bases = new double[areas * periods];
    Arrays.fill(counts, Double.NaN);
    Arrays.fill(bases, Double.NaN);
    boolean shares = false;
    for (int area = 0; area < areas; area++) {
      reader.read(from + area);
      shares |= isShare(reader.rules());
      for (int i = 0; i < reader.readings().size(); i++) {
        int rank = table.rank(table.row(table.start(from + area) + i));
        int place = area * periods + Arrays.binarySearch(ranks, rank);
        counts[place] = people(reader.readings(), reader.rules(), i);
        bases[place] = at(reader.readings().denominator(), i);
      }
    }
    int[] totals = PeopleTable.totals(areas, periods, counts);
    Withheld[] held =
        new PeopleTable(areas, periods, counts, shares ? bases : new double[0], totals)
            .withheld(FEWEST, SMALLEST_BASE);
    for (int area = 0; area < areas; area++) {
      note(from + area, ranks, Arrays.copyOfRange(held, area * periods, (area + 1) * periods));
    }
  }

  /** The ranks of all periods of a measure, in order. */
  private int[] ranks(int from, int to) {
    return IntStream.range(table.start(from), table.start(to))
        .map(place -> table.rank(table.row(place)))
        .sorted()
        .distinct()
        .toArray();
  }

  private static boolean isShare(SeriesRules rules) {
    return rules.kind() == MeasureKind.PROPORTION || rules.kind() == MeasureKind.RATE;
  }

  /** How many people a figure counts, or is built on; NaN where that is not known. */
  private static double people(Readings readings, SeriesRules rules, int i) {
    double numerator = at(readings.numerator(), i);
    if (!Double.isNaN(numerator)) {
      return numerator;
    }
    return isShare(rules)
        ? PeopleTable.countBehind(
            readings.value()[i], at(readings.denominator(), i), rules.multiplier())
        : readings.value()[i];
  }

  private static double at(double[] column, int i) {
    return column.length == 0 ? Double.NaN : column[i];
  }

  private void note(int series, int[] ranks, Withheld[] held) {
    int size = table.size(series);
    for (int i = 0; i < size; i++) {
      int rank = table.rank(table.row(table.start(series) + i));
      Withheld why = held[Arrays.binarySearch(ranks, rank)];
      any[series] |= why.isHeldBack();
      latest[series] = i == size - 1 ? why : latest[series];
    }
  }

  /** Why the latest figure of a series is not printed. */
  Withheld latest(int series) {
    return latest[series];
  }

  /** Whether any figure of a series is held back, so that no number made of them is printed. */
  boolean isAny(int series) {
    return any[series];
  }
}
