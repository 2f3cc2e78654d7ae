package org.weald.workbench.views.internal.grid;

import java.util.Comparator;

/** Orders words as people do: "Safe 2" before "Safe 10", "CSAP 2.9" before "CSAP 2.10". */
public final class WordOrder {
  private static final int DIGITS = 12;

  /** Numbers in words by what they are worth, everything else letter by letter. */
  public static final Comparator<String> NATURAL =
      Comparator.<String, String>comparing(WordOrder::padded).thenComparing(words -> words);

  private WordOrder() {}

  private static String padded(String words) {
    StringBuilder text = new StringBuilder();
    int at = 0;
    while (at < words.length()) {
      int end = at;
      while (end < words.length() && digit(words.charAt(end))) {
        end++;
      }
      if (end > at) {
        text.append("0".repeat(Math.max(0, DIGITS - (end - at)))).append(words, at, end);
        at = end;
      } else {
        text.append(words.charAt(at));
        at++;
      }
    }
    return text.toString();
  }

  private static boolean digit(char letter) {
    return letter >= '0' && letter <= '9';
  }
}
