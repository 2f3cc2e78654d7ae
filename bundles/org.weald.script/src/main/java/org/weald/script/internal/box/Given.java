package org.weald.script.internal.box;

import groovyjarjarasm.asm.Type;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.weald.script.internal.language.WealdScript;

/**
 * Looks at what a script makes Weald's own values of. They hold no nulls and do not ask; one that
 * did would only be noticed where it is drawn or printed, far from the line that made it.
 */
public final class Given {
  private static final List<String> VALUES =
      List.of("org.weald.model.", "org.weald.assess.", "org.weald.show.");

  private Given() {}

  /** Whether a class is one of Weald's values. */
  static boolean isValue(String className) {
    return VALUES.stream().anyMatch(className::startsWith);
  }

  /**
   * What the arguments of a constructor or a factory are called, for people.
   *
   * @param className of one of Weald's values
   * @param name of the member
   */
  static List<String> words(String className, String name, Type[] arguments) {
    String shortName = className.substring(className.lastIndexOf('.') + 1).replace('$', '.');
    List<String> fields = fields(className, arguments);
    return java.util.stream.IntStream.range(0, arguments.length)
        .mapToObj(
            at ->
                name.equals("<init>") && !fields.isEmpty()
                    ? fields.get(at) + " of a " + shortName
                    : "value "
                        + (at + 1)
                        + " of "
                        + shortName
                        + (name.equals("<init>") ? "" : "." + name))
        .toList();
  }

  private static List<String> fields(String className, Type[] arguments) {
    try {
      Class<?> type = Class.forName(className, false, new ScriptLoader(WealdScript.class));
      if (!type.isRecord() || type.getRecordComponents().length != arguments.length) {
        return List.of();
      }
      return Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).toList();
    } catch (ClassNotFoundException gone) {
      throw new IllegalStateException("a value that is not there: " + className, gone);
    }
  }

  /** One of the values; a list may hold no nulls either. */
  public static void whole(@Nullable Object value, String what) {
    if (value == null) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "the %s is null, and no value of Weald holds null. Give it a value: '' for no text, []"
                  + " for no list, Optional.empty() where it may be left out",
              what));
    }
    if (value instanceof Collection<?> several && !(several instanceof groovy.lang.Range<?>)) {
      int at = 0;
      for (Object one : several) {
        at++;
        if (one == null) {
          throw new IllegalArgumentException(
              String.format(
                  Locale.ROOT,
                  "the %s holds null at place %d, and no value of Weald holds null. Leave it out",
                  what,
                  at));
        }
      }
    }
  }
}
