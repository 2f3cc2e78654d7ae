package org.weald.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is monitored.
 *
 * @param id qualified
 * @param title as printed
 * @param area id of the area it is for
 * @param body the body that answers for it
 * @param years the span
 * @param words the plan's printed words for theme, priority, measure
 * @param scheme its status words
 * @param headline how its headline is formed
 * @param editions oldest first
 * @param earlier headlines of the plan before this one
 */
public record Plan(
    String id,
    String title,
    String area,
    String body,
    Period years,
    Map<String, String> words,
    StatusScheme scheme,
    HeadlineRule headline,
    List<Edition> editions,
    List<Earlier> earlier) {

  /** A headline of the plan before this one, quoted elsewhere; it belongs to no edition. */
  public record Earlier(
      Period period, Figure value, String of, String sentence, String source, String note) {}

  /** Copies the collections. */
  public Plan {
    words = Map.copyOf(words);
    editions = List.copyOf(editions);
    earlier = List.copyOf(earlier);
  }

  /** The edition of a label. */
  public Optional<Edition> edition(String label) {
    return editions.stream().filter(edition -> edition.label().equals(label)).findFirst();
  }
}
