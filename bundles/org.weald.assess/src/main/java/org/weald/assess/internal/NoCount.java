package org.weald.assess.internal;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.weald.model.Measure;
import org.weald.model.Observation;
import org.weald.model.ObservationKind;
import org.weald.model.Qualifier;

/**
 * Figures that cannot be what their measure counts: −5 people, 41.5 people, a rank of 0. A slip of
 * the keyboard must not become a missed target.
 */
final class NoCount {
  private NoCount() {}

  /** "a count is a whole number from 0", where the figure is none; empty where all is well. */
  static Optional<String> objection(Observation observation, Measure measure) {
    if (!observation.figure().hasNumber()
        || observation.kind() == ObservationKind.CHANGE
        || observation.figure().qualifiers().contains(Qualifier.RELATIVE)) {
      return Optional.empty();
    }
    return switch (measure.kind()) {
      case COUNT, CLUSTERED, OUTPUT ->
          isCounted(observation, measure) && !isWhole(observation, 0)
              ? Optional.of("a count is a whole number from 0")
              : Optional.empty();
      case RANK ->
          isWhole(observation, 1)
              ? Optional.empty()
              : Optional.of("a rank is a whole number from 1");
      default -> Optional.empty();
    };
  }

  static boolean is(Observation observation, Measure measure) {
    return objection(observation, measure).isPresent();
  }

  /** Money, lengths and weights of a body's work are measured, not counted. */
  private static boolean isCounted(Observation observation, Measure measure) {
    return !Units.isMeasured(Units.of(observation, measure));
  }

  private static boolean isWhole(Observation observation, int from) {
    return Stream.of(observation.figure().value(), observation.figure().upper())
        .flatMap(Optional::stream)
        .allMatch(
            value ->
                value.compareTo(BigDecimal.valueOf(from)) >= 0
                    && value.stripTrailingZeros().scale() <= 0);
  }
}
