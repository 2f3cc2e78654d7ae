package org.weald.benchmarks;

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
 * Judges a table of 8 million rows and has a database do the same sums, in turn. Processor time is
 * compared, user and system together, of the whole command: wall time on a shared machine says
 * little.
 */
final class TableBench {
  private static final int PAIRS = 5;
  private static final int FULL = 3;
  private static final int SMALL = 7;
  private static final String TEN = "measure,area,n,slope,p,value,change,status,rank,quartile";

  private final Path home;
  private final Path work;
  private final Map<String, List<Sample>> samples = new LinkedHashMap<>();

  private record Sample(double seconds, double wall, long kilobytes) {}

  /**
   * A bench.
   *
   * @param home the distribution's folder
   * @param work a folder of its own
   */
  TableBench(Path home, Path work) {
    this.home = home;
    this.work = work;
  }

  void measure() throws IOException, InterruptedException {
    Path large = MadeTable.write(work.resolve("M.csv"), 2000, 400, 10);
    Path small = MadeTable.write(work.resolve("S.csv"), 30, 13, 6);
    run("warming up", weald("help"));
    samples.clear();
    for (int pair = 0; pair < PAIRS; pair++) {
      run("8 M rows, ten columns: weald", assess(large, "--columns", TEN, "--amber", "5%"));
      run("8 M rows, ten columns: DuckDB, one thread", duck(large));
    }
    for (int round = 0; round < FULL; round++) {
      run("8 M rows, all columns: weald", assess(large, "--amber", "5%"));
    }
    for (int round = 0; round < SMALL; round++) {
      run("30 x 13 x 6 rows, all columns: weald", assess(small));
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

  private ProcessBuilder assess(Path table, String... options) {
    List<String> line =
        new ArrayList<>(
            List.of("assess", "--data", table.toString(), "--out", work + "/weald.csv"));
    line.addAll(Arrays.asList(options));
    return weald(line.toArray(String[]::new));
  }

  private ProcessBuilder duck(Path table) throws IOException {
    return new ProcessBuilder(
        java(),
        "-Djava.library.path=" + home.resolve("lib/native"),
        // Among bundles a driver is not found by its announcement.
        "-Djdbc.drivers=org.duckdb.DuckDBDriver",
        "-cp",
        classPath(),
        DuckYardstick.class.getName(),
        table.toString(),
        work + "/duck.csv");
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  private String classPath() throws IOException {
    try (Stream<Path> files = Files.walk(home.resolve("repository"))) {
      List<String> jars =
          files.map(Path::toString).filter(file -> file.endsWith(".jar")).sorted().toList();
      return System.getProperty("java.class.path")
          + File.pathSeparator
          + String.join(File.pathSeparator, jars);
    }
  }

  private void run(String what, ProcessBuilder builder) throws IOException, InterruptedException {
    double before = Memory.childSeconds();
    long began = System.nanoTime();
    Process process =
        builder
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    long peak = 0;
    while (!process.waitFor(20, TimeUnit.MILLISECONDS)) {
      peak = Math.max(peak, Memory.peakKilobytes(String.valueOf(process.pid())));
    }
    double wall = (System.nanoTime() - began) / 1e9;
    if (process.exitValue() != 0) {
      throw new IllegalStateException(what + " ended with " + process.exitValue());
    }
    samples
        .computeIfAbsent(what, key -> new ArrayList<>())
        .add(new Sample(Memory.childSeconds() - before, wall, peak));
  }

  void print(PrintStream out) throws IOException, InterruptedException {
    out.printf(Locale.UK, "%n%-42s %10s %10s %9s%n", "", "processor", "wall", "memory");
    samples.forEach(
        (what, all) ->
            out.printf(
                Locale.UK,
                "%-42s %8.2f s %8.2f s %6.0f MB%n",
                what,
                median(all.stream().map(Sample::seconds).toList()),
                median(all.stream().map(Sample::wall).toList()),
                median(all.stream().map(sample -> sample.kilobytes() / 1024.0).toList())));
    List<List<Sample>> pairs = List.copyOf(samples.values());
    List<Double> ratios = new ArrayList<>();
    for (int pair = 0; pair < PAIRS; pair++) {
      ratios.add(pairs.get(0).get(pair).seconds() / pairs.get(1).get(pair).seconds());
    }
    out.printf(
        Locale.UK,
        "Ten columns, processor time: weald is %.2f x DuckDB, the median of %d pairs; medians above.%n",
        median(ratios),
        PAIRS);
    out.printf(
        Locale.UK, "One series judged and explained, warm: %s µs.%n", single().split(" ")[0]);
  }

  private String single() throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(java(), "-cp", classPath(), SingleJudgement.class.getName())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return said.isBlank() ? "?" : said;
  }

  private static double median(List<Double> values) {
    return values.stream().sorted().toList().get(values.size() / 2);
  }
}
