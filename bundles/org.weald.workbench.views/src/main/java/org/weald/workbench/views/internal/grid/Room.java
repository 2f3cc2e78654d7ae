package org.weald.workbench.views.internal.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How wide a column is, in pixels at text size 100 %.
 *
 * @param width where there is room
 * @param least where there is none
 * @param gives what becomes of it between the two
 * @param whenFilled whether it takes no room while it says nothing in any line
 */
public record Room(int width, int least, Gives gives, boolean whenFilled) {

  /** How a column gives way where there is too little room for all. */
  public enum Gives {
    /** With the first, and it takes what is left over. */
    FIRST,
    /** When the first have given all they can; it is never wider than its words. */
    LAST,
    /** After all others; what is left over goes to it as long as it is cut. */
    FOREMOST,
    /** Never below its words, and it is never wider than they are. */
    TO_WORDS,
    /** Never. */
    NOTHING
  }

  private static final List<Gives> ORDER = List.of(Gives.FIRST, Gives.LAST, Gives.FOREMOST);

  static Room of(int width, int least, Gives gives) {
    return new Room(width, Math.min(width, least), gives, false);
  }

  /**
   * A column at the size of the text in use.
   *
   * @param words how wide it would be if nothing were cut
   * @param wanted how wide it should be before others give way
   * @param brief how wide it is with its fewer words; as {@code wanted} where it has none
   * @param least how wide it must be
   */
  record Wish(int words, int wanted, int brief, int least, Gives gives) {
    /** No room at all. */
    static final Wish NONE = new Wish(0, 0, Gives.NOTHING);

    Wish(int wanted, int least, Gives gives) {
      this(wanted, wanted, wanted, least, gives);
    }

    /** How much it can give at a turn. */
    int spare(Gives turn) {
      return gives == turn ? Math.max(0, wanted - least) : 0;
    }

    /** How much it lacks to show all of its words. */
    int lack(boolean foremost) {
      return gives == Gives.NOTHING || foremost != (gives == Gives.FOREMOST)
          ? 0
          : Math.max(0, words - wanted);
    }

    int weight() {
      return gives == Gives.FIRST || gives == Gives.FOREMOST ? Math.max(1, wanted) : 0;
    }

    Wish withFewerWords() {
      return new Wish(brief, brief, brief, Math.min(least, brief), gives);
    }

    Wish grown(int by) {
      return new Wish(words, wanted + by, brief, least, gives);
    }
  }

  /** What a column wishes for, given how wide its words are, and the fewer it has. */
  Wish wish(int words, int fewer, int width, int least) {
    int wanted = gives == Gives.NOTHING ? width : Math.max(least, Math.min(width, words));
    return new Wish(
        words,
        wanted,
        fewer < words ? Math.min(wanted, fewer) : wanted,
        gives == Gives.TO_WORDS ? wanted : least,
        gives);
  }

  /**
   * Shares a width out. Where there is too little the columns that have fewer words show these, the
   * last of them first; then the first give way, each by the same part of what it has to give, then
   * the last, then the foremost. What is left over goes to those that are cut, the foremost before
   * the others, and then to those that may be cut.
   *
   * @return widths that add up to {@code available}, or to what all must have where that is more
   */
  static int[] share(int available, List<Wish> asked) {
    List<Wish> wishes = inBrief(available, asked);
    int left = available - sum(wanted(wishes));
    if (left > 0) {
      for (boolean foremost : new boolean[] {true, false}) {
        wishes = grown(wishes, foremost, available - sum(wanted(wishes)));
      }
      int[] shares = wanted(wishes);
      int[] weights = wishes.stream().mapToInt(Wish::weight).toArray();
      add(shares, sum(weights) > 0 ? weights : shares.clone(), available - sum(shares));
      return shares;
    }
    int[] shares = wanted(wishes);
    int over = -left;
    for (Gives turn : ORDER) {
      int[] spare = wishes.stream().mapToInt(wish -> wish.spare(turn)).toArray();
      int given = Math.min(over, sum(spare));
      add(shares, spare, -given);
      over -= given;
    }
    return shares;
  }

  private static List<Wish> inBrief(int available, List<Wish> asked) {
    List<Wish> wishes = new ArrayList<>(asked);
    for (int i = wishes.size() - 1; i >= 0 && sum(wanted(wishes)) > available; i--) {
      if (wishes.get(i).brief() < wishes.get(i).wanted()) {
        wishes.set(i, wishes.get(i).withFewerWords());
      }
    }
    return wishes;
  }

  private static List<Wish> grown(List<Wish> wishes, boolean foremost, int room) {
    int[] lack = wishes.stream().mapToInt(wish -> wish.lack(foremost)).toArray();
    int[] more = new int[lack.length];
    add(more, lack, Math.min(room, sum(lack)));
    return IntStream.range(0, more.length).mapToObj(i -> wishes.get(i).grown(more[i])).toList();
  }

  private static int[] wanted(List<Wish> wishes) {
    return wishes.stream().mapToInt(Wish::wanted).toArray();
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
