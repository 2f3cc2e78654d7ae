package org.weald.exchange.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.weald.assess.FigureUnits;
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
      catalogue
          .measure(figure.measure())
          .ifPresent(
              measure -> {
                noWholeNumber(figure, measure).ifPresent(remarks::add);
                otherUnit(figure, measure, observations, catalogue).ifPresent(remarks::add);
              });
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

  private static Optional<String> noWholeNumber(Observation figure, Measure measure) {
    boolean counted = COUNTS.contains(measure.kind()) && figure.kind() == ObservationKind.ACTUAL;
    boolean whole =
        figure.figure().value().stream()
            .allMatch(value -> value.signum() >= 0 && value.stripTrailingZeros().scale() <= 0);
    return counted && !whole
        ? Optional.of(
            figure.provenance().place()
                + ": "
                + figure.figure().raw()
                + " "
                + measure.unit()
                + " is taken, but a count is a whole number from 0, so it is not judged. Check it.")
        : Optional.empty();
  }

  /**
   * A figure is compared with the target of its period, a target with the figure: where there is
   * one, its unit counts, even if the measure's is another. Else the measure's does.
   */
  private static Optional<String> otherUnit(
      Observation figure, Measure measure, List<Observation> file, Catalogue catalogue) {
    Optional<Observation> beside = beside(figure, file, catalogue);
    boolean fits =
        beside
            .map(other -> FigureUnits.comparable(figure, other, measure))
            .orElseGet(() -> measure.unit().isEmpty() || FigureUnits.own(figure, measure));
    if (fits) {
      return Optional.empty();
    }
    Optional<Observation> inAnother = beside.filter(it -> !FigureUnits.own(it, measure));
    String unit = FigureUnits.of(figure, measure);
    String wanted = inAnother.map(it -> FigureUnits.of(it, measure)).orElse(measure.unit());
    String whose = inAnother.map(Remarks::whose).orElse("the measure's");
    return Optional.of(
        figure.provenance().place()
            + ": "
            + (figure.figure().unit().isBlank()
                ? "there is no unit, so " + figure.figure().raw() + " is taken in the measure's, "
                : "the unit is ")
            + quoted(unit)
            + ", "
            + whose
            + " is "
            + quoted(wanted)
            + "; the two are never compared. "
            + (inAnother.isPresent()
                ? "If it is in " + quoted(wanted) + ", say so in the column unit."
                : "Check it."));
  }

  /** Of a figure the target of its place and period, of a target the figure; the file's first. */
  private static Optional<Observation> beside(
      Observation figure, List<Observation> file, Catalogue catalogue) {
    if (figure.kind() != ObservationKind.ACTUAL && figure.kind() != ObservationKind.TARGET) {
      return Optional.empty();
    }
    ObservationKind kind =
        figure.kind() == ObservationKind.ACTUAL ? ObservationKind.TARGET : ObservationKind.ACTUAL;
    return file.stream()
        .filter(it -> it.kind() == kind && it.measure().equals(figure.measure()))
        .filter(it -> it.area().equals(figure.area()))
        .filter(it -> it.period().sameStretch(figure.period()))
        .findFirst()
        .or(() -> catalogue.observation(figure.measure(), figure.area(), figure.period(), kind));
  }

  private static String whose(Observation beside) {
    String what = beside.kind() == ObservationKind.TARGET ? "the target's of " : "the figure's of ";
    return what + beside.period().label();
  }

  private static String quoted(String unit) {
    return "\"" + unit + "\"";
  }

  private static boolean isCovered(Observation figure, Catalogue catalogue) {
    return catalogue.plans().stream()
        .flatMap(plan -> plan.editions().stream())
        .map(Edition::period)
        .anyMatch(edition -> !figure.period().end().isAfter(edition.end()));
  }
}
