package org.weald.model;

import java.util.Set;

/**
 * How a plan's headline share is formed.
 *
 * @param of measures or priorities
 * @param counting statuses in the numerator
 * @param missingInDenominator whether missing information counts against the headline
 * @param decimals digits it is printed with, rounded half up
 */
public record HeadlineRule(
    Level of, Set<Status> counting, boolean missingInDenominator, int decimals) {
  /** Copies the set. */
  public HeadlineRule {
    counting = Set.copyOf(counting);
  }
}
