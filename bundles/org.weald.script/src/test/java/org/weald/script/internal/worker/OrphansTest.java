package org.weald.script.internal.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class OrphansTest {
  private static Process marked(String mark) throws IOException {
    assumeTrue(Files.isDirectory(Path.of("/proc/self")), "there is no /proc here");
    Process process = new ProcessBuilder("/bin/sh", "-c", "echo; read never", mark).start();
    // Its line has come: it is the shell by now, with the shell's arguments.
    assertThat(process.getInputStream().read()).isEqualTo('\n');
    return process;
  }

  @Test
  void whatIsLeftOfAWorkerIsFoundByItsMarkAndNobodyElseIs() throws Exception {
    String mark = Orphans.mark();
    Process left = marked(mark);
    Process other = marked(Orphans.mark());
    try {
      Orphans.end(mark);

      assertThat(left.waitFor(20, TimeUnit.SECONDS)).isTrue();
      Orphans.endThoseOfTheDead();
      assertThat(other.isAlive()).isTrue();
    } finally {
      left.destroyForcibly();
      other.destroyForcibly();
    }
  }

  @Test
  void whatAKilledWorkbenchLeftIsEndedByTheNext() throws Exception {
    Process dead = new ProcessBuilder("/bin/sh", "-c", "exit 0").start();
    dead.waitFor();
    Process left = marked("weald-worker-" + dead.pid() + "-1");
    try {
      Orphans.endThoseOfTheDead();
      assertThat(left.waitFor(20, TimeUnit.SECONDS)).isTrue();
    } finally {
      left.destroyForcibly();
    }
  }
}
