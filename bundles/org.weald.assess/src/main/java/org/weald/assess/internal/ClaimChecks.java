package org.weald.assess.internal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.weald.assess.Findings;
import org.weald.model.Area;
import org.weald.model.Catalogue;
import org.weald.model.Claim;
import org.weald.model.Figure;
import org.weald.model.Figures;
import org.weald.model.Ids;
import org.weald.model.Measure;
import org.weald.model.Observation;
import org.weald.model.ObservationKind;
import org.weald.model.Period;
import org.weald.model.Periods;

/** Statements of a report, each with the sum that would make it true. */
final class ClaimChecks {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Catalogue catalogue;
  private final Printed printed;
  private final RankClaims ranks;
  private final CheckBook book;

  ClaimChecks(Catalogue catalogue, CheckBook book) {
    this.catalogue = catalogue;
    this.printed = new Printed(catalogue);
    this.ranks = new RankClaims(catalogue);
    this.book = book;
  }

  /**
   * A claim made ready.
   *
   * @param claim as kept
   * @param measure it is about
   * @param period it is about
   * @param figure what is printed
   */
  record Ready(Claim claim, Measure measure, Period period, Figure figure) {}

  /**
   * What a sum gave.
   *
   * @param text the number as it is to be read
   * @param agrees whether it is what is printed
   * @param sum the sum in words: "the target of 1.3 % less 3.1 %"
   * @param printed what is printed, where it reads better in other words
   * @param roundingExplains whether the rounding of what was added can be all there is to it
   */
  record Result(
      String text, boolean agrees, String sum, Optional<String> printed, boolean roundingExplains) {
    Result(String text, boolean agrees, String sum) {
      this(text, agrees, sum, Optional.empty());
    }

    Result(String text, boolean agrees, String sum, Optional<String> printed) {
      this(text, agrees, sum, printed, false);
    }
  }

  void run() {
    for (Claim claim : catalogue.claims()) {
      Optional<Ready> ready = ready(claim);
      String says = says(claim);
      Findings.Kind kind = kind(says);
      Optional<Result> result = ready.flatMap(one -> compute(one, says));
      if (result.isEmpty()) {
        book.note(
            about(claim, kind),
            claim.printed(),
            "",
            "Could not be checked, as not every figure it takes is in the text: “"
                + claim.sentence()
                + "”");
      } else if (result.get().agrees()) {
        book.passed(kind);
      } else if (result.get().roundingExplains()) {
        book.explained(
            about(claim, kind),
            claim.printed(),
            result.get().text(),
            sentence(claim, result.get()));
      } else {
        book.failed(
            about(claim, kind),
            claim.printed(),
            result.get().text(),
            sentence(claim, result.get()));
      }
    }
  }

  /** Keys of the places claims check, so that the structure is not checked twice. */
  Set<String> claimed() {
    Set<String> keys = new HashSet<>();
    for (Claim claim : catalogue.claims()) {
      ready(claim)
          .ifPresent(
              one ->
                  keys.add(
                      StructureChecks.key(
                          kind(says(claim)), one.measure().id(), claim.area(), one.period())));
    }
    return keys;
  }

  private static String says(Claim claim) {
    return String.join(" ", claim.says()).strip().toLowerCase(Locale.ROOT);
  }

  private static Findings.Kind kind(String says) {
    if (says.startsWith("sum of")) {
      return Findings.Kind.SUM;
    }
    if (says.startsWith("rank")) {
      return Findings.Kind.RANK;
    }
    if (says.startsWith("share of")) {
      return Findings.Kind.SHARE;
    }
    if (says.startsWith("same figure as")) {
      return Findings.Kind.SAME_FIGURE;
    }
    return switch (says) {
      case "rate" -> Findings.Kind.RATE;
      case "difference from target" -> Findings.Kind.DIFFERENCE;
      case "change" -> Findings.Kind.CHANGE;
      case "percent change" -> Findings.Kind.PERCENT_CHANGE;
      default -> Findings.Kind.OTHER;
    };
  }

  private Optional<Ready> ready(Claim claim) {
    Optional<Measure> measure = catalogue.measure(claim.measure());
    Optional<Period> period =
        claim.period().isEmpty()
            ? Optional.empty()
            : Periods.parse(claim.period(), claim.place())
                .fold(Optional::of, problems -> Optional.<Period>empty());
    Figure figure = Figures.parse(claim.printed());
    return measure.isEmpty() || period.isEmpty() || !figure.hasNumber()
        ? Optional.empty()
        : Optional.of(new Ready(claim, measure.get(), period.get(), figure));
  }

  private Optional<Result> compute(Ready ready, String says) {
    if (says.equals("sum of districts")) {
      return sumOfParts(ready);
    }
    if (says.startsWith("sum of ")) {
      return sumOf(ready, says.substring("sum of ".length()));
    }
    if (says.startsWith("rank")) {
      return ranks.check(ready, says);
    }
    if (says.startsWith("share of ")) {
      return shareOf(ready, says.substring("share of ".length()));
    }
    if (says.startsWith("same figure as ")) {
      return sameAs(ready, says.substring("same figure as ".length()).strip());
    }
    return switch (says) {
      case "rate" -> rate(ready);
      case "difference from target" -> difference(ready);
      case "change" -> change(ready);
      case "percent change" -> percentChange(ready);
      case "highest in period" -> highest(ready);
      default -> Optional.empty();
    };
  }

  private Optional<Observation> actual(Measure measure, Ready ready) {
    return printed
        .actual(measure, ready.claim().area(), ready.period(), ready.claim().edition())
        .filter(Printed::isExact);
  }

  private Optional<Result> sumOfParts(Ready ready) {
    List<Area> parts = printed.partsOf(ready.claim().area());
    List<BigDecimal> figures = new ArrayList<>();
    for (Area part : parts) {
      printed
          .actual(ready.measure(), part.id(), ready.period(), ready.claim().edition())
          .filter(Printed::isExact)
          .ifPresent(figure -> figures.add(Printed.value(figure)));
    }
    if (parts.isEmpty() || figures.size() < parts.size()) {
      return Optional.empty();
    }
    BigDecimal sum = figures.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    return Optional.of(result(ready, sum, "the figures of " + Words.areas(parts) + " add up to "));
  }

  /** Printed figures are added as they stand; what rounding can explain is a remark, no query. */
  private Optional<Result> sumOf(Ready ready, String list) {
    List<Observation> addends = new ArrayList<>();
    for (String id : list.split("[;,\\s]+", -1)) {
      List<Observation> found = inEdition(id, ready.claim());
      if (found.isEmpty()) {
        return Optional.empty();
      }
      addends.addAll(found);
    }
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal drift = BigDecimal.ZERO;
    for (Observation addend : addends) {
      sum = sum.add(Printed.value(addend));
      drift =
          drift.add(
              BigDecimal.ONE
                  .movePointLeft(addend.figure().decimals())
                  .divide(BigDecimal.valueOf(2)));
    }
    BigDecimal off = sum.subtract(ready.figure().value().orElseThrow()).abs();
    String text = plain(sum) + (ready.figure().unit().startsWith("%") ? " %" : "");
    boolean rounded = addends.stream().anyMatch(addend -> addend.figure().decimals() > 0);
    boolean explained = off.signum() != 0 && rounded && off.compareTo(drift) <= 0;
    String remark = explained ? " (rounding of " + addends.size() + " figures can explain it)" : "";
    return Optional.of(
        new Result(
            text,
            off.signum() == 0,
            "the " + addends.size() + " printed figures add up to " + text + remark,
            Optional.empty(),
            explained));
  }

  /**
   * The figures of a measure, or of all whose id begins so ("goal-share-*"), in the claim's
   * edition.
   */
  private List<Observation> inEdition(String id, Claim claim) {
    String qualified = Ids.qualify(Ids.plugin(claim.id()), id);
    String start = qualified.substring(0, qualified.length() - (qualified.endsWith("*") ? 1 : 0));
    return catalogue.measures().stream()
        .filter(
            measure ->
                qualified.endsWith("*")
                    ? measure.id().startsWith(start)
                    : measure.id().equals(qualified))
        .flatMap(measure -> catalogue.observations(measure.seriesId()).stream())
        .filter(figure -> figure.edition().equals(claim.edition()))
        .filter(figure -> claim.area().isEmpty() || figure.area().equals(claim.area()))
        .filter(figure -> figure.kind() != ObservationKind.TARGET)
        .filter(Printed::isExact)
        .toList();
  }

  private Optional<Result> rate(Ready ready) {
    return ready
        .measure()
        .derived()
        .flatMap(
            derived -> {
              Optional<BigDecimal> some = count(derived.numerator(), ready);
              Optional<BigDecimal> all =
                  count(derived.denominator(), ready).filter(value -> value.signum() != 0);
              return some.flatMap(
                  events ->
                      all.map(
                          of ->
                              result(
                                  ready,
                                  events
                                      .multiply(BigDecimal.valueOf(derived.per()))
                                      .divide(of, MathContext.DECIMAL64),
                                  plain(events) + " of " + plain(of) + " is ")));
            });
  }

  private Optional<BigDecimal> count(String measure, Ready ready) {
    return catalogue.measure(measure).flatMap(one -> actual(one, ready)).map(Printed::value);
  }

  private Optional<Result> difference(Ready ready) {
    Optional<Observation> actual = actual(ready.measure(), ready);
    Optional<Observation> target =
        printed
            .at(
                ready.measure(),
                ready.claim().area(),
                ready.period(),
                ObservationKind.TARGET,
                ready.claim().edition())
            .filter(Printed::isExact);
    return actual.flatMap(
        figure ->
            target.map(
                goal ->
                    result(
                        ready,
                        Printed.value(goal).subtract(Printed.value(figure)),
                        "the target of "
                            + Words.figure(goal, ready.measure())
                            + " less "
                            + Words.figure(figure, ready.measure())
                            + " is ")));
  }

  private Optional<Result> change(Ready ready) {
    return actual(ready.measure(), ready)
        .flatMap(
            now ->
                before(ready, now)
                    .map(
                        before ->
                            result(
                                ready,
                                Printed.value(now).subtract(before),
                                "from "
                                    + plain(before)
                                    + " to "
                                    + plain(Printed.value(now))
                                    + " is ")));
  }

  private Optional<Result> percentChange(Ready ready) {
    return actual(ready.measure(), ready)
        .flatMap(
            now ->
                before(ready, now)
                    .filter(before -> before.signum() != 0)
                    .map(
                        before -> {
                          BigDecimal percent =
                              Printed.value(now)
                                  .subtract(before)
                                  .multiply(HUNDRED)
                                  .divide(before.abs(), MathContext.DECIMAL64);
                          return signless(
                              ready,
                              percent,
                              "from "
                                  + plain(before)
                                  + " to "
                                  + plain(Printed.value(now))
                                  + " is ");
                        }));
  }

  /** The year before: its own figure, else what the printed change makes of this year's. */
  private Optional<BigDecimal> before(Ready ready, Observation now) {
    return printed
        .yearBefore(ready.measure(), now)
        .filter(Printed::isExact)
        .map(Printed::value)
        .or(
            () ->
                catalogue.observations(ready.measure().seriesId()).stream()
                    .filter(figure -> figure.kind() == ObservationKind.CHANGE)
                    .filter(figure -> figure.area().equals(now.area()))
                    .filter(figure -> figure.period().sameStretch(now.period()))
                    .filter(figure -> Units.own(figure, ready.measure()))
                    .filter(Printed::isExact)
                    .findFirst()
                    .map(change -> Printed.value(now).subtract(Printed.value(change))));
  }

  private Optional<Result> shareOf(Ready ready, String whole) {
    BigDecimal share = ready.figure().value().orElseThrow();
    Optional<BigDecimal> all = Figures.parse(whole).value().filter(value -> value.signum() > 0);
    return all.map(
        of -> {
          BigDecimal nearest = share.multiply(of).divide(HUNDRED, 0, RoundingMode.HALF_UP);
          BigDecimal computed = nearest.multiply(HUNDRED).divide(of, MathContext.DECIMAL64);
          return result(
              ready,
              computed,
              plain(nearest) + " of " + plain(of) + ", the nearest whole number, is ");
        });
  }

  private Optional<Result> sameAs(Ready ready, String id) {
    String qualified = Ids.qualify(Ids.plugin(ready.claim().id()), id);
    return catalogue
        .measure(qualified)
        .flatMap(
            other ->
                printed
                    .actual(other, ready.claim().area(), ready.period(), ready.claim().edition())
                    .map(
                        figure ->
                            new Result(
                                Words.figure(figure, other),
                                Extent.of(figure.figure())
                                    .contains(ready.figure().value().orElseThrow()),
                                "for “"
                                    + other.title()
                                    + "” the same edition prints "
                                    + Words.figure(figure, other))));
  }

  private Optional<Result> highest(Ready ready) {
    return catalogue.observations(ready.measure().seriesId()).stream()
        .filter(figure -> figure.area().equals(ready.claim().area()))
        .filter(figure -> figure.kind() == ObservationKind.ACTUAL)
        .filter(Printed::isExact)
        .filter(figure -> lies(figure.period(), ready.period()))
        .max((one, other) -> Printed.value(one).compareTo(Printed.value(other)))
        .map(
            highest ->
                result(
                    ready,
                    Printed.value(highest),
                    "the highest figure in the text, that of "
                        + Words.label(highest.period())
                        + ", is "));
  }

  private static boolean lies(Period period, Period within) {
    return !period.start().isBefore(within.start()) && !period.end().isAfter(within.end());
  }

  private static Result result(Ready ready, BigDecimal computed, String words) {
    String text = Printed.print(computed, ready.figure());
    return new Result(text, Printed.agrees(ready.figure(), computed), words + text);
  }

  /** "A decrease of 44 %" is printed without its sign. */
  private static Result signless(Ready ready, BigDecimal computed, String words) {
    Result signed = result(ready, computed, words);
    String sentence = ready.claim().sentence().toLowerCase(Locale.ROOT);
    boolean fall =
        computed.signum() < 0
            && Arrays.asList("decrease", "reduc", "fall", "fell", "down", "drop", "fewer", "less")
                .stream()
                .anyMatch(sentence::contains);
    return signed.agrees() || !fall
        ? signed
        : new Result(
            signed.text(), Printed.agrees(ready.figure(), computed.negate()), signed.sum());
  }

  static String plain(BigDecimal value) {
    BigDecimal shortest = value.stripTrailingZeros();
    return Figures.print(value, Math.max(0, shortest.scale()));
  }

  private String sentence(Claim claim, Result result) {
    return Words.sentence(result.sum())
        + "; "
        + result.printed().orElseGet(() -> Printed.print(Figures.parse(claim.printed())))
        + " is printed.";
  }

  private CheckBook.About about(Claim claim, Findings.Kind kind) {
    String measure = catalogue.measure(claim.measure()).map(Measure::title).orElse(claim.measure());
    List<String> parts = new ArrayList<>(List.of(measure));
    if (!claim.area().isEmpty()) {
      parts.add(book.areaName(claim.area()));
    }
    parts.add(claim.period());
    return new CheckBook.About(
        kind,
        claim.place(),
        String.join(", ", parts.stream().filter(part -> !part.isEmpty()).toList()),
        claim.measure(),
        claim.area(),
        claim.edition(),
        claim.sentence());
  }
}
