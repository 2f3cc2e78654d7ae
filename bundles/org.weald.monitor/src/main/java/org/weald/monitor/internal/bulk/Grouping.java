package org.weald.monitor.internal.bulk;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds the rows of each series. Readers counted the series they met for themselves; here these are
 * brought together in the order of their texts, which is the same however many readers there were
 * and in whatever order the rows stand.
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
    int[] places = places(registers);
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

  /** The place of each series: measure by measure, and of each area by area, by their texts. */
  private int[] places(Keys.Registers registers) {
    int[] measures = ranks(registers.measures().values());
    int[] areas = ranks(registers.areas().values());
    long[] keys = new long[all.count()];
    boolean inOrder = true;
    for (int number = 0; number < keys.length; number++) {
      keys[number] = (long) measures[all.first(number)] << 32 | areas[all.second(number)];
      inOrder = inOrder && (number == 0 || keys[number - 1] < keys[number]);
    }
    if (inOrder) {
      return IntStream.range(0, keys.length).toArray();
    }
    long[] sorted = keys.clone();
    Arrays.parallelSort(sorted);
    return Arrays.stream(keys).mapToInt(key -> Arrays.binarySearch(sorted, key)).toArray();
  }

  /** The place of each text among all of them. */
  private static int[] ranks(List<String> texts) {
    List<Integer> order =
        IntStream.range(0, texts.size()).boxed().sorted(Comparator.comparing(texts::get)).toList();
    int[] ranks = new int[texts.size()];
    for (int rank = 0; rank < ranks.length; rank++) {
      ranks[order.get(rank)] = rank;
    }
    return ranks;
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
