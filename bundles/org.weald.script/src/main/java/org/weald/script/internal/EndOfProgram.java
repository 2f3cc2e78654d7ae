package org.weald.script.internal;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.weald.model.Checked;
import org.weald.model.Place;
import org.weald.model.Problem;
import org.weald.spi.Progress;

/**
 * Says that nothing was written where the whole program is ended while a script runs, as by Ctrl+C
 * outside the console; and sees to it that nothing is.
 */
final class EndOfProgram implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(EndOfProgram.class);

  private final AtomicBoolean over = new AtomicBoolean();
  private final Thread hook;

  private EndOfProgram(Progress progress) {
    this.hook =
        new Thread(
            () -> {
              if (over.compareAndSet(false, true)) {
                progress.say("Stopped; nothing was written.");
              }
            },
            "weald-run-ended");
  }

  /** From now on until it is closed. */
  static EndOfProgram saidOn(Progress progress) {
    EndOfProgram end = new EndOfProgram(progress);
    try {
      Runtime.getRuntime().addShutdownHook(end.hook);
    } catch (IllegalStateException ending) {
      LOG.debug("the program ends already", ending);
    }
    return end;
  }

  /** The result of the run, unless the program has been ended meanwhile. */
  <T> Checked<T> unless(Checked<T> result) {
    return over.compareAndSet(false, true)
        ? result
        : Checked.bad(
            List.of(
                new Problem(
                    "the program was ended", Place.of("command line"), "nothing was written", "")));
  }

  @Override
  public void close() {
    over.set(true);
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException ending) {
      LOG.debug("the program ends", ending);
    }
  }
}
