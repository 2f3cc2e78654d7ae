package org.weald.benchmarks;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.weald.script.internal.box.Dialect;
import org.weald.script.internal.box.ScriptCompiler;
import org.weald.script.internal.box.Source;
import org.weald.script.internal.box.Verdict;

/**
 * How long a script takes from its text to a class that may be run: the first one in a process, and
 * those after it, each with a text of its own. Prints both and ends.
 */
public final class FirstScript {
  private static final int AFTER = 60;
  private static final String TEXT =
      """
      //@ name NEET rate
      //@ kind calculation
      Series people = series('neet-number', 'kent-districts')
      Series rate = 100 * people / series('neet-cohort', 'kent-districts')
      table('NEET') {
        column 'District', rate.areas()
        column 'Rate, %', rate, 1
      }
      """;

  private FirstScript() {}

  /**
   * Measures.
   *
   * @param none nothing
   */
  public static void main(String[] none) {
    double first = millis(0);
    double[] after = new double[AFTER];
    for (int i = 0; i < AFTER; i++) {
      after[i] = millis(i + 1);
    }
    double second = after[0];
    Arrays.sort(after);
    System.out.printf(
        Locale.UK,
        "script ready: first in a process %.0f ms, second %.0f ms, warm %.1f ms (median of %d)%n",
        first,
        second,
        after[AFTER / 2],
        AFTER);
  }

  private static double millis(int revision) {
    String text = TEXT + "println " + revision + "\n";
    long began = System.nanoTime();
    Verdict<?> verdict =
        ScriptCompiler.compile(
            new Source("calculations/rate.groovy", text, List.of()), Dialect.RESTRICTED);
    double millis = (System.nanoTime() - began) / 1e6;
    if (!verdict.refusals().isEmpty()) {
      throw new IllegalStateException(verdict.refusals().toString());
    }
    return millis;
  }
}
