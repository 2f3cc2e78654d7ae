package org.weald.script.internal.box;

import java.util.List;
import java.util.function.Function;
import org.weald.model.Checked;
import org.weald.model.Problem;

/**
 * What came of a step with a script: a value, or why not.
 *
 * @param <T> the value
 */
public sealed interface Verdict<T> {

  /** A value. */
  record Good<T>(T value) implements Verdict<T> {}

  /** No value; at least one refusal, the first one decides. */
  record Refused<T>(List<Refusal> refusals) implements Verdict<T> {
    /** Copies; at least one is needed. */
    public Refused {
      refusals = List.copyOf(refusals);
      if (refusals.isEmpty()) {
        throw new IllegalArgumentException("a refusal needs a reason");
      }
    }
  }

  /** The value. */
  static <T> Verdict<T> good(T value) {
    return new Good<>(value);
  }

  /** One refusal. */
  static <T> Verdict<T> refused(Reason reason, Problem problem) {
    return new Refused<>(List.of(new Refusal(reason, problem)));
  }

  /** Several refusals, at least one. */
  static <T> Verdict<T> refused(List<Refusal> refusals) {
    return new Refused<>(refusals);
  }

  /** Problems that were found by something that knows no reasons. */
  static <T> Verdict<T> of(Checked<T> checked, Reason reason) {
    return checked.fold(
        Verdict::good,
        problems ->
            refused(problems.stream().map(problem -> new Refusal(reason, problem)).toList()));
  }

  /** Applies a step that may refuse as well. */
  default <R> Verdict<R> then(Function<? super T, Verdict<R>> step) {
    return this instanceof Good<T> good
        ? step.apply(good.value())
        : refused(((Refused<T>) this).refusals());
  }

  /** The refusals, empty for a good value. */
  default List<Refusal> refusals() {
    return this instanceof Refused<T> refused ? refused.refusals() : List.of();
  }

  /** Without the reasons, as everybody outside the box takes it. */
  default Checked<T> checked() {
    return this instanceof Good<T> good
        ? Checked.good(good.value())
        : Checked.bad(refusals().stream().map(Refusal::problem).toList());
  }
}
