package org.weald.workbench;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.osgi.annotation.versioning.ProviderType;
import org.weald.workspace.Workspace;

/**
 * What the window offers to one view. Listeners given here are called on the event thread and
 * forgotten when the view is closed.
 */
@ProviderType
public interface ViewSite {

  /** The view this site is of. */
  ViewDescription description();

  /** The judged plan as it is now. */
  Snapshot snapshot();

  /**
   * Called with the judged plan as soon as the view can be seen and after every change of it. What
   * comes while the view cannot be seen, because another tab covers it, it is told once, and only
   * the latest, when it is shown.
   */
  void onSnapshot(Consumer<Snapshot> listener);

  /** Called with the judged plan at once and after every change of it, seen or not. */
  void onEverySnapshot(Consumer<Snapshot> listener);

  /** What is selected; shared by all views. */
  Selection selection();

  /** Called with what is selected, as {@link #onSnapshot} is with the plan. */
  void onSelection(Consumer<Selected> listener);

  /** Runs long work off the event thread. */
  Jobs jobs();

  /**
   * The workspace that is open; its store and files are read and written in {@link #jobs()} only.
   * Empty where the window shows what the plug-ins bring and nothing else.
   */
  Optional<Workspace> workspace();

  /** Changes what the workspace holds, with undo. */
  Edits edits();

  /**
   * Adds to the menus, the key bindings and quick access while this view is open.
   *
   * @param command its key works while the keyboard is in this view
   */
  void offer(MenuCommand command);

  /** Adds these and takes back all that were added before. */
  void offerOnly(List<MenuCommand> commands);

  /** The folders of workspaces that were open lately, the latest first. */
  List<Path> recent();

  /**
   * Does what a command of the menus does; says why where it cannot be done now, and nothing where
   * there is none of this id.
   *
   * @param commandId of a {@link MenuCommand}, {@code weald.file.open}
   */
  void run(String commandId);

  /**
   * Runs a line in the console, which comes to the front: {@code report --edition 2021/22}. What
   * the menus do can so be learnt for the command line.
   */
  void typeInConsole(String line);

  /** Takes the lines of {@link #typeInConsole}; for the console. */
  void onLine(Consumer<String> console);

  /**
   * Shows the help on a command or a view.
   *
   * @param topic a command's name, a view's id, or empty for the beginning
   */
  void help(String topic);

  /** Takes the topics of {@link #help}; for the view that shows help. */
  void onHelp(Consumer<String> shown);

  /** The views there are, open or not, in the order of their places. */
  List<ViewDescription> views();

  /** Sets the word on the tab, "Data queries (2)". */
  void title(String title);

  /** Selects a row of the scorecard and brings the views that show it to the front. */
  void open(Selected.Subject subject);

  /** Opens a view where it is not open, and brings it to the front; nothing where there is none. */
  void show(String viewId);

  /** Reads and judges everything again, as F5 does. */
  void refresh();

  /**
   * Says below the menus what became of something; it stays there until it is dismissed. For what
   * the view itself cannot say any more, because it is closed.
   */
  void tell(String sentence);

  /**
   * The name in a component's action map of what Enter does with what is chosen in it: with its
   * {@link javax.swing.Action#NAME} it is the first line of what a right click there offers.
   */
  String OPEN = "open";

  /**
   * Takes part when the window is left, for another or for good: what waits for an answer keeps it
   * open once, with this view in front and the sentence below the menus. Who leaves it once more is
   * not asked the same again.
   *
   * @param waits what waits for an answer, in a sentence that says what leaving does with it; empty
   *     where nothing does
   * @param leave called when the window is left all the same, while what was entered can still be
   *     written
   */
  void beforeLeaving(Supplier<Optional<String>> waits, Runnable leave);

  /** Called when the view is closed, to give back what it holds. */
  void onClose(Runnable close);
}
