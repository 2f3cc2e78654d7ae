package org.weald.script.internal.box;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Keeps small what the library compares each with each, or makes an object of each of: such a call
 * never ticks, so it is asked beforehand how long it will take.
 */
public final class Pairs {
  /** About a second. */
  private static final long MOST = 100_000_000;

  /** About two seconds. */
  private static final long MOST_LETTERS = 10_000_000_000L;

  private static final int MOST_PIECES = 2_000_000;

  private Pairs() {}

  private static void check(String what, long first, long second, long most) {
    if (first * second > most) {
      throw new Stop(
          Reason.SIZE,
          what + " was to be compared, " + first + " with " + second + " each with each",
          "Work with fewer at once, or look them up in a set: list.toSet()");
    }
  }

  /** Each with each of the same. */
  public static void each(Collection<?> values) {
    check("a list", values.size(), values.size(), MOST);
  }

  /** Each with each of the same. */
  public static void each(Collection<?> values, boolean change) {
    each(values);
  }

  /** Each is looked for in the others. */
  public static void without(Collection<?> values, Collection<?> others) {
    if (!(others instanceof Set)) {
      check("a list", values.size(), others.size(), MOST);
    }
  }

  /** Each of the others is looked for. */
  public static void within(Collection<?> values, Collection<?> others) {
    without(others, values);
  }

  /** Each with each, unless they have an order. */
  public static void minus(Iterable<?> values, Iterable<?> others) {
    boolean ordered = values.iterator().hasNext() && values.iterator().next() instanceof Comparable;
    if (!ordered) {
      check("a list", Guards.size(values), Guards.size(others), MOST);
    }
  }

  /** A text that is looked for at each place of another. */
  public static void search(CharSequence text, CharSequence part) {
    check("a text", text.length(), part.length(), MOST_LETTERS);
  }

  /** A text that is looked for at each place of another. */
  public static void search(CharSequence text, CharSequence part, int from) {
    search(text, part);
  }

  /** An object for each letter. */
  public static void letters(CharSequence text) {
    pieces(text.length());
  }

  /** A list for each few elements. */
  public static void pieces(Iterable<?> list, int size) {
    pieces(Guards.size(list) / Math.max(1, size));
  }

  /** A list for each few elements. */
  public static void pieces(Iterable<?> list, int size, boolean rest) {
    pieces(list, size);
  }

  /** A list for each column of all these lists. */
  public static void turned(List<?> lists) {
    long all = 0;
    for (Object list : lists) {
      all += list instanceof Collection<?> known ? known.size() : 0;
    }
    pieces(all);
  }

  private static void pieces(long count) {
    if (count > MOST_PIECES) {
      throw Guards.tooLarge("a list of pieces", count, MOST_PIECES);
    }
  }
}
