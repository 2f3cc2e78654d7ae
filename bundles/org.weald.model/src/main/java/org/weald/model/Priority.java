package org.weald.model;

import java.util.List;
import java.util.Map;

/**
 * What a theme wants.
 *
 * @param id qualified
 * @param text as printed in the latest edition that has it
 * @param printed by edition label
 * @param measures qualified ids; may be empty
 */
public record Priority(
    String id, String text, Map<String, PrintedPriority> printed, List<String> measures) {

  /** How an edition prints it: "Priority 2" and its text. */
  public record PrintedPriority(String ref, String text) {}

  /** Copies the collections. */
  public Priority {
    printed = Map.copyOf(printed);
    measures = List.copyOf(measures);
  }
}
