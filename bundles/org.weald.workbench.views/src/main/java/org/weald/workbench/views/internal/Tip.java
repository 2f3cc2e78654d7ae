package org.weald.workbench.views.internal;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.weald.workbench.Look;

/** Tool tips: the whole of what a line or cell may have cut, in lines of a readable length. */
public final class Tip {
  private static final int LONGEST_LINE = 70;

  private Tip() {}

  /** The text, broken into lines where it is long; none where there is none. */
  public static @Nullable String of(String text) {
    if (text.isBlank()) {
      return null;
    }
    StringBuilder lines = new StringBuilder("<html>");
    int length = 0;
    for (String word : text.strip().split("\\s+")) {
      if (length > 0) {
        boolean full = length + 1 + word.length() > LONGEST_LINE;
        lines.append(full ? "<br>" : " ");
        length = full ? 0 : length + 1;
      }
      lines.append(escaped(word));
      length += word.length();
    }
    return lines.toString();
  }

  /** Words, and softer ones behind them, as a label takes them. */
  public static String aside(String words, String softer) {
    return String.format(
        Locale.ROOT,
        "<html>%s&nbsp;&nbsp;<font color=\"#%06x\">%s</font>",
        escaped(words),
        Look.soft().getRGB() & 0xffffff,
        escaped(softer));
  }

  private static String escaped(String word) {
    return word.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
