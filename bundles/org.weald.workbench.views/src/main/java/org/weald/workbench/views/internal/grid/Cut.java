package org.weald.workbench.views.internal.grid;

import java.awt.FontMetrics;

/** Ends a text in dots where it is longer than its place. */
final class Cut {
  private static final String DOTS = "…";

  private Cut() {}

  /** The text, or as much of it as there is room for. */
  static String to(String text, FontMetrics metrics, int room) {
    if (metrics.stringWidth(text) <= room) {
      return text;
    }
    int fits = 0;
    int beyond = text.length();
    while (beyond - fits > 1) {
      int middle = (fits + beyond) / 2;
      if (metrics.stringWidth(text.substring(0, middle) + DOTS) <= room) {
        fits = middle;
      } else {
        beyond = middle;
      }
    }
    return text.substring(0, fits).stripTrailing() + DOTS;
  }
}
