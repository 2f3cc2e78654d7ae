package org.weald.monitor.internal.bulk;

import java.util.Arrays;
import java.util.List;

/**
 * Finds the rows of each series. Readers counted the series they met for themselves; here these are
 * brought together in the order of the file, which is the same however many readers there were.
 */
final class Grouping {
  private final Rows[] blocks;
  private final List<Pairs> readers;
  private final Pairs all = new Pairs();
  private int[] sizes = new int[1024];

  private Grouping(Rows[] blocks, List<Pairs> readers) {
    this.blocks = blocks;
    this.readers = readers;
  }

  /**
   * Groups rows.
   *
   * @param blocks all of them, in the order of the file
   * @param readers the series each reader met
   */
  static Table of(Rows[] blocks, List<Pairs> readers, Keys.Registers registers) {
    Grouping grouping = new Grouping(blocks, readers);
    grouping.number();
    return grouping.table(registers);
  }

  /** Numbers the series in the order of the file and counts their rows. */
  private void number() {
    int[][] known = new int[readers.size()][];
    for (int reader = 0; reader < known.length; reader++) {
      known[reader] = new int[readers.get(reader).count()];
      Arrays.fill(known[reader], -1);
    }
    for (Rows rows : blocks) {
      int[] numbers = known[rows.reader];
      Pairs met = readers.get(rows.reader);
      int[] series = rows.series;
      for (int row = 0; row < rows.count(); row++) {
        int own = series[row];
        int number = numbers[own];
        if (number < 0) {
          number = all.of(met.first(own), met.second(own));
          numbers[own] = number;
          sizes = number < sizes.length ? sizes : Arrays.copyOf(sizes, 2 * sizes.length);
        }
        series[row] = number;
        sizes[number]++;
      }
    }
  }

  private Table table(Keys.Registers registers) {
    int[] places = byMeasure();
    int count = all.count();
    int[] measures = new int[count];
    int[] areas = new int[count];
    int[] starts = new int[count + 1];
    for (int number = 0; number < count; number++) {
      int place = places[number];
      measures[place] = all.first(number);
      areas[place] = all.second(number);
      starts[place + 1] = sizes[number];
    }
    for (int place = 0; place < count; place++) {
      starts[place + 1] += starts[place];
    }
    return new Table(blocks, registers, measures, areas, starts, order(places, starts));
  }

  /** The place of each series: measures first, in the order in which they appear. */
  private int[] byMeasure() {
    int most = 0;
    for (int number = 0; number < all.count(); number++) {
      most = Math.max(most, all.first(number));
    }
    int[] ranks = new int[most + 1];
    int[] next = new int[most + 2];
    int rank = 0;
    for (int number = 0; number < all.count(); number++) {
      int measure = all.first(number);
      ranks[measure] = ranks[measure] == 0 ? ++rank : ranks[measure];
      next[ranks[measure]]++;
    }
    for (int i = 1; i <= rank; i++) {
      next[i] += next[i - 1];
    }
    int[] places = new int[all.count()];
    for (int number = 0; number < places.length; number++) {
      places[number] = next[ranks[all.first(number)] - 1]++;
    }
    return places;
  }

  private int[] order(int[] places, int[] starts) {
    int[] next = Arrays.copyOf(starts, starts.length);
    int[] order = new int[starts[starts.length - 1]];
    for (int block = 0; block < blocks.length; block++) {
      Rows rows = blocks[block];
      for (int row = 0; row < rows.count(); row++) {
        order[next[places[rows.series[row]]]++] = block << Rows.BITS | row;
      }
    }
    return order;
  }
}
