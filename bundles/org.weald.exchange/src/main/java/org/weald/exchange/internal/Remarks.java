package org.weald.exchange.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.weald.model.Catalogue;
import org.weald.model.Edition;
import org.weald.model.Measure;
import org.weald.model.MeasureKind;
import org.weald.model.Observation;
import org.weald.model.ObservationKind;

/** What a person should know of figures that are taken although something about them is odd. */
final class Remarks {
  private static final Set<MeasureKind> COUNTS = Set.of(MeasureKind.COUNT, MeasureKind.CLUSTERED);

  private Remarks() {}

  /** A sentence each, in the order of the file; periods no edition covers in one sentence. */
  static List<String> of(List<Observation> observations, Catalogue catalogue) {
    List<String> remarks = new ArrayList<>();
    Set<String> uncovered = new TreeSet<>();
    int count = 0;
    for (Observation figure : observations) {
      catalogue.measure(figure.measure()).ifPresent(measure -> odd(figure, measure, remarks));
      if (figure.kind() == ObservationKind.ACTUAL && !isCovered(figure, catalogue)) {
        uncovered.add(figure.period().label());
        count++;
      }
    }
    if (count > 0) {
      remarks.add(
          (count == 1 ? "1 figure is" : count + " figures are")
              + " of "
              + String.join(", ", uncovered)
              + ", which no edition covers: seen in charts, not yet judged in a scorecard.");
    }
    return remarks;
  }

  private static void odd(Observation figure, Measure measure, List<String> remarks) {
    boolean counted = COUNTS.contains(measure.kind()) && figure.kind() == ObservationKind.ACTUAL;
    boolean whole =
        figure.figure().value().stream()
            .allMatch(value -> value.signum() >= 0 && value.stripTrailingZeros().scale() <= 0);
    if (counted && !whole) {
      remarks.add(
          figure.provenance().place()
              + ": "
              + figure.figure().raw()
              + " "
              + measure.unit()
              + " is taken, but a count is a whole number from 0, so it is not judged. Check it.");
    }
    String unit = figure.figure().unit();
    if (!unit.isEmpty() && !measure.unit().isEmpty() && !unit.equals(measure.unit())) {
      remarks.add(
          figure.provenance().place()
              + ": the unit is \""
              + unit
              + "\", the measure's is \""
              + measure.unit()
              + "\"; the two are never compared. Check it.");
    }
  }

  private static boolean isCovered(Observation figure, Catalogue catalogue) {
    return catalogue.plans().stream()
        .flatMap(plan -> plan.editions().stream())
        .map(Edition::period)
        .anyMatch(edition -> !figure.period().end().isAfter(edition.end()));
  }
}
