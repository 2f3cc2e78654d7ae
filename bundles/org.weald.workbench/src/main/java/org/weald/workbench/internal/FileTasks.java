package org.weald.workbench.internal;

import java.awt.Component;
import java.io.File;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.swing.JFileChooser;
import javax.swing.JFrame;
import javax.swing.JOptionPane;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.filechooser.FileNameExtensionFilter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.weald.spi.PlanChoice;
import org.weald.workbench.Jobs;
import org.weald.workbench.Look;
import org.weald.workbench.Selected;
import org.weald.workbench.internal.menu.CommandShelf;
import org.weald.workspace.Workspace;

/**
 * What the File menu does with the open workspace: the commands {@code report} and {@code import},
 * run as jobs. Event thread only, but for the commands themselves.
 */
final class FileTasks {
  private static final Logger LOG = LoggerFactory.getLogger(FileTasks.class);
  private static final int LINES = 12;
  private static final int COLUMNS = 64;

  private final JFrame frame;
  private final NoticeStrip notice;
  private final Jobs jobs;
  private final CommandShelf commands;
  private final Workspace workspace;
  private final Runnable refresh;
  private Optional<File> folder = Optional.empty();

  /**
   * On one window and workspace.
   *
   * @param refresh reads and judges everything again
   */
  FileTasks(
      JFrame frame,
      NoticeStrip notice,
      Jobs jobs,
      CommandShelf commands,
      Workspace workspace,
      Runnable refresh) {
    this.frame = frame;
    this.notice = notice;
    this.jobs = jobs;
    this.commands = commands;
    this.workspace = workspace;
    this.refresh = refresh;
  }

  /** Writes the report of what is looked at, the officers' copy in their view, and says where. */
  void report(Selected selected, boolean officers) {
    String edition = selected.edition();
    Map<String, String> options =
        new HashMap<>(Map.of("--plan", selected.plan(), "--edition", edition));
    if (officers) {
      options.put(PlanChoice.OFFICERS.name(), "");
    }
    jobs.run(
        "Writing the report of " + edition,
        progress ->
            commands.ask("report", List.of(), options, workspace, workspace.folder(), progress),
        said -> reported(edition, said));
  }

  private void reported(String edition, CommandShelf.Said said) {
    if (said.done()) {
      String more = said.err().isEmpty() ? "" : " " + said.err().replace('\n', ' ');
      notice.tell("The report of " + edition + " is in " + said.out() + "." + more);
    } else {
      refused("The report of " + edition + " was not written", "report", said);
    }
  }

  /** Asks for a file and takes its figures into the workspace. */
  void importFigures() {
    JFileChooser chooser = new JFileChooser(folder.orElseGet(() -> workspace.folder().toFile()));
    chooser.setDialogTitle("Import figures into " + workspace.name());
    chooser.setFileFilter(new FileNameExtensionFilter("Figures (CSV files)", "csv"));
    chooser.setApproveButtonText("Import");
    chooser.setApproveButtonMnemonic('I');
    if (chooser.showOpenDialog(frame) == JFileChooser.APPROVE_OPTION) {
      File file = chooser.getSelectedFile().getAbsoluteFile();
      folder = Optional.ofNullable(file.getParentFile());
      importFrom(file.toPath());
    }
  }

  private void importFrom(Path file) {
    String name = String.valueOf(file.getFileName());
    Path directory = Optional.ofNullable(file.getParent()).orElse(workspace.folder());
    jobs.run(
        "Importing " + name,
        progress -> commands.ask("import", List.of(name), Map.of(), workspace, directory, progress),
        said -> imported(name, said));
  }

  private void imported(String name, CommandShelf.Said said) {
    if (said.done()) {
      notice.tell(name + ": " + said.out());
      refresh.run();
    } else {
      refused("The figures of " + name + " were not taken", "import", said);
    }
  }

  private void refused(String what, String command, CommandShelf.Said said) {
    String why =
        said.exit().isEmpty()
            ? "There is no command \""
                + command
                + "\" at the moment: the plug-in that brings it is not started."
            : said.err();
    LOG.info("{}: {}", what, why);
    JOptionPane.showMessageDialog(
        frame, sentences(what + ".", why), what, JOptionPane.WARNING_MESSAGE);
  }

  /** The sentences as text that can be selected, copied and read aloud. */
  private static Component sentences(String what, String why) {
    JTextArea text = new JTextArea(what + "\n\n" + why, LINES, COLUMNS);
    text.setEditable(false);
    text.setLineWrap(true);
    text.setWrapStyleWord(true);
    text.setFont(Look.text());
    text.setCaretPosition(0);
    text.getAccessibleContext().setAccessibleName("What went wrong");
    return new JScrollPane(text);
  }
}
