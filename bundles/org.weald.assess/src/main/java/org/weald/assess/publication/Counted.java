package org.weald.assess.publication;

import java.util.Optional;
import java.util.OptionalDouble;
import org.weald.model.Disclosure;
import org.weald.model.Measure;
import org.weald.model.Observation;

/**
 * A figure as a count of people, or as built on one.
 *
 * @param figure as it stands in the catalogue
 * @param measure whose figure it is
 * @param limits what of the measure is printed
 * @param share whether it is a share, a rate or a mean rather than the count itself
 * @param count how many people are counted, where that is known or follows
 * @param base of how many, where that is known or follows
 * @param cell where the count stands
 * @param baseCell where the base stands, where it is another measure's figure
 * @param isPublic whether it is printed in a public source already
 */
record Counted(
    Observation figure,
    Measure measure,
    Disclosure limits,
    boolean share,
    OptionalDouble count,
    OptionalDouble base,
    Cell cell,
    Optional<Cell> baseCell,
    boolean isPublic) {

  /** Whether so few people are counted that the figure is held back by itself. */
  boolean isSmall() {
    return count.isPresent() && count.getAsDouble() > 0 && count.getAsDouble() < limits.fewest();
  }

  /** Whether it is a share of too few people. */
  boolean isOfFew() {
    return share && base.isPresent() && base.getAsDouble() < limits.smallestBase();
  }

  /** Whether it says how many there were, not how many there are to be or how many more. */
  boolean isLevel() {
    return switch (figure.kind()) {
      case ACTUAL, BASELINE, COMPARATOR -> true;
      case FORECAST, TARGET, MILESTONE, CHANGE, EVENT -> false;
    };
  }

  /** Whether it is what somebody wants, which tells of nobody. */
  boolean isWish() {
    return switch (figure.kind()) {
      case TARGET, MILESTONE -> true;
      case ACTUAL, BASELINE, COMPARATOR, FORECAST, CHANGE, EVENT -> false;
    };
  }
}
