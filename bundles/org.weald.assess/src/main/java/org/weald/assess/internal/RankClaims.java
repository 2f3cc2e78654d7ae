package org.weald.assess.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.weald.model.Area;
import org.weald.model.Catalogue;
import org.weald.model.Measure;

/** "Second lowest": ranked by rate and by number, because a text seldom says which it means. */
final class RankClaims {
  private final Catalogue catalogue;
  private final Printed printed;

  RankClaims(Catalogue catalogue) {
    this.catalogue = catalogue;
    this.printed = new Printed(catalogue);
  }

  /** Says "rank lowest first", "rank by rate highest first" and so on. */
  Optional<ClaimChecks.Result> check(ClaimChecks.Ready ready, String says) {
    boolean lowestFirst = !says.contains("highest first");
    Optional<Measure> byRate = rate(ready.measure());
    Optional<Measure> byNumber = number(ready.measure());
    List<Place> places = new ArrayList<>();
    byRate.flatMap(one -> place(one, "rate", ready, lowestFirst)).ifPresent(places::add);
    byNumber.flatMap(one -> place(one, "number", ready, lowestFirst)).ifPresent(places::add);
    String meant = says.contains("by rate") ? "rate" : says.contains("by count") ? "number" : "";
    List<Place> asked =
        places.stream().filter(place -> meant.isEmpty() || place.by().equals(meant)).toList();
    if (asked.isEmpty()) {
      return Optional.empty();
    }
    boolean agrees =
        asked.stream()
            .anyMatch(
                place -> Extent.of(ready.figure()).contains(BigDecimal.valueOf(place.rank())));
    return Optional.of(
        new ClaimChecks.Result(
            String.valueOf(asked.get(0).rank()),
            agrees,
            words(ready, asked, places),
            Optional.of(Words.rank(ready.figure().value().orElseThrow().intValue(), lowestFirst))));
  }

  private String words(ClaimChecks.Ready ready, List<Place> asked, List<Place> all) {
    List<Place> inOrder = new ArrayList<>(asked);
    all.stream().filter(place -> !asked.contains(place)).forEach(inOrder::add);
    String area = catalogue.area(ready.claim().area()).map(Area::name).orElse(ready.claim().area());
    List<String> parts = inOrder.stream().map(Place::words).toList();
    return area + " is " + String.join(" and ", parts);
  }

  /**
   * A position.
   *
   * @param by "rate" or "number"
   * @param rank from 1
   * @param words "3rd lowest of 12 districts by rate (2.7 %)"
   */
  private record Place(String by, int rank, String words) {}

  private Optional<Place> place(
      Measure measure, String by, ClaimChecks.Ready ready, boolean lowestFirst) {
    String area = ready.claim().area();
    List<Area> group = group(area);
    List<Ranking.Entry> entries = new ArrayList<>();
    for (Area other : group) {
      printed
          .actual(measure, other.id(), ready.period(), ready.claim().edition())
          .filter(Printed::isExact)
          .ifPresent(
              figure ->
                  entries.add(new Ranking.Entry(other.id(), other.name(), Printed.value(figure))));
    }
    if (entries.size() < group.size() || !Ranking.holds(entries, area)) {
      return Optional.empty();
    }
    int rank = Ranking.of(entries, lowestFirst).rank(area);
    String figure =
        printed
            .actual(measure, area, ready.period(), ready.claim().edition())
            .map(own -> Words.figure(own, measure))
            .orElse("");
    return Optional.of(
        new Place(
            by,
            rank,
            Words.rank(rank, lowestFirst)
                + " of "
                + Words.areas(group)
                + " by "
                + by
                + " ("
                + figure
                + ")"));
  }

  /** The largest group the area is compared in. */
  private List<Area> group(String area) {
    return catalogue.area(area).map(Area::groups).stream()
        .flatMap(Collection::stream)
        .sorted()
        .map(catalogue::group)
        .reduce((one, other) -> other.size() > one.size() ? other : one)
        .orElse(List.of());
  }

  private Optional<Measure> rate(Measure measure) {
    return switch (measure.kind()) {
      case RATE, PROPORTION, MEAN, SURVEY -> Optional.of(measure);
      default ->
          catalogue.measures().stream()
              .filter(
                  other ->
                      other
                          .derived()
                          .map(derived -> derived.numerator().equals(measure.id()))
                          .orElse(false))
              .findFirst();
    };
  }

  private Optional<Measure> number(Measure measure) {
    return switch (measure.kind()) {
      case RATE, PROPORTION, MEAN, SURVEY ->
          measure.derived().flatMap(derived -> catalogue.measure(derived.numerator()));
      default -> Optional.of(measure);
    };
  }
}
