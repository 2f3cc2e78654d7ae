package org.weald.spi;

import org.osgi.annotation.versioning.ProviderType;
import org.weald.show.ChartSpec;

/** Draws charts as pictures; a service. Same spec, same bytes. */
@ProviderType
public interface ChartRenderer {

  /** A PNG picture. */
  byte[] png(ChartSpec chart, int width, int height);

  /**
   * A PNG picture with several pixels for each px of the layout: 620 × 360 at scale 2 has 1240 ×
   * 720 pixels and the same lines of text, crisper. One that cannot do this draws the larger chart.
   */
  default byte[] png(ChartSpec chart, int width, int height, int scale) {
    return png(chart, Math.multiplyExact(width, scale), Math.multiplyExact(height, scale));
  }

  /**
   * An SVG document whose text is text, with a title and description for readers who cannot see it.
   */
  String svg(ChartSpec chart, int width, int height);
}
