package org.weald.script.internal.worker;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * What the operating system holds the worker with, beside the box: bubblewrap (bwrap) where it is
 * there and may make namespaces, so that the process has no network, no home, no files but Java and
 * the program, and ends with the workbench.
 *
 * @param bwrap the program, where it is used
 * @param words where a script runs, for people: "in a worker process, confined by bwrap"
 */
public record Confinement(Optional<Path> bwrap, String words) {
  private static final List<String> LIBRARIES =
      List.of("/lib", "/lib64", "/lib32", "/usr/lib", "/usr/lib64");
  private static final String ONLY_BOX = ", so only the box and the limits hold it";
  private static final String IN_WORKER = "in a worker process";
  private static final long PROBE_SECONDS = 20;
  private static final Path SHELL = Path.of("/bin/sh");

  /**
   * Files may not grow, few may be open, and a crash leaves no picture of the memory. Ctrl+C at the
   * workbench's terminal reaches all its processes: what it means is for the workbench to say.
   */
  private static final String SHELL_LIMITS =
      "trap '' INT; ulimit -c 0 2>/dev/null; ulimit -f 0 2>/dev/null; ulimit -n 256 2>/dev/null; exec \"$@\"";

  /** The best there is on this machine. Tries it, which takes about a tenth of a second. */
  public static Confinement here() {
    Optional<Path> there =
        Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
            .filter(folder -> folder.startsWith("/"))
            .map(folder -> Path.of(folder, "bwrap"))
            .filter(Files::isExecutable)
            .findFirst();
    if (there.isEmpty()) {
      return none("bwrap is not here");
    }
    Confinement confined = new Confinement(there, IN_WORKER + ", confined by bwrap");
    return confined.works() ? confined : none("bwrap is here but may not make namespaces");
  }

  /**
   * No confinement.
   *
   * @param why "bwrap is not here"
   */
  public static Confinement none(String why) {
    return new Confinement(Optional.empty(), IN_WORKER + "; " + why + ONLY_BOX);
  }

  /** Whether a folder of its own is needed to run in. */
  boolean needsFolder() {
    return bwrap.isEmpty();
  }

  boolean works() {
    try {
      ProcessBuilder builder =
          new ProcessBuilder(around(WorkerCommand.version(), List.of(), "weald"))
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.PIPE);
      builder.environment().clear();
      Process process = builder.start();
      process.getOutputStream().close();
      // A version is short: it fits into the pipe.
      boolean ended = process.waitFor(PROBE_SECONDS, TimeUnit.SECONDS);
      process.destroyForcibly();
      return ended && process.exitValue() == 0;
    } catch (IOException unusable) {
      return false;
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /**
   * Puts the limits and the confinement before a command line.
   *
   * @param line Java and its arguments
   * @param needed files and folders it must be able to read, beside Java
   * @param mark stands in the command line of the confinement, so that {@link Orphans} know it
   */
  List<String> around(List<String> line, List<Path> needed, String mark) {
    List<String> all = new ArrayList<>();
    if (Files.isExecutable(SHELL)) {
      all.addAll(List.of(SHELL.toString(), "-c", SHELL_LIMITS, "weald-worker"));
    }
    bwrap.ifPresent(program -> all.addAll(confined(program, needed, mark)));
    all.addAll(line);
    return all;
  }

  private static List<String> confined(Path program, List<Path> needed, String mark) {
    List<String> words =
        new ArrayList<>(
            List.of(
                program.toString(),
                "--unshare-all",
                "--die-with-parent",
                "--new-session",
                "--clearenv",
                "--hostname",
                mark,
                "--proc",
                "/proc",
                "--dev",
                "/dev",
                "--tmpfs",
                "/tmp",
                "--chdir",
                "/tmp"));
    LIBRARIES.forEach(folder -> words.addAll(library(Path.of(folder))));
    Set<Path> readable = new LinkedHashSet<>(javaFiles());
    readable.addAll(needed);
    for (Path path : readable) {
      words.addAll(List.of("--ro-bind", path.toString(), path.toString()));
    }
    words.addAll(List.of("--remount-ro", "/"));
    return words;
  }

  private static List<String> library(Path folder) {
    if (Files.isSymbolicLink(folder)) {
      try {
        return List.of("--symlink", Files.readSymbolicLink(folder).toString(), folder.toString());
      } catch (IOException gone) {
        return List.of();
      }
    }
    return Files.isDirectory(folder)
        ? List.of("--ro-bind", folder.toString(), folder.toString())
        : List.of();
  }

  /** Java's home, and the files elsewhere that links in it lead to: Debian's settings in /etc. */
  private static Set<Path> javaFiles() {
    Path home = WorkerCommand.javaHome();
    Set<Path> files = new LinkedHashSet<>(List.of(home));
    for (String part : List.of("conf", "lib")) {
      try (Stream<Path> all = Files.walk(home.resolve(part))) {
        all.filter(Files::isSymbolicLink)
            .flatMap(link -> real(link).stream())
            .filter(file -> !file.startsWith(home))
            .forEach(files::add);
      } catch (IOException | java.io.UncheckedIOException unreadable) {
        // What cannot be read here cannot be read there: the try of the whole says so.
        return files;
      }
    }
    return files;
  }

  private static Optional<Path> real(Path link) {
    try {
      return Optional.of(link.toRealPath());
    } catch (IOException dangling) {
      return Optional.empty();
    }
  }
}
