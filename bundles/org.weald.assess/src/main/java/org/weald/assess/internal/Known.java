package org.weald.assess.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.weald.model.Area;
import org.weald.model.Catalogue;
import org.weald.model.Contribution;
import org.weald.model.Edition;
import org.weald.model.Measure;
import org.weald.model.Observation;
import org.weald.model.ObservationKind;
import org.weald.model.Period;
import org.weald.model.PeriodKind;
import org.weald.model.Plan;

/**
 * The figures as an edition knows them. Of several figures for one stretch of time the workspace's
 * own counts most (it is the user's correction), then the latest edition up to this one. What only
 * a later edition prints is used where nothing else is there, never in place of what this edition
 * printed; whoever uses it says so.
 */
final class Known {
  private final Catalogue catalogue;
  private final Plan plan;
  private final Edition edition;
  private final int position;

  /** Picked once a measure and area; an instance lives as long as what one judging made of it. */
  private final Map<Column, Map<ObservationKind, List<Observation>>> held = new HashMap<>();

  Known(Catalogue catalogue, Plan plan, Edition edition) {
    this.catalogue = catalogue;
    this.plan = plan;
    this.edition = edition;
    this.position = position(edition.label());
  }

  /** The figures of a measure, an area and a kind, oldest first, one a stretch of time and unit. */
  List<Observation> held(Measure measure, String area, ObservationKind kind) {
    return held.computeIfAbsent(new Column(measure.id(), area), one -> pick(measure, area))
        .getOrDefault(kind, List.of());
  }

  private Map<ObservationKind, List<Observation>> pick(Measure measure, String area) {
    Map<ObservationKind, Map<Stretch, Observation>> best = new EnumMap<>(ObservationKind.class);
    for (Observation observation : all(measure, area)) {
      best.computeIfAbsent(observation.kind(), kind -> new LinkedHashMap<>())
          .merge(Stretch.of(observation, measure), observation, this::better);
    }
    Map<ObservationKind, List<Observation>> picked = new EnumMap<>(ObservationKind.class);
    best.forEach(
        (kind, byStretch) ->
            picked.put(
                kind,
                byStretch.values().stream()
                    .sorted(Comparator.comparing(Observation::period))
                    .toList()));
    return picked;
  }

  /** The figure of a stretch of time: in the measure's own unit where there is one. */
  Optional<Observation> at(Measure measure, String area, Period period, ObservationKind kind) {
    List<Observation> there =
        held(measure, area, kind).stream()
            .filter(observation -> observation.period().sameStretch(period))
            .toList();
    return there.stream()
        .filter(observation -> Units.own(observation, measure))
        .findFirst()
        .or(() -> there.stream().reduce((first, second) -> second));
  }

  /**
   * The actual figure this edition is about: of the measure's own kind of period, the latest that
   * ends within the edition's year. (Calendar 2019 ends within 2019/20.)
   */
  Optional<Observation> current(Measure measure, Area area) {
    return latest(
        held(measure, area.id(), ObservationKind.ACTUAL).stream()
            .filter(observation -> endsWithin(observation.period()))
            .filter(observation -> isOwnKind(measure, observation.period()))
            .toList(),
        measure);
  }

  /** The same of any kind of period: to say what there is instead. */
  Optional<Observation> currentOfAnotherKind(Measure measure, Area area) {
    return latest(
        held(measure, area.id(), ObservationKind.ACTUAL).stream()
            .filter(observation -> endsWithin(observation.period()))
            .filter(observation -> !isOwnKind(measure, observation.period()))
            .toList(),
        measure);
  }

  /** A forecast for the edition's year, where that is all there is. */
  Optional<Observation> forecast(Measure measure, Area area) {
    return latest(
        held(measure, area.id(), ObservationKind.FORECAST).stream()
            .filter(observation -> observation.figure().hasNumber())
            .filter(observation -> endsWithin(observation.period()))
            .toList(),
        measure);
  }

  /** The latest actual figure up to the end of the edition's year. */
  Optional<Observation> latestUpToNow(Measure measure, Area area) {
    List<Observation> upToNow =
        held(measure, area.id(), ObservationKind.ACTUAL).stream()
            .filter(observation -> !observation.period().end().isAfter(edition.period().end()))
            .toList();
    List<Observation> ownKind =
        upToNow.stream().filter(observation -> isOwnKind(measure, observation.period())).toList();
    return latest(ownKind.isEmpty() ? upToNow : ownKind, measure);
  }

  /** The year before's figure of the same kind of period and unit. */
  Optional<Observation> yearBefore(Observation current, Measure measure) {
    Period before = current.period().yearBefore();
    return held(measure, current.area(), ObservationKind.ACTUAL).stream()
        .filter(observation -> observation.period().sameStretch(before))
        .filter(observation -> Units.same(observation, current, measure))
        .findFirst();
  }

  /** Whether the edition or its year has anything of a measure: a reason to show a part. */
  boolean speaksOf(Measure measure, Area area) {
    return all(measure, area.id()).stream()
        .filter(observation -> standing(observation) > 0)
        .anyMatch(
            observation ->
                observation.edition().equals(edition.label()) || endsWithin(observation.period()));
  }

  /** Whether only a later edition prints a figure. */
  boolean isFromLater(Observation observation) {
    return standing(observation) == 0;
  }

  /** Whether a period ends within the edition's year. */
  boolean endsWithin(Period period) {
    return !period.end().isBefore(edition.period().start())
        && !period.end().isAfter(edition.period().end());
  }

  static boolean isOwnKind(Measure measure, Period period) {
    return measure.every().isEmpty() || measure.every().get() == period.kind();
  }

  private List<Observation> all(Measure measure, String area) {
    if (measure.sameAs().isEmpty()) {
      return catalogue.observations(measure.id(), area);
    }
    List<Observation> both = new ArrayList<>(catalogue.observations(measure.seriesId(), area));
    both.addAll(catalogue.observations(measure.id(), area));
    return both;
  }

  private Observation better(Observation one, Observation other) {
    int byStanding = Integer.compare(standing(one), standing(other));
    if (byStanding != 0) {
      return byStanding > 0 ? one : other;
    }
    int byEdition = Integer.compare(position(one.edition()), position(other.edition()));
    // Of this and earlier editions the latest word; of later ones the one nearest to this edition.
    boolean earlierWins = standing(one) == 0;
    return (earlierWins ? byEdition < 0 : byEdition > 0) ? one : other;
  }

  /** 2 the user's own, 1 printed up to this edition or nobody knows where, 0 printed later. */
  private int standing(Observation observation) {
    if (observation.provenance().origin().equals(Contribution.WORKSPACE)) {
      return 2;
    }
    return position(observation.edition()) <= position ? 1 : 0;
  }

  private int position(String label) {
    for (int i = 0; i < plan.editions().size(); i++) {
      if (plan.editions().get(i).label().equals(label)) {
        return i;
      }
    }
    return -1;
  }

  private Optional<Observation> latest(List<Observation> candidates, Measure measure) {
    PeriodKind year = edition.period().kind();
    return candidates.stream()
        .max(
            Comparator.comparing((Observation observation) -> observation.period().end())
                .thenComparing(observation -> observation.period().kind() == year)
                .thenComparing(observation -> Units.own(observation, measure))
                .thenComparing(
                    observation -> observation.period().start(), Comparator.reverseOrder()));
  }

  /** The figures of a measure in an area. */
  private record Column(String measure, String area) {}

  /** What makes two figures stand in one place: the stretch of time and the unit. */
  private record Stretch(PeriodKind kind, LocalDate start, LocalDate end, String unit) {
    static Stretch of(Observation observation, Measure measure) {
      Period period = observation.period();
      return new Stretch(
          period.kind(),
          period.start(),
          period.end(),
          Units.of(observation, measure).toLowerCase(Locale.ROOT));
    }
  }
}
