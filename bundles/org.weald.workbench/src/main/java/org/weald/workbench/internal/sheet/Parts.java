package org.weald.workbench.internal.sheet;

import java.awt.Dimension;
import java.awt.KeyboardFocusManager;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.JTextArea;
import org.weald.workbench.Look;

/** What several parts of the dialog are made of. Event thread only. */
final class Parts {
  private Parts() {}

  /** A heading that leads to what stands below it. */
  static JLabel caption(String words, char letter, JComponent of) {
    JLabel label = new JLabel(words);
    label.setFont(Look.text(1, true));
    label.setDisplayedMnemonic(letter);
    label.setLabelFor(of);
    return label;
  }

  /** A table, or what else may be long, with bars to move it. */
  static JScrollPane scrolled(JComponent one, int height) {
    JScrollPane scroll = new JScrollPane(one);
    if (one instanceof JTable table
        && table.getTableHeader().getDefaultRenderer() instanceof JLabel header) {
      header.setHorizontalAlignment(JLabel.LEADING);
    }
    scroll.setPreferredSize(new Dimension(Look.scale(780), Look.scale(height)));
    scroll.setMinimumSize(new Dimension(Look.scale(200), Look.scale(90)));
    return scroll;
  }

  /** Tab leads out of a text that is only read. */
  static void tabLeads(JTextArea area) {
    area.setFocusTraversalKeys(KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS, null);
    area.setFocusTraversalKeys(KeyboardFocusManager.BACKWARD_TRAVERSAL_KEYS, null);
  }
}
