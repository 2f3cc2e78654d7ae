package org.weald.chart.internal;

import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.weald.show.ChartSpec;
import org.weald.show.ChartSpec.Bars.Bar;

/** Lays out ranked areas: names at the left, bars from zero, values in a column at the right. */
final class BarsLayout {
  private static final double TALLEST = 38;
  private static final double SHORTEST = 13;
  private static final double GAP = 10;

  private final ChartSpec.Bars spec;
  private final Frame frame;
  private final List<Bar> bars;
  private final int leftOut;
  private final int top;
  private final double row;
  private final double type;
  private final List<Piece> pieces = new ArrayList<>();
  private final Plot plot;

  private BarsLayout(ChartSpec.Bars spec, Frame frame) {
    this.spec = spec;
    this.frame = frame;
    this.top = (int) frame.top() + (mark().isPresent() || further().findAny().isPresent() ? 17 : 0);
    double room = Math.max(SHORTEST, frame.bottom() - top);
    int fits = (int) (room / SHORTEST);
    this.bars =
        spec.bars().size() <= fits ? spec.bars() : shown(spec.bars(), Math.max(1, fits - 1));
    this.leftOut = spec.bars().size() - bars.size();
    this.row = Math.min(TALLEST, room / Math.max(1, bars.size() + (leftOut > 0 ? 1 : 0)));
    this.type = Math.max(10, Math.min(12.5, row * 0.72));
    int from = (int) Math.ceil(frame.left() + Math.min(frame.width() * 0.38, widestName()) + GAP);
    int to = Math.max(from + 30, (int) (frame.right() - widestValue() - GAP));
    Rectangle within = new Rectangle(from, top, to - from, (int) (row * bars.size()));
    Axis values = Axis.tight(values().min().orElse(0), values().max().orElse(1));
    this.plot = Plot.rows(within, values, bars.size());
  }

  static List<Piece> of(ChartSpec.Bars spec, Frame frame) {
    if (spec.bars().isEmpty()) {
      return List.of(Layout.nothing(frame));
    }
    BarsLayout layout = new BarsLayout(spec, frame);
    layout.plot();
    for (int i = 0; i < layout.bars.size(); i++) {
      layout.words(i);
    }
    layout.quarters();
    layout.markWord();
    layout.leftOut();
    return layout.pieces;
  }

  /** The line is over the bars and under their intervals. */
  private void plot() {
    bars("bar", bar -> !bar.own(), Palette.OTHER);
    bars("bar own", Bar::own, Palette.ACCENT);
    double[] all = {0, bars.size()};
    mark()
        .ifPresent(
            mark -> {
              double[] at = {mark.value(), mark.value()};
              plot.line("comparator", at, all, Palette.SOFT_INK, 1.25, true);
            });
    for (int i = 0; i < bars.size(); i++) {
      interval(i);
    }
    further()
        .forEach(
            mark -> {
              double[] at = {mark.value(), mark.value()};
              plot.line("comparator further", at, all, Palette.SOFT_INK, 1, true);
            });
    plot.line("zero", new double[] {0, 0}, all, Palette.SOFT_INK, 1, false);
    pieces.addAll(plot.paint());
  }

  /**
   * Boxes of one colour. XChart's own bars lie down too, but all of a series have one colour, and
   * those of a second series stand beside them, not among them.
   */
  private void bars(String role, Predicate<Bar> which, int colour) {
    double half = Math.min(0.33, 0.5 - 1.5 / row);
    List<double[]> corners = new ArrayList<>();
    for (int i = 0; i < bars.size(); i++) {
      double value = bars.get(i).value();
      if (which.test(bars.get(i)) && Labels.drawable(value)) {
        corners.add(new double[] {0, level(i) + half});
        corners.add(new double[] {value, level(i) + half});
        corners.add(new double[] {value, level(i) - half});
        corners.add(new double[] {0, level(i) - half});
        corners.add(new double[] {0, Double.NaN});
      }
    }
    if (!corners.isEmpty()) {
      double[] xs = corners.stream().mapToDouble(corner -> corner[0]).toArray();
      double[] ys = corners.stream().mapToDouble(corner -> corner[1]).toArray();
      plot.areas(role, xs, ys, colour, 1);
    }
  }

  /** Where a bar is upwards, first on top. */
  private double level(int i) {
    return bars.size() - i - 0.5;
  }

  /** The first so many, the own area among them. */
  private static List<Bar> shown(List<Bar> all, int most) {
    List<Bar> shown = new ArrayList<>(all.subList(0, most));
    if (shown.stream().noneMatch(Bar::own)) {
      all.stream().filter(Bar::own).findFirst().ifPresent(own -> shown.set(most - 1, own));
    }
    return shown;
  }

  private Optional<ChartSpec.Mark> mark() {
    return spec.line().filter(mark -> Labels.drawable(mark.value()));
  }

  private Stream<ChartSpec.Mark> further() {
    return spec.further().stream().filter(mark -> Labels.drawable(mark.value()));
  }

  /** Hairlines from name to figure; none where bars are left out. */
  private void quarters() {
    if (leftOut > 0) {
      return;
    }
    for (int after : spec.quarters()) {
      double y = Layout.crisp(plot.y(bars.size() - after));
      List<Spot> ends = List.of(new Spot(frame.left(), y), new Spot(frame.right(), y));
      pieces.add(new Piece.Trail("quarter", ends, Palette.SOFT_INK, 0.6, false));
    }
  }

  private DoubleStream values() {
    return Stream.concat(
            bars.stream()
                .flatMap(b -> Stream.of(OptionalDouble.of(b.value()), b.lower(), b.upper())),
            Stream.concat(spec.line().stream(), spec.further().stream())
                .map(mark -> OptionalDouble.of(mark.value())))
        .map(Labels::drawable)
        .filter(OptionalDouble::isPresent)
        .mapToDouble(OptionalDouble::getAsDouble);
  }

  private Type type(Bar bar) {
    return new Type(type, bar.own());
  }

  private static String name(Bar bar) {
    return Typeface.clean(bar.label());
  }

  private String value(Bar bar) {
    return Labels.value(bar.value(), spec.decimals());
  }

  private double widestName() {
    return bars.stream()
        .mapToDouble(bar -> Typeface.width(Typeface.cut(name(bar), 200), type(bar)))
        .max()
        .orElse(0);
  }

  private double widestValue() {
    return bars.stream().mapToDouble(bar -> Typeface.width(value(bar), type(bar))).max().orElse(0);
  }

  private double bottom() {
    return plot.y(0);
  }

  private void words(int i) {
    Bar bar = bars.get(i);
    double baseline = plot.y(level(i)) + type * 0.36;
    double right = plot.left() - GAP;
    String name = Typeface.fit(name(bar), type(bar), right - frame.left());
    pieces.add(words("area" + own(bar), right, baseline, name, bar));
    pieces.add(words("value" + own(bar), frame.right(), baseline, value(bar), bar));
  }

  private static String own(Bar bar) {
    return bar.own() ? " own" : "";
  }

  /** A thin line; on the accent it is paper, so that it can be seen there too. */
  private void interval(int i) {
    Bar bar = bars.get(i);
    OptionalDouble lower = Labels.drawable(bar.lower());
    OptionalDouble upper = Labels.drawable(bar.upper());
    if (lower.isEmpty() || upper.isEmpty() || !Labels.drawable(bar.value())) {
      return;
    }
    interval(i, lower.getAsDouble(), upper.getAsDouble(), Palette.INK);
    double start = Math.max(lower.getAsDouble(), Math.min(0, bar.value()));
    double end = Math.min(upper.getAsDouble(), Math.max(0, bar.value()));
    if (bar.own() && end > start) {
      interval(i, start, end, Palette.PAPER);
    }
  }

  private void interval(int i, double from, double to, int colour) {
    double[] levels = {level(i), level(i)};
    plot.line("interval", new double[] {from, to}, levels, colour, 1.2, false);
  }

  /** The word of each line above it; those that would lie upon one another stay away. */
  private void markWord() {
    List<double[]> taken = new ArrayList<>();
    Stream.concat(mark().stream(), further())
        .forEach(
            mark -> {
              String text = Typeface.fit(Typeface.clean(mark.word()), Type.FOOT, frame.width() / 2);
              double half = Typeface.width(text, Type.FOOT) / 2;
              double at = beside(mark, half, taken);
              if (taken.stream().noneMatch(t -> at - half < t[1] && t[0] < at + half)) {
                taken.add(new double[] {at - half - 5, at + half + 5});
                pieces.add(
                    Piece.Anchor.MIDDLE
                        .words("comparator-word", at, top - 6, text, Type.FOOT)
                        .withHalo());
              }
            });
  }

  /** Over its line, or as near as a word that is there already allows. */
  private double beside(ChartSpec.Mark mark, double half, List<double[]> taken) {
    double over = plot.x(mark.value());
    double at = over;
    for (double[] other : taken) {
      if (over - half < other[1] && other[0] < over + half) {
        boolean after = over >= (other[0] + other[1]) / 2;
        at = after ? other[1] + half : other[0] - half;
      }
    }
    return Math.max(frame.left() + half, Math.min(frame.right() - half, at));
  }

  private void leftOut() {
    if (leftOut > 0) {
      String text = "and " + leftOut + " more in the table";
      pieces.add(
          Piece.Anchor.START.words(
              "left-out", plot.x(0) + 4, bottom() + row * 0.5 + 4, text, Type.FOOT));
    }
  }

  private Piece words(String role, double right, double baseline, String text, Bar bar) {
    int ink = bar.own() ? Palette.INK : Palette.SOFT_INK;
    Spot end = new Spot(right, baseline);
    return new Piece.Words(role, end, text, type(bar), ink, Piece.Anchor.END, false);
  }
}
