package org.weald.assess;

import java.util.List;
import java.util.Map;
import org.weald.model.Edition;
import org.weald.model.Level;
import org.weald.model.Status;

/**
 * The headline of an edition: printed beside computed.
 *
 * @param of what is counted
 * @param counts how many of each status; every status is a key
 * @param total all that are counted
 * @param numerator those that count as on target
 * @param denominator those the share is of
 * @param computed the share in per cent at the plan's decimals ("96"), or empty where it cannot be
 *     said
 * @param missingShare the share of missing information in per cent, likewise
 * @param missing titles of what is missing, "Safe 4: Road safety …"
 * @param printed the headlines as printed
 * @param sentence the headline in one or two sentences; says why where nothing is computed
 * @param steps how it was formed
 */
public record Headline(
    Level of,
    Map<Status, Integer> counts,
    int total,
    int numerator,
    int denominator,
    String computed,
    String missingShare,
    List<String> missing,
    List<Edition.PrintedHeadline> printed,
    String sentence,
    List<Step> steps) {
  /** Copies the collections. */
  public Headline {
    counts = Map.copyOf(counts);
    missing = List.copyOf(missing);
    printed = List.copyOf(printed);
    steps = List.copyOf(steps);
  }
}
