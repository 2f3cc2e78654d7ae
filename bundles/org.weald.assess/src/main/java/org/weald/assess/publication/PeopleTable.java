package org.weald.assess.publication;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The figures of one measure of people as plain numbers, by area and period, for those who have no
 * plan. The place of area a in period p is {@code a * periods + p}; NaN where there is no figure.
 *
 * @param areas how many areas
 * @param periods how many periods
 * @param counts people: the figure of a count, the numerator of a share or rate
 * @param bases the denominators of a share or rate; of length 0 for a count
 * @param partOf for each area the area whose figure is the sum of its own and its fellows', or -1
 */
public record PeopleTable(int areas, int periods, double[] counts, double[] bases, int[] partOf) {

  /** Refuses columns that do not fit each other. */
  public PeopleTable {
    int cells = areas * periods;
    if (counts.length != cells
        || (bases.length != 0 && bases.length != cells)
        || partOf.length != areas) {
      throw new IllegalArgumentException(
          counts.length
              + " counts, "
              + bases.length
              + " bases and "
              + partOf.length
              + " areas in a table of "
              + areas
              + " areas and "
              + periods
              + " periods");
    }
  }

  /**
   * How many people stand behind a share or rate that comes without its count.
   *
   * @param figure as printed
   * @param base of how many
   * @param per 100 for per cent
   */
  public static double countBehind(double figure, double base, double per) {
    return Math.rint(figure * base / per);
  }

  /**
   * Which areas are totals, where nobody says so: one whose count is the sum of all others' in
   * every period that has it and at least two others.
   *
   * @return what {@link #partOf} wants
   */
  public static int[] totals(int areas, int periods, double[] counts) {
    int[] partOf = new int[areas];
    Arrays.fill(partOf, -1);
    for (int area = 0; area < areas; area++) {
      if (isTotal(area, areas, periods, counts)) {
        Arrays.fill(partOf, area);
        partOf[area] = -1;
        return partOf;
      }
    }
    return partOf;
  }

  private static boolean isTotal(int area, int areas, int periods, double[] counts) {
    int seen = 0;
    for (int period = 0; period < periods; period++) {
      double total = counts[area * periods + period];
      double others = 0;
      int there = 0;
      for (int other = 0; other < areas; other++) {
        double count = counts[other * periods + period];
        if (other != area && !Double.isNaN(count)) {
          others += count;
          there++;
        }
      }
      if (!Double.isNaN(total) && there > 1) {
        if (total != others) {
          return false;
        }
        seen++;
      }
    }
    return seen > 0;
  }

  /**
   * Which figures are held back, in the order of the counts; {@link Withheld#NO} where there is
   * none.
   *
   * @param fewest the smallest count that is printed
   * @param smallestBase the fewest people a share or rate is printed for
   */
  public Withheld[] withheld(int fewest, int smallestBase) {
    SmallNumbers numbers = new SmallNumbers();
    int[] number = new int[counts.length];
    Arrays.fill(number, -1);
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] >= 0) {
        number[i] = numbers.count(counts[i], fewest);
        if (bases.length > 0 && bases[i] < smallestBase) {
          numbers.holdBack(number[i], Withheld.FEW, smallestBase - 1.0);
        }
      }
    }
    for (int area = 0; area < areas; area++) {
      addSums(area, number, numbers);
    }
    List<Withheld> answer = numbers.answer().withheld();
    Withheld[] withheld = new Withheld[counts.length];
    for (int i = 0; i < counts.length; i++) {
      withheld[i] = number[i] < 0 ? Withheld.NO : answer.get(number[i]);
    }
    return withheld;
  }

  /** The sums an area is the total of, one a period. */
  private void addSums(int total, int[] number, SmallNumbers numbers) {
    for (int period = 0; period < periods; period++) {
      int at = period;
      int[] parts =
          IntStream.range(0, areas)
              .filter(area -> partOf[area] == total)
              .map(area -> number[area * periods + at])
              .filter(part -> part >= 0)
              .toArray();
      int sum = number[total * periods + period];
      if (sum >= 0 && parts.length > 0) {
        numbers.sum(sum, parts);
      }
    }
  }
}
