package org.weald.assess.internal.checks;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.weald.assess.Findings;
import org.weald.model.Measure;
import org.weald.model.Observation;
import org.weald.model.ObservationKind;

/** A percentage or rate follows from its counts, rounded half up as it is printed. */
final class RatesFromCounts implements FigureChecker {

  @Override
  public void check(Measure measure, Observation rate, Content content, CheckBook book) {
    boolean actual =
        rate.kind() == ObservationKind.ACTUAL || rate.kind() == ObservationKind.BASELINE;
    if (!actual || !Printed.isExact(rate)) {
      return;
    }
    Optional<Counts> counts = Counts.of(measure, rate, content);
    if (counts.isEmpty()) {
      return;
    }
    int per = measure.derived().map(Measure.Derived::per).orElse(100);
    BigDecimal computed =
        counts
            .get()
            .some()
            .multiply(BigDecimal.valueOf(per))
            .divide(counts.get().all(), MathContext.DECIMAL64);
    book.compare(
        Findings.Kind.RATE,
        measure,
        rate,
        computed,
        () -> counts.get().words() + " is " + Printed.closely(computed, rate.figure()));
  }
}
