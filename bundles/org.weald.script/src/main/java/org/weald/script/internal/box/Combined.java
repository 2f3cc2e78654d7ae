package org.weald.script.internal.box;

import java.util.Comparator;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.DoublePredicate;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.function.LongUnaryOperator;
import java.util.function.Predicate;

/**
 * Functions made of two others tick. One that is put behind itself, forty times over, would be
 * called a million million times, and where all of them are the library's own, as {@link
 * Function#identity}, nothing of the script would be asked meanwhile.
 */
public final class Combined {
  private Combined() {}

  /** Whether a member puts two functions together. */
  static boolean is(String owner, String name) {
    return (owner.startsWith("java.util.function.") || owner.equals("java.util.Comparator"))
        && (name.equals("andThen")
            || name.equals("compose")
            || name.equals("and")
            || name.equals("or")
            || name.equals("thenComparing"));
  }

  /** Ticks at each call. */
  public static <T, R> Function<T, R> ticking(Function<T, R> made) {
    return value -> {
      Guards.tick();
      return made.apply(value);
    };
  }

  /** Ticks at each call. */
  public static <T, U, R> BiFunction<T, U, R> ticking(BiFunction<T, U, R> made) {
    return (value, other) -> {
      Guards.tick();
      return made.apply(value, other);
    };
  }

  /** Ticks at each call. */
  public static <T> Predicate<T> ticking(Predicate<T> made) {
    return value -> {
      Guards.tick();
      return made.test(value);
    };
  }

  /** Ticks at each call. */
  public static <T, U> BiPredicate<T, U> ticking(BiPredicate<T, U> made) {
    return (value, other) -> {
      Guards.tick();
      return made.test(value, other);
    };
  }

  /** Ticks at each call. */
  public static <T> Comparator<T> ticking(Comparator<T> made) {
    return (value, other) -> {
      Guards.tick();
      return made.compare(value, other);
    };
  }

  /** Ticks at each call. */
  public static <T> Consumer<T> ticking(Consumer<T> made) {
    return value -> {
      Guards.tick();
      made.accept(value);
    };
  }

  /** Ticks at each call. */
  public static <T, U> BiConsumer<T, U> ticking(BiConsumer<T, U> made) {
    return (value, other) -> {
      Guards.tick();
      made.accept(value, other);
    };
  }

  /** Ticks at each call. */
  public static IntPredicate ticking(IntPredicate made) {
    return value -> {
      Guards.tick();
      return made.test(value);
    };
  }

  /** Ticks at each call. */
  public static DoublePredicate ticking(DoublePredicate made) {
    return value -> {
      Guards.tick();
      return made.test(value);
    };
  }

  /** Ticks at each call. */
  public static IntUnaryOperator ticking(IntUnaryOperator made) {
    return value -> {
      Guards.tick();
      return made.applyAsInt(value);
    };
  }

  /** Ticks at each call. */
  public static LongUnaryOperator ticking(LongUnaryOperator made) {
    return value -> {
      Guards.tick();
      return made.applyAsLong(value);
    };
  }

  /** Ticks at each call. */
  public static DoubleUnaryOperator ticking(DoubleUnaryOperator made) {
    return value -> {
      Guards.tick();
      return made.applyAsDouble(value);
    };
  }

  /** Ticks at each call. */
  public static IntConsumer ticking(IntConsumer made) {
    return value -> {
      Guards.tick();
      made.accept(value);
    };
  }

  /** Ticks at each call. */
  public static DoubleConsumer ticking(DoubleConsumer made) {
    return value -> {
      Guards.tick();
      made.accept(value);
    };
  }
}
