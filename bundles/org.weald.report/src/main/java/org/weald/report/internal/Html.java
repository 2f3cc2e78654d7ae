package org.weald.report.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/**
 * Writes HTML. Text and attribute values can only enter escaped; the one exception is markup this
 * bundle has made itself ({@link #trusted}).
 */
final class Html {
  private static final Set<String> VOID = Set.of("meta", "br", "hr");
  private static final Set<String> INLINE =
      Set.of("a", "span", "strong", "em", "b", "q", "cite", "abbr", "br", "tspan", "text");

  private final StringBuilder out = new StringBuilder(1 << 18);
  private final Deque<String> open = new ArrayDeque<>();

  /**
   * Opens an element; attributes in pairs of name and value, those with an empty value are left
   * out.
   */
  Html open(String tag, String... attributes) {
    if (!INLINE.contains(tag)) {
      out.append('\n');
    }
    out.append('<').append(tag);
    for (int i = 0; i < attributes.length; i += 2) {
      if (!attributes[i + 1].isEmpty()) {
        out.append(' ').append(attributes[i]).append("=\"");
        escape(attributes[i + 1]);
        out.append('"');
      }
    }
    out.append('>');
    if (!VOID.contains(tag)) {
      open.push(tag);
    }
    return this;
  }

  /** Closes the element opened last. */
  Html close() {
    out.append("</").append(open.pop()).append('>');
    return this;
  }

  /** Text. */
  Html text(String text) {
    escape(text);
    return this;
  }

  /** An element that holds nothing but text. */
  Html element(String tag, String text, String... attributes) {
    return open(tag, attributes).text(text).close();
  }

  /** Markup this bundle made. */
  Html trusted(String markup) {
    out.append(markup);
    return this;
  }

  /** The document; everything that was opened has to be closed. */
  String document() {
    return "<!doctype html>" + fragment() + "\n";
  }

  /** A part of a document; everything that was opened has to be closed. */
  String fragment() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("not closed: " + open);
    }
    return out.toString();
  }

  private void escape(String text) {
    text.codePoints().forEach(this::escape);
  }

  private void escape(int character) {
    switch (character) {
      case '&' -> out.append("&amp;");
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '"' -> out.append("&quot;");
      case '\'' -> out.append("&#39;");
      default -> out.appendCodePoint(isReadable(character) ? character : 0xFFFD);
    }
  }

  /**
   * Neither a control, nor half a character, nor a sign that turns the reading direction of what
   * follows.
   */
  private static boolean isReadable(int character) {
    if (character == '\n' || character == '\t') {
      return true;
    }
    boolean turns =
        (character >= 0x202A && character <= 0x202E)
            || (character >= 0x2066 && character <= 0x2069);
    int type = Character.getType(character);
    return !turns
        && type != Character.CONTROL
        && type != Character.SURROGATE
        && (character & 0xFFFE) != 0xFFFE;
  }
}
