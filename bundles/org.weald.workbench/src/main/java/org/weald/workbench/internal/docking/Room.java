package org.weald.workbench.internal.docking;

import java.awt.Dimension;
import org.weald.workbench.Look;
import org.weald.workbench.ViewPlace;

/**
 * How much room a window has for text of the size in use, and so into how many parts its views can
 * be put at first: a part must show some lines. Where there is too little, views stand behind one
 * another that would else stand beside or below one another.
 *
 * @param width across
 * @param height from top to bottom
 */
record Room(Width width, Height height) {

  /** Room across, each more than the one before it. */
  enum Width {
    /** For one part. */
    ONE(0),
    /** For the tree, with a larger share, and one part beside it. */
    TWO(640),
    /** For the tree, and two beside one another in what is left. */
    THREE(900);

    private final int least;

    Width(int least) {
      this.least = least;
    }
  }

  /** Room from top to bottom, each more than the one before it. */
  enum Height {
    /** For one part. */
    ONE(0),
    /** For what is read, and what is asked of it below. */
    TWO(560),
    /** For a low part at the bottom as well. */
    THREE(640);

    private final int least;

    Height(int least) {
      this.least = least;
    }
  }

  /** For every part. */
  static final Room ENOUGH = new Room(Width.THREE, Height.THREE);

  private static final int UNIT = 1000;
  private static final double NARROW_LEFT = 0.29;

  /** The room in a window of some size, in pixels. */
  static Room in(Dimension window) {
    return of(text(window.width), text(window.height));
  }

  private static int text(int pixels) {
    return (int) ((long) pixels * UNIT / Look.scale(UNIT));
  }

  /** The room in a window, in pixels as they are at text size 100 %. */
  static Room of(int across, int down) {
    Width width = Width.ONE;
    for (Width more : Width.values()) {
      width = across >= more.least ? more : width;
    }
    Height height = Height.ONE;
    for (Height more : Height.values()) {
      height = down >= more.least ? more : height;
    }
    return new Room(width, height);
  }

  /** Where a view stands that asks for a place. */
  ViewPlace given(ViewPlace asked) {
    return switch (asked) {
      case MAIN -> ViewPlace.MAIN;
      case LEFT -> width == Width.ONE ? ViewPlace.MAIN : ViewPlace.LEFT;
      case LOWER_LEFT -> height == Height.ONE ? ViewPlace.MAIN : ViewPlace.LOWER_LEFT;
      case LOWER_RIGHT ->
          width == Width.THREE && height != Height.ONE
              ? ViewPlace.LOWER_RIGHT
              : given(ViewPlace.LOWER_LEFT);
      case BOTTOM -> height == Height.THREE ? ViewPlace.BOTTOM : given(ViewPlace.LOWER_RIGHT);
    };
  }

  /** The share of the width the tree has. */
  double left() {
    return width == Width.THREE ? FirstLayout.LEFT : NARROW_LEFT;
  }
}
