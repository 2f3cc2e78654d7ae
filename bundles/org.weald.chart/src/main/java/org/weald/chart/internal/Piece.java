package org.weald.chart.internal;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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

    /** Whether a line from there is this one going on. */
    boolean goesOn(String role, int colour, Spot from) {
      return role.equals(this.role)
          && colour == this.colour
          && from.equals(spots.get(spots.size() - 1));
    }

    /** This one, longer. */
    Trail onTo(Spot spot) {
      List<Spot> longer = new ArrayList<>(spots);
      longer.add(spot);
      return new Trail(role, longer, colour, width, dashed);
    }
  }

  /** A filled outline; opacity between 0 and 1. */
  record Field(String role, List<Spot> outline, int colour, double opacity) implements Piece {
    /** Copies the spots. */
    public Field {
      outline = List.copyOf(outline);
    }

    /** The box it is, where it is one. */
    Optional<Rectangle2D> box() {
      Rectangle2D around = new Rectangle2D.Double(at(0).x(), at(0).y(), 0, 0);
      outline.forEach(spot -> around.add(spot.x(), spot.y()));
      boolean upright = at(0).x() == at(3).x() && at(1).x() == at(2).x();
      boolean level = at(0).y() == at(1).y() && at(2).y() == at(3).y();
      return outline.size() == 4 && upright && level ? Optional.of(around) : Optional.empty();
    }

    private Spot at(int i) {
      return outline.get(i % outline.size());
    }
  }

  /** A ring filled with paper. */
  record Dot(String role, Spot at, double radius, int edge, double width) implements Piece {}

  /**
   * A line of text; {@code at} is on its baseline at the anchor.
   *
   * @param halo whether a rim of paper keeps it readable over lines
   */
  record Words(
      String role, Spot at, String text, Type type, int colour, Anchor anchor, boolean halo)
      implements Piece {
    /** With a rim of paper. */
    Words withHalo() {
      return new Words(role, at, text, type, colour, anchor, true);
    }
  }

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

    /** Words in soft ink with this end there. */
    Words words(String role, double x, double y, String text, Type type) {
      return words(role, x, y, text, type, Palette.SOFT_INK);
    }

    /** Words with this end there. */
    Words words(String role, double x, double y, String text, Type type, int colour) {
      return new Words(role, new Spot(x, y), text, type, colour, this, false);
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
