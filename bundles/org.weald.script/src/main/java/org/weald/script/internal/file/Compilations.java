package org.weald.script.internal.file;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.weald.model.Place;
import org.weald.model.Problem;
import org.weald.script.internal.box.CompiledScript;
import org.weald.script.internal.box.Dialect;
import org.weald.script.internal.box.Reason;
import org.weald.script.internal.box.ScriptCompiler;
import org.weald.script.internal.box.Verdict;

/**
 * The compiled revision of each script that was run: one, so one class loader, a script. The next
 * revision takes the place of the one before it, and a failed one is not kept; what runs still
 * holds its own. Any thread.
 */
public final class Compilations {

  /** Of one file: a file that is full Groovy is not also restricted. */
  private record Key(String file, String origin) {
    static Key of(Script script) {
      return new Key(script.id(), script.origin().name());
    }
  }

  /** What is compiled: a text, in a dialect. */
  private record Wanted(Script script, Dialect dialect) {}

  private record Kept(Wanted wanted, CompiledScript compiled) {}

  private final Map<Key, Kept> kept = new HashMap<>();
  private final Map<Wanted, FutureTask<Verdict<CompiledScript>>> underWay = new HashMap<>();

  /**
   * The script as it may be run; compiled at the first call of a revision. Whoever asks while it is
   * being compiled waits for that.
   */
  public Verdict<CompiledScript> of(Script script, Dialect dialect) {
    Wanted wanted = new Wanted(script, dialect);
    FutureTask<Verdict<CompiledScript>> task;
    boolean mine;
    synchronized (kept) {
      Kept before = kept.get(Key.of(script));
      if (before != null && before.wanted().equals(wanted)) {
        return Verdict.good(before.compiled());
      }
      mine = !underWay.containsKey(wanted);
      task = underWay.computeIfAbsent(wanted, it -> new FutureTask<>(() -> compiled(it)));
    }
    // Outside the lock: compiling takes its time, and another script need not wait for it.
    task.run();
    Verdict<CompiledScript> verdict = awaited(task, script);
    boolean othersCancel = !mine && isCancelled(verdict) && !Thread.currentThread().isInterrupted();
    return othersCancel ? of(script, dialect) : verdict;
  }

  /** Compiles in the background what will be run in a moment, while its figures are read. */
  public void ahead(Script script, Dialect dialect) {
    Thread thread = new Thread(() -> of(script, dialect), "weald-compile-ahead " + script.file());
    thread.setDaemon(true);
    thread.start();
  }

  private Verdict<CompiledScript> compiled(Wanted wanted) {
    try {
      Verdict<CompiledScript> made =
          ScriptCompiler.compile(wanted.script().source(), wanted.dialect());
      if (made instanceof Verdict.Good<CompiledScript> good) {
        synchronized (kept) {
          kept.put(Key.of(wanted.script()), new Kept(wanted, good.value()));
        }
      }
      return made;
    } finally {
      synchronized (kept) {
        underWay.remove(wanted);
      }
    }
  }

  private static boolean isCancelled(Verdict<CompiledScript> verdict) {
    return verdict.refusals().stream().anyMatch(one -> one.reason() == Reason.CANCELLED);
  }

  private static Verdict<CompiledScript> awaited(
      FutureTask<Verdict<CompiledScript>> task, Script script) {
    try {
      return task.get();
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      return Verdict.refused(
          Reason.CANCELLED,
          new Problem(
              "the script was not compiled",
              Place.of(script.file()),
              "it was cancelled",
              "Run it again when you like"));
    } catch (ExecutionException broken) {
      throw new IllegalStateException("the compiler broke on " + script.file(), broken.getCause());
    }
  }

  /** Lets a script's compiled revision go, because its file or its plug-in has gone. */
  public void drop(Script script) {
    synchronized (kept) {
      kept.remove(Key.of(script));
    }
  }

  /** How many are kept. */
  public int size() {
    synchronized (kept) {
      return kept.size();
    }
  }
}
