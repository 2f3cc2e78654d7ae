package org.weald.assess.publication;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.weald.model.Catalogue;
import org.weald.model.Contribution;
import org.weald.model.Disclosure;
import org.weald.model.Figure;
import org.weald.model.Measure;
import org.weald.model.MeasureKind;
import org.weald.model.Observation;
import org.weald.model.ObservationKind;

/** Reads figures as counts of people: by what they are printed with, or by what follows. */
final class Reader {
  private static final Pattern PER = Pattern.compile("per (\\d[\\d,]*)");

  /** What "<5" is taken for where it has to stand in a sum. */
  private static final double SOME = 2;

  private final Catalogue catalogue;
  private final People people;

  Reader(Catalogue catalogue, People people) {
    this.catalogue = catalogue;
    this.people = people;
  }

  /** The figure, where it counts people at all; a rank among areas, say, does not. */
  Optional<Counted> read(Observation figure) {
    Optional<Measure> measure = catalogue.measure(figure.measure());
    Optional<Disclosure> limits = measure.flatMap(known -> people.limits(known.id()));
    if (limits.isEmpty() || isRank(measure.get(), figure.figure())) {
      return Optional.empty();
    }
    boolean share = isShare(measure.get(), figure.figure());
    return Optional.of(
        share
            ? share(figure, measure.get(), limits.get())
            : new Counted(
                figure,
                measure.get(),
                limits.get(),
                false,
                count(figure.figure(), limits.get().fewest()),
                OptionalDouble.empty(),
                Cell.of(measure.get().seriesId(), figure),
                Optional.empty(),
                isPublic(figure, measure.get())));
  }

  private Counted share(Observation figure, Measure measure, Disclosure limits) {
    String counted =
        measure
            .derived()
            .map(by -> people.seriesId(by.numerator()))
            .orElse(measure.seriesId() + "#");
    OptionalDouble base = base(figure, measure);
    return new Counted(
        figure,
        measure,
        limits,
        true,
        measure.kind() == MeasureKind.MEAN
            ? OptionalDouble.empty()
            : numerator(figure, measure, base, limits.fewest()),
        base,
        Cell.of(counted, figure),
        measure.derived().map(by -> Cell.of(people.seriesId(by.denominator()), figure)),
        isPublic(figure, measure));
  }

  private static boolean isRank(Measure measure, Figure figure) {
    return measure.kind() == MeasureKind.RANK || unit(measure, figure).equals("rank");
  }

  private static boolean isShare(Measure measure, Figure figure) {
    boolean own = figure.unit().isEmpty() || figure.unit().equals(measure.unit());
    boolean built =
        switch (measure.kind()) {
          case PROPORTION, RATE, MEAN, SURVEY -> true;
          case COUNT, CLUSTERED, OUTPUT, RANK, NONE -> measure.derived().isPresent();
        };
    String unit = unit(measure, figure);
    return unit.startsWith("%") || PER.matcher(unit).find() || (own && built);
  }

  private static String unit(Measure measure, Figure figure) {
    return (figure.unit().isEmpty() ? measure.unit() : figure.unit()).toLowerCase(Locale.ROOT);
  }

  /**
   * How many a figure counts. "Fewer than 5" and "at most 4" are read as some, and so held back:
   * they print in the one way all small figures print.
   */
  private static OptionalDouble count(Figure figure, int fewest) {
    if (figure.value().isEmpty() || figure.value().get().signum() < 0) {
      return OptionalDouble.empty();
    }
    double value = figure.number();
    return OptionalDouble.of(
        switch (figure.operator()) {
          case LESS -> value > 0 && value <= fewest ? Math.min(SOME, value) : value;
          case AT_MOST -> value > 0 && value < fewest ? Math.min(SOME, value) : value;
          case RANGE ->
              figure.upper().filter(upper -> isBelow(upper, fewest)).isPresent() ? SOME : value;
          case EQUAL, MORE, AT_LEAST, ABOUT -> value;
        });
  }

  private static boolean isBelow(BigDecimal upper, int fewest) {
    return upper.signum() > 0 && upper.compareTo(BigDecimal.valueOf(fewest)) < 0;
  }

  /**
   * As stated with the figure, or the other measure's, or a number in brackets, or what follows.
   */
  private OptionalDouble numerator(
      Observation figure, Measure measure, OptionalDouble base, int fewest) {
    Optional<Figure> stated =
        figure
            .numerator()
            .or(() -> measure.derived().flatMap(by -> beside(figure, by.numerator())));
    if (stated.isPresent()) {
      return count(stated.get(), fewest);
    }
    Matcher bracket = Pattern.compile("[1-9]\\d*").matcher(figure.figure().second());
    if (bracket.matches()) {
      return OptionalDouble.of(Double.parseDouble(bracket.group()));
    }
    OptionalDouble per = per(figure, measure);
    if (base.isEmpty() || per.isEmpty() || !figure.figure().hasNumber()) {
      return OptionalDouble.empty();
    }
    double value = figure.figure().number();
    double people = PeopleTable.countBehind(value, base.getAsDouble(), per.getAsDouble());
    return OptionalDouble.of(value > 0 ? Math.max(1, people) : people);
  }

  private OptionalDouble base(Observation figure, Measure measure) {
    Optional<Figure> stated =
        figure
            .denominator()
            .or(() -> measure.derived().flatMap(by -> beside(figure, by.denominator())));
    if (stated.isPresent() && stated.get().hasNumber()) {
      return OptionalDouble.of(stated.get().number());
    }
    OptionalDouble per = per(figure, measure);
    Optional<Figure> some = figure.numerator().filter(Figure::hasNumber);
    boolean follows =
        some.isPresent()
            && per.isPresent()
            && figure.figure().value().stream().anyMatch(v -> v.signum() > 0);
    return follows
        ? OptionalDouble.of(
            Math.rint(some.get().number() * per.getAsDouble() / figure.figure().number()))
        : OptionalDouble.empty();
  }

  /** Another measure's figure for the same area and time, the last word of several. */
  private Optional<Figure> beside(Observation figure, String measure) {
    return Stream.of(ObservationKind.ACTUAL, ObservationKind.BASELINE, ObservationKind.COMPARATOR)
        .flatMap(
            kind ->
                catalogue
                    .observation(people.seriesId(measure), figure.area(), figure.period(), kind)
                    .stream())
        .map(Observation::figure)
        .filter(Figure::hasNumber)
        .findFirst();
  }

  private static OptionalDouble per(Observation figure, Measure measure) {
    String unit = unit(measure, figure.figure());
    Matcher printed = PER.matcher(unit);
    if (unit.startsWith("%")) {
      return OptionalDouble.of(100);
    }
    if (printed.find()) {
      return OptionalDouble.of(Double.parseDouble(printed.group(1).replace(",", "")));
    }
    return measure.derived().isPresent()
        ? OptionalDouble.of(measure.derived().get().per())
        : measure.kind() == MeasureKind.PROPORTION
            ? OptionalDouble.of(100)
            : OptionalDouble.empty();
  }

  /**
   * Whether everybody can read the figure already: a plug-in quotes the sentence it is printed in,
   * or it is of a published edition. A workspace's figures are never taken for published.
   */
  private boolean isPublic(Observation figure, Measure measure) {
    if (figure.provenance().origin().equals(Contribution.WORKSPACE)) {
      return false;
    }
    return !figure.provenance().sentence().isBlank()
        || catalogue
            .themeOf(measure)
            .flatMap(theme -> catalogue.plan(theme.plan()))
            .flatMap(plan -> plan.edition(figure.edition()))
            .filter(edition -> edition.stage().isSignedOff())
            .isPresent();
  }
}
