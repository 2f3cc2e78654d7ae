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
    Process process =
        new ProcessBuilder("/bin/sh", "-c", "echo; read never", "sh", "--hostname", mark, "end")
            .start();
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
    Process left = marked(Orphans.mark(dead(), 4711, Orphans.space()));
    // The number is somebody's again, but that one has started at another time.
    Process older = marked(Orphans.mark(ProcessHandle.current().pid(), 1, Orphans.space()));
    try {
      Orphans.endThoseOfTheDead();
      assertThat(left.waitFor(20, TimeUnit.SECONDS)).isTrue();
      assertThat(older.waitFor(20, TimeUnit.SECONDS)).isTrue();
    } finally {
      left.destroyForcibly();
      older.destroyForcibly();
    }
  }

  @Test
  void theWorkerOfAWorkbenchInAContainerIsNoneOfOurs() throws Exception {
    Process theirs = marked(Orphans.mark(dead(), 4711, Orphans.space() + 1));
    Process unsure = marked(Orphans.mark(dead(), 0, 0));
    Process unmarked =
        new ProcessBuilder("/bin/sh", "-c", "read never", Orphans.mark(dead(), 1, Orphans.space()))
            .start();
    try {
      Orphans.endThoseOfTheDead();
      assertThat(theirs.waitFor(300, TimeUnit.MILLISECONDS)).isFalse();
      assertThat(unsure.isAlive()).isTrue();
      assertThat(unmarked.isAlive()).isTrue();
    } finally {
      theirs.destroyForcibly();
      unsure.destroyForcibly();
      unmarked.destroyForcibly();
    }
  }

  private static long dead() throws IOException, InterruptedException {
    Process dead = new ProcessBuilder("/bin/sh", "-c", "exit 0").start();
    dead.waitFor();
    return dead.pid();
  }
}
