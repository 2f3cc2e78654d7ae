package org.weald.workbench.internal.sheet;

import java.awt.BorderLayout;
import java.awt.Toolkit;
import java.awt.datatransfer.StringSelection;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import org.weald.model.Problem;
import org.weald.workbench.Look;

/** The faults of a sheet, the chosen one in full, and a way to copy all. Event thread only. */
final class FaultPane extends JPanel {
  private static final long serialVersionUID = 1L;

  private final FaultTable faults = new FaultTable();
  private final JTextArea fault = new JTextArea(3, 46);
  private final JButton copy = new JButton("Copy all");

  /** Without any. */
  FaultPane() {
    super(new BorderLayout(0, Look.scale(6)));
    fault.setEditable(false);
    fault.setLineWrap(true);
    fault.setWrapStyleWord(true);
    fault.setFont(Look.text());
    fault.setBackground(Look.pane());
    fault.getAccessibleContext().setAccessibleName("The fault in full");
    Parts.tabLeads(fault);
    faults
        .getSelectionModel()
        .addListSelectionListener(
            event -> {
              fault.setText(faults.sentence(faults.getSelectedRow()));
              fault.setCaretPosition(0);
            });
    copy.setMnemonic('O');
    copy.setToolTipText("Puts all faults on the clipboard, a line each");
    copy.addActionListener(event -> copyAll());
    JPanel below = new JPanel(new BorderLayout(Look.scale(8), 0));
    below.add(new JScrollPane(fault), BorderLayout.CENTER);
    below.add(copy, BorderLayout.LINE_END);
    add(Parts.scrolled(faults, 150), BorderLayout.CENTER);
    add(below, BorderLayout.SOUTH);
  }

  /** Shows these, the first in full. */
  void show(List<Problem> problems) {
    faults.show(problems);
    copy.setEnabled(!problems.isEmpty());
    if (problems.isEmpty()) {
      fault.setText("");
    } else {
      faults.setRowSelectionInterval(0, 0);
    }
  }

  private void copyAll() {
    StringBuilder all = new StringBuilder();
    for (int row = 0; row < faults.getRowCount(); row++) {
      all.append(faults.sentence(row)).append('\n');
    }
    StringSelection selection = new StringSelection(all.toString());
    Toolkit.getDefaultToolkit().getSystemClipboard().setContents(selection, selection);
  }
}
