package org.weald.chart.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.weald.show.ChartSpec;
import org.weald.show.ChartSpec.Lines.Series;
import org.weald.show.ChartSpec.Lines.Slot;

/** Lays out several lines, each with its name and last value at its end; the own area on top. */
final class LinesLayout {
  private static final double MOST_WORDS = 0.4;

  private final ChartSpec.Lines spec;
  private final List<Series> drawn;
  private final double[] years;
  private final List<Piece> pieces = new ArrayList<>();
  private final OverTime in;
  private final Plot plot;

  private LinesLayout(ChartSpec.Lines spec, Frame frame) {
    this.spec = spec;
    this.drawn = spec.series().stream().filter(LinesLayout::any).toList();
    this.years = spec.periods().stream().mapToDouble(Slot::year).toArray();
    List<String> words = drawn.stream().map(this::word).toList();
    this.in =
        OverTime.of(
            frame,
            years,
            height ->
                Axis.round(
                    values().min().orElse(0),
                    values().max().orElse(1),
                    spec.decimals() == 0,
                    height),
            new OverTime.Ends(words, Type.STRONG, MOST_WORDS));
    this.plot = in.plot();
  }

  static List<Piece> of(ChartSpec.Lines spec, Frame frame) {
    if (spec.series().stream().noneMatch(LinesLayout::any)) {
      return List.of(Layout.nothing(frame));
    }
    LinesLayout layout = new LinesLayout(spec, frame);
    layout.paint();
    return layout.pieces;
  }

  private static boolean any(Series series) {
    return series.values().stream().anyMatch(value -> Labels.drawable(value).isPresent());
  }

  private DoubleStream values() {
    return drawn.stream()
        .flatMap(series -> series.values().stream())
        .map(Labels::drawable)
        .filter(OptionalDouble::isPresent)
        .mapToDouble(OptionalDouble::getAsDouble);
  }

  private void paint() {
    if (in.values().low() < 0) {
      double[] across = {plot.leftEdge(), plot.rightEdge()};
      plot.line("zero", across, new double[] {0, 0}, Palette.SOFT_INK, 1, false);
    }
    drawn.stream().filter(series -> !series.own()).forEach(this::line);
    drawn.stream().filter(Series::own).forEach(this::line);
    in.paint(pieces);
    in.periods(pieces, spec.periods().stream().map(Slot::label).toList(), years);
    words();
  }

  /** A gap is a gap; a figure between two gaps, and the last, is a ring. */
  private void line(Series series) {
    double[] ys =
        series.values().stream()
            .map(Labels::drawable)
            .mapToDouble(value -> value.orElse(Double.NaN))
            .toArray();
    int last = last(series);
    double[] alone =
        IntStream.range(0, ys.length)
            .mapToDouble(i -> i == last || (gap(ys, i - 1) && gap(ys, i + 1)) ? ys[i] : Double.NaN)
            .toArray();
    int colour = series.own() ? Palette.ACCENT : Palette.OTHER;
    String own = series.own() ? " own" : "";
    plot.line("series" + own, years, ys, colour, series.own() ? 2.5 : 1.75, false);
    plot.rings("point" + own, years, alone, colour, series.own() ? 4.2 : 3, 1.75);
  }

  private static boolean gap(double[] ys, int i) {
    return i < 0 || i >= ys.length || Double.isNaN(ys[i]);
  }

  private static int last(Series series) {
    return IntStream.range(0, series.values().size())
        .filter(i -> Labels.drawable(series.values().get(i)).isPresent())
        .max()
        .orElse(-1);
  }

  private double lastValue(Series series) {
    return series.values().get(last(series)).orElse(0);
  }

  private String word(Series series) {
    return Typeface.clean(series.name()) + " " + Labels.value(lastValue(series), spec.decimals());
  }

  /** The own area's comes first: it has its word where not all have room. */
  private void words() {
    List<EndWord> words = new ArrayList<>();
    for (boolean own : new boolean[] {true, false}) {
      drawn.stream()
          .filter(series -> series.own() == own)
          .map(
              series ->
                  new EndWord(
                      "series-word" + (own ? " own" : ""),
                      word(series),
                      own ? Type.STRONG : Type.LABEL,
                      own ? Palette.ACCENT : Palette.SOFT_INK,
                      plot.y(lastValue(series))))
          .forEach(words::add);
    }
    int out = in.ends(pieces, words);
    if (out > 0) {
      pieces.add(
          Piece.Anchor.END.words(
              "left-out",
              in.end(),
              in.periodLine(),
              "and " + out + " more in the table",
              Type.FOOT));
    }
  }
}
