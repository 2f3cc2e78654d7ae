package org.weald.script.internal.box;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.weald.model.Place;
import org.weald.model.Problem;

/**
 * What a script may be as a text, before it is parsed. The parser and the type checker need minutes
 * for thousands of brackets or for a sum of thousands of terms, and cannot be interrupted.
 *
 * <p>The text is counted without being understood: what stands in quotes and comments counts too.
 * The limits are far above what people write.
 */
final class SourceLimits {
  private static final int LONGEST = 200_000;
  private static final int LONGEST_LINE = 5_000;
  private static final int DEEPEST = 100;

  /** Operators, dots and commas without the end of a statement between them. */
  private static final int MOST_OPERATORS = 500;

  /** A closure in a closure takes the type checker as long as this many operators. */
  private static final int ARROW = 10;

  /** Each closure is a class of its own. */
  private static final int MOST_BRACES = 1_000;

  private static final int MOST_COMMAS = 5_000;
  private static final int MOST_TOKENS = 40_000;

  private static final Pattern EXPONENT =
      Pattern.compile("(?<![\\w'\"])[\\d_.]{1,99}[eE][+-]?[\\d_]{4,}");

  private static final Set<String> OPERATORS = Set.of("as", "in", "instanceof", "new");

  private final String file;
  private final String text;
  private int line = 1;
  private int begin;
  private int depth;
  private int operators;
  private int commas;
  private int braces;
  private int tokens;

  private SourceLimits(String file, String text) {
    this.file = file;
    this.text = text;
  }

  /** What is too large, if anything. */
  static Optional<Problem> tooLarge(Source source) {
    if (source.text().length() > LONGEST) {
      return Optional.of(
          new Problem(
              "the script is longer than " + LONGEST + " characters",
              Place.of(source.file()),
              "nobody could read it, and the compiler would not come to an end",
              "Read figures from a file instead of writing them into the script"));
    }
    SourceLimits limits = new SourceLimits(source.file(), source.text());
    return limits.found().or(limits::exponent);
  }

  private Optional<Problem> found() {
    boolean word = false;
    int wordBegin = 0;
    for (int at = 0; at < text.length(); at++) {
      char letter = text.charAt(at);
      count(letter, at);
      boolean inWord = Character.isJavaIdentifierPart(letter);
      if (!Character.isWhitespace(letter) && !(word && inWord)) {
        tokens++;
      }
      if (inWord && !word) {
        wordBegin = at;
      } else if (word && !inWord && OPERATORS.contains(text.substring(wordBegin, at))) {
        operators++;
      }
      word = inWord;
      Optional<Problem> problem = problem(at);
      if (problem.isPresent()) {
        return problem;
      }
    }
    return Optional.empty();
  }

  /** The compiler would write such a number out. */
  private Optional<Problem> exponent() {
    Matcher number = EXPONENT.matcher(text);
    if (!number.find()) {
      return Optional.empty();
    }
    int at = number.start();
    line = 1 + (int) text.substring(0, at).chars().filter(letter -> letter == '\n').count();
    begin = text.lastIndexOf('\n', at) + 1;
    return tooMuch(at, "a number has an exponent of more than 999", "Write a smaller number");
  }

  private void count(char letter, int at) {
    switch (letter) {
      case '(', '[' -> depth++;
      case '{' -> {
        depth++;
        braces++;
      }
      case ')', ']', '}' -> depth = Math.max(0, depth - 1);
      case ',' -> commas++;
      case '+', '-', '*', '/', '%', '<', '>', '=', '!', '&', '|', '^', '~', '?', ':', '.' ->
          operators += letter == '>' && at > 0 && text.charAt(at - 1) == '-' ? ARROW : 1;
      case '\n' -> {
        line++;
        begin = at + 1;
        endOfStatement(at);
      }
      case ';' -> restart();
      default -> {}
    }
  }

  /** A line that ends in an operator, or is followed by one, goes on. */
  private void endOfStatement(int at) {
    int last = at - 1;
    while (last >= 0 && Character.isWhitespace(text.charAt(last))) {
      last--;
    }
    int next = at + 1;
    while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    boolean open = last >= 0 && "+-*/%<>=!&|^~?:.,([".indexOf(text.charAt(last)) >= 0;
    boolean goesOn = next < text.length() && "*%<>=&|^?:.".indexOf(text.charAt(next)) >= 0;
    if (!open && !goesOn) {
      restart();
    }
  }

  private void restart() {
    operators = 0;
    commas = 0;
  }

  private Optional<Problem> problem(int at) {
    if (depth > DEEPEST) {
      return tooMuch(
          at,
          "brackets stand more than " + DEEPEST + " deep in one another",
          "Look for a bracket that is not closed");
    }
    if (operators > MOST_OPERATORS) {
      return tooMuch(
          at,
          "one expression has more than " + MOST_OPERATORS + " operators",
          "Put the values into a list and use list.sum(), or cut it into several statements");
    }
    if (commas > MOST_COMMAS) {
      return tooMuch(
          at,
          "one list has more than " + MOST_COMMAS + " entries",
          "Read figures from a file instead of writing them into the script");
    }
    if (at - begin > LONGEST_LINE) {
      return tooMuch(
          at, "a line is longer than " + LONGEST_LINE + " characters", "Cut it into several");
    }
    if (braces > MOST_BRACES) {
      return tooMuch(
          at,
          "the script has more than " + MOST_BRACES + " pairs of braces",
          "Cut it into several scripts");
    }
    return tokens > MOST_TOKENS
        ? tooMuch(
            at,
            "the script has more than " + MOST_TOKENS + " words and signs",
            "Cut it into several scripts")
        : Optional.empty();
  }

  private Optional<Problem> tooMuch(int at, String what, String remedy) {
    Place place = new Place(file, line, at - begin + 1);
    return Optional.of(new Problem(what, place, "the compiler would not come to an end", remedy));
  }
}
