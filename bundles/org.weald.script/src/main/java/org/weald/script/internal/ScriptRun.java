package org.weald.script.internal;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.weald.assess.Scorecard;
import org.weald.model.Catalogue;
import org.weald.model.Checked;
import org.weald.model.Place;
import org.weald.model.Problem;
import org.weald.show.TableSpec;
import org.weald.spi.Arguments;
import org.weald.spi.Progress;

/** Compiles and runs a script on a thread of its own, under a time limit and with cancel. */
final class ScriptRun {
  private static final Logger LOG = LoggerFactory.getLogger(ScriptRun.class);
  private static final long POLL_MILLIS = 50;

  /**
   * How long a script may take unless said otherwise with the property {@code
   * weald.script.seconds}.
   */
  static final Duration LIMIT = Duration.ofSeconds(Long.getLong("weald.script.seconds", 60));

  private final ScriptFile script;
  private final Duration limit;

  ScriptRun(ScriptFile script, Duration limit) {
    this.script = script;
    this.limit = limit;
  }

  /** The table the script made, or a problem with the script's line. */
  Checked<TableSpec> table(
      Catalogue catalogue, @Nullable Scorecard scorecard, Arguments arguments, Progress progress) {
    FutureTask<Checked<TableSpec>> task =
        new FutureTask<>(
            () -> script.compiled().then(type -> run(type, catalogue, scorecard, arguments)));
    Thread thread = new Thread(null, task, "weald-script " + script.id(), 16L * 1024 * 1024);
    thread.setDaemon(true);
    thread.start();
    try {
      return await(task, progress);
    } finally {
      thread.interrupt();
    }
  }

  private Checked<TableSpec> await(FutureTask<Checked<TableSpec>> task, Progress progress) {
    long end = System.nanoTime() + limit.toNanos();
    while (System.nanoTime() < end) {
      try {
        return task.get(POLL_MILLIS, TimeUnit.MILLISECONDS);
      } catch (TimeoutException stillRunning) {
        if (progress.cancelled()) {
          return cancelled();
        }
        progress.at("Running " + script.id(), Double.NaN);
      } catch (InterruptedException stop) {
        Thread.currentThread().interrupt();
        return cancelled();
      } catch (ExecutionException failed) {
        return Checked.bad(thrown(failed.getCause() == null ? failed : failed.getCause()));
      }
    }
    return stopped(
        "the script did not end within " + limit.toSeconds() + " s and was stopped",
        "Look for a loop that never ends");
  }

  private Checked<TableSpec> cancelled() {
    return stopped("the script was cancelled", "Run it again when you like");
  }

  private Checked<TableSpec> stopped(String what, String remedy) {
    return Checked.bad(new Problem(what, Place.of(script.file()), "nothing was written", remedy));
  }

  private Checked<TableSpec> run(
      Class<? extends WealdScript> type,
      Catalogue catalogue,
      @Nullable Scorecard scorecard,
      Arguments arguments) {
    WealdScript instance;
    try {
      instance = type.getDeclaredConstructor().newInstance();
    } catch (ReflectiveOperationException broken) {
      throw new IllegalStateException("a compiled script cannot be made", broken);
    }
    instance.prepare(catalogue, scorecard, arguments);
    Object result = instance.run();
    if (result instanceof TableSpec table) {
      return Checked.good(table);
    }
    return Checked.bad(
        new Problem(
            "the script gives no table",
            Place.of(script.file()),
            "its last line gives "
                + (result == null ? "nothing" : "a " + result.getClass().getSimpleName()),
            "End it with table('Title') { … }"));
  }

  private Problem thrown(Throwable cause) {
    LOG.warn("script {} failed", script.id(), cause);
    int line =
        Stream.of(cause.getStackTrace())
            .filter(frame -> frame.getClassName().startsWith(ScriptCompiler.className()))
            .mapToInt(StackTraceElement::getLineNumber)
            .filter(number -> number > 0)
            .findFirst()
            .orElse(0);
    return new Problem(
        "the script failed",
        new Place(script.file(), line, 0),
        why(cause),
        "Correct this line; the log says more");
  }

  private static String why(Throwable cause) {
    if (cause instanceof StackOverflowError) {
      return "it calls itself without end, or brackets stand too deep in one another";
    }
    return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
  }
}
