package org.weald.assess.internal.checks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.weald.assess.Findings;
import org.weald.assess.internal.Units;
import org.weald.assess.internal.Words;
import org.weald.model.Area;
import org.weald.model.Measure;
import org.weald.model.MeasureKind;
import org.weald.model.Observation;
import org.weald.model.ObservationKind;

/**
 * A county is the sum of its districts, a group that of its members, for what can be added. Where
 * some districts are not known, the others cannot come to more than the county.
 */
final class SumsOverAreas implements FigureChecker {

  @Override
  public void check(Measure measure, Observation whole, Content content, CheckBook book) {
    List<Area> parts = content.partsOf(whole.area());
    if (parts.size() < 2
        || !isAdditive(measure)
        || whole.kind() != ObservationKind.ACTUAL
        || !Printed.isExact(whole)
        || content.isClaimed(SumOfAreas.FORM, measure, whole)) {
      return;
    }
    List<Observation> figures = new ArrayList<>();
    for (Area part : parts) {
      content
          .actual(measure, part.id(), whole.period(), whole.edition())
          .filter(figure -> Units.same(figure, whole, measure))
          .ifPresent(figures::add);
    }
    BigDecimal sum = figures.stream().map(Printed::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    if (figures.size() == parts.size()) {
      book.compare(
          Findings.Kind.SUM,
          measure,
          whole,
          sum,
          () ->
              "the figures of "
                  + Words.areas(parts)
                  + " add up to "
                  + Printed.print(sum, whole.figure()));
    } else if (figures.size() > 1) {
      someOfThem(measure, whole, figures.size() + " of " + Words.areas(parts), sum, book);
    }
  }

  private static void someOfThem(
      Measure measure, Observation whole, String which, BigDecimal sum, CheckBook book) {
    if (sum.compareTo(Printed.value(whole)) <= 0) {
      book.passed(Findings.Kind.SUM);
      return;
    }
    String printed = Printed.print(whole.figure());
    book.failed(
        book.about(Findings.Kind.SUM, measure, whole),
        printed,
        "at least " + Printed.plain(sum),
        "The figures of "
            + which
            + " alone add up to "
            + Printed.plain(sum)
            + "; "
            + printed
            + " is printed for all.");
  }

  static boolean isAdditive(Measure measure) {
    return Printed.isCounted(measure.kind())
        && measure.kind() != MeasureKind.RANK
        && !measure.unit().equalsIgnoreCase("rank")
        && !Units.isPercent(measure.unit())
        && measure.derived().isEmpty();
  }
}
