package org.weald.workbench.views.internal.script;

import java.awt.Component;
import javax.swing.BorderFactory;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JList;
import org.fife.ui.autocomplete.BasicCompletion;
import org.weald.workbench.Look;
import org.weald.workbench.views.internal.Tip;

/** A word that can be written, and what it means behind it. */
final class WordCell extends DefaultListCellRenderer {
  private static final long serialVersionUID = 1L;

  @Override
  public Component getListCellRendererComponent(
      JList<?> list, Object value, int index, boolean selected, boolean focused) {
    super.getListCellRendererComponent(list, value, index, selected, focused);
    setBorder(BorderFactory.createEmptyBorder(Look.scale(2), Look.scale(6), Look.scale(2), 0));
    if (value instanceof BasicCompletion word) {
      String meaning = word.getShortDescription() == null ? "" : word.getShortDescription();
      Tip.aside(this, word.getReplacementText(), meaning);
    }
    return this;
  }
}
