package org.weald.workbench.views.internal;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.util.List;
import javax.accessibility.AccessibleContext;
import javax.swing.BorderFactory;
import javax.swing.JTextArea;
import org.weald.model.Status;
import org.weald.workbench.Look;

/**
 * A sentence or two below what they are about: broken at the width there is, to be selected and
 * copied, and taking no room while there is nothing to say. Event thread only.
 */
public final class Sentence extends JTextArea {
  private static final long serialVersionUID = 1L;

  private static final String DOTS = "…";

  private boolean brief;

  /** Nothing is said yet. */
  public Sentence(String accessibleName) {
    setEditable(false);
    setFocusable(false);
    setLineWrap(true);
    setWrapStyleWord(true);
    setOpaque(false);
    setFont(Look.text());
    setBorder(
        BorderFactory.createEmptyBorder(
            Look.scale(2), Look.scale(12), Look.scale(2), Look.scale(12)));
    getAccessibleContext().setAccessibleName(accessibleName);
    setVisible(false);
  }

  /** Whether one line of it is enough, for want of room; the tool tip says all. */
  public void inOneLine(boolean enough) {
    if (brief != enough) {
      brief = enough;
      tip();
      revalidate();
      repaint();
    }
  }

  private void tip() {
    setToolTipText(brief && !getText().isEmpty() ? Tip.of(getText()) : null);
  }

  private int line() {
    return getRowHeight() + getInsets().top + getInsets().bottom;
  }

  @Override
  public Dimension getPreferredSize() {
    Dimension size = super.getPreferredSize();
    return brief ? new Dimension(size.width, Math.min(size.height, line())) : size;
  }

  /** What is cut ends in dots. */
  @Override
  protected void paintComponent(Graphics graphics) {
    if (brief) {
      graphics.clipRect(0, 0, getWidth(), line());
    }
    super.paintComponent(graphics);
    if (brief && super.getPreferredSize().height > getHeight()) {
      FontMetrics metrics = getFontMetrics(getFont());
      int end = getWidth() - getInsets().right;
      int wide = metrics.stringWidth(DOTS);
      graphics.setColor(Look.paper());
      graphics.fillRect(end - wide, 0, wide + getInsets().right, getHeight());
      graphics.setColor(getForeground());
      graphics.drawString(DOTS, end - wide, getInsets().top + metrics.getAscent());
    }
  }

  /** Says what is so. */
  public void say(String text) {
    say(text, Look.soft());
  }

  /** Says what is wrong, and what to do. */
  public void refuse(List<String> sentences) {
    say(String.join("\n", sentences), Look.of(Status.RED));
  }

  /** Says what is odd. */
  public void warn(List<String> sentences) {
    say(String.join("\n", sentences), Look.of(Status.AMBER));
  }

  /** Says nothing more. */
  public void clear() {
    say("");
  }

  private void say(String text, Color color) {
    String before = getText();
    setForeground(color);
    setText(text);
    setVisible(!text.isEmpty());
    tip();
    if (!before.equals(text)) {
      getAccessibleContext()
          .firePropertyChange(AccessibleContext.ACCESSIBLE_DESCRIPTION_PROPERTY, before, text);
    }
    revalidate();
  }
}
