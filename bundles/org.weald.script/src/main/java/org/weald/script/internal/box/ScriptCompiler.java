package org.weald.script.internal.box;

import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.weald.model.Place;
import org.weald.model.Problem;

/**
 * Compiles a script statically; its parameters become typed variables.
 *
 * <p>Each compilation runs on a thread of its own with a large stack, as the parser goes as deep as
 * the script's brackets. It cannot be interrupted. One that is over its time is left to itself: the
 * checker gives it up at the next call it looks at, and until then it holds nothing but its own
 * source and loader. How many may be on their way at once is limited, so that they cannot pile up.
 */
public final class ScriptCompiler {
  private static final Logger LOG = LoggerFactory.getLogger(ScriptCompiler.class);
  private static final String CLASS_NAME = "WealdUserScript";
  private static final long STACK = 64L * 1024 * 1024;
  private static final int AT_ONCE = 8;

  private static final Semaphore FREE = new Semaphore(AT_ONCE);

  private ScriptCompiler() {}

  /**
   * Compiles a script.
   *
   * @param source the file and its parameters
   * @param dialect what it may be written in
   * @return its class in a loader of its own, or refusals with the user's lines
   */
  public static Verdict<CompiledScript> compile(Source source, Dialect dialect) {
    return compile(source, dialect, new Deadline(TimeUnit.SECONDS.toNanos(Deadline.SECONDS)));
  }

  static Verdict<CompiledScript> compile(Source source, Dialect dialect, Deadline deadline) {
    Optional<Problem> tooLarge = SourceLimits.tooLarge(source);
    if (tooLarge.isPresent()) {
      return Verdict.refused(Reason.SOURCE, tooLarge.get());
    }
    try {
      if (!FREE.tryAcquire(deadline.seconds(), TimeUnit.SECONDS)) {
        return over(source, deadline);
      }
      FutureTask<Verdict<CompiledScript>> task =
          new FutureTask<>(() -> compiled(source, dialect, deadline));
      Thread thread = new Thread(null, task, "weald-compile " + source.file(), STACK);
      thread.setDaemon(true);
      thread.start();
      return deadline.await(task, thread);
    } catch (TimeoutException tooLong) {
      LOG.warn("{} was not compiled in time", source.file());
      return over(source, deadline);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      return Verdict.refused(Reason.CANCELLED, notCompiled(source));
    } catch (ExecutionException broken) {
      LOG.error("{} broke the compiler", source.file(), broken);
      return CompilerCrash.of(source.file(), broken);
    }
  }

  private static Verdict<CompiledScript> compiled(
      Source source, Dialect dialect, Deadline deadline) {
    try {
      return Compilation.of(source, dialect, deadline);
    } catch (CompileTimeOver over) {
      return over(source, deadline);
    } catch (StackOverflowError deep) {
      return Verdict.refused(
          Reason.SOURCE,
          new Problem(
              "the script stands too deep in itself",
              Place.of(source.file()),
              "the compiler had no room for it",
              "Cut long expressions into several statements"));
    } finally {
      FREE.release();
    }
  }

  private static Verdict<CompiledScript> over(Source source, Deadline deadline) {
    return Verdict.refused(
        Reason.COMPILE_TIME,
        new Problem(
            "the script was not compiled within " + deadline.seconds() + " s",
            Place.of(source.file()),
            "something in it takes the compiler very long, and it was given up",
            "Declare types in nested closures, and cut long expressions into several"));
  }

  private static Problem notCompiled(Source source) {
    return new Problem(
        "the script was not compiled",
        Place.of(source.file()),
        "it was cancelled",
        "Run it again when you like");
  }

  /** The name scripts are compiled under; their stack frames carry it. */
  public static String className() {
    return CLASS_NAME;
  }
}
