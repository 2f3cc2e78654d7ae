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
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
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
import org.weald.spi.Monitor;
import org.weald.workbench.ChartPane;
import org.weald.workbench.Jobs;
import org.weald.workbench.Look;
import org.weald.workbench.ViewDescription;
import org.weald.workbench.ViewFactory;
import org.weald.workbench.ViewPlace;
import org.weald.workspace.Workspace;

/**
 * One open window from its first frame to its last. {@link #open}, {@link #close} and {@link
 * #awaitClosed} may be called on any thread; all else is on the event thread.
 */
public final class OpenWindow implements SiteOfView.Host, Menus.Actions {
  private static final Logger LOG = LoggerFactory.getLogger(OpenWindow.class);
  private static final Dimension WANTED = new Dimension(1440, 900);

  /** Views of one bundle come and go one by one; the frame follows once. */
  private static final int SETTLE_MILLIS = 30;

  private record Open(ViewShelf.Shelved shelved, SiteOfView site) {}

  private final Monitor monitor;
  private final Optional<Workspace> workspace;
  private final ViewShelf shelf;
  private final CommandShelf commands;
  private final CountDownLatch closed = new CountDownLatch(1);
  private final Desk desk = new Desk();
  private final Map<String, Open> open = new LinkedHashMap<>();
  private final Runnable shelfChanged = () -> SwingUtilities.invokeLater(this::viewsChanged);
  private @Nullable Parts parts;
  private boolean begun;
  private boolean closing;
  private boolean officers;

  /** What the window is made of, once there is one. */
  private record Parts(
      JFrame frame,
      DockArea docks,
      StatusBar status,
      NoticeStrip notice,
      Menus menus,
      JobRunner jobs,
      SnapshotLoader loader,
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
   */
  public OpenWindow(
      Monitor monitor, Optional<Workspace> workspace, ViewShelf shelf, CommandShelf commands) {
    this.monitor = monitor;
    this.workspace = workspace;
    this.shelf = shelf;
    this.commands = commands;
  }

  /** Opens it. */
  public void open() {
    SwingUtilities.invokeLater(this::build);
  }

  /** Closes it; nothing where it is closed already. */
  public void close() {
    SwingUtilities.invokeLater(this::closeNow);
  }

  /** Brings it to the front. */
  void toFront() {
    SwingUtilities.invokeLater(() -> parts().ifPresent(made -> made.frame().toFront()));
  }

  /** Waits until it is closed and everything of it is given back. */
  public void awaitClosed() throws InterruptedException {
    closed.await();
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
    WealdLook.install();
    StatusBar status = new StatusBar();
    NoticeStrip notice = new NoticeStrip();
    JobRunner jobs = new JobRunner(status::jobsChanged, notice::say);
    status.watch(jobs);
    SnapshotLoader loader = new SnapshotLoader(monitor, workspace, jobs, this::loaded);
    // Judging starts before the frame is made, so that both go on at once.
    loader.request();
    JFrame frame = new JFrame("Weald");
    frame.setIconImages(WindowIcon.images());
    Menus menus = new Menus(this);
    DockArea docks = new DockArea(frame);
    Timer settle = new Timer(SETTLE_MILLIS, event -> syncViews());
    settle.setRepeats(false);
    AutoCloseable monitoring = monitor.onChange(() -> SwingUtilities.invokeLater(loader::request));
    Optional<FileTasks> files =
        workspace.map(
            folder -> new FileTasks(frame, notice, jobs, commands, folder, loader::request));
    parts = new Parts(frame, docks, status, notice, menus, jobs, loader, files, settle, monitoring);
    lay(frame, docks, status, notice, menus);
    desk.onSelection(
        selected -> {
          editionsChanged();
          nameWindow();
        });
    shelf.onChange(shelfChanged);
    syncViews();
    docks.firstTabsInFront();
    editionsChanged();
    frame.setVisible(true);
    status.state(stateOf(Optional.empty()));
  }

  /** The keyboard begins where most is read, once there is something: in the first main view. */
  private void beginInScorecard(Parts made) {
    if (begun || desk.snapshot().awaited()) {
      return;
    }
    inOrder(made).stream()
        .filter(view -> view.description().place() == ViewPlace.MAIN)
        .findFirst()
        .ifPresent(
            view -> {
              begun = true;
              SwingUtilities.invokeLater(() -> focus(view));
            });
  }

  private void lay(
      JFrame frame, DockArea docks, StatusBar status, NoticeStrip notice, Menus menus) {
    JPanel content = new JPanel(new BorderLayout());
    JPanel middle = new JPanel(new BorderLayout());
    int gap = Look.scale(4);
    middle.setBorder(BorderFactory.createEmptyBorder(gap, gap, gap, gap));
    middle.add(docks.component(), BorderLayout.CENTER);
    content.add(notice, BorderLayout.NORTH);
    content.add(middle, BorderLayout.CENTER);
    content.add(status, BorderLayout.SOUTH);
    frame.setContentPane(content);
    frame.setJMenuBar(menus.bar());
    frame.setDefaultCloseOperation(WindowConstants.DO_NOTHING_ON_CLOSE);
    frame.addWindowListener(
        new WindowAdapter() {
          @Override
          public void windowClosing(WindowEvent event) {
            closeNow();
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

  /** Opens the views that are wanted and not there, closes those that are there and not wanted. */
  private void syncViews() {
    parts()
        .ifPresent(
            made -> {
              Map<String, ViewShelf.Shelved> wanted = wanted();
              Map.copyOf(open)
                  .forEach(
                      (id, view) -> {
                        if (!view.shelved().equals(wanted.get(id))) {
                          closeView(made, id);
                        }
                      });
              wanted.values().stream()
                  .filter(view -> !open.containsKey(view.description().id()))
                  .forEach(view -> openView(made, view));
              made.menus().views(inOrder(made));
              beginInScorecard(made);
            });
  }

  private Map<String, ViewShelf.Shelved> wanted() {
    Set<String> themes =
        desk.snapshot().catalogue().plans().stream()
            .flatMap(plan -> desk.snapshot().catalogue().themes(plan).stream())
            .map(Theme::id)
            .collect(Collectors.toSet());
    Map<String, ViewShelf.Shelved> wanted = new LinkedHashMap<>();
    shelf.views().stream()
        .filter(view -> here(view.description(), themes))
        .sorted(Comparator.comparing(view -> view.description().place(), DockArea.dockingOrder()))
        .forEach(view -> wanted.putIfAbsent(view.description().id(), view));
    return wanted;
  }

  private static boolean here(ViewDescription view, Set<String> themes) {
    return view.theme().isEmpty() || themes.contains(view.theme());
  }

  private List<DockedView> inOrder(Parts made) {
    return made.docks().views().stream()
        .sorted(
            Comparator.<DockedView, Integer>comparing(view -> view.description().place().ordinal())
                .thenComparing(view -> view.description().order()))
        .toList();
  }

  private void openView(Parts made, ViewShelf.Shelved shelved) {
    ViewDescription description = shelved.description();
    ViewFactory factory = shelved.factory();
    if (factory == null) {
      // The service left between being listed and being asked for; its leaving is announced as
      // well.
      return;
    }
    DockedView docked = new DockedView(description);
    SiteOfView site = new SiteOfView(this, shelved, factory);
    open.put(description.id(), new Open(shelved, site));
    made.docks().add(docked);
    try {
      JComponent view = factory.create(site);
      docked.fill(view);
    } catch (RuntimeException e) {
      LOG.error("the view {} could not be made", description.id(), e);
      made.notice()
          .say("The view \"" + description.title() + "\" could not be opened; the log says more.");
    }
  }

  private void closeView(Parts made, String id) {
    Open view = open.remove(id);
    if (view != null) {
      made.docks().remove(id);
      view.site().close();
    }
  }

  private void loaded(SnapshotLoader.Loaded result) {
    parts()
        .ifPresent(
            made -> {
              desk.lay(result.snapshot());
              syncViews();
              editionsChanged();
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

  private void editionsChanged() {
    parts()
        .ifPresent(
            made -> {
              made.menus().editions(desk.snapshot(), desk.now());
              made.menus().files(whyNoFiles(), desk.snapshot().scorecard(desk.now()).isPresent());
            });
  }

  private Optional<Menus.Reason> whyNoFiles() {
    return workspace.isPresent()
        ? Optional.empty()
        : Optional.of(
            new Menus.Reason(
                "no workspace is open",
                "This needs a workspace: make one with \"weald new FOLDER\", then open the window"
                    + " with \"weald window --workspace FOLDER\"."));
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

  private void closeNow() {
    if (closing) {
      return;
    }
    closing = true;
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
    List.copyOf(open.values()).forEach(view -> view.site().close());
    open.clear();
    made.jobs().close();
    made.docks().close();
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
    parts()
        .ifPresent(
            made -> made.docks().view(viewId).ifPresent(view -> made.docks().retitle(view, title)));
  }

  @Override
  public void show(String viewId) {
    parts().ifPresent(made -> made.docks().show(viewId));
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
    parts().ifPresent(made -> made.docks().reset());
  }

  @Override
  public void goTo(String viewId) {
    show(viewId);
    parts().flatMap(made -> made.docks().view(viewId)).ifPresent(OpenWindow::focus);
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
}
