package org.weald.assess.internal;

import java.util.Optional;
import org.weald.model.Judging;
import org.weald.model.Measure;
import org.weald.model.Period;

/** Where a series stops being comparable with what was before (METHODS.md, section 2). */
final class Breaks {
  private Breaks() {}

  /** The last break up to a period. */
  static Optional<Judging.Break> last(Measure measure, Period latest) {
    return measure.judging().breaks().stream()
        .filter(one -> !isBefore(latest, one))
        .reduce((first, second) -> isBefore(second.from(), first) ? first : second);
  }

  /** A break that lies between two periods. */
  static Optional<Judging.Break> between(Measure measure, Period earlier, Period later) {
    return last(measure, later).filter(one -> isBefore(earlier, one));
  }

  /** Whether a period belongs to what was before a break. */
  static boolean isBefore(Period period, Judging.Break one) {
    return period.start().isBefore(one.from().start());
  }

  /** "the break in 2018 (recording rules)". */
  static String words(Judging.Break one) {
    return "the break "
        + Words.in(one.from())
        + (one.why().isEmpty() ? "" : " (" + unstopped(one.why()) + ")");
  }

  /** A reason that was declared as a sentence ends within another one. */
  private static String unstopped(String why) {
    return why.endsWith(".") ? why.substring(0, why.length() - 1) : why;
  }

  /** "only points after the break in 2018 (recording rules)". */
  static String only(Judging.Break one) {
    return "only points after " + words(one);
  }
}
