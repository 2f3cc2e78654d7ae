package org.weald.script;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Figures that may still have to be worked out: a tree of operations over arrays. It is evaluated
 * block by block, each small enough to stay in the processor's cache, so that a long expression
 * makes one array and not one for each of its operations.
 */
abstract sealed class Cells {
  /** 8 kB: operands and result of a block fit the first cache together. */
  static final int BLOCK = 1024;

  final int length;

  /** Operations below; what is shared counts each time. */
  final int operations;

  private Cells(int length, int operations) {
    this.length = length;
    this.operations = operations;
  }

  /** Works out what needs whole arrays. */
  abstract void settle();

  /** Puts figures into the same places of an array as long as this; only when settled. */
  abstract void place(double[] out, int from, int to, Scratch scratch);

  /** Puts figures into a block, from its beginning; only when settled. */
  abstract void fill(double[] block, int from, int count, Scratch scratch);

  /** The whole array where it is there already. */
  double @Nullable [] held() {
    return null;
  }

  /** All figures. */
  final double[] worked() {
    settle();
    double[] there = held();
    if (there != null) {
      return there;
    }
    double[] out = new double[length];
    Scratch scratch = new Scratch();
    for (int from = 0; from < length; from += BLOCK) {
      place(out, from, Math.min(from + BLOCK, length), scratch);
    }
    return out;
  }

  /** Blocks for operands, used again. */
  static final class Scratch {
    private final Deque<double[]> free = new ArrayDeque<>();

    double[] take() {
      double[] block = free.poll();
      return block == null ? new double[BLOCK] : block;
    }

    void give(double[] block) {
      free.push(block);
    }
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
    synchronized double @Nullable [] held() {
      return values;
    }

    @Override
    void place(double[] out, int from, int to, Scratch scratch) {
      System.arraycopy(settled(), from, out, from, to - from);
    }

    @Override
    void fill(double[] block, int from, int count, Scratch scratch) {
      System.arraycopy(settled(), from, block, 0, count);
    }

    private double[] settled() {
      return Objects.requireNonNull(held(), "figures are asked for before they are settled");
    }
  }

  /** What is done with two figures. */
  enum Two {
    PLUS,
    MINUS,
    TIMES,
    OVER
  }

  /** Two operands; {@code k * left / right} where the left one is only scaled. */
  static final class OfTwo extends Cells {
    private final Two operation;
    private final Cells left;
    private final Cells right;
    private final boolean scaled;
    private final double scale;

    OfTwo(Two operation, Cells left, Cells right) {
      super(left.length, left.operations + right.operations + 1);
      this.operation = operation;
      OfNumber times = operation == Two.OVER && left instanceof OfNumber number ? number : null;
      scaled = times != null && times.operation == One.TIMES;
      scale = times != null && scaled ? times.number : 1;
      this.left = times != null && scaled ? times.operand : left;
      this.right = right;
    }

    @Override
    void settle() {
      left.settle();
      right.settle();
    }

    @Override
    void place(double[] out, int from, int to, Scratch scratch) {
      double[] y = right.held();
      if (y == null) {
        double[] block = scratch.take();
        fill(block, from, to - from, scratch);
        System.arraycopy(block, 0, out, from, to - from);
        scratch.give(block);
        return;
      }
      double[] x = left.held();
      if (x == null) {
        left.place(out, from, to, scratch);
        x = out;
      }
      operate(out, x, y, from, to);
    }

    @Override
    void fill(double[] block, int from, int count, Scratch scratch) {
      left.fill(block, from, count, scratch);
      double[] y = scratch.take();
      right.fill(y, from, count, scratch);
      operate(block, block, y, 0, count);
      scratch.give(y);
    }

    private void operate(double[] out, double[] x, double[] y, int from, int to) {
      switch (operation) {
        case PLUS -> Kernels.plus(out, x, y, from, to);
        case MINUS -> Kernels.minus(out, x, y, from, to);
        case TIMES -> Kernels.times(out, x, y, from, to);
        case OVER -> {
          if (scaled) {
            Kernels.ratio(out, scale, x, y, from, to);
          } else {
            Kernels.over(out, x, y, from, to);
          }
        }
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
    void place(double[] out, int from, int to, Scratch scratch) {
      double[] x = operand.held();
      if (x == null) {
        operand.place(out, from, to, scratch);
        x = out;
      }
      operate(out, x, from, to);
    }

    @Override
    void fill(double[] block, int from, int count, Scratch scratch) {
      operand.fill(block, from, count, scratch);
      operate(block, block, 0, count);
    }

    private void operate(double[] out, double[] x, int from, int to) {
      switch (operation) {
        case PLUS -> Kernels.plus(out, x, number, from, to);
        case TIMES -> Kernels.times(out, x, number, from, to);
        case OVER -> Kernels.over(out, x, number, from, to);
        case FROM -> Kernels.from(out, number, x, from, to);
        case INTO -> Kernels.into(out, number, x, from, to);
      }
    }
  }
}
