package org.weald.script.internal.box;

import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import org.codehaus.groovy.runtime.DefaultGroovyMethods;
import org.codehaus.groovy.runtime.StringGroovyMethods;
import org.codehaus.groovy.runtime.dgmimpl.NumberNumberDiv;
import org.codehaus.groovy.runtime.dgmimpl.NumberNumberMinus;
import org.codehaus.groovy.runtime.dgmimpl.NumberNumberMultiply;
import org.codehaus.groovy.runtime.dgmimpl.NumberNumberPlus;
import org.codehaus.groovy.runtime.typehandling.NumberMath;
import org.jspecify.annotations.Nullable;

/**
 * Operators on values whose type the compiler does not know: {@code def area(w, h) { w * h }}. They
 * work for numbers, and plus for texts; nothing is looked up by name.
 */
public final class Loose {
  private Loose() {}

  /** {@code left + right}; texts are joined. */
  public static Object plus(@Nullable Object left, @Nullable Object right) {
    return left instanceof CharSequence
        ? left.toString() + right
        : numbers("+", left, right, NumberNumberPlus::plus);
  }

  /** {@code left - right}. */
  public static Number minus(@Nullable Object left, @Nullable Object right) {
    return numbers("-", left, right, NumberNumberMinus::minus);
  }

  /** {@code left * right}. */
  public static Number multiply(@Nullable Object left, @Nullable Object right) {
    return numbers("*", left, right, NumberNumberMultiply::multiply);
  }

  /** {@code left / right}. */
  public static Number div(@Nullable Object left, @Nullable Object right) {
    return numbers("/", left, right, NumberNumberDiv::div);
  }

  /** {@code left % right}. */
  public static Number remainder(@Nullable Object left, @Nullable Object right) {
    return numbers("%", left, right, NumberMath::remainder);
  }

  /** {@code list[0]}, {@code map['name']}, {@code text[0]}. */
  public static @Nullable Object getAt(@Nullable Object from, @Nullable Object place) {
    if (from instanceof Map<?, ?> map) {
      return map.get(place);
    }
    if (from instanceof List<?> list && place instanceof Number index) {
      return DefaultGroovyMethods.getAt(list, index.intValue());
    }
    if (from instanceof CharSequence text && place instanceof Number index) {
      return StringGroovyMethods.getAt(text, index.intValue()).toString();
    }
    throw new IllegalArgumentException(
        sort(from) + " has no [" + sort(place) + "]: neither a list, a map nor a text");
  }

  private static Number numbers(
      String sign, @Nullable Object left, @Nullable Object right, BinaryOperator<Number> work) {
    if (left instanceof Number a && right instanceof Number b) {
      return work.apply(a, b);
    }
    throw new IllegalArgumentException(
        sort(left) + " " + sign + " " + sort(right) + " cannot be worked out: not two numbers");
  }

  private static String sort(@Nullable Object value) {
    return value == null ? "nothing" : "a " + value.getClass().getSimpleName();
  }
}
