package org.weald.workbench.internal;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.SwingUtilities;
import javax.swing.Timer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.weald.workbench.Edits;
import org.weald.workbench.Jobs;
import org.weald.workbench.ViewDescription;
import org.weald.workbench.internal.look.Settings;
import org.weald.workbench.internal.look.WealdLook;
import org.weald.workbench.internal.menu.CommandBar;
import org.weald.workbench.internal.menu.CommandMenus;
import org.weald.workbench.internal.menu.QuickAccess;
import org.weald.workbench.internal.menu.Target;
import org.weald.workbench.internal.own.EditCommands;
import org.weald.workbench.internal.own.FileCommands;
import org.weald.workbench.internal.own.HelpCommands;
import org.weald.workbench.internal.own.PerspectiveCommands;
import org.weald.workbench.internal.own.PlanCommands;
import org.weald.workbench.internal.own.TypedCommands;
import org.weald.workbench.internal.own.ViewCommands;
import org.weald.workbench.internal.own.WindowCommands;
import org.weald.workspace.Workspace;

/**
 * The parts of one window, put together; what they tell each other goes through here, and what a
 * view asks of its window. Event thread only.
 */
final class Workbench implements SiteOfView.Host {
  private static final Logger LOG = LoggerFactory.getLogger(Workbench.class);

  /** Views of one bundle come and go one by one; the frame follows once. */
  private static final int SETTLE_MILLIS = 30;

  private final Given given;
  private final KeptSettings settings;
  private final boolean start;
  private final Runnable edited;
  private final Desk desk = new Desk();
  private final Errands errands = new Errands(this::show);
  private final Runnable shelfChanged = () -> SwingUtilities.invokeLater(this::viewsChanged);
  private final Timer settle = new Timer(SETTLE_MILLIS, event -> syncViews());
  private final StatusBar status;
  private final NoticeStrip notice;
  private final JobRunner jobs;
  private final ShownPlan plan;
  private final EditHistory edits;
  private final WindowFrame frame;
  private final OpenViews views;
  private final ViewsAtHand atHand;
  private final Preferences preferences;
  private final MenuSources sources;
  private final QuickAccess find;
  private final CommandMenus menus;
  private final CommandBar bar;
  private final Offers offers;
  private final AutoCloseable monitoring;
  private boolean over;

  /**
   * Makes the parts; nothing is on the screen yet.
   *
   * @param start whether it opens of itself, and not in place of another
   * @param leave closes the window, for what comes next
   * @param edited called when something entered waits to be written, or has been
   */
  Workbench(
      Given given,
      KeptSettings settings,
      boolean start,
      Consumer<OpenWindow.Next> leave,
      Runnable edited) {
    this.given = given;
    this.settings = settings;
    this.start = start;
    this.edited = edited;
    WealdLook.install(settings.now().tone(), settings.now().percent());
    status = new StatusBar();
    notice = new NoticeStrip();
    jobs = new JobRunner(status::jobsChanged, notice::say);
    status.watch(jobs);
    plan = new ShownPlan(given, desk, jobs, status, notice, this::title, this::syncViews);
    plan.request();
    edits =
        new EditHistory(
            given.workspace(),
            jobs,
            Clock.systemDefaultZone(),
            () -> settings.now().author().text(),
            plan::request,
            this::editsChanged);
    frame = new WindowFrame(() -> leave.accept(OpenWindow.Next.CLOSE));
    views =
        new OpenViews(
            frame.frame(),
            given.shelf(),
            this,
            plan::themes,
            () -> DescribedView.all(desk.snapshot(), given.charts()),
            start ? settings.now().first() : settings.now().perspective(),
            settings.now().arrangements(),
            notice::say);
    atHand = new ViewsAtHand(views, this::perspectiveChosen);
    preferences = new Preferences(frame, notice, settings, views, leave, this::offered);
    sources = new MenuSources(given.shelf(), this);
    find = new QuickAccess(this::findable);
    menus = new CommandMenus(notice::tell);
    PerspectiveCommands perspectives = new PerspectiveCommands(atHand);
    bar = new CommandBar(perspectives.commands(), find);
    offers =
        new Offers(
            List.of(
                new FileCommands(files(leave)),
                new EditCommands(new EditActions(edits, notice, preferences)),
                new PlanCommands(desk::snapshot, desk),
                new ViewCommands(atHand, plan),
                perspectives,
                new WindowCommands(new LookActions(views, find, settings, leave)),
                new HelpCommands(this::help, this::keys),
                new TypedCommands(given.commands(), this::type),
                sources::offers,
                views::offers),
            menus);
    settle.setRepeats(false);
    monitoring = given.monitor().onChange(() -> SwingUtilities.invokeLater(plan::request));
  }

  private FileActions files(Consumer<OpenWindow.Next> leave) {
    WorkspaceDoors doors =
        new WorkspaceDoors(
            frame.frame(),
            notice,
            jobs,
            given.commands(),
            folder -> {
              atHand.closeWelcome();
              leave.accept(OpenWindow.Next.on(folder));
            });
    Optional<FileTasks> tasks =
        given
            .workspace()
            .map(
                open ->
                    new FileTasks(
                        frame.frame(), notice, jobs, given.commands(), open, plan::request));
    return new FileActions(doors, tasks, plan, desk, settings, leave);
  }

  /**
   * Brings it on the screen.
   *
   * @param first what it says first, or empty
   */
  void begin(String first) {
    frame.lay(menus.bar(), bar, notice, views.component(), status);
    given.shelf().onChange(shelfChanged);
    views.begin();
    boolean firstTime = given.workspace().isEmpty() && settings.now().equals(Settings.FIRST);
    if (firstTime || (start && settings.now().start().welcome())) {
      atHand.welcome();
    }
    offered();
    frame.show();
    SwingUtilities.invokeLater(views::settle);
    plan.begin();
    if (!first.isEmpty()) {
      // What a window before this one could not do stays said until somebody has read it.
      notice.tell(first);
    }
  }

  void toFront() {
    frame.toFront();
  }

  /** Whether everything that was entered is written. */
  boolean isSaved() {
    return edits.isSaved();
  }

  /** Takes it off the screen; settings are kept, everything is given back. */
  void end() {
    over = true;
    settings.keep(views);
    given.shelf().forget(shelfChanged);
    try {
      monitoring.close();
    } catch (Exception e) {
      LOG.warn("the monitor's listener could not be taken back", e);
    }
    offers.end();
    settle.stop();
    status.stop();
    views.end();
    sources.end();
    jobs.close();
    frame.dispose();
  }

  private void title(String title) {
    frame.title(title);
  }

  private void viewsChanged() {
    if (!over) {
      settle.restart();
    }
  }

  private void syncViews() {
    if (over) {
      return;
    }
    views.sync();
    sources.sync();
    offered();
    if (!desk.snapshot().awaited()) {
      atHand.beginInScorecard();
    }
  }

  private void perspectiveChosen() {
    bar.update();
    offered();
  }

  private void editsChanged() {
    status.saved(isSaved());
    offered();
    edited.run();
  }

  private List<Target> findable() {
    List<Target> all = new ArrayList<>(Findable.all(offers.commands(), desk));
    all.addAll(preferences.targets());
    return all;
  }

  private void help() {
    SwingUtilities.invokeLater(() -> errands.help(atHand.withKeyboard().orElse("")));
  }

  private void keys() {
    Dialogs.say(frame.frame(), "Keys", CommandMenus.keys(offers.commands()));
  }

  private void type(String command) {
    given
        .commands()
        .description(command)
        .flatMap(about -> Dialogs.line(frame.frame(), about, desk))
        .ifPresent(errands::type);
  }

  @Override
  public Desk desk() {
    return desk;
  }

  @Override
  public Jobs jobs() {
    return jobs;
  }

  @Override
  public void retitle(String viewId, String title) {
    views.retitle(viewId, title);
  }

  @Override
  public void show(String viewId) {
    if (!over) {
      views.show(viewId);
    }
  }

  @Override
  public void refresh() {
    plan.request();
  }

  @Override
  public Optional<Workspace> workspace() {
    return given.workspace();
  }

  @Override
  public Edits edits() {
    return edits;
  }

  @Override
  public List<Path> recent() {
    return settings.now().recent();
  }

  @Override
  public void perform(String commandId) {
    offers.perform(commandId);
  }

  @Override
  public void offered() {
    offers.changed();
  }

  @Override
  public Errands errands() {
    return errands;
  }

  @Override
  public List<ViewDescription> views() {
    return views.views();
  }
}
