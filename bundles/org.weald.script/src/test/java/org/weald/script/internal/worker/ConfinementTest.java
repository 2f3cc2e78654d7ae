package org.weald.script.internal.worker;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What the operating system keeps from the worker, whatever a script could do in it. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ConfinementTest {
  private static final Confinement HERE = Confinement.here();

  private static final List<String> EVERYTHING =
      List.of(
          "secret",
          "passwords",
          "write",
          "write here",
          "socket",
          "program",
          "environment",
          "others");

  @TempDir Path folder;

  private Map<String, String> probe(Confinement confinement) throws IOException {
    try (ServerSocket listening = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      WorkerCommand command =
          WorkerCommand.usual()
              .with(
                  Probe.class.getName(),
                  Files.writeString(folder.resolve("secret.txt"), "of the user's").toString(),
                  folder.resolve("written.txt").toString(),
                  Integer.toString(listening.getLocalPort()));
      ProcessBuilder builder =
          new ProcessBuilder(confinement.around(command.line(), command.files(), "probe"))
              .directory(folder.toFile())
              .redirectError(ProcessBuilder.Redirect.DISCARD);
      builder.environment().clear();
      Process process = builder.start();
      Map<String, String> found = new TreeMap<>();
      new String(process.getInputStream().readAllBytes(), UTF_8)
          .lines()
          .map(line -> line.split(" (?=reached|kept)", 2))
          .forEach(parts -> found.put(parts[0], parts[1].split(" ")[0]));
      return found;
    }
  }

  @Test
  void bwrapKeepsItFromFilesNetworkProgramsAndOthers() throws IOException {
    assumeTrue(HERE.bwrap().isPresent(), HERE.words());

    Map<String, String> found = probe(HERE);

    assertThat(found).containsEntry("heap", "reached");
    for (String what : EVERYTHING) {
      assertThat(found).as(what).containsEntry(what, "kept");
    }
    assertThat(folder.resolve("written.txt")).doesNotExist();
  }

  @Test
  void withoutBwrapTheLimitsStillKeepItFromWritingAndItIsSaid() throws IOException {
    Confinement none = Confinement.none("bwrap is not here");

    Map<String, String> found = probe(none);

    assertThat(found).containsEntry("write", "kept").containsEntry("write here", "kept");
    assertThat(found).containsEntry("environment", "kept");
    // The probe tells an escape when there is one: what bwrap keeps is reached here.
    for (String what : List.of("secret", "passwords", "socket", "program", "others")) {
      assertThat(found).as(what).containsEntry(what, "reached");
    }
    assertThat(none.words()).contains("only the box and the limits hold it");
  }

  @Test
  void aBwrapThatMayNotIsNotUsed() {
    Confinement refused = new Confinement(java.util.Optional.of(Path.of("/bin/false")), "");
    assertThat(refused.works()).isFalse();
  }
}
