package org.weald.model;

import java.util.Set;

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
}
