package org.weald.chart.internal;

import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.function.IntToDoubleFunction;

/**
 * Periods below a plot: every one, or every second, fifth … of them, counted from the last, as room
 * allows.
 */
final class PeriodWords {
  /** A period at the edge must not stand out of the picture. */
  private static final double MOST_PERIOD = 84;

  private static final Set<Integer> STRIDES = Set.of(1, 2, 5, 10, 20, 50, 100, 200, 500, 1000);

  private final List<String> periods;
  private final double[] years;
  private final IntToDoubleFunction x;
  private final Type type;
  private final double slot;
  private final double room;

  /**
   * Of a plot.
   *
   * @param years places on the axis
   * @param x where the period of an index is, in px
   */
  PeriodWords(List<String> periods, double[] years, IntToDoubleFunction x, int left, int right) {
    this.periods = periods.stream().map(Typeface::clean).toList();
    this.years = years;
    this.x = x;
    this.type = periods.size() > LinePlot.FEW ? Type.FOOT : Type.LABEL;
    this.slot = (right - left) / Math.max(1, periods.size());
    this.room = Math.max(50, slot - 6);
  }

  /** Room for a word at one of them. */
  double room() {
    return room;
  }

  /** Adds them; {@code also} is told each index that has its word. */
  void add(List<Piece> pieces, double baseline, IntConsumer also) {
    List<String> labels = periods.stream().map(label -> Typeface.fit(label, type, room)).toList();
    int stride = stride(labels);
    // Where some are left out, the others have their room as well.
    double wide = Math.max(room, Math.min(MOST_PERIOD, stride * slot - 14));
    for (int i = periods.size() - 1; i >= 0; i -= stride) {
      String label = Typeface.fit(periods.get(i), type, wide);
      pieces.add(Piece.Anchor.MIDDLE.words("period", x.applyAsDouble(i), baseline, label, type));
      also.accept(i);
    }
  }

  /**
   * The smallest step that leaves room between labels; whole years where there are several a year.
   */
  private int stride(List<String> labels) {
    double span = years[years.length - 1] - years[0];
    long aYear = span > 0 ? Math.round((years.length - 1) / span) : 1;
    for (int stride = 1; stride < years.length; stride++) {
      boolean round = aYear > 1 ? stride == 1 || stride % aYear == 0 : STRIDES.contains(stride);
      if (round && fits(labels, stride)) {
        return stride;
      }
    }
    return Math.max(1, years.length);
  }

  private boolean fits(List<String> labels, int stride) {
    double free = Double.POSITIVE_INFINITY;
    for (int i = years.length - 1; i >= 0; i -= stride) {
      double half = Typeface.width(labels.get(i), type) / 2;
      if (x.applyAsDouble(i) + half + 8 > free) {
        return false;
      }
      free = x.applyAsDouble(i) - half;
    }
    return true;
  }
}
