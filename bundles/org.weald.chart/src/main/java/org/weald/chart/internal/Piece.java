package org.weald.chart.internal;

import java.util.List;

/**
 * A simple piece of a drawing. Its role says what it stands for ("bar own"); it becomes the class
 * of the SVG element, so that a page can style or a test can find it.
 */
sealed interface Piece {

  /** What it stands for. */
  String role();

  /** A connected line. */
  record Trail(String role, List<Spot> spots, int colour, double width, boolean dashed)
      implements Piece {
    /** Copies the spots. */
    public Trail {
      spots = List.copyOf(spots);
    }

    /** A straight line between two spots. */
    static Trail between(
        String role, double x1, double y1, double x2, double y2, int colour, double width) {
      return new Trail(role, List.of(new Spot(x1, y1), new Spot(x2, y2)), colour, width, false);
    }
  }

  /** A filled outline; opacity between 0 and 1. */
  record Field(String role, List<Spot> outline, int colour, double opacity) implements Piece {
    /** Copies the spots. */
    public Field {
      outline = List.copyOf(outline);
    }
  }

  /** A filled box. */
  record Box(String role, double x, double y, double width, double height, int colour)
      implements Piece {}

  /** A ring filled with paper. */
  record Dot(String role, Spot at, double radius, int edge, double width) implements Piece {}

  /**
   * A line of text; {@code at} is on its baseline at the anchor.
   *
   * @param halo whether a rim of paper keeps it readable over lines
   */
  record Words(
      String role, Spot at, String text, Type type, int colour, Anchor anchor, boolean halo)
      implements Piece {}

  /** Which end of a text its place is. */
  enum Anchor {
    START("start", 0),
    MIDDLE("middle", 0.5),
    END("end", 1);

    private final String code;
    private final double share;

    Anchor(String code, double share) {
      this.code = code;
      this.share = share;
    }

    /** SVG's word. */
    String code() {
      return code;
    }

    /** The share of the text's width that lies before its place. */
    double share() {
      return share;
    }
  }
}
