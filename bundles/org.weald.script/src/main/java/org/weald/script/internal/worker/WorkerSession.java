package org.weald.script.internal.worker;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.weald.assess.Scorecard;
import org.weald.model.Catalogue;
import org.weald.script.Said;
import org.weald.script.internal.box.Refusal;
import org.weald.script.internal.box.Verdict;
import org.weald.script.internal.language.ScriptResult;
import org.weald.script.internal.run.ScriptRun;
import org.weald.spi.Given;
import org.weald.spi.Progress;

/** The worker's side of the talk: hears on one thread, runs on another. */
final class WorkerSession {
  /** Bytes a run may say: what a script may print comes through whole. */
  static final int MOST_SAID = 5 * Said.MOST_LETTERS;

  private static final long STEP_NANOS = 50_000_000;

  private final WireReader in;
  private final WireWriter out;
  private final SaidStream said = new SaidStream(this::say, MOST_SAID);
  private final ScriptRun runs = new ScriptRun();
  private @Nullable Catalogue catalogue;
  private @Nullable Scorecard scorecard;
  private volatile boolean cancelled;
  private @Nullable Thread running;
  private long lastStep;

  WorkerSession(WireReader in, WireWriter out) {
    this.in = in;
    this.out = out;
  }

  /** Where everything goes that is printed in this process. */
  PrintStream said() {
    return new PrintStream(said, true, StandardCharsets.UTF_8);
  }

  /** Hears until the input ends. */
  void work() throws IOException {
    synchronized (out) {
      out.begin(Wire.HELLO);
      out.count(Wire.VERSION);
      out.end();
    }
    for (int message = in.begin(); message >= 0; message = in.begin()) {
      hear(message);
    }
  }

  private void hear(int message) throws IOException {
    switch (message) {
      case Wire.CATALOGUE -> {
        // The one before goes first: there is room for one.
        catalogue = null;
        scorecard = null;
        catalogue = Shapes.of(Catalogue.class).read(in);
        in.end();
        held();
      }
      case Wire.SCORECARD -> {
        scorecard = null;
        scorecard = Shapes.of(Scorecard.class).read(in);
        in.end();
        held();
      }
      case Wire.RUN -> {
        Order order = Shapes.of(Order.class).read(in);
        in.end();
        start(order);
      }
      case Wire.CANCEL -> {
        in.end();
        cancelled = true;
      }
      default -> throw new WireException("message " + message);
    }
  }

  private void held() throws IOException {
    synchronized (out) {
      out.begin(Wire.HELD);
      out.end();
    }
  }

  private void start(Order order) throws IOException {
    Catalogue known = catalogue;
    if (known == null) {
      throw new WireException("a script before any catalogue");
    }
    Optional<Scorecard> judged = order.judged() ? Optional.ofNullable(scorecard) : Optional.empty();
    cancelled = false;
    Thread thread = new Thread(() -> run(order, new Given(known, judged)), "weald-run");
    thread.setDaemon(true);
    // Without an answer the workbench would wait until the time is over.
    thread.setUncaughtExceptionHandler((dead, why) -> Runtime.getRuntime().halt(4));
    running = thread;
    thread.start();
  }

  /** Waits for the end of the run. */
  void finish() throws InterruptedException {
    Thread there = running;
    if (there != null) {
      there.join();
    }
  }

  private void run(Order order, Given given) {
    Verdict<ScriptResult> verdict =
        runs.run(order.script(), given, order.arguments(), order.limits(), new Told());
    said.close(true);
    try {
      answer(verdict);
    } catch (IOException workbenchIsGone) {
      throw new UncheckedIOException(workbenchIsGone);
    }
  }

  private void answer(Verdict<ScriptResult> verdict) throws IOException {
    synchronized (out) {
      if (verdict instanceof Verdict.Good<ScriptResult> good) {
        out.begin(Wire.GOOD);
        Shapes.of(ScriptResult.class).write(good.value(), out);
      } else {
        List<Refusal> refusals = verdict.refusals();
        out.begin(Wire.REFUSED);
        out.count(refusals.size());
        for (Refusal refusal : refusals) {
          Shapes.of(Refusal.class).write(refusal, out);
        }
      }
      out.end();
    }
  }

  private void say(String text) {
    try {
      synchronized (out) {
        out.begin(Wire.SAID);
        out.text(text);
        out.end();
      }
    } catch (IOException workbenchIsGone) {
      throw new UncheckedIOException(workbenchIsGone);
    }
  }

  /** Passes a run's progress on, now and then. */
  private final class Told implements Progress {
    @Override
    public void at(String step, double done) {
      long now = System.nanoTime();
      if (now - lastStep < STEP_NANOS) {
        return;
      }
      lastStep = now;
      try {
        synchronized (out) {
          out.begin(Wire.STEP);
          out.text(step);
          out.real(done);
          out.end();
        }
      } catch (IOException workbenchIsGone) {
        throw new UncheckedIOException(workbenchIsGone);
      }
    }

    @Override
    public void say(String line) {
      byte[] text = (line + "\n").getBytes(StandardCharsets.UTF_8);
      said.write(text, 0, text.length);
    }

    @Override
    public boolean cancelled() {
      return cancelled;
    }
  }
}
