package org.weald.script.internal.worker;

import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.weald.assess.Scorecard;
import org.weald.model.Catalogue;
import org.weald.model.Place;
import org.weald.model.Problem;
import org.weald.script.internal.box.Reason;
import org.weald.script.internal.box.Verdict;
import org.weald.script.internal.file.Script;
import org.weald.script.internal.language.ScriptResult;
import org.weald.script.internal.run.Limits;
import org.weald.spi.Given;
import org.weald.spi.Progress;

/** One run in a worker: what is sent, and what comes back until its end. One thread. */
final class Call {
  /** A start takes about a second; a busy machine may take longer. */
  private static final Duration GREETS_WITHIN = Duration.ofSeconds(60);

  /** Eight million figures take a fraction of it. */
  private static final Duration TAKES_WITHIN = Duration.ofMinutes(5);

  /** The worker stops a script itself; this long after its time it is stopped from outside. */
  private static final Duration GRACE = Duration.ofSeconds(3);

  /** A cancelled script stops at its next tick; this long after, the worker is killed. */
  private static final Duration CANCELS_WITHIN = Duration.ofMillis(500);

  private static final int LONGEST_STEP = 200;

  private final Worker worker;
  private final Order order;
  private final Progress progress;
  private long letters;
  private long cancelledAt;

  Call(Worker worker, Order order, Progress progress) {
    this.worker = worker;
    this.order = order;
    this.progress = progress;
  }

  /** Ends the waiting. */
  private static final class Stopped extends Exception {
    private static final long serialVersionUID = 1;
    private final transient Verdict<ScriptResult> verdict;

    Stopped(Verdict<ScriptResult> verdict) {
      this.verdict = verdict;
    }
  }

  /** Runs; whoever calls kills the worker where {@link #isUnsure} says so. */
  Verdict<ScriptResult> run(Given given) {
    try {
      greeted();
      given(given);
      worker.tell(Moment.ORDERED);
      send(
          out -> {
            out.begin(Wire.RUN);
            Shapes.of(Order.class).write(order, out);
            out.end();
          });
      Limits limits = order.limits();
      return await(Answer.Done.class, limits.time().plus(GRACE), this::late).verdict();
    } catch (Stopped stopped) {
      return stopped.verdict;
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      return cancelled(order.script());
    }
  }

  /** Whether something of a script may still be at work in the worker after this end. */
  static boolean isUnsure(Verdict<ScriptResult> verdict) {
    return verdict.refusals().stream()
        .anyMatch(
            refusal ->
                switch (refusal.reason()) {
                  case TIME, MEMORY, CANCELLED, COMPILE_TIME, STACK, WORKER -> true;
                  default -> false;
                });
  }

  private void greeted() throws Stopped, InterruptedException {
    if (!worker.notes().greeted) {
      await(Answer.Hello.class, GREETS_WITHIN, this::silent);
      worker.notes().greeted = true;
      worker.tell(Moment.GREETED);
    }
  }

  private void given(Given given) throws Stopped, InterruptedException {
    Worker.Notes notes = worker.notes();
    Catalogue catalogue = given.catalogue();
    if (notes.catalogue.get() != catalogue) {
      // The worker drops the scorecard with the catalogue.
      notes.scorecard = new WeakReference<>(null);
      hand(Wire.CATALOGUE, Catalogue.class, catalogue);
      notes.catalogue = new WeakReference<>(catalogue);
    }
    Optional<Scorecard> scorecard = given.scorecard();
    if (scorecard.isPresent() && notes.scorecard.get() != scorecard.get()) {
      hand(Wire.SCORECARD, Scorecard.class, scorecard.get());
      notes.scorecard = new WeakReference<>(scorecard.get());
    }
  }

  private <T> void hand(int message, Class<T> type, T value) throws Stopped, InterruptedException {
    send(
        out -> {
          out.begin(message);
          worker.tell(Moment.SENDING);
          Shapes.of(type).write(value, out);
          out.end();
        });
    await(Answer.Held.class, TAKES_WITHIN, this::silent);
    worker.tell(Moment.HELD);
  }

  private void send(Worker.Sending sending) throws Stopped {
    if (!worker.send(sending)) {
      throw new Stopped(lost(new Worker.End("it was ended", 0)));
    }
  }

  /** Waits for an answer of one kind and deals with what else is said until then. */
  private <T extends Answer> T await(
      Class<T> wanted, Duration limit, Supplier<Verdict<ScriptResult>> late)
      throws Stopped, InterruptedException {
    long end = System.nanoTime() + limit.toNanos();
    while (true) {
      Optional<Answer> said = worker.next(Wire.POLL);
      if (said.isPresent()) {
        if (wanted.isInstance(said.get())) {
          return wanted.cast(said.get());
        }
        aside(said.get());
      } else {
        Optional<Worker.End> lost = worker.end();
        if (lost.isPresent()) {
          throw new Stopped(lost(lost.get()));
        }
      }
      cancel();
      if (System.nanoTime() > end) {
        throw new Stopped(late.get());
      }
    }
  }

  private void aside(Answer answer) throws Stopped {
    if (answer instanceof Answer.Said said) {
      letters += said.text().length();
      if (letters > 2L * WorkerSession.MOST_SAID) {
        throw new Stopped(lost(new Worker.End("it says more than it may", 0)));
      }
      worker.tell(Moment.SAID);
      Plain.text(said.text()).lines().forEach(progress::say);
    } else if (answer instanceof Answer.Step step) {
      progress.at(Plain.line(step.text(), LONGEST_STEP), step.done());
    } else {
      throw new Stopped(lost(new Worker.End("it says what nobody has asked", 0)));
    }
  }

  private void cancel() throws Stopped {
    if (!progress.cancelled()) {
      return;
    }
    if (cancelledAt == 0) {
      cancelledAt = System.nanoTime();
      send(
          out -> {
            out.begin(Wire.CANCEL);
            out.end();
          });
    } else if (System.nanoTime() - cancelledAt > CANCELS_WITHIN.toNanos()) {
      throw new Stopped(cancelled(order.script()));
    }
  }

  static Verdict<ScriptResult> cancelled(Script script) {
    return refused(
        script, Reason.CANCELLED, "the script was cancelled", "", "Run it again when you like");
  }

  private Verdict<ScriptResult> late() {
    if (worker.isInTheMiddle()) {
      return lost(new Worker.End("its answer does not come to an end", 0));
    }
    String limit = order.limits().time().toSeconds() + " s";
    return refused(
        order.script(),
        Reason.TIME,
        "the script did not end within " + limit + " and was stopped",
        "nothing was written",
        "Look for a loop that never ends");
  }

  private Verdict<ScriptResult> silent() {
    return lost(new Worker.End("it does not answer", 0));
  }

  private Verdict<ScriptResult> lost(Worker.End end) {
    if (progress.cancelled()) {
      return cancelled(order.script());
    }
    if (end.exit() == Worker.OUT_OF_MEMORY) {
      return refused(
          order.script(),
          Reason.MEMORY,
          "the script, or the plan it works on, needs more memory than its worker process has",
          "nothing was written",
          "Let it work on fewer figures at once, or give the worker more: start Weald with"
              + " WEALD_JAVA_OPTIONS=-Dweald.script.worker.megabytes=2000");
    }
    return refused(
        order.script(),
        Reason.WORKER,
        "the worker process was lost before the script had ended",
        Plain.line(end.why(), LONGEST_STEP) + "; nothing was written",
        "Run it again: a new worker starts by itself. If that one is lost as well, the script asks more"
            + " of a process than it can give: let it work on fewer figures at once");
  }

  private static Verdict<ScriptResult> refused(
      Script script, Reason reason, String what, String why, String remedy) {
    return Verdict.refused(reason, new Problem(what, Place.of(script.file()), why, remedy));
  }
}
