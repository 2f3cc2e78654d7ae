package org.weald.script.internal.worker;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
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

/** Whatever a worker says that has been taken over, the workbench refuses it and ends it. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileWorkerTest {
  private final AtomicReference<ProcessHandle> process = new AtomicReference<>();
  private WorkerRunner runner = new WorkerRunner();

  private final PrintStream errors = System.err;

  /** One of them talks without end. */
  @BeforeEach
  void doNotListen() {
    System.setErr(new PrintStream(OutputStream.nullOutputStream(), true, UTF_8));
  }

  @AfterEach
  void end() {
    System.setErr(errors);
    runner.close();
  }

  private Verdict<ScriptResult> run(String how, Progress progress) {
    runner =
        new WorkerRunner(
            () -> WorkerCommand.usual().with(HostileWorker.class.getName(), how),
            () -> Confinement.none("this is a test"),
            Duration.ofMinutes(5),
            (moment, worker) -> process.set(worker));
    Limits limits = new Limits(Duration.ofMillis(100), Limits.USUAL.bytes());
    return runner.run(
        Workers.script(Workers.TABLE), Workers.GIVEN, new Arguments(Map.of()), limits, progress);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "other-version",
        "noise",
        "long-frame",
        "empty-frames",
        "exits",
        "unasked",
        "talks-without-end",
        "answers-without-end",
        "drips",
        "unknown-message",
        "unknown-type",
        "many-rows",
        "negative-count",
        "unknown-reason",
        "no-reason",
        "says-as-before",
        "too-short",
        "too-long",
        "long-line",
        "one-text-a-million-times",
        "a-path-outside"
      })
  void whatItSaysIsRefusedAndTheProcessEnded(String how) throws Exception {
    Verdict<ScriptResult> verdict = run(how, Progress.silent());

    assertThat(verdict.refusals()).extracting(Refusal::reason).containsExactly(Reason.WORKER);
    assertThat(process.get().onExit().get(20, TimeUnit.SECONDS).isAlive()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"silent", "deaf"})
  void oneThatDoesNothingCanBeCancelled(String how) throws Exception {
    Progress impatient =
        new Progress() {
          @Override
          public void at(String step, double done) {}

          @Override
          public boolean cancelled() {
            return true;
          }
        };

    Verdict<ScriptResult> verdict = run(how, impatient);

    assertThat(verdict.refusals()).extracting(Refusal::reason).containsExactly(Reason.CANCELLED);
    assertThat(process.get().onExit().get(20, TimeUnit.SECONDS).isAlive()).isFalse();
  }
}
