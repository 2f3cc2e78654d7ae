package org.weald.assess.internal.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.weald.assess.internal.Ranking;
import org.weald.assess.internal.Words;
import org.weald.model.Area;
import org.weald.model.Measure;
import org.weald.model.Observation;
import org.weald.model.Period;

/**
 * The place of an area among those it is compared with, ties by standard competition ranking. Where
 * not every area's figure is known there is a first and a last place it can have.
 *
 * @param by "rate" or "number"
 * @param first best place it can have
 * @param last last place it can have; the first where all figures are known
 * @param tied whether another area has the same figure
 * @param words "3rd lowest of 12 districts by rate (2.7 %)"
 */
record Position(String by, int first, int last, boolean tied, String words) {

  /** By rate and by number, because a text seldom says which it means. */
  static List<Position> of(
      Measure measure, Observation figure, boolean lowestFirst, Content content) {
    List<Position> positions = new ArrayList<>();
    rate(measure, content)
        .flatMap(one -> of(one, "rate", figure, lowestFirst, content))
        .ifPresent(positions::add);
    number(measure, content)
        .flatMap(one -> of(one, "number", figure, lowestFirst, content))
        .ifPresent(positions::add);
    return positions;
  }

  private static Optional<Position> of(
      Measure measure, String by, Observation figure, boolean lowestFirst, Content content) {
    String area = figure.area();
    Period period = figure.period();
    List<Area> group = content.groupOf(area);
    List<Ranking.Entry> known = new ArrayList<>();
    for (Area other : group) {
      content
          .actual(measure, other.id(), period, figure.edition())
          .ifPresent(
              one -> known.add(new Ranking.Entry(other.id(), other.name(), Printed.value(one))));
    }
    if (known.size() < 2 || !Ranking.holds(known, area)) {
      return Optional.empty();
    }
    Ranking ranking = Ranking.of(known, lowestFirst);
    int first = ranking.rank(area);
    int last = first + group.size() - known.size();
    String own =
        content
            .actual(measure, area, period, figure.edition())
            .map(one -> Words.figure(one, measure))
            .orElse("");
    String place =
        first == last
            ? Words.rank(first, lowestFirst)
            : "no better than " + Words.rank(first, lowestFirst);
    String words = place + " of " + Words.areas(group) + " by " + by + " (" + own + ")";
    boolean tied = ranking.tied(area);
    return Optional.of(new Position(by, first, last, tied, tied ? "joint " + words : words));
  }

  /** Whether a stated place can be this one; "joint" has to be true, its lack is no slip. */
  boolean agrees(int rank, boolean joint) {
    return rank >= first && rank <= last && (!joint || tied || first != last);
  }

  private static Optional<Measure> rate(Measure measure, Content content) {
    return switch (measure.kind()) {
      case RATE, PROPORTION, MEAN, SURVEY -> Optional.of(measure);
      default ->
          content.measures().stream()
              .filter(
                  other ->
                      other
                          .derived()
                          .map(derived -> derived.numerator().equals(measure.id()))
                          .orElse(false))
              .findFirst();
    };
  }

  private static Optional<Measure> number(Measure measure, Content content) {
    return switch (measure.kind()) {
      case RATE, PROPORTION, MEAN, SURVEY ->
          measure.derived().flatMap(derived -> content.catalogue().measure(derived.numerator()));
      default -> Optional.of(measure);
    };
  }
}
