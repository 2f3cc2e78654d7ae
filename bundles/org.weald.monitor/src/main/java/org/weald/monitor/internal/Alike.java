package org.weald.monitor.internal;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.weald.assess.Scorecard;
import org.weald.model.Ids;
import org.weald.model.Level;

/** What is called much like a word that is not known: "neet-rate (Share of young people …)". */
final class Alike {
  /** More would be a list to read, not a hint. */
  private static final int MOST = 8;

  /** Of longer words one is enough to be alike; shorter are "of" and "the". */
  private static final int LONG = 4;

  private static final int ONE_WORD = 3;
  private static final int UNLIKE = 4;

  private Alike() {}

  /** A thing by the title that is most alike. */
  private record Found(String id, String title, int rank) {
    String words() {
      return id + " (" + title + ")";
    }
  }

  /**
   * Measures, priorities and themes whose id or title begins with the words, then those that have
   * them, then those that have each of them; where there is none, those that have one of them.
   */
  static List<String> of(String asked, List<Scorecard> cards) {
    List<Found> found = found(asked, cards);
    boolean better = found.stream().anyMatch(one -> one.rank() < ONE_WORD);
    return found.stream()
        .filter(one -> !better || one.rank() < ONE_WORD)
        .limit(MOST)
        .map(Found::words)
        .toList();
  }

  /** Only those whose id or title begins with the words. */
  static List<String> beginning(String asked, List<Scorecard> cards) {
    return found(asked, cards).stream()
        .filter(one -> one.rank() == 0)
        .limit(MOST)
        .map(Found::words)
        .toList();
  }

  private static List<Found> found(String asked, List<Scorecard> cards) {
    String words = plain(asked);
    if (words.isEmpty()) {
      return List.of();
    }
    return titles(cards).entrySet().stream()
        .map(
            one ->
                one.getValue().stream()
                    .map(it -> new Found(one.getKey(), it, rank(words, one.getKey(), it)))
                    .min(Comparator.comparingInt(Found::rank))
                    .orElseThrow())
        .filter(one -> one.rank() < UNLIKE)
        .sorted(Comparator.comparingInt(Found::rank))
        .toList();
  }

  /** By short id: of a measure the title Weald gives it, then of all as the editions print it. */
  private static Map<String, Set<String>> titles(List<Scorecard> cards) {
    Map<String, Set<String>> titles = new LinkedHashMap<>();
    for (Scorecard card : cards) {
      card.themes().stream()
          .flatMap(theme -> theme.theme().measures().stream())
          .forEach(it -> add(titles, it.id(), it.title()));
      card.rows().stream()
          .filter(row -> row.level() != Level.PLAN && !row.title().isEmpty())
          .forEach(row -> add(titles, row.id(), row.title()));
    }
    return titles;
  }

  private static void add(Map<String, Set<String>> titles, String id, String title) {
    titles.computeIfAbsent(Ids.local(id), it -> new LinkedHashSet<>()).add(title);
  }

  private static int rank(String words, String id, String title) {
    String plainId = plain(id);
    String plainTitle = plain(title);
    if (plainId.startsWith(words) || plainTitle.startsWith(words)) {
      return 0;
    }
    String both = plainId + " " + plainTitle;
    if (both.contains(words)) {
      return 1;
    }
    List<String> each = List.of(words.split(" "));
    if (each.stream().allMatch(both::contains)) {
      return 2;
    }
    return each.stream().filter(word -> word.length() >= LONG).anyMatch(both::contains)
        ? ONE_WORD
        : UNLIKE;
  }

  /** "Road safety" is alike to "road-safety". */
  private static String plain(String text) {
    return text.toLowerCase(Locale.UK).replaceAll("[\\s-]+", " ").strip();
  }
}
