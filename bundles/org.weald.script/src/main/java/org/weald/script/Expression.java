package org.weald.script;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is done for one figure, in the order of a machine with a stack: operands first. Arrays and
 * numbers are kept beside the steps, so that expressions of one shape share a {@link Loop}.
 *
 * <p>What is not finite is missing. It is made so once at the end, and where it could be lost on
 * the way: a number divided by infinity is nought.
 */
final class Expression {
  /** A step; those with operands have a number of their own. */
  enum Kind {
    /** Puts a figure of an array on the stack. */
    ARRAY,
    /** Puts a number on the stack. */
    NUMBER,
    PLUS,
    MINUS,
    TIMES,
    OVER,
    /** Makes what is not finite missing. */
    FINITE
  }

  /**
   * One step.
   *
   * @param kind what is done
   * @param operand which array or number; 0 for the others
   */
  record Step(Kind kind, int operand) {}

  private final List<Step> steps = new ArrayList<>();
  private final Map<double[], Integer> places = new IdentityHashMap<>();
  private final List<double[]> arrays = new ArrayList<>();
  private final List<Double> numbers = new ArrayList<>();

  void array(double[] values) {
    int place =
        places.computeIfAbsent(
            values,
            added -> {
              arrays.add(added);
              return arrays.size() - 1;
            });
    steps.add(new Step(Kind.ARRAY, place));
  }

  void number(double value) {
    steps.add(new Step(Kind.NUMBER, numbers.size()));
    numbers.add(value);
  }

  void plus() {
    steps.add(new Step(Kind.PLUS, 0));
  }

  void minus() {
    steps.add(new Step(Kind.MINUS, 0));
  }

  void times() {
    steps.add(new Step(Kind.TIMES, 0));
  }

  void over() {
    Kind divisor = steps.get(steps.size() - 1).kind();
    if (divisor != Kind.ARRAY && divisor != Kind.NUMBER) {
      steps.add(new Step(Kind.FINITE, 0));
    }
    steps.add(new Step(Kind.OVER, 0));
  }

  /** Works all figures out. */
  void work(double[] out) {
    steps.add(new Step(Kind.FINITE, 0));
    Loop.of(List.copyOf(steps))
        .run(
            out,
            arrays.toArray(double[][]::new),
            numbers.stream().mapToDouble(Double::doubleValue).toArray());
  }
}
