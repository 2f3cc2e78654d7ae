package org.weald.benchmarks;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The window: when it can be used after the command, with the plans that ship and with a plan of
 * 2,000 measures, 400 areas and 10 years in its workspace's store; how long a repaint takes while
 * its scorecard is scrolled, and the longest event. Beside a plain window with a table of as many
 * rows. Needs a display.
 */
final class WindowBench {
  private static final int ROUNDS = 5;
  private static final int MEASURES = 2_000;
  private static final int AREAS = 400;
  private static final int YEARS = 10;

  /** The plan that ships has as many rows at least. */
  private static final int SHIPPED_ROWS = 20;

  private final Path home;
  private final Path work;

  /** By what was measured, in microseconds but for memory. */
  private final Map<String, List<Long>> samples = new LinkedHashMap<>();

  WindowBench(Path home, Path work) {
    this.home = home;
    this.work = work;
  }

  void measure() throws IOException, InterruptedException {
    Path shipped = workspace("shipped");
    Path large = workspace("large");
    made(large);
    // Once to warm up: classes are prepared, files are in memory.
    window("", shipped, SHIPPED_ROWS);
    window("", large, MEASURES);
    samples.clear();
    for (int round = 0; round < ROUNDS; round++) {
      window("as shipped", shipped, SHIPPED_ROWS);
      window("large plan", large, MEASURES);
      plain();
    }
  }

  private Path workspace(String name) throws IOException, InterruptedException {
    Path folder = work.resolve(name);
    Process process = weald("new", folder.toString()).inheritIO().start();
    if (process.waitFor() != 0) {
      throw new IllegalStateException("no workspace could be made");
    }
    if (name.equals("large")) {
      // By itself: which of several plans is shown first is not for a bench to say.
      Path file = folder.resolve("workspace.json");
      String known = Files.readString(file);
      Files.writeString(
          file, known.replaceFirst("\\s*}\\s*$", ",\n  \"plug-ins\" : \"own only\"\n}\n"));
    }
    return folder;
  }

  private ProcessBuilder weald(String... arguments) {
    List<String> line = new ArrayList<>(List.of(home.resolve("bin/weald").toString()));
    line.addAll(Arrays.asList(arguments));
    ProcessBuilder builder = new ProcessBuilder(line);
    builder.environment().put("WEALD_CACHE", work.resolve("cache").toString());
    return builder;
  }

  private void made(Path workspace) throws IOException, InterruptedException {
    long began = System.nanoTime();
    Process process =
        java(List.of(
                LargePlan.class.getName(),
                workspace.toString(),
                Integer.toString(MEASURES),
                Integer.toString(AREAS),
                Integer.toString(YEARS)))
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    if (process.waitFor() != 0) {
      throw new IllegalStateException("the large plan could not be made");
    }
    System.out.printf(
        Locale.UK,
        "%,d figures written to a store in %d s, for the rest.%n",
        MEASURES * AREAS * YEARS,
        (System.nanoTime() - began) / 1_000_000_000);
  }

  private ProcessBuilder java(List<String> arguments) throws IOException {
    List<String> line =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Djava.library.path=" + home.resolve("lib/native"),
                "-cp",
                System.getProperty("java.class.path") + File.pathSeparator + jars()));
    line.addAll(arguments);
    return new ProcessBuilder(line);
  }

  private String jars() throws IOException {
    try (Stream<Path> files =
        Stream.concat(Files.walk(home.resolve("repository")), Files.walk(home.resolve("lib")))) {
      return String.join(
          File.pathSeparator,
          files.map(Path::toString).filter(file -> file.endsWith(".jar")).sorted().toList());
    }
  }

  private void window(String which, Path workspace, int rows)
      throws IOException, InterruptedException {
    ProcessBuilder builder = weald("window", "--workspace", workspace.toString());
    long began = System.currentTimeMillis();
    builder
        .environment()
        .put(
            "WEALD_JAVA_OPTIONS",
            "-javaagent:" + System.getProperty("weald.bench.agent") + "=" + began + "," + rows);
    take(which, builder);
  }

  private void plain() throws IOException, InterruptedException {
    take(
        "plain JTable",
        java(
            List.of(
                PlainWindow.class.getName(),
                Long.toString(System.currentTimeMillis()),
                Integer.toString(MEASURES))));
  }

  private void take(String which, ProcessBuilder builder) throws IOException, InterruptedException {
    Process process = builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
    try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
      String line = out.readLine();
      while (line != null) {
        String[] words = line.split(" ");
        if (words[0].equals("probe")) {
          List<Long> values = Arrays.stream(words).skip(2).map(Long::valueOf).sorted().toList();
          samples
              .computeIfAbsent(words[1] + "|" + which, key -> new ArrayList<>())
              .add(values.get(values.size() / 2));
        }
        line = out.readLine();
      }
    }
    if (process.waitFor() != 0) {
      throw new IllegalStateException(which + " ended with " + process.exitValue());
    }
  }

  void print(PrintStream out) {
    out.printf("%-50s %10s %10s %10s%n", "", "least", "median", "most");
    print(out, "usable", "usable after the command");
    print(out, "repaint", "repaint, window of 1280 x 800, scrolling");
    print(out, "opening", "longest event: opening");
    print(out, "scrolling", "longest event: scrolling");
    print(out, "switching", "longest event: 20 perspectives");
    print(out, "opened-memory", "memory once open");
    print(out, "memory", "memory, the most");
    out.printf(
        Locale.UK,
        "Java %s, %d processors; %d rounds, in turn, after one to warm up. A repaint is the median"
            + " of 300 in each round, into an image.%n",
        System.getProperty("java.version"),
        Runtime.getRuntime().availableProcessors(),
        ROUNDS);
  }

  private void print(PrintStream out, String what, String words) {
    samples.forEach(
        (key, values) -> {
          String[] parts = key.split("\\|", -1);
          if (parts[0].equals(what)) {
            List<Long> sorted = values.stream().sorted().toList();
            boolean memory = what.endsWith("memory");
            out.printf(
                "%-50s %10s %10s %10s%n",
                words + ": " + parts[1],
                shown(sorted.get(0), memory),
                shown(sorted.get(sorted.size() / 2), memory),
                shown(sorted.get(sorted.size() - 1), memory));
          }
        });
  }

  private static String shown(long value, boolean memory) {
    return memory
        ? String.format(Locale.UK, "%.0f MB", value / 1024.0)
        : String.format(Locale.UK, value < 1_000_000 ? "%.1f ms" : "%,.0f ms", value / 1000.0);
  }
}
