package org.weald.assess.internal.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.weald.assess.Findings;
import org.weald.model.Edition;
import org.weald.model.Measure;
import org.weald.model.Plan;
import org.weald.model.Theme;

/**
 * Titles of one theme that say the same but for their numbers say it in the same words: "Part or
 * full level 1" beside "Part of full level 2" has one letter wrong in one of the two.
 */
final class TitlesAlike implements Checker {
  private static final int FEWEST_WORDS = 3;

  @Override
  public void check(Content content, CheckBook book) {
    for (Plan plan : content.catalogue().plans()) {
      for (Theme theme : content.catalogue().themes(plan)) {
        plan.editions().forEach(edition -> check(theme, edition, book));
      }
    }
  }

  private static void check(Theme theme, Edition edition, CheckBook book) {
    List<Measure> printed =
        theme.measures().stream()
            .filter(measure -> measure.printed().containsKey(edition.label()))
            .toList();
    for (int i = 0; i < printed.size(); i++) {
      for (int j = i + 1; j < printed.size(); j++) {
        check(printed.get(i), printed.get(j), edition, book);
      }
    }
  }

  private static String title(Measure measure, Edition edition) {
    return Optional.ofNullable(measure.printed().get(edition.label()))
        .map(printed -> printed.title())
        .orElse("");
  }

  private static void check(Measure one, Measure other, Edition edition, CheckBook book) {
    String first = title(one, edition);
    String second = title(other, edition);
    List<String> words = words(first);
    List<String> others = words(second);
    if (words.size() != others.size() || words.size() < FEWEST_WORDS) {
      return;
    }
    List<Integer> different = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (!words.get(i).equals(others.get(i))) {
        different.add(i);
      }
    }
    if (different.size() != 1
        || !isOneLetter(words.get(different.get(0)), others.get(different.get(0)))) {
      return;
    }
    book.failed(
        new CheckBook.About(
            Findings.Kind.WRITING, other.place(), second, other.id(), "", edition.label(), first),
        others.get(different.get(0)),
        words.get(different.get(0)),
        "“"
            + second
            + "” has “"
            + others.get(different.get(0))
            + "” where “"
            + first
            + "” beside it has “"
            + words.get(different.get(0))
            + "”.");
  }

  /** Without numbers and signs: "Part or full level". */
  private static List<String> words(String title) {
    return List.of(title.replaceAll("(?U)[^\\p{L}\\s]|\\d", " ").strip().split("\\s+", -1));
  }

  /** One letter in place of another; an ending more, as of a plural, may be meant. */
  private static boolean isOneLetter(String one, String other) {
    if (one.length() != other.length()) {
      return false;
    }
    int different = 0;
    for (int i = 0; i < one.length(); i++) {
      different += one.charAt(i) == other.charAt(i) ? 0 : 1;
    }
    return different == 1;
  }
}
