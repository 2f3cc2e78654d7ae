package org.weald.assess.publication;

import java.util.List;
import org.weald.model.Catalogue;

/**
 * What everybody may read.
 *
 * @param catalogue the same figures, those held back replaced by "&lt;5" or by words without a
 *     number
 * @param heldBack what was replaced and why, in the catalogue's order
 * @param unchecked measures of people with a share or rate that prints although nobody can tell how
 *     many people are behind it: qualified ids, in the catalogue's order
 */
public record Published(Catalogue catalogue, List<HeldBack> heldBack, List<String> unchecked) {
  /** Copies the lists. */
  public Published {
    heldBack = List.copyOf(heldBack);
    unchecked = List.copyOf(unchecked);
  }
}
