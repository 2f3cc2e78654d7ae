package org.weald.script.internal.box;

import groovyjarjarasm.asm.Type;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import org.weald.script.internal.language.WealdScript;

/** Finds the guard that stands for a member: by its name, and by what it can take. */
final class GuardMethods {
  private static final List<Class<?>> HOLDERS =
      List.of(
          Guards.class,
          Numbers.class,
          Texts.class,
          Regexes.class,
          Casts.class,
          Subscripts.class,
          Pairs.class,
          Nested.class);

  private GuardMethods() {}

  /**
   * The guard for a call.
   *
   * @param target "Guards.range"
   * @param arguments what stands on the stack, the object the member is called on first
   */
  static Method find(String target, Type[] arguments) {
    int dot = target.indexOf('.');
    Class<?> holder =
        HOLDERS.stream()
            .filter(one -> one.getSimpleName().equals(target.substring(0, dot)))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("no guards " + target));
    Class<?>[] given = Arrays.stream(arguments).map(GuardMethods::loaded).toArray(Class<?>[]::new);
    return Arrays.stream(holder.getMethods())
        .filter(method -> Modifier.isStatic(method.getModifiers()))
        .filter(method -> method.getName().equals(target.substring(dot + 1)))
        .filter(method -> takes(method.getParameterTypes(), given))
        .reduce(
            (one, other) -> takes(one.getParameterTypes(), other.getParameterTypes()) ? other : one)
        .orElseThrow(
            () -> new IllegalStateException("no guard " + target + Arrays.toString(given)));
  }

  private static boolean takes(Class<?>[] wanted, Class<?>[] given) {
    if (wanted.length != given.length) {
      return false;
    }
    for (int at = 0; at < wanted.length; at++) {
      if (!wanted[at].isAssignableFrom(given[at])) {
        return false;
      }
    }
    return true;
  }

  private static Class<?> loaded(Type type) {
    return switch (type.getSort()) {
      case Type.BOOLEAN -> boolean.class;
      case Type.BYTE -> byte.class;
      case Type.CHAR -> char.class;
      case Type.SHORT -> short.class;
      case Type.INT -> int.class;
      case Type.LONG -> long.class;
      case Type.FLOAT -> float.class;
      case Type.DOUBLE -> double.class;
      case Type.ARRAY -> loaded(type.getElementType(), type.getDimensions());
      default -> named(type.getClassName());
    };
  }

  private static Class<?> loaded(Type element, int dimensions) {
    return java.lang.reflect.Array.newInstance(loaded(element), new int[dimensions]).getClass();
  }

  private static Class<?> named(String name) {
    try {
      return Class.forName(name, false, new ScriptLoader(WealdScript.class));
    } catch (ClassNotFoundException gone) {
      throw new IllegalStateException("a guard for what is not there: " + name, gone);
    }
  }
}
