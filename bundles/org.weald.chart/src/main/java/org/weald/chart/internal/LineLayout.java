package org.weald.chart.internal;

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

/** Lays out a line over time: hairlines, interval, comparator, target, line, points, labels. */
final class LineLayout {
  private static final double RADIUS = 4.2;
  private static final double STROKE = 2.25;
  private static final double PERIODS = 22;
  private static final double HEADROOM = 14;
  private static final int FEW = 12;
  private static final int MANY = 30;
  private static final Set<Integer> STRIDES = Set.of(1, 2, 5, 10, 20, 50, 100, 200, 500, 1000);

  private final ChartSpec.Line spec;
  private final Frame frame;
  private final List<Point> points;
  private final List<Piece> pieces = new ArrayList<>();
  private final Scale y;
  private final double left;
  private final double right;
  private final double firstYear;
  private final double lastYear;

  private LineLayout(ChartSpec.Line spec, Frame frame) {
    this.spec = spec;
    this.frame = frame;
    this.points = spec.points();
    double top = frame.top() + HEADROOM;
    double bottom = Math.max(top + 20, frame.bottom() - PERIODS);
    double most = values().max().orElse(1);
    int ticks = (int) Math.max(1, Math.min(5, (bottom - top) / 38));
    this.y = Scale.round(values().min().orElse(0), most, ticks, spec.decimals() == 0, bottom, top);
    this.left = frame.left() + axisWidth() + 8;
    this.right = Math.max(left + 40, frame.right() - wordsWidth());
    this.firstYear = points.stream().mapToDouble(Point::year).min().orElse(0);
    this.lastYear = points.stream().mapToDouble(Point::year).max().orElse(0);
  }

  static List<Piece> of(ChartSpec.Line spec, Frame frame) {
    LineLayout layout = new LineLayout(spec, frame);
    if (spec.points().stream().allMatch(point -> Labels.drawable(point.value()).isEmpty())) {
      return List.of(Layout.nothing(frame));
    }
    layout.hairlines();
    layout.interval();
    layout.comparator();
    layout.target();
    layout.line();
    layout.periods();
    layout.valueLabels();
    layout.wordsAtTheRight();
    return layout.pieces;
  }

  /** Everything the axis must hold. */
  private DoubleStream values() {
    return Stream.concat(
            points.stream()
                .flatMap(point -> Stream.of(point.value(), point.lower(), point.upper())),
            Stream.concat(
                spec.comparator().stream().flatMap(other -> other.values().stream()),
                spec.target().stream().map(mark -> OptionalDouble.of(mark.value()))))
        .map(Labels::drawable)
        .filter(OptionalDouble::isPresent)
        .mapToDouble(OptionalDouble::getAsDouble);
  }

  private String tick(double value) {
    return Labels.tick(value, y.step(), Math.max(Math.abs(y.low()), Math.abs(y.high())));
  }

  private double axisWidth() {
    return y.ticks().stream().mapToDouble(t -> Typeface.width(tick(t), Type.FOOT)).max().orElse(0);
  }

  /** Room for the words of target and comparator, a third of the chart at most. */
  private double wordsWidth() {
    double widest =
        rightWords().stream().mapToDouble(w -> Typeface.width(w.text(), w.type())).max().orElse(0);
    return widest == 0 ? 6 : Math.min(widest + 10, frame.width() * 0.33);
  }

  private double x(int i) {
    double inset = (right - left) / (points.size() <= FEW ? 2.0 * points.size() : 40);
    double span = lastYear - firstYear;
    double share = span > 0 ? (points.get(i).year() - firstYear) / span : 0.5;
    return left + inset + share * (right - left - 2 * inset);
  }

  private boolean has(int i) {
    return i >= 0 && i < points.size() && Labels.drawable(points.get(i).value()).isPresent();
  }

  private double yOf(int i) {
    return y.at(points.get(i).value().orElseThrow());
  }

  private void hairlines() {
    for (double tick : y.ticks()) {
      double at = Layout.crisp(y.at(tick));
      int colour = tick == 0 && y.low() < 0 ? Palette.SOFT_INK : Palette.HAIRLINE;
      pieces.add(Piece.Trail.between("grid", left, at, right, at, colour, 1));
      pieces.add(
          new Piece.Words(
              "tick",
              new Spot(left - 8, at + 4),
              tick(tick),
              Type.FOOT,
              Palette.SOFT_INK,
              Piece.Anchor.END,
              false));
    }
  }

  private void interval() {
    List<Integer> run = new ArrayList<>();
    for (int i = 0; i <= points.size(); i++) {
      boolean known =
          has(i)
              && Labels.drawable(points.get(i).lower()).isPresent()
              && Labels.drawable(points.get(i).upper()).isPresent();
      if (known) {
        run.add(i);
      } else {
        band(run);
        run.clear();
      }
    }
  }

  private void band(List<Integer> run) {
    if (run.size() == 1) {
      int i = run.get(0);
      double lower = y.at(points.get(i).lower().orElseThrow());
      double upper = y.at(points.get(i).upper().orElseThrow());
      pieces.add(Piece.Trail.between("interval", x(i), lower, x(i), upper, Palette.OTHER, 3));
    } else if (run.size() > 1) {
      List<Spot> outline = new ArrayList<>();
      run.forEach(i -> outline.add(new Spot(x(i), y.at(points.get(i).upper().orElseThrow()))));
      for (int k = run.size() - 1; k >= 0; k--) {
        int i = run.get(k);
        outline.add(new Spot(x(i), y.at(points.get(i).lower().orElseThrow())));
      }
      pieces.add(new Piece.Field("band", outline, Palette.ACCENT, Palette.BAND));
    }
  }

  private void comparator() {
    List<Spot> run = new ArrayList<>();
    for (int i = 0; i <= points.size(); i++) {
      OptionalDouble value = i < points.size() ? comparatorAt(i) : OptionalDouble.empty();
      if (value.isPresent()) {
        run.add(new Spot(x(i), y.at(value.getAsDouble())));
      } else {
        if (run.size() == 1) {
          pieces.add(new Piece.Dot("comparator", run.get(0), 2.5, Palette.SOFT_INK, 1.5));
        } else if (run.size() > 1) {
          pieces.add(new Piece.Trail("comparator", run, Palette.SOFT_INK, 1.5, true));
        }
        run.clear();
      }
    }
  }

  private OptionalDouble comparatorAt(int i) {
    return spec.comparator()
        .map(other -> Labels.drawable(other.values().get(i)))
        .orElse(OptionalDouble.empty());
  }

  private void target() {
    spec.target()
        .filter(mark -> Labels.drawable(mark.value()))
        .ifPresent(
            mark -> {
              double at = y.at(mark.value());
              pieces.add(Piece.Trail.between("target", left, at, right, at, Palette.INK, 1.25));
            });
  }

  private void line() {
    List<Spot> run = new ArrayList<>();
    for (int i = 0; i < points.size(); i++) {
      if (has(i) && has(i - 1) && points.get(i).forecast()) {
        flush(run);
        List<Spot> step = List.of(new Spot(x(i - 1), yOf(i - 1)), new Spot(x(i), yOf(i)));
        pieces.add(new Piece.Trail("series forecast", step, Palette.FORECAST, STROKE, true));
        run.add(step.get(1));
      } else if (has(i)) {
        run.add(new Spot(x(i), yOf(i)));
      } else {
        flush(run);
      }
    }
    flush(run);
    for (int i = 0; i < points.size(); i++) {
      if (has(i) && (points.size() <= MANY || !(has(i - 1) || has(i + 1)) || !hasAfter(i))) {
        boolean forecast = points.get(i).forecast();
        pieces.add(
            new Piece.Dot(
                forecast ? "point forecast" : "point",
                new Spot(x(i), yOf(i)),
                RADIUS,
                forecast ? Palette.FORECAST : Palette.ACCENT,
                STROKE));
      }
    }
  }

  private boolean hasAfter(int i) {
    return IntStream.range(i + 1, points.size()).anyMatch(this::has);
  }

  private void flush(List<Spot> run) {
    if (run.size() > 1) {
      pieces.add(new Piece.Trail("series", run, Palette.ACCENT, STROKE, false));
    }
    run.clear();
  }

  /**
   * Periods below: every one, or every second, fifth … of them, counted from the last, as room
   * allows.
   */
  private void periods() {
    double baseline = Math.max(y.from(), y.to()) + 17;
    Type type = points.size() > FEW ? Type.FOOT : Type.LABEL;
    double room = Math.max(50, (right - left) / Math.max(1, points.size()) - 6);
    List<String> labels =
        points.stream().map(p -> Typeface.fit(Typeface.clean(p.label()), type, room)).toList();
    int stride = stride(labels, type);
    for (int i = points.size() - 1; i >= 0; i -= stride) {
      pieces.add(
          new Piece.Words(
              "period",
              new Spot(x(i), baseline),
              labels.get(i),
              type,
              Palette.SOFT_INK,
              Piece.Anchor.MIDDLE,
              false));
      if (!has(i)) {
        noFigure(i, room);
      }
    }
  }

  /**
   * The smallest step that leaves room between labels; whole years where there are several a year.
   */
  private int stride(List<String> labels, Type type) {
    double span = lastYear - firstYear;
    long aYear = span > 0 ? Math.round((points.size() - 1) / span) : 1;
    for (int stride = 1; stride < points.size(); stride++) {
      boolean round = aYear > 1 ? stride == 1 || stride % aYear == 0 : STRIDES.contains(stride);
      if (round && fits(labels, type, stride)) {
        return stride;
      }
    }
    return Math.max(1, points.size());
  }

  private boolean fits(List<String> labels, Type type, int stride) {
    double free = Double.POSITIVE_INFINITY;
    for (int i = points.size() - 1; i >= 0; i -= stride) {
      double half = Typeface.width(labels.get(i), type) / 2;
      if (x(i) + half + 8 > free) {
        return false;
      }
      free = x(i) - half;
    }
    return true;
  }

  private void noFigure(int i, double room) {
    if (Typeface.width("no figure", Type.FOOT) <= room) {
      pieces.add(
          new Piece.Words(
              "gap",
              new Spot(x(i), y.at(0) - 6),
              "no figure",
              Type.FOOT,
              Palette.SOFT_INK,
              Piece.Anchor.MIDDLE,
              true));
    }
  }

  /**
   * Values at the points: all of few; of many the last, first, highest and lowest, where they fit.
   */
  private void valueLabels() {
    List<double[]> taken = new ArrayList<>();
    for (int i : labelled()) {
      String text = Labels.value(points.get(i).value().orElseThrow(), spec.decimals());
      double half = Typeface.width(text, Type.STRONG) / 2;
      double at = Math.max(left + half, x(i)) + (standsOnItsInterval(i) ? half + RADIUS + 6 : 0);
      double above = yOf(i) - RADIUS - 6;
      double below = yOf(i) + RADIUS + 14;
      boolean roomBelow = below < Math.max(y.from(), y.to()) - 2;
      double first = standsOnItsInterval(i) ? yOf(i) + 4 : valley(i) && roomBelow ? below : above;
      double second = first == above && roomBelow ? below : above;
      for (double baseline : new double[] {first, second}) {
        double[] box = {at - half - 3, baseline - 11, at + half + 3, baseline + 3};
        if (taken.stream().noneMatch(other -> overlap(box, other))) {
          taken.add(box);
          pieces.add(
              new Piece.Words(
                  "value",
                  new Spot(at, baseline),
                  text,
                  Type.STRONG,
                  points.get(i).forecast() ? Palette.SOFT_INK : Palette.INK,
                  Piece.Anchor.MIDDLE,
                  true));
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
    return !has(i - 1) && !has(i + 1) && points.get(i).lower().isPresent();
  }

  /** Whether the line comes down to the point and goes up from it: there is room below. */
  private boolean valley(int i) {
    boolean fromAbove = !has(i - 1) || yOf(i - 1) < yOf(i);
    boolean toAbove = !has(i + 1) || yOf(i + 1) < yOf(i);
    return fromAbove && toAbove && (has(i - 1) || has(i + 1));
  }

  private Set<Integer> labelled() {
    List<Integer> known = IntStream.range(0, points.size()).filter(this::has).boxed().toList();
    Comparator<Integer> byValue =
        Comparator.comparingDouble(i -> points.get(i).value().orElseThrow());
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
      OptionalDouble last = comparatorAt(i);
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
      double baseline = Math.max(y.at(word.value()) + 4, free);
      free = baseline + word.type().leading();
      String text = Typeface.fit(word.text(), word.type(), frame.right() - right - 6);
      pieces.add(
          new Piece.Words(
              word.role(),
              new Spot(right + 6, baseline),
              text,
              word.type(),
              word.colour(),
              Piece.Anchor.START,
              true));
    }
  }
}
