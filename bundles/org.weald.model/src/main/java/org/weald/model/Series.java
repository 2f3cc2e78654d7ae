package org.weald.model;

import java.util.List;
import java.util.Optional;

/**
 * The comparable observations of one measure and area in time order.
 *
 * @param measure the measure
 * @param area the area
 * @param points actual figures that hold a number, oldest first, one a period
 */
public record Series(Measure measure, Area area, List<Observation> points) {
  /** Copies the points. */
  public Series {
    points = List.copyOf(points);
  }

  /** The point of a period. */
  public Optional<Observation> at(Period period) {
    return points.stream().filter(point -> point.period().sameStretch(period)).findFirst();
  }

  /** The last point. */
  public Optional<Observation> latest() {
    return points.isEmpty() ? Optional.empty() : Optional.of(points.get(points.size() - 1));
  }
}
