package org.weald.workbench.views.internal;

import java.util.Locale;
import javax.swing.AbstractButton;
import javax.swing.JLabel;
import javax.swing.plaf.basic.BasicHTML;
import org.jspecify.annotations.Nullable;
import org.weald.workbench.Look;

/** Tool tips: the whole of what a line or cell may have cut, in lines of a readable length. */
public final class Tip {
  private static final int LONGEST_LINE = 70;
  private static final char NO_SPACE = '\u200b';
  private static final String MARKUP = "<html>";

  /** The window takes no text for HTML unless whoever escaped it says so. */
  private static final String DISABLE = "html.disable";

  private Tip() {}

  /** The text, broken into lines where it is long; none where there is none. */
  public static @Nullable String of(String text) {
    return text.isBlank() ? null : lines(text, "\n");
  }

  /** The same on a label. */
  public static void write(JLabel label, String text) {
    label.putClientProperty(DISABLE, Boolean.FALSE);
    label.setText(MARKUP + lines(escaped(text), "<br>"));
  }

  /** The same on a button. */
  public static void write(AbstractButton button, String text) {
    button.putClientProperty(DISABLE, Boolean.FALSE);
    button.setText(MARKUP + lines(escaped(text), "<br>"));
  }

  /** A title as a tab takes it, which cannot be told that a text is not HTML. */
  public static String tab(String title) {
    return BasicHTML.isHTMLString(title) ? NO_SPACE + title : title;
  }

  private static String lines(String text, String end) {
    StringBuilder lines = new StringBuilder();
    int length = 0;
    for (String word : text.strip().split("\\s+")) {
      if (length > 0) {
        boolean full = length + 1 + word.length() > LONGEST_LINE;
        lines.append(full ? end : " ");
        length = full ? 0 : length + 1;
      }
      lines.append(word);
      length += word.length();
    }
    return lines.toString();
  }

  /** Words, and softer ones behind them, on a label. */
  public static void aside(JLabel label, String words, String softer) {
    label.putClientProperty(DISABLE, Boolean.FALSE);
    label.setText(
        String.format(
            Locale.ROOT,
            MARKUP + "%s&nbsp;&nbsp;<font color=\"#%06x\">%s</font>",
            escaped(words),
            Look.soft().getRGB() & 0xffffff,
            escaped(softer)));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
