package org.weald.script.internal.box;

import groovyjarjarasm.asm.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which values of a call are looked into before it is made, because the library may hash, compare
 * or print them: all that can hold others, but for what compiler.txt takes out by name.
 */
final class DeepCalls {
  /** A guard of {@link Nested}, or none. */
  enum Look {
    NONE(""),
    HELD("held"),
    SEARCHED("searched"),
    SAID("said");

    private final String guard;

    Look(String guard) {
      this.guard = guard;
    }

    /** The guard's name. */
    String guard() {
      return guard;
    }
  }

  private static final Set<String> HOLDING =
      Set.of(
          "java.lang.Object",
          "java.lang.Comparable",
          "java.lang.CharSequence",
          "java.lang.Iterable",
          "java.lang.Record",
          "groovy.lang.GString");
  private static final Set<String> NOT_HOLDING =
      Set.of(
          "java.util.Iterator",
          "java.util.ListIterator",
          "java.util.Comparator",
          "java.util.Locale",
          "java.util.StringJoiner",
          "java.util.OptionalInt",
          "java.util.OptionalLong",
          "java.util.OptionalDouble");

  /** By word of compiler.txt, the names behind it. */
  private final Map<String, Set<String>> taken = new HashMap<>();

  /** Takes a line of compiler.txt where it is for this list. */
  boolean read(String word, String rest) {
    switch (word) {
      case "unlooked", "shallow", "searched", "said" ->
          taken.computeIfAbsent(word, first -> new HashSet<>()).addAll(List.of(rest.split(" +")));
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean has(String word, String name) {
    return taken.getOrDefault(word, Set.of()).contains(name);
  }

  /**
   * What is looked into.
   *
   * @param owner the class in full
   * @param onFirst whether the first argument is what the member is called on
   * @param arguments what stands on the stack
   */
  List<Look> of(String owner, String name, boolean onFirst, Type[] arguments) {
    List<Look> looks = new ArrayList<>();
    for (int at = 0; at < arguments.length; at++) {
      boolean taken = has("unlooked", owner) || has("unlooked", owner + "." + name);
      if (taken || !mayHold(arguments[at])) {
        looks.add(Look.NONE);
      } else if (has("said", name)) {
        looks.add(Look.SAID);
      } else {
        looks.add(at == 0 && onFirst ? ofReceiver(name) : Look.HELD);
      }
    }
    return looks;
  }

  private Look ofReceiver(String name) {
    if (has("shallow", name)) {
      return Look.NONE;
    }
    return has("searched", name) ? Look.SEARCHED : Look.HELD;
  }

  private static boolean mayHold(Type type) {
    if (type.getSort() == Type.ARRAY) {
      Type element = type.getElementType();
      return type.getDimensions() > 1 || mayHold(element);
    }
    String name = type.getClassName();
    return type.getSort() == Type.OBJECT
        && (HOLDING.contains(name)
            || name.startsWith("groovy.lang.Tuple")
            || (name.startsWith("java.util.")
                && name.indexOf('.', "java.util.".length()) < 0
                && !NOT_HOLDING.contains(name)));
  }
}
