package org.weald.workbench.views.internal.scorecard;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.weald.assess.Judgement;
import org.weald.model.Catalogue;
import org.weald.model.Figures;
import org.weald.show.MeasureCharts;

/**
 * A series as a small line: where its points are in a box one wide and one high.
 *
 * @param points oldest first; the year is the middle of the period
 */
record Spark(List<Point> points) {
  /** A figure in time. */
  record Point(double year, double value) {}

  /** Copies the list. */
  Spark {
    points = List.copyOf(points);
  }

  /** Nothing to draw. */
  static final Spark NONE = new Spark(List.of());

  /**
   * The points of the chart of what is judged, what is worked out from a printed change among them;
   * a forecast is no part of the series so far, and a single point is no line.
   */
  static Spark of(Catalogue catalogue, Judgement judged) {
    List<Point> points =
        MeasureCharts.overTime(catalogue, judged).stream()
            .flatMap(chart -> chart.points().stream())
            .filter(point -> point.value().isPresent() && !point.forecast())
            .map(point -> new Point(point.year(), point.value().getAsDouble()))
            .toList();
    return points.size() < 2 ? NONE : new Spark(points);
  }

  /** The year of the first point. */
  Optional<Integer> since() {
    return points.stream().findFirst().map(point -> (int) Math.floor(point.year()));
  }

  /**
   * The points in a box; y grows downwards. A series that does not move lies in the middle.
   *
   * @param from year at the left edge
   * @param to year at the right edge
   */
  List<Point2D> in(double from, double to, double width, double height) {
    double low = points.stream().mapToDouble(Point::value).min().orElse(0);
    double high = points.stream().mapToDouble(Point::value).max().orElse(0);
    List<Point2D> spots = new ArrayList<>();
    for (Point point : points) {
      double x = to <= from ? 0.5 : (point.year() - from) / (to - from);
      double y = high <= low ? 0.5 : 1 - (point.value() - low) / (high - low);
      spots.add(new Point2D.Double(x * width, y * height));
    }
    return spots;
  }

  /** The line through the spots. */
  static Path2D line(List<Point2D> spots) {
    Path2D path = new Path2D.Double();
    for (int i = 0; i < spots.size(); i++) {
      if (i == 0) {
        path.moveTo(spots.get(i).getX(), spots.get(i).getY());
      } else {
        path.lineTo(spots.get(i).getX(), spots.get(i).getY());
      }
    }
    return path;
  }

  /** The line in words, for who cannot see it. */
  String spoken() {
    if (points.isEmpty()) {
      return "no series";
    }
    Point first = points.get(0);
    Point last = points.get(points.size() - 1);
    return points.size()
        + " points, from "
        + print(first.value())
        + " in "
        + (int) first.year()
        + " to "
        + print(last.value())
        + " in "
        + (int) last.year();
  }

  private static String print(double value) {
    return Figures.print(value, value == Math.rint(value) ? 0 : 1);
  }
}
