package org.weald.workbench.views.internal.figures;

import java.awt.Component;
import java.awt.Dimension;
import java.awt.Insets;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.text.View;
import org.weald.workbench.views.internal.Sentence;

/**
 * A sentence with the buttons that answer it at its end: as high as the sentence is at the width
 * there is, so that it is never cut and takes no more room than it must. Event thread only.
 */
final class AnsweredSentence extends JPanel {
  private static final long serialVersionUID = 1L;

  private final Sentence words;
  private final JComponent answers;

  AnsweredSentence(Sentence words, JComponent answers) {
    super(null);
    this.words = words;
    this.answers = answers;
    setOpaque(false);
    add(words);
    add(answers);
  }

  @Override
  public Dimension getPreferredSize() {
    Component around = getParent();
    return size(around == null ? getWidth() : around.getWidth());
  }

  @Override
  public Dimension getMinimumSize() {
    return new Dimension(0, getPreferredSize().height);
  }

  @Override
  public Dimension getMaximumSize() {
    return new Dimension(Integer.MAX_VALUE, getPreferredSize().height);
  }

  private Dimension size(int width) {
    int buttons = buttons().height;
    int text = words.isVisible() ? high(textWidth(width)) : 0;
    return new Dimension(width, isBeside(width) ? Math.max(text, buttons) : text + buttons);
  }

  private Dimension buttons() {
    return answers.isVisible() ? answers.getPreferredSize() : new Dimension();
  }

  /** In a narrow place the buttons stand below. */
  private boolean isBeside(int width) {
    return width >= 3 * buttons().width;
  }

  private int textWidth(int width) {
    return isBeside(width) ? width - buttons().width : width;
  }

  /** Asked of the text itself: a text area knows its height only for the width it has. */
  private int high(int width) {
    Insets around = words.getInsets();
    View text = words.getUI().getRootView(words);
    text.setSize(Math.max(1, width - around.left - around.right), Integer.MAX_VALUE);
    return (int) Math.ceil(text.getPreferredSpan(View.Y_AXIS)) + around.top + around.bottom;
  }

  @Override
  public void doLayout() {
    int width = getWidth();
    int text = words.isVisible() ? high(textWidth(width)) : 0;
    Dimension buttons = buttons();
    if (isBeside(width)) {
      int line = Math.max(text, buttons.height);
      words.setBounds(0, (line - text) / 2, textWidth(width), text);
      answers.setBounds(
          width - buttons.width, (line - buttons.height) / 2, buttons.width, buttons.height);
    } else {
      words.setBounds(0, 0, width, text);
      answers.setBounds(0, text, width, buttons.height);
    }
  }
}
