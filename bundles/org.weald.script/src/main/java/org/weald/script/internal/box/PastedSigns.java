package org.weald.script.internal.box;

import java.util.Map;
import java.util.Optional;

/** The signs a word processor puts in place of those scripts are written with. */
final class PastedSigns {
  private static final String SPACES = "\u00A0\u2007\u2009\u202F";
  private static final String SINGLE = "\u2018\u2019\u201A\u201B\u00B4`";
  private static final String DOUBLE = "\u201C\u201D\u201E\u201F\u00AB\u00BB";
  private static final String DASHES = "\u2010\u2011\u2012\u2013\u2014\u2212";
  private static final Map<Character, String> OTHERS =
      Map.of('\u00D7', "*", '\u00F7', "/", '\u2264', "<=", '\u2265', ">=", '\u2260', "!=");

  private PastedSigns() {}

  /** What is wrong with a sign that stands outside texts and comments. */
  static Optional<Brackets.Fault> fault(char sign, int line, int column) {
    if (SPACES.indexOf(sign) >= 0) {
      return Optional.of(
          new Brackets.Fault(
              line,
              column,
              "this space is a non-breaking one, as word processors write it",
              "Write a plain space instead of it"));
    }
    return plain(sign)
        .map(
            plain ->
                new Brackets.Fault(
                    line,
                    column,
                    "this is " + sign + ", as word processors write it",
                    "Write " + plain + " instead of " + sign));
  }

  /** Whether it looks like the end of a text, and is none. */
  static boolean isQuote(char sign) {
    return SINGLE.indexOf(sign) >= 0 || DOUBLE.indexOf(sign) >= 0;
  }

  private static Optional<String> plain(char sign) {
    if (SINGLE.indexOf(sign) >= 0) {
      return Optional.of("'");
    }
    if (DOUBLE.indexOf(sign) >= 0) {
      return Optional.of("\"");
    }
    return DASHES.indexOf(sign) >= 0 ? Optional.of("-") : Optional.ofNullable(OTHERS.get(sign));
  }
}
