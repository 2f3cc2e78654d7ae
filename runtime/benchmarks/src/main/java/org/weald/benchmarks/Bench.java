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
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Starts Weald and a plain Felix in turn, so that a busy machine is unkind to both, and prints the
 * medians. Ratios travel between machines; seconds do not.
 */
public final class Bench {
  private static final int ROUNDS = 7;
  private static final int DEMO_ROUNDS = 3;

  private final Path home;
  private final Path work;
  private final Map<String, List<Sample>> samples = new LinkedHashMap<>();

  private record Sample(long millis, long kilobytes) {}

  private Bench(Path home, Path work) {
    this.home = home;
    this.work = work;
  }

  /**
   * Measures.
   *
   * @param arguments the distribution's folder; then "starts", "tables", "scripts" or "window" for
   *     one of them (nothing: the first two), after the last how often the worker is killed
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path work = Files.createTempDirectory("weald-bench");
    Path home = Path.of(arguments[0]).toAbsolutePath().normalize();
    String part = arguments.length > 1 ? arguments[1] : "";
    try {
      if (part.equals("scripts")) {
        new ScriptBench(home, work).measure(arguments.length > 2 ? arguments[2] : "1000");
        return;
      }
      if (part.equals("window")) {
        WindowBench window = new WindowBench(home, work);
        window.measure();
        window.print(System.out);
        return;
      }
      if (!part.equals("tables")) {
        Bench bench = new Bench(home, work);
        bench.measure();
        bench.print(System.out);
      }
      if (!part.equals("starts")) {
        TableBench tables = new TableBench(home, work);
        tables.measure();
        tables.print(System.out);
      }
    } finally {
      Memory.delete(work);
    }
  }

  private void measure() throws IOException, InterruptedException {
    started("warming up", weald("help"));
    samples.clear();
    for (int round = 0; round < ROUNDS; round++) {
      started("start, warm: classes prepared", measured(weald("help")));
      ProcessBuilder clean = measured(weald("help"));
      clean.environment().put("WEALD_NO_ARCHIVE", "1");
      started("start, clean: nothing prepared", clean);
      started("plain Felix + Gogo, same Java", plain());
    }
    for (int round = 0; round < DEMO_ROUNDS; round++) {
      ended("demo: both editions judged and reported", demo(round));
    }
  }

  private ProcessBuilder weald(String... arguments) {
    List<String> line = new ArrayList<>(List.of(home.resolve("bin/weald").toString()));
    line.addAll(Arrays.asList(arguments));
    ProcessBuilder builder = new ProcessBuilder(line);
    builder.environment().put("WEALD_CACHE", work.resolve("cache").toString());
    builder.environment().remove("DISPLAY");
    return builder;
  }

  private static ProcessBuilder measured(ProcessBuilder weald) {
    weald.environment().put("WEALD_JAVA_OPTIONS", "-Dweald.stop=measured");
    return weald;
  }

  private ProcessBuilder demo(int round) {
    return weald("demo", "--no-window", "--workspace", work.resolve("demo-" + round).toString());
  }

  private ProcessBuilder plain() throws IOException {
    List<String> line =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path") + File.pathSeparator + felix(),
                PlainFelix.class.getName()));
    line.addAll(jars("repository/org/apache/felix", "gogo"));
    return new ProcessBuilder(line);
  }

  private String felix() throws IOException {
    return String.join(File.pathSeparator, jars("lib", "org.apache.felix.framework"));
  }

  private List<String> jars(String folder, String named) throws IOException {
    try (Stream<Path> files = Files.walk(home.resolve(folder))) {
      return files
          .map(Path::toString)
          .filter(file -> file.endsWith(".jar") && file.contains(named))
          .sorted(java.util.Comparator.reverseOrder())
          .toList();
    }
  }

  // Until the process says it is ready; ending is not part of starting.
  private void started(String what, ProcessBuilder builder)
      throws IOException, InterruptedException {
    long began = System.currentTimeMillis();
    Process process = builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
    try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
      String line = out.readLine();
      while (line != null) {
        String[] words = line.split(" ");
        if (words[0].equals("ready")) {
          long millis = Long.parseLong(words[1]) - began;
          add(what, new Sample(millis, Long.parseLong(words[2])));
        }
        line = out.readLine();
      }
    }
    process.waitFor();
  }

  private void ended(String what, ProcessBuilder builder) throws IOException, InterruptedException {
    long began = System.currentTimeMillis();
    Process process =
        builder
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    long peak = 0;
    while (!process.waitFor(20, TimeUnit.MILLISECONDS)) {
      peak = Math.max(peak, Memory.peakKilobytes(String.valueOf(process.pid())));
    }
    if (process.exitValue() != 0) {
      throw new IllegalStateException(what + " ended with " + process.exitValue());
    }
    add(what, new Sample(System.currentTimeMillis() - began, peak));
  }

  private void add(String what, Sample sample) {
    samples.computeIfAbsent(what, key -> new ArrayList<>()).add(sample);
  }

  private void print(PrintStream out) {
    out.printf(Locale.UK, "%-42s %8s %8s %8s %9s%n", "", "median", "least", "most", "memory");
    samples.forEach(
        (what, all) ->
            out.printf(
                Locale.UK,
                "%-42s %6.2f s %6.2f s %6.2f s %6.0f MB%n",
                what,
                median(all.stream().map(Sample::millis).toList()) / 1000.0,
                all.stream().mapToLong(Sample::millis).min().orElse(0) / 1000.0,
                all.stream().mapToLong(Sample::millis).max().orElse(0) / 1000.0,
                median(all.stream().map(Sample::kilobytes).toList()) / 1024.0));
    out.printf(
        Locale.UK,
        "Java %s, %d processors; %d starts each, in turn; memory is the most the process has had.%n",
        System.getProperty("java.version"),
        Runtime.getRuntime().availableProcessors(),
        ROUNDS);
  }

  private static double median(List<Long> values) {
    return values.stream().sorted().toList().get(values.size() / 2);
  }
}
