package org.weald.script;

import java.util.Arrays;
import java.util.List;
import org.weald.model.Period;

/**
 * Which period comes before which. Periods that start on the same day of their months are steps of
 * a rhythm, the shortest time between two neighbours (a year for yearly figures, also for the
 * figures of each January); a step that is not listed counts, and has no figure. Other periods
 * (terms, odd dates) are taken in their order.
 *
 * @param steps of each period since the first one
 */
record Rhythm(int[] steps) {

  static Rhythm of(List<Period> periods) {
    int[] months = new int[periods.size()];
    int shortest = Integer.MAX_VALUE;
    boolean regular = !periods.isEmpty();
    for (int i = 0; i < months.length; i++) {
      Period period = periods.get(i);
      months[i] = period.start().getYear() * 12 + period.start().getMonthValue();
      regular &= dayBy(period) == dayBy(periods.get(0));
      if (i > 0) {
        shortest = Math.min(shortest, months[i] - months[i - 1]);
      }
    }
    return new Rhythm(regular && shortest > 0 ? inSteps(months, shortest) : inOrder(months.length));
  }

  /** Month ends are the same day, whatever their number. */
  private static int dayBy(Period period) {
    int day = period.start().getDayOfMonth();
    return day == period.start().lengthOfMonth() ? 31 : day;
  }

  private static int[] inSteps(int[] months, int step) {
    int[] steps = new int[months.length];
    for (int i = 0; i < steps.length; i++) {
      int since = months[i] - months[0];
      if (since % step != 0) {
        return inOrder(months.length);
      }
      steps[i] = since / step;
    }
    return steps;
  }

  private static int[] inOrder(int length) {
    int[] steps = new int[length];
    Arrays.setAll(steps, i -> i);
    return steps;
  }

  /** The position of what stands some steps before, or −1. */
  int before(int position, int back) {
    return Math.max(-1, Arrays.binarySearch(steps, steps[position] - back));
  }
}
