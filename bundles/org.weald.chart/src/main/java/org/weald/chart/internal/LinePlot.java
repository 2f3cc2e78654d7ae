package org.weald.chart.internal;

import java.awt.Rectangle;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.weald.show.ChartSpec;
import org.weald.show.ChartSpec.Line.Point;

/** What XChart plots of a line over time: hairlines, interval, comparator, target, line, points. */
final class LinePlot {
  /** Up to so many points are far enough apart for a label each. */
  static final int FEW = 12;

  static final double RADIUS = 4.2;

  private static final int MANY = 30;
  private static final double STROKE = 2.25;

  private final ChartSpec.Line spec;
  private final List<Point> points;
  private final double[] years;
  private final Axis values;
  private final Plot plot;

  LinePlot(ChartSpec.Line spec, Axis values, Rectangle room) {
    this.spec = spec;
    this.points = spec.points();
    this.years = points.stream().mapToDouble(Point::year).toArray();
    this.values = values;
    this.plot = new Plot(room, time(), values);
  }

  /** The years, with room for half a label at either end. */
  private Axis time() {
    double first = years[0];
    double span = years[years.length - 1] - first;
    double inset = points.size() <= FEW ? 1.0 / (2 * points.size()) : 1.0 / 40;
    double more = span > 0 ? span * inset / (1 - 2 * inset) : 0.5;
    return new Axis(first - more, first + Math.max(0, span) + more, 1);
  }

  List<Piece> paint() {
    double[] across = {plot.leftEdge(), plot.rightEdge()};
    if (values.low() < 0) {
      plot.line("zero", across, new double[] {0, 0}, Palette.SOFT_INK, 1, false);
    }
    interval();
    comparator();
    spec.target()
        .map(ChartSpec.Mark::value)
        .filter(Labels::drawable)
        .ifPresent(at -> plot.line("target", across, pair(at, at), Palette.INK, 1.25, false));
    targetsOfPeriods();
    series();
    // XChart's steps may be halves where only whole numbers make sense.
    return plot.paint().stream()
        .filter(piece -> !piece.role().equals("grid") || onTick(Plot.height(piece)))
        .toList();
  }

  /** A short line at the period it is set for: it says nothing of the others. */
  private void targetsOfPeriods() {
    double half = reach();
    for (Point point : points) {
      Labels.drawable(point.target())
          .ifPresent(
              at ->
                  plot.line(
                      "target",
                      pair(point.year() - half, point.year() + half),
                      pair(at, at),
                      Palette.INK,
                      2,
                      false));
    }
  }

  /** How far it goes to either side, in years. */
  private double reach() {
    double least =
        IntStream.range(1, years.length).mapToDouble(i -> years[i] - years[i - 1]).min().orElse(1);
    return Math.min(least * 0.28, (time().high() - time().low()) * 0.05);
  }

  private boolean onTick(double height) {
    return values.ticks().stream().anyMatch(tick -> Math.abs(plot.y(tick) - height) < 1);
  }

  private static double[] pair(double a, double b) {
    return new double[] {a, b};
  }

  private boolean hasInterval(int i) {
    return has(i)
        && Labels.drawable(points.get(i).lower()).isPresent()
        && Labels.drawable(points.get(i).upper()).isPresent();
  }

  private double lower(int i) {
    return points.get(i).lower().orElseThrow();
  }

  private double upper(int i) {
    return points.get(i).upper().orElseThrow();
  }

  /** A band where neighbours have one, an upright line where a point is alone. */
  private void interval() {
    for (int from = 0; from < points.size(); from++) {
      int to = from;
      while (hasInterval(to)) {
        to++;
      }
      if (to == from + 1) {
        double[] bounds = pair(lower(from), upper(from));
        plot.line("interval", pair(years[from], years[from]), bounds, Palette.OTHER, 3, false);
      } else if (to > from) {
        band(from, to);
      }
      from = to;
    }
  }

  /** There along the upper ends and back along the lower ones. */
  private void band(int from, int to) {
    int ahead = to - from;
    double[] xs = new double[2 * ahead];
    double[] ys = new double[2 * ahead];
    for (int i = from; i < to; i++) {
      xs[i - from] = years[i];
      ys[i - from] = upper(i);
      xs[xs.length - 1 - (i - from)] = years[i];
      ys[xs.length - 1 - (i - from)] = lower(i);
    }
    plot.areas("band", xs, ys, Palette.ACCENT, Palette.BAND);
  }

  private void comparator() {
    IntPredicate known = i -> i >= 0 && i < points.size() && comparatorAt(i).isPresent();
    IntToDoubleFunction value = i -> comparatorAt(i).orElseThrow();
    IntPredicate alone = i -> known.test(i) && !known.test(i - 1) && !known.test(i + 1);
    plot.line("comparator", years, where(known, value), Palette.SOFT_INK, 1.5, true);
    plot.rings("comparator", years, where(alone, value), Palette.SOFT_INK, 2.5, 1.5);
  }

  OptionalDouble comparatorAt(int i) {
    return spec.comparator()
        .map(other -> Labels.drawable(other.values().get(i)))
        .orElse(OptionalDouble.empty());
  }

  /** What comes from a forecast or leads to one is dashed. */
  private void series() {
    IntPredicate towards = i -> forecast(i) || forecast(i - 1) || forecast(i + 1);
    double[] known = where(i -> has(i) && !forecast(i), this::value);
    double[] ahead = where(i -> has(i) && towards.test(i), this::value);
    plot.line("series", years, known, Palette.ACCENT, STROKE, false);
    plot.line("series forecast", years, ahead, Palette.FORECAST, STROKE, true);
    double[] rings = where(i -> ringed(i) && !forecast(i), this::value);
    double[] paler = where(i -> ringed(i) && forecast(i), this::value);
    plot.rings("point", years, rings, Palette.ACCENT, RADIUS, STROKE);
    plot.rings("point forecast", years, paler, Palette.FORECAST, RADIUS, STROKE);
  }

  private boolean forecast(int i) {
    return has(i) && points.get(i).forecast();
  }

  /** Of many points only the last, and those without a line to them. */
  private boolean ringed(int i) {
    boolean last = IntStream.range(i + 1, points.size()).noneMatch(this::has);
    return has(i) && (points.size() <= MANY || last || !(has(i - 1) || has(i + 1)));
  }

  /** A value for each point, with gaps where a test says so. */
  private double[] where(IntPredicate test, IntToDoubleFunction value) {
    return IntStream.range(0, points.size())
        .mapToDouble(i -> test.test(i) ? value.applyAsDouble(i) : Double.NaN)
        .toArray();
  }

  /** Whether a point has a value that can be drawn; also for places beyond the ends. */
  boolean has(int i) {
    return i >= 0 && i < points.size() && Labels.drawable(points.get(i).value()).isPresent();
  }

  double value(int i) {
    return points.get(i).value().orElseThrow();
  }

  /** Where a point is, in px of the drawing. */
  double x(int i) {
    return plot.x(years[i]);
  }

  /** Where a value is. */
  double y(double value) {
    return plot.y(value);
  }
}
