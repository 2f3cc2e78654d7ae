package org.weald.workspace.internal;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.weald.model.Place;
import org.weald.model.Problem;

/** Puts what a disk refuses into words. */
final class DiskProblems {
  private static final Logger LOG = LoggerFactory.getLogger(DiskProblems.class);

  /** With less than this left a disk counts as full; a workspace needs a few blocks. */
  private static final long HARDLY_ANYTHING = 64 * 1024L;

  private DiskProblems() {}

  /**
   * Why writing failed.
   *
   * @param what what could not be done, without a full stop
   * @param at where it was to be done
   */
  static Problem of(String what, Path at, IOException failure) {
    LOG.warn("{}: {}", what, at, failure);
    Place where = Place.of(at.toString());
    if (failure instanceof ClosedByInterruptException) {
      return new Problem(what, where, "it was stopped", "Nothing was changed; start it again");
    }
    // The system's own message is in the system's language, so the disk itself is asked.
    if (readOnlyDisk(at)) {
      return readOnly(what, at);
    }
    if (full(at)) {
      return new Problem(
          what, where, "the disk is full", "Make room on the disk, then do it again");
    }
    if (failure instanceof AccessDeniedException) {
      return readOnly(what, at);
    }
    if (failure instanceof FileAlreadyExistsException exists) {
      return new Problem(
          what,
          where,
          "there is a file where a folder should be: " + exists.getFile(),
          "Rename or remove that file");
    }
    return new Problem(
        what, where, "the system says: " + failure.getMessage(), "Check the folder and its disk");
  }

  /** A folder this account may not write to, or nobody. */
  static Problem readOnly(String what, Path at) {
    return new Problem(
        what,
        Place.of(at.toString()),
        readOnlyDisk(at) ? "the disk can only be read" : "you may read it but not write to it",
        "Copy the folder to a place you may write to and use the copy, or ask for the right to"
            + " write");
  }

  private static boolean full(Path at) {
    try {
      return store(at).getUsableSpace() < HARDLY_ANYTHING;
    } catch (IOException e) {
      LOG.debug("cannot ask the disk of {} how much room it has", at, e);
      return false;
    }
  }

  private static boolean readOnlyDisk(Path at) {
    try {
      return store(at).isReadOnly();
    } catch (IOException e) {
      LOG.debug("cannot ask the disk of {} whether it is read-only", at, e);
      return false;
    }
  }

  /** The disk of a path, or of the nearest folder above it that exists. */
  private static FileStore store(Path at) throws IOException {
    Path there = at.toAbsolutePath();
    while (!Files.exists(there) && there.getParent() != null) {
      there = there.getParent();
    }
    return Files.getFileStore(there);
  }
}
