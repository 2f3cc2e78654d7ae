package org.weald.workbench.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.swing.JFrame;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.weald.model.Catalogue;
import org.weald.model.Checked;
import org.weald.spi.Monitor;
import org.weald.spi.Progress;
import org.weald.workbench.Jobs;
import org.weald.workbench.internal.menu.CommandShelf;
import org.weald.workbench.internal.sheet.SheetDialog;
import org.weald.workbench.internal.sheet.Taking;

/** The ways into a workspace: one there is, a new one, one made of a spreadsheet. Event thread. */
final class WorkspaceDoors {
  private static final Logger LOG = LoggerFactory.getLogger(WorkspaceDoors.class);

  private final JFrame frame;
  private final NoticeStrip notice;
  private final Monitor monitor;
  private final Jobs jobs;
  private final CommandShelf commands;
  private final Consumer<Optional<Path>> open;

  /**
   * All closed.
   *
   * @param monitor what a sheet may speak of
   * @param open opens a workspace, or none, in place of what is open now
   */
  WorkspaceDoors(
      JFrame frame,
      NoticeStrip notice,
      Monitor monitor,
      Jobs jobs,
      CommandShelf commands,
      Consumer<Optional<Path>> open) {
    this.frame = frame;
    this.monitor = monitor;
    this.notice = notice;
    this.jobs = jobs;
    this.commands = commands;
    this.open = open;
  }

  /** Opens a workspace of which the folder is known. */
  void open(Path workspace) {
    open.accept(Optional.of(workspace));
  }

  /** Goes on without a workspace. */
  void without() {
    open.accept(Optional.empty());
  }

  /** Asks for a workspace there is. */
  void existing() {
    Dialogs.workspace(frame, false).ifPresent(this::open);
  }

  /** Asks for a folder and makes a workspace there. */
  void anew() {
    Dialogs.workspace(frame, true).ifPresent(this::make);
  }

  private void make(Path folder) {
    jobs.run(
        "Making the workspace " + folder.getFileName(),
        progress -> commands.make(folder, progress),
        said -> {
          if (said.done()) {
            open(folder);
          } else {
            notice.say(said.err());
          }
        });
  }

  /** Asks for a sheet, shows what is in it, and makes a workspace of its figures. */
  void spreadsheet() {
    SheetDialog.open(frame, jobs, new Anew(), Optional.empty());
  }

  /** A sheet of which a workspace is made. */
  private final class Anew implements Taking {
    @Override
    public String title() {
      return "Start from a spreadsheet";
    }

    @Override
    public String button() {
      return "Start";
    }

    @Override
    public boolean isAnew() {
      return true;
    }

    @Override
    public Checked<Catalogue> known() {
      return Checked.good(monitor.catalogue());
    }

    @Override
    public CommandShelf.Said take(
        Path file, Path folder, Map<String, String> options, Progress progress) throws IOException {
      return taken(file, folder, options, progress);
    }

    @Override
    public void done(Path file, Path folder, CommandShelf.Said said) {
      open(folder);
    }
  }

  /**
   * A folder that was made for figures that were refused, or are not wanted any more, goes again:
   * nothing is half done.
   */
  private CommandShelf.Said taken(
      Path file, Path folder, Map<String, String> options, Progress progress) throws IOException {
    boolean there = Files.exists(folder);
    boolean ours = !there || isEmpty(folder);
    CommandShelf.Said made = commands.make(folder, progress);
    if (!made.done()) {
      return made;
    }
    boolean kept = false;
    try {
      CommandShelf.Said taken = commands.take(file, folder, options, progress);
      kept = taken.done() && !progress.cancelled();
      return taken;
    } finally {
      if (!kept && ours) {
        removed(folder);
        if (there) {
          Files.createDirectories(folder);
        }
      }
    }
  }

  private static boolean isEmpty(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> all = Files.list(folder)) {
      return all.findAny().isEmpty();
    }
  }

  private static void removed(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(one);
      }
    } catch (IOException | UncheckedIOException e) {
      LOG.warn("{} was made for figures that were refused, and is still there", folder, e);
    }
  }
}
