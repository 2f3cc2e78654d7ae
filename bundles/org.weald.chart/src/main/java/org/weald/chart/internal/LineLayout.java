package org.weald.chart.internal;

import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.weald.show.ChartSpec;
import org.weald.show.ChartSpec.Line.Point;

/** Lays out a line over time: the plot, and the words beside and upon it. */
final class LineLayout {
  private static final double RADIUS = LinePlot.RADIUS;
  private static final double PERIODS = 22;
  private static final double HEADROOM = 14;
  private static final int FEW = LinePlot.FEW;

  private final ChartSpec.Line spec;
  private final Frame frame;
  private final List<Point> points;
  private final List<Piece> pieces = new ArrayList<>();
  private final Axis values;
  private final LinePlot plot;
  private final int left;
  private final int right;

  private LineLayout(ChartSpec.Line spec, Frame frame) {
    this.spec = spec;
    this.frame = frame;
    this.points = spec.points();
    int top = (int) (frame.top() + HEADROOM);
    int height = Math.max(20, (int) (frame.bottom() - PERIODS) - top);
    double most = values().max().orElse(1);
    this.values = Axis.round(values().min().orElse(0), most, spec.decimals() == 0, height);
    this.left = (int) (frame.left() + new ValueWords(values).width());
    this.right = Math.max(left + 40, (int) (frame.right() - wordsWidth()));
    Rectangle room = new Rectangle(left, top, right - left, height);
    this.plot = new LinePlot(spec, values, room);
  }

  static List<Piece> of(ChartSpec.Line spec, Frame frame) {
    if (spec.points().stream().allMatch(point -> Labels.drawable(point.value()).isEmpty())) {
      return List.of(Layout.nothing(frame));
    }
    LineLayout layout = new LineLayout(spec, frame);
    layout.pieces.addAll(layout.plot.paint());
    new ValueWords(layout.values).add(layout.pieces, layout.left, layout.plot::y);
    layout.periods();
    layout.valueLabels();
    layout.wordsAtTheRight();
    return layout.pieces;
  }

  /** Everything the axis must hold. */
  private DoubleStream values() {
    return Stream.concat(
            points.stream()
                .flatMap(
                    point ->
                        Stream.of(point.value(), point.lower(), point.upper(), point.target())),
            Stream.concat(
                spec.comparator().stream().flatMap(other -> other.values().stream()),
                spec.target().stream().map(mark -> OptionalDouble.of(mark.value()))))
        .map(Labels::drawable)
        .filter(OptionalDouble::isPresent)
        .mapToDouble(OptionalDouble::getAsDouble);
  }

  /** Room for the words of target and comparator, a third of the chart at most. */
  private double wordsWidth() {
    double widest =
        rightWords().stream().mapToDouble(w -> Typeface.width(w.text(), w.type())).max().orElse(0);
    return widest == 0 ? 6 : Math.min(widest + 10, frame.width() * 0.33);
  }

  private double floor() {
    return plot.y(values.low());
  }

  private double yOf(int i) {
    return plot.y(plot.value(i));
  }

  /** Periods below, and a word where there is no figure. */
  private void periods() {
    PeriodWords words =
        new PeriodWords(points.stream().map(Point::label).toList(), years(), plot::x, left, right);
    words.add(
        pieces,
        floor() + 17,
        i -> {
          if (!plot.has(i) && i < lastFigure()) {
            noFigure(i, words.room());
          }
        });
  }

  private double[] years() {
    return points.stream().mapToDouble(Point::year).toArray();
  }

  private void noFigure(int i, double room) {
    if (Typeface.width("no figure", Type.FOOT) <= room) {
      pieces.add(
          Piece.Anchor.MIDDLE
              .words("gap", plot.x(i), plot.y(0) - 6, "no figure", Type.FOOT)
              .withHalo());
    }
  }

  /**
   * Values at the points: all of few; of many the last, first, highest and lowest, where they fit.
   */
  private void valueLabels() {
    List<double[]> taken = new ArrayList<>();
    for (int i : labelled()) {
      String text = Labels.value(plot.value(i), spec.decimals());
      double half = Typeface.width(text, Type.STRONG) / 2;
      double aside = standsOnItsInterval(i) ? half + RADIUS + 6 : 0;
      double after = Math.max(left + half, plot.x(i)) + aside;
      double at = after + half > frame.right() ? plot.x(i) - Math.max(aside, half) : after;
      double above = yOf(i) - RADIUS - 6;
      double below = yOf(i) + RADIUS + 14;
      boolean roomBelow = below < floor() - 2;
      double first = standsOnItsInterval(i) ? yOf(i) + 4 : valley(i) && roomBelow ? below : above;
      double second = first == above && roomBelow ? below : above;
      for (double baseline : new double[] {first, second}) {
        double[] box = {at - half - 3, baseline - 11, at + half + 3, baseline + 3};
        if (taken.stream().noneMatch(other -> overlap(box, other))) {
          taken.add(box);
          pieces.add(
              Piece.Anchor.MIDDLE
                  .words(
                      "value",
                      at,
                      baseline,
                      text,
                      Type.STRONG,
                      points.get(i).forecast() ? Palette.SOFT_INK : Palette.INK)
                  .withHalo());
          break;
        }
      }
    }
    targetLabels(taken);
  }

  private int lastFigure() {
    return IntStream.range(0, points.size()).filter(plot::has).max().orElse(0);
  }

  /** "target 47" above the mark of a period, or below it, where there is room. */
  private void targetLabels(List<double[]> taken) {
    for (int i = points.size() - 1; i >= 0; i--) {
      OptionalDouble target = Labels.drawable(points.get(i).target());
      if (target.isEmpty()) {
        continue;
      }
      String text = "target " + Labels.value(target.getAsDouble(), spec.decimals());
      double half = Typeface.width(text, Type.LABEL) / 2;
      double at = Math.min(Math.max(left + half, plot.x(i)), frame.right() - half);
      double line = plot.y(target.getAsDouble());
      boolean under = plot.has(i) && yOf(i) < line && line + 16 < floor();
      for (double baseline :
          under ? new double[] {line + 15, line - 6} : new double[] {line - 6, line + 15}) {
        double[] box = {at - half - 3, baseline - 11, at + half + 3, baseline + 3};
        boolean onPoint = plot.has(i) && Math.abs(yOf(i) - (baseline - 4)) < RADIUS + 7;
        if (!onPoint && taken.stream().noneMatch(other -> overlap(box, other))) {
          taken.add(box);
          pieces.add(
              Piece.Anchor.MIDDLE
                  .words("target-word", at, baseline, text, Type.LABEL, Palette.INK)
                  .withHalo());
          break;
        }
      }
    }
  }

  private static boolean overlap(double[] a, double[] b) {
    return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
  }

  /** Whether an upright line takes the place above and below the point. */
  private boolean standsOnItsInterval(int i) {
    return !plot.has(i - 1) && !plot.has(i + 1) && points.get(i).lower().isPresent();
  }

  /** Whether the line comes down to the point and goes up from it: there is room below. */
  private boolean valley(int i) {
    boolean fromAbove = !plot.has(i - 1) || yOf(i - 1) < yOf(i);
    boolean toAbove = !plot.has(i + 1) || yOf(i + 1) < yOf(i);
    return fromAbove && toAbove && (plot.has(i - 1) || plot.has(i + 1));
  }

  private Set<Integer> labelled() {
    List<Integer> known = IntStream.range(0, points.size()).filter(plot::has).boxed().toList();
    Comparator<Integer> byValue = Comparator.comparingDouble(plot::value);
    Set<Integer> order = new LinkedHashSet<>();
    order.add(known.get(known.size() - 1));
    order.add(known.get(0));
    known.stream().max(byValue).ifPresent(order::add);
    known.stream().min(byValue).ifPresent(order::add);
    if (points.size() <= FEW) {
      order.addAll(known);
    }
    return order;
  }

  private record RightWord(String role, String text, Type type, int colour, double value) {}

  private List<RightWord> rightWords() {
    List<RightWord> words = new ArrayList<>();
    spec.target()
        .filter(mark -> Labels.drawable(mark.value()))
        .ifPresent(
            mark ->
                words.add(
                    new RightWord(
                        "target-word",
                        Typeface.clean(mark.word()),
                        Type.LABEL,
                        Palette.INK,
                        mark.value())));
    for (int i = points.size() - 1; i >= 0 && spec.comparator().isPresent(); i--) {
      OptionalDouble last = Labels.drawable(spec.comparator().orElseThrow().values().get(i));
      if (last.isPresent()) {
        String name = Typeface.clean(spec.comparator().orElseThrow().name());
        String text = name + " " + Labels.value(last.getAsDouble(), spec.decimals());
        words.add(
            new RightWord(
                "comparator-word", text, Type.LABEL, Palette.SOFT_INK, last.getAsDouble()));
        break;
      }
    }
    return words;
  }

  private void wordsAtTheRight() {
    List<RightWord> words = new ArrayList<>(rightWords());
    words.sort(Comparator.comparingDouble(RightWord::value).reversed());
    double free = Double.NEGATIVE_INFINITY;
    for (RightWord word : words) {
      double baseline = Math.max(plot.y(word.value()) + 4, free);
      free = baseline + word.type().leading();
      String text = Typeface.fit(word.text(), word.type(), frame.right() - right - 6);
      pieces.add(
          Piece.Anchor.START
              .words(word.role(), right + 6, baseline, text, word.type(), word.colour())
              .withHalo());
    }
  }
}
