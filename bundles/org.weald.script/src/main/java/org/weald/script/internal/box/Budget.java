package org.weald.script.internal.box;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What one run of a script may still take. It belongs to the thread it was started on; the {@link
 * Watch} looks after it and, when it is spent, lets the script's next tick throw a {@link Stop}.
 */
public final class Budget implements AutoCloseable {
  private static final ThreadLocal<Budget> CURRENT = new ThreadLocal<>();

  private static volatile boolean prepared;

  private final Thread thread = Thread.currentThread();
  private final long deadline;
  private final Duration time;
  private final long bytes;
  private final long madeBefore;
  private final Consumer<String> say;
  private final AtomicReference<@Nullable Stop> stop = new AtomicReference<>();

  /** What its own thread throws; only that thread looks. */
  private @Nullable Stop told;

  private Budget(Duration time, long bytes, Consumer<String> say) {
    this.time = time;
    this.bytes = bytes;
    this.say = say;
    this.deadline = System.nanoTime() + time.toNanos();
    this.madeBefore = Allocation.made(thread);
  }

  /**
   * Starts a budget for what this thread does from now on.
   *
   * @param bytes how many it may make in all
   * @param say takes a line the script says
   */
  public static Budget start(Duration time, long bytes, Consumer<String> say) {
    if (CURRENT.get() != null) {
      throw new IllegalStateException("this thread runs a script already");
    }
    prepare();
    Budget budget = new Budget(time, bytes, say);
    CURRENT.set(budget);
    Watch.over(budget);
    return budget;
  }

  /**
   * All that guards use is there before a script runs: a class that is first used where the stack
   * ends is broken for the whole program.
   */
  private static void prepare() {
    if (!prepared) {
      Guards.prepare();
      Stop.lineOf(new Stop(Reason.STACK, "", ""));
      prepared = true;
    }
  }

  /** The run is over; the thread is as it was before. */
  @Override
  public void close() {
    CURRENT.remove();
    Watch.ended(this);
  }

  /** Stops the script at its next tick. Any thread; the first stop counts. */
  public void stop(Reason reason, String what, String remedy) {
    stop(new Stop(reason, what, remedy, 0));
  }

  /** The watch sees it at its next look; its own thread may have no room on its stack to tell. */
  private Stop stop(Stop wanted) {
    return stop.compareAndSet(null, wanted) ? wanted : Objects.requireNonNull(stop.get());
  }

  /** Whether it was stopped. */
  boolean stopped() {
    return stop.get() != null;
  }

  /** Why it was stopped; nothing while it may run. */
  public Optional<Stop> reason() {
    return Optional.ofNullable(stop.get());
  }

  Thread thread() {
    return thread;
  }

  /** Looks at the clock and the count of bytes. The watch's thread. */
  void inspect(long now) {
    if (stopped()) {
      return;
    }
    if (now - deadline >= 0) {
      stopInItsLine(
          Reason.TIME,
          "the script did not end within " + seconds(time) + " and was stopped",
          "Look for a loop that never ends, or for more work than it needs");
    } else if (Allocation.made(thread) - madeBefore > bytes) {
      stopInItsLine(
          Reason.MEMORY,
          "the script made more than " + bytes / 1_000_000 + " MB and was stopped",
          "Look for a list or a text that grows without end");
    } else if (thread.isInterrupted()) {
      stop(Reason.CANCELLED, "the script was cancelled", "Run it again when you like");
    }
  }

  /** A call of the library may end without another tick, so the line is looked for now. */
  private void stopInItsLine(Reason reason, String what, String remedy) {
    stop(new Stop(reason, what, remedy, Stop.lineOf(thread.getStackTrace())));
  }

  private static String seconds(Duration time) {
    return time.toMillis() % 1000 == 0 ? time.toSeconds() + " s" : time.toMillis() + " ms";
  }

  /** What a tick asks while an alarm is on: the thread's own budget only. */
  static void check() {
    Budget mine = CURRENT.get();
    if (mine != null) {
      Stop why = mine.stop.get();
      if (why != null) {
        throw mine.told(why);
      }
    }
  }

  /** The line is looked for once: ticks of a hundred thousand handlers may throw it on. */
  private Stop told(Stop why) {
    if (told == null) {
      told = why.line() > 0 ? why : new Stop(why.reason(), why.what(), why.remedy());
    }
    return told;
  }

  /** Ends the script of this thread for good: all its further ticks throw as well. */
  static Stop end(Stop wanted) {
    Budget mine = CURRENT.get();
    return mine == null ? wanted : mine.stop(wanted);
  }

  /** Hands a line to whoever runs the script of this thread. */
  static void say(String line) {
    Budget mine = CURRENT.get();
    if (mine != null) {
      mine.say.accept(line);
    }
  }
}
