package org.weald.workbench.views.internal.grid;

import java.util.List;

/**
 * How wide a column is, in pixels at text size 100 %.
 *
 * @param width where there is room
 * @param least where there is none
 * @param gives what becomes of it between the two
 */
public record Room(int width, int least, Gives gives) {

  /** How a column gives way where there is too little room for all. */
  public enum Gives {
    /** With the first, and it takes what is left over. */
    FIRST,
    /** When the first have given all they can; it is never wider than its words. */
    LAST,
    /** Never below its words, and it is never wider than they are. */
    TO_WORDS,
    /** Never. */
    NOTHING
  }

  private static final List<Gives> ORDER = List.of(Gives.FIRST, Gives.LAST);

  static Room of(int width, int least, Gives gives) {
    return new Room(width, Math.min(width, least), gives);
  }

  /**
   * A column at the size of the text in use.
   *
   * @param wanted how wide it would be
   * @param least how wide it must be
   */
  record Wish(int wanted, int least, Gives gives) {
    /** How much it can give at a turn. */
    int spare(Gives turn) {
      return gives == turn ? Math.max(0, wanted - least) : 0;
    }

    int weight() {
      return gives == Gives.FIRST ? wanted : 0;
    }
  }

  /** What a column wishes for, given how wide its words are. */
  Wish wish(int words, int width, int least) {
    int wanted =
        gives == Gives.LAST || gives == Gives.TO_WORDS
            ? Math.max(least, Math.min(width, words))
            : width;
    return new Wish(wanted, gives == Gives.TO_WORDS ? wanted : least, gives);
  }

  /**
   * Shares a width out. Where there is too little the first columns give way, each by the same part
   * of what it has to give, then the last; what is left over goes to the first, which are those
   * that may be cut.
   *
   * @return widths that add up to {@code available}, or to what all must have where that is more
   */
  static int[] share(int available, List<Wish> wishes) {
    int[] shares = wishes.stream().mapToInt(Wish::wanted).toArray();
    int over = sum(shares) - available;
    if (over < 0) {
      int[] weights = wishes.stream().mapToInt(Wish::weight).toArray();
      add(shares, sum(weights) > 0 ? weights : shares.clone(), -over);
      return shares;
    }
    for (Gives turn : ORDER) {
      int[] spare = wishes.stream().mapToInt(wish -> wish.spare(turn)).toArray();
      int given = Math.min(over, sum(spare));
      add(shares, spare, -given);
      over -= given;
    }
    return shares;
  }

  /** Adds an amount in parts by weight, whole pixels, none lost. */
  private static void add(int[] to, int[] weights, int amount) {
    long all = sum(weights);
    long before = 0;
    long done = 0;
    for (int i = 0; i < to.length && all > 0; i++) {
      before += weights[i];
      long upToHere = amount * before / all;
      to[i] += (int) (upToHere - done);
      done = upToHere;
    }
  }

  private static int sum(int[] of) {
    int sum = 0;
    for (int one : of) {
      sum += one;
    }
    return sum;
  }
}
