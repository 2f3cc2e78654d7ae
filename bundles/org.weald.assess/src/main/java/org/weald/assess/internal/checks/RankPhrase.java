package org.weald.assess.internal.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.weald.model.Polarity;

/**
 * A place as prose gives it: "second lowest", "joint third highest", "3rd".
 *
 * @param rank from 1
 * @param joint whether it is said to be shared
 * @param end "lowest", "best" …, or empty where only the number is given
 * @param at where it begins in the text
 */
record RankPhrase(int rank, boolean joint, String end, int at) {
  private static final List<String> ORDINALS =
      List.of(
          "first",
          "second",
          "third",
          "fourth",
          "fifth",
          "sixth",
          "seventh",
          "eighth",
          "ninth",
          "tenth",
          "eleventh",
          "twelfth",
          "thirteenth");
  private static final Pattern PHRASE =
      Pattern.compile(
          "\\b(joint|equal|tied)?[- ]?\\b("
              + String.join("|", ORDINALS)
              + "|\\d{1,3} ?(?:st|nd|rd|th))(?:[- ](joint|equal))?"
              + "(?:[- ](lowest|highest|best|worst|most|fewest|smallest|largest))?\\b",
          Pattern.CASE_INSENSITIVE);

  /** Every place named in a text. */
  static List<RankPhrase> in(String text) {
    List<RankPhrase> phrases = new ArrayList<>();
    Matcher found = PHRASE.matcher(text);
    while (found.find()) {
      String end = Optional.ofNullable(found.group(4)).orElse("").toLowerCase(Locale.ROOT);
      boolean joint = found.group(1) != null || found.group(3) != null;
      phrases.add(new RankPhrase(number(found.group(2)), joint, end, found.start()));
    }
    return phrases;
  }

  private static int number(String ordinal) {
    int named = ORDINALS.indexOf(ordinal.toLowerCase(Locale.ROOT));
    return named >= 0 ? named + 1 : Integer.parseInt(ordinal.replaceAll("\\D", ""));
  }

  /** Whether rank 1 is the lowest figure; empty where the words do not tell. */
  Optional<Boolean> lowestFirst(Polarity better) {
    return switch (end) {
      case "lowest", "fewest", "smallest" -> Optional.of(true);
      case "highest", "most", "largest" -> Optional.of(false);
      case "best" ->
          better == Polarity.NONE ? Optional.empty() : Optional.of(better == Polarity.LOWER);
      case "worst" ->
          better == Polarity.NONE ? Optional.empty() : Optional.of(better == Polarity.HIGHER);
      default -> Optional.empty();
    };
  }
}
