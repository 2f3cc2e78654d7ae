package org.weald.workbench.internal;

import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.SwingUtilities;
import javax.swing.Timer;
import org.weald.workbench.MenuCommand;
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
 * The parts of one window, put together; what they tell each other goes through here. Event thread
 * only.
 */
final class Workbench {
  private static final int FOLLOW_MILLIS = 400;

  private final Given given;
  private final KeptSettings settings;
  private final boolean start;
  private final Runnable edited;
  private final Desk desk = new Desk();
  private final StatusBar status;
  private final NoticeStrip notice;
  private final JobRunner jobs;
  private final ShownPlan plan;
  private final EditHistory edits;
  private final Unsaved unsaved;
  private final UnsavedStrip notSaved;
  private final WindowFrame frame;
  private final ViewHost host;
  private final OpenViews views;
  private final ViewsAtHand atHand;
  private final Unanswered unanswered;
  private final Preferences preferences;
  private final MenuSources sources;
  private final QuickAccess find;
  private final CommandMenus menus;
  private final CommandBar bar;
  private final Offers offers;
  private final ComingAndGoing comingAndGoing;
  private final Timer follow = new Timer(FOLLOW_MILLIS, event -> follow());
  private Optional<Carried> carried;
  private Optional<Carried.Focus> focus = Optional.empty();
  private boolean settled;
  private boolean over;

  /**
   * Makes the parts; nothing is on the screen yet.
   *
   * @param start whether it opens of itself, and not in place of another
   * @param before what the window before it leaves, where this one opens in its place
   * @param leave closes the window, for what comes next
   * @param edited called when something entered waits to be written, or has been
   */
  Workbench(
      Given given,
      KeptSettings settings,
      boolean start,
      Optional<Carried> before,
      Consumer<OpenWindow.Next> leave,
      Runnable edited) {
    this.carried = before;
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
    before.ifPresent(left -> desk.begin(left.selected()));
    if (before.filter(Carried::officers).isPresent()) {
      plan.officers(true);
    } else {
      plan.request();
    }
    edits =
        new EditHistory(
            given.workspace(),
            jobs,
            Clock.systemDefaultZone(),
            before.map(Carried::past).orElse(EditHistory.Past.NONE),
            () -> settings.now().author().text(),
            plan::request,
            this::editsChanged);
    host = new ViewHost(given, desk, jobs, plan, edits, settings, notice::tell);
    frame = new WindowFrame(() -> leave.accept(OpenWindow.Next.CLOSE));
    unsaved = new Unsaved(frame.frame(), edits, jobs, notice);
    notSaved = new UnsavedStrip(unsaved);
    views =
        new OpenViews(
            frame.frame(),
            given.shelf(),
            host,
            plan::themes,
            () -> DescribedView.all(desk.snapshot(), given.charts()),
            start ? settings.now().first() : settings.now().perspective(),
            settings.now().arrangements(),
            notice::say);
    atHand = new ViewsAtHand(views, this::perspectiveChosen);
    unanswered = new Unanswered(views, notice);
    preferences = new Preferences(frame, notice, settings, views, leave, host::offered);
    sources = new MenuSources(given.shelf(), host);
    find = new QuickAccess(this::findable, atHand::goBack);
    menus = new CommandMenus(notice::tell);
    Helping helping = new Helping(frame.frame(), host.errands(), atHand, desk);
    Consumer<Optional<Path>> open =
        folder -> {
          atHand.closeWelcome();
          leave.accept(folder.map(OpenWindow.Next::on).orElse(OpenWindow.Next.WITHOUT));
        };
    FileActions files =
        new FileActions(
            new WorkspaceDoors(
                frame.frame(), notice, given.monitor(), jobs, given.commands(), open),
            given
                .workspace()
                .map(
                    here ->
                        new FileTasks(
                            frame.frame(),
                            notice,
                            given.monitor(),
                            jobs,
                            given.commands(),
                            here,
                            plan::request)),
            plan,
            desk,
            settings,
            leave);
    PerspectiveCommands perspectives = new PerspectiveCommands(atHand);
    ViewCommands ofViews = new ViewCommands(atHand, plan);
    HelpCommands help =
        new HelpCommands(helping::here, helping::about, () -> helping.keys(this::commands));
    bar = new CommandBar(perspectives.commands(), find);
    offers =
        new Offers(
            List.of(
                new FileCommands(files),
                new EditCommands(new EditActions(edits, notice, preferences)),
                new PlanCommands(desk::snapshot, desk),
                ofViews,
                perspectives,
                new WindowCommands(new LookActions(atHand, find, settings, leave)),
                help,
                new TypedCommands(given.commands(), name -> helping.type(given.commands(), name)),
                sources::offers,
                views::offers),
            menus);
    host.serve(views, offers, viewId -> List.of(ofViews.about(viewId), help.about(viewId)));
    comingAndGoing =
        new ComingAndGoing(given.shelf(), given.monitor(), this::syncViews, plan::request);
  }

  /**
   * Brings it on the screen.
   *
   * @param first what it says first, or empty
   */
  void begin(String first) {
    frame.lay(menus.bar(), bar, List.of(notSaved, notice), views.component(), status);
    // How views stand at first follows from how large the window is.
    carried.ifPresent(left -> frame.place(left.bounds(), left.extended()));
    edits.takeUp(this::takenUp, this::spoilt);
    comingAndGoing.begin();
    views.begin();
    boolean firstTime = given.workspace().isEmpty() && settings.now().equals(Settings.FIRST);
    if (firstTime || (start && settings.now().start().welcome())) {
      atHand.welcome();
    }
    host.offered();
    frame.show();
    SwingUtilities.invokeLater(views::settle);
    plan.begin();
    follow.start();
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

  /** What was moved is kept soon after, and not only when the window closes. */
  private void follow() {
    if (over || desk.snapshot().awaited() || !views.isWhole()) {
      return;
    }
    if (settled) {
      settings.follow(views);
    } else {
      settled = true;
      settings.note(views);
    }
  }

  /** Takes it off the screen; settings are kept, everything is given back. */
  void end() {
    over = true;
    follow.stop();
    settings.keep(views);
    comingAndGoing.end();
    host.end();
    offers.end();
    status.stop();
    views.end();
    sources.end();
    jobs.close();
    edits.end();
    frame.dispose();
  }

  private void title(String title) {
    frame.title(title);
  }

  private void syncViews() {
    if (over) {
      return;
    }
    views.sync();
    sources.sync();
    host.offered();
    if (!desk.snapshot().awaited()) {
      carried.ifPresent(this::goOn);
      carried = Optional.empty();
      atHand.beginInScorecard();
    }
  }

  /** Everything looks as in the window before this one, and the keyboard is where it was. */
  private void goOn(Carried left) {
    atHand.goesOn();
    // Views that were just told of the plan lay it out first.
    SwingUtilities.invokeLater(
        () -> {
          left.full().ifPresent(views::toggleFull);
          views.look(left.views());
          SwingUtilities.invokeLater(() -> left.focus().ifPresent(this::focus));
        });
  }

  private void focus(Carried.Focus at) {
    views.shown().stream()
        .filter(view -> view.getPersistentID().equals(at.view()))
        .findFirst()
        .ifPresent(
            view ->
                ViewState.at(view, at.way())
                    .ifPresentOrElse(
                        Component::requestFocusInWindow, () -> KeyboardFocus.into(view)));
  }

  /** What a window that opens in place of this one goes on with. */
  Carried carry() {
    return new Carried(
        desk.now(),
        plan.isOfficers(),
        edits.past(),
        frame.frame().getBounds(),
        frame.frame().getExtendedState(),
        views.states(),
        views.full(),
        focus);
  }

  /** Notes what has the keyboard, before it loses that. */
  void noteFocus() {
    Component owner =
        KeyboardFocusManager.getCurrentKeyboardFocusManager().getPermanentFocusOwner();
    focus =
        KeyboardFocus.in(views.shown())
            .flatMap(
                view ->
                    ViewState.way(view, owner)
                        .or(() -> Optional.of(""))
                        .map(way -> new Carried.Focus(view.getPersistentID(), way)));
  }

  /** What could not be saved would not go along into another window. */
  void stay() {
    notice.say("The window changes its look once everything is saved.");
  }

  private void perspectiveChosen() {
    bar.update();
    host.offered();
  }

  private void spoilt(Path copy) {
    notice.say(
        "Changes that were entered last and not saved yet cannot be read any more: the file is"
            + " damaged, and kept as "
            + copy
            + ". Look in the figures whether the last ones are there.");
  }

  private void takenUp(int many) {
    notice.tell(
        (many == 1 ? "1 change" : many + " changes")
            + " that Weald had not yet saved when it was ended last "
            + (many == 1 ? "is" : "are")
            + " saved now; Undo takes "
            + (many == 1 ? "it" : "them")
            + " back.");
  }

  /** Whether nothing in a view waits for an answer; says what does. */
  boolean mayLeave() {
    return unanswered.mayLeave();
  }

  /** The window is left, whatever waits for an answer. */
  void leave() {
    views.leave();
  }

  /** Whether what was entered cannot be written. */
  boolean isStuck() {
    return !edits.stuck().isEmpty();
  }

  /** Asks what becomes of what cannot be written; says whether the window may close. */
  boolean mayClose() {
    return unsaved.mayClose();
  }

  private void editsChanged() {
    status.saved(isSaved(), isStuck());
    notSaved.show(edits.unsaved(), edits.stuck(), given.workspace().map(Workspace::folder));
    host.offered();
    edited.run();
  }

  private List<Target> findable() {
    List<Target> all = new ArrayList<>(Findable.all(commands(), desk));
    all.addAll(preferences.targets());
    return all;
  }

  private List<MenuCommand> commands() {
    return offers.commands();
  }

  /** Does what the command of an id does. */
  void perform(String commandId) {
    offers.perform(commandId);
  }
}
