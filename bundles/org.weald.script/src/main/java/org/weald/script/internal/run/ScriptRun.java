package org.weald.script.internal.run;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.weald.model.Place;
import org.weald.model.Problem;
import org.weald.script.internal.box.Budget;
import org.weald.script.internal.box.CompiledScript;
import org.weald.script.internal.box.Dialect;
import org.weald.script.internal.box.Guards;
import org.weald.script.internal.box.Reason;
import org.weald.script.internal.box.ScriptCompiler;
import org.weald.script.internal.box.Source;
import org.weald.script.internal.box.Stop;
import org.weald.script.internal.box.Verdict;
import org.weald.script.internal.file.Script;
import org.weald.script.internal.language.ScriptResult;
import org.weald.script.internal.language.WealdScript;
import org.weald.spi.Arguments;
import org.weald.spi.Given;
import org.weald.spi.Progress;

/**
 * Runs scripts in this process, each on a thread of its own, under a time limit and with cancel.
 */
public final class ScriptRun implements Runner {
  private static final Logger LOG = LoggerFactory.getLogger(ScriptRun.class);
  private static final long POLL_MILLIS = 20;

  /**
   * Room for some thousand calls within one another, in bytes. Far more is not kinder: a recursion
   * without an end through the library takes as long to come back as it went deep, and hears of no
   * cancel on the way.
   */
  public static final long STACK = 2L * 1024 * 1024;

  private static final Duration GRACE = Duration.ofMillis(1500);
  private static final Stop CANCELLED =
      new Stop(Reason.CANCELLED, "the script was cancelled", "Run it again when you like");

  private final Function<Script, Verdict<CompiledScript>> compiler;

  /** Compiles restricted, anew at each run. */
  public ScriptRun() {
    this(script -> ScriptCompiler.compile(script.source(), Dialect.RESTRICTED));
  }

  /** Compiles, or finds what was compiled, in the given way, on the thread the script runs on. */
  public ScriptRun(Function<Script, Verdict<CompiledScript>> compiler) {
    this.compiler = compiler;
  }

  @Override
  public Verdict<ScriptResult> run(
      Script script, Given given, Arguments arguments, Limits limits, Progress progress) {
    Progress said = new SaidLimit(progress);
    return await(
        script.file(),
        () -> compiler.apply(script),
        instance -> result(script.file(), instance, given, arguments, said),
        limits,
        said);
  }

  /**
   * Compiles a source and does something with an instance of it, on a thread of its own.
   *
   * @param source the file
   * @param dialect what it may be written in; the instance is one of its words
   * @param use what is done, on that thread
   */
  public <R> Verdict<R> use(
      Source source,
      Dialect dialect,
      Function<WealdScript, Verdict<R>> use,
      Limits limits,
      Progress progress) {
    return await(
        source.file(),
        () -> ScriptCompiler.compile(source, dialect),
        use,
        limits,
        new SaidLimit(progress));
  }

  private static <R> Verdict<R> await(
      String file,
      Supplier<Verdict<CompiledScript>> compiler,
      Function<WealdScript, Verdict<R>> use,
      Limits limits,
      Progress progress) {
    AtomicReference<@Nullable Budget> spent = new AtomicReference<>();
    FutureTask<Verdict<R>> task =
        new FutureTask<>(
            () -> compiler.get().then(compiled -> bounded(compiled, use, limits, progress, spent)));
    Thread thread = new Thread(null, task, "weald-script " + file, STACK);
    thread.setDaemon(true);
    thread.start();
    return await(file, task, thread, spent, progress);
  }

  /** On the script's thread: all it does is within its budget, making its result plain included. */
  private static <R> Verdict<R> bounded(
      CompiledScript compiled,
      Function<WealdScript, Verdict<R>> use,
      Limits limits,
      Progress progress,
      AtomicReference<@Nullable Budget> spent) {
    String file = compiled.source().file();
    try (Budget budget = Budget.start(limits.time(), limits.bytes(), progress::say)) {
      spent.set(budget);
      Verdict<R> given = use.apply(instance(compiled));
      return budget.reason().map(stop -> ScriptRun.<R>stopped(file, stop)).orElse(given);
    } catch (RuntimeException | Error thrown) {
      Optional<Stop> stop = Guards.stopIn(thrown);
      if (stop.isPresent()) {
        return stopped(file, stop.get());
      }
      throw thrown;
    }
  }

  private static <R> Verdict<R> await(
      String file,
      FutureTask<Verdict<R>> task,
      Thread thread,
      AtomicReference<@Nullable Budget> spent,
      Progress progress) {
    boolean cancelled = false;
    long stoppedAt = 0;
    while (true) {
      try {
        Verdict<R> given = task.get(POLL_MILLIS, TimeUnit.MILLISECONDS);
        return cancelled && !(given instanceof Verdict.Good) ? stopped(file, CANCELLED) : given;
      } catch (TimeoutException stillRunning) {
        progress.at("Running " + file, Double.NaN);
        cancelled |= progress.cancelled();
      } catch (InterruptedException stop) {
        Thread.currentThread().interrupt();
        thread.interrupt();
        return stopped(file, CANCELLED);
      } catch (ExecutionException failed) {
        return thrown(file, failed.getCause() == null ? failed : failed.getCause());
      }
      Optional<Stop> stop = stop(spent.get(), cancelled, thread);
      if (stop.isPresent()) {
        stoppedAt = stoppedAt == 0 ? System.nanoTime() : stoppedAt;
        if (System.nanoTime() - stoppedAt > GRACE.toNanos()) {
          LOG.warn(
              "{} was stopped and does not end: thread {} is in a call that never asks",
              file,
              thread.getName());
          return runsOn(file, stop.get());
        }
      }
    }
  }

  /** What is told of a script must be true: this one was not stopped. */
  private static <R> Verdict<R> runsOn(String file, Stop stop) {
    return Verdict.refused(
        stop.reason(),
        new Problem(
            stop.what()
                .replace(" and was stopped", "")
                .replace("was cancelled", "was to be stopped"),
            stop.line() > 0 ? new Place(file, stop.line(), 0) : Place.of(file),
            "nothing was written, but a call in it cannot be stopped and runs on until it ends by itself"
                + " or Weald is closed",
            stop.remedy()));
  }

  /** Why it is to stop. A budget that is spent stops by itself; what compiles is left to itself. */
  private static Optional<Stop> stop(@Nullable Budget budget, boolean cancelled, Thread thread) {
    if (cancelled) {
      if (budget != null) {
        budget.stop(Reason.CANCELLED, CANCELLED.what(), CANCELLED.remedy());
      } else {
        thread.interrupt();
      }
      return Optional.of(budget == null ? CANCELLED : budget.reason().orElse(CANCELLED));
    }
    return budget == null ? Optional.empty() : budget.reason();
  }

  private static <R> Verdict<R> stopped(String file, Stop stop) {
    return Verdict.refused(
        stop.reason(),
        new Problem(
            stop.what(),
            stop.line() > 0 ? new Place(file, stop.line(), 0) : Place.of(file),
            "nothing was written",
            stop.remedy()));
  }

  private static WealdScript instance(CompiledScript compiled) {
    try {
      return compiled.type().getDeclaredConstructor().newInstance();
    } catch (ReflectiveOperationException broken) {
      throw new IllegalStateException("a compiled script cannot be made", broken);
    }
  }

  private static Verdict<ScriptResult> result(
      String file, WealdScript instance, Given given, Arguments arguments, Progress progress) {
    instance.prepare(given, arguments, progress::say, SaidLimit::beyond);
    Object result;
    try {
      result = instance.run();
    } finally {
      instance.ended();
    }
    return Results.of(result)
        .map(Verdict::good)
        .orElseGet(
            () ->
                Verdict.refused(
                    Reason.RESULT,
                    new Problem(
                        "the script gives no table",
                        Place.of(file),
                        "its last line gives "
                            + (result == null
                                ? "nothing"
                                : "a " + result.getClass().getSimpleName()),
                        "End it with table('Title') { … }, chart, view, export, figures or a"
                            + " number")));
  }

  private static <R> Verdict<R> thrown(String file, Throwable cause) {
    LOG.warn("script {} failed", file, cause);
    return Verdict.refused(Reason.FAILED, Failure.of(file, cause));
  }
}
