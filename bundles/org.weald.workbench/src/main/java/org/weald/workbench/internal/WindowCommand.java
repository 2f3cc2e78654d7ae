package org.weald.workbench.internal;

import java.awt.EventQueue;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.weald.model.Checked;
import org.weald.model.Problem;
import org.weald.spi.ChartRenderer;
import org.weald.spi.Command;
import org.weald.spi.CommandCall;
import org.weald.spi.CommandDescription;
import org.weald.spi.Exit;
import org.weald.spi.Monitor;
import org.weald.workbench.internal.look.Displays;
import org.weald.workbench.internal.look.Settings;
import org.weald.workbench.internal.look.SettingsFile;
import org.weald.workbench.internal.menu.CommandShelf;
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
  private final ChartRenderer charts;

  /** The window that is open; a process has one. */
  private Optional<OpenWindow> current = Optional.empty();

  /** With the services it works on. */
  @Activate
  public WindowCommand(
      @Reference Monitor monitor,
      @Reference Workspaces workspaces,
      @Reference ViewShelf shelf,
      @Reference ChartRenderer charts,
      BundleContext context) {
    this.monitor = monitor;
    this.workspaces = workspaces;
    this.shelf = shelf;
    this.charts = charts;
    this.commands = CommandShelf.of(context);
  }

  @Override
  public CommandDescription description() {
    return new CommandDescription(
        "window",
        "Open the window",
        "Shows the plan, its scorecard, charts and the reasons for every status. Where no workspace is"
            + " named it opens the one that was open last, if Edit, Preferences does not say otherwise."
            + " The command ends when the window is closed.",
        List.of(),
        List.of(),
        List.of(
            new CommandDescription.Example(
                "weald window",
                "opens it on the workspace that was open last; at first on the sample plan"),
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
    if (call.workspace().isEmpty()) {
      SettingsFile.Kept kept = SettingsFile.read(SettingsFile.folder());
      return show(call, asLeft(kept.settings()), kept);
    }
    return open(call.workspace())
        .fold(
            workspace ->
                show(
                    call,
                    new Opened(workspace, false, "", true, Optional.empty()),
                    SettingsFile.read(SettingsFile.folder())),
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

  /** On the workspace that was open last; what keeps it from being opened is told. */
  private Opened asLeft(Settings settings) {
    Optional<Path> last = settings.last();
    if (last.filter(Files::notExists).isPresent()) {
      return new Opened(Optional.empty(), false, gone(last.get()), true, Optional.empty());
    }
    return open(last)
        .fold(
            good -> new Opened(good, false, "", true, Optional.empty()),
            problems ->
                new Opened(Optional.empty(), true, refused(problems), true, Optional.empty()));
  }

  private static String gone(Path folder) {
    return folder
        + ", the workspace that was open last, is not there any more: this is the sample plan.";
  }

  private static String refused(List<Problem> problems) {
    return "This is the sample plan: the workspace that was open last is not opened. "
        + sentences(problems);
  }

  private static String sentences(List<Problem> problems) {
    return problems.stream().map(Problem::sentence).collect(Collectors.joining(" "));
  }

  /** A window may be followed by another: on another workspace, or in another look. */
  private Exit show(CommandCall call, Opened first, SettingsFile.Kept read) {
    Opened opened = first;
    SettingsFile.Kept kept = read;
    while (true) {
      Shown shown = showOne(call, opened, kept);
      if (!shown.next().again()) {
        return shown.exit();
      }
      opened = another(shown, opened);
      kept = SettingsFile.read(SettingsFile.folder());
    }
  }

  /**
   * What the next window is on.
   *
   * @param kept whether the workspace that was open last is still wanted next time, though it could
   *     not be opened now
   * @param notice what it says first, or empty
   * @param start whether it opens of itself, and not in place of another
   * @param before what the same window in another look leaves
   */
  private record Opened(
      Optional<Workspace> workspace,
      boolean kept,
      String notice,
      boolean start,
      Optional<Carried> before) {}

  /** Where the other cannot be opened, in use by somebody else perhaps, the one before is. */
  private Opened another(Shown shown, Opened before) {
    OpenWindow.Next next = shown.next();
    Optional<Path> same = before.workspace().map(Workspace::folder);
    boolean kept = before.kept() && next.same();
    return open(next.same() ? same : next.workspace())
        .fold(
            good -> new Opened(good, kept, "", false, shown.left()),
            problems ->
                new Opened(
                    open(same).fold(good -> good, bad -> Optional.empty()),
                    before.kept(),
                    sentences(problems),
                    false,
                    Optional.empty()));
  }

  private record Shown(Exit exit, OpenWindow.Next next, Optional<Carried> left) {}

  private Shown showOne(CommandCall call, Opened opened, SettingsFile.Kept kept) {
    Optional<Workspace> workspace = opened.workspace();
    Settings settings = kept.settings();
    Settings with = opened.kept() ? settings : settings.on(workspace.map(Workspace::folder));
    OpenWindow window = new OpenWindow(monitor, workspace, shelf, commands, charts, with);
    Optional<OpenWindow> before = takeTurn(window);
    try {
      if (before.isPresent()) {
        before.get().toFront();
        call.err().println("The window is open already.");
        call.err().flush();
        return new Shown(Exit.DONE, OpenWindow.Next.CLOSE, Optional.empty());
      }
      if (kept.told().isEmpty() && !with.equals(settings)) {
        window.note();
      }
      String notice = (opened.notice() + " " + kept.told()).strip();
      window.open(notice, opened.start(), opened.before());
      OpenWindow.Next next = window.awaitClosed();
      return new Shown(Exit.DONE, next, window.carried());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      window.close();
      return new Shown(Exit.CANCELLED, OpenWindow.Next.CLOSE, Optional.empty());
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
