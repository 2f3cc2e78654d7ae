package org.weald.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A folder of this process alone, for the framework's cache: two frameworks on one cache folder
 * both start, and that is not safe. A lock held for the life of the process tells a living
 * process's folder from one a killed process left behind.
 */
final class Scratch implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Scratch.class);
  private static final String PREFIX = "run-";
  private static final String LOCK = "lock";

  private final Path folder;
  private final FileChannel channel;

  private Scratch(Path folder, FileChannel channel) {
    this.folder = folder;
    this.channel = channel;
  }

  /** Makes a folder below the user's cache folder, and removes what killed processes left there. */
  static Scratch create() {
    return create(UserFolders.cache().resolve("run"));
  }

  @SuppressWarnings("MustBeClosedChecker") // closed by close()
  static Scratch create(Path parent) {
    try {
      Files.createDirectories(parent);
      sweep(parent);
      // Locked before it has the name the sweeping looks for.
      Path unnamed = Files.createTempDirectory(parent, "new-");
      FileChannel channel =
          FileChannel.open(
              unnamed.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      channel.lock();
      String name = String.valueOf(unnamed.getFileName()).replaceFirst("new-", PREFIX);
      return new Scratch(Files.move(unnamed, unnamed.resolveSibling(name)), channel);
    } catch (IOException e) {
      throw new StartProblem(
          "No folder for this run can be made in " + parent + ": " + e + ". Is the disk full?", e);
    }
  }

  Path folder() {
    return folder;
  }

  @Override
  public void close() {
    try {
      delete(folder);
      channel.close();
    } catch (IOException | UncheckedIOException e) {
      LOG.warn("{} could not be removed; the next start will", folder, e);
    }
  }

  private static void sweep(Path parent) throws IOException {
    try (DirectoryStream<Path> runs = Files.newDirectoryStream(parent, PREFIX + "*")) {
      for (Path run : runs) {
        if (abandoned(run)) {
          try {
            delete(run);
            LOG.info("removed {}, left by a process that was killed", run);
          } catch (IOException | UncheckedIOException e) {
            LOG.warn("{} could not be removed", run, e);
          }
        }
      }
    }
  }

  private static boolean abandoned(Path run) {
    try (FileChannel channel = FileChannel.open(run.resolve(LOCK), StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock()) {
      return lock != null;
    } catch (OverlappingFileLockException e) {
      return false; // this process's own
    } catch (NoSuchFileException e) {
      return true; // its process was killed while it removed the folder
    } catch (IOException e) {
      LOG.warn("whether {} is in use cannot be told", run, e);
      return false;
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    }
  }
}
