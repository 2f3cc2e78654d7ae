package org.weald.assess.internal.checks;

import org.weald.assess.Findings;
import org.weald.assess.internal.Words;
import org.weald.model.Measure;
import org.weald.model.Observation;
import org.weald.model.Spread;

/** An interval's ends are in order, and the estimate lies between them. */
final class IntervalsHoldTheirFigure implements FigureChecker {

  @Override
  public void check(Measure measure, Observation figure, Content content, CheckBook book) {
    if (figure.spread().isEmpty() || !Printed.isExact(figure)) {
      return;
    }
    Spread spread = figure.spread().get();
    double value = Printed.value(figure).doubleValue();
    double lower = spread.lower().orElse(Double.NEGATIVE_INFINITY);
    double upper = spread.upper().orElse(Double.POSITIVE_INFINITY);
    double half = Rounding.half(figure.figure()).doubleValue();
    boolean negative = spread.error().isPresent() && spread.error().getAsDouble() < 0;
    if (!negative && lower <= upper && value >= lower - half && value <= upper + half) {
      book.passed(Findings.Kind.RANGE);
      return;
    }
    book.failed(
        book.about(Findings.Kind.RANGE, measure, figure),
        Printed.print(figure.figure()),
        lower + " to " + upper,
        negative
            ? "A standard error cannot be below 0."
            : Words.figure(figure, measure)
                + " does not lie in its interval, "
                + lower
                + " to "
                + upper
                + ".");
  }
}
