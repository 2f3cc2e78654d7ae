package org.weald.reading;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** What a user may have meant. */
public final class Suggestion {
  private static final int LONGEST = 100;

  private Suggestion() {}

  /**
   * "Did you mean \"sevenoaks\"?", or the known words where none is near, or "Correct it" where
   * none is known.
   */
  public static String of(String word, Collection<String> known) {
    Optional<String> near = nearest(word, known);
    if (near.isPresent()) {
      return "Did you mean \"" + near.get() + "\"?";
    }
    if (known.isEmpty()) {
      return "Correct it";
    }
    String some = known.stream().sorted().limit(12).reduce((a, b) -> a + ", " + b).orElse("");
    return "Known: " + some + (known.size() > 12 ? " …" : "");
  }

  /** The known word with the fewest slips between it and the word, at most one in three letters. */
  public static Optional<String> nearest(String word, Collection<String> known) {
    if (word.isEmpty() || word.length() > LONGEST) {
      return Optional.empty();
    }
    String lower = word.toLowerCase(Locale.ROOT);
    int most = Math.max(1, word.length() / 3);
    String nearest = null;
    int least = most + 1;
    for (String candidate : known) {
      if (Math.abs(candidate.length() - word.length()) <= most) {
        int distance = distance(lower, candidate.toLowerCase(Locale.ROOT));
        boolean first = nearest == null || candidate.compareTo(nearest) < 0;
        if (distance < least || (distance == least && distance <= most && first)) {
          nearest = candidate;
          least = distance;
        }
      }
    }
    return Optional.ofNullable(nearest);
  }

  /** Letters to add, take away, change or swap with their neighbour (optimal string alignment). */
  private static int distance(String a, String b) {
    int[] beforeLast = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    Arrays.setAll(last, j -> j);
    for (int i = 1; i <= a.length(); i++) {
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(change, Math.min(last[j], row[j - 1]) + 1);
        if (i > 1 && j > 1 && isSwap(a, i, b, j)) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
      }
      int[] free = beforeLast;
      beforeLast = last;
      last = row;
      row = free;
    }
    return last[b.length()];
  }

  private static boolean isSwap(String a, int i, String b, int j) {
    return a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
  }
}
