package org.weald.stories;

import java.awt.AWTEvent;
import java.awt.EventQueue;
import java.awt.GraphicsEnvironment;
import java.awt.Toolkit;
import java.awt.event.InvocationEvent;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Stands in for the event queue and notes what took the event thread longest. It is printed at the
 * end of each class of stories and never asserted: how long something takes is for the bench.
 */
final class LongestEvent extends EventQueue {
  private static final AtomicReference<Taken> LONGEST = new AtomicReference<>(Taken.NONE);
  private static boolean stands;

  /** Whether another was dispatched since the last began; only the event thread comes here. */
  private boolean within;

  /**
   * An event.
   *
   * @param nanos how long it took
   * @param what its kind and what it was sent to
   */
  private record Taken(long nanos, String what) {
    static final Taken NONE = new Taken(0, "none");
  }

  /** From now on; a display must be there. */
  static synchronized void note() {
    if (!stands && !GraphicsEnvironment.isHeadless()) {
      stands = true;
      Toolkit.getDefaultToolkit().getSystemEventQueue().push(new LongestEvent());
    }
  }

  /** Begins anew. */
  static void forget() {
    LONGEST.set(Taken.NONE);
  }

  /** Says which was the longest. */
  static void print(String during) {
    Taken longest = LONGEST.get();
    System.out.printf(
        Locale.ROOT,
        "Longest event during %s: %.0f ms (%s)%n",
        during,
        longest.nanos / 1e6,
        longest.what);
  }

  @Override
  protected void dispatchEvent(AWTEvent event) {
    long began = System.nanoTime();
    within = false;
    super.dispatchEvent(event);
    // One that opened a dialog has others within it: those are counted, and it only waited.
    if (!within) {
      note(System.nanoTime() - began, event);
    }
    within = true;
  }

  private static void note(long nanos, AWTEvent event) {
    String what =
        event instanceof InvocationEvent
            ? event.paramString()
            : event.getClass().getSimpleName() + " to " + event.getSource().getClass().getName();
    LONGEST.accumulateAndGet(
        new Taken(nanos, what), (one, other) -> one.nanos >= other.nanos ? one : other);
  }
}
