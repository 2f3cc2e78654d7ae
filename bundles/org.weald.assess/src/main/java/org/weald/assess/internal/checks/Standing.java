package org.weald.assess.internal.checks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.weald.assess.internal.Units;
import org.weald.model.Contribution;
import org.weald.model.Measure;
import org.weald.model.Observation;
import org.weald.model.ObservationKind;
import org.weald.model.Period;
import org.weald.model.Qualifier;

/**
 * Figures that stand in one place: of one kind, area, time and unit, and of the same part of the
 * period. The workspace's corrections are no contradiction and are left out.
 */
final class Standing {
  private static final Set<Qualifier> OF_A_PART =
      Set.of(Qualifier.PARTIAL, Qualifier.CUMULATIVE, Qualifier.FORECAST, Qualifier.PROVISIONAL);

  private Standing() {}

  /** The places with more than one figure, in the order of the figures. */
  static List<List<Observation>> together(Measure measure, Content content) {
    List<Observation> figures = content.figures(measure);
    if (figures.size() < 2) {
      return List.of();
    }
    Map<Object, List<Observation>> places = new LinkedHashMap<>();
    for (Observation figure : figures) {
      if (figure.figure().hasNumber()
          && figure.kind() != ObservationKind.EVENT
          && !figure.provenance().origin().equals(Contribution.WORKSPACE)) {
        places.computeIfAbsent(place(figure, measure), none -> new ArrayList<>(1)).add(figure);
      }
    }
    return places.values().stream().filter(all -> all.size() > 1).toList();
  }

  private static Object place(Observation figure, Measure measure) {
    Period period = figure.period();
    Set<Qualifier> part = new TreeSet<>(figure.figure().qualifiers());
    part.retainAll(OF_A_PART);
    return List.of(
        figure.kind(),
        figure.area(),
        period.kind(),
        period.start(),
        period.end(),
        Units.of(figure, measure),
        part);
  }
}
