package org.weald.assess.internal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.weald.assess.Findings;
import org.weald.model.Area;
import org.weald.model.Catalogue;
import org.weald.model.Contribution;
import org.weald.model.Figure;
import org.weald.model.Figures;
import org.weald.model.Measure;
import org.weald.model.MeasureKind;
import org.weald.model.Observation;
import org.weald.model.ObservationKind;
import org.weald.model.Period;

/**
 * What follows from how measures are declared: rates from their counts, a county from its
 * districts, printed changes from both years, one figure for one place and time.
 */
final class StructureChecks {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Catalogue catalogue;
  private final Printed printed;
  private final CheckBook book;
  private final Set<String> claimed;

  /**
   * @param claimed keys of {@link #key} of what a written claim checks already
   */
  StructureChecks(Catalogue catalogue, CheckBook book, Set<String> claimed) {
    this.catalogue = catalogue;
    this.printed = new Printed(catalogue);
    this.book = book;
    this.claimed = claimed;
  }

  static String key(Findings.Kind kind, String measure, String area, Period period) {
    return kind + "|" + measure + "|" + area + "|" + period.start() + "|" + period.end();
  }

  void run() {
    for (Measure measure : catalogue.measures()) {
      if (measure.sameAs().isEmpty()) {
        List<Observation> figures = catalogue.observations(measure.id());
        figures.forEach(figure -> rate(measure, figure));
        figures.forEach(figure -> sum(measure, figure));
        figures.forEach(figure -> change(measure, figure));
        contradictions(measure, figures);
      }
    }
  }

  /** A rate or share against its numerator and denominator, rounded as it is printed. */
  private void rate(Measure measure, Observation rate) {
    if (rate.kind() != ObservationKind.ACTUAL || !Printed.isExact(rate)) {
      return;
    }
    Optional<BigDecimal> numerator = count(rate.numerator(), measure, rate, true);
    Optional<BigDecimal> denominator = count(rate.denominator(), measure, rate, false);
    if (numerator.isEmpty() || denominator.isEmpty() || denominator.get().signum() == 0) {
      return;
    }
    int per = measure.derived().map(Measure.Derived::per).orElse(100);
    BigDecimal computed =
        numerator
            .get()
            .multiply(BigDecimal.valueOf(per))
            .divide(denominator.get(), MathContext.DECIMAL64);
    String sum =
        Figures.print(numerator.get(), 0)
            + " of "
            + Figures.print(denominator.get(), 0)
            + " is "
            + Printed.closely(computed, rate.figure());
    compare(Findings.Kind.RATE, measure, rate, computed, sum);
  }

  private Optional<BigDecimal> count(
      Optional<Figure> own, Measure measure, Observation rate, boolean isNumerator) {
    return own.flatMap(Figure::value)
        .or(
            () ->
                measure
                    .derived()
                    .flatMap(
                        derived ->
                            catalogue.measure(
                                isNumerator ? derived.numerator() : derived.denominator()))
                    .flatMap(
                        other -> printed.actual(other, rate.area(), rate.period(), rate.edition()))
                    .filter(Printed::isExact)
                    .map(Printed::value));
  }

  /** A county against its districts, for what can be added. */
  private void sum(Measure measure, Observation whole) {
    List<Area> parts = printed.partsOf(whole.area());
    String key = key(Findings.Kind.SUM, measure.id(), whole.area(), whole.period());
    if (!isAdditive(measure)
        || whole.kind() != ObservationKind.ACTUAL
        || !Printed.isExact(whole)
        || parts.size() < 2
        || claimed.contains(key)) {
      return;
    }
    List<Observation> figures = new ArrayList<>();
    for (Area part : parts) {
      printed
          .actual(measure, part.id(), whole.period(), whole.edition())
          .filter(Printed::isExact)
          .filter(figure -> Units.same(figure, whole, measure))
          .ifPresent(figures::add);
    }
    if (figures.size() == parts.size()) {
      BigDecimal computed =
          figures.stream().map(Printed::value).reduce(BigDecimal.ZERO, BigDecimal::add);
      String sum =
          "the figures of "
              + Words.areas(parts)
              + " add up to "
              + Printed.print(computed, whole.figure());
      compare(Findings.Kind.SUM, measure, whole, computed, sum);
    }
  }

  private static boolean isAdditive(Measure measure) {
    boolean counts =
        measure.kind() == MeasureKind.COUNT
            || measure.kind() == MeasureKind.CLUSTERED
            || measure.kind() == MeasureKind.OUTPUT;
    return counts && !Units.isPercent(measure.unit()) && !Question.isRank(measure);
  }

  /** A printed change against both years where both are printed. */
  private void change(Measure measure, Observation change) {
    if (change.kind() != ObservationKind.CHANGE || !Printed.isExact(change)) {
      return;
    }
    Optional<Observation> now =
        printed
            .actual(measure, change.area(), change.period(), change.edition())
            .filter(Printed::isExact);
    Optional<Observation> before =
        now.flatMap(figure -> printed.yearBefore(measure, figure)).filter(Printed::isExact);
    if (now.isEmpty() || before.isEmpty()) {
      return;
    }
    BigDecimal difference = Printed.value(now.get()).subtract(Printed.value(before.get()));
    String from =
        "from "
            + Words.figure(before.get(), measure)
            + " to "
            + Words.figure(now.get(), measure)
            + " is ";
    if (Units.own(change, measure)) {
      compare(
          Findings.Kind.CHANGE,
          measure,
          change,
          difference,
          from + Words.signed(difference, change.figure().decimals()));
      return;
    }
    String key = key(Findings.Kind.PERCENT_CHANGE, measure.id(), change.area(), change.period());
    if (Units.isPercent(Units.of(change, measure))
        && Printed.value(before.get()).signum() != 0
        && !claimed.contains(key)) {
      BigDecimal percent =
          difference
              .multiply(HUNDRED)
              .divide(Printed.value(before.get()).abs(), MathContext.DECIMAL64);
      compare(
          Findings.Kind.PERCENT_CHANGE,
          measure,
          change,
          percent,
          from + Words.signed(percent, change.figure().decimals() + 1) + " %");
    }
  }

  private void compare(
      Findings.Kind kind, Measure measure, Observation figure, BigDecimal computed, String sum) {
    if (Printed.agrees(figure.figure(), computed)) {
      book.passed(kind);
      return;
    }
    book.failed(
        about(kind, measure, figure),
        Printed.print(figure.figure()),
        Printed.print(computed, figure.figure()),
        Words.sentence(sum) + "; " + Printed.print(figure.figure()) + " is printed.");
  }

  private CheckBook.About about(Findings.Kind kind, Measure measure, Observation figure) {
    return new CheckBook.About(
        kind,
        figure.provenance().place(),
        book.subject(measure, figure.area(), figure.period()),
        measure.id(),
        figure.area(),
        figure.edition(),
        figure.provenance().sentence());
  }

  /**
   * Two printed figures for one place, time and unit; the workspace's corrections are no
   * contradiction.
   */
  private void contradictions(Measure measure, List<Observation> figures) {
    Map<String, Observation> first = new HashMap<>();
    for (Observation figure : figures) {
      if (figure.figure().hasNumber()
          && figure.kind() != ObservationKind.EVENT
          && !figure.provenance().origin().equals(Contribution.WORKSPACE)) {
        Period period = figure.period();
        String spot =
            String.join(
                "|",
                figure.kind().code(),
                figure.area(),
                period.kind().name(),
                period.start().toString(),
                period.end().toString(),
                Units.of(figure, measure));
        Observation before = first.putIfAbsent(spot, figure);
        if (before != null) {
          contradiction(measure, before, figure);
        }
      }
    }
  }

  private void contradiction(Measure measure, Observation one, Observation other) {
    if (Printed.value(one).compareTo(Printed.value(other)) == 0) {
      book.passed(Findings.Kind.SAME_FIGURE);
      return;
    }
    book.failed(
        about(Findings.Kind.SAME_FIGURE, measure, other),
        Printed.print(other.figure()),
        Printed.print(one.figure()),
        book.subject(measure, other.area(), other.period())
            + ": printed as "
            + Words.figure(one, measure)
            + " in the "
            + one.edition()
            + " edition, "
            + Words.figure(other, measure)
            + " in the "
            + other.edition()
            + " edition.");
  }
}
