package org.weald.chart.internal;

import com.pngencoder.PngEncoder;
import com.pngencoder.PngEncoderPhysicalPixelDimensions;
import java.awt.image.BufferedImage;
import org.osgi.service.component.annotations.Component;
import org.weald.show.ChartSpec;
import org.weald.spi.ChartRenderer;

/**
 * Draws charts. One layout serves both formats. Safe for several threads; needs no display.
 *
 * <p>Sizes outside 1 to 10,000 px, or of more than 40 million pixels, are refused with an {@link
 * IllegalArgumentException}.
 */
@Component
public final class Renderer implements ChartRenderer {
  private static final int LARGEST = 10_000;
  private static final long MOST_PIXELS = 40_000_000;
  private static final int SCREEN_DOTS_PER_INCH = 96;

  /** Of 9; above it a chart gets slower and hardly smaller. */
  private static final int EFFORT = 4;

  @Override
  public byte[] png(ChartSpec chart, int width, int height) {
    return png(chart, width, height, 1);
  }

  @Override
  public byte[] png(ChartSpec chart, int width, int height, int scale) {
    return png(chart, "", width, height, scale);
  }

  /** The same with a mark, such as "DRAFT", in its upper right corner. */
  byte[] png(ChartSpec chart, String mark, int width, int height, int scale) {
    check(width * (long) scale, height * (long) scale);
    Drawing drawing = Layout.of(chart, mark, width, height);
    return encoded(Painter.paint(drawing, width * scale, height * scale), scale);
  }

  /** Printers and word processors are told how many dots an inch has, to set it at its size. */
  private static byte[] encoded(BufferedImage picture, int scale) {
    return new PngEncoder()
        .withBufferedImage(picture)
        .withCompressionLevel(EFFORT)
        .withMultiThreadedCompressionEnabled(false)
        .withPhysicalPixelDimensions(
            PngEncoderPhysicalPixelDimensions.dotsPerInch(SCREEN_DOTS_PER_INCH * scale))
        .toBytes();
  }

  @Override
  public String svg(ChartSpec chart, int width, int height) {
    return svg(chart, "", width, height);
  }

  /** The same with a mark, such as "DRAFT", in its upper right corner. */
  String svg(ChartSpec chart, String mark, int width, int height) {
    check(width, height);
    return SvgWriter.write(Layout.of(chart, mark, width, height), width, height);
  }

  /** Whether a picture of so many pixels can be drawn. */
  static boolean possible(long width, long height) {
    return width >= 1
        && height >= 1
        && width <= LARGEST
        && height <= LARGEST
        && width * height <= MOST_PIXELS;
  }

  private static void check(long width, long height) {
    if (!possible(width, height)) {
      throw new IllegalArgumentException(
          "a chart of "
              + width
              + " × "
              + height
              + " px; at most "
              + LARGEST
              + " each are possible");
    }
  }
}
