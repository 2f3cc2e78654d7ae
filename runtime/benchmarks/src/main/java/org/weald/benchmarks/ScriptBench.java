package org.weald.benchmarks;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Measures what scripts cost, each part in a Java of its own with the jars of the distribution: as
 * the program starts it, and with the compiler the program leaves out.
 */
final class ScriptBench {
  private static final List<String> AS_THE_PROGRAM =
      List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");
  private static final List<String> ALL_COMPILERS = List.of("-XX:+UseG1GC");

  private static final int PAIRS = 7;

  private final Path home;
  private final Path work;

  /**
   * A bench.
   *
   * @param home the distribution's folder
   * @param work a folder of its own
   */
  ScriptBench(Path home, Path work) {
    this.home = home;
    this.work = work;
  }

  /**
   * Measures and prints as it goes.
   *
   * @param kills how often the worker is killed
   */
  void measure(String kills) throws IOException, InterruptedException {
    coldPairs();
    for (List<String> options : List.of(AS_THE_PROGRAM, ALL_COMPILERS)) {
      say(
          options.equals(AS_THE_PROGRAM)
              ? "As the program runs:"
              : "With all of Java's compilers:");
      run(FirstScript.class, options);
      run(FirstScript.class, options);
      run(TickBench.class, options);
      run(SeriesBench.class, and(options, "-Xmx3g"));
    }
    say("Reloads, as the program runs:");
    run(ReloadBench.class, and(AS_THE_PROGRAM, "-XX:SoftRefLRUPolicyMSPerMB=0"));
    say("The worker:");
    run(WorkerKills.class, AS_THE_PROGRAM, kills);
  }

  /** Two commands that read the same plan, in turn; one runs a script as well. */
  private void coldPairs() throws IOException, InterruptedException {
    long[] without = new long[PAIRS];
    long[] with = new long[PAIRS];
    millis("run", "calculations/neet-rate");
    for (int pair = 0; pair < PAIRS; pair++) {
      without[pair] = millis("measures");
      with[pair] = millis("run", "calculations/neet-rate");
    }
    Arrays.sort(without);
    Arrays.sort(with);
    System.out.printf(
        Locale.UK,
        "weald measures %d ms, weald run calculations/neet-rate %d ms: the first script of a process"
            + " takes %d ms more (medians of %d pairs)%n",
        without[PAIRS / 2],
        with[PAIRS / 2],
        with[PAIRS / 2] - without[PAIRS / 2],
        PAIRS);
  }

  private long millis(String... arguments) throws IOException, InterruptedException {
    List<String> line = new ArrayList<>(List.of(home.resolve("bin/weald").toString()));
    line.addAll(Arrays.asList(arguments));
    ProcessBuilder builder = new ProcessBuilder(line);
    builder.environment().put("WEALD_CACHE", work.resolve("cache").toString());
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
    long began = System.nanoTime();
    int ended = builder.start().waitFor();
    if (ended != 0) {
      throw new IllegalStateException(line + " ended with " + ended);
    }
    return (System.nanoTime() - began) / 1_000_000;
  }

  private static List<String> and(List<String> options, String option) {
    List<String> all = new ArrayList<>(options);
    all.add(option);
    return all;
  }

  private static void say(String words) {
    System.out.println(words);
  }

  private void run(Class<?> what, List<String> options, String... arguments)
      throws IOException, InterruptedException {
    List<String> line = new ArrayList<>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    line.addAll(options);
    line.add("-Dslf4j.internal.verbosity=ERROR");
    line.addAll(List.of("-cp", classPath(), what.getName()));
    line.addAll(Arrays.asList(arguments));
    ProcessBuilder builder = new ProcessBuilder(line);
    builder.redirectError(ProcessBuilder.Redirect.INHERIT);
    builder.redirectOutput(ProcessBuilder.Redirect.INHERIT);
    int ended = builder.start().waitFor();
    if (ended != 0) {
      say(what.getSimpleName() + " ended with " + ended);
    }
  }

  /** Each jar once: what is in lib is what the program's own class path holds. */
  private String classPath() throws IOException {
    Path benchmarks = Path.of(System.getProperty("java.class.path").split(File.pathSeparator)[0]);
    Map<String, Path> jars =
        Stream.of("repository", "lib")
            .flatMap(folder -> jars(home.resolve(folder)))
            .collect(
                Collectors.toMap(
                    jar -> jar.getFileName().toString(), jar -> jar, (one, other) -> one));
    return Stream.concat(
            Stream.of(benchmarks), jars.values().stream().sorted(Comparator.naturalOrder()))
        .map(file -> file.toAbsolutePath().toString())
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static Stream<Path> jars(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".jar")).toList().stream();
    } catch (IOException unread) {
      throw new UncheckedIOException(unread);
    }
  }
}
