package org.weald.workbench.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.swing.JFrame;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.weald.spi.Progress;
import org.weald.workbench.Jobs;
import org.weald.workbench.internal.menu.CommandShelf;

/** The ways into a workspace: one there is, a new one, one made of a spreadsheet. Event thread. */
final class WorkspaceDoors {
  private static final Logger LOG = LoggerFactory.getLogger(WorkspaceDoors.class);

  private final JFrame frame;
  private final NoticeStrip notice;
  private final Jobs jobs;
  private final CommandShelf commands;
  private final Consumer<Path> open;

  /**
   * All closed.
   *
   * @param open opens a workspace in place of what is open now
   */
  WorkspaceDoors(
      JFrame frame, NoticeStrip notice, Jobs jobs, CommandShelf commands, Consumer<Path> open) {
    this.frame = frame;
    this.notice = notice;
    this.jobs = jobs;
    this.commands = commands;
    this.open = open;
  }

  /** Opens a workspace of which the folder is known. */
  void open(Path workspace) {
    open.accept(workspace);
  }

  /** Asks for a workspace there is. */
  void existing() {
    Dialogs.workspace(frame, false).ifPresent(open);
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
            open.accept(folder);
          } else {
            notice.say(said.err());
          }
        });
  }

  /** Asks for a spreadsheet and a folder, and makes a workspace of its figures. */
  void spreadsheet() {
    Dialogs.spreadsheet(frame).ifPresent(this::startFrom);
  }

  private void startFrom(Dialogs.Spreadsheet chosen) {
    jobs.run(
        "Taking the figures of " + chosen.file().getFileName(),
        progress -> taken(chosen, progress),
        said -> {
          if (said.done()) {
            open.accept(chosen.workspace());
          } else {
            Dialogs.say(frame, "The figures were not taken", said.err().lines().toList());
          }
        });
  }

  /** A folder that was made for figures that were refused goes again: nothing is half done. */
  private CommandShelf.Said taken(Dialogs.Spreadsheet chosen, Progress progress)
      throws IOException {
    boolean there = Files.exists(chosen.workspace());
    CommandShelf.Said made = commands.make(chosen.workspace(), progress);
    if (!made.done()) {
      return made;
    }
    CommandShelf.Said taken = commands.take(chosen.file(), chosen.workspace(), progress);
    if (!taken.done() && !there) {
      removed(chosen.workspace());
    }
    return taken;
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
