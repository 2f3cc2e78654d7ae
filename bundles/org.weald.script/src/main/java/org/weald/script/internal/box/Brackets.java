package org.weald.script.internal.box;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.weald.model.Place;

/**
 * Looks in a script that cannot be parsed for the bracket or quote that has no partner: the parser
 * stumbles where it notices, which may be the end of the file. Texts and comments are passed over.
 */
final class Brackets {
  /**
   * What is wrong.
   *
   * @param what for "the script does not compile ({…})"
   */
  record Fault(int line, int column, String what, String remedy) {
    Place in(String file) {
      return new Place(file, line, column);
    }
  }

  private record Open(char sign, int line, int column, int indent) {
    char partner() {
      return sign == '(' ? ')' : sign == '[' ? ']' : '}';
    }

    String where() {
      return "line " + line + ", column " + column;
    }
  }

  private static final String TRIPLE = "'''";

  private static final int DEEPEST = 100;

  private final String text;
  private final Deque<Open> open = new ArrayDeque<>();
  private Optional<Open> suspect = Optional.empty();
  private Optional<Fault> apostrophe = Optional.empty();
  private int inner;
  private int at;
  private int line = 1;
  private int begin;

  private Brackets(String text) {
    this.text = text;
  }

  /** The first bracket or quote without a partner. */
  static Optional<Fault> unpaired(String text) {
    Brackets brackets = new Brackets(text);
    try {
      brackets.read(false);
    } catch (Unpaired found) {
      return Optional.of(found.fault);
    }
    return brackets.left();
  }

  /** Ends the reading. */
  private static final class Unpaired extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Fault fault;

    Unpaired(Fault fault) {
      super(fault.what());
      this.fault = fault;
    }
  }

  /** Reads to the end, or to the end of the braces inside a text. */
  private void read(boolean inText) {
    int depth = open.size();
    while (at < text.length()) {
      char sign = text.charAt(at);
      if (sign == '}' && inText && open.size() == depth) {
        return;
      }
      if (isComment()) {
        comment();
      } else if (sign == '\'' || sign == '"' || isSlashy(sign)) {
        quoted(sign);
      } else {
        PastedSigns.fault(sign, line, column()).ifPresent(Brackets::found);
        bracket(sign);
        next();
      }
    }
  }

  private static void found(Fault fault) {
    throw new Unpaired(fault);
  }

  private void next() {
    if (text.charAt(at) == '\n') {
      line++;
      begin = at + 1;
    }
    at++;
  }

  private int column() {
    return at - begin + 1;
  }

  // --- brackets

  private void bracket(char sign) {
    if (sign == '(' || sign == '[' || sign == '{') {
      open.push(new Open(sign, line, column(), indent()));
    } else if (sign == ')' || sign == ']' || sign == '}') {
      close(sign);
    }
  }

  private void close(char sign) {
    Open last = open.peek();
    if (last == null) {
      throw unpaired("this " + sign + " closes nothing", "Take it out, or open it before");
    }
    if (last.partner() != sign) {
      boolean further = open.stream().anyMatch(one -> one.partner() == sign);
      throw further
          ? new Unpaired(unclosed(last, " before the " + sign + " of line " + line))
          : unpaired(
              "this "
                  + sign
                  + " stands where the "
                  + last.sign()
                  + " of "
                  + last.where()
                  + " is to be closed",
              "Write " + last.partner() + " instead");
    }
    boolean first = text.substring(begin, at).isBlank();
    if (first && sign == '}' && suspect.isEmpty() && last.indent() > indent() && isAtIndent()) {
      suspect = Optional.of(last);
    }
    open.pop();
  }

  /** A brace that stands under the beginning of another line belongs to that one. */
  private boolean isAtIndent() {
    Iterator<Open> others = open.iterator();
    others.next();
    while (others.hasNext()) {
      if (others.next().indent() == indent()) {
        return true;
      }
    }
    return false;
  }

  private int indent() {
    int end = begin;
    while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
      end++;
    }
    return end - begin;
  }

  /** What is still open at the end: a round bracket before a brace was forgotten first. */
  private Optional<Fault> left() {
    Open last = open.peek();
    if (last == null) {
      return Optional.empty();
    }
    Optional<Open> round =
        open.stream().filter(one -> one.sign() != '{' && one.line() == last.line()).findFirst();
    return Optional.of(unclosed(suspect.or(() -> round).orElse(last), ""));
  }

  private static Fault unclosed(Open bracket, String before) {
    return new Fault(
        bracket.line(),
        bracket.column(),
        "the " + bracket.sign() + " of " + bracket.where() + " is not closed",
        "Add " + bracket.partner() + (before.isEmpty() ? " where it ends" : before));
  }

  private Unpaired unpaired(String what, String remedy) {
    return new Unpaired(new Fault(line, column(), what, remedy));
  }

  // --- texts and comments

  private boolean isComment() {
    return text.startsWith("//", at) || text.startsWith("/*", at);
  }

  private void comment() {
    if (text.startsWith("//", at)) {
      int end = text.indexOf('\n', at);
      at = end < 0 ? text.length() : end;
      return;
    }
    int end = text.indexOf("*/", at + 2);
    if (end < 0) {
      throw unpaired("the comment that begins here with /* has no end", "Add */ where it ends");
    }
    skipTo(end + 2);
  }

  private void skipTo(int end) {
    while (at < end) {
      next();
    }
  }

  /** A slash begins a text where no value stands before it that could be divided. */
  private boolean isSlashy(char sign) {
    if (sign != '/') {
      return false;
    }
    int last = at - 1;
    while (last >= 0 && " \t".indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    return last < 0 || "=(,[{:?&|!~+<>\n;".indexOf(text.charAt(last)) >= 0;
  }

  private void quoted(char quote) {
    boolean triple = quote != '/' && text.startsWith(TRIPLE.replace('\'', quote), at);
    int length = triple ? TRIPLE.length() : 1;
    String end = String.valueOf(quote).repeat(length);
    Fault never =
        new Fault(
            line,
            column(),
            "the text that begins with "
                + end
                + " in line "
                + line
                + ", column "
                + column()
                + " is not closed",
            "Add " + end + " where it ends");
    skipTo(at + length);
    while (at < text.length() && !text.startsWith(end, at)) {
      inside(quote, triple, never);
    }
    if (at >= text.length()) {
      throw new Unpaired(pasted(never).orElse(never));
    }
    skipTo(at + length);
    noteApostrophe(quote);
  }

  private void inside(char quote, boolean triple, Fault never) {
    char sign = text.charAt(at);
    if (sign == '\n' && !triple && quote != '/') {
      throw new Unpaired(
          pasted(never).or(() -> apostrophe.filter(one -> one.line() == line)).orElse(never));
    }
    if (sign == '\\') {
      skipTo(Math.min(at + 2, text.length()));
    } else if (quote != '\'' && text.startsWith("${", at) && inner < DEEPEST) {
      inner++;
      Open brace = new Open('{', line, column() + 1, indent());
      skipTo(at + 2);
      read(true);
      if (at >= text.length()) {
        throw new Unpaired(unclosed(brace, ""));
      }
      inner--;
      next();
    } else {
      next();
    }
  }

  /** A quote of a word processor that stands where the text should have ended. */
  private Optional<Fault> pasted(Fault never) {
    List<String> lines = text.lines().toList();
    String words = lines.get(never.line() - 1);
    for (int sign = 0; sign < words.length(); sign++) {
      boolean ends = words.substring(sign + 1).matches("\\s*([,)\\]].*)?");
      if (PastedSigns.isQuote(words.charAt(sign)) && ends) {
        return PastedSigns.fault(words.charAt(sign), never.line(), sign + 1);
      }
    }
    return Optional.empty();
  }

  /** 'Children's Board': the text ends at the apostrophe. */
  private void noteApostrophe(char quote) {
    boolean letter = at < text.length() && Character.isLetter(text.charAt(at));
    if (letter && quote == '\'') {
      apostrophe =
          Optional.of(
              new Fault(
                  line,
                  column() - 1,
                  "the apostrophe in line "
                      + line
                      + ", column "
                      + (column() - 1)
                      + " ends the text",
                  "Write \\' for it, or put the text in double quotes"));
    }
  }
}
