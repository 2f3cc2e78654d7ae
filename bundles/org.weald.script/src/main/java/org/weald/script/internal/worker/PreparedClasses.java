package org.weald.script.internal.worker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.weald.spi.Progress;

/**
 * The worker's classes, prepared once for a Java and a class path and kept in the program's cache:
 * with them it is ready in about half the time. A file that no longer fits is ignored by Java.
 */
final class PreparedClasses {
  private static final Logger LOG = LoggerFactory.getLogger(PreparedClasses.class);
  private static final Duration LONGEST = Duration.ofSeconds(60);
  private static final int AHEAD_OF_TIME = 25;

  private PreparedClasses() {}

  /**
   * The file for a command, made now where there is none.
   *
   * @return empty where there can be none: classes in folders, no place to keep it, cancelled
   */
  static Optional<Path> of(WorkerCommand command, Map<String, String> environment, Progress told) {
    List<Path> jars = command.classPath();
    if (!jars.stream().allMatch(jar -> jar.toString().endsWith(".jar"))) {
      return Optional.empty();
    }
    try {
      Path file = file(jars, environment);
      if (isNewer(file, jars)) {
        // An empty one keeps a Java that cannot from trying at each start.
        return Files.size(file) > 0 ? Optional.of(file) : Optional.empty();
      }
      return made(file, command, told);
    } catch (IOException noPlace) {
      LOG.info("the worker's classes cannot be kept", noPlace);
      return Optional.empty();
    }
  }

  /** The program's cache, where the start script keeps what it prepared for the program. */
  private static Path file(List<Path> jars, Map<String, String> environment) throws IOException {
    String own = environment.getOrDefault("WEALD_CACHE", "");
    String caches = environment.getOrDefault("XDG_CACHE_HOME", "");
    Path cache =
        !own.isEmpty()
            ? Path.of(own).toAbsolutePath()
            : caches.startsWith("/")
                ? Path.of(caches, "weald")
                : Path.of(System.getProperty("user.home"), ".cache", "weald");
    Path folder = Files.createDirectories(cache.resolve("classes"));
    if (!isOwn(folder)) {
      throw new IOException(folder + " is not the user's own: another could put classes there");
    }
    String java = System.getProperty("java.runtime.version");
    return folder.resolve("worker-" + java + "-" + Integer.toHexString(jars.hashCode()));
  }

  /** Whether it belongs to who runs this, and nobody else may write to it. */
  static boolean isOwn(Path folder) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(folder, PosixFileAttributeView.class);
    Path self = Path.of("/proc/self");
    if (view == null || !Files.exists(self)) {
      return true;
    }
    PosixFileAttributes facts = view.readAttributes();
    return facts.owner().equals(Files.getOwner(self))
        && !facts.permissions().contains(PosixFilePermission.OTHERS_WRITE);
  }

  private static boolean isNewer(Path file, List<Path> jars) throws IOException {
    if (!Files.exists(file)) {
      return false;
    }
    for (Path jar : jars) {
      if (Files.getLastModifiedTime(jar).compareTo(Files.getLastModifiedTime(file)) > 0) {
        return false;
      }
    }
    return true;
  }

  /** How a prepared file is used. */
  static List<String> using(Path file) {
    return isAheadOfTime()
        ? List.of("-XX:AOTCache=" + file)
        : List.of("-Xshare:auto", "-XX:SharedArchiveFile=" + file);
  }

  private static boolean isAheadOfTime() {
    return Runtime.version().feature() >= AHEAD_OF_TIME;
  }

  /** Nothing of a script runs in the process that makes it, so that it can be believed. */
  private static Optional<Path> made(Path file, WorkerCommand command, Progress told)
      throws IOException {
    Path part = file.resolveSibling(file.getFileName() + "." + ProcessHandle.current().pid());
    String option = isAheadOfTime() ? "-XX:AOTCacheOutput=" : "-XX:ArchiveClassesAtExit=";
    WorkerCommand making = command.and(WorkerMain.PREPARE).sharing(List.of(option + part));
    List<String> line = new ArrayList<>(making.line());
    ProcessBuilder builder =
        new ProcessBuilder(line)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD);
    builder.environment().clear();
    Process process = builder.start();
    try {
      process.getOutputStream().close();
      boolean whole = ends(process, told);
      if (told.cancelled()) {
        return Optional.empty();
      }
      if (!whole || !Files.exists(part)) {
        // Not tried again at each start.
        Files.deleteIfExists(part);
        Files.createFile(part);
      }
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
      return Files.size(file) > 0 ? Optional.of(file) : Optional.empty();
    } finally {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
      Files.deleteIfExists(part);
      // What a Java of 25 has noted on its way.
      Files.deleteIfExists(part.resolveSibling(part.getFileName() + ".config"));
    }
  }

  private static boolean ends(Process process, Progress told) {
    long end = System.nanoTime() + LONGEST.toNanos();
    try {
      while (!process.waitFor(Wire.POLL.toMillis(), TimeUnit.MILLISECONDS)) {
        told.at("Preparing the worker's classes, once for this Java", Double.NaN);
        if (told.cancelled() || System.nanoTime() > end) {
          process.descendants().forEach(ProcessHandle::destroyForcibly);
          process.destroyForcibly().waitFor();
          return false;
        }
      }
      return process.exitValue() == 0;
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
