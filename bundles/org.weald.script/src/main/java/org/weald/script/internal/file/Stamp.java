package org.weald.script.internal.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * What tells two contents of a file apart without reading it.
 *
 * @param modified when it was written, as far as the disk knows
 * @param size in bytes
 * @param key the file behind the name, where the system has one: an editor that writes beside and
 *     renames leaves time and size, not this
 * @param seen when this was looked up
 */
record Stamp(Instant modified, long size, String key, Instant seen) {
  /** Disks that count whole seconds, two on some, cannot tell a second save within one. */
  private static final Duration COARSE = Duration.ofSeconds(2);

  static Optional<Stamp> of(Path file, Clock clock) {
    try {
      BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
      return Optional.of(
          new Stamp(
              now.lastModifiedTime().toInstant(),
              now.size(),
              Objects.toString(now.fileKey(), ""),
              clock.instant()));
    } catch (IOException gone) {
      // It went between being listed and being looked at, or is a link that leads nowhere.
      return Optional.empty();
    }
  }

  /** Whether a file that had that stamp and has this one is sure to hold what it held. */
  boolean isSameAs(Stamp before) {
    return modified.equals(before.modified)
        && size == before.size
        && key.equals(before.key)
        && before.modified.plus(COARSE).isBefore(before.seen);
  }
}
