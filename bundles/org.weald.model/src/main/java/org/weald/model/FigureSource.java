package org.weald.model;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;

/**
 * Where the figures of one revision are read when they are asked for: a store's. The same questions
 * get the same answers for as long as it can be read; whoever gives one away says until when. All
 * figures are given in the order measure, area, period, kind. Any thread.
 */
public interface FigureSource {
  /** How many figures there are of each measure that has any. */
  SortedMap<String, Integer> counts();

  /** All figures of a measure; none where it is not known. */
  List<Observation> of(String measure);

  /** The figures of all measures in some areas. */
  List<Observation> in(Set<String> areas);
}
