package org.weald.monitor.internal.bulk;

import java.util.Comparator;
import org.weald.model.Place;
import org.weald.model.Problem;

/**
 * What is wrong with a row, before it is known how many lines stand in front of its block.
 *
 * @param block the block of the file
 * @param line the line in the block, from 0
 * @param column the column's position from 1; 0 where the whole row is meant
 * @param what what happened
 * @param why the rule that was broken, or empty
 * @param remedy what to do about it
 */
record Fault(int block, int line, int column, String what, String why, String remedy)
    implements Comparable<Fault> {
  private static final Comparator<Fault> ORDER =
      Comparator.comparingInt(Fault::block)
          .thenComparingInt(Fault::line)
          .thenComparingInt(Fault::column);

  @Override
  public int compareTo(Fault other) {
    return ORDER.compare(this, other);
  }

  /** The problem, where the block's first line is known. */
  Problem problem(String file, long firstLine) {
    int at = (int) Math.min(Integer.MAX_VALUE, firstLine + line);
    return new Problem(what, new Place(file, at, column), why, remedy);
  }
}
