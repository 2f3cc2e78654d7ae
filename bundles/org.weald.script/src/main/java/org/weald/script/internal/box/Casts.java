package org.weald.script.internal.box;

import groovy.lang.Closure;
import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.codehaus.groovy.runtime.ConvertedClosure;
import org.codehaus.groovy.runtime.DefaultGroovyMethods;
import org.codehaus.groovy.runtime.StringGroovyMethods;
import org.codehaus.groovy.runtime.typehandling.DefaultTypeTransformation;
import org.codehaus.groovy.runtime.typehandling.GroovyCastException;
import org.codehaus.groovy.runtime.typehandling.ShortTypeHandling;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a script's byte code where Groovy would decide a conversion when it runs. Groovy's
 * own would make objects of any class from lists and maps; here are only conversions between plain
 * values: numbers, text, truth, collections, arrays, constants by their names, and closures as
 * interfaces of one method.
 */
public final class Casts {
  private static final Map<Class<?>, Function<Collection<?>, Object>> COLLECTIONS = collections();
  private static final Map<Class<?>, Function<Map<?, ?>, Object>> MAPS = maps();

  private Casts() {}

  private static Map<Class<?>, Function<Collection<?>, Object>> collections() {
    Map<Class<?>, Function<Collection<?>, Object>> made = new HashMap<>();
    for (Class<?> type : List.of(List.class, ArrayList.class)) {
      made.put(type, ArrayList::new);
    }
    for (Class<?> type : List.of(Set.class, LinkedHashSet.class, HashSet.class)) {
      made.put(type, LinkedHashSet::new);
    }
    for (Class<?> type : List.of(java.util.Queue.class, LinkedList.class)) {
      made.put(type, LinkedList::new);
    }
    for (Class<?> type : List.of(Deque.class, ArrayDeque.class)) {
      made.put(type, ArrayDeque::new);
    }
    for (Class<?> type :
        List.of(java.util.SortedSet.class, java.util.NavigableSet.class, TreeSet.class)) {
      made.put(type, values -> new TreeSet<>(values));
    }
    made.put(PriorityQueue.class, values -> new PriorityQueue<>(values));
    return Map.copyOf(made);
  }

  private static Map<Class<?>, Function<Map<?, ?>, Object>> maps() {
    return Map.of(
        LinkedHashMap.class, LinkedHashMap::new,
        HashMap.class, LinkedHashMap::new,
        TreeMap.class, TreeMap::new,
        java.util.SortedMap.class, TreeMap::new,
        java.util.NavigableMap.class, TreeMap::new);
  }

  /** Groovy's truth. */
  public static boolean truth(@Nullable Object value) {
    return DefaultTypeTransformation.booleanUnbox(value);
  }

  /** A cast: {@code (Type) value}, or a value assigned to a variable of the type. */
  public static @Nullable Object to(@Nullable Object value, Class<?> type) {
    if (value == null || type.isInstance(value)) {
      return value;
    }
    Nested.held(value);
    Object converted = plain(value, type);
    if (converted == null) {
      throw cannot(value, type);
    }
    return converted;
  }

  /** {@code value as Type}: reads numbers in texts as well. */
  public static @Nullable Object as(@Nullable Object value, Class<?> type) {
    if (value == null || type.isInstance(value)) {
      return value;
    }
    Nested.held(value);
    Object converted =
        value instanceof CharSequence text ? ofText(text.toString(), type) : plain(value, type);
    if (converted == null) {
      throw cannot(value, type);
    }
    return converted;
  }

  /** A constant by its name. */
  public static @Nullable Enum<?> constant(@Nullable Object value, Class<?> type) {
    return (Enum<?>) to(value, type);
  }

  private static GroovyCastException cannot(Object value, Class<?> type) {
    String what = value.getClass().getSimpleName();
    return new GroovyCastException(
        "a " + (what.isEmpty() ? "value" : what) + " is no " + type.getSimpleName());
  }

  private static @Nullable Object plain(Object value, Class<?> type) {
    if (type == String.class) {
      return ShortTypeHandling.castToString(value);
    }
    if (type == Boolean.class || type == boolean.class) {
      return truth(value);
    }
    if (type == Character.class || type == char.class) {
      return ShortTypeHandling.castToChar(value);
    }
    if (type.isEnum()) {
      return value instanceof CharSequence name ? named(name.toString(), type) : null;
    }
    if (type.isArray()) {
      return array(value, type.getComponentType());
    }
    if (Number.class.isAssignableFrom(type) || type.isPrimitive()) {
      return number(value, type);
    }
    return structure(value, type);
  }

  private static @Nullable Object structure(Object value, Class<?> type) {
    if (value instanceof Closure<?> closure) {
      return function(closure, type);
    }
    if (value instanceof Map<?, ?> map) {
      Function<Map<?, ?>, Object> made = MAPS.get(type);
      return made == null ? null : made.apply(map);
    }
    Function<Collection<?>, Object> made = COLLECTIONS.get(type);
    if (made == null) {
      return null;
    }
    if (value instanceof Collection<?> values) {
      return made.apply(values);
    }
    if (value.getClass().isArray()) {
      return made.apply(DefaultTypeTransformation.asCollection(value));
    }
    return value instanceof Iterable<?> values
        ? made.apply(DefaultGroovyMethods.toList(values))
        : null;
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static Object named(String name, Class<?> type) {
    return Enum.valueOf((Class) type, name);
  }

  private static @Nullable Object number(Object value, Class<?> type) {
    if (!(value instanceof Number || value instanceof Character || oneLetter(value))) {
      return null;
    }
    Number number = DefaultTypeTransformation.castToNumber(value);
    Object converted = ofNumber(number, type);
    Numbers.result(converted);
    return converted;
  }

  private static boolean oneLetter(Object value) {
    return value instanceof CharSequence text && text.length() == 1;
  }

  private static @Nullable Object ofNumber(Number number, Class<?> type) {
    if (type == Integer.class || type == int.class) {
      return number.intValue();
    }
    if (type == Long.class || type == long.class) {
      return number.longValue();
    }
    if (type == Double.class || type == double.class) {
      return number.doubleValue();
    }
    if (type == BigDecimal.class) {
      return number instanceof BigInteger whole
          ? new BigDecimal(whole)
          : number instanceof Double || number instanceof Float
              ? new BigDecimal(number.toString())
              : new BigDecimal(number.longValue());
    }
    if (type == BigInteger.class) {
      return number instanceof BigDecimal decimal
          ? decimal.toBigInteger()
          : number instanceof Double || number instanceof Float
              ? BigDecimal.valueOf(number.doubleValue()).toBigInteger()
              : BigInteger.valueOf(number.longValue());
    }
    return ofSmallNumber(number, type);
  }

  private static @Nullable Object ofSmallNumber(Number number, Class<?> type) {
    if (type == Float.class || type == float.class) {
      return number.floatValue();
    }
    if (type == Short.class || type == short.class) {
      return number.shortValue();
    }
    return type == Byte.class || type == byte.class ? number.byteValue() : null;
  }

  /** A number as it stands in a text; other types as a cast makes them. */
  private static @Nullable Object ofText(String text, Class<?> type) {
    if (type == BigDecimal.class) {
      Numbers.digits(text);
      return StringGroovyMethods.toBigDecimal((CharSequence) text);
    }
    if (type == BigInteger.class) {
      Numbers.digits(text);
      return StringGroovyMethods.toBigInteger((CharSequence) text);
    }
    if (type == Double.class || type == double.class) {
      return Double.valueOf(text.strip());
    }
    if (type == Float.class || type == float.class) {
      return Float.valueOf(text.strip());
    }
    if (type == Boolean.class || type == boolean.class) {
      return StringGroovyMethods.toBoolean(text);
    }
    if (Number.class.isAssignableFrom(type) || (type.isPrimitive() && type != char.class)) {
      return ofNumber(Long.valueOf(text.strip()), type);
    }
    return COLLECTIONS.containsKey(type)
        ? COLLECTIONS.get(type).apply(StringGroovyMethods.toList((CharSequence) text))
        : plain(text, type);
  }

  private static @Nullable Object array(Object value, Class<?> component) {
    Collection<?> values;
    if (value instanceof Collection<?> several) {
      values = several;
    } else if (value.getClass().isArray()) {
      values = DefaultTypeTransformation.asCollection(value);
    } else if (value instanceof CharSequence text && component == char.class) {
      return text.toString().toCharArray();
    } else {
      return null;
    }
    Object[] copied = values.toArray();
    Object array = Array.newInstance(component, Guards.length(copied.length));
    for (int at = 0; at < copied.length; at++) {
      Object element =
          component.isPrimitive() ? primitive(copied[at], component) : to(copied[at], component);
      Array.set(array, at, element);
    }
    return array;
  }

  private static Object primitive(@Nullable Object value, Class<?> type) {
    Object converted = value == null ? null : plain(value, type);
    if (converted == null) {
      throw new GroovyCastException("nothing is no " + type.getSimpleName());
    }
    return converted;
  }

  /** A closure as an interface of one method. */
  private static @Nullable Object function(Closure<?> closure, Class<?> type) {
    if (!type.isInterface()) {
      return null;
    }
    List<String> open =
        Arrays.stream(type.getMethods())
            .filter(method -> Modifier.isAbstract(method.getModifiers()))
            .filter(method -> !isOfObject(method))
            .map(Method::getName)
            .distinct()
            .toList();
    return open.size() == 1
        ? Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            new ConvertedClosure(closure, open.get(0)))
        : null;
  }

  private static boolean isOfObject(Method method) {
    return (method.getName().equals("equals") && method.getParameterCount() == 1)
        || (method.getParameterCount() == 0
            && (method.getName().equals("hashCode") || method.getName().equals("toString")));
  }
}
