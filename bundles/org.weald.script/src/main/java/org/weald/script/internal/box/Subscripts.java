package org.weald.script.internal.box;

import groovy.lang.GroovyObject;
import java.lang.invoke.MethodType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.codehaus.groovy.runtime.DefaultGroovyMethods;
import org.codehaus.groovy.runtime.StringGroovyMethods;
import org.jspecify.annotations.Nullable;

/**
 * What the compiler calls by name although it knows the types: {@code list[0] = 1}, {@code map['a']
 * += 1}. Only these operators, on lists, maps and numbers, and the properties of the script's own
 * classes; a name that was made up is not looked for.
 */
public final class Subscripts {
  private Subscripts() {}

  /** Takes the place of Groovy's call by name; the same arguments. */
  public static @Nullable Object call(
      Class<?> sender, @Nullable Object receiver, String name, Object[] arguments) {
    if (receiver instanceof List<?> list && arguments.length > 0) {
      @SuppressWarnings("unchecked") // the compiler has checked the elements
      List<Object> values = (List<Object>) list;
      if (arguments[0] instanceof Number index && isAt(name, arguments)) {
        return ofList(values, index.intValue(), arguments);
      }
    } else if (receiver instanceof Map<?, ?> map && isAt(name, arguments)) {
      @SuppressWarnings("unchecked") // the compiler has checked the entries
      Map<Object, Object> entries = (Map<Object, Object>) map;
      return arguments.length == 1
          ? entries.get(arguments[0])
          : DefaultGroovyMethods.putAt(entries, arguments[0], arguments[1]);
    } else if (receiver instanceof CharSequence text
        && name.equals("getAt")
        && arguments.length == 1
        && arguments[0] instanceof Number index) {
      return StringGroovyMethods.getAt(text, index.intValue()).toString();
    }
    return arguments.length == 1 ? operator(receiver, name, arguments[0]) : next(receiver, name);
  }

  /** Takes the place of a property by name, {@code map['a']} where the type is lost on the way. */
  public static @Nullable Object at(@Nullable Object receiver, String name) {
    return Loose.getAt(receiver, name);
  }

  private static boolean isAt(String name, Object[] arguments) {
    return (name.equals("getAt") && arguments.length == 1)
        || (name.equals("putAt") && arguments.length == 2);
  }

  private static @Nullable Object ofList(List<Object> list, int index, Object[] arguments) {
    if (arguments.length == 1) {
      return DefaultGroovyMethods.getAt(list, index);
    }
    Guards.capacity(index);
    DefaultGroovyMethods.putAt(list, index, arguments[1]);
    return null;
  }

  private static Object operator(@Nullable Object left, String name, Object right) {
    Texts.both(left, right);
    Object result =
        switch (name) {
          case "plus" -> Loose.plus(left, right);
          case "minus" -> Loose.minus(left, right);
          case "multiply" -> Loose.multiply(left, right);
          case "div" -> Loose.div(left, right);
          case "mod", "remainder" -> Loose.remainder(left, right);
          default -> throw unknown(name);
        };
    Numbers.result(result);
    return result;
  }

  private static Object next(@Nullable Object value, String name) {
    return switch (name) {
      case "next" -> Loose.plus(value, 1);
      case "previous" -> Loose.minus(value, 1);
      default -> throw unknown(name);
    };
  }

  /** Takes the place of Groovy's property by name: the script's own classes' getters only. */
  public static @Nullable Object get(Class<?> sender, GroovyObject receiver, String name)
      throws Throwable {
    for (String prefix : List.of("get", "is")) {
      for (Method method : own(receiver)) {
        if (method.getName().equals(prefix + capital(name)) && method.getParameterCount() == 0) {
          return invoked(method, receiver);
        }
      }
    }
    throw unknown(name);
  }

  /** Takes the place of Groovy's property by name: the script's own classes' setters only. */
  public static void set(
      @Nullable Object value, Class<?> sender, GroovyObject receiver, String name)
      throws Throwable {
    for (Method method : own(receiver)) {
      if (method.getName().equals("set" + capital(name)) && method.getParameterCount() == 1) {
        Class<?> type = method.getParameterTypes()[0];
        invoked(method, receiver, Casts.to(value, MethodType.methodType(type).wrap().returnType()));
        return;
      }
    }
    throw unknown(name);
  }

  private static List<Method> own(GroovyObject receiver) {
    return Arrays.stream(receiver.getClass().getMethods())
        .filter(method -> method.getDeclaringClass().getClassLoader() instanceof ScriptClasses)
        .filter(method -> !method.getName().endsWith("MetaClass"))
        .toList();
  }

  private static String capital(String name) {
    return name.isEmpty() ? "" : Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  private static @Nullable Object invoked(
      Method method, GroovyObject receiver, @Nullable Object... arguments) throws Throwable {
    try {
      return method.invoke(receiver, arguments);
    } catch (InvocationTargetException thrown) {
      throw thrown.getTargetException();
    }
  }

  private static Stop unknown(String name) {
    return new Stop(
        Reason.DYNAMIC,
        "a call of " + name + " was only decided when the script ran",
        "Declare the type of what it is called on");
  }
}
