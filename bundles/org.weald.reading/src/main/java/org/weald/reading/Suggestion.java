package org.weald.reading;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** What a user may have meant. */
public final class Suggestion {
  private static final int LONGEST = 100;

  private Suggestion() {}

  /**
   * "Did you mean \"sevenoaks\"?", or the known words where none is near, or nothing where none is
   * known.
   */
  public static String of(String word, Collection<String> known) {
    Optional<String> near = nearest(word, known);
    if (near.isPresent()) {
      return "Did you mean \"" + near.get() + "\"?";
    }
    if (known.isEmpty()) {
      return "";
    }
    String some = known.stream().sorted().limit(12).reduce((a, b) -> a + ", " + b).orElse("");
    return "Known: " + some + (known.size() > 12 ? " …" : "");
  }

  /**
   * The known word at the least edit distance, where it is at most a third of the word's length.
   */
  public static Optional<String> nearest(String word, Collection<String> known) {
    if (word.isEmpty() || word.length() > LONGEST) {
      return Optional.empty();
    }
    String lower = word.toLowerCase(Locale.ROOT);
    return known.stream()
        .filter(candidate -> candidate.length() <= LONGEST)
        .filter(
            candidate ->
                distance(lower, candidate.toLowerCase(Locale.ROOT))
                    <= Math.max(1, word.length() / 3))
        .min(
            Comparator.comparingInt(
                    (String candidate) -> distance(lower, candidate.toLowerCase(Locale.ROOT)))
                .thenComparing(Comparator.naturalOrder()));
  }

  /** Levenshtein's distance. */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
