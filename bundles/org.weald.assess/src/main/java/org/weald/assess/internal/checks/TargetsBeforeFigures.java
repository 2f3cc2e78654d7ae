package org.weald.assess.internal.checks;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.weald.assess.Findings;
import org.weald.assess.internal.Words;
import org.weald.model.Measure;
import org.weald.model.Observation;
import org.weald.model.ObservationKind;

/**
 * A target of a day that had passed before the edition's own figures began. It may be meant so, or
 * its year may be a misprint, so these are remarks.
 */
final class TargetsBeforeFigures implements Checker {
  /** Where targets and figures stand together. */
  private record Spot(String area, String edition) {
    static Spot of(Observation figure) {
      return new Spot(figure.area(), figure.edition());
    }
  }

  @Override
  public void check(Content content, CheckBook book) {
    for (Measure measure : content.measures()) {
      Map<Spot, List<Observation>> spots =
          content.figures(measure).stream()
              .filter(figure -> !figure.edition().isEmpty())
              .filter(figure -> figure.figure().hasNumber())
              .collect(Collectors.groupingBy(Spot::of));
      spots.values().forEach(figures -> check(measure, figures, book));
    }
  }

  private static void check(Measure measure, List<Observation> figures, CheckBook book) {
    Optional<Observation> target =
        figures.stream()
            .filter(figure -> figure.kind() == ObservationKind.TARGET)
            .max(Comparator.comparing(figure -> figure.period().end()));
    if (target.isEmpty()) {
      return;
    }
    List<Observation> later =
        figures.stream()
            .filter(figure -> figure.kind() == ObservationKind.ACTUAL)
            .filter(figure -> figure.period().start().isAfter(target.get().period().end()))
            .toList();
    if (!later.isEmpty()) {
      book.note(
          book.about(Findings.Kind.BASELINE, measure, target.get()),
          Words.label(target.get().period()),
          Words.label(later.get(later.size() - 1).period()),
          "The target is of "
              + Words.label(target.get().period())
              + ", and the same edition gives figures that are later: "
              + later.stream()
                  .map(figure -> Words.label(figure.period()))
                  .collect(Collectors.joining(", "))
              + ".");
    }
  }
}
