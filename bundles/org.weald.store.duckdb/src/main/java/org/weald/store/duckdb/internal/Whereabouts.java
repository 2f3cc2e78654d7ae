package org.weald.store.duckdb.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whether a file that is open still is what one finds under its name. A folder may be moved or
 * deleted under an open database: what is written then goes to where nobody looks for it, or
 * nowhere.
 */
final class Whereabouts {
  private static final Logger LOG = LoggerFactory.getLogger(Whereabouts.class);

  /** What is found under the name. */
  enum Found {
    /** The file that was opened. */
    SAME,
    /** None: it was moved or deleted, or its disk was taken away. */
    NONE,
    /** Another one: a copy was put in its place. */
    ANOTHER
  }

  private final Path file;
  private Optional<Object> opened;

  Whereabouts(Path file) {
    this.file = file;
    this.opened = identity();
  }

  /** The file that is there now is the one that is open. */
  void arrived() {
    opened = identity();
  }

  Found now() {
    if (!Files.exists(file)) {
      return Found.NONE;
    }
    // Some systems give a file no identity; there a file in use cannot be moved either.
    return opened.isEmpty() || opened.equals(identity()) ? Found.SAME : Found.ANOTHER;
  }

  private Optional<Object> identity() {
    try {
      return Optional.ofNullable(Files.readAttributes(file, BasicFileAttributes.class).fileKey());
    } catch (IOException e) {
      LOG.debug("cannot tell which file {} is", file, e);
      return Optional.empty();
    }
  }
}
