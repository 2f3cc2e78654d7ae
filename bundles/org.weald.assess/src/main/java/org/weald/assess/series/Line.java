package org.weald.assess.series;

import java.util.Optional;
import org.weald.assess.statistics.LineGrid;
import org.weald.model.Period;

/**
 * The places of a timeline that one long-term line takes, with their x.
 *
 * @param latest place of the last one
 * @param from place after the last break
 * @param places which
 * @param x where they lie
 * @param grid the x prepared for a line; empty where there are fewer than 3
 * @param objection why no line may be drawn through them
 */
@SuppressWarnings("ArrayRecordComponent") // Shared by all series of a table and never changed.
record Line(
    int latest, int from, int[] places, double[] x, Optional<LineGrid> grid, Reason objection) {

  static Line of(Timeline timeline, int latest, int from) {
    int[] places = new int[Math.max(0, latest - from + 1)];
    int size = 0;
    for (int i = from; i <= latest; i++) {
      if (isComparable(timeline, i, latest)) {
        places[size++] = i;
      }
    }
    int[] taken = java.util.Arrays.copyOf(places, size);
    double[] x = new double[size];
    for (int i = 0; i < size; i++) {
      x[i] = timeline.x(taken[i]);
    }
    Reason objection = objection(timeline, taken);
    boolean usable = size >= 3 && !objection.isPresent();
    return new Line(
        latest, from, taken, x, usable ? Optional.of(LineGrid.of(x)) : Optional.empty(), objection);
  }

  private static boolean isComparable(Timeline timeline, int i, int latest) {
    Period period = timeline.periods().get(i);
    Period last = timeline.periods().get(latest);
    return timeline.kind().isEmpty()
        || !Timeline.isPartOfYear(last.kind())
        || period.start().getMonthValue() == last.start().getMonthValue();
  }

  private static Reason objection(Timeline timeline, int[] places) {
    if (timeline.kind().isEmpty()) {
      return Reasons.MIXED;
    }
    for (int i = 1; i < places.length; i++) {
      if (timeline.overlap(places[i - 1], places[i])) {
        return Reasons.OVERLAP;
      }
    }
    return Reason.NONE;
  }
}
