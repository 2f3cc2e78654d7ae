package org.weald.assess.internal.checks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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
    Map<Integer, List<Written>> byLength =
        theme.measures().stream()
            .flatMap(
                measure ->
                    Optional.ofNullable(measure.printed().get(edition.label())).stream()
                        .map(printed -> Written.of(measure, printed.title())))
            .filter(written -> written.words().size() >= FEWEST_WORDS)
            .collect(
                Collectors.groupingBy(
                    written -> written.words().size(), LinkedHashMap::new, Collectors.toList()));
    for (List<Written> asLong : byLength.values()) {
      for (int i = 0; i < asLong.size(); i++) {
        for (int j = i + 1; j < asLong.size(); j++) {
          check(asLong.get(i), asLong.get(j), edition, book);
        }
      }
    }
  }

  /** A title, and its words without numbers and signs: "Part or full level". */
  private record Written(Measure measure, String title, List<String> words) {
    static Written of(Measure measure, String title) {
      return new Written(
          measure,
          title,
          List.of(title.replaceAll("(?U)[^\\p{L}\\s]|\\d", " ").strip().split("\\s+", -1)));
    }
  }

  private static void check(Written first, Written second, Edition edition, CheckBook book) {
    List<String> words = first.words();
    List<String> others = second.words();
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
            Findings.Kind.WRITING,
            second.measure().place(),
            second.title(),
            second.measure().id(),
            "",
            edition.label(),
            first.title()),
        others.get(different.get(0)),
        words.get(different.get(0)),
        "“"
            + second.title()
            + "” has “"
            + others.get(different.get(0))
            + "” where “"
            + first.title()
            + "” beside it has “"
            + words.get(different.get(0))
            + "”.");
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
