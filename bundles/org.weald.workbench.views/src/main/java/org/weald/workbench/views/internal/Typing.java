package org.weald.workbench.views.internal;

import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;

/**
 * Tells of every change of a text.
 *
 * @param changed called after it
 */
public record Typing(Runnable changed) implements DocumentListener {
  @Override
  public void insertUpdate(DocumentEvent event) {
    changed.run();
  }

  @Override
  public void removeUpdate(DocumentEvent event) {
    changed.run();
  }

  @Override
  public void changedUpdate(DocumentEvent event) {
    changed.run();
  }
}
