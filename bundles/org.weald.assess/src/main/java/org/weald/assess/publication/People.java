package org.weald.assess.publication;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.weald.model.Catalogue;
import org.weald.model.Disclosure;
import org.weald.model.Measure;

/**
 * Which measures count people, and how small their figures may be. A share of people makes what is
 * counted for it a count of people and the other way round; so does a whole its parts in the same
 * unit, for one measure's author must not undo what another's asks for.
 */
final class People {
  private final Catalogue catalogue;
  private final Map<String, Disclosure> limits = new HashMap<>();

  People(Catalogue catalogue) {
    this.catalogue = catalogue;
    catalogue.measures().stream()
        .filter(measure -> measure.disclosure().people())
        .forEach(measure -> limits.put(measure.id(), measure.disclosure()));
    boolean more = !limits.isEmpty();
    while (more) {
      more = false;
      for (Measure measure : catalogue.measures()) {
        more |= tied(measure);
      }
    }
  }

  private boolean tied(Measure measure) {
    boolean more = tie(measure.id(), measure.seriesId());
    if (measure.derived().isPresent()) {
      more |= tie(measure.id(), seriesId(measure.derived().get().numerator()));
    }
    Optional<Measure> whole = catalogue.measure(measure.partOf());
    if (whole.isPresent() && sameUnit(measure, whole.get())) {
      more |= tie(measure.id(), whole.get().id());
    }
    return more;
  }

  static boolean sameUnit(Measure one, Measure other) {
    return !one.unit().isEmpty()
        && one.unit().toLowerCase(Locale.ROOT).equals(other.unit().toLowerCase(Locale.ROOT));
  }

  /** Gives both the stricter limits of the two; whether that changed anything. */
  private boolean tie(String one, String other) {
    Optional<Disclosure> first = limits(one);
    Optional<Disclosure> second = limits(other);
    Optional<Disclosure> both =
        first
            .map(limit -> second.map(more -> stricter(limit, more)).orElse(limit))
            .or(() -> second);
    if (both.isEmpty() || one.equals(other)) {
      return false;
    }
    limits.put(one, both.get());
    limits.put(other, both.get());
    return !both.equals(first) || !both.equals(second);
  }

  private static Disclosure stricter(Disclosure one, Disclosure other) {
    return new Disclosure(
        true,
        Math.max(one.fewest(), other.fewest()),
        Math.max(one.smallestBase(), other.smallestBase()));
  }

  /** Whether nothing counts people, so that nothing is held back. */
  boolean none() {
    return limits.isEmpty();
  }

  /** The limits of a measure, empty where its figures count no people. */
  Optional<Disclosure> limits(String measure) {
    return Optional.ofNullable(limits.get(measure));
  }

  /** The id of the measure that holds the figures. */
  String seriesId(String measure) {
    return catalogue.measure(measure).map(Measure::seriesId).orElse(measure);
  }
}
