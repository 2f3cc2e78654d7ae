package org.weald.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dialog;
import java.awt.Frame;
import java.awt.KeyboardFocusManager;
import java.awt.Rectangle;
import java.awt.Toolkit;
import java.awt.Window;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.StringSelection;
import java.awt.event.InputEvent;
import java.awt.event.WindowEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JList;
import javax.swing.JMenuBar;
import javax.swing.JMenuItem;
import javax.swing.JTabbedPane;
import javax.swing.JTable;
import javax.swing.JTextField;
import javax.swing.JTree;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import javax.swing.plaf.basic.ComboPopup;
import org.assertj.swing.core.BasicRobot;
import org.assertj.swing.core.MouseButton;
import org.assertj.swing.core.Robot;
import org.assertj.swing.keystroke.KeyStrokeMap;
import org.assertj.swing.keystroke.KeyStrokeMappingProvider_en;
import org.weald.launcher.Distribution;
import org.weald.launcher.Weald;

/**
 * The window that ships, with a hand and an eye on it: what is there is found by its accessible
 * name, as a screen reader finds it, so that the window's classes may change under the stories.
 */
final class Desktop implements AutoCloseable {
  private static final long PATIENCE_SECONDS = 30;
  private static final int LOOKS = 4;
  private static final long BLINK_NANOS = TimeUnit.MILLISECONDS.toNanos(20);
  private static final List<String> FEATURES =
      List.of("weald", "desktop", "sevenoaks", "csap", "kentagreement", "strategicstatement");

  private static final String VIEW = "weald.view.";
  private static final int DRAG_STEPS = 12;

  private final Weald weald;
  private final Robot robot;
  private CompletableFuture<Integer> ended = CompletableFuture.completedFuture(0);

  private Desktop(Weald weald) {
    this.weald = weald;
    this.robot = BasicRobot.robotWithCurrentAwtHierarchyWithoutScreenLock();
    robot.settings().delayBetweenEvents(12);
    robot.settings().eventPostingDelay(20);
    LongestEvent.note();
    // The keys of the display, whatever language the machine speaks.
    KeyStrokeMap.clearKeyStrokes();
    KeyStrokeMap.addKeyStrokesFrom(new KeyStrokeMappingProvider_en());
  }

  /**
   * Starts what ships; no window is open yet.
   *
   * @param settings the folder of the user's settings
   */
  static Desktop start(Path settings) {
    // As the program's own main does: what Swing itself says is English as well.
    Locale.setDefault(Locale.UK);
    System.setProperty("java.awt.headless", "false");
    System.setProperty("flatlaf.useNativeLibrary", "false");
    System.setProperty("weald.settings", settings.toString());
    return new Desktop(
        Weald.start(Distribution.at(Path.of(System.getProperty("weald.home"))), FEATURES));
  }

  /** Runs a command as the command line does. */
  int command(String... line) {
    return weald.front().applyAsInt(line);
  }

  Weald weald() {
    return weald;
  }

  /** Opens the window with the sample plan judged, on a workspace or none. */
  Desktop open(Optional<Path> workspace) {
    String[] line =
        workspace
            .map(folder -> new String[] {"window", "--workspace", folder.toString()})
            .orElseGet(() -> new String[] {"window"});
    // Not on the common pool: it may have one thread only, and what runs there is Weald's.
    ended = CompletableFuture.supplyAsync(() -> command(line), Desktop::onItsOwn);
    until(
        "the plan is shown",
        () -> ended.isDone() || shows(JTree.class, "Plan", tree -> tree.getRowCount() > 5));
    assertThat(ended).as("the window is open").isNotDone();
    return this;
  }

  private static void onItsOwn(Runnable command) {
    Thread thread = new Thread(command, "window");
    thread.setDaemon(true);
    thread.start();
  }

  private <T extends Component> boolean shows(
      Class<T> type, String name, java.util.function.Predicate<T> so) {
    return all(type, name).stream().anyMatch(so);
  }

  /** Closes the window as its cross does, and waits until all of it is gone. */
  int closeWindow() {
    Frame frame = frame();
    SwingUtilities.invokeLater(
        () -> frame.dispatchEvent(new WindowEvent(frame, WindowEvent.WINDOW_CLOSING)));
    try {
      return ended.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException | ExecutionException | TimeoutException e) {
      throw new AssertionError("the window does not close", e);
    }
  }

  @Override
  public void close() {
    robot.cleanUpWithoutDisposingWindows();
    weald.close();
  }

  // --- the eye -----------------------------------------------------------------------------------

  /** The window that is open. */
  Frame frame() {
    until("a window shows", () -> showing().isPresent());
    return showing().orElseThrow();
  }

  private static Optional<Frame> showing() {
    return Arrays.stream(Frame.getFrames()).filter(Component::isShowing).findFirst();
  }

  /** The dialog that is open. */
  Dialog dialog() {
    until("a dialog shows", () -> dialogs().findFirst().isPresent());
    return on(() -> dialogs().findFirst().orElseThrow());
  }

  private static java.util.stream.Stream<Dialog> dialogs() {
    return Arrays.stream(Window.getWindows())
        .filter(Component::isShowing)
        .filter(Dialog.class::isInstance)
        .map(Dialog.class::cast);
  }

  /** What shows and has an accessible name; waited for. */
  <T extends Component> T find(Class<T> type, String name) {
    until(type.getSimpleName() + " \"" + name + "\" shows", () -> !all(type, name).isEmpty());
    return on(() -> all(type, name).get(0));
  }

  /** What shows within something and has an accessible name; waited for. */
  <T extends Component> T within(Container where, Class<T> type, String name) {
    until(
        type.getSimpleName() + " \"" + name + "\" shows within",
        () -> all(type, name).stream().anyMatch(where::isAncestorOf));
    return on(() -> all(type, name).stream().filter(where::isAncestorOf).findFirst().orElseThrow());
  }

  /** What shows now and has an accessible name. */
  <T extends Component> List<T> all(Class<T> type, String name) {
    List<T> found = new ArrayList<>();
    for (Component one : showing(Component.class)) {
      if (type.isInstance(one)
          && one.getAccessibleContext() != null
          && name.equals(one.getAccessibleContext().getAccessibleName())) {
        found.add(type.cast(one));
      }
    }
    return found;
  }

  /** Everything of a kind that shows now, in all windows. */
  static <T extends Component> List<T> showing(Class<T> type) {
    List<T> found = new ArrayList<>();
    for (Window window : Window.getWindows()) {
      if (window.isShowing()) {
        collect(window, type, found);
      }
    }
    return found;
  }

  private static <T extends Component> void collect(Component of, Class<T> type, List<T> found) {
    if (!of.isShowing()) {
      return;
    }
    if (type.isInstance(of)) {
      found.add(type.cast(of));
    }
    if (of instanceof Container container) {
      for (Component child : container.getComponents()) {
        collect(child, type, found);
      }
    }
  }

  /** All that a reader of the screen is told of what shows. */
  String said() {
    return on(
        () -> {
          StringBuilder all = new StringBuilder();
          for (Component one : showing(Component.class)) {
            var context = one.getAccessibleContext();
            if (context != null && context.getAccessibleName() != null) {
              all.append(context.getAccessibleName()).append('\n');
            }
            if (context != null && context.getAccessibleDescription() != null) {
              all.append(context.getAccessibleDescription()).append('\n');
            }
            if (one instanceof javax.swing.text.JTextComponent text) {
              all.append(text.getText()).append('\n');
            }
          }
          return all.toString();
        });
  }

  /** Whether the tab with these words is the one in front; asked on the event thread. */
  static boolean inFront(String title) {
    return showing(JTabbedPane.class).stream()
        .anyMatch(
            tabs -> tabs.getSelectedIndex() >= 0 && titled(tabs, tabs.getSelectedIndex(), title));
  }

  /** Whether a tab has these words; some carry a number behind them. */
  static boolean titled(JTabbedPane tabs, int tab, String title) {
    return tabs.getTitleAt(tab).replaceAll(" \\(.*", "").equals(title);
  }

  /** Where an entry of a drop-down list stands. */
  static int entry(JComboBox<?> box, String words) {
    return on(
        () ->
            IntStream.range(0, box.getItemCount())
                .filter(i -> String.valueOf(box.getItemAt(i)).equals(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no entry \"" + words + "\"")));
  }

  /** What a drop-down list drops down. */
  static JList<?> list(JComboBox<?> box) {
    return ((ComboPopup) box.getUI().getAccessibleChild(box, 0)).getList();
  }

  /** The lines of a list as they are read out; asked on the event thread. */
  static <T> List<String> lines(JList<T> list) {
    return IntStream.range(0, list.getModel().getSize())
        .mapToObj(
            i ->
                list.getCellRenderer()
                    .getListCellRendererComponent(
                        list, list.getModel().getElementAt(i), i, false, false))
        .map(Desktop::nameOf)
        .toList();
  }

  /** What is read out of something. */
  static String spoken(Component component) {
    return on(() -> component.getClass().getSimpleName() + " \"" + nameOf(component) + "\"");
  }

  /** The text of a cell as it is read out. */
  String cell(JTable table, int row, int column) {
    return on(
        () -> {
          Component shown =
              table
                  .getCellRenderer(row, column)
                  .getTableCellRendererComponent(
                      table, table.getValueAt(row, column), false, false, row, column);
          String name = shown.getAccessibleContext().getAccessibleName();
          return name == null ? String.valueOf(table.getValueAt(row, column)) : name;
        });
  }

  /** What has the keyboard. */
  Component focus() {
    return on(() -> KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner());
  }

  /** Waits until something is so, looked at on the event thread. */
  void until(String what, Callable<Boolean> isSo) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (!on(isSo)) {
      if (System.nanoTime() > end) {
        throw new AssertionError(
            "still not so: "
                + what
                + "; the keyboard is at "
                + on(() -> String.valueOf(focusNow()))
                + "; what shows: "
                + said());
      }
      LockSupport.parkNanos(BLINK_NANOS);
    }
  }

  /** Does something on the event thread and gives what came of it. */
  static <T> T on(Callable<T> work) {
    FutureTask<T> task = new FutureTask<>(work);
    if (SwingUtilities.isEventDispatchThread()) {
      task.run();
    } else {
      SwingUtilities.invokeLater(task);
    }
    try {
      return task.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      throw new AssertionError("the event thread does not answer; it is at " + eventThread(), e);
    } catch (InterruptedException | ExecutionException e) {
      throw new AssertionError(e);
    }
  }

  private static String eventThread() {
    return Thread.getAllStackTraces().entrySet().stream()
        .filter(thread -> thread.getKey().getName().startsWith("AWT-EventQueue"))
        .map(
            thread ->
                String.join("\n  ", Arrays.stream(thread.getValue()).map(String::valueOf).toList()))
        .findFirst()
        .orElse("its end");
  }

  /**
   * Waits until what was begun is shown: no job runs, and no event waits. Looked at more than once,
   * as a thread that was just handed its work may still look as if it waited for some.
   */
  void settled() {
    for (int look = 0; look < LOOKS; look++) {
      robot.waitForIdle();
      until(
          "no job runs",
          () -> Thread.getAllStackTraces().entrySet().stream().noneMatch(Desktop::works));
      LockSupport.parkNanos(BLINK_NANOS);
    }
    robot.waitForIdle();
  }

  private static boolean works(Map.Entry<Thread, StackTraceElement[]> thread) {
    return thread.getKey().getName().startsWith("weald-job-")
        && Arrays.stream(thread.getValue()).noneMatch(at -> at.getMethodName().equals("getTask"));
  }

  /** Keeps a picture of the view that has the keyboard, or of the window where none has. */
  void pictureOfView(String name) {
    picture(name, on(Desktop::viewWithKeyboard));
  }

  private static Optional<Component> viewWithKeyboard() {
    for (Component up = focusNow(); up != null; up = up.getParent()) {
      if (up.getClass().getSimpleName().equals("DockedView")) {
        return Optional.of(up);
      }
    }
    return Optional.empty();
  }

  /** Keeps a picture of the window where pictures are asked for. */
  void picture(String name) {
    picture(name, Optional.empty());
  }

  /** Keeps the picture of the window that stands beside those of the charts and reports. */
  void pictureOfWindow(String name) {
    picture("../" + name);
  }

  private void picture(String name, Optional<Component> part) {
    String folder = System.getProperty("weald.pictures", "");
    if (folder.isEmpty()) {
      return;
    }
    robot.waitForIdle();
    Rectangle bounds =
        on(
            () -> {
              Component of = part.orElseGet(this::frame);
              return new Rectangle(of.getLocationOnScreen(), of.getSize());
            });
    try {
      Path file = Files.createDirectories(Path.of(folder, "views")).resolve(name + ".png");
      var image = new java.awt.Robot().createScreenCapture(bounds);
      if (!ImageIO.write(image, "png", file.toFile())) {
        throw new AssertionError("no picture can be written to " + file);
      }
    } catch (IOException | java.awt.AWTException e) {
      throw new AssertionError(e);
    }
  }

  /** The ids of all views, as the View menu has them. */
  List<String> viewIds() {
    return menuIds().stream()
        .filter(id -> id.startsWith(VIEW))
        .map(id -> id.substring(VIEW.length()))
        .filter(id -> id.contains("."))
        .toList();
  }

  private List<String> menuIds() {
    return on(() -> items().map(JMenuItem::getName).filter(name -> name != null).toList());
  }

  private Stream<JMenuItem> items() {
    JMenuBar bar = ((JFrame) frame()).getJMenuBar();
    return IntStream.range(0, bar.getMenuCount())
        .mapToObj(bar::getMenu)
        .flatMap(menu -> Arrays.stream(menu.getMenuComponents()))
        .filter(JMenuItem.class::isInstance)
        .map(JMenuItem.class::cast);
  }

  /** Does what an item of the menus does, by its id. */
  void perform(String id) {
    until("the menus have " + id, () -> items().anyMatch(item -> id.equals(item.getName())));
    on(
        () -> {
          items().filter(item -> id.equals(item.getName())).findFirst().orElseThrow().doClick(0);
          return true;
        });
    robot.waitForIdle();
  }

  // --- the hand ----------------------------------------------------------------------------------

  /** Presses keys together: "ctrl 3", "ctrl alt 2", "DOWN". */
  void press(String keys) {
    KeyStroke stroke = KeyStroke.getKeyStroke(keys);
    assertThat(stroke).as("keys \"%s\"", keys).isNotNull();
    // A window that has only just come may not have it yet, and hears nothing.
    until("something has the keyboard", () -> focusNow() != null);
    robot.pressAndReleaseKey(stroke.getKeyCode(), oldModifiers(stroke.getModifiers()));
    robot.waitForIdle();
  }

  private static int[] oldModifiers(int extended) {
    List<Integer> old = new ArrayList<>();
    if ((extended & InputEvent.CTRL_DOWN_MASK) != 0) {
      old.add(InputEvent.CTRL_MASK);
    }
    if ((extended & InputEvent.SHIFT_DOWN_MASK) != 0) {
      old.add(InputEvent.SHIFT_MASK);
    }
    if ((extended & InputEvent.ALT_DOWN_MASK) != 0) {
      old.add(InputEvent.ALT_MASK);
    }
    return old.stream().mapToInt(Integer::intValue).toArray();
  }

  /** Types text where the keyboard is. */
  void type(String text) {
    robot.enterText(text);
    robot.waitForIdle();
  }

  /** Clicks in the middle of something. */
  void click(Component what) {
    robot.click(what);
    robot.waitForIdle();
  }

  /** Clicks at a place of something. */
  void click(Component what, java.awt.Point at) {
    robot.click(what, at);
    robot.waitForIdle();
  }

  /** Clicks with the other button at a place of something. */
  void rightClick(Component what, java.awt.Point at) {
    robot.click(what, at, MouseButton.RIGHT_BUTTON, 1);
    robot.waitForIdle();
  }

  /** Moves the mouse over something. */
  void hover(Component what) {
    robot.moveMouse(what);
    robot.waitForIdle();
  }

  /** Drags from a place of something to a place of something else, on the way as a hand does. */
  void drag(Component what, java.awt.Point from, Component to, java.awt.Point at) {
    java.awt.Point start = onScreen(what, from);
    java.awt.Point end = onScreen(to, at);
    robot.moveMouse(start);
    robot.pressMouse(MouseButton.LEFT_BUTTON);
    for (int step = 1; step <= DRAG_STEPS; step++) {
      robot.moveMouse(
          start.x + (end.x - start.x) * step / DRAG_STEPS,
          start.y + (end.y - start.y) * step / DRAG_STEPS);
      robot.waitForIdle();
    }
    robot.releaseMouse(MouseButton.LEFT_BUTTON);
    robot.waitForIdle();
  }

  private static java.awt.Point onScreen(Component what, java.awt.Point at) {
    return on(
        () -> {
          java.awt.Point place = new java.awt.Point(at);
          SwingUtilities.convertPointToScreen(place, what);
          return place;
        });
  }

  /** Clicks a row of a table. */
  void click(JTable table, int row, int column) {
    Rectangle cell =
        on(
            () -> {
              table.scrollRectToVisible(table.getCellRect(row, column, true));
              return table.getCellRect(row, column, true);
            });
    robot.click(
        table, new java.awt.Point(cell.x + Math.min(20, cell.width / 2), cell.y + cell.height / 2));
    robot.waitForIdle();
  }

  /** Finds something with the one box and goes there. */
  void go(String words) {
    // A window that has only just come has no keyboard yet.
    press("ctrl 3");
    until("the box has the keyboard", () -> "Find anything".equals(nameOf(focusNow())));
    type(words);
    until("something is found", () -> !all(JComponent.class, "What was found").isEmpty());
    press("ENTER");
  }

  /** Names a file in the dialog that asks for one, and presses its button. */
  void file(Hand hand, Path file, String button) {
    Dialog asked = dialog();
    until(
        "the name can be typed",
        () -> focusNow() instanceof JTextField && asked.isAncestorOf(focusNow()));
    press("ctrl A");
    type(file.toString());
    hand.use(within(asked, JButton.class, button));
    until("the dialog is gone", () -> !asked.isShowing());
  }

  /** Puts text onto the clipboard, as another program does. */
  static void clip(String text) {
    StringSelection selection = new StringSelection(text);
    Toolkit.getDefaultToolkit().getSystemClipboard().setContents(selection, selection);
  }

  /** What is on the clipboard. */
  static Object clipped(DataFlavor flavor) throws Exception {
    return Toolkit.getDefaultToolkit().getSystemClipboard().getData(flavor);
  }

  /** What has the keyboard; asked on the event thread. */
  static Component focusNow() {
    return KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
  }

  /** Whether something else has the keyboard; on the way to it nothing has. */
  static boolean isElsewhere(Component than) {
    Component now = focusNow();
    return now != null && now != than;
  }

  static String nameOf(Component component) {
    return component == null || component.getAccessibleContext() == null
        ? ""
        : String.valueOf(component.getAccessibleContext().getAccessibleName());
  }
}
