package org.weald.script.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleException;
import org.weald.spi.Progress;

/** Ctrl+C outside the console, in a process of its own. */
@Timeout(120)
final class EndOfProgramTest {
  private static final String RUNS = "it runs";

  @TempDir private Path folder;

  /** What is stopped: the command with a script that does not end. */
  static final class Child {
    private Child() {}

    public static void main(String[] arguments) throws BundleException, IOException {
      Path folder = Path.of(arguments[0]);
      RunningWeald weald = RunningWeald.start(folder.resolve("cache"), folder.resolve("workspace"));
      weald.run("csv", Map.of("--out", "out.csv"), onStderr(), "endless");
    }

    private static Progress onStderr() {
      return new Progress() {
        @Override
        public void at(String step, double done) {}

        @Override
        public void say(String line) {
          System.err.println(line);
        }

        @Override
        public boolean cancelled() {
          return false;
        }
      };
    }
  }

  @Test
  void controlCSaysOneLineAndWritesNothing() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/bin/kill")), "there is no kill to press Ctrl+C with");
    Path script = folder.resolve("workspace/scripts/calculations/endless.groovy");
    Files.createDirectories(script.getParent());
    Files.writeString(
        script, Scripts.HEADER + "println '" + RUNS + "'\nint i = 0\nwhile (true) { i++ }\n");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Child.class.getName(),
                folder.toString())
            .start();
    try (BufferedReader err = process.errorReader()) {
      for (String line = err.readLine(); !RUNS.equals(line); line = err.readLine()) {
        assertThat(line).isNotNull();
      }
      String signal = isOverlooked() ? "-TERM" : "-INT";
      new ProcessBuilder("/bin/kill", signal, Long.toString(process.pid())).start().waitFor();
      List<String> said = new ArrayList<>(err.lines().toList());
      assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
      assertThat(said).containsExactly("Stopped; nothing was written.");
    } finally {
      process.destroyForcibly();
    }
    assertThat(process.exitValue()).isEqualTo(isOverlooked() ? 143 : 130);
    try (Stream<Path> left = Files.list(folder.resolve("workspace"))) {
      assertThat(left.map(file -> file.getFileName().toString()))
          .allMatch(name -> name.equals("scripts") || name.equals(".weald"));
    }
  }

  /** Started in the background of a shell, all that we start overlooks Ctrl+C. */
  private static boolean isOverlooked() throws IOException {
    Path status = Path.of("/proc/self/status");
    return Files.isReadable(status)
        && Files.readAllLines(status).stream()
            .filter(line -> line.startsWith("SigIgn:"))
            .anyMatch(line -> (Long.parseUnsignedLong(line.substring(7).strip(), 16) & 2) != 0);
  }
}
