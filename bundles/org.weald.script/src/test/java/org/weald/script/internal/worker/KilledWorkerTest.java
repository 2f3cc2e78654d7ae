package org.weald.script.internal.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.weald.script.internal.box.Reason;
import org.weald.script.internal.box.Refusal;
import org.weald.script.internal.box.Verdict;
import org.weald.script.internal.language.ScriptResult;
import org.weald.script.internal.run.Limits;
import org.weald.spi.Arguments;
import org.weald.spi.Progress;

/** The worker may be lost at any moment, and the workbench too: neither leaves anything behind. */
@Timeout(value = 600, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class KilledWorkerTest {
  private static final int KILLS = 20;

  /** Says something on its way, and gives an answer of many frames. */
  private static final String TALKATIVE =
      """
      println 'on its way'
      List<String> names = []
      int i = 0
      while (i < 20000) {
        names << 'a name that is long enough to fill some frames ' + i
        i++
      }
      table('Names') { column 'Name', names }
      """;

  private final ConcurrentLinkedQueue<ProcessHandle> processes = new ConcurrentLinkedQueue<>();
  private final AtomicInteger started = new AtomicInteger();
  private volatile Optional<Moment> deadly = Optional.empty();

  private void at(Moment moment, ProcessHandle worker) {
    if (moment == Moment.STARTED) {
      started.incrementAndGet();
      processes.add(worker);
    }
    if (deadly.equals(Optional.of(moment))) {
      processes.addAll(worker.descendants().toList());
      worker.destroyForcibly();
    }
  }

  @Test
  void killedTwentyTimesAtEveryMomentTheWorkbenchLosesNothing() throws Exception {
    try (WorkerRunner runner =
        new WorkerRunner(
            WorkerCommand::usual, Confinement::here, Duration.ofMinutes(5), this::at)) {
      List<Reason> reasons = new ArrayList<>();
      Moment[] moments = Moment.values();
      for (int kill = 0; kill < KILLS; kill++) {
        deadly = Optional.of(moments[kill % moments.length]);
        Verdict<ScriptResult> verdict = run(runner);
        assertThat(verdict).as("killed at %s", deadly).isInstanceOf(Verdict.Refused.class);
        verdict.refusals().stream().map(Refusal::reason).forEach(reasons::add);
      }
      deadly = Optional.empty();

      assertThat(reasons).hasSize(KILLS).containsOnly(Reason.WORKER);
      assertThat(run(runner)).isInstanceOf(Verdict.Good.class);
      assertThat(started).hasValue(KILLS + 1);
    }
    for (ProcessHandle process : processes) {
      assertThat(process.onExit().get(20, TimeUnit.SECONDS).isAlive()).isFalse();
    }
  }

  private static Verdict<ScriptResult> run(WorkerRunner runner) {
    return runner.run(
        Workers.script(TALKATIVE),
        Workers.GIVEN,
        new Arguments(Map.of()),
        Limits.USUAL,
        Progress.silent());
  }

  @Test
  void aWorkerLostBetweenTwoRunsIsNotMissed() throws Exception {
    try (WorkerRunner runner =
        new WorkerRunner(
            WorkerCommand::usual, Confinement::here, Duration.ofMinutes(5), this::at)) {
      run(runner);
      ProcessHandle first = processes.remove();
      first.destroyForcibly();
      first.onExit().get(20, TimeUnit.SECONDS);

      assertThat(run(runner)).isInstanceOf(Verdict.Good.class);
      assertThat(started).hasValue(2);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"confined", "not confined"})
  void whenTheWorkbenchIsKilledItsWorkerEndsInTheMiddleOfAnything(String how) throws Exception {
    Process workbench =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                LonelyWorkbench.class.getName(),
                how)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    List<ProcessHandle> workers = new ArrayList<>();
    Set<Moment> seen = EnumSet.noneOf(Moment.class);
    try (var lines = workbench.inputReader()) {
      while (!seen.contains(Moment.SAID)) {
        String[] words = lines.readLine().split(" ");
        seen.add(Moment.valueOf(words[0]));
        ProcessHandle.of(Long.parseLong(words[1])).ifPresent(workers::add);
      }
      workers.addAll(workbench.toHandle().descendants().toList());
      workbench.destroyForcibly();
    }

    assertThat(workers).isNotEmpty();
    for (ProcessHandle worker : workers) {
      assertThat(worker.onExit().get(20, TimeUnit.SECONDS).isAlive()).isFalse();
    }
  }
}
