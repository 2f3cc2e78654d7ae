package org.weald.show;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.weald.model.Catalogue;
import org.weald.model.Contribution;
import org.weald.model.Edition;
import org.weald.model.Measure;
import org.weald.model.Observation;
import org.weald.model.ObservationKind;
import org.weald.model.Operator;
import org.weald.model.Period;
import org.weald.model.Plan;
import org.weald.model.Qualifier;

/**
 * The figures of a measure as an edition knows them: of several for one stretch of time the
 * workspace's own counts most, then the latest edition's up to this one, then the nearest later
 * one's.
 *
 * @param catalogue what is known
 * @param measure of which
 * @param plan the measure's plan, where it is known
 * @param edition the edition; empty where everything known counts
 */
record KnownFigures(
    Catalogue catalogue, Measure measure, Optional<Plan> plan, Optional<Edition> edition) {
  private static final Set<Qualifier> NOT_FULL = Set.of(Qualifier.PARTIAL, Qualifier.CUMULATIVE);

  static KnownFigures in(Catalogue catalogue, Measure measure, String edition) {
    Optional<Plan> plan = catalogue.themeOf(measure).flatMap(theme -> catalogue.plan(theme.plan()));
    return new KnownFigures(
        catalogue, measure, plan, plan.flatMap(known -> known.edition(edition)));
  }

  /** The same edition's figures of another measure. */
  KnownFigures of(Measure other) {
    return new KnownFigures(catalogue, other, plan, edition);
  }

  /** The figures of an area, in the measure's own unit, oldest first, one a period. */
  List<Observation> held(String area, ObservationKind kind) {
    Map<String, Observation> best = new LinkedHashMap<>();
    for (Observation observation : catalogue.observations(measure.seriesId(), area)) {
      if (observation.kind() == kind
          && inOwnUnit(observation)
          && !endsAfterTheEdition(observation.period())) {
        Period period = observation.period();
        best.merge(
            period.kind() + " " + period.start() + " " + period.end(), observation, this::better);
      }
    }
    return best.values().stream().sorted(Comparator.comparing(Observation::period)).toList();
  }

  /** The figure of a period. */
  Optional<Observation> at(String area, Period period, ObservationKind kind) {
    return held(area, kind).stream()
        .filter(observation -> observation.period().sameStretch(period))
        .findFirst();
  }

  /**
   * Whether a figure is an exact number for all of its period, so that it may stand beside others.
   */
  static boolean comparable(Observation observation) {
    return observation.figure().hasNumber()
        && observation.figure().operator() == Operator.EQUAL
        && observation.figure().qualifiers().stream().noneMatch(NOT_FULL::contains);
  }

  /** Titles of the editions that print these figures. */
  List<String> printedIn(List<Observation> observations) {
    List<String> titles = new ArrayList<>();
    for (Observation observation : observations) {
      plan.flatMap(known -> known.edition(observation.edition()))
          .map(Edition::title)
          .filter(title -> !titles.contains(title))
          .ifPresent(titles::add);
    }
    return titles;
  }

  private boolean endsAfterTheEdition(Period period) {
    return edition.isPresent() && period.end().isAfter(edition.get().period().end());
  }

  /** "%" is short for "% of goals set"; "people" beside "cases" is another thing. */
  private boolean inOwnUnit(Observation observation) {
    String printed = observation.figure().unit().strip().toLowerCase(Locale.ROOT);
    String own = measure.unit().strip().toLowerCase(Locale.ROOT);
    return printed.isEmpty() || own.startsWith(printed) || (isPounds(printed) && isPounds(own));
  }

  static boolean isPounds(String unit) {
    return Set.of("£", "gbp", "pounds").contains(unit.strip().toLowerCase(Locale.ROOT));
  }

  private Observation better(Observation one, Observation other) {
    int byStanding = Integer.compare(standing(one), standing(other));
    if (byStanding != 0) {
      return byStanding > 0 ? one : other;
    }
    int byEdition = Integer.compare(position(one.edition()), position(other.edition()));
    boolean earlierWins = standing(one) == 0;
    return (earlierWins ? byEdition < 0 : byEdition > 0) ? one : other;
  }

  /** 2 the user's own, 1 printed up to this edition or nobody knows where, 0 printed later. */
  private int standing(Observation observation) {
    if (observation.provenance().origin().equals(Contribution.WORKSPACE)) {
      return 2;
    }
    int now = edition.map(known -> position(known.label())).orElse(Integer.MAX_VALUE);
    return position(observation.edition()) <= now ? 1 : 0;
  }

  private int position(String label) {
    List<Edition> editions = plan.map(Plan::editions).orElse(List.of());
    for (int i = 0; i < editions.size(); i++) {
      if (editions.get(i).label().equals(label)) {
        return i;
      }
    }
    return -1;
  }
}
