package org.weald.script.internal.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.weald.script.internal.box.Reason;
import org.weald.script.internal.box.Refusal;
import org.weald.script.internal.box.Verdict;
import org.weald.script.internal.file.Mode;
import org.weald.script.internal.file.Origin;
import org.weald.script.internal.file.Script;
import org.weald.script.internal.file.ScriptHeader;
import org.weald.script.internal.language.ScriptResult;
import org.weald.script.internal.run.Limits;
import org.weald.script.internal.run.Runner;
import org.weald.script.internal.run.ScriptLog;
import org.weald.script.internal.run.ScriptRun;
import org.weald.spi.Arguments;
import org.weald.spi.Progress;

@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class WorkerRunnerTest {
  private final AtomicInteger started = new AtomicInteger();
  private final AtomicReference<ProcessHandle> process = new AtomicReference<>();
  private final WorkerRunner runner = runner(Duration.ofMinutes(5));

  private WorkerRunner runner(Duration idle) {
    return new WorkerRunner(
        WorkerCommand::usual,
        Confinement::here,
        idle,
        (moment, worker) -> {
          if (moment == Moment.STARTED) {
            started.incrementAndGet();
            process.set(worker);
          }
        });
  }

  @AfterEach
  void end() {
    runner.close();
  }

  private Verdict<ScriptResult> run(Script script, Duration time, Progress progress) {
    return runner.run(
        script,
        Workers.GIVEN,
        new Arguments(Map.of()),
        new Limits(time, Limits.USUAL.bytes()),
        progress);
  }

  private Verdict<ScriptResult> run(String body) {
    return run(Workers.script(body), Duration.ofSeconds(60), Progress.silent());
  }

  private static List<Reason> reasons(Verdict<ScriptResult> verdict) {
    return verdict.refusals().stream().map(Refusal::reason).toList();
  }

  @Test
  void aScriptGivesTheSameInTheWorkerAsInTheWorkbench() {
    Script script =
        Workers.script(
            "def rate = series('neet-count', 'kent-districts', 'January 2020')\n"
                + "table(plan().title()) { column 'District', areas('kent-districts'); column 'Number', rate, 0 }");
    Verdict<ScriptResult> here =
        new ScriptRun()
            .run(script, Workers.GIVEN, new Arguments(Map.of()), Limits.USUAL, Progress.silent());

    assertThat(run(script, Duration.ofSeconds(60), Progress.silent())).isEqualTo(here);
    assertThat(here).isInstanceOf(Verdict.Good.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "for (int i = 0; i < 240; i++) { println i + ' ' + 'ä' * 3900 }\n",
        "for (int i = 0; i < 20000; i++) { println i }\n",
        "for (int i = 0; i < 150; i++) { print 'x' * 5000 }\nprintln ''\n",
        "for (int i = 0; i < 2000; i++) { println 'a' * 900 }\n"
      })
  void whatAScriptPrintsIsTheSameInTheWorkerAsInTheWorkbench(String prints) {
    Script script = Workers.script(prints + Workers.TABLE);
    List<String> here = new ArrayList<>();
    List<String> there = new ArrayList<>();
    Verdict<ScriptResult> inTheWorkbench =
        new ScriptRun()
            .run(script, Workers.GIVEN, new Arguments(Map.of()), Limits.USUAL, hearing(here));

    Verdict<ScriptResult> inTheWorker = run(script, Duration.ofSeconds(60), hearing(there));

    assertThat(reasons(inTheWorker)).isEqualTo(reasons(inTheWorkbench));
    assertThat(there).isEqualTo(here).isNotEmpty();
  }

  private static Progress hearing(List<String> lines) {
    return new Progress() {
      @Override
      public void at(String step, double done) {}

      @Override
      public void say(String line) {
        lines.add(line);
      }

      @Override
      public boolean cancelled() {
        return false;
      }
    };
  }

  @Test
  void theWorkerIsKeptForTheNextScript() {
    assertThat(run(Workers.TABLE)).isInstanceOf(Verdict.Good.class);
    assertThat(run(Workers.TABLE)).isInstanceOf(Verdict.Good.class);
    assertThat(started).hasValue(1);
  }

  @Test
  void aRefusalComesBackWithItsReasonAndTheUsersLine() {
    Verdict<ScriptResult> verdict = run("int x = 1\nthrow new IllegalStateException('no figures')");

    assertThat(reasons(verdict)).containsExactly(Reason.FAILED);
    assertThat(verdict.refusals().get(0).problem().where().line()).isEqualTo(4);
    assertThat(run(Workers.TABLE)).isInstanceOf(Verdict.Good.class);
    assertThat(started).hasValue(1);
  }

  @Test
  void aScriptThatDoesNotEndIsStoppedAndItsWorkerReplaced() {
    Verdict<ScriptResult> verdict =
        run(Workers.script("while (true) { }"), Duration.ofMillis(200), Progress.silent());

    assertThat(reasons(verdict)).containsExactly(Reason.TIME);
    assertThat(run(Workers.TABLE)).isInstanceOf(Verdict.Good.class);
    assertThat(started).hasValue(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "while (true) { println 'again' }",
        "while (true) { println() }",
        "while (true) { print 'again' }",
        "while (true) { try { println 'again' } catch (Throwable t) { println 'caught' } }"
      })
  void printingWithoutEndIsStoppedForItsOwnReasonInTheWorkerAndHere(String body) {
    Verdict<ScriptResult> there = run(body);
    assertThat(reasons(there)).containsExactly(Reason.OUTPUT);
    assertThat(there.refusals().get(0).problem().sentence())
        .contains("1,000,000 letters", "line 3");
    AtomicInteger letters = new AtomicInteger();
    Verdict<ScriptResult> here =
        new ScriptRun()
            .run(
                Workers.script(body),
                Workers.GIVEN,
                new Arguments(Map.of()),
                Limits.USUAL,
                new Counting(letters));
    assertThat(here).isEqualTo(there);
    assertThat(letters).hasValueLessThan(1_100_000);
    assertThat(run(Workers.TABLE)).isInstanceOf(Verdict.Good.class);
  }

  private record Counting(AtomicInteger letters) implements Progress {
    @Override
    public void at(String step, double done) {}

    @Override
    public void say(String line) {
      letters.addAndGet(line.length());
    }

    @Override
    public boolean cancelled() {
      return false;
    }
  }

  @Test
  void theLinesAnExceptionCameThroughAreInTheLogWhereverTheScriptRan() {
    Script script =
        Workers.script(
            "int part(int n) {\n  throw new IllegalStateException('no ' + n)\n}\n"
                + "int whole() {\n  return part(3)\n}\nwhole()");
    for (Runner one : List.of(runner, new ScriptRun())) {
      ScriptLog log = new ScriptLog(Clock.systemUTC());
      log.logged(one, Mode.WORKER, Optional.empty())
          .run(script, Workers.GIVEN, new Arguments(Map.of()), Limits.USUAL, Progress.silent());
      assertThat(log.printed(script, Optional.empty()).toString())
          .contains("line 4", "no 3; called from line 7, from line 9");
    }
  }

  @Test
  void whatAFailedScriptIsToldIsWrittenOnceAndWithoutAPromise() {
    ScriptLog log = new ScriptLog(Clock.systemUTC());
    Script script =
        Workers.script(
            "[1].each {\n  throw new IllegalStateException('There is none. Say how many.')\n}");
    log.logged(new ScriptRun(), Mode.BOX, Optional.empty())
        .run(script, Workers.GIVEN, new Arguments(Map.of()), Limits.USUAL, Progress.silent());
    String line = log.printed(script, Optional.empty()).get(1);
    assertThat(line)
        .contains(" FAILED ", ", line 4: the script failed (There is none). Say how many. (after ")
        .doesNotContain("FAILED FAILED", "log says", "called from", ".,", "..");
  }

  @Test
  void anAssertionThatDoesNotHoldIsDrawnBelowItsSentence() {
    Script script = Workers.script("int three = 3\nassert three == 4");
    String sentence =
        new ScriptRun()
            .run(script, Workers.GIVEN, new Arguments(Map.of()), Limits.USUAL, Progress.silent())
            .refusals()
            .get(0)
            .problem()
            .sentence();
    assertThat(sentence)
        .contains("line 4: an assertion does not hold. Correct this line.\nassert three == 4\n")
        .doesNotContain("(");
  }

  @Test
  void aFullHeapIsNoLossOfTheWorkbenchs() {
    Verdict<ScriptResult> verdict =
        run(
            Workers.script("List all = []\nwhile (true) { all << new long[1000000] }"),
            Duration.ofSeconds(60),
            Progress.silent());

    assertThat(reasons(verdict)).containsExactly(Reason.MEMORY);
    assertThat(run(Workers.TABLE)).isInstanceOf(Verdict.Good.class);
  }

  @Test
  void cancelStopsAScriptThatNeverLooksUp() throws Exception {
    CountDownLatch runs = new CountDownLatch(1);
    Progress impatient =
        new Progress() {
          @Override
          public void at(String step, double done) {
            runs.countDown();
          }

          @Override
          public boolean cancelled() {
            return runs.getCount() == 0;
          }
        };

    Verdict<ScriptResult> verdict =
        run(Workers.script("while (true) { }"), Duration.ofSeconds(60), impatient);

    assertThat(reasons(verdict)).containsExactly(Reason.CANCELLED);
    assertThat(process.get().onExit().get(20, TimeUnit.SECONDS).isAlive()).isFalse();
  }

  @Test
  void anIdleWorkerEnds() throws Exception {
    try (WorkerRunner impatient = runner(Duration.ofMillis(50))) {
      impatient.run(
          Workers.script(Workers.TABLE),
          Workers.GIVEN,
          new Arguments(Map.of()),
          Limits.USUAL,
          Progress.silent());
      assertThat(process.get().onExit().get(20, TimeUnit.SECONDS).isAlive()).isFalse();
    }
  }

  @Test
  void theWorkerEndsWithItsRunner() throws Exception {
    run(Workers.TABLE);
    runner.close();

    assertThat(process.get().onExit().get(20, TimeUnit.SECONDS).isAlive()).isFalse();
    assertThat(reasons(run(Workers.TABLE))).containsExactly(Reason.WORKER);
  }

  @Test
  void whereItRunsIsSaid() {
    assertThat(runner.confinement()).startsWith("in a worker process");
    assertThat(Confinement.none("bwrap is not here").words())
        .isEqualTo(
            "in a worker process; bwrap is not here, so only the box and the limits hold it");
    assertThat(new Confinement(Optional.empty(), "").needsFolder()).isTrue();
  }

  @Test
  void anotherOriginsHeaderIsAllThatIsReadOfIt() {
    Script foreign =
        new Script(
            "calculations/foreign",
            new Origin(Origin.Layer.PLUGIN, "org.example", false),
            ScriptHeader.read("foreign", Workers.HEADER)
                .fold(
                    header -> header,
                    bad -> {
                      throw new AssertionError(bad);
                    }),
            "this is ( no Groovy");

    assertThat(reasons(run(foreign, Duration.ofSeconds(60), Progress.silent())))
        .isNotEmpty()
        .isSubsetOf(Reason.TYPING, Reason.SYNTAX);
  }
}
