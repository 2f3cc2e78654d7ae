package org.weald.command.internal;

import java.io.BufferedReader;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The lines a person types, read on a thread of their own: who waits for one can give up, which
 * nobody can who waits in a stream. A line is read when one is asked for; one that comes after the
 * giving up goes to who asks next. One asks at a time.
 */
final class TypedLines implements AskedLines.Lines {
  private final BufferedReader reader;
  private boolean started;
  private boolean wanted;
  private boolean waiting;
  private boolean gaveUp;
  private @Nullable Read read;

  /** What came: a line, the end, or that it cannot be read. */
  private record Read(@Nullable String line, @Nullable IOException failure) {}

  TypedLines(BufferedReader reader) {
    this.reader = reader;
  }

  @Override
  public synchronized @Nullable String next() throws IOException {
    start();
    wanted = true;
    waiting = true;
    gaveUp = false;
    notifyAll();
    try {
      while (read == null && !gaveUp) {
        wait();
      }
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      return null;
    } finally {
      waiting = false;
    }
    Read come = read;
    if (come == null) {
      return null;
    }
    read = null;
    if (come.failure() != null) {
      throw come.failure();
    }
    return come.line();
  }

  /** Who waits for a line just now gets none. */
  synchronized void giveUp() {
    gaveUp = waiting;
    notifyAll();
  }

  private void start() {
    if (!started) {
      started = true;
      Thread thread = new Thread(this::work, "weald-keyboard");
      thread.setDaemon(true);
      thread.start();
    }
  }

  private void work() {
    boolean more = true;
    while (more && awaitWanted()) {
      Read come;
      try {
        come = new Read(reader.readLine(), null);
      } catch (IOException failed) {
        come = new Read(null, failed);
      }
      more = come.line() != null;
      give(come, !more);
    }
  }

  private synchronized boolean awaitWanted() {
    try {
      while (!wanted) {
        wait();
      }
      return true;
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** After the end everybody who asks hears of it: the next one starts another try. */
  private synchronized void give(Read come, boolean last) {
    read = come;
    wanted = false;
    started = !last;
    notifyAll();
  }
}
