package org.weald.workbench.internal;

import java.awt.EventQueue;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.weald.model.Checked;
import org.weald.spi.Command;
import org.weald.spi.CommandCall;
import org.weald.spi.CommandDescription;
import org.weald.spi.Exit;
import org.weald.spi.Monitor;
import org.weald.workspace.Workspace;
import org.weald.workspace.Workspaces;

/** {@code weald window}: opens the window and comes back when it is closed. */
@Component(service = Command.class, property = "weald.command=window")
public final class WindowCommand implements Command {
  private static final Logger LOG = LoggerFactory.getLogger(WindowCommand.class);
  private static final long PATIENCE_SECONDS = 5;

  private final Monitor monitor;
  private final Workspaces workspaces;
  private final ViewShelf shelf;
  private final CommandShelf commands;

  /** The window that is open; a process has one. */
  private Optional<OpenWindow> current = Optional.empty();

  /** With the services it works on. */
  @Activate
  public WindowCommand(
      @Reference Monitor monitor,
      @Reference Workspaces workspaces,
      @Reference ViewShelf shelf,
      BundleContext context) {
    this.monitor = monitor;
    this.workspaces = workspaces;
    this.shelf = shelf;
    this.commands = CommandShelf.of(context);
  }

  @Override
  public CommandDescription description() {
    return new CommandDescription(
        "window",
        "Open the window",
        "Shows the plan, its scorecard, charts and the reasons for every status. The command ends when the"
            + " window is closed.",
        List.of(),
        List.of(),
        List.of(
            new CommandDescription.Example(
                "weald window", "opens the plan with the figures its plug-ins bring"),
            new CommandDescription.Example(
                "weald window --workspace sevenoaks",
                "opens it with a workspace's own figures on top")),
        List.of(),
        true);
  }

  @Override
  public Exit run(CommandCall call) {
    Optional<String> whyNot = Displays.whyNone();
    if (whyNot.isPresent()) {
      call.err().println(whyNot.get());
      call.err().flush();
      return Exit.WRONG_USAGE;
    }
    return open(call.workspace())
        .fold(
            workspace -> show(call, workspace),
            problems -> {
              problems.forEach(problem -> call.err().println(problem.sentence()));
              call.err().flush();
              return Exit.INPUT_HAS_PROBLEMS;
            });
  }

  private Checked<Optional<Workspace>> open(Optional<Path> folder) {
    return folder
        .map(path -> workspaces.open(path).then(opened -> Checked.good(Optional.of(opened))))
        .orElseGet(() -> Checked.good(Optional.empty()));
  }

  private Exit show(CommandCall call, Optional<Workspace> workspace) {
    OpenWindow window = new OpenWindow(monitor, workspace, shelf, commands);
    Optional<OpenWindow> before = takeTurn(window);
    try {
      if (before.isPresent()) {
        before.get().toFront();
        call.err().println("The window is open already.");
        call.err().flush();
        return Exit.DONE;
      }
      window.open();
      window.awaitClosed();
      return Exit.DONE;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      window.close();
      return Exit.CANCELLED;
    } finally {
      giveTurnBack(window);
      workspace.ifPresent(Workspace::close);
    }
  }

  /** The bundle stops, or a service it needs leaves: the window closes. */
  @Deactivate
  public void close() {
    openNow().ifPresent(WindowCommand::closeAndWait);
  }

  private synchronized Optional<OpenWindow> openNow() {
    return current;
  }

  private synchronized Optional<OpenWindow> takeTurn(OpenWindow window) {
    Optional<OpenWindow> before = current;
    if (before.isEmpty()) {
      current = Optional.of(window);
    }
    return before;
  }

  private synchronized void giveTurnBack(OpenWindow window) {
    if (current.filter(window::equals).isPresent()) {
      current = Optional.empty();
    }
  }

  private static void closeAndWait(OpenWindow window) {
    window.close();
    if (EventQueue.isDispatchThread()) {
      return;
    }
    try {
      if (!window.awaitClosed(PATIENCE_SECONDS)) {
        LOG.warn("the window is still closing after {} s", PATIENCE_SECONDS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
