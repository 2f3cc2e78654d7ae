package org.weald.script.internal.box;

import java.util.Map;
import java.util.Optional;
import org.weald.script.internal.language.WealdScript;

/**
 * A script that may run.
 *
 * <p>Nothing of a run is left for the next. The class of most scripts has no place where anything
 * could be left, and serves every run. One with static fields that may change (a list, a counter,
 * an enum with fields of its own) is kept as class files only: each run has classes of its own,
 * made of them in a loader that goes when nothing holds it. That costs some milliseconds a run,
 * which those few scripts pay.
 */
public final class CompiledScript {
  private final Source source;
  private final Dialect dialect;
  private final ClassLoader seen;
  private final Map<String, byte[]> classes;
  private final Optional<Class<? extends WealdScript>> lasting;

  /**
   * A compiled script.
   *
   * @param source what it was made from
   * @param dialect what it was compiled as
   * @param seen what its classes see beside themselves
   * @param classes class files by the names of the classes
   */
  CompiledScript(Source source, Dialect dialect, ClassLoader seen, Map<String, byte[]> classes) {
    this.source = source;
    this.dialect = dialect;
    this.seen = seen;
    this.classes = Map.copyOf(classes);
    this.lasting = StaticState.isIn(classes.values()) ? Optional.empty() : Optional.of(made());
  }

  /** What it was made from. */
  public Source source() {
    return source;
  }

  /** What it was compiled as. */
  public Dialect dialect() {
    return dialect;
  }

  /** The script's class for one run, as if it had never run before. */
  public Class<? extends WealdScript> type() {
    return lasting.orElseGet(this::made);
  }

  private Class<? extends WealdScript> made() {
    try {
      ClassLoader own = new ScriptClasses(seen, classes);
      return Class.forName(ScriptCompiler.className(), false, own).asSubclass(WealdScript.class);
    } catch (ClassNotFoundException gone) {
      throw new IllegalStateException("a script without a class", gone);
    }
  }
}
