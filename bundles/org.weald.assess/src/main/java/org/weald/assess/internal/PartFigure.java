package org.weald.assess.internal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.weald.model.Observation;
import org.weald.model.Period;
import org.weald.model.PeriodKind;
import org.weald.model.Periods;
import org.weald.model.Qualifier;

/**
 * A figure of a part of the period its target is for.
 *
 * @param figure the figure
 * @param part the days it is of
 * @param whole the period of the target
 */
record PartFigure(Observation figure, Period part, Period whole) {
  private static final Pattern BRACKET = Pattern.compile("\\(([^()]+)\\)");

  /** The edition's figure where it is one of a part, and which part is known. */
  static Optional<PartFigure> of(Question question) {
    Optional<Observation> current = question.known().current(question.measure(), question.area());
    return current.isPresent()
        ? current.flatMap(figure -> ofOwnKind(figure))
        : question
            .known()
            .currentOfAnotherKind(question.measure(), question.area())
            .flatMap(figure -> ofAnotherKind(question, figure));
  }

  /** "1413 (Apr-Dec 06)": printed for the year, with its part in brackets. */
  private static Optional<PartFigure> ofOwnKind(Observation figure) {
    if (!isUsable(figure)
        || Question.partOnly(figure).isEmpty()
        || figure.figure().qualifiers().contains(Qualifier.CUMULATIVE)) {
      return Optional.empty();
    }
    Matcher bracket = BRACKET.matcher(figure.figure().raw());
    return bracket.find()
        ? read(bracket.group(1), figure)
            .filter(part -> Spans.isPart(part, figure.period()))
            .map(part -> new PartFigure(figure, part, figure.period()))
        : Optional.empty();
  }

  private static Optional<Period> read(String text, Observation figure) {
    return Periods.parse(text, figure.provenance().place(), figure.period().kind())
        .fold(Optional::of, problems -> Optional.empty());
  }

  /** A quarter's figure of a yearly measure; a cumulative one counts from the year's first day. */
  private static Optional<PartFigure> ofAnotherKind(Question question, Observation figure) {
    if (!isUsable(figure) || question.measure().every().isEmpty()) {
      return Optional.empty();
    }
    boolean sinceStart = figure.figure().qualifiers().contains(Qualifier.CUMULATIVE);
    return Spans.holding(question.measure().every().get(), figure.period().end())
        .map(
            whole ->
                new PartFigure(
                    figure,
                    sinceStart
                        ? Periods.of(PeriodKind.RANGE, whole.start(), figure.period().end())
                        : figure.period(),
                    whole))
        .filter(found -> Spans.isPart(found.part(), found.whole()));
  }

  private static boolean isUsable(Observation figure) {
    Set<Qualifier> qualifiers = figure.figure().qualifiers();
    return figure.figure().hasNumber()
        && figure.period().kind() != PeriodKind.DATE
        && !qualifiers.contains(Qualifier.FORECAST)
        && !qualifiers.contains(Qualifier.RELATIVE);
  }

  /** Why it may not be set in proportion: only what adds up over a year may. */
  Optional<String> objection(Question question) {
    String unit = Units.of(figure, question.measure());
    return switch (question.measure().kind()) {
      case COUNT, CLUSTERED, OUTPUT, NONE ->
          Units.isPercent(unit)
              ? Optional.of("a percentage does not add up over the year")
              : Optional.empty();
      case RATE, PROPORTION, MEAN, SURVEY, RANK ->
          Optional.of("a " + question.measure().kind().code() + " does not add up over the year");
    };
  }

  /** The share of a full period's number that falls to the part. */
  BigDecimal share(BigDecimal ofWhole) {
    return ofWhole
        .multiply(BigDecimal.valueOf(Spans.days(part)))
        .divide(BigDecimal.valueOf(Spans.days(whole)), MathContext.DECIMAL128);
  }

  /** The part's number made into one for the full period. */
  BigDecimal full(BigDecimal ofPart) {
    return ofPart
        .multiply(BigDecimal.valueOf(Spans.days(whole)))
        .divide(BigDecimal.valueOf(Spans.days(part)), MathContext.DECIMAL128);
  }

  /** "275 of 366 days". */
  String days() {
    return Spans.days(part) + " of " + Spans.days(whole) + " days";
  }

  /** " × 275 ÷ 366", or the other way round. */
  String factor(boolean toPart) {
    long first = toPart ? Spans.days(part) : Spans.days(whole);
    long second = toPart ? Spans.days(whole) : Spans.days(part);
    return " × " + first + " ÷ " + second;
  }

  /** What is said of it beside the sum. */
  List<String> notes() {
    return figure.figure().qualifiers().contains(Qualifier.CUMULATIVE)
        ? List.of("A cumulative figure, taken as counted from " + whole.start() + ".")
        : List.of();
  }
}
