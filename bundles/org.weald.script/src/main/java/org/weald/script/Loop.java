package org.weald.script;

import java.lang.invoke.MethodHandles;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A loop over the figures of arrays that are equally long, as if somebody had written it for this
 * expression: the JVM compiles it like any other, whichever of its compilers is at hand.
 */
interface Loop {
  /**
   * Works all figures out.
   *
   * @param out where they are put
   * @param arrays the operands that are arrays, each as long as {@code out}
   * @param numbers the operands that are numbers
   */
  void run(double[] out, double[][] arrays, double[] numbers);

  /** The loop of an expression; made at the first call for its shape. */
  static Loop of(List<Expression.Step> steps) {
    return Made.of(steps);
  }

  /** Those made lately: a script could ask for any number of shapes. */
  final class Made {
    private static final int KEPT = 200;
    private static final Map<List<Expression.Step>, Loop> LOOPS =
        new LinkedHashMap<>(16, 0.75f, true) {
          private static final long serialVersionUID = 1;

          @Override
          protected boolean removeEldestEntry(Map.Entry<List<Expression.Step>, Loop> eldest) {
            return size() > KEPT;
          }
        };

    private Made() {}

    static synchronized Loop of(List<Expression.Step> steps) {
      return LOOPS.computeIfAbsent(steps, Made::made);
    }

    private static Loop made(List<Expression.Step> steps) {
      try {
        return (Loop)
            MethodHandles.lookup()
                .defineHiddenClass(LoopWriter.written(steps), true)
                .lookupClass()
                .getDeclaredConstructor()
                .newInstance();
      } catch (ReflectiveOperationException unforeseen) {
        throw new IllegalStateException("a loop that was written here is refused", unforeseen);
      }
    }
  }
}
