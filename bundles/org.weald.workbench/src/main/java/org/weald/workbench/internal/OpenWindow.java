package org.weald.workbench.internal;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.GraphicsEnvironment;
import java.awt.KeyboardFocusManager;
import java.awt.Rectangle;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.swing.BorderFactory;
import javax.swing.JFrame;
import javax.swing.JPanel;
import javax.swing.JTable;
import javax.swing.JTree;
import javax.swing.SwingUtilities;
import javax.swing.Timer;
import javax.swing.WindowConstants;
import javax.swing.text.JTextComponent;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.weald.assess.publication.Standing;
import org.weald.model.Catalogue;
import org.weald.model.Plan;
import org.weald.model.Problem;
import org.weald.model.Theme;
import org.weald.spi.ChartRenderer;
import org.weald.spi.CommandDescription;
import org.weald.spi.Monitor;
import org.weald.workbench.ChartPane;
import org.weald.workbench.Edits;
import org.weald.workbench.Jobs;
import org.weald.workbench.Look;
import org.weald.workbench.MenuCommand;
import org.weald.workbench.Perspective;
import org.weald.workbench.ViewDescription;
import org.weald.workbench.ViewPlace;
import org.weald.workbench.internal.docking.DockedView;
import org.weald.workbench.internal.look.Settings;
import org.weald.workbench.internal.look.WealdLook;
import org.weald.workbench.internal.look.WindowIcon;
import org.weald.workbench.internal.menu.CommandBar;
import org.weald.workbench.internal.menu.CommandMenus;
import org.weald.workbench.internal.menu.CommandShelf;
import org.weald.workbench.internal.menu.QuickAccess;
import org.weald.workspace.Workspace;

/**
 * One open window from its first frame to its last. {@link #open}, {@link #close} and {@link
 * #awaitClosed} may be called on any thread; all else is on the event thread.
 */
public final class OpenWindow implements SiteOfView.Host, OwnCommands.Actions {
  private static final Logger LOG = LoggerFactory.getLogger(OpenWindow.class);
  private static final String WELCOME = "org.weald.workbench.views.welcome";
  private static final Dimension WANTED = new Dimension(1440, 900);

  /** Views of one bundle come and go one by one; the frame follows once. */
  private static final int SETTLE_MILLIS = 30;

  private final Monitor monitor;
  private final Optional<Workspace> workspace;
  private final ViewShelf shelf;
  private final CommandShelf commands;
  private final ChartRenderer charts;
  private final CountDownLatch closed = new CountDownLatch(1);
  private final Desk desk = new Desk();
  private final Errands errands = new Errands(this::show);
  private final OwnCommands own = new OwnCommands(this);
  private final MenuSources sources;
  private final Runnable shelfChanged = () -> SwingUtilities.invokeLater(this::viewsChanged);
  private @Nullable Parts parts;
  private boolean begun;
  private boolean closing;
  private boolean closesWhenSaved;
  private boolean officers;
  private boolean offering;
  private Settings settings;
  private Next next = Next.CLOSE;

  /**
   * What comes after the window.
   *
   * @param again whether another one opens
   * @param workspace on which; empty for the same
   */
  public record Next(boolean again, Optional<Path> workspace) {
    static final Next CLOSE = new Next(false, Optional.empty());
  }

  /** What the window is made of, once there is one. */
  private record Parts(
      JFrame frame,
      OpenViews views,
      StatusBar status,
      NoticeStrip notice,
      CommandMenus menus,
      CommandBar bar,
      QuickAccess find,
      JobRunner jobs,
      SnapshotLoader loader,
      EditHistory edits,
      Optional<FileTasks> files,
      Timer settle,
      AutoCloseable monitoring) {}

  /**
   * Not open yet.
   *
   * @param monitor the judged plan
   * @param workspace whose figures are shown on top; closed by whoever opened it
   * @param shelf the views there are
   * @param commands the commands there are
   * @param charts draws charts
   * @param settings what the user prefers
   */
  public OpenWindow(
      Monitor monitor,
      Optional<Workspace> workspace,
      ViewShelf shelf,
      CommandShelf commands,
      ChartRenderer charts,
      Settings settings) {
    this.charts = charts;
    this.settings = settings;
    this.monitor = monitor;
    this.workspace = workspace;
    this.shelf = shelf;
    this.sources = new MenuSources(shelf, this);
    this.commands = commands;
  }

  /** Opens it. */
  public void open() {
    open("");
  }

  /**
   * Opens it.
   *
   * @param notice what it says first, or empty
   */
  void open(String notice) {
    SwingUtilities.invokeLater(
        () -> {
          build();
          if (!notice.isEmpty()) {
            // What a window before this one could not do stays said until somebody has read it.
            parts().ifPresent(made -> made.notice().tell(notice));
          }
        });
  }

  /** Closes it; nothing where it is closed already. */
  public void close() {
    SwingUtilities.invokeLater(this::leave);
  }

  /** What is being typed loses the keyboard first, so that it is written as when one walks on. */
  private void leave() {
    KeyboardFocusManager.getCurrentKeyboardFocusManager().clearFocusOwner();
    SwingUtilities.invokeLater(() -> SwingUtilities.invokeLater(this::closeNow));
  }

  /** Brings it to the front. */
  void toFront() {
    SwingUtilities.invokeLater(() -> parts().ifPresent(made -> made.frame().toFront()));
  }

  /** Waits until it is closed and everything of it is given back; says what comes next. */
  public Next awaitClosed() throws InterruptedException {
    closed.await();
    return next;
  }

  /** Waits a while; says whether it is closed. */
  boolean awaitClosed(long seconds) throws InterruptedException {
    return closed.await(seconds, TimeUnit.SECONDS);
  }

  private Optional<Parts> parts() {
    return Optional.ofNullable(parts);
  }

  private void build() {
    if (closing) {
      return;
    }
    WealdLook.install(settings.tone(), settings.percent());
    StatusBar status = new StatusBar();
    NoticeStrip notice = new NoticeStrip();
    JobRunner jobs = new JobRunner(status::jobsChanged, notice::say);
    status.watch(jobs);
    SnapshotLoader loader = new SnapshotLoader(monitor, workspace, jobs, this::loaded);
    // Judging starts before the frame is made, so that both go on at once.
    loader.request();
    EditHistory edits =
        new EditHistory(
            workspace, jobs, Clock.systemDefaultZone(), loader::request, this::editsChanged);
    JFrame frame = new JFrame("Weald");
    frame.setIconImages(WindowIcon.images());
    OpenViews views =
        new OpenViews(
            frame,
            shelf,
            this,
            this::themes,
            () -> DescribedView.all(desk.snapshot(), charts),
            settings.perspective(),
            settings.arrangements(),
            notice::say);
    CommandMenus menus = new CommandMenus(notice::tell);
    QuickAccess find = new QuickAccess(() -> Findable.all(this, commands(), desk));
    Timer settle = new Timer(SETTLE_MILLIS, event -> syncViews());
    settle.setRepeats(false);
    AutoCloseable monitoring = monitor.onChange(() -> SwingUtilities.invokeLater(loader::request));
    Optional<FileTasks> files =
        workspace.map(
            folder -> new FileTasks(frame, notice, jobs, commands, folder, loader::request));
    CommandBar bar = new CommandBar(own.perspectives(), find);
    parts =
        new Parts(
            frame,
            views,
            status,
            notice,
            menus,
            bar,
            find,
            jobs,
            loader,
            edits,
            files,
            settle,
            monitoring);
    lay(parts);
    desk.onSelection(selected -> nameWindow());
    shelf.onChange(shelfChanged);
    views.begin();
    if (workspace.isEmpty() && settings.equals(Settings.FIRST)) {
      views.show(WELCOME);
    }
    offered();
    frame.setVisible(true);
    SwingUtilities.invokeLater(views::settle);
    status.state(stateOf(Optional.empty()));
  }

  /** The perspective that was chosen, once the frame is there. */
  @Override
  public Perspective perspective() {
    return parts().map(made -> made.views().perspective()).orElse(settings.perspective());
  }

  @Override
  public void choose(Perspective perspective) {
    parts()
        .ifPresent(
            made -> {
              made.views().choose(perspective);
              made.bar().update();
              offered();
              made.views().shown().stream()
                  .filter(view -> view.description().place() == ViewPlace.MAIN)
                  .findFirst()
                  .ifPresent(view -> SwingUtilities.invokeLater(() -> focus(view)));
            });
  }

  /** The menus follow what can be done now; once for all that changed in one go. */
  @Override
  public void offered() {
    if (!offering) {
      offering = true;
      SwingUtilities.invokeLater(
          () -> {
            offering = false;
            parts().ifPresent(made -> made.menus().show(commands()));
          });
    }
  }

  private List<MenuCommand> commands() {
    List<MenuCommand> all =
        new ArrayList<>(own.all(desk.snapshot(), desk::now, views(), commands.all()));
    all.addAll(sources.offers());
    parts().ifPresent(made -> all.addAll(made.views().offers()));
    return all;
  }

  @Override
  public List<ViewDescription> views() {
    return parts().map(made -> made.views().views()).orElse(List.of());
  }

  /** The keyboard begins where most is read, once there is something: in the first main view. */
  private void beginInScorecard(Parts made) {
    if (begun || desk.snapshot().awaited()) {
      return;
    }
    made.views().shown().stream()
        .filter(view -> view.description().place() == ViewPlace.MAIN)
        .findFirst()
        .ifPresent(
            view -> {
              begun = true;
              SwingUtilities.invokeLater(() -> focus(view));
            });
  }

  private void lay(Parts made) {
    JFrame frame = made.frame();
    JPanel content = new JPanel(new BorderLayout());
    JPanel middle = new JPanel(new BorderLayout());
    int gap = Look.scale(4);
    middle.setBorder(BorderFactory.createEmptyBorder(gap, gap, gap, gap));
    middle.add(made.views().component(), BorderLayout.CENTER);
    JPanel top = new JPanel(new BorderLayout());
    top.add(made.bar(), BorderLayout.NORTH);
    top.add(made.notice(), BorderLayout.SOUTH);
    content.add(top, BorderLayout.NORTH);
    content.add(middle, BorderLayout.CENTER);
    content.add(made.status(), BorderLayout.SOUTH);
    frame.setContentPane(content);
    frame.setJMenuBar(made.menus().bar());
    frame.setDefaultCloseOperation(WindowConstants.DO_NOTHING_ON_CLOSE);
    frame.addWindowListener(
        new WindowAdapter() {
          @Override
          public void windowClosing(WindowEvent event) {
            leave();
          }
        });
    Rectangle screen = GraphicsEnvironment.getLocalGraphicsEnvironment().getMaximumWindowBounds();
    frame.setSize(
        Math.min(Look.scale(WANTED.width), screen.width),
        Math.min(Look.scale(WANTED.height), screen.height));
    frame.setLocation(
        screen.x + (screen.width - frame.getWidth()) / 2,
        screen.y + (screen.height - frame.getHeight()) / 2);
  }

  private void viewsChanged() {
    parts().ifPresent(made -> made.settle().restart());
  }

  private Set<String> themes() {
    return desk.snapshot().catalogue().plans().stream()
        .flatMap(plan -> desk.snapshot().catalogue().themes(plan).stream())
        .map(Theme::id)
        .collect(Collectors.toSet());
  }

  private void syncViews() {
    parts()
        .ifPresent(
            made -> {
              made.views().sync();
              sources.sync();
              offered();
              beginInScorecard(made);
            });
  }

  private void loaded(SnapshotLoader.Loaded result) {
    parts()
        .ifPresent(
            made -> {
              desk.lay(result.snapshot());
              syncViews();
              officers = result.officers();
              nameWindow();
              made.status().state(stateOf(result.revision()) + heldBack(result));
              notice(made.notice(), result);
            });
  }

  /** What of the figures is not on the screen, or that nobody else may see it. */
  private static String heldBack(SnapshotLoader.Loaded result) {
    if (result.officers()) {
      return " · " + Standing.OFFICERS_ONLY;
    }
    return result.heldBack() == 0
        ? ""
        : " · " + result.heldBack() + " held back: View, Officers’ view";
  }

  private static void notice(NoticeStrip strip, SnapshotLoader.Loaded result) {
    List<Problem> problems = result.problems();
    int refused = result.snapshot().refused().size();
    if (!problems.isEmpty()) {
      strip.say("The workspace's figures are not shown. " + problems.get(0).sentence());
    } else if (refused > 0) {
      strip.say(
          refused == 1
              ? "The plug-in "
                  + result.snapshot().refused().get(0).id()
                  + " was not taken; Data queries says why."
              : refused + " plug-ins were not taken; Data queries says why.");
    } else {
      strip.putRight();
    }
  }

  private void nameWindow() {
    String plan =
        desk.snapshot()
            .catalogue()
            .plan(desk.now().plan())
            .map(shown -> shown.title() + " – Weald")
            .orElse("Weald");
    parts()
        .ifPresent(
            made -> made.frame().setTitle((officers ? Standing.OFFICERS_ONLY + " – " : "") + plan));
  }

  @Override
  public Optional<String> whyNoFiles() {
    return workspace.isPresent()
        ? Optional.empty()
        : Optional.of(
            "This needs a workspace, which keeps figures and reports of your own: make one with"
                + " File, New workspace, or open one.");
  }

  private String stateOf(Optional<Long> revision) {
    Catalogue catalogue = desk.snapshot().catalogue();
    int themes = 0;
    for (Plan plan : catalogue.plans()) {
      themes += catalogue.themes(plan).size();
    }
    String count = themes == 1 ? "1 theme" : themes + " themes";
    return workspace
            .map(
                folder ->
                    "Workspace: "
                        + folder.name()
                        + revision.map(number -> " · revision " + number + " · saved").orElse(""))
            .orElse("No workspace: figures as the plug-ins bring them")
        + " · "
        + count;
  }

  /** What was entered is written first; asked a second time it does not wait. */
  private void closeNow() {
    boolean saved = savedAll();
    if (closing || (!saved && !closesWhenSaved)) {
      closesWhenSaved = true;
      return;
    }
    closing = true;
    keepSettings();
    try {
      parts().ifPresent(this::dispose);
    } finally {
      parts = null;
      closed.countDown();
    }
  }

  private void dispose(Parts made) {
    shelf.forget(shelfChanged);
    try {
      made.monitoring().close();
    } catch (Exception e) {
      LOG.warn("the monitor's listener could not be taken back", e);
    }
    made.settle().stop();
    made.status().stop();
    made.views().end();
    sources.end();
    made.jobs().close();
    made.frame().dispose();
    // Swing keeps the last focused component, and with it the frame, until the next one.
    KeyboardFocusManager.getCurrentKeyboardFocusManager().clearGlobalFocusOwner();
  }

  @Override
  public Desk desk() {
    return desk;
  }

  @Override
  public Jobs jobs() {
    return parts().orElseThrow().jobs();
  }

  @Override
  public void retitle(String viewId, String title) {
    parts().ifPresent(made -> made.views().retitle(viewId, title));
  }

  @Override
  public void show(String viewId) {
    parts().ifPresent(made -> made.views().show(viewId));
  }

  @Override
  public void refresh() {
    parts().ifPresent(made -> made.loader().request());
  }

  @Override
  public void report() {
    parts().flatMap(Parts::files).ifPresent(files -> files.report(desk.now(), officers));
  }

  @Override
  public void importFigures() {
    parts().flatMap(Parts::files).ifPresent(FileTasks::importFigures);
  }

  @Override
  public void officers(boolean all) {
    parts().ifPresent(made -> made.loader().officers(all));
  }

  @Override
  public void resetLayout() {
    parts().ifPresent(made -> made.views().reset());
  }

  @Override
  public void goTo(String viewId) {
    parts().flatMap(made -> made.views().show(viewId)).ifPresent(OpenWindow::focus);
  }

  private static void focus(DockedView view) {
    firstFocusable(view, OpenWindow::takesKeys)
        .or(() -> firstFocusable(view, JTextComponent.class::isInstance))
        .orElse(view)
        .requestFocusInWindow();
  }

  private static Optional<Component> firstFocusable(
      Container container, Predicate<Component> wanted) {
    for (Component child : container.getComponents()) {
      if (child.isShowing() && child.isFocusable() && child.isEnabled() && wanted.test(child)) {
        return Optional.of(child);
      }
      if (child instanceof Container inner) {
        Optional<Component> found = firstFocusable(inner, wanted);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  /** Text that is only read comes after what is walked or typed in: the console's line. */
  private static boolean takesKeys(Component component) {
    return component instanceof JTable
        || component instanceof JTree
        || (component instanceof JTextComponent text && text.isEditable())
        || component instanceof ChartPane;
  }

  @Override
  public void edition(String plan, String edition) {
    desk.change(now -> now.withEdition(plan, edition));
  }

  @Override
  public boolean isOfficers() {
    return officers;
  }

  @Override
  public Edits edits() {
    return parts().orElseThrow().edits();
  }

  private void editsChanged() {
    boolean saved = savedAll();
    parts().ifPresent(made -> made.status().saved(saved));
    offered();
    if (saved && closesWhenSaved) {
      closeNow();
    }
  }

  private boolean savedAll() {
    return parts().map(made -> made.edits().isSaved()).orElse(true);
  }

  @Override
  public Optional<String> undoable() {
    return parts().flatMap(made -> made.edits().undoable());
  }

  @Override
  public Optional<String> redoable() {
    return parts().flatMap(made -> made.edits().redoable());
  }

  @Override
  public void undo() {
    parts().ifPresent(made -> made.edits().undo(why -> told(made.notice(), why)));
  }

  @Override
  public void redo() {
    parts().ifPresent(made -> made.edits().redo(why -> told(made.notice(), why)));
  }

  private static void told(NoticeStrip notice, List<String> whyNot) {
    if (!whyNot.isEmpty()) {
      notice.say(String.join(" ", whyNot));
    }
  }

  @Override
  public Optional<Workspace> workspace() {
    return workspace;
  }

  @Override
  public Errands errands() {
    return errands;
  }

  @Override
  public void find() {
    parts().ifPresent(made -> made.find().begin());
  }

  @Override
  public void closeView() {
    // A menu that was clicked gives the keyboard back to the view only after its command has run.
    SwingUtilities.invokeLater(
        () ->
            viewWithKeyboard().ifPresent(id -> parts().ifPresent(made -> made.views().close(id))));
  }

  private Optional<String> viewWithKeyboard() {
    Component focused = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
    return parts().stream()
        .flatMap(made -> made.views().shown().stream())
        .filter(view -> focused != null && SwingUtilities.isDescendingFrom(focused, view))
        .map(DockedView::getPersistentID)
        .findFirst();
  }

  @Override
  public void help() {
    SwingUtilities.invokeLater(() -> errands.help(viewWithKeyboard().orElse("")));
  }

  @Override
  public void keys() {
    parts().ifPresent(made -> Dialogs.say(made.frame(), "Keys", CommandMenus.keys(commands())));
  }

  @Override
  public Settings settings() {
    return settings;
  }

  @Override
  public void settings(Settings other) {
    settings = other;
    next = new Next(true, Optional.empty());
    leave();
  }

  @Override
  public void open(Path folder) {
    // Who has come in by one of its doors need not see them again.
    parts().filter(made -> isShown(made, WELCOME)).ifPresent(made -> made.views().close(WELCOME));
    next = new Next(true, Optional.of(folder));
    leave();
  }

  private static boolean isShown(Parts made, String view) {
    return made.views().shown().stream().anyMatch(shown -> shown.getPersistentID().equals(view));
  }

  @Override
  public void openWorkspace() {
    parts().flatMap(made -> Dialogs.workspace(made.frame(), false)).ifPresent(this::open);
  }

  @Override
  public void newWorkspace() {
    parts().flatMap(made -> Dialogs.workspace(made.frame(), true)).ifPresent(this::make);
  }

  @Override
  public void startFromSpreadsheet() {
    parts().ifPresent(made -> Dialogs.spreadsheet(made.frame()).ifPresent(this::startFrom));
  }

  private void startFrom(Dialogs.Spreadsheet chosen) {
    jobs()
        .run(
            "Taking the figures of " + chosen.file().getFileName(),
            progress -> {
              CommandShelf.Said made = commands.make(chosen.workspace(), progress);
              return made.done()
                  ? commands.take(chosen.file(), chosen.workspace(), progress)
                  : made;
            },
            said -> {
              if (said.done()) {
                open(chosen.workspace());
              } else {
                parts()
                    .ifPresent(
                        made ->
                            Dialogs.say(
                                made.frame(),
                                "The figures were not taken",
                                said.err().lines().toList()));
              }
            });
  }

  @Override
  public List<Path> recent() {
    return settings.recent();
  }

  @Override
  public void perform(String commandId) {
    parts()
        .ifPresent(
            made ->
                commands().stream()
                    .filter(command -> command.id().equals(commandId))
                    .findFirst()
                    .ifPresent(made.menus()::run));
  }

  private void make(Path folder) {
    jobs()
        .run(
            "Making the workspace " + folder.getFileName(),
            progress -> commands.make(folder, progress),
            said -> {
              if (said.done()) {
                open(folder);
              } else {
                parts().ifPresent(made -> made.notice().say(said.err()));
              }
            });
  }

  @Override
  public void run(String command) {
    Optional<CommandDescription> found = commands.description(command);
    parts()
        .ifPresent(
            made ->
                found
                    .flatMap(about -> Dialogs.line(made.frame(), about, desk))
                    .ifPresent(errands::type));
  }

  private void keepSettings() {
    parts()
        .ifPresent(
            made ->
                settings =
                    settings.withViews(made.views().perspective(), made.views().arrangements()));
    Settings.folder().ifPresent(this::keepSettings);
  }

  private void keepSettings(Path folder) {
    try {
      settings.write(folder);
    } catch (IOException e) {
      LOG.warn("the window's settings cannot be kept in {}", folder, e);
    }
  }
}
