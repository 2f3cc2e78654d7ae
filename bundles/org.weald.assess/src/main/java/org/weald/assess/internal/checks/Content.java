package org.weald.assess.internal.checks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.weald.assess.internal.Units;
import org.weald.model.Area;
import org.weald.model.Catalogue;
import org.weald.model.Measure;
import org.weald.model.Observation;
import org.weald.model.ObservationKind;
import org.weald.model.Period;
import org.weald.model.PeriodKind;

/**
 * What the checkers look at: a catalogue, with its figures found by place and time at once. Built
 * for one run and thrown away; not for several threads.
 */
final class Content {
  private final Catalogue catalogue;
  private final List<Measure> measures;
  private final Map<String, List<Area>> parts = new HashMap<>();
  private final Map<String, List<Area>> groups = new HashMap<>();
  private final Map<String, String> areaNames = new HashMap<>();
  private final Map<String, List<Observation>> figures = new HashMap<>();
  private final Map<String, Map<Spot, List<Observation>>> spots = new HashMap<>();
  private final List<Claimed> claims;
  private final Set<String> claimed = new HashSet<>();

  Content(Catalogue catalogue) {
    this.catalogue = catalogue;
    List<Measure> all = catalogue.measures();
    this.measures = all.stream().filter(measure -> measure.sameAs().isEmpty()).toList();
    for (Area area : catalogue.areas()) {
      areaNames.put(area.id(), area.name());
      if (!area.partOf().isEmpty()) {
        parts.computeIfAbsent(area.partOf(), whole -> new ArrayList<>()).add(area);
      }
      area.groups()
          .forEach(group -> groups.computeIfAbsent(group, none -> new ArrayList<>()).add(area));
    }
    for (Measure measure : all) {
      figures
          .computeIfAbsent(measure.seriesId(), series -> new ArrayList<>())
          .addAll(catalogue.observations(measure.id()));
    }
    this.claims = catalogue.claims().stream().map(claim -> Claimed.of(claim, catalogue)).toList();
    claims.forEach(claim -> claimed.add(claim.key()));
  }

  /** Where a figure stands. */
  private record Spot(
      String area, ObservationKind kind, PeriodKind period, LocalDate start, LocalDate end) {
    static Spot of(String area, ObservationKind kind, Period period) {
      return new Spot(area, kind, period.kind(), period.start(), period.end());
    }
  }

  Catalogue catalogue() {
    return catalogue;
  }

  /** The measures that hold figures of their own; those that show another's are left out. */
  List<Measure> measures() {
    return measures;
  }

  /** All figures of a measure's series, also those brought under a measure that is the same. */
  List<Observation> figures(Measure measure) {
    return figures.getOrDefault(measure.seriesId(), List.of());
  }

  /** Statements of the documents. */
  List<Claimed> claims() {
    return claims;
  }

  /** Whether a written statement checks this already, so that it is not checked twice. */
  boolean isClaimed(String form, Measure measure, Observation figure) {
    return claimed.contains(Claimed.key(form, measure.id(), figure.area(), figure.period()));
  }

  /** The figure of a place in time: the edition's own, else the last word of any other. */
  Optional<Observation> at(
      Measure measure, String area, Period period, ObservationKind kind, String edition) {
    List<Observation> there = allAt(measure, area, period, kind);
    return there.stream()
        .filter(figure -> figure.edition().equals(edition))
        .reduce((first, second) -> second)
        .or(() -> there.stream().reduce((first, second) -> second));
  }

  /** Every figure that holds a number for a place in time. */
  List<Observation> allAt(Measure measure, String area, Period period, ObservationKind kind) {
    return spots
        .computeIfAbsent(measure.seriesId(), series -> bySpot(measure))
        .getOrDefault(Spot.of(area, kind, period), List.of());
  }

  private Map<Spot, List<Observation>> bySpot(Measure measure) {
    Map<Spot, List<Observation>> bySpot = new HashMap<>();
    for (Observation figure : figures(measure)) {
      if (figure.figure().hasNumber()) {
        bySpot
            .computeIfAbsent(
                Spot.of(figure.area(), figure.kind(), figure.period()), spot -> new ArrayList<>(1))
            .add(figure);
      }
    }
    return bySpot;
  }

  /** An exact actual figure. */
  Optional<Observation> actual(Measure measure, String area, Period period, String edition) {
    return at(measure, area, period, ObservationKind.ACTUAL, edition).filter(Printed::isExact);
  }

  /** The exact actual figure of the year before, in the same unit. */
  Optional<Observation> yearBefore(Measure measure, Observation now) {
    return actual(measure, now.area(), now.period().yearBefore(), now.edition())
        .filter(before -> Units.same(before, now, measure));
  }

  /** The exact target of a period: its own, else that of the shortest one it ends in. */
  Optional<Observation> target(Measure measure, String area, Period period, String edition) {
    return at(measure, area, period, ObservationKind.TARGET, edition)
        .filter(Printed::isExact)
        .or(
            () ->
                figures(measure).stream()
                    .filter(figure -> figure.kind() == ObservationKind.TARGET)
                    .filter(figure -> figure.area().equals(area))
                    .filter(Printed::isExact)
                    .filter(figure -> !figure.period().end().isBefore(period.end()))
                    .filter(figure -> !figure.period().start().isAfter(period.end()))
                    .max(Comparator.comparing(figure -> figure.period().start())));
  }

  /** What an area is made of: its districts, or the members of the group it stands for. */
  List<Area> partsOf(String area) {
    List<Area> districts = parts.getOrDefault(area, List.of());
    return districts.isEmpty() ? groups.getOrDefault(area, List.of()) : districts;
  }

  /** The largest group an area is compared in. */
  List<Area> groupOf(String area) {
    return catalogue.area(area).stream()
        .flatMap(one -> one.groups().stream())
        .sorted()
        .map(group -> groups.getOrDefault(group, List.<Area>of()))
        .max(Comparator.comparingInt(List::size))
        .orElse(List.of());
  }

  String areaName(String area) {
    return areaNames.getOrDefault(area, area);
  }
}
