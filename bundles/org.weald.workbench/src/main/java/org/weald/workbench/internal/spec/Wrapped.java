package org.weald.workbench.internal.spec;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Insets;
import java.awt.RenderingHints;
import java.awt.Toolkit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.swing.Icon;
import javax.swing.JLabel;
import org.weald.workbench.Look;

/**
 * A label that breaks its text at the width it has, with a softer note below. Text is never taken
 * for HTML: it comes from plug-ins.
 */
public final class Wrapped extends JLabel implements Measured {
  private static final long serialVersionUID = 1L;
  private static final double SMALL = 0.9;

  private String words = "";
  private String note = "";
  private boolean atEnd;

  /** Empty. */
  public Wrapped() {
    putClientProperty("html.disable", Boolean.TRUE);
    setFont(Look.text());
    setForeground(Look.ink());
  }

  /** With a text in a font and a colour. */
  public static Wrapped of(String text, Font font, Color color) {
    Wrapped label = new Wrapped();
    label.setFont(font);
    label.setForeground(color);
    label.display(text, "", false);
    return label;
  }

  /**
   * Shows other text.
   *
   * @param text may be empty
   * @param below small and soft, may be empty
   * @param right whether lines end at the right, as numbers do
   */
  public void display(String text, String below, boolean right) {
    words = text;
    note = below;
    atEnd = right;
    setText(String.join(", ", Stream.of(text, below).filter(part -> !part.isEmpty()).toList()));
  }

  private Font small() {
    return getFont().deriveFont(Font.PLAIN, (float) (getFont().getSize2D() * SMALL));
  }

  private int beside() {
    Icon icon = getIcon();
    return icon == null ? 0 : icon.getIconWidth() + getIconTextGap();
  }

  /** The width at which nothing is broken. */
  public int naturalWidth() {
    int text = getFontMetrics(getFont()).stringWidth(words);
    int below = getFontMetrics(small()).stringWidth(note);
    Insets insets = getInsets();
    return Math.max(text, below) + beside() + insets.left + insets.right + 2;
  }

  /** The width below which words would be cut. */
  public int leastWidth() {
    FontMetrics metrics = getFontMetrics(getFont());
    int longest = Stream.of(words.split(" ", -1)).mapToInt(metrics::stringWidth).max().orElse(0);
    Insets insets = getInsets();
    return longest + beside() + insets.left + insets.right + 2;
  }

  @Override
  public int heightFor(int width) {
    Insets insets = getInsets();
    int room = width - insets.left - insets.right - beside();
    int height = 0;
    if (!words.isEmpty()) {
      height += lines(words, getFont(), room).size() * getFontMetrics(getFont()).getHeight();
    }
    if (!note.isEmpty()) {
      height += lines(note, small(), room).size() * getFontMetrics(small()).getHeight();
    }
    int icon = getIcon() == null ? 0 : getIcon().getIconHeight();
    return Math.max(height, icon) + insets.top + insets.bottom;
  }

  @Override
  public Dimension getPreferredSize() {
    int width = getWidth() > 0 ? getWidth() : naturalWidth();
    return new Dimension(width, heightFor(width));
  }

  private List<String> lines(String text, Font font, int width) {
    FontMetrics metrics = getFontMetrics(font);
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      if (line.length() > 0 && metrics.stringWidth(line + " " + word) > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() == 0 ? "" : " ").append(word);
      while (line.length() > 1 && metrics.stringWidth(line.toString()) > width) {
        int fit = fitting(line, metrics, width);
        lines.add(line.substring(0, fit));
        line.delete(0, fit);
      }
    }
    lines.add(line.toString());
    return lines;
  }

  /** How many letters of a word that is too long for a line stand on it, one at least. */
  private static int fitting(CharSequence word, FontMetrics metrics, int width) {
    int fit = 1;
    while (fit < word.length()
        && metrics.stringWidth(word.subSequence(0, fit + 1).toString()) <= width) {
      fit++;
    }
    return fit;
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    Graphics2D g = (Graphics2D) graphics.create();
    try {
      if (isOpaque()) {
        g.setColor(getBackground());
        g.fillRect(0, 0, getWidth(), getHeight());
      }
      smooth(g);
      Insets insets = getInsets();
      if (getIcon() != null) {
        int line = getFontMetrics(getFont()).getHeight();
        int down = Math.max(0, (line - getIcon().getIconHeight()) / 2);
        getIcon().paintIcon(this, g, insets.left, insets.top + down);
      }
      int y = paint(g, words, getFont(), getForeground(), insets.top);
      paint(g, note, small(), Look.soft(), y);
    } finally {
      g.dispose();
    }
  }

  private static void smooth(Graphics2D g) {
    Object hints = Toolkit.getDefaultToolkit().getDesktopProperty("awt.font.desktophints");
    if (hints instanceof Map<?, ?> map) {
      g.addRenderingHints(map);
    } else {
      g.setRenderingHint(
          RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    }
  }

  private int paint(Graphics2D g, String text, Font font, Color color, int top) {
    if (text.isEmpty()) {
      return top;
    }
    Insets insets = getInsets();
    int left = insets.left + beside();
    int room = getWidth() - left - insets.right;
    FontMetrics metrics = getFontMetrics(font);
    g.setFont(font);
    g.setColor(color);
    int y = top;
    for (String line : lines(text, font, room)) {
      int x = atEnd ? left + room - metrics.stringWidth(line) : left;
      g.drawString(line, x, y + metrics.getAscent());
      y += metrics.getHeight();
    }
    return y;
  }
}
