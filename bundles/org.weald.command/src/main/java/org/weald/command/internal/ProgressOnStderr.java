package org.weald.command.internal;

import java.io.PrintWriter;
import org.weald.spi.Progress;

/** Says how far long work is, once it has taken a second, at most once a second. */
final class ProgressOnStderr implements Progress {
  private static final long SECOND = 1_000_000_000L;

  private final PrintWriter err;
  private long last = System.nanoTime();

  ProgressOnStderr(PrintWriter err) {
    this.err = err;
  }

  @Override
  public synchronized void at(String step, double done) {
    long now = System.nanoTime();
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
