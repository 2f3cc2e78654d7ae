package org.weald.chart.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
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
  private final double top;
  private final double row;
  private final double type;
  private final List<Piece> pieces = new ArrayList<>();
  private final Scale x;

  private BarsLayout(ChartSpec.Bars spec, Frame frame) {
    this.spec = spec;
    this.frame = frame;
    this.top = frame.top() + (mark().isPresent() ? 16 : 0);
    double room = Math.max(SHORTEST, frame.bottom() - top);
    int fits = (int) (room / SHORTEST);
    this.bars =
        spec.bars().size() <= fits ? spec.bars() : shown(spec.bars(), Math.max(1, fits - 1));
    this.leftOut = spec.bars().size() - bars.size();
    this.row = Math.min(TALLEST, room / Math.max(1, bars.size() + (leftOut > 0 ? 1 : 0)));
    this.type = Math.max(10, Math.min(12.5, row * 0.72));
    double from = frame.left() + Math.min(frame.width() * 0.38, widestName()) + GAP;
    double to = frame.right() - widestValue() - GAP;
    this.x =
        Scale.tight(
            values().min().orElse(0), values().max().orElse(1), from, Math.max(from + 20, to));
  }

  static List<Piece> of(ChartSpec.Bars spec, Frame frame) {
    if (spec.bars().isEmpty()) {
      return List.of(Layout.nothing(frame));
    }
    BarsLayout layout = new BarsLayout(spec, frame);
    for (int i = 0; i < layout.bars.size(); i++) {
      layout.bar(i);
    }
    layout.markLine();
    for (int i = 0; i < layout.bars.size(); i++) {
      layout.interval(i);
    }
    layout.zero();
    layout.markWord();
    layout.leftOut();
    return layout.pieces;
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

  private DoubleStream values() {
    return Stream.concat(
            bars.stream()
                .flatMap(b -> Stream.of(OptionalDouble.of(b.value()), b.lower(), b.upper())),
            spec.line().stream().map(mark -> OptionalDouble.of(mark.value())))
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

  private double thickness() {
    return Math.min(row * 0.66, row - 3);
  }

  private double middle(int i) {
    return top + row * (i + 0.5);
  }

  private double bottom() {
    return top + row * bars.size();
  }

  private void bar(int i) {
    Bar bar = bars.get(i);
    double middle = middle(i);
    double baseline = middle + type * 0.36;
    double room = x.from() - GAP - frame.left();
    int ink = bar.own() ? Palette.INK : Palette.SOFT_INK;
    pieces.add(
        words(
            "area" + own(bar),
            x.from() - GAP,
            baseline,
            Typeface.fit(name(bar), type(bar), room),
            type(bar),
            ink));
    pieces.add(words("value" + own(bar), frame.right(), baseline, value(bar), type(bar), ink));
    if (Labels.drawable(bar.value())) {
      double zero = x.at(0);
      double end = x.at(bar.value());
      pieces.add(
          new Piece.Box(
              "bar" + own(bar),
              Math.min(zero, end),
              middle - thickness() / 2,
              Math.abs(end - zero),
              thickness(),
              bar.own() ? Palette.ACCENT : Palette.OTHER));
    }
  }

  private static String own(Bar bar) {
    return bar.own() ? " own" : "";
  }

  /** A thin line; on the accent it is paper, so that it can be seen there too. */
  private void interval(int i) {
    Bar bar = bars.get(i);
    double middle = middle(i);
    OptionalDouble lower = Labels.drawable(bar.lower());
    OptionalDouble upper = Labels.drawable(bar.upper());
    if (lower.isEmpty() || upper.isEmpty() || !Labels.drawable(bar.value())) {
      return;
    }
    double from = x.at(lower.getAsDouble());
    double to = x.at(upper.getAsDouble());
    pieces.add(Piece.Trail.between("interval", from, middle, to, middle, Palette.INK, 1.2));
    double start = Math.max(from, Math.min(x.at(0), x.at(bar.value())));
    double end = Math.min(to, Math.max(x.at(0), x.at(bar.value())));
    if (bar.own() && end > start) {
      pieces.add(Piece.Trail.between("interval", start, middle, end, middle, Palette.PAPER, 1.2));
    }
  }

  private void zero() {
    double at = Layout.crisp(x.at(0));
    pieces.add(Piece.Trail.between("zero", at, top, at, bottom(), Palette.SOFT_INK, 1));
  }

  /** Over the bars and under their intervals. */
  private void markLine() {
    mark()
        .ifPresent(
            mark ->
                pieces.add(
                    new Piece.Trail(
                        "comparator",
                        List.of(
                            new Spot(x.at(mark.value()), top - 3),
                            new Spot(x.at(mark.value()), bottom())),
                        Palette.SOFT_INK,
                        1.25,
                        true)));
  }

  private void markWord() {
    mark()
        .ifPresent(
            mark -> {
              String text = Typeface.fit(Typeface.clean(mark.word()), Type.FOOT, frame.width() / 2);
              double half = Typeface.width(text, Type.FOOT) / 2;
              double at =
                  Math.max(frame.left() + half, Math.min(frame.right() - half, x.at(mark.value())));
              pieces.add(
                  new Piece.Words(
                      "comparator-word",
                      new Spot(at, top - 6),
                      text,
                      Type.FOOT,
                      Palette.SOFT_INK,
                      Piece.Anchor.MIDDLE,
                      true));
            });
  }

  private void leftOut() {
    if (leftOut > 0) {
      String text = "and " + leftOut + " more in the table";
      pieces.add(
          new Piece.Words(
              "left-out",
              new Spot(x.at(0) + 4, bottom() + row * 0.5 + 4),
              text,
              Type.FOOT,
              Palette.SOFT_INK,
              Piece.Anchor.START,
              false));
    }
  }

  private static Piece words(
      String role, double right, double baseline, String text, Type type, int colour) {
    return new Piece.Words(
        role, new Spot(right, baseline), text, type, colour, Piece.Anchor.END, false);
  }
}
