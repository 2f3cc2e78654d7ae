package org.weald.launcher;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads one JSON text into maps, lists, strings, numbers (Long or Double), booleans and {@link
 * #NULL}. Comments as in feature files are allowed. The launcher has its own reader because a
 * library would cost more at start than the reading does.
 */
final class Json {
  /** Stands for JSON's null, so that no map holds Java's. */
  static final Object NULL = new Object();

  private final String text;
  private final String where;
  private int at;

  private Json(String text, String where) {
    this.text = text;
    this.where = where;
  }

  /**
   * Reads a whole text.
   *
   * @param where the file's name, for the sentence of an error
   * @throws StartProblem when it is not JSON, with line and column
   */
  static Object read(String text, String where) {
    Json json = new Json(text, where);
    Object value = json.value();
    json.space();
    if (json.at < text.length()) {
      throw json.problem("something follows the end");
    }
    return value;
  }

  private Object value() {
    space();
    return switch (peek()) {
      case '{' -> object();
      case '[' -> array();
      case '"' -> string();
      case 't' -> word("true", true);
      case 'f' -> word("false", false);
      case 'n' -> word("null", NULL);
      default -> number();
    };
  }

  private Map<String, Object> object() {
    Map<String, Object> members = new LinkedHashMap<>();
    at++;
    space();
    while (peek() != '}') {
      String key = string();
      space();
      expect(':');
      if (members.put(key, value()) != null) {
        throw problem("\"" + key + "\" stands here twice");
      }
      separator('}');
    }
    at++;
    return members;
  }

  private List<Object> array() {
    List<Object> items = new ArrayList<>();
    at++;
    space();
    while (peek() != ']') {
      items.add(value());
      separator(']');
    }
    at++;
    return items;
  }

  private void separator(char end) {
    space();
    if (peek() != end) {
      expect(',');
      space();
      if (peek() == end) {
        throw problem("a comma too many");
      }
    }
  }

  private String string() {
    expect('"');
    StringBuilder out = new StringBuilder();
    while (peek() != '"') {
      char c = text.charAt(at++);
      if (c < ' ') {
        throw problem("a line ends inside a text");
      }
      out.append(c == '\\' ? escaped() : c);
    }
    at++;
    return out.toString();
  }

  private char escaped() {
    char c = peek();
    at++;
    return switch (c) {
      case '"', '\\', '/' -> c;
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'u' -> hex();
      default -> throw problem("\\" + c + " means nothing in JSON");
    };
  }

  private char hex() {
    if (at + 4 > text.length()) {
      throw problem("\\u needs four digits");
    }
    try {
      char c = (char) Integer.parseInt(text.substring(at, at + 4), 16);
      at += 4;
      return c;
    } catch (NumberFormatException e) {
      throw problem("\\u needs four digits");
    }
  }

  private Object word(String word, Object meaning) {
    if (!text.startsWith(word, at)) {
      throw problem("a value was expected");
    }
    at += word.length();
    return meaning;
  }

  private Object number() {
    int from = at;
    while (at < text.length() && "+-.eE0123456789".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    String digits = text.substring(from, at);
    try {
      return digits.matches("-?\\d+") ? (Object) Long.valueOf(digits) : Double.valueOf(digits);
    } catch (NumberFormatException e) {
      at = from;
      throw problem("a value was expected");
    }
  }

  private void space() {
    while (at < text.length()) {
      if (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '\ufeff') {
        at++;
      } else if (text.startsWith("//", at)) {
        at = end(text.indexOf('\n', at));
      } else if (text.startsWith("/*", at)) {
        at = Math.min(text.length(), end(text.indexOf("*/", at)) + 2);
      } else {
        return;
      }
    }
  }

  private int end(int found) {
    return found < 0 ? text.length() : found;
  }

  private char peek() {
    if (at >= text.length()) {
      throw problem("the text ends too early");
    }
    return text.charAt(at);
  }

  private void expect(char c) {
    if (peek() != c) {
      throw problem("'" + c + "' was expected");
    }
    at++;
  }

  private StartProblem problem(String reason) {
    int line = 1;
    int column = 1;
    for (int i = 0; i < Math.min(at, text.length()); i++) {
      boolean newline = text.charAt(i) == '\n';
      line += newline ? 1 : 0;
      column = newline ? 1 : column + 1;
    }
    return new StartProblem(where + ", line " + line + ", column " + column + ": " + reason + ".");
  }
}
