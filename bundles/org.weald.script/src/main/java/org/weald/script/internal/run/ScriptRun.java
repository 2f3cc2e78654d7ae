package org.weald.script.internal.run;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.weald.model.Place;
import org.weald.model.Problem;
import org.weald.script.internal.box.CompiledScript;
import org.weald.script.internal.box.Dialect;
import org.weald.script.internal.box.Reason;
import org.weald.script.internal.box.ScriptCompiler;
import org.weald.script.internal.box.Source;
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
  private static final long POLL_MILLIS = 50;

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
    return await(
        script.file(),
        () ->
            compiler
                .apply(script)
                .then(
                    compiled ->
                        result(script.file(), instance(compiled), given, arguments, progress)),
        limits,
        progress);
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
        () ->
            ScriptCompiler.compile(source, dialect).then(compiled -> use.apply(instance(compiled))),
        limits,
        progress);
  }

  private static <R> Verdict<R> await(
      String file, Callable<Verdict<R>> work, Limits limits, Progress progress) {
    FutureTask<Verdict<R>> task = new FutureTask<>(work);
    Thread thread = new Thread(null, task, "weald-script " + file, 16L * 1024 * 1024);
    thread.setDaemon(true);
    thread.start();
    try {
      return await(file, task, limits.time(), progress);
    } finally {
      thread.interrupt();
    }
  }

  private static <R> Verdict<R> await(
      String file, FutureTask<Verdict<R>> task, Duration limit, Progress progress) {
    long end = System.nanoTime() + limit.toNanos();
    while (System.nanoTime() < end) {
      try {
        return task.get(POLL_MILLIS, TimeUnit.MILLISECONDS);
      } catch (TimeoutException stillRunning) {
        if (progress.cancelled()) {
          return cancelled(file);
        }
        progress.at("Running " + file, Double.NaN);
      } catch (InterruptedException stop) {
        Thread.currentThread().interrupt();
        return cancelled(file);
      } catch (ExecutionException failed) {
        return thrown(file, failed.getCause() == null ? failed : failed.getCause());
      }
    }
    return stopped(
        file,
        Reason.TIME,
        "the script did not end within " + limit.toSeconds() + " s and was stopped",
        "Look for a loop that never ends");
  }

  private static <R> Verdict<R> cancelled(String file) {
    return stopped(
        file, Reason.CANCELLED, "the script was cancelled", "Run it again when you like");
  }

  private static <R> Verdict<R> stopped(String file, Reason reason, String what, String remedy) {
    return Verdict.refused(
        reason, new Problem(what, Place.of(file), "nothing was written", remedy));
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
    instance.prepare(given, arguments, progress::say);
    Object result;
    try {
      result = instance.run();
    } finally {
      instance.ended();
    }
    return ScriptResult.of(result)
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
    int line =
        Stream.of(cause.getStackTrace())
            .filter(frame -> frame.getClassName().startsWith(ScriptCompiler.className()))
            .mapToInt(StackTraceElement::getLineNumber)
            .filter(number -> number > 0)
            .findFirst()
            .orElse(0);
    boolean stack = cause instanceof StackOverflowError;
    return Verdict.refused(
        List.of(
            new org.weald.script.internal.box.Refusal(
                stack ? Reason.STACK : Reason.FAILED,
                new Problem(
                    "the script failed",
                    new Place(file, line, 0),
                    why(cause),
                    "Correct this line; the log says more"))));
  }

  private static String why(Throwable cause) {
    if (cause instanceof StackOverflowError) {
      return "it calls itself without end, or brackets stand too deep in one another";
    }
    return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
  }
}
