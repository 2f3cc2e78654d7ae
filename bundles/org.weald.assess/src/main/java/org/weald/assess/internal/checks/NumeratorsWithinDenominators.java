package org.weald.assess.internal.checks;

import java.math.BigDecimal;
import java.util.Optional;
import org.weald.assess.Findings;
import org.weald.model.Figure;
import org.weald.model.Measure;
import org.weald.model.MeasureKind;
import org.weald.model.Observation;

/** A part is no bigger than the whole it is a share of. */
final class NumeratorsWithinDenominators implements FigureChecker {

  @Override
  public void check(Measure measure, Observation figure, Content content, CheckBook book) {
    boolean share = measure.kind() == MeasureKind.PROPORTION;
    boolean brought = figure.numerator().isPresent() && figure.denominator().isPresent();
    if (!share || (!brought && measure.derived().isEmpty()) || !figure.figure().hasNumber()) {
      return;
    }
    if (isNothing(figure.denominator())) {
      failed(measure, figure, book, "0", "The share is of nothing: its denominator is 0.");
      return;
    }
    Optional<Counts> counts = Counts.of(measure, figure, content);
    if (counts.isEmpty()) {
      return;
    }
    BigDecimal some = counts.get().some();
    BigDecimal all = counts.get().all();
    if (some.signum() >= 0 && some.compareTo(all) <= 0) {
      book.passed(Findings.Kind.RANGE);
      return;
    }
    failed(
        measure,
        figure,
        book,
        Printed.plain(all),
        "The part, "
            + Printed.plain(some)
            + ", cannot be "
            + (some.signum() < 0
                ? "below 0."
                : "more than the whole, " + Printed.plain(all) + "."));
  }

  private static boolean isNothing(Optional<Figure> denominator) {
    return denominator.flatMap(Figure::value).map(all -> all.signum() == 0).orElse(false);
  }

  private static void failed(
      Measure measure, Observation figure, CheckBook book, String computed, String sentence) {
    book.failed(
        book.about(Findings.Kind.RANGE, measure, figure),
        figure.numerator().map(Figure::raw).orElse(Printed.print(figure.figure())),
        computed,
        sentence);
  }
}
