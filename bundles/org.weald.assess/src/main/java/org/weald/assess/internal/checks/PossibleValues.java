package org.weald.assess.internal.checks;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.weald.assess.Findings;
import org.weald.assess.internal.Units;
import org.weald.assess.internal.Words;
import org.weald.model.Figures;
import org.weald.model.Measure;
import org.weald.model.MeasureKind;
import org.weald.model.Observation;
import org.weald.model.ObservationKind;
import org.weald.model.PeriodKind;
import org.weald.model.Qualifier;

/**
 * A figure can be what it is: within the range its measure declares, a share within 0 and 100 %, a
 * count whole and not below 0, a place among the areas there are.
 */
final class PossibleValues implements FigureChecker {
  private static final Set<MeasureKind> NEVER_BELOW_ZERO =
      Set.of(
          MeasureKind.COUNT,
          MeasureKind.CLUSTERED,
          MeasureKind.OUTPUT,
          MeasureKind.RATE,
          MeasureKind.PROPORTION,
          MeasureKind.RANK);

  @Override
  public void check(Measure measure, Observation figure, Content content, CheckBook book) {
    if (!figure.figure().hasNumber()
        || figure.kind() == ObservationKind.CHANGE
        || figure.kind() == ObservationKind.EVENT
        || figure.figure().qualifiers().contains(Qualifier.RELATIVE)
        || !Units.own(figure, measure)) {
      return;
    }
    Optional<String> fault =
        belowLeast(measure, figure)
            .or(() -> aboveMost(measure, figure))
            .or(() -> notWhole(measure, figure))
            .or(() -> noSuchPlace(measure, figure, content));
    if (fault.isEmpty()) {
      book.passed(Findings.Kind.RANGE);
      return;
    }
    book.failed(
        book.about(Findings.Kind.RANGE, measure, figure),
        figure.figure().raw(),
        "",
        Words.sentence(fault.get()) + ".");
  }

  private static Optional<String> belowLeast(Measure measure, Observation figure) {
    Optional<BigDecimal> least =
        measure
            .judging()
            .least()
            .or(
                () ->
                    NEVER_BELOW_ZERO.contains(measure.kind())
                        ? Optional.of(BigDecimal.ZERO)
                        : Optional.empty());
    return least
        .filter(low -> Printed.value(figure).compareTo(low) < 0)
        .map(
            low ->
                Words.figure(figure, measure)
                    + " is below the least there can be, "
                    + Printed.plain(low));
  }

  private static Optional<String> aboveMost(Measure measure, Observation figure) {
    boolean share = measure.kind() == MeasureKind.PROPORTION && Units.isPercent(measure.unit());
    Optional<BigDecimal> most =
        measure.judging().most().or(() -> share ? Optional.of(Printed.HUNDRED) : Optional.empty());
    BigDecimal value = figure.figure().upper().orElse(Printed.value(figure));
    return most.filter(high -> value.compareTo(high) > 0)
        .map(
            high ->
                Words.figure(figure, measure)
                    + " is above the most there can be, "
                    + Printed.plain(high));
  }

  /** "12.746" people: three digits after a point may be a thousands separator. */
  private static Optional<String> notWhole(Measure measure, Observation figure) {
    boolean whole =
        Printed.isCounted(measure.kind())
            && measure.derived().isEmpty()
            && !measure.unit().isEmpty()
            && !Units.isMeasured(measure.unit())
            && !measure.unit().toLowerCase(Locale.ROOT).startsWith("per ")
            && figure.kind() == ObservationKind.ACTUAL
            && figure.period().kind() != PeriodKind.AVERAGE;
    BigDecimal value = Printed.value(figure);
    if (!whole || value.stripTrailingZeros().scale() <= 0) {
      return Optional.empty();
    }
    String meant =
        value.scale() == 3
            ? "; " + Figures.print(value.movePointRight(3), 0) + " may be meant"
            : "";
    return Optional.of(
        "a count of "
            + measure.unit()
            + " is a whole number, and “"
            + figure.figure().raw()
            + "” is printed"
            + meant);
  }

  private static Optional<String> noSuchPlace(
      Measure measure, Observation figure, Content content) {
    if (measure.kind() != MeasureKind.RANK || !Printed.isExact(figure)) {
      return Optional.empty();
    }
    int areas = content.groupOf(figure.area()).size();
    BigDecimal place = Printed.value(figure);
    boolean possible =
        place.compareTo(BigDecimal.ONE) >= 0
            && place.stripTrailingZeros().scale() <= 0
            && (areas < 2 || place.compareTo(BigDecimal.valueOf(areas)) <= 0);
    return possible
        ? Optional.empty()
        : Optional.of(
            "there is no place " + Printed.plain(place) + (areas < 2 ? "" : " among " + areas));
  }
}
