package org.weald.script;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Figures that may still have to be worked out: a tree of operations over arrays. A few are worked
 * out operation by operation; for many the whole tree becomes one {@link Loop}, so that a long
 * expression reads each figure once and makes one array, not one for each of its operations.
 */
abstract sealed class Cells {
  /** From here on a loop of its own is worth making. */
  static final int MANY = 20_000;

  final int length;

  /** Operations below; what is shared counts each time. */
  final int operations;

  private Cells(int length, int operations) {
    this.length = length;
    this.operations = operations;
  }

  /** Works out what needs whole arrays. */
  abstract void settle();

  /** All figures, operation by operation; only when settled. Not to be written to. */
  abstract double[] stepByStep();

  /** Adds what a loop does for one figure; only when settled. */
  abstract void describe(Expression expression);

  /** All figures. Not to be written to. */
  final double[] worked() {
    settle();
    if (length < MANY || operations == 0) {
      return stepByStep();
    }
    Expression expression = new Expression();
    describe(expression);
    double[] out = new double[length];
    expression.work(out);
    return out;
  }

  /** An array, or one that is made when it is first needed. */
  static final class Held extends Cells {
    private @Nullable Supplier<double[]> making;
    private double @Nullable [] values;

    Held(double[] values) {
      super(values.length, 0);
      this.values = values;
    }

    /** What is made of figures that take so many operations themselves. */
    Held(int length, int operations, Supplier<double[]> making) {
      super(length, operations + 1);
      this.making = making;
    }

    @Override
    synchronized void settle() {
      if (making != null) {
        values = making.get();
        making = null;
      }
    }

    @Override
    synchronized double[] stepByStep() {
      return Objects.requireNonNull(values, "figures are asked for before they are settled");
    }

    @Override
    void describe(Expression expression) {
      expression.array(stepByStep());
    }
  }

  /** What is done with two figures. */
  enum Two {
    PLUS,
    MINUS,
    TIMES,
    OVER
  }

  /** Two operands. */
  static final class OfTwo extends Cells {
    private final Two operation;
    private final Cells left;
    private final Cells right;

    OfTwo(Two operation, Cells left, Cells right) {
      super(left.length, left.operations + right.operations + 1);
      this.operation = operation;
      this.left = left;
      this.right = right;
    }

    @Override
    void settle() {
      left.settle();
      right.settle();
    }

    @Override
    double[] stepByStep() {
      double[] out = new double[length];
      double[] x = left.stepByStep();
      double[] y = right.stepByStep();
      switch (operation) {
        case PLUS -> Kernels.plus(out, x, y);
        case MINUS -> Kernels.minus(out, x, y);
        case TIMES -> Kernels.times(out, x, y);
        case OVER -> Kernels.over(out, x, y);
      }
      return out;
    }

    @Override
    void describe(Expression expression) {
      left.describe(expression);
      right.describe(expression);
      switch (operation) {
        case PLUS -> expression.plus();
        case MINUS -> expression.minus();
        case TIMES -> expression.times();
        case OVER -> expression.over();
      }
    }
  }

  /** What is done with a figure and a number. */
  enum One {
    PLUS,
    TIMES,
    OVER,
    /** The number minus the figure. */
    FROM,
    /** The number divided by the figure. */
    INTO
  }

  /** An operand and a number. */
  static final class OfNumber extends Cells {
    private final One operation;
    private final Cells operand;
    private final double number;

    OfNumber(One operation, Cells operand, double number) {
      super(operand.length, operand.operations + 1);
      this.operation = operation;
      this.operand = operand;
      this.number = number;
    }

    @Override
    void settle() {
      operand.settle();
    }

    @Override
    double[] stepByStep() {
      double[] out = new double[length];
      double[] x = operand.stepByStep();
      switch (operation) {
        case PLUS -> Kernels.plus(out, x, number);
        case TIMES -> Kernels.times(out, x, number);
        case OVER -> Kernels.over(out, x, number);
        case FROM -> Kernels.from(out, number, x);
        case INTO -> Kernels.into(out, number, x);
      }
      return out;
    }

    @Override
    void describe(Expression expression) {
      boolean numberFirst = operation == One.FROM || operation == One.INTO;
      if (numberFirst) {
        expression.number(number);
      }
      operand.describe(expression);
      if (!numberFirst) {
        expression.number(number);
      }
      switch (operation) {
        case PLUS -> expression.plus();
        case TIMES -> expression.times();
        case OVER, INTO -> expression.over();
        case FROM -> expression.minus();
      }
    }
  }
}
