package org.weald.script.internal.file;

import java.util.Optional;
import java.util.regex.Pattern;

/** What people write for a whole number, "50,000" too, and what they should have written. */
final class WholeNumber {
  private static final Pattern DIGITS = Pattern.compile("[+-]?\\d{1,50}");

  /** As tables and spreadsheets print them: with commas or spaces in thousands, or with ".00". */
  private static final Pattern PRINTED =
      Pattern.compile(
          "[+\u2212-]?(\\d{1,15}|\\d{1,3}([,' \u00a0\u2009\u202f]\\d{3}){1,4})(\\.0{1,9})?");

  private WholeNumber() {}

  /** Why it is none, with what to write instead where that is plain; behind "is". */
  static Optional<String> fault(String value) {
    try {
      Integer.parseInt(value);
      return Optional.empty();
    } catch (NumberFormatException notWhole) {
      if (DIGITS.matcher(value).matches()) {
        return Optional.of("beyond the whole numbers of scripts. Make it a number, not an int");
      }
      return Optional.of("not a whole number" + plainly(value).map(WholeNumber::write).orElse(""));
    }
  }

  private static String write(String plain) {
    return ". Write " + plain;
  }

  private static Optional<String> plainly(String value) {
    if (!PRINTED.matcher(value).matches()) {
      return Optional.empty();
    }
    String digits =
        value.replaceFirst("\\..*", "").replace('\u2212', '-').replaceAll("[^\\d-]", "");
    return Optional.of(digits).filter(plain -> fault(plain).isEmpty());
  }
}
