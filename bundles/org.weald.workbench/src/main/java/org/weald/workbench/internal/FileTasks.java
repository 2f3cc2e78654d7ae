package org.weald.workbench.internal;

import java.awt.Component;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.swing.JFrame;
import javax.swing.JOptionPane;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.weald.model.Catalogue;
import org.weald.model.Checked;
import org.weald.spi.Monitor;
import org.weald.spi.PlanChoice;
import org.weald.spi.Progress;
import org.weald.workbench.Jobs;
import org.weald.workbench.Look;
import org.weald.workbench.Selected;
import org.weald.workbench.internal.menu.CommandShelf;
import org.weald.workbench.internal.sheet.SheetDialog;
import org.weald.workbench.internal.sheet.Taking;
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
  private final Monitor monitor;
  private final Jobs jobs;
  private final CommandShelf commands;
  private final Workspace workspace;
  private final Runnable refresh;
  private Optional<File> folder = Optional.empty();

  /**
   * On one window and workspace.
   *
   * @param monitor what a sheet may speak of
   * @param refresh reads and judges everything again
   */
  FileTasks(
      JFrame frame,
      NoticeStrip notice,
      Monitor monitor,
      Jobs jobs,
      CommandShelf commands,
      Workspace workspace,
      Runnable refresh) {
    this.frame = frame;
    this.notice = notice;
    this.monitor = monitor;
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

  /** Asks for a sheet, shows what is in it, and takes its figures into the workspace. */
  void importFigures() {
    SheetDialog.open(
        frame,
        jobs,
        new IntoThis(),
        Optional.of(folder.orElseGet(() -> workspace.folder().toFile())));
  }

  /** A sheet whose figures the open workspace takes. */
  private final class IntoThis implements Taking {
    @Override
    public String title() {
      return "Import figures into " + workspace.name();
    }

    @Override
    public String button() {
      return "Import";
    }

    @Override
    public boolean isAnew() {
      return false;
    }

    @Override
    public Checked<Catalogue> known() {
      return monitor.catalogue(workspace);
    }

    @Override
    public CommandShelf.Said take(
        Path file, Path into, Map<String, String> options, Progress progress) throws IOException {
      Path directory = Optional.ofNullable(file.getParent()).orElse(workspace.folder());
      return commands.ask(
          "import",
          List.of(String.valueOf(file.getFileName())),
          options,
          workspace,
          directory,
          progress);
    }

    @Override
    public void done(Path file, Path into, CommandShelf.Said said) {
      folder = Optional.ofNullable(file.getParent()).map(Path::toFile);
      notice.tell(file.getFileName() + ": " + said.out());
      refresh.run();
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
