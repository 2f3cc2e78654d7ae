package org.weald.exchange.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.weald.assess.FigureRemarks;
import org.weald.model.Catalogue;
import org.weald.model.Edition;
import org.weald.model.Observation;
import org.weald.model.ObservationKind;

/** What a person should know of figures that are taken although something about them is odd. */
final class Remarks {
  private Remarks() {}

  /** A sentence each, in the order of the file; periods no edition covers in one sentence. */
  static List<String> of(List<Observation> observations, Catalogue catalogue) {
    List<String> remarks = new ArrayList<>();
    Set<String> uncovered = new TreeSet<>();
    int count = 0;
    for (Observation figure : observations) {
      FigureRemarks.of(figure, observations, catalogue)
          .forEach(remark -> remarks.add(figure.provenance().place() + ": " + remark));
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

  private static boolean isCovered(Observation figure, Catalogue catalogue) {
    return catalogue.plans().stream()
        .flatMap(plan -> plan.editions().stream())
        .map(Edition::period)
        .anyMatch(edition -> !figure.period().end().isAfter(edition.end()));
  }
}
