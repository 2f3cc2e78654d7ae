package org.weald.spi;

import org.osgi.annotation.versioning.ProviderType;
import org.weald.show.ChartSpec;

/** Draws charts as pictures; a service. Same spec, same bytes. */
@ProviderType
public interface ChartRenderer {

  /** A PNG picture. */
  byte[] png(ChartSpec chart, int width, int height);

  /**
   * An SVG document whose text is text, with a title and description for readers who cannot see it.
   */
  String svg(ChartSpec chart, int width, int height);
}
