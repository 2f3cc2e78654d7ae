package org.weald.script.internal;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks again and again, on a thread of its own. The system's own notices of changed files are not
 * used: they do not come from network drives, where councils keep their folders, and a look at the
 * times of some dozen files costs less than a tenth of a millisecond each.
 */
final class Sweep implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Sweep.class);
  private static final Duration FIRST = Duration.ofSeconds(1);
  private static final Duration EVERY = Duration.ofMillis(400);
  private static final long STOP_SECONDS = 5;

  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread made = new Thread(task, "weald-scripts");
            made.setDaemon(true);
            return made;
          });

  /** Begins after a moment: the start of the program has the processor first. */
  Sweep(Runnable look) {
    thread.scheduleWithFixedDelay(
        () -> {
          try {
            look.run();
          } catch (RuntimeException failure) {
            // An exception that left here would end all further looks.
            LOG.error("looking for changed scripts failed", failure);
          }
        },
        FIRST.toMillis(),
        EVERY.toMillis(),
        TimeUnit.MILLISECONDS);
  }

  @Override
  public void close() {
    thread.shutdownNow();
    try {
      if (!thread.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS)) {
        LOG.warn("scripts are still being looked at after {} s", STOP_SECONDS);
      }
    } catch (InterruptedException stopWaiting) {
      Thread.currentThread().interrupt();
    }
  }
}
