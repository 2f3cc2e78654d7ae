package org.weald.store.duckdb.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.weald.model.Place;
import org.weald.model.Problem;

/** Puts what the database refuses into words, as far as the user or the machine is the cause. */
final class Faults {
  private static final Logger LOG = LoggerFactory.getLogger(Faults.class);

  /** DuckDB writes in blocks of 256 KB; with less than a few of them it cannot go on. */
  private static final long HARDLY_ANYTHING = 1024 * 1024L;

  private static final Pattern HOLDER =
      Pattern.compile("PID (\\d+)\\)?(?: by user (\\S+?))?[.\\s]");
  private static final List<String> FULL = List.of("No space left", "disk quota", "Disk quota");
  private static final List<String> MEMORY = List.of("Out of Memory", "OutOfMemory");
  private static final List<String> NEWER = List.of("version number", "newer version of DuckDB");
  private static final List<String> DAMAGED =
      List.of(
          "not a valid DuckDB database file",
          "Corrupt",
          "checksum",
          "Could not read enough bytes",
          "deserialize",
          "Serialization Error",
          "replaying WAL");

  private Faults() {}

  /**
   * Why something could not be done; empty where the mistake is Weald's own.
   *
   * @param what what could not be done, without a full stop
   * @param file the database
   */
  static Optional<Problem> of(String what, Path file, SQLException failure) {
    LOG.warn("{}: {}", what, file, failure);
    String text = String.valueOf(failure.getMessage());
    Place where = Place.of(file.toString());
    if (!Files.exists(file) && folderIsGone(file)) {
      return Optional.of(gone(what, file));
    }
    if (text.contains("Could not set lock") || text.contains("Conflicting lock")) {
      return Optional.of(inUse(what, where, text));
    }
    if (says(text, MEMORY)) {
      return Optional.of(
          new Problem(
              what,
              where,
              "it is too much for the memory the store may use",
              "Do it in several smaller parts"));
    }
    if (says(text, FULL)) {
      return Optional.of(full(what, where));
    }
    if (says(text, NEWER)) {
      return Optional.of(newer(what, where, "its file format is newer than this Weald's database"));
    }
    if (says(text, DAMAGED)) {
      return Optional.of(damaged(what, where, text));
    }
    // The system's part of the text is in the system's language, so the disk itself is asked.
    if (full(file)) {
      return Optional.of(full(what, where));
    }
    if (text.contains("Permission denied") || text.contains("Read-only") || readOnly(file)) {
      return Optional.of(
          new Problem(
              what,
              where,
              "you may not write to it",
              "Ask for the right to write, or copy the workspace to a place of your own"));
    }
    return Optional.empty();
  }

  private static boolean folderIsGone(Path file) {
    Path folder = file.getParent();
    return folder != null && !Files.exists(folder);
  }

  /** A store that is not where it was. */
  static Problem gone(String what, Path file) {
    return new Problem(
        what,
        Place.of(file.toString()),
        "the workspace is not there any more: its folder was moved, renamed or deleted, or its disk"
            + " was taken away",
        "Put the folder back in this place, then try again");
  }

  /** A store this Weald is too old for. */
  static Problem newer(String what, Place where, String why) {
    return new Problem(what, where, why, "Open the workspace with the newer Weald");
  }

  private static Problem full(String what, Place where) {
    return new Problem(
        what,
        where,
        "the disk is full",
        "Nothing was changed; make room on the disk, then do it again");
  }

  private static Problem inUse(String what, Place where, String text) {
    Matcher holder = HOLDER.matcher(text + " ");
    String who = "another process";
    if (holder.find()) {
      who = "process " + holder.group(1);
      who += holder.group(2) == null ? "" : " of " + holder.group(2);
    }
    return new Problem(
        what, where, "in use by " + who, "Close it there or wait until the work is done");
  }

  private static Problem damaged(String what, Place where, String text) {
    return new Problem(
        what,
        where,
        "the file is damaged, or not a store at all; the database says: "
            + text.lines().findFirst().orElse(""),
        "Put the file back from a backup; do not delete it, figures may still be got out of it");
  }

  private static boolean says(String text, List<String> words) {
    return words.stream().anyMatch(text::contains);
  }

  private static boolean full(Path file) {
    Path folder = file.getParent();
    try {
      return folder != null && Files.getFileStore(folder).getUsableSpace() < HARDLY_ANYTHING;
    } catch (IOException e) {
      LOG.debug("cannot ask the disk of {} how much room it has", file, e);
      return false;
    }
  }

  private static boolean readOnly(Path file) {
    Path folder = file.getParent();
    return Files.exists(file) && !Files.isWritable(file)
        || folder != null && !Files.isWritable(folder);
  }
}
