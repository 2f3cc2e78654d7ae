package org.weald.model;

import java.util.List;
import java.util.function.Function;

/**
 * A value that could be read, or the problems why it could not. The user's mistakes travel as
 * values; exceptions are for ours.
 *
 * @param <T> what is read
 */
public sealed interface Checked<T> {

  /** A value without a problem. */
  record Good<T>(T value) implements Checked<T> {}

  /** No value; at least one problem. */
  record Bad<T>(List<Problem> problems) implements Checked<T> {
    /** Copies the list; at least one problem is needed. */
    public Bad {
      problems = List.copyOf(problems);
      if (problems.isEmpty()) {
        throw new IllegalArgumentException("a refusal needs a problem");
      }
    }
  }

  /** The value. */
  static <T> Checked<T> good(T value) {
    return new Good<>(value);
  }

  /** One problem. */
  static <T> Checked<T> bad(Problem problem) {
    return new Bad<>(List.of(problem));
  }

  /** Several problems, at least one. */
  static <T> Checked<T> bad(List<Problem> problems) {
    return new Bad<>(problems);
  }

  /** Takes the two cases apart. */
  default <R> R fold(
      Function<? super T, ? extends R> good, Function<? super List<Problem>, ? extends R> bad) {
    if (this instanceof Good<T> g) {
      return good.apply(g.value());
    }
    return bad.apply(((Bad<T>) this).problems());
  }

  /** Applies a step that may fail as well. */
  default <R> Checked<R> then(Function<? super T, Checked<R>> step) {
    return fold(step, Checked::bad);
  }

  /** The problems, empty for a good value. */
  default List<Problem> problems() {
    return fold(value -> List.of(), problems -> problems);
  }
}
