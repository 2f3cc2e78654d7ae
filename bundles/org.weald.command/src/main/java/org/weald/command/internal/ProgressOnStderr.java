package org.weald.command.internal;

import java.io.PrintWriter;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import org.weald.spi.Progress;

/**
 * Says how far long work is, once it has taken a second, at most once a second. The second is
 * counted from the first step told: what came before it, such as reading the workspace, is not the
 * step's, and "0 %" would be no news.
 */
final class ProgressOnStderr implements Progress {
  private static final long SECOND = 1_000_000_000L;

  private final PrintWriter err;
  private final BooleanSupplier cancelled;
  private final LongSupplier clock;
  private boolean begun;
  private long last;
  private String told = "";

  ProgressOnStderr(PrintWriter err, BooleanSupplier cancelled) {
    this(err, cancelled, System::nanoTime);
  }

  /** With a clock that counts nanoseconds from anywhere. */
  ProgressOnStderr(PrintWriter err, BooleanSupplier cancelled, LongSupplier clock) {
    this.err = err;
    this.cancelled = cancelled;
    this.clock = clock;
  }

  @Override
  public synchronized void at(String step, double done) {
    long now = clock.getAsLong();
    if (!begun) {
      begun = true;
      last = now;
    } else if (now - last >= SECOND) {
      last = now;
      String line = Double.isNaN(done) ? step + " …" : step + " … " + Math.round(100 * done) + " %";
      // In a file or a pipe every line stays: the same one again is no news.
      if (!line.equals(told)) {
        told = line;
        err.println(line);
        err.flush();
      }
    }
  }

  /** At once, and every line: somebody wrote it to be read. */
  @Override
  public synchronized void say(String line) {
    err.println(line);
    err.flush();
  }

  @Override
  public boolean cancelled() {
    return cancelled.getAsBoolean() || Thread.currentThread().isInterrupted();
  }
}
