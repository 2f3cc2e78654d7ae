package org.weald.command.internal;

import java.io.BufferedReader;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The lines a person types, read on a thread of their own: a question that waits for one can be
 * given up, which nobody can who waits in a stream. A line is read when one is asked for; one that
 * comes after the giving up goes to who asks next. One asks at a time.
 */
final class TypedLines {
  private final BufferedReader reader;
  private boolean started;
  private boolean wanted;
  private boolean gaveUp;
  private @Nullable Read read;

  /** What came: a line, the end, or that it cannot be read. */
  private record Read(@Nullable String line, @Nullable IOException failure) {}

  TypedLines(BufferedReader reader) {
    this.reader = reader;
  }

  /** The next command; null where no more come. It is waited for whatever is given up. */
  synchronized @Nullable String command() throws IOException {
    return next(false);
  }

  /** The next answer to a question; null where no more come, or the questions are given up. */
  synchronized @Nullable String answer() throws IOException {
    return next(true);
  }

  private synchronized @Nullable String next(boolean question) throws IOException {
    start();
    wanted = true;
    notifyAll();
    try {
      while (read == null && !(question && gaveUp)) {
        wait();
      }
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      return null;
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

  /** Another line's questions: those of the one before may have been given up. */
  synchronized void begin() {
    gaveUp = false;
  }

  /** Questions of this line get no answer: one that waits, and any that is still to come. */
  synchronized void giveUp() {
    gaveUp = true;
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
