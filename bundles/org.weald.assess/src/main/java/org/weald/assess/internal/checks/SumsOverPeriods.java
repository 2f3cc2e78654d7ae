package org.weald.assess.internal.checks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.weald.assess.Findings;
import org.weald.assess.internal.Units;
import org.weald.assess.internal.Words;
import org.weald.model.Measure;
import org.weald.model.Observation;
import org.weald.model.ObservationKind;
import org.weald.model.Period;
import org.weald.model.PeriodKind;
import org.weald.model.Qualifier;

/** A year is the sum of its quarters or months, and several years that of each, for counts. */
final class SumsOverPeriods implements Checker {

  @Override
  public void check(Content content, CheckBook book) {
    for (Measure measure : content.measures()) {
      if (SumsOverAreas.isAdditive(measure)) {
        content.figures(measure).stream()
            .filter(SumsOverPeriods::isAddend)
            .collect(Collectors.groupingBy(Observation::area))
            .values()
            .forEach(ofArea -> check(measure, ofArea, book));
      }
    }
  }

  /** What is of part of a period, or of all periods so far, is no addend. */
  private static boolean isAddend(Observation figure) {
    return figure.kind() == ObservationKind.ACTUAL
        && Printed.isExact(figure)
        && figure.period().kind() != PeriodKind.DATE
        && figure.period().kind() != PeriodKind.AVERAGE
        && !figure.figure().qualifiers().contains(Qualifier.CUMULATIVE)
        && !figure.figure().qualifiers().contains(Qualifier.PARTIAL);
  }

  private static void check(Measure measure, List<Observation> ofArea, CheckBook book) {
    Map<PeriodKind, List<Observation>> byKind = new EnumMap<>(PeriodKind.class);
    ofArea.forEach(
        figure ->
            byKind.computeIfAbsent(figure.period().kind(), kind -> new ArrayList<>()).add(figure));
    if (byKind.size() < 2) {
      return;
    }
    byKind.values().forEach(list -> list.sort(Comparator.comparing(Observation::period)));
    for (Observation whole : ofArea) {
      byKind.forEach(
          (kind, figures) -> {
            if (kind != whole.period().kind()) {
              List<Observation> tiles = tiling(whole, figures, measure);
              if (tiles.size() > 1) {
                add(measure, whole, tiles, book);
              }
            }
          });
    }
  }

  /** The figures that fill the period without a gap or an overlap; none where they do not. */
  private static List<Observation> tiling(
      Observation whole, List<Observation> inOrder, Measure measure) {
    Period span = whole.period();
    List<Observation> tiles = new ArrayList<>();
    LocalDate next = span.start();
    for (Observation figure : inOrder) {
      boolean fits =
          figure.period().start().equals(next)
              && !figure.period().end().isAfter(span.end())
              && figure.edition().equals(whole.edition())
              && Units.same(figure, whole, measure);
      if (fits) {
        tiles.add(figure);
        next = figure.period().end().plusDays(1);
      }
    }
    return next.equals(span.end().plusDays(1)) ? tiles : List.of();
  }

  private static void add(
      Measure measure, Observation whole, List<Observation> tiles, CheckBook book) {
    BigDecimal sum = tiles.stream().map(Printed::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    book.compare(
        Findings.Kind.SUM,
        measure,
        whole,
        sum,
        () ->
            "the figures of "
                + tiles.stream()
                    .map(figure -> Words.label(figure.period()))
                    .collect(Collectors.joining(", "))
                + " add up to "
                + Printed.print(sum, whole.figure()));
  }
}
