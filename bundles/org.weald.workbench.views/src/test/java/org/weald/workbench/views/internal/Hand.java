package org.weald.workbench.views.internal;

import java.awt.Component;
import java.awt.Container;
import java.awt.KeyboardFocusManager;
import java.awt.Robot;
import java.awt.Window;
import java.awt.event.KeyEvent;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javax.imageio.ImageIO;
import javax.swing.JFrame;
import javax.swing.SwingUtilities;

/**
 * A user's hand and eye: finds what is on the screen by its accessible name, types, waits, looks.
 */
public final class Hand {
  private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(20);
  private static final int LOOKS = 4;
  private static final long BLINK_NANOS = TimeUnit.MILLISECONDS.toNanos(15);

  private Hand() {}

  /** Does something on the event thread and says what came of it. */
  public static <T> T on(Callable<T> work) throws Exception {
    FutureTask<T> task = new FutureTask<>(work);
    SwingUtilities.invokeLater(task);
    return task.get(20, TimeUnit.SECONDS);
  }

  /** Waits until something is so on the event thread. */
  public static void until(String what, Callable<Boolean> isSo) throws Exception {
    long end = System.nanoTime() + PATIENCE_NANOS;
    while (!on(isSo)) {
      if (System.nanoTime() > end) {
        throw new AssertionError("still not so: " + what);
      }
      LockSupport.parkNanos(BLINK_NANOS);
    }
  }

  /** Puts the keyboard somewhere; a window that has only just come may want it elsewhere first. */
  public static void keyboardTo(Component component) throws Exception {
    until(
        "the keyboard is in " + component.getAccessibleContext().getAccessibleName(),
        () -> {
          if (!component.isFocusOwner()) {
            component.requestFocusInWindow();
          }
          return component.isFocusOwner();
        });
  }

  /**
   * Waits until what was begun is shown: no job runs, and no event waits. Looked at more than once,
   * as a thread that was just handed its work may still look as if it waited for some.
   */
  public static void settled() throws Exception {
    Robot robot = new Robot();
    for (int look = 0; look < LOOKS; look++) {
      robot.waitForIdle();
      until(
          "no job runs",
          () -> Thread.getAllStackTraces().entrySet().stream().noneMatch(Hand::works));
      LockSupport.parkNanos(BLINK_NANOS);
    }
    robot.waitForIdle();
  }

  private static boolean works(Map.Entry<Thread, StackTraceElement[]> thread) {
    return thread.getKey().getName().startsWith("weald-job-")
        && Arrays.stream(thread.getValue()).noneMatch(at -> at.getMethodName().equals("getTask"));
  }

  /** The showing frame of the window. */
  public static JFrame frame() throws Exception {
    until("a frame shows", () -> !frames().isEmpty());
    return on(() -> frames().get(0));
  }

  public static List<JFrame> frames() {
    List<JFrame> showing = new ArrayList<>();
    for (Window window : Window.getWindows()) {
      if (window instanceof JFrame frame
          && frame.isShowing()
          && frame.getTitle() != null
          && frame.getTitle().endsWith("Weald")) {
        showing.add(frame);
      }
    }
    return showing;
  }

  /** The component of a class with an accessible name. */
  public static <T extends Component> T find(Class<T> type, String name) throws Exception {
    until(name + " is there", () -> !all(type, name).isEmpty());
    return on(() -> all(type, name).get(0));
  }

  public static <T extends Component> List<T> all(Class<T> type, String name) {
    List<T> found = new ArrayList<>();
    frames().forEach(frame -> collect(frame, type, name, found));
    return found;
  }

  private static <T extends Component> void collect(
      Container container, Class<T> type, String name, List<T> found) {
    for (Component child : container.getComponents()) {
      if (type.isInstance(child) && name.equals(child.getAccessibleContext().getAccessibleName())) {
        found.add(type.cast(child));
      }
      if (child instanceof Container inner) {
        collect(inner, type, name, found);
      }
    }
  }

  /** All components of a class in a container. */
  public static <T extends Component> List<T> within(Container container, Class<T> type) {
    List<T> found = new ArrayList<>();
    for (Component child : container.getComponents()) {
      if (type.isInstance(child)) {
        found.add(type.cast(child));
      }
      if (child instanceof Container inner) {
        found.addAll(within(inner, type));
      }
    }
    return found;
  }

  /** Presses keys together and lets them go, once there is something that hears them. */
  public static void press(int... keys) throws Exception {
    until("something has the keyboard", Hand::hears);
    Robot robot = new Robot();
    robot.setAutoDelay(10);
    for (int key : keys) {
      robot.keyPress(key);
    }
    for (int i = keys.length - 1; i >= 0; i--) {
      robot.keyRelease(keys[i]);
    }
    robot.waitForIdle();
  }

  /** A window that has only just come may not have the keyboard yet. */
  private static boolean hears() {
    return KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner() != null;
  }

  /** Types lower-case letters. */
  public static void type(String letters) throws Exception {
    for (char letter : letters.toCharArray()) {
      press(KeyEvent.getExtendedKeyCodeForChar(letter));
    }
  }

  /** Keeps a picture of the screen where the test was asked for pictures. */
  public static void picture(String name) throws Exception {
    String folder = System.getProperty("weald.test.pictures", "");
    if (!folder.isEmpty()) {
      write(Files.createDirectories(Path.of(folder)).resolve(name + ".png"));
    }
  }

  private static void write(Path file) throws Exception {
    JFrame frame = frame();
    Robot robot = new Robot();
    robot.waitForIdle();
    BufferedImage image = robot.createScreenCapture(on(frame::getBounds));
    File target = file.toFile();
    if (!ImageIO.write(image, "png", target)) {
      throw new IOException("no picture could be written to " + target);
    }
  }
}
