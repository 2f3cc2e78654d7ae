package org.weald.script.internal.run;

import java.time.Duration;

/**
 * How much a run may take.
 *
 * @param time from its start to its end
 * @param bytes it may have made in all, not at once: what the JVM counts for the thread
 */
public record Limits(Duration time, long bytes) {
  /** Unless said otherwise with the properties weald.script.seconds and weald.script.megabytes. */
  public static final Limits USUAL =
      new Limits(
          Duration.ofSeconds(Long.getLong("weald.script.seconds", 60)),
          Long.getLong("weald.script.megabytes", 4_000) * 1_000_000);
}
