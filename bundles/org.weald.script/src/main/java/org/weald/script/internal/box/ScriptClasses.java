package org.weald.script.internal.box;

import java.util.Map;
import java.util.Set;

/**
 * The classes of one revision of a script, as the gate let them pass; gone when nothing holds them.
 * Guards are seen here, and only here: the compiler does not know them, so a script cannot name
 * them.
 */
final class ScriptClasses extends ClassLoader {
  private static final String NAME = "weald-script";
  private static final Set<String> GUARDS =
      Set.of(
          Guards.class.getName(),
          Numbers.class.getName(),
          Texts.class.getName(),
          Regexes.class.getName(),
          Casts.class.getName(),
          Subscripts.class.getName(),
          Pairs.class.getName(),
          Nested.class.getName(),
          Given.class.getName(),
          Combined.class.getName());

  private final Map<String, byte[]> classes;

  /**
   * Classes that are defined as they are asked for.
   *
   * @param seen what scripts see beside themselves
   * @param classes what passed the gate
   */
  ScriptClasses(ClassLoader seen, Map<String, byte[]> classes) {
    super(NAME, seen);
    this.classes = Map.copyOf(classes);
  }

  /** Whether a stack frame is of a script. */
  static boolean isScript(StackTraceElement frame) {
    return NAME.equals(frame.getClassLoaderName())
        || frame.getClassName().startsWith(ScriptCompiler.className());
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    if (GUARDS.contains(name)) {
      return Class.forName(name, true, Guards.class.getClassLoader());
    }
    byte[] bytes = classes.get(name);
    if (bytes == null) {
      throw new ClassNotFoundException(name);
    }
    return defineClass(name, bytes, 0, bytes.length);
  }
}
