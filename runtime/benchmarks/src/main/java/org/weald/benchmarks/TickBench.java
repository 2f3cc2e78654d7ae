package org.weald.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.weald.script.internal.box.CompiledScript;
import org.weald.script.internal.box.Dialect;
import org.weald.script.internal.box.ScriptCompiler;
import org.weald.script.internal.box.Source;
import org.weald.script.internal.box.Verdict;
import org.weald.script.internal.language.WealdScript;

/**
 * What it costs that a script can be stopped at each turn of a loop and at each call: the same
 * loops, statically compiled both times, as Groovy makes them and as they come out of the box. The
 * least processor time of many rounds, in turn.
 */
final class TickBench {
  private static final int ROUNDS = 15;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final Map<String, String> LOOPS = new LinkedHashMap<>();

  static {
    LOOPS.put(
        "tight loop over whole numbers",
        "long s = 0\nfor (int i = 0; i < 50000000; i++) { s += (i * 31L) ^ (s >>> 3) }\ns");
    LOOPS.put(
        "sum of an array",
        "double[] a = new double[2000000]\ndouble s = 0\nfor (int k = 0; k < 20; k++) {"
            + " for (int i = 0; i < a.length; i++) { s += a[i] * 1.5d } }\ns");
    LOOPS.put(
        "while with two ways",
        "int c = 0\nfor (int k = 1; k < 200000; k++) { long m = k\nwhile (m != 1L) {"
            + " m = (m & 1L) == 0L ? m >> 1 : 3L * m + 1L\nc++ } }\nc");
    LOOPS.put("seven million calls", "fib(32)");
    LOOPS.put("a closure three million times", "long s = 0\n3000000.times { int i -> s += i }\ns");
  }

  private TickBench() {}

  /**
   * Prints a line a loop.
   *
   * @param none nothing
   */
  public static void main(String[] none) throws ReflectiveOperationException {
    for (Map.Entry<String, String> loop : LOOPS.entrySet()) {
      WealdScript plain = made(loop.getValue(), false);
      WealdScript boxed = made(loop.getValue(), true);
      long bare = Long.MAX_VALUE;
      long ticking = Long.MAX_VALUE;
      for (int round = 0; round < ROUNDS; round++) {
        bare = Math.min(bare, nanos(plain));
        ticking = Math.min(ticking, nanos(boxed));
      }
      System.out.printf(
          Locale.UK,
          "tick: %-33s %7.1f ms without, %7.1f ms with it %+6.1f %%%n",
          loop.getKey(),
          bare / 1e6,
          ticking / 1e6,
          100.0 * ticking / bare - 100);
    }
  }

  private static WealdScript made(String body, boolean boxed) throws ReflectiveOperationException {
    String typed = boxed ? "" : "@groovy.transform.CompileStatic ";
    String text =
        "//@ name Loop\n"
            + typed
            + "class Work {\nstatic int fib(int n) { n < 2 ? n : fib(n - 1) + fib(n - 2) }\n"
            + "static Object work() {\n"
            + body
            + "\n} }\nWork.work()\n";
    Source source = new Source("calculations/loop.groovy", text, List.of());
    Verdict<CompiledScript> verdict =
        ScriptCompiler.compile(source, new Dialect(boxed, WealdScript.class));
    if (verdict instanceof Verdict.Good<CompiledScript> good) {
      return good.value().type().getDeclaredConstructor().newInstance();
    }
    throw new IllegalStateException(verdict.refusals().toString());
  }

  private static long nanos(WealdScript script) {
    long began = THREADS.getCurrentThreadCpuTime();
    if (script.run() == null) {
      throw new IllegalStateException("a loop came to nothing");
    }
    return THREADS.getCurrentThreadCpuTime() - began;
  }
}
