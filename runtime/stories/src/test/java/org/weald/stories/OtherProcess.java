package org.weald.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A process beside this one, with the same Java and the same distribution; killed at the end. */
final class OtherProcess implements AutoCloseable {
  private final Process process;
  private final BufferedReader out;

  private OtherProcess(Process process) {
    this.process = process;
    this.out = process.inputReader(StandardCharsets.UTF_8);
  }

  /** Starts a class that has a main method. */
  static OtherProcess start(Class<?> main, String... given) throws Exception {
    List<String> line = new ArrayList<>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    for (String name : List.of("weald.home", "java.library.path")) {
      line.add("-D" + name + "=" + System.getProperty(name));
    }
    line.add("--add-opens=java.base/java.util=ALL-UNNAMED");
    line.add("-cp");
    line.add(classPath());
    line.add(main.getName());
    line.addAll(List.of(given));
    return new OtherProcess(new ProcessBuilder(line).redirectErrorStream(true).start());
  }

  /** What this was found in, and what it needs. */
  private static String classPath() throws Exception {
    Path here =
        Path.of(OtherProcess.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    return here
        + File.pathSeparator
        + System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
  }

  /** What such a process does; where that fails its window must not keep it alive. */
  static void does(Runnable all) {
    try {
      all.run();
    } catch (RuntimeException | AssertionError e) {
      e.printStackTrace(System.out);
      System.out.flush();
      Runtime.getRuntime().halt(3);
    }
  }

  long pid() {
    return process.pid();
  }

  /** Waits until it says a line. */
  void await(String line) throws IOException {
    List<String> said = new ArrayList<>();
    for (String now = out.readLine(); now != null && !now.equals(line); now = out.readLine()) {
      said.add(now);
    }
    assertThat(process.isAlive()).as("it goes on; it said %s", said).isTrue();
  }

  /** The next line that begins in one of some ways; fails where it ends before. */
  String next(String... begins) throws IOException {
    List<String> said = new ArrayList<>();
    for (String now = out.readLine(); now != null; now = out.readLine()) {
      if (Arrays.stream(begins).anyMatch(now::startsWith)) {
        return now;
      }
      said.add(now);
    }
    throw new AssertionError("it ended; it said " + said);
  }

  /** Kills it, as nothing can be done against. */
  @Override
  public void close() {
    process.destroyForcibly().onExit().join();
  }
}
