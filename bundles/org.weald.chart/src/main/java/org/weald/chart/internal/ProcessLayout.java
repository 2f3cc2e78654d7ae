package org.weald.chart.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.IntPredicate;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.weald.show.ChartSpec;
import org.weald.show.ChartSpec.Process.Point;

/**
 * Lays out a process chart: points joined by a line, mean and limits with their words at the right,
 * and on each point that is more than usual variation a triangle that points where it points.
 */
final class ProcessLayout {
  private static final double MOST_WORDS = 0.33;
  private static final double TRIANGLE = 6.2;
  private static final double RADIUS = 3.4;

  /** More than usual steps apart: a period between has no figure. */
  private static final double GAP = 1.6;

  private final ChartSpec.Process spec;
  private final List<Point> points;
  private final double[] years;
  private final List<Piece> pieces = new ArrayList<>();
  private final OverTime in;
  private final Plot plot;

  private ProcessLayout(ChartSpec.Process spec, Frame frame) {
    this.spec = spec;
    this.points = spec.points().stream().filter(point -> Labels.drawable(point.value())).toList();
    this.years = points.stream().mapToDouble(Point::year).toArray();
    List<String> words = lines().map(mark -> Typeface.clean(mark.word())).toList();
    this.in =
        OverTime.of(
            frame,
            years,
            height ->
                Axis.near(
                    values().min().orElse(0),
                    values().max().orElse(1),
                    spec.decimals() == 0,
                    height),
            new OverTime.Ends(words, Type.LABEL, MOST_WORDS));
    this.plot = in.plot();
  }

  static List<Piece> of(ChartSpec.Process spec, Frame frame) {
    if (spec.points().stream().noneMatch(point -> Labels.drawable(point.value()))) {
      return List.of(Layout.nothing(frame));
    }
    ProcessLayout layout = new ProcessLayout(spec, frame);
    layout.paint();
    return layout.pieces;
  }

  private Stream<ChartSpec.Mark> lines() {
    return Stream.concat(Stream.of(spec.mean(), spec.upper(), spec.lower()), spec.target().stream())
        .filter(mark -> Labels.drawable(mark.value()));
  }

  private DoubleStream values() {
    return DoubleStream.concat(
        points.stream().mapToDouble(Point::value), lines().mapToDouble(ChartSpec.Mark::value));
  }

  private void paint() {
    across("mean", spec.mean(), Palette.SOFT_INK, 1.5, false);
    across("limit", spec.upper(), Palette.SOFT_INK, 1.25, true);
    across("limit", spec.lower(), Palette.SOFT_INK, 1.25, true);
    spec.target().ifPresent(mark -> across("target", mark, Palette.INK, 1.25, false));
    series();
    in.paint(pieces);
    baseline();
    IntStream.range(0, points.size()).forEach(this::signal);
    in.periods(pieces, points.stream().map(Point::label).toList(), years);
    signalWords();
    last();
    words();
  }

  private void across(String role, ChartSpec.Mark mark, int colour, double width, boolean dashed) {
    if (Labels.drawable(mark.value())) {
      double[] ends = {plot.leftEdge(), plot.rightEdge()};
      plot.line(role, ends, new double[] {mark.value(), mark.value()}, colour, width, dashed);
    }
  }

  /** A gap in time is a gap in the line. */
  private void series() {
    List<double[]> drawn = new ArrayList<>();
    double usual =
        IntStream.range(1, years.length)
            .mapToDouble(i -> years[i] - years[i - 1])
            .filter(step -> step > 0)
            .min()
            .orElse(1);
    for (int i = 0; i < years.length; i++) {
      if (i > 0 && years[i] - years[i - 1] > GAP * usual) {
        drawn.add(new double[] {(years[i] + years[i - 1]) / 2, Double.NaN});
      }
      drawn.add(new double[] {years[i], points.get(i).value()});
    }
    double[] xs = drawn.stream().mapToDouble(at -> at[0]).toArray();
    double[] ys = drawn.stream().mapToDouble(at -> at[1]).toArray();
    plot.line("series", xs, ys, Palette.ACCENT, 1.75, false);
    rings(i -> points.get(i).signal().isEmpty());
  }

  private void rings(IntPredicate which) {
    double[] ys =
        IntStream.range(0, years.length)
            .mapToDouble(i -> which.test(i) ? points.get(i).value() : Double.NaN)
            .toArray();
    plot.rings("point", years, ys, Palette.ACCENT, RADIUS, 1.75);
  }

  /** Where the figures end that the mean and the limits rest on. */
  private void baseline() {
    int last = spec.baseline() - 1;
    if (last >= 0 && last < points.size() - 1) {
      double x = Layout.crisp((x(last) + x(last + 1)) / 2);
      Spot upper = new Spot(x, in.top());
      Spot lower = new Spot(x, in.floor());
      pieces.add(new Piece.Trail("baseline", List.of(upper, lower), Palette.SOFT_INK, 1, true));
      pieces.add(
          Piece.Anchor.END
              .words("baseline-word", x - 4, in.top() + 4.0, "baseline", Type.FOOT)
              .withHalo());
    }
  }

  private double x(int i) {
    return plot.x(years[i]);
  }

  private double y(int i) {
    return plot.y(points.get(i).value());
  }

  private void signal(int i) {
    points
        .get(i)
        .signal()
        .ifPresent(
            signal -> {
              double tip = signal.high() ? -TRIANGLE : TRIANGLE;
              List<Spot> outline =
                  List.of(
                      new Spot(x(i), y(i) + tip),
                      new Spot(x(i) + TRIANGLE, y(i) - tip * 0.7),
                      new Spot(x(i) - TRIANGLE, y(i) - tip * 0.7));
              String role = signal.high() ? "signal high" : "signal low";
              pieces.add(new Piece.Field(role, outline, Palette.INK, 1));
            });
  }

  /** The rule once for a run of points it speaks of, the latest run first. */
  private void signalWords() {
    List<double[]> taken = new ArrayList<>();
    for (int i = points.size() - 1; i >= 0; i--) {
      OptionalDouble middle = runEndingAt(i);
      if (middle.isPresent()) {
        ChartSpec.Process.Signal signal = points.get(i).signal().orElseThrow();
        String text = (signal.high() ? "high: " : "low: ") + Typeface.clean(signal.words());
        double half = Typeface.width(text, Type.FOOT) / 2;
        double at =
            Math.max(in.left() + half + 2, Math.min(in.right() - half - 2, middle.getAsDouble()));
        double below = lowest(i) + 20;
        boolean roomBelow = below < in.floor() - 1;
        double baseline = signal.high() || !roomBelow ? highest(i) - 12 : below;
        double[] box = {at - half - 3, baseline - 11, at + half + 3, baseline + 3};
        if (taken.stream().noneMatch(other -> overlap(box, other))) {
          taken.add(box);
          pieces.add(
              Piece.Anchor.MIDDLE
                  .words("signal-word", at, baseline, text, Type.FOOT, Palette.INK)
                  .withHalo());
        }
      }
    }
  }

  private static boolean overlap(double[] a, double[] b) {
    return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
  }

  /** The middle of the points up to this one with the same signal, where it is the last of them. */
  private OptionalDouble runEndingAt(int i) {
    if (points.get(i).signal().isEmpty() || (i + 1 < points.size() && same(i, i + 1))) {
      return OptionalDouble.empty();
    }
    return OptionalDouble.of((x(begin(i)) + x(i)) / 2);
  }

  private int begin(int i) {
    int first = i;
    while (first > 0 && same(first - 1, first)) {
      first--;
    }
    return first;
  }

  private boolean same(int i, int j) {
    return points.get(i).signal().equals(points.get(j).signal());
  }

  private double highest(int i) {
    return IntStream.rangeClosed(begin(i), i).mapToDouble(this::y).min().orElse(y(i));
  }

  private double lowest(int i) {
    return IntStream.rangeClosed(begin(i), i).mapToDouble(this::y).max().orElse(y(i));
  }

  /** The last value stands at its point. */
  private void last() {
    int i = points.size() - 1;
    String text = Labels.value(points.get(i).value(), spec.decimals());
    boolean under = points.get(i).signal().map(ChartSpec.Process.Signal::high).orElse(false);
    double baseline = under ? y(i) + 18 : y(i) - 10;
    double half = Typeface.width(text, Type.STRONG) / 2;
    pieces.add(
        Piece.Anchor.MIDDLE
            .words(
                "value",
                Math.min(x(i), in.right() - half),
                baseline,
                text,
                Type.STRONG,
                Palette.INK)
            .withHalo());
  }

  private void words() {
    List<EndWord> words =
        lines()
            .map(
                mark ->
                    new EndWord(
                        "line-word",
                        Typeface.clean(mark.word()),
                        Type.LABEL,
                        Palette.SOFT_INK,
                        plot.y(mark.value())))
            .toList();
    in.ends(pieces, words);
  }
}
