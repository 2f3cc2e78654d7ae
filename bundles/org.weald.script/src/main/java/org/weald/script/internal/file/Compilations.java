package org.weald.script.internal.file;

import java.util.HashMap;
import java.util.Map;
import org.weald.script.internal.box.CompiledScript;
import org.weald.script.internal.box.Dialect;
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

  private record Kept(Script script, CompiledScript compiled) {}

  private final Map<Key, Kept> kept = new HashMap<>();

  /** The script as it may be run; compiled at the first call of a revision. */
  public Verdict<CompiledScript> of(Script script, Dialect dialect) {
    synchronized (kept) {
      Kept before = kept.get(Key.of(script));
      if (before != null
          && before.script().equals(script)
          && before.compiled().dialect().equals(dialect)) {
        return Verdict.good(before.compiled());
      }
    }
    // Outside the lock: compiling takes its time, and another script need not wait for it.
    Verdict<CompiledScript> made = ScriptCompiler.compile(script.source(), dialect);
    if (made instanceof Verdict.Good<CompiledScript> good) {
      synchronized (kept) {
        kept.put(Key.of(script), new Kept(script, good.value()));
      }
    }
    return made;
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
