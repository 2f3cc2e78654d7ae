package org.weald.monitor.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.weald.model.Area;
import org.weald.model.Catalogue;
import org.weald.model.Contribution;
import org.weald.model.Edition;
import org.weald.model.Ids;
import org.weald.model.Measure;
import org.weald.model.Observation;
import org.weald.model.Place;
import org.weald.model.Plan;
import org.weald.model.Problem;
import org.weald.model.SuppliedStatus;
import org.weald.model.TargetRule;
import org.weald.model.Theme;
import org.weald.reading.Quoted;
import org.weald.reading.Suggestion;
import org.weald.spi.Described;

/**
 * What content speaks of and nobody brings. A plug-in is read alone, and believed where it speaks
 * of others; only when all are joined can it be seen that a plan, an area, an edition or a measure
 * is not there, and that figures hang in the air.
 */
final class LooseEnds {
  private final Catalogue catalogue;
  private final Set<String> areas;
  private final Set<String> editions;

  /** What a figure may be quoted under beside a measure. */
  private final Set<String> holders = new HashSet<>();

  /** The first place and the number of times, by what is said. */
  private record Seen(Place first, int times, String remedy) {}

  private final Map<String, Seen> found = new LinkedHashMap<>();

  private final Set<String> groups;
  private final List<Described> calculations;

  private LooseEnds(Catalogue catalogue, List<Described> calculations) {
    this.catalogue = catalogue;
    this.calculations = calculations;
    this.groups =
        catalogue.areas().stream()
            .flatMap(area -> area.groups().stream())
            .collect(Collectors.toCollection(TreeSet::new));
    this.areas =
        catalogue.areas().stream().map(Area::id).collect(Collectors.toCollection(TreeSet::new));
    for (Plan plan : catalogue.plans()) {
      for (Theme theme : catalogue.themes(plan)) {
        holders.add(theme.id());
        theme.priorities().forEach(priority -> holders.add(priority.id()));
      }
    }
    this.editions =
        catalogue.plans().stream()
            .flatMap(plan -> plan.editions().stream())
            .map(Edition::label)
            .collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * Every loose end once, with the place where it is first seen.
   *
   * @param calculations those that may decide a status
   */
  static List<Problem> in(Catalogue catalogue, List<Described> calculations) {
    LooseEnds ends = new LooseEnds(catalogue, calculations);
    for (Contribution contribution : catalogue.contributions()) {
      contribution.themes().forEach(theme -> ends.theme(theme, Place.of(contribution.origin())));
      contribution.observations().forEach(ends::observation);
    }
    return ends.problems();
  }

  private List<Problem> problems() {
    List<Problem> problems = new ArrayList<>();
    found.forEach(
        (what, seen) -> {
          String again = seen.times() == 1 ? "" : "and in " + (seen.times() - 1) + " more places";
          problems.add(new Problem(what, seen.first(), again, seen.remedy()));
        });
    return problems;
  }

  private void note(String what, Place place, String remedy) {
    found.merge(
        what,
        new Seen(place, 1, remedy),
        (seen, again) -> new Seen(seen.first(), seen.times() + 1, seen.remedy()));
  }

  private void unknown(String sort, String word, Collection<String> known, Place place) {
    note(
        "no plug-in brings the " + sort + " " + Quoted.of(word), place, Suggestion.of(word, known));
  }

  private void theme(Theme theme, Place place) {
    Optional<Plan> plan = catalogue.plan(theme.plan());
    if (plan.isEmpty()) {
      List<String> known = catalogue.plans().stream().map(Plan::id).toList();
      unknown("plan", theme.plan(), known, place);
      return;
    }
    theme.printed().keySet().forEach(label -> edition(label, place));
    theme
        .priorities()
        .forEach(priority -> priority.printed().keySet().forEach(label -> edition(label, place)));
    for (Measure measure : theme.measures()) {
      measure(measure);
      measure.target().ifPresent(rule -> rule(rule, measure.place()));
      comparator(measure, plan.get());
    }
    theme.supplied().forEach(word -> supplied(word, plan.get()));
  }

  private void measure(Measure measure) {
    if (!measure.area().isEmpty() && !areas.contains(measure.area())) {
      unknown("area", measure.area(), areas, measure.place());
    }
    measure.printed().keySet().forEach(label -> edition(label, measure.place()));
    Stream.of(
            Stream.of(measure.partOf(), measure.sameAs()),
            measure.quotedUnder().values().stream(),
            measure.derived().stream()
                .flatMap(derived -> Stream.of(derived.numerator(), derived.denominator())))
        .flatMap(ids -> ids)
        .filter(id -> !holders.contains(id))
        .forEach(id -> measure(id, measure.place()));
  }

  private void rule(TargetRule rule, Place place) {
    if (rule instanceof TargetRule.Rank rank) {
      rank(rank, place);
    } else if (rule instanceof TargetRule.Share share && catalogue.plan(share.of()).isEmpty()) {
      unknown("plan", share.of(), catalogue.plans().stream().map(Plan::id).toList(), place);
    } else if (rule instanceof TargetRule.Script script) {
      calculation(script.calculation(), place);
    } else if (rule instanceof TargetRule.Combination combination) {
      for (TargetRule.Combination.Part part : combination.parts()) {
        measure(part.measure(), place);
        part.rule().ifPresent(inner -> rule(inner, place));
      }
    }
  }

  private void rank(TargetRule.Rank rank, Place place) {
    measure(rank.printedRank(), place);
    if (!groups.contains(rank.among())) {
      note(
          "no area belongs to the group " + Quoted.of(rank.among()),
          place,
          Suggestion.of(rank.among(), groups));
    }
  }

  private void calculation(String asked, Place place) {
    if (calculations.stream().noneMatch(one -> CalculationAnswers.isNamed(one, asked))) {
      unknown("calculation", asked, calculations.stream().map(Described::id).toList(), place);
    }
  }

  private void comparator(Measure measure, Plan plan) {
    String area = measure.judging().comparator();
    if (!area.isEmpty() && !areas.contains(area)) {
      unknown("area", area, areas, measure.place());
    } else if (area.equals(plan.area())) {
      note(
          "the comparator " + Quoted.of(area) + " is the area of the plan itself",
          measure.place(),
          "Name another area in \"comparator\", or take it out");
    }
  }

  private void supplied(SuppliedStatus word, Plan plan) {
    edition(word.edition(), word.place());
    if (plan.scheme().status(word.printed()).isEmpty()) {
      note(
          "the plan does not say what the status " + Quoted.of(word.printed()) + " means",
          word.place(),
          Suggestion.of(word.printed(), plan.scheme().words().keySet()));
    }
  }

  private void observation(Observation observation) {
    Place place = observation.provenance().place();
    measure(observation.measure(), place);
    if (!areas.contains(observation.area())) {
      unknown("area", observation.area(), areas, place);
    }
    edition(observation.edition(), place);
  }

  private void measure(String id, Place place) {
    if (!id.isEmpty() && catalogue.measure(id).isEmpty()) {
      String plugin = Ids.plugin(id);
      List<String> known =
          catalogue.measures().stream()
              .map(Measure::id)
              .filter(other -> plugin.isEmpty() || Ids.plugin(other).equals(plugin))
              .toList();
      unknown("measure", id, known, place);
    }
  }

  private void edition(String label, Place place) {
    if (!label.isEmpty() && !editions.contains(label)) {
      unknown("edition", label, editions, place);
    }
  }
}
