package org.weald.model;

import java.util.List;

/**
 * Something a document says that can be computed again.
 *
 * @param id qualified
 * @param edition label of the edition that says it
 * @param measure qualified id, or empty
 * @param area id, or empty
 * @param period when, as text, or empty
 * @param says the kind of sum and its arguments, "rank lowest first"
 * @param printed what is printed
 * @param sentence the sentence it stands in
 * @param place where the claim is kept
 */
public record Claim(
    String id,
    String edition,
    String measure,
    String area,
    String period,
    List<String> says,
    String printed,
    String sentence,
    Place place) {
  /** Copies the list. */
  public Claim {
    says = List.copyOf(says);
  }
}
