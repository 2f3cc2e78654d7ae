package org.weald.script.internal.box;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks for two values that stand beside one another with nothing between them. */
final class Commas {
  private static final Pattern TOKEN =
      Pattern.compile(
          "(?<comment>//[^\\n]*+|(?s:/\\*.*?\\*/))"
              + "|(?<text>(?s:'''.*?'''|\"\"\".*?\"\"\")"
              + "|'[^'\\\\\n]*+(?:\\\\.[^'\\\\\n]*+)*+'"
              + "|\"[^\"\\\\\n]*+(?:\\\\.[^\"\\\\\n]*+)*+\")"
              + "|(?<number>\\d[\\w.]*+)|(?<word>[\\p{L}_$][\\p{L}\\p{N}_$]*+)|(?<sign>\\S)");

  /** Words that join what stands before and behind them. */
  private static final Set<String> JOINING =
      Set.of(
          "as",
          "in",
          "instanceof",
          "else",
          "extends",
          "implements",
          "return",
          "case",
          "assert",
          "new",
          "throw",
          "def",
          "int",
          "long",
          "double",
          "boolean",
          "final",
          "byte",
          "char",
          "short",
          "float",
          "if",
          "while",
          "for",
          "import",
          "static",
          "throws");

  private static final int LONGEST = 40;

  private record Token(String kind, String words, int begin, int end, boolean listed) {
    boolean isLiteral() {
      return kind.equals("text") || kind.equals("number");
    }

    boolean isWord() {
      return kind.equals("word") && !JOINING.contains(words);
    }

    boolean isClosing() {
      return words.equals(")") || words.equals("]");
    }

    String shown() {
      return words.length() > LONGEST ? words.substring(0, LONGEST) + "…" : words;
    }
  }

  private final String text;
  private final List<Token> tokens = new ArrayList<>();

  private Commas(String text) {
    this.text = text;
    Deque<Character> open = new ArrayDeque<>();
    Matcher at = TOKEN.matcher(text);
    while (at.find()) {
      if (at.group("comment") == null) {
        token(at, open);
      }
    }
  }

  private void token(Matcher at, Deque<Character> open) {
    String kind =
        at.group("text") != null
            ? "text"
            : at.group("number") != null ? "number" : at.group("word") != null ? "word" : "sign";
    char sign = at.group().charAt(0);
    boolean isSign = kind.equals("sign");
    if (isSign && ")]}".indexOf(sign) >= 0 && !open.isEmpty()) {
      open.pop();
    }
    boolean inList = !open.isEmpty() && open.peek() != '{';
    boolean listed = inList || (!tokens.isEmpty() && isComma(tokens.size() - 1, at.start()));
    tokens.add(new Token(kind, at.group(), at.start(), at.end(), listed));
    if (isSign && "([{".indexOf(sign) >= 0) {
      open.push(sign);
    }
  }

  /** Whether the token before stands behind a comma in the same line: , a 0. */
  private boolean isComma(int before, int begin) {
    return before > 0
        && tokens.get(before - 1).words().equals(",")
        && text.substring(tokens.get(before).end(), begin).indexOf('\n') < 0;
  }

  /**
   * The last place before a parser stumbled where a comma is missing, in the line it stumbled in.
   *
   * @param line from 1
   * @param column from 1
   */
  static Optional<Brackets.Fault> missing(String text, int line, int column) {
    Commas commas = new Commas(text);
    int stumbled = index(text, line, column);
    int begin = text.lastIndexOf('\n', Math.max(0, stumbled - 1)) + 1;
    Optional<Brackets.Fault> found = Optional.empty();
    for (int i = 1; i < commas.tokens.size() && commas.tokens.get(i).begin() <= stumbled; i++) {
      boolean there = i + 1 >= commas.tokens.size() || commas.tokens.get(i + 1).begin() >= stumbled;
      Token second = commas.tokens.get(i);
      if (second.begin() >= begin && commas.isMissing(commas.tokens.get(i - 1), second, there)) {
        found = Optional.of(commas.fault(commas.tokens.get(i - 1), second));
      }
    }
    return found;
  }

  /** In what can be parsed: the parser takes column 'A' a for column('A').a. */
  static Optional<Brackets.Fault> missing(String text, Extent within) {
    Commas commas = new Commas(text);
    int begin = index(text, within.line(), within.column());
    int end = text.indexOf('\n', index(text, within.endLine(), within.endColumn()));
    for (int i = 1; i < commas.tokens.size(); i++) {
      Token first = commas.tokens.get(i - 1);
      Token second = commas.tokens.get(i);
      boolean inside = second.begin() >= begin && (end < 0 || second.end() <= end);
      if (inside && commas.isMissing(first, second, false)) {
        return Optional.of(commas.fault(first, second));
      }
    }
    return Optional.empty();
  }

  /**
   * Whether a comma is missing.
   *
   * @param there whether the parser stumbled at the second, or right behind it
   */
  private boolean isMissing(Token first, Token second, boolean there) {
    boolean value = second.isLiteral() || second.isWord();
    boolean beside = text.substring(first.end(), second.begin()).indexOf('\n') < 0;
    if (!value || first.end() == second.begin() || !(beside || second.listed())) {
      return false;
    }
    String before = text.substring(text.lastIndexOf('\n', first.begin()) + 1, first.begin());
    if (before.indexOf('/') >= 0) {
      return false; // perhaps inside a text between slashes
    }
    if (first.isLiteral()) {
      return true;
    }
    boolean listed = second.listed() && (first.isClosing() || first.isWord());
    return listed && (second.isLiteral() || there);
  }

  private Brackets.Fault fault(Token first, Token second) {
    int line = 1 + (int) text.substring(0, first.end()).chars().filter(one -> one == '\n').count();
    int column = first.end() - text.lastIndexOf('\n', first.end() - 1);
    return new Brackets.Fault(
        line,
        column,
        "a comma is missing after " + first.shown(),
        "Write " + first.shown() + ", " + second.shown());
  }

  private static int index(String text, int line, int column) {
    int begin = 0;
    for (int i = 1; i < line; i++) {
      int end = text.indexOf('\n', begin);
      if (end < 0) {
        return text.length();
      }
      begin = end + 1;
    }
    return Math.min(text.length(), begin + Math.max(0, column - 1));
  }
}
