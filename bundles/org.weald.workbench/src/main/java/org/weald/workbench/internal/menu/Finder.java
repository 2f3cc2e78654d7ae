package org.weald.workbench.internal.menu;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** What is found by some words. */
final class Finder {
  private static final int MOST = 40;

  private Finder() {}

  /** How near one is to the words; the lower the better. */
  private record Ranked(int rank, int from, int index, Target target) {}

  /**
   * What has all the words, in its title, kind or detail: first what begins with them, then what
   * has a word that does. Of two such the one where they stand nearer to the beginning: a measure
   * comes before the command that undoes its last figure.
   */
  static List<Target> matching(List<Target> all, String typed) {
    List<String> words =
        Arrays.stream(typed.toLowerCase(Locale.UK).strip().split("\\s+"))
            .filter(word -> !word.isEmpty())
            .toList();
    List<Ranked> ranked = new ArrayList<>();
    IntStream.range(0, all.size())
        .forEach(
            i -> {
              int rank = rank(all.get(i), words);
              if (rank >= 0) {
                ranked.add(new Ranked(rank, from(all.get(i), words), i, all.get(i)));
              }
            });
    return ranked.stream()
        .sorted(
            Comparator.comparingInt(Ranked::rank)
                .thenComparingInt(Ranked::from)
                .thenComparingInt(Ranked::index))
        .limit(MOST)
        .map(Ranked::target)
        .toList();
  }

  /** In which word of the title the first of them is found; 0 where they stand elsewhere. */
  private static int from(Target target, List<String> words) {
    String title = target.title().toLowerCase(Locale.UK);
    int letter = words.stream().mapToInt(title::indexOf).filter(at -> at >= 0).min().orElse(0);
    return (int) title.substring(0, letter).chars().filter(Character::isWhitespace).count();
  }

  private static int rank(Target target, List<String> words) {
    String title = target.title().toLowerCase(Locale.UK);
    String text = title + " " + (target.kind() + " " + target.detail()).toLowerCase(Locale.UK);
    if (!words.stream().allMatch(text::contains)) {
      return -1;
    }
    String all = String.join(" ", words);
    if (title.startsWith(all)) {
      return 0;
    }
    if (words.stream().allMatch(word -> (" " + title).contains(" " + word))) {
      return 1;
    }
    return words.stream().allMatch(title::contains) ? 2 : 3;
  }
}
