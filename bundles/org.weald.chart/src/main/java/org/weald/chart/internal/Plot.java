package org.weald.chart.internal;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.XYSeries.XYSeriesRenderStyle;
import org.knowm.xchart.style.XYStyler;
import org.knowm.xchart.style.lines.SeriesLines;
import org.knowm.xchart.style.markers.Marker;
import org.knowm.xchart.style.markers.SeriesMarkers;

/**
 * What is between the axes, plotted by XChart: scale, hairlines, lines, areas and rings. Series are
 * added first and painted once; then places can be asked for. A value of NaN is a gap.
 *
 * <p>XChart's own words are off: it draws letters as outlines, which cannot be searched or read
 * aloud, and an SVG would be fifty times as large.
 */
final class Plot {
  private static final Color CLEAR = new Color(0, true);
  private static final float[] DASHES = {5, 4};

  /** XChart leaves out the grid's line at either end, so its ends are a little within the plot. */
  private static final double FILLED = 0.999;

  private static final int BETWEEN_TICKS = 50;

  private final Rectangle room;
  private final Axis x;
  private final Axis y;
  private final XYChart chart;
  private int added;

  /** Ranked rows: no hairlines. */
  static Plot rows(Rectangle room, Axis x, int rows) {
    Plot plot = new Plot(room, x, new Axis(0, rows, 1));
    plot.chart.getStyler().setYAxisTickLabelsFormattingFunction(value -> "");
    plot.chart.getStyler().setPlotGridHorizontalLinesVisible(false).setPlotContentSize(1);
    return plot;
  }

  Plot(Rectangle room, Axis x, Axis y) {
    this.room = room;
    this.x = x;
    this.y = y;
    this.chart = new XYChart(room.width, room.height);
    XYStyler styler = chart.getStyler();
    onlyThePlot(styler);
    styler.setXAxisMin(x.low() / x.unit()).setXAxisMax(x.high() / x.unit());
    styler.setYAxisMin(y.low() / y.unit()).setYAxisMax(y.high() / y.unit());
    // One text for all values: no ticks are looked for along a side that has none.
    styler.setXAxisTickLabelsFormattingFunction(value -> "");
    styler.setXAxisTickMarkSpacingHint(1);
    styler.setYAxisTickLabelsFormattingFunction(String::valueOf);
    styler.setYAxisTickMarkSpacingHint(betweenTicks(room.height));
    styler.setPlotGridLinesColor(Ink.of("grid", Palette.HAIRLINE));
    styler.setPlotGridLinesStroke(new Hairline());
    styler.setPlotContentSize(FILLED);
    // Without a gap XChart would set the ticks on the figures where these are evenly spaced.
    series("gap", new double[] {x.low()}, new double[] {Double.NaN}, XYSeriesRenderStyle.Scatter);
  }

  /** In px: few lines, also in a tall plot. */
  private static int betweenTicks(int height) {
    return Math.min(Math.max(BETWEEN_TICKS, height / 5), height / 2);
  }

  private static void onlyThePlot(XYStyler styler) {
    styler.setLocale(Locale.ROOT);
    styler.setAxisTickLabelsFont(Typeface.font(Type.FOOT));
    styler.setChartTitleVisible(false).setLegendVisible(false).setChartPadding(0);
    styler.setAxisTitlesVisible(false).setAxisTicksVisible(false).setPlotMargin(0);
    styler.setPlotGridVerticalLinesVisible(false).setPlotTicksMarksVisible(false);
    styler.setPlotBorderVisible(false).setPlotBackgroundColor(CLEAR);
    styler.setChartBackgroundColor(CLEAR);
  }

  /** The distance of the ticks XChart would give an axis upwards. */
  static double step(Axis axis, int height) {
    Plot empty = new Plot(new Rectangle(100, height), axis, axis);
    List<Piece> lines = empty.paint();
    if (lines.size() < 2) {
      return axis.unit();
    }
    double span = height(lines.get(0)) - height(lines.get(lines.size() - 1));
    double share = span / (lines.size() - 1) / (height * FILLED);
    return share * (axis.high() - axis.low());
  }

  /** The place of a hairline. */
  static double height(Piece line) {
    return line instanceof Piece.Trail trail ? trail.spots().get(0).y() : Double.NaN;
  }

  void line(String role, double[] xs, double[] ys, int colour, double width, boolean dashed) {
    XYSeries series = series(role, xs, ys, XYSeriesRenderStyle.Line);
    series.setLineColor(Ink.of(role, colour)).setLineStyle(stroke(width, dashed));
  }

  /** Outlines, one after another with a gap between; opacity between 0 and 1. */
  void areas(String role, double[] xs, double[] ys, int colour, double opacity) {
    series(role, xs, ys, XYSeriesRenderStyle.PolygonArea)
        .setLineStyle(SeriesLines.NONE)
        .setFillColor(Ink.thin(role, colour, opacity));
  }

  void rings(String role, double[] xs, double[] ys, int colour, double radius, double width) {
    series(role, xs, ys, XYSeriesRenderStyle.Scatter)
        .setMarker(new Ring(radius, stroke(width, false)))
        .setMarkerColor(Ink.of(role, colour));
  }

  private XYSeries series(String role, double[] xs, double[] ys, XYSeriesRenderStyle style) {
    XYSeries series =
        chart.addSeries(role + " " + added, scaled(xs, x.unit()), scaled(ys, y.unit()));
    added++;
    series.setXYSeriesRenderStyle(style).setMarker(SeriesMarkers.NONE);
    return series;
  }

  private static double[] scaled(double[] values, double unit) {
    return Arrays.stream(values).map(value -> value / unit).toArray();
  }

  static BasicStroke stroke(double width, boolean dashed) {
    return dashed
        ? new BasicStroke(
            (float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, DASHES, 0)
        : new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
  }

  /** Has XChart paint it. */
  List<Piece> paint() {
    Recorder recorder = new Recorder(room.x, room.y);
    chart.paint(recorder, room.width, room.height);
    return recorder.pieces();
  }

  /** The left edge in px of the drawing. */
  double left() {
    return room.x;
  }

  /** Where XChart put a value, in px of the drawing. */
  double x(double value) {
    return room.x + chart.getScreenXFromChart(value / x.unit());
  }

  /** Likewise upwards. */
  double y(double value) {
    return room.y + chart.getScreenYFromChart(value / y.unit());
  }

  /** The value at the left edge, a little beyond the axis. */
  double leftEdge() {
    return x.low() - beyond();
  }

  double rightEdge() {
    return x.high() + beyond();
  }

  private double beyond() {
    return (x.high() - x.low()) * (1 - FILLED) / 2 / FILLED;
  }

  /** XChart fills a hairline's outline; given back as the line it is, it stays one. */
  private static final class Hairline extends BasicStroke {
    Hairline() {
      super(1, CAP_BUTT, JOIN_ROUND);
    }

    @Override
    public Shape createStrokedShape(Shape line) {
      return line;
    }
  }

  /** A point of the line. */
  private static final class Ring extends Marker {
    private final double radius;
    private final BasicStroke pen;

    Ring(double radius, BasicStroke pen) {
      this.radius = radius;
      this.pen = pen;
    }

    @Override
    public void paint(Graphics2D graphics, double x, double y, int size) {
      graphics.setStroke(pen);
      graphics.draw(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
    }
  }
}
