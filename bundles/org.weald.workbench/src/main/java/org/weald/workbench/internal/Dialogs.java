package org.weald.workbench.internal;

import java.awt.BorderLayout;
import java.io.File;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JFileChooser;
import javax.swing.JFrame;
import javax.swing.JOptionPane;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.SwingUtilities;
import org.weald.show.FormSpec;
import org.weald.spi.CommandDescription;
import org.weald.workbench.FormPane;
import org.weald.workbench.Look;
import org.weald.workbench.Selected;
import org.weald.workbench.Snapshot;
import org.weald.workbench.internal.menu.CommandForm;

/** What the window asks and says in a dialog. Event thread only. */
final class Dialogs {
  private static final int COLUMNS = 64;
  private static final int LINES = 20;

  private Dialogs() {}

  /** Says some lines as text that can be selected, copied and read aloud. */
  static void say(JFrame frame, String title, List<String> lines) {
    JTextArea text =
        new JTextArea(String.join("\n", lines), Math.min(LINES, lines.size()), COLUMNS);
    text.setEditable(false);
    text.setLineWrap(true);
    text.setWrapStyleWord(true);
    text.setFont(Look.text());
    text.setCaretPosition(0);
    text.getAccessibleContext().setAccessibleName(title);
    JOptionPane.showMessageDialog(frame, new JScrollPane(text), title, JOptionPane.PLAIN_MESSAGE);
  }

  /** Asks for a workspace's folder: one there is, or one to be made. */
  static Optional<Path> workspace(JFrame frame, boolean anew) {
    JFileChooser chooser = new JFileChooser();
    chooser.setFileSelectionMode(JFileChooser.DIRECTORIES_ONLY);
    chooser.setDialogTitle(anew ? "New workspace: name a folder" : "Open a workspace's folder");
    chooser.setApproveButtonText(anew ? "Make" : "Open");
    if (chooser.showOpenDialog(frame) != JFileChooser.APPROVE_OPTION) {
      return Optional.empty();
    }
    File chosen = chooser.getSelectedFile();
    return Optional.of(chosen.toPath().toAbsolutePath().normalize());
  }

  /** Asks what a command needs; gives the line that runs it, or nothing where it is given up. */
  static Optional<String> line(JFrame frame, CommandDescription command, Selection here) {
    FormSpec spec = CommandForm.of(command, choices(here.snapshot()), proposed(here.now()));
    if (spec.fields().isEmpty()) {
      return Optional.of(CommandForm.line(command, Map.of()));
    }
    FormPane form = new FormPane(spec);
    JPanel all = new JPanel(new BorderLayout(0, Look.scale(10)));
    all.add(form, BorderLayout.CENTER);
    while (ask(frame, all, spec.title(), form)) {
      if (form.check()) {
        return Optional.of(CommandForm.line(command, form.values()));
      }
    }
    return Optional.empty();
  }

  private static boolean ask(JFrame frame, JComponent all, String title, FormPane form) {
    SwingUtilities.invokeLater(
        () -> form.inputs().stream().findFirst().ifPresent(JComponent::requestFocusInWindow));
    return JOptionPane.showConfirmDialog(
            frame, all, title, JOptionPane.OK_CANCEL_OPTION, JOptionPane.PLAIN_MESSAGE)
        == JOptionPane.OK_OPTION;
  }

  /** What is looked at. */
  interface Selection {
    Snapshot snapshot();

    Selected now();
  }

  private static Map<String, List<FormSpec.Choice>> choices(Snapshot snapshot) {
    Map<String, List<FormSpec.Choice>> choices = new HashMap<>();
    choices.put(
        "--plan",
        snapshot.catalogue().plans().stream()
            .map(plan -> new FormSpec.Choice(plan.id(), plan.title()))
            .toList());
    choices.put(
        "--edition",
        snapshot.scorecards().stream()
            .map(card -> card.edition().label())
            .distinct()
            .map(label -> new FormSpec.Choice(label, label))
            .toList());
    return choices;
  }

  private static Map<String, String> proposed(Selected now) {
    return Map.of("--plan", now.plan(), "--edition", now.edition());
  }
}
