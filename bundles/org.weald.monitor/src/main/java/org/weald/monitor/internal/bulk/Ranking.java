package org.weald.monitor.internal.bulk;

import java.util.Optional;
import org.weald.assess.series.SeriesIntervals;
import org.weald.assess.statistics.Interval;
import org.weald.assess.statistics.Ranks;
import org.weald.model.Polarity;

/**
 * Ranks the areas of each measure by their figures of the measure's latest period. Rank 1 is the
 * best: the lowest where lower is better, the highest otherwise.
 */
final class Ranking {
  private static final int QUARTERS = 4;

  /** Why a series has no rank. */
  enum Without {
    NOTHING(""),
    NO_FIGURE("no-figure-for-the-latest-period"),
    POLARITY("polarity-differs-between-areas"),
    OUT_OF_RANGE("out-of-range"),
    ONE_AREA("only-one-area");

    private final String code;

    Without(String code) {
      this.code = code;
    }

    String code() {
      return code;
    }
  }

  private final Table table;
  private final boolean bounded;
  private final int[] ranks;
  private final int[] best;
  private final int[] worst;
  private final byte[] quartiles;
  private final byte[] without;

  /**
   * Room for a table's ranks.
   *
   * @param bounded whether the bounds of ranks are wanted
   */
  Ranking(Table table, boolean bounded) {
    this.table = table;
    this.bounded = bounded;
    this.ranks = new int[table.series()];
    this.best = new int[bounded ? table.series() : 0];
    this.worst = new int[bounded ? table.series() : 0];
    this.quartiles = new byte[table.series()];
    this.without = new byte[table.series()];
  }

  /** Ranks the areas of one measure. */
  void rank(SeriesReader reader, int from, int to) {
    int latest = -1;
    for (int series = from; series < to; series++) {
      int row = lastFigure(series);
      latest = row < 0 ? latest : Math.max(latest, table.rank(row));
    }
    double[] values = new double[to - from];
    double[][] ends = new double[2][bounded ? to - from : 0];
    Optional<Polarity> better = Optional.empty();
    boolean agreed = true;
    for (int i = 0; i < values.length; i++) {
      int row = lastFigure(from + i);
      boolean there = row >= 0 && row == lastRow(from + i) && table.rank(row) == latest;
      values[i] = there ? table.number(Column.VALUE, row) : Double.NaN;
      if (there) {
        reader.readRules(from + i);
        if (values[i] < reader.rules().least() || values[i] > reader.rules().most()) {
          values[i] = Double.NaN;
          without[from + i] = (byte) Without.OUT_OF_RANGE.ordinal();
        }
        Polarity own = reader.rules().better();
        agreed &= better.isEmpty() || better.get() == own;
        better = Optional.of(own);
      }
      if (bounded) {
        reader.read(from + i);
        interval(reader, there, i, ends);
      }
    }
    note(from, values, ends, agreed, better.equals(Optional.of(Polarity.LOWER)));
  }

  private int lastRow(int series) {
    return table.row(table.start(series) + table.size(series) - 1);
  }

  /** The latest row of a series with a figure, or -1. */
  private int lastFigure(int series) {
    int start = table.start(series);
    int place = start + table.size(series) - 1;
    while (place >= start && Double.isNaN(table.number(Column.VALUE, table.row(place)))) {
      place--;
    }
    return place < start ? -1 : table.row(place);
  }

  private static void interval(SeriesReader reader, boolean there, int i, double[][] ends) {
    Optional<Interval> interval =
        there
            ? SeriesIntervals.at(reader.readings(), reader.rules(), reader.readings().latest())
            : Optional.empty();
    ends[0][i] = interval.map(Interval::lower).orElse(Double.NaN);
    ends[1][i] = interval.map(Interval::upper).orElse(Double.NaN);
  }

  private void note(
      int from, double[] values, double[][] ends, boolean agreed, boolean lowestFirst) {
    int[] places = Ranks.competition(values, lowestFirst);
    int[] low = bounded ? Ranks.best(ends[0], ends[1], lowestFirst) : best;
    int[] high = bounded ? Ranks.worst(ends[0], ends[1], lowestFirst) : worst;
    int count = 0;
    for (int place : places) {
      count += place > 0 ? 1 : 0;
    }
    for (int i = 0; i < places.length; i++) {
      Without why = why(from + i, places[i], count);
      why = agreed ? why : Without.POLARITY;
      without[from + i] = (byte) why.ordinal();
      if (why == Without.NOTHING) {
        ranks[from + i] = places[i];
        quartiles[from + i] = (byte) Ranks.quantile(places[i], count, QUARTERS).orElse(0);
        if (bounded) {
          best[from + i] = low[i];
          worst[from + i] = high[i];
        }
      }
    }
  }

  private Without why(int series, int place, int count) {
    if (place > 0) {
      return count > 1 ? Without.NOTHING : Without.ONE_AREA;
    }
    return without(series) == Without.NOTHING ? Without.NO_FIGURE : without(series);
  }

  /** The rank of a series' area; 0 where it has none. */
  int rank(int series) {
    return ranks[series];
  }

  /** The best rank it may have; 0 where that cannot be told. */
  int best(int series) {
    return best[series];
  }

  /** The worst rank it may have; 0 where that cannot be told. */
  int worst(int series) {
    return worst[series];
  }

  /** The quarter it is in, from 1; 0 with 3 areas or fewer. */
  int quartile(int series) {
    return quartiles[series];
  }

  /** Why it has no rank. */
  Without without(int series) {
    return Without.values()[without[series]];
  }
}
