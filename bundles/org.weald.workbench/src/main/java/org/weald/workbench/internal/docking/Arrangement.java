package org.weald.workbench.internal.docking;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the user made of a perspective.
 *
 * @param layout how its views stand; empty as long as they were never shown
 * @param spots where views stood that have left with their plug-in
 * @param closed views that were closed and would be there at first
 * @param unmoved whether they stand as they do at first in the room there was: in another room they
 *     stand otherwise
 */
public record Arrangement(
    Optional<Layout> layout, Map<String, Spot> spots, Set<String> closed, boolean unmoved) {

  /** As at first. */
  public static final Arrangement NEW = new Arrangement(Optional.empty(), Map.of(), Set.of(), true);

  /**
   * Where a view stood when it left.
   *
   * @param beside ids of the views it shared its tabs with
   * @param inFront whether it was the one that was seen
   */
  public record Spot(List<String> beside, boolean inFront) {
    /** Copies the list. */
    public Spot {
      beside = List.copyOf(beside);
    }
  }

  /** One that was made by hand. */
  public Arrangement(Optional<Layout> layout, Map<String, Spot> spots, Set<String> closed) {
    this(layout, spots, closed, false);
  }

  /** Copies the collections. */
  public Arrangement {
    spots = Map.copyOf(spots);
    closed = Set.copyOf(closed);
  }

  /** Whether a view stands in it, or will when it comes back. */
  public boolean holds(String view) {
    return spots.containsKey(view)
        || layout.filter(known -> known.views().contains(view)).isPresent();
  }

  /** Whether both look the same: a border may stand a hair's breadth further. */
  public boolean isLike(Arrangement other) {
    return closed.equals(other.closed)
        && unmoved == other.unmoved
        && layout.isPresent() == other.layout.isPresent()
        && layout.flatMap(one -> other.layout.filter(one::isLike)).isPresent()
            == layout.isPresent();
  }

  /** The same with a view closed, or not closed any more. */
  public Arrangement withClosed(String view, boolean now) {
    Set<String> others = new java.util.HashSet<>(closed);
    if (now) {
      others.add(view);
    } else {
      others.remove(view);
    }
    return new Arrangement(layout, spots, others, unmoved);
  }
}
