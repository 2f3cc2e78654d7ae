package org.weald.script.internal.box;

import java.util.List;
import java.util.Map;
import org.weald.script.internal.language.WealdScript;

/** Words for scripts of tests. */
public abstract class BoxWords extends WealdScript {
  /** What scripts are compiled in. */
  static final Dialect RESTRICTED = new Dialect(true, BoxWords.class);

  /** Rows as a host would give them. */
  public final List<Map<String, Object>> rows() {
    return List.of(
        Map.of("kind", "bolt", "qty", 12),
        Map.of("kind", "nut", "qty", 30),
        Map.of("kind", "bolt", "qty", 8));
  }

  /** Takes something of the program that is not offered. */
  public final void hand(ClassLoader loader) {
    throw new IllegalStateException("reached with " + loader);
  }

  static Verdict<CompiledScript> compile(String text) {
    return ScriptCompiler.compile(new Source("try.groovy", text, List.of()), RESTRICTED);
  }

  /** What a script gives. */
  static Object run(String text) {
    Verdict<CompiledScript> verdict = compile(text);
    if (!(verdict instanceof Verdict.Good<CompiledScript> good)) {
      throw new AssertionError(verdict.refusals());
    }
    try {
      return good.value().type().getDeclaredConstructor().newInstance().run();
    } catch (ReflectiveOperationException broken) {
      throw new AssertionError(broken);
    }
  }
}
