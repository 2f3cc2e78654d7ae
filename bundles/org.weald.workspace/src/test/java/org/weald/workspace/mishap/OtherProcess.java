package org.weald.workspace.mishap;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A second Java process that runs a program of these tests. */
public final class OtherProcess implements AutoCloseable {
  private final Process process;
  private final BufferedReader out;

  private OtherProcess(Process process) {
    this.process = process;
    this.out = process.inputReader(StandardCharsets.UTF_8);
  }

  /**
   * Starts it.
   *
   * @param scratch its temporary folder
   */
  public static OtherProcess start(Path scratch, Class<?> program, Object... arguments)
      throws IOException {
    String path =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return start(List.of(), path, scratch, program, arguments);
  }

  /** Starts it by way of another program, which changes the account. */
  static OtherProcess start(
      List<String> by, String classPath, Path scratch, Class<?> program, Object... arguments)
      throws IOException {
    Files.createDirectories(scratch);
    List<String> command = new ArrayList<>(by);
    command.addAll(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Djava.io.tmpdir=" + scratch,
            "-cp",
            classPath,
            program.getName()));
    for (Object argument : arguments) {
      command.add(argument.toString());
    }
    return new OtherProcess(
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start());
  }

  /** The next line it prints; waits for it. */
  public String line() throws IOException {
    String line = out.readLine();
    if (line == null) {
      throw new AssertionError("the other process ended");
    }
    return line;
  }

  /** All it prints until it ends. */
  public List<String> lines() {
    return out.lines().toList();
  }

  /** Its number. */
  public long pid() {
    return process.pid();
  }

  /** As {@code kill -9} does. */
  public void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  @Override
  public void close() throws InterruptedException {
    kill();
  }
}
