package org.weald.workbench.internal;

import java.awt.BorderLayout;
import java.awt.FlowLayout;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import org.weald.model.Status;
import org.weald.workbench.Look;
import org.weald.workbench.StatusMark;
import org.weald.workspace.Edit;

/**
 * Says below the menu what was entered and could not be saved, for as long as that is so: it cannot
 * be dismissed, only put right or given up.
 */
final class UnsavedStrip extends JPanel {
  private static final long serialVersionUID = 1L;
  private static final int NAMED = 3;

  private final JTextArea words = new JTextArea();
  private final JButton again = button("Try again", 'T', "Saves it now, if the disk takes it");
  private final JButton keep =
      button("Keep as a file …", 'K', "Writes what is not saved into a file of its own, as text");
  private final JButton lose = button("Give up …", 'G', "Takes back what could not be saved");

  /** What can be done about it. */
  interface Doors {
    /** Tries to save it again. */
    void retry();

    /** Keeps it in a file. */
    void keep();

    /** Takes it back. */
    void giveUp();
  }

  /** Nothing to say yet. */
  UnsavedStrip(Doors doors) {
    super(new BorderLayout(Look.scale(10), Look.scale(6)));
    setBackground(Look.pane());
    setBorder(
        BorderFactory.createCompoundBorder(
            BorderFactory.createMatteBorder(0, Look.scale(4), 1, 0, Look.of(Status.RED)),
            BorderFactory.createEmptyBorder(
                Look.scale(6), Look.scale(8), Look.scale(6), Look.scale(6))));
    words.setEditable(false);
    words.setLineWrap(true);
    words.setWrapStyleWord(true);
    words.setOpaque(false);
    words.setFont(Look.text());
    words.setForeground(Look.ink());
    words.getAccessibleContext().setAccessibleName("Not saved");
    // How high it is follows from how wide it has become.
    words.addComponentListener(
        new ComponentAdapter() {
          @Override
          public void componentResized(ComponentEvent event) {
            revalidate();
          }
        });
    JLabel mark = new JLabel(new StatusMark(Status.RED));
    mark.getAccessibleContext().setAccessibleName("Not saved");
    again.addActionListener(event -> doors.retry());
    keep.addActionListener(event -> doors.keep());
    lose.addActionListener(event -> doors.giveUp());
    JPanel buttons = new JPanel(new FlowLayout(FlowLayout.LEADING, Look.scale(6), 0));
    buttons.setOpaque(false);
    for (JButton each : List.of(again, keep, lose)) {
      buttons.add(each);
    }
    add(mark, BorderLayout.LINE_START);
    add(words, BorderLayout.CENTER);
    add(buttons, BorderLayout.SOUTH);
    setVisible(false);
  }

  private static JButton button(String text, char mnemonic, String tip) {
    JButton made = new JButton(text);
    made.setMnemonic(mnemonic);
    made.setToolTipText(tip);
    return made;
  }

  /**
   * Says it, or nothing more where all is saved.
   *
   * @param why in sentences; none where nothing is stuck
   */
  void show(List<Edit> unsaved, List<String> why, Optional<Path> workspace) {
    boolean stuck = !why.isEmpty() && !unsaved.isEmpty();
    if (stuck) {
      words.setText(sentence(unsaved, why, workspace));
    }
    setVisible(stuck);
    revalidate();
  }

  /** What is not saved, where it was to be saved, why that failed, and what to do. */
  static String sentence(List<Edit> unsaved, List<String> why, Optional<Path> workspace) {
    StringBuilder text = new StringBuilder("Not saved: ");
    List<String> titles = unsaved.stream().map(Edit::title).toList();
    text.append(String.join("; ", titles.subList(0, Math.min(NAMED, titles.size()))));
    if (titles.size() > NAMED) {
      text.append("; and ").append(titles.size() - NAMED).append(" more");
    }
    workspace.ifPresent(folder -> text.append(", in the workspace ").append(folder));
    text.append(". ").append(String.join(" ", why));
    return text.append(" Nothing of it is lost as long as this window is open.").toString();
  }
}
