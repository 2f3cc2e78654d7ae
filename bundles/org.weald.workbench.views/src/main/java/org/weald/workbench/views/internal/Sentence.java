package org.weald.workbench.views.internal;

import java.awt.Color;
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
    if (!before.equals(text)) {
      getAccessibleContext()
          .firePropertyChange(AccessibleContext.ACCESSIBLE_DESCRIPTION_PROPERTY, before, text);
    }
    revalidate();
  }
}
