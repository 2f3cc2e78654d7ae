package org.weald.model;

import java.util.Set;
import java.util.TreeSet;

/**
 * A place figures are held for: district, county, region, nation or a comparator group.
 *
 * @param id stable, lower-case, "tonbridge-and-malling"
 * @param name as printed
 * @param type district, county, region, nation, comparator group
 * @param partOf id of the area this one is a part of, or empty
 * @param groups ids of the groups it is compared in, "kent-districts"
 */
public record Area(String id, String name, String type, String partOf, Set<String> groups) {
  /** Copies the groups. */
  public Area {
    groups = Set.copyOf(groups);
  }

  /**
   * The same place with what another contribution says of it: its groups, and what it is part of.
   */
  public Area with(Area other) {
    Set<String> all = new TreeSet<>(groups);
    all.addAll(other.groups());
    return new Area(id, name, type, partOf.isEmpty() ? other.partOf() : partOf, all);
  }
}
