package org.weald.tests.distribution;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.weald.tests.Shipped;

/** The start script that ships, run as a user of a plain machine would: no display, no locale. */
final class CommandLine {
  private static final long LONGEST_SECONDS = 120;

  private final Path home;
  private final Path cache;

  /** A user with a home folder, whose Java classes were prepared before; once for all tests. */
  CommandLine(Path home) {
    this(home, Path.of("target", "cache-" + Runtime.version().feature()).toAbsolutePath());
  }

  /**
   * A user.
   *
   * @param home the user's home folder
   * @param cache the user's cache folder
   */
  CommandLine(Path home, Path cache) {
    this.home = home;
    this.cache = cache;
  }

  /** What one command printed and how it ended. */
  record Ended(int exit, String out, String err) {
    Ended done() {
      assertThat(exit).as("exit code; standard error was: %s", err).isZero();
      return this;
    }
  }

  Ended run(String... arguments) {
    return run(Map.of(), arguments);
  }

  Ended run(Map<String, String> environment, String... arguments) {
    try {
      Path out = Files.createTempFile(home, "out", ".txt");
      Path err = Files.createTempFile(home, "err", ".txt");
      Process process =
          builder(environment, arguments)
              .redirectOutput(out.toFile())
              .redirectError(err.toFile())
              .start();
      process.getOutputStream().close();
      end(process);
      return new Ended(
          process.exitValue(), Files.readString(out, UTF_8), Files.readString(err, UTF_8));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** Runs one command that is typed to, and then the input ends. */
  Ended typed(String input, String... arguments) {
    try {
      Path in = Files.createTempFile(home, "in", ".txt");
      Path out = Files.createTempFile(home, "out", ".txt");
      Path err = Files.createTempFile(home, "err", ".txt");
      Files.writeString(in, input);
      Process process =
          builder(Map.of(), arguments)
              .redirectInput(in.toFile())
              .redirectOutput(out.toFile())
              .redirectError(err.toFile())
              .start();
      end(process);
      return new Ended(
          process.exitValue(), Files.readString(out, UTF_8), Files.readString(err, UTF_8));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /**
   * Starts and comes back at once, with Ctrl+C heeded: what is started in the background of a
   * shell, as a build may be, overlooks it, and so would all it starts.
   */
  Process heedingControlC(Path out, Path err, String... arguments) throws IOException {
    ProcessBuilder builder = builder(Map.of(), arguments);
    builder.command().addAll(0, List.of("env", "--default-signal=INT"));
    return builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
  }

  /**
   * At a terminal of its own: what is written to the process is typed there. The shell that a
   * terminal starts with gives its place to the command: one that waits, as dash does, would take
   * the Ctrl+C too and end with its own code.
   */
  Process atTerminal(Path screen, String... arguments) throws IOException {
    ProcessBuilder builder = builder(Map.of(), arguments);
    String line = "exec env --default-signal=INT " + String.join(" ", builder.command());
    builder.command(List.of("script", "--quiet", "--return", "--flush", "-c", line, "/dev/null"));
    return builder.redirectErrorStream(true).redirectOutput(screen.toFile()).start();
  }

  /** Waits until what a process writes to a file holds some words, so many times. */
  static void awaitWords(Process process, Path file, String words, int times)
      throws IOException, InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_SECONDS);
    while (Files.readString(file, UTF_8).split(Pattern.quote(words), -1).length <= times) {
      assertThat(process.isAlive() && System.nanoTime() < end)
          .as("%s times \"%s\" in: %s", times, words, Files.readString(file, UTF_8))
          .isTrue();
      process.waitFor(20, TimeUnit.MILLISECONDS);
    }
  }

  /** Starts and comes back at once; what it prints is dropped. */
  Process start(String... arguments) throws IOException {
    return builder(Map.of(), arguments)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  static void end(Process process) {
    try {
      boolean ended = process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS);
      if (!ended) {
        process.destroyForcibly();
      }
      assertThat(ended).as("ends within %s s", LONGEST_SECONDS).isTrue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  private ProcessBuilder builder(Map<String, String> environment, String... arguments) {
    List<String> line = new ArrayList<>();
    line.add(Shipped.distribution().home().resolve("bin/weald").toString());
    line.addAll(Arrays.asList(arguments));
    ProcessBuilder builder = new ProcessBuilder(line).directory(home.toFile());
    Map<String, String> all = builder.environment();
    all.keySet().removeIf(name -> name.startsWith("WEALD_") || name.startsWith("LC_"));
    all.remove("DISPLAY");
    all.put("LANG", "C");
    all.put("HOME", home.toString());
    all.put("WEALD_CACHE", cache.toString());
    all.put("WEALD_JAVA_OPTIONS", "-Duser.home=" + home);
    all.put("JAVA_HOME", System.getProperty("java.home"));
    all.putAll(environment);
    return builder;
  }

  /** Where this user's runs keep their frameworks. */
  List<Path> runs() {
    Path runs = cache.resolve("run");
    if (!Files.isDirectory(runs)) {
      return List.of();
    }
    try (var all = Files.list(runs)) {
      return all.toList();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  Path cache() {
    return cache;
  }

  Path home() {
    return home;
  }
}
