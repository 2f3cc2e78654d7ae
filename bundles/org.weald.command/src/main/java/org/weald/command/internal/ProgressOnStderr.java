package org.weald.command.internal;

import java.io.PrintWriter;
import java.util.function.LongSupplier;
import org.weald.spi.Progress;

/** Says how far long work is, once it has taken a second, at most once a second. */
final class ProgressOnStderr implements Progress {
  private static final long SECOND = 1_000_000_000L;

  private final PrintWriter err;
  private final LongSupplier clock;
  private long last;

  ProgressOnStderr(PrintWriter err) {
    this(err, System::nanoTime);
  }

  /** With a clock that counts nanoseconds from anywhere. */
  ProgressOnStderr(PrintWriter err, LongSupplier clock) {
    this.err = err;
    this.clock = clock;
    this.last = clock.getAsLong();
  }

  @Override
  public synchronized void at(String step, double done) {
    long now = clock.getAsLong();
    if (now - last >= SECOND) {
      last = now;
      err.println(Double.isNaN(done) ? step + " …" : step + " … " + Math.round(100 * done) + " %");
      err.flush();
    }
  }

  @Override
  public boolean cancelled() {
    return Thread.currentThread().isInterrupted();
  }
}
