package org.weald.assess.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.weald.model.Area;
import org.weald.model.Catalogue;
import org.weald.model.Figure;
import org.weald.model.Figures;
import org.weald.model.Measure;
import org.weald.model.Observation;
import org.weald.model.ObservationKind;
import org.weald.model.Period;
import org.weald.model.PeriodKind;

/**
 * Figures as they are printed, for checks: whatever edition they are in, an edition's own first.
 */
final class Printed {
  private final Catalogue catalogue;
  private final Map<String, Map<Spot, List<Observation>>> index = new HashMap<>();

  Printed(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** Exact figures of a place in time; the last word where there are several. */
  Optional<Observation> at(
      Measure measure, String area, Period period, ObservationKind kind, String edition) {
    List<Observation> there =
        index
            .computeIfAbsent(measure.seriesId(), this::byPlace)
            .getOrDefault(
                new Spot(area, kind, period.kind(), period.start(), period.end()), List.of());
    return there.stream()
        .filter(figure -> figure.edition().equals(edition))
        .reduce((first, second) -> second)
        .or(() -> there.stream().reduce((first, second) -> second));
  }

  Optional<Observation> actual(Measure measure, String area, Period period, String edition) {
    return at(measure, area, period, ObservationKind.ACTUAL, edition);
  }

  private Map<Spot, List<Observation>> byPlace(String measure) {
    Map<Spot, List<Observation>> byPlace = new HashMap<>();
    for (Observation figure : catalogue.observations(measure)) {
      if (figure.figure().hasNumber()) {
        Period period = figure.period();
        Spot spot =
            new Spot(figure.area(), figure.kind(), period.kind(), period.start(), period.end());
        byPlace.computeIfAbsent(spot, empty -> new ArrayList<>()).add(figure);
      }
    }
    return byPlace;
  }

  /** Where a figure stands. */
  private record Spot(
      String area, ObservationKind kind, PeriodKind period, LocalDate start, LocalDate end) {}

  /** The parts of an area: its districts. */
  List<Area> partsOf(String area) {
    return catalogue.areas().stream().filter(part -> part.partOf().equals(area)).toList();
  }

  /** The actual figures of the year before, in the same unit. */
  Optional<Observation> yearBefore(Measure measure, Observation now) {
    return actual(measure, now.area(), now.period().yearBefore(), now.edition())
        .filter(before -> Units.same(before, now, measure));
  }

  static boolean isExact(Observation observation) {
    return observation.figure().hasNumber() && Extent.of(observation.figure()).isExact();
  }

  static BigDecimal value(Observation observation) {
    return observation.figure().value().orElseThrow();
  }

  /** Whether a number is the printed one, rounded as that is printed. */
  static boolean agrees(Figure printed, BigDecimal computed) {
    return Extent.of(printed).contains(rounded(computed, printed))
        || Extent.of(printed).contains(computed);
  }

  static BigDecimal rounded(BigDecimal computed, Figure printed) {
    return computed.setScale(printed.decimals(), RoundingMode.HALF_UP);
  }

  /** A number at the printed decimals, with the printed percent sign. */
  static String print(BigDecimal value, Figure like) {
    return percent(Figures.print(rounded(value, like), like.decimals()), like);
  }

  /** A number with three decimals more than printed, so that its rounding can be followed. */
  static String closely(BigDecimal value, Figure like) {
    int decimals = like.decimals() + 3;
    return percent(Figures.print(value, decimals), like);
  }

  /** A printed number without its words, "−1.7 %". */
  static String print(Figure printed) {
    return printed
        .value()
        .map(value -> percent(Figures.print(value, printed.decimals()), printed))
        .orElse(printed.raw());
  }

  private static String percent(String number, Figure like) {
    return like.unit().startsWith("%") ? number + " %" : number;
  }
}
