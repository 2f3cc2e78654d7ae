package org.weald.chart.internal;

import java.awt.Rectangle;
import java.util.List;
import java.util.function.IntFunction;

/**
 * The ground of lines over time: values at the left, periods below, and at the right the room for
 * the words at the ends of lines.
 *
 * @param top of the room for lines, in px
 * @param left likewise
 * @param right likewise
 * @param end where the words at the right end
 * @param values up the left side
 * @param plot draws lines in the room
 */
record OverTime(int top, int left, int right, double end, Axis values, Plot plot) {
  private static final double PERIODS = 22;
  private static final double HEADROOM = 14;
  private static final int LEAST_HEIGHT = 20;
  private static final int LEAST_WIDTH = 40;
  private static final double PERIOD_LINE = 17;

  /** The words at the ends of lines, and how much of the width they may take at the most. */
  record Ends(List<String> words, Type type, double share) {}

  /**
   * Shares the room of a frame out.
   *
   * @param years where the periods are, in order, at least one
   * @param axis the values for a height in px
   */
  static OverTime of(Frame frame, double[] years, IntFunction<Axis> axis, Ends ends) {
    int top = (int) (frame.top() + HEADROOM);
    int height = Math.max(LEAST_HEIGHT, (int) (frame.bottom() - PERIODS) - top);
    Axis values = axis.apply(height);
    int left = (int) (frame.left() + new ValueWords(values).width());
    double room = EndWord.room(ends.words(), ends.type(), frame.width() * ends.share());
    int right = Math.max(left + LEAST_WIDTH, (int) (frame.right() - room));
    Rectangle place = new Rectangle(left, top, right - left, height);
    return new OverTime(
        top, left, right, frame.right(), values, new Plot(place, time(years), values));
  }

  private static Axis time(double[] years) {
    double first = years[0];
    double span = years[years.length - 1] - first;
    double more = span > 0 ? span / 38 : 0.5;
    return new Axis(first - more, first + Math.max(0, span) + more, 1);
  }

  /** Adds what was drawn in the room, hairlines at the values that are named, and those values. */
  void paint(List<Piece> pieces) {
    plot.paint().stream()
        .filter(piece -> !piece.role().equals("grid") || onTick(Plot.height(piece)))
        .forEach(pieces::add);
    new ValueWords(values).add(pieces, left, plot::y);
  }

  private boolean onTick(double height) {
    return values.ticks().stream().anyMatch(tick -> Math.abs(plot.y(tick) - height) < 1);
  }

  /** Where the least value is, in px. */
  double floor() {
    return plot.y(values.low());
  }

  /** Where the words of the periods stand. */
  double periodLine() {
    return floor() + PERIOD_LINE;
  }

  /** Adds the names of periods below. */
  void periods(List<Piece> pieces, List<String> labels, double[] years) {
    new PeriodWords(labels, years, i -> plot.x(years[i]), left, right)
        .add(pieces, periodLine(), i -> {});
  }

  /** Adds words at the ends of lines; says how many found no room. */
  int ends(List<Piece> pieces, List<EndWord> words) {
    return EndWord.add(pieces, words, right, end, top, floor());
  }
}
