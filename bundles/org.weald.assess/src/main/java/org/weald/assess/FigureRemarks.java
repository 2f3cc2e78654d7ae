package org.weald.assess;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.weald.assess.internal.Units;
import org.weald.model.Catalogue;
import org.weald.model.Figures;
import org.weald.model.Measure;
import org.weald.model.MeasureKind;
import org.weald.model.Observation;
import org.weald.model.ObservationKind;

/**
 * What a person should know of a figure that is taken although something about it is odd: half a
 * crime, another unit, ten times the last. The same for a file that is imported and for a figure
 * that is typed.
 */
public final class FigureRemarks {
  private static final Set<MeasureKind> COUNTS = Set.of(MeasureKind.COUNT, MeasureKind.CLUSTERED);
  private static final BigDecimal ALL = BigDecimal.valueOf(100);
  private static final BigDecimal TEN = BigDecimal.TEN;

  /** Of smaller numbers ten times as many is nothing unusual: from 1 to 12. */
  private static final BigDecimal LARGE = BigDecimal.valueOf(50);

  private FigureRemarks() {}

  /**
   * A sentence for each thing that is odd; none where nothing is, or its measure is not known.
   *
   * @param others figures that come with it and are not in the catalogue yet
   * @param catalogue what is known before it
   */
  public static List<String> of(Observation figure, List<Observation> others, Catalogue catalogue) {
    List<String> remarks = new ArrayList<>();
    catalogue
        .measure(figure.measure())
        .ifPresent(
            measure -> {
              noWholeNumber(figure, measure).ifPresent(remarks::add);
              otherUnit(figure, measure, others, catalogue).ifPresent(remarks::add);
            });
    return remarks;
  }

  /**
   * Says where a figure is ten times the one before it, or a tenth of it, or a share above 100 %
   * where none before was: a digit too many or too few.
   *
   * @param catalogue what is known before it
   */
  public static Optional<String> farFromTheLast(Observation figure, Catalogue catalogue) {
    return aboveAll(figure, catalogue).or(() -> tenfold(figure, catalogue));
  }

  private static Optional<String> aboveAll(Observation figure, Catalogue catalogue) {
    Optional<Measure> measure = catalogue.measure(figure.measure());
    boolean above =
        measure.filter(of -> Units.isPercent(FigureUnits.of(figure, of))).isPresent()
            && figure.figure().value().filter(value -> value.compareTo(ALL) > 0).isPresent();
    List<Observation> before = above ? allBefore(figure, catalogue) : List.of();
    if (before.isEmpty()
        || before.stream().anyMatch(it -> it.figure().value().orElseThrow().compareTo(ALL) > 0)) {
      return Optional.empty();
    }
    Observation last = before.get(before.size() - 1);
    return Optional.of(
        figure.figure().raw().strip()
            + " is above 100 %, which no figure before it is: "
            + last.figure().raw().strip()
            + " in "
            + last.period().label()
            + ". Check the digits.");
  }

  private static Optional<String> tenfold(Observation figure, Catalogue catalogue) {
    return before(figure, catalogue)
        .filter(last -> isInOneUnit(figure, last, catalogue))
        .filter(last -> isFar(figure.figure().value(), last.figure().value()))
        .map(
            last ->
                figure.figure().raw().strip()
                    + " is far from "
                    + last.figure().raw().strip()
                    + " in "
                    + last.period().label()
                    + ": "
                    + howFar(
                        figure.figure().value().orElseThrow(), last.figure().value().orElseThrow())
                    + ". Check the digits.");
  }

  /**
   * "about 1,000 times as much", "about one part in 10": both are positive and far from each other.
   */
  private static String howFar(BigDecimal one, BigDecimal other) {
    boolean more = one.abs().compareTo(other.abs()) > 0;
    BigDecimal times =
        more
            ? one.abs().divide(other.abs(), 0, RoundingMode.HALF_UP)
            : other.abs().divide(one.abs(), 0, RoundingMode.HALF_UP);
    String number = Figures.print(times, 0);
    return more ? "about " + number + " times as much" : "about one part in " + number;
  }

  /** A unit that is not written is the measure's: 85 is typed below a printed 83%. */
  private static boolean isInOneUnit(Observation one, Observation other, Catalogue catalogue) {
    return catalogue
        .measure(one.measure())
        .map(measure -> FigureUnits.of(one, measure).equals(FigureUnits.of(other, measure)))
        .orElseGet(() -> one.figure().unit().equals(other.figure().unit()));
  }

  private static Optional<Observation> before(Observation figure, Catalogue catalogue) {
    return allBefore(figure, catalogue).stream().reduce((earlier, later) -> later);
  }

  private static List<Observation> allBefore(Observation figure, Catalogue catalogue) {
    return catalogue.observations(figure.measure(), figure.area(), figure.kind()).stream()
        .filter(other -> other.period().kind() == figure.period().kind())
        .filter(other -> other.period().start().isBefore(figure.period().start()))
        .filter(other -> other.figure().hasNumber() && !other.figure().isHeldBack())
        .filter(other -> other.figure().value().isPresent())
        .toList();
  }

  private static boolean isFar(Optional<BigDecimal> one, Optional<BigDecimal> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return false;
    }
    BigDecimal more = one.get().abs().max(other.get().abs());
    BigDecimal less = one.get().abs().min(other.get().abs());
    return less.signum() > 0
        && more.compareTo(LARGE) >= 0
        && more.compareTo(less.multiply(TEN)) >= 0;
  }

  private static Optional<String> noWholeNumber(Observation figure, Measure measure) {
    boolean counted = COUNTS.contains(measure.kind()) && figure.kind() == ObservationKind.ACTUAL;
    boolean whole =
        figure.figure().value().stream()
            .allMatch(value -> value.signum() >= 0 && value.stripTrailingZeros().scale() <= 0);
    return counted && !whole
        ? Optional.of(
            figure.figure().raw()
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
      Observation figure, Measure measure, List<Observation> others, Catalogue catalogue) {
    Optional<Observation> beside = beside(figure, others, catalogue);
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
    String whose = inAnother.map(FigureRemarks::whose).orElse("the measure's");
    return Optional.of(
        (figure.figure().unit().isBlank()
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

  /**
   * Of a figure the target of its place and period, of a target the figure; first of the others.
   */
  private static Optional<Observation> beside(
      Observation figure, List<Observation> others, Catalogue catalogue) {
    if (figure.kind() != ObservationKind.ACTUAL && figure.kind() != ObservationKind.TARGET) {
      return Optional.empty();
    }
    ObservationKind kind =
        figure.kind() == ObservationKind.ACTUAL ? ObservationKind.TARGET : ObservationKind.ACTUAL;
    return others.stream()
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
}
