package org.weald.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is monitored.
 *
 * @param id qualified
 * @param title as printed
 * @param area id of the area it is for
 * @param body the body that answers for it
 * @param years the span
 * @param words the plan's printed words: for theme, priority and measure, and by their codes for
 *     directions of travel, "not-improving" to "Not Improving"
 * @param scheme its status words
 * @param headline how its headline is formed
 * @param editions oldest first
 * @param earlier headlines of the plan before this one
 * @param rollUps how what is under a priority, a theme or the plan becomes one status; a level that
 *     is not a key is counted by class and has none
 * @param noTrendIsMaintaining whether the plan's own method calls a slope of 4 or 5 points that is
 *     not significant Maintaining; otherwise it is not assessed
 * @param order its place among the plans that are known: the first is meant where none is named
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
    List<Earlier> earlier,
    Map<Level, RollUp> rollUps,
    boolean noTrendIsMaintaining,
    int order) {
  /** The place of a plan that says none: behind those that do. */
  public static final int ANYWHERE = 1000;

  /** A plan that declares no roll-up and no method of its own. */
  public Plan(
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
    this(
        id, title, area, body, years, words, scheme, headline, editions, earlier, Map.of(), false,
        ANYWHERE);
  }

  /** A headline of the plan before this one, quoted elsewhere; it belongs to no edition. */
  public record Earlier(
      Period period, Figure value, String of, String sentence, String source, String note) {}

  /** Copies the collections. */
  public Plan {
    words = Map.copyOf(words);
    editions = List.copyOf(editions);
    earlier = List.copyOf(earlier);
    rollUps = Map.copyOf(rollUps);
  }

  /**
   * The direction a printed word stands for. A plan that has no words of its own for directions
   * prints Weald's; what is none of them, such as "N/A", says that it is not assessed.
   */
  public Direction direction(String printed) {
    return Stream.of(Direction.values())
        .filter(direction -> word(direction).equalsIgnoreCase(printed.strip()))
        .findFirst()
        .orElse(Direction.NOT_ASSESSED);
  }

  private String word(Direction direction) {
    return words.getOrDefault(direction.code(), direction.code().replace('-', ' '));
  }

  /** The edition of a label. */
  public Optional<Edition> edition(String label) {
    return editions.stream().filter(edition -> edition.label().equals(label)).findFirst();
  }
}
