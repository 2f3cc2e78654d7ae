package org.weald.chart.internal;

import java.util.List;

/**
 * A chart laid out.
 *
 * @param width in px
 * @param height in px
 * @param pieces in the order they are drawn, later ones on top
 * @param title the chart's sentence
 * @param description its figures in words, for readers who cannot see it
 */
record Drawing(double width, double height, List<Piece> pieces, String title, String description) {
  /** Copies the pieces. */
  Drawing {
    pieces = List.copyOf(pieces);
  }
}
