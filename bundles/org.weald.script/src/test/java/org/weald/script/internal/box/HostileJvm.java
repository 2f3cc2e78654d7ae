package org.weald.script.internal.box;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Hands scripts to a JVM of their own, and starts another where one is lost with a script.
 *
 * @param mode how they run
 * @param millis each may take
 * @param megabytes each may take
 * @param folder where they may leave traces
 */
record HostileJvm(HostileChild.Mode mode, long millis, long megabytes, Path folder) {

  /** Runs scripts; one outcome for each, in their order. */
  List<Outcome> run(List<Path> scripts) throws IOException {
    List<Outcome> outcomes = new ArrayList<>();
    while (outcomes.size() < scripts.size()) {
      outcomes.addAll(runUntilLost(scripts.subList(outcomes.size(), scripts.size())));
    }
    return outcomes;
  }

  /** At least one outcome: the JVM may be lost with the first script, or before the second. */
  private List<Outcome> runUntilLost(List<Path> scripts) throws IOException {
    List<Outcome> outcomes = new ArrayList<>();
    Process process = start();
    try (BufferedReader from = process.inputReader(UTF_8)) {
      BufferedWriter to = process.outputWriter(UTF_8);
      boolean together = mode == HostileChild.Mode.TOGETHER;
      if (together) {
        tell(to, scripts);
        to.close();
      }
      for (Path script : scripts) {
        if (!together && !tell(to, List.of(script))) {
          return outcomes;
        }
        Optional<Outcome> outcome = answer(from);
        outcome.ifPresent(outcomes::add);
        if (outcome.isEmpty()) {
          int code = process.onExit().join().exitValue();
          if (outcomes.isEmpty() || code != 0) {
            outcomes.add(Outcome.lost(script.getFileName().toString(), "the JVM ended: " + code));
          }
          return outcomes;
        }
      }
      return outcomes;
    } finally {
      process.destroyForcibly();
    }
  }

  private static boolean tell(BufferedWriter to, List<Path> scripts) {
    try {
      for (Path script : scripts) {
        to.write(script.toString());
        to.newLine();
      }
      to.flush();
      return true;
    } catch (IOException gone) {
      return false;
    }
  }

  private static Optional<Outcome> answer(BufferedReader from) throws IOException {
    for (String line = from.readLine(); line != null; line = from.readLine()) {
      Optional<Outcome> outcome = Outcome.read(line);
      if (outcome.isPresent()) {
        return outcome;
      }
    }
    return Optional.empty();
  }

  private Process start() throws IOException {
    Path temporary = Files.createDirectories(folder.resolve("tmp"));
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx384m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Xshare:auto",
            "-Djava.awt.headless=true",
            "-Djava.io.tmpdir=" + temporary,
            "-cp",
            System.getProperty("java.class.path"),
            HostileChild.class.getName(),
            mode.name(),
            String.valueOf(millis),
            String.valueOf(megabytes),
            folder.toString());
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
  }
}
