package org.weald.workbench;

import java.awt.Color;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.event.FocusEvent;
import java.awt.event.FocusListener;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JTextPane;
import javax.swing.text.AttributeSet;
import javax.swing.text.BadLocationException;
import javax.swing.text.SimpleAttributeSet;
import javax.swing.text.StyleConstants;
import javax.swing.text.StyledDocument;
import org.weald.model.Status;

/**
 * Text to be read in the window: headings, paragraphs, numbered steps and boxed outcomes. One text
 * component, so that it can be selected, copied, walked with the caret and read aloud.
 */
public final class Prose extends JTextPane {
  private static final long serialVersionUID = 1L;

  /** A piece of the text. */
  public sealed interface Block {

    /** A heading. */
    record Heading(String text) implements Block {}

    /**
     * A paragraph.
     *
     * @param soft whether it is of less weight: a source, a remark
     */
    record Paragraph(String text, boolean soft) implements Block {}

    /**
     * One step of an explanation.
     *
     * @param number "1.", or empty
     * @param depth 0 for a step of its own, 1 for what it rests on …
     */
    record Numbered(String number, int depth, String text) implements Block {}

    /**
     * The outcome, in a box with a bar in the status's colour.
     *
     * @param headline bold, after the mark
     * @param text below it, may be empty
     */
    record Outcome(Status status, String headline, String text) implements Block {}
  }

  private record Box(int start, int end, Color color) {}

  private transient List<Block> blocks = List.of();
  private transient Optional<Box> box = Optional.empty();

  /** Empty text. */
  public Prose(String accessibleName) {
    setEditable(false);
    setOpaque(false);
    setFont(Look.text());
    int margin = Look.scale(16);
    setBorder(BorderFactory.createEmptyBorder(margin, margin, margin, margin));
    getAccessibleContext().setAccessibleName(accessibleName);
    addFocusListener(
        new FocusListener() {
          @Override
          public void focusGained(FocusEvent event) {
            repaint();
          }

          @Override
          public void focusLost(FocusEvent event) {
            repaint();
          }
        });
  }

  /** Shows other text, from its beginning; the same text again changes nothing on the screen. */
  public void display(List<Block> text) {
    if (text.equals(blocks)) {
      return;
    }
    blocks = List.copyOf(text);
    box = Optional.empty();
    setText("");
    try {
      for (Block block : blocks) {
        write(block);
      }
    } catch (BadLocationException e) {
      throw new IllegalStateException("text is only ever added at its end", e);
    }
    setCaretPosition(0);
  }

  private void write(Block block) throws BadLocationException {
    if (block instanceof Block.Heading heading) {
      add(heading.text(), bold(1.0), paragraph(0, 14, 4));
    } else if (block instanceof Block.Paragraph paragraph) {
      add(paragraph.text(), plain(paragraph.soft()), paragraph(0, 3, 5));
    } else if (block instanceof Block.Numbered step) {
      numbered(step);
    } else if (block instanceof Block.Outcome outcome) {
      outcome(outcome);
    }
  }

  private void numbered(Block.Numbered step) throws BadLocationException {
    int indent = Look.scale(24) * (step.depth() + 1);
    String number = step.number() + "  ";
    SimpleAttributeSet paragraph = paragraph(indent, step.depth() == 0 ? 3 : 1, 2);
    // Measured and not tabbed: Swing draws a line with a tab without the screen's text smoothing.
    StyleConstants.setFirstLineIndent(paragraph, -getFontMetrics(getFont()).stringWidth(number));
    add(number + step.text(), plain(step.depth() > 0), paragraph);
  }

  private void outcome(Block.Outcome outcome) throws BadLocationException {
    StyledDocument document = getStyledDocument();
    int start = document.getLength();
    SimpleAttributeSet mark = new SimpleAttributeSet();
    StyleConstants.setIcon(mark, new StatusMark(outcome.status()));
    document.insertString(document.getLength(), " ", mark);
    SimpleAttributeSet first = paragraph(Look.scale(16), 8, outcome.text().isEmpty() ? 8 : 2);
    StyleConstants.setRightIndent(first, Look.scale(12));
    add("  " + outcome.headline(), bold(1.04), first, start);
    if (!outcome.text().isEmpty()) {
      SimpleAttributeSet second = paragraph(Look.scale(16), 0, 8);
      StyleConstants.setRightIndent(second, Look.scale(12));
      add(outcome.text(), plain(false), second);
    }
    box = Optional.of(new Box(start, document.getLength() - 1, Look.of(outcome.status())));
  }

  private void add(String text, AttributeSet characters, AttributeSet paragraph)
      throws BadLocationException {
    add(text, characters, paragraph, getStyledDocument().getLength());
  }

  private void add(String text, AttributeSet characters, AttributeSet paragraph, int from)
      throws BadLocationException {
    StyledDocument document = getStyledDocument();
    document.insertString(document.getLength(), text + "\n", characters);
    // Not replacing: the text font comes with the style that is there.
    document.setParagraphAttributes(from, document.getLength() - from, paragraph, false);
  }

  private static SimpleAttributeSet paragraph(int indent, int above, int below) {
    SimpleAttributeSet style = new SimpleAttributeSet();
    StyleConstants.setLeftIndent(style, indent);
    StyleConstants.setSpaceAbove(style, Look.scale(above));
    StyleConstants.setSpaceBelow(style, Look.scale(below));
    StyleConstants.setLineSpacing(style, 0.12f);
    return style;
  }

  private static SimpleAttributeSet plain(boolean soft) {
    SimpleAttributeSet style = new SimpleAttributeSet();
    StyleConstants.setForeground(style, soft ? Look.soft() : Look.ink());
    return style;
  }

  private static SimpleAttributeSet bold(double factor) {
    SimpleAttributeSet style = plain(false);
    StyleConstants.setBold(style, true);
    StyleConstants.setFontSize(style, (int) Math.round(Look.text().getSize() * factor));
    return style;
  }

  /** Lines are broken at the width there is, never scrolled sideways. */
  @Override
  public boolean getScrollableTracksViewportWidth() {
    return true;
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    graphics.setColor(Look.paper());
    graphics.fillRect(0, 0, getWidth(), getHeight());
    box.ifPresent(outcome -> paintBox((Graphics2D) graphics, outcome));
    super.paintComponent(graphics);
    if (isFocusOwner()) {
      // A text that is only read has no caret: this is where the keys go that scroll it.
      Rectangle seen = getVisibleRect();
      graphics.setColor(Look.accent());
      graphics.drawRect(seen.x, seen.y, seen.width - 1, seen.height - 1);
    }
  }

  private void paintBox(Graphics2D g, Box outcome) {
    try {
      Rectangle2D top = modelToView2D(outcome.start());
      Rectangle2D bottom = modelToView2D(outcome.end());
      int pad = Look.scale(8);
      int x = getInsets().left;
      int y = (int) Math.round(top.getY()) - pad;
      int height = (int) Math.round(bottom.getMaxY()) - y + pad;
      g.setColor(Look.pane());
      g.fillRect(x, y, getWidth() - x - getInsets().right, height);
      g.setColor(outcome.color());
      g.fillRect(x, y, Look.scale(3), height);
    } catch (BadLocationException e) {
      throw new IllegalStateException("the box lies within the text", e);
    }
  }
}
