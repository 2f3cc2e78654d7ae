package org.weald.benchmarks;

import java.awt.Component;
import java.awt.Container;
import java.awt.EventQueue;
import java.awt.Frame;
import java.awt.Toolkit;
import java.awt.event.WindowEvent;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.Collectors;
import javax.swing.AbstractButton;
import javax.swing.JFrame;
import javax.swing.JTable;
import javax.swing.RepaintManager;

/**
 * Looks at Weald's window from within its own process, which it enters as an agent: when it can be
 * used, how long painting takes, and how long the longest event. Says so on standard output, a name
 * and numbers in microseconds a line.
 */
public final class WindowProbe {
  private static final List<String> PERSPECTIVES =
      List.of("Analyse", "Actions", "Script", "Publish", "Monitor");
  private static final int SWITCHES = 20;

  /** What goes on after the plan is shown is part of opening. */
  private static final int SETTLING_MILLIS = 2_000;

  private final EventTimes events = new EventTimes();
  private final long began;
  private final int rows;

  private WindowProbe(long began, int rows) {
    this.began = began;
    this.rows = rows;
  }

  /**
   * Called by Java before the program.
   *
   * @param arguments when the command was given, in milliseconds, and from how many rows on the
   *     scorecard is there, with a comma between
   */
  public static void premain(String arguments) {
    String[] words = arguments.split(",", -1);
    WindowProbe probe = new WindowProbe(Long.parseLong(words[0]), Integer.parseInt(words[1]));
    Thread thread = new Thread(probe::run, "bench");
    thread.setDaemon(true);
    thread.start();
  }

  static void say(String name, long... values) {
    System.out.println(
        "probe "
            + name
            + " "
            + Arrays.stream(values).mapToObj(Long::toString).collect(Collectors.joining(" ")));
    System.out.flush();
  }

  private void run() {
    try {
      watch();
      JTable scorecard = opened();
      say("usable", (System.currentTimeMillis() - began) * 1000);
      Thread.sleep(SETTLING_MILLIS);
      say("opening", events.take());
      say("opened-memory", Memory.peakKilobytes("self"));
      JFrame frame = (JFrame) Frame.getFrames()[0];
      on(() -> resized(frame));
      Thread.sleep(SETTLING_MILLIS / 4);
      events.take();
      say("repaint", Repaints.measured(scorecard, frame.getRootPane()));
      say("scrolling", events.take());
      switches(frame);
      say("switching", events.take());
      say("memory", Memory.peakKilobytes("self"));
      EventQueue.invokeLater(
          () -> frame.dispatchEvent(new WindowEvent(frame, WindowEvent.WINDOW_CLOSING)));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException | InvocationTargetException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The event queue is there once its thread is; the event under way then is the first. */
  private void watch() throws InterruptedException {
    while (!hasEventThread()) {
      Thread.sleep(2);
    }
    long first = System.nanoTime();
    Toolkit.getDefaultToolkit().getSystemEventQueue().push(events);
    EventQueue.invokeLater(() -> events.note(System.nanoTime() - first));
  }

  private static boolean hasEventThread() {
    ThreadGroup top = Thread.currentThread().getThreadGroup();
    while (top.getParent() != null) {
      top = top.getParent();
    }
    Thread[] all = new Thread[top.activeCount() + 16];
    int count = top.enumerate(all);
    return Arrays.stream(all, 0, count)
        .anyMatch(thread -> thread.getName().startsWith("AWT-EventQueue"));
  }

  private JTable opened() throws InterruptedException, ExecutionException {
    while (true) {
      Optional<JTable> there = on(this::scorecard);
      if (there.isPresent()) {
        on(
            () -> {
              RepaintManager.currentManager(there.get()).paintDirtyRegions();
              return true;
            });
        return there.get();
      }
      Thread.sleep(10);
    }
  }

  private Optional<JTable> scorecard() {
    return Arrays.stream(Frame.getFrames())
        .filter(Component::isShowing)
        .flatMap(frame -> all(frame).stream())
        .filter(JTable.class::isInstance)
        .map(JTable.class::cast)
        .filter(table -> "Scorecard".equals(table.getAccessibleContext().getAccessibleName()))
        .filter(table -> table.getRowCount() >= rows)
        .findFirst();
  }

  private static boolean resized(JFrame frame) {
    frame.setSize(Repaints.WIDTH, Repaints.HEIGHT);
    frame.validate();
    return true;
  }

  private void switches(JFrame frame) throws InterruptedException, ExecutionException {
    for (int i = 0; i < SWITCHES; i++) {
      String name = PERSPECTIVES.get(i % PERSPECTIVES.size());
      on(
          () -> {
            all(frame).stream()
                .filter(AbstractButton.class::isInstance)
                .map(AbstractButton.class::cast)
                .filter(button -> name.equals(button.getText()) && button.isShowing())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no button " + name))
                .doClick(0);
            return true;
          });
      // What it sets off is painted before the next.
      for (int settled = 0; settled < 5; settled++) {
        Thread.sleep(20);
        on(() -> true);
      }
    }
  }

  private static <T> T on(Callable<T> work) throws InterruptedException, ExecutionException {
    FutureTask<T> task = new FutureTask<>(work);
    EventQueue.invokeLater(task);
    return task.get();
  }

  private static List<Component> all(Container of) {
    List<Component> found = new ArrayList<>();
    for (Component child : of.getComponents()) {
      found.add(child);
      if (child instanceof Container more) {
        found.addAll(all(more));
      }
    }
    return found;
  }
}
