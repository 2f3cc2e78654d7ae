package org.weald.script;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Values as text, "[a, b]" and "[k:v]" as Groovy writes them, but never endlessly: a list that
 * holds itself, or ten of ten of ten lists, would be printed without end.
 */
public final class Printed {
  private static final int MOST = 1_000_000;
  private static final int DEEPEST = 50;
  private static final int WIDEST = 1_000;
  private static final Pattern WIDTH = Pattern.compile("%[^%\\p{L}]*?(\\d{4,})");

  private Printed() {}

  /** A value, at most a million letters of it. */
  public static String of(@Nullable Object value) {
    StringBuilder out = new StringBuilder();
    append(value, out, 0);
    return out.length() <= MOST ? out.toString() : out.substring(0, MOST) + "…";
  }

  /** Values in a format of {@link java.util.Formatter}. */
  static String of(String format, @Nullable Object... values) {
    Matcher wide = WIDTH.matcher(format);
    if (wide.find()) {
      throw new IllegalArgumentException(
          "a width of " + wide.group(1) + " is too much to print: take at most " + (WIDEST - 1));
    }
    @Nullable Object[] plain = values.clone();
    for (int i = 0; i < plain.length; i++) {
      if (plain[i] instanceof Collection || plain[i] instanceof Map) {
        plain[i] = of(plain[i]);
      }
    }
    return String.format(Locale.ROOT, format, plain);
  }

  private static void append(@Nullable Object value, StringBuilder out, int depth) {
    if (depth > DEEPEST) {
      out.append('…');
    } else if (value instanceof Map<?, ?> map) {
      map(map, out, depth);
    } else if (value instanceof Collection<?> list) {
      list(list, out, depth);
    } else {
      out.append(value);
    }
  }

  private static void list(Collection<?> list, StringBuilder out, int depth) {
    String before = "[";
    for (Object one : list) {
      out.append(before);
      append(one, out, depth + 1);
      before = ", ";
      if (out.length() > MOST) {
        return;
      }
    }
    out.append(list.isEmpty() ? "[]" : "]");
  }

  private static void map(Map<?, ?> map, StringBuilder out, int depth) {
    String before = "[";
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      out.append(before);
      append(entry.getKey(), out, depth + 1);
      out.append(':');
      append(entry.getValue(), out, depth + 1);
      before = ", ";
      if (out.length() > MOST) {
        return;
      }
    }
    out.append(map.isEmpty() ? "[:]" : "]");
  }
}
