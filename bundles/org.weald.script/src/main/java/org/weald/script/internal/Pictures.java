package org.weald.script.internal;

import java.util.Locale;
import java.util.Optional;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.weald.model.Checked;
import org.weald.model.Place;
import org.weald.model.Problem;
import org.weald.show.ChartSpec;
import org.weald.spi.ChartRenderer;

/**
 * Draws charts with whatever draws charts in this program; a program without one still runs
 * scripts.
 */
final class Pictures {
  static final String SVG = "svg";

  private static final String PNG = "png";
  private static final int WIDTH = 620;
  private static final int HEIGHT = 360;
  private static final int CRISP = 2;

  private final BundleContext context;
  private final String mark;

  /**
   * Pictures.
   *
   * @param mark what must be said on them, "Draft", or empty
   */
  Pictures(BundleContext context, String mark) {
    this.context = context;
    this.mark = mark;
  }

  /** Whether a file of this ending is a picture. */
  static boolean isPicture(String ending) {
    return ending.toLowerCase(Locale.ROOT).equals(SVG)
        || ending.toLowerCase(Locale.ROOT).equals(PNG);
  }

  /** Draws a chart as "svg" or "png". */
  Checked<byte[]> draw(ChartSpec chart, String ending) {
    Optional<ServiceReference<ChartRenderer>> there =
        Optional.ofNullable(context.getServiceReference(ChartRenderer.class));
    Optional<ChartRenderer> renderer = there.map(context::getService);
    if (renderer.isEmpty()) {
      return Checked.bad(
          new Problem(
              "the chart cannot be drawn",
              Place.of("command line"),
              "nothing that draws charts is installed",
              "Install the bundle org.weald.chart, or leave out --out and read its table"));
    }
    try {
      ChartSpec marked = marked(chart);
      return Checked.good(
          ending.equals(SVG)
              ? ResultPages.bytes(renderer.get().svg(marked, WIDTH, HEIGHT))
              : renderer.get().png(marked, WIDTH, HEIGHT, CRISP));
    } finally {
      there.ifPresent(context::ungetService);
    }
  }

  /** A picture is passed on without the words around it. */
  private ChartSpec marked(ChartSpec chart) {
    if (mark.isEmpty()) {
      return chart;
    }
    String note = (mark + ". " + chart.note()).strip();
    if (chart instanceof ChartSpec.Bars bars) {
      return new ChartSpec.Bars(
          bars.title(),
          bars.subtitle(),
          bars.source(),
          bars.bars(),
          bars.line(),
          bars.decimals(),
          bars.unit(),
          note);
    }
    if (!(chart instanceof ChartSpec.Line line)) {
      throw new IllegalArgumentException("scripts draw lines and bars, no other charts");
    }
    return new ChartSpec.Line(
        line.title(),
        line.subtitle(),
        line.source(),
        line.points(),
        line.target(),
        line.comparator(),
        line.decimals(),
        line.unit(),
        note);
  }
}
