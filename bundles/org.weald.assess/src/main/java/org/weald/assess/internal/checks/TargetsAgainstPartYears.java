package org.weald.assess.internal.checks;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.weald.assess.Findings;
import org.weald.assess.internal.Words;
import org.weald.model.Measure;
import org.weald.model.MeasureKind;
import org.weald.model.Observation;
import org.weald.model.ObservationKind;
import org.weald.model.Period;
import org.weald.model.PeriodKind;
import org.weald.model.Qualifier;
import org.weald.model.TargetRule;

/**
 * A target for a full period is not tested against a figure for a part of it, a forecast or a
 * running total, unless the rule says how. Where a share of the target is printed all the same,
 * both sums are shown.
 */
final class TargetsAgainstPartYears implements FigureChecker {
  private static final Set<PeriodKind> YEARS =
      EnumSet.of(PeriodKind.CALENDAR_YEAR, PeriodKind.FINANCIAL_YEAR, PeriodKind.ACADEMIC_YEAR);

  private static final Set<Qualifier> OF_A_PART =
      Set.of(Qualifier.PARTIAL, Qualifier.CUMULATIVE, Qualifier.FORECAST);

  @Override
  public void check(Measure measure, Observation target, Content content, CheckBook book) {
    if (target.kind() != ObservationKind.TARGET || !Printed.isExact(target) || saysHow(measure)) {
      return;
    }
    boolean full =
        content.allAt(measure, target.area(), target.period(), ObservationKind.ACTUAL).stream()
            .anyMatch(figure -> !isOfAPart(figure));
    Optional<Observation> part = part(measure, target, content);
    if (full || part.isEmpty()) {
      return;
    }
    boolean compared = isCompared(measure, part.get(), content);
    CheckBook.About about = book.about(Findings.Kind.PART_YEAR, measure, part.get());
    String printed = Printed.print(part.get().figure());
    String wanted = Printed.print(target.figure());
    String sentence =
        Words.figure(part.get(), measure)
            + " is for "
            + stretch(part.get())
            + ", the target of "
            + wanted
            + " for "
            + Words.label(target.period());
    if (compared) {
      book.failed(
          about,
          printed,
          wanted,
          sentence + "; one is measured against the other as if both were.");
    } else {
      book.note(
          about,
          printed,
          wanted,
          sentence + "; one is not tested against the other." + soFar(measure, target, content));
    }
  }

  /** The years of a target for several, added up: progress that nobody printed. */
  private static String soFar(Measure measure, Observation target, Content content) {
    List<Observation> years =
        content.figures(measure).stream()
            .filter(figure -> figure.kind() == ObservationKind.ACTUAL && Printed.isExact(figure))
            .filter(figure -> figure.area().equals(target.area()) && !isOfAPart(figure))
            .filter(figure -> isWithin(figure.period(), target.period()))
            .filter(figure -> YEARS.contains(figure.period().kind()))
            .toList();
    boolean one = years.stream().map(figure -> figure.period().kind()).distinct().count() == 1;
    if (measure.kind() != MeasureKind.COUNT || years.size() < 2 || !one) {
      return "";
    }
    BigDecimal sum = years.stream().map(Printed::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal share =
        sum.multiply(Printed.HUNDRED).divide(Printed.value(target), 1, RoundingMode.HALF_UP);
    return " So far "
        + String.join(
            " and ",
            years.stream()
                .map(year -> Words.figure(year, measure) + " in " + Words.label(year.period()))
                .toList())
        + " make "
        + Printed.plain(sum)
        + ", "
        + Printed.plain(share)
        + " % of the target: progress, which is not printed.";
  }

  private static boolean saysHow(Measure measure) {
    return measure
        .target()
        .map(
            rule ->
                rule instanceof TargetRule.Threshold threshold
                    && threshold.partYear() != TargetRule.PartYear.NOT_TESTED)
        .orElse(false);
  }

  /** A figure marked as part of the target's period, or for a shorter stretch within it. */
  private static Optional<Observation> part(Measure measure, Observation target, Content content) {
    return content.figures(measure).stream()
        .filter(figure -> figure.kind() == ObservationKind.ACTUAL)
        .filter(figure -> figure.area().equals(target.area()) && figure.figure().hasNumber())
        .filter(
            figure ->
                figure.period().sameStretch(target.period())
                    ? isOfAPart(figure)
                    : isWithin(figure.period(), target.period())
                        && !hasOwnTarget(measure, figure, content))
        .reduce((first, second) -> second);
  }

  private static boolean hasOwnTarget(Measure measure, Observation figure, Content content) {
    return !content
        .allAt(measure, figure.area(), figure.period(), ObservationKind.TARGET)
        .isEmpty();
  }

  private static boolean isWithin(Period part, Period whole) {
    return !part.start().isBefore(whole.start())
        && !part.end().isAfter(whole.end())
        && !part.start().equals(part.end())
        && !(part.start().equals(whole.start()) && part.end().equals(whole.end()));
  }

  private static boolean isOfAPart(Observation figure) {
    return figure.figure().qualifiers().stream().anyMatch(OF_A_PART::contains);
  }

  private static String stretch(Observation figure) {
    return figure.figure().qualifiers().stream()
        .filter(OF_A_PART::contains)
        .sorted()
        .map(Qualifier::words)
        .findFirst()
        .map(words -> Words.label(figure.period()) + " (" + words + ")")
        .orElseGet(() -> Words.label(figure.period()));
  }

  private static boolean isCompared(Measure measure, Observation part, Content content) {
    boolean stated =
        content.claims().stream()
            .filter(claimed -> claimed.measure().map(measure::equals).orElse(false))
            .filter(claimed -> claimed.area().equals(part.area()))
            .anyMatch(
                claimed ->
                    claimed.says().contains("target")
                        && claimed.period().map(part.period()::sameStretch).orElse(false));
    return stated
        || content
            .catalogue()
            .themeOf(measure)
            .map(
                theme ->
                    theme.supplied().stream()
                        .anyMatch(
                            status ->
                                status.subject().equals(measure.id())
                                    && status.edition().equals(part.edition())))
            .orElse(false);
  }
}
