package org.weald.workbench.views.internal.script;

import java.awt.Component;
import javax.swing.BorderFactory;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JList;
import org.fife.ui.autocomplete.BasicCompletion;
import org.weald.workbench.Look;

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
      String soft = String.format("#%06x", Look.soft().getRGB() & 0xffffff);
      setText(
          "<html>"
              + escaped(word.getReplacementText())
              + "&nbsp;&nbsp;<font color=\""
              + soft
              + "\">"
              + escaped(meaning)
              + "</font>");
    }
    return this;
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }
}
