package org.weald.chart.internal;

import java.awt.Color;

/**
 * A colour that knows what is drawn in it. XChart hands colours through to the paper unchanged, so
 * this is how a piece of its drawing gets its role.
 */
final class Ink extends Color {
  private static final long serialVersionUID = 1L;

  private final String role;

  private Ink(String role, int rgb, double opacity) {
    super(rgb | (int) Math.round(opacity * 255) << 24, true);
    this.role = role;
  }

  /** An opaque one of 0xRRGGBB. */
  static Ink of(String role, int rgb) {
    return new Ink(role, rgb, 1);
  }

  /** One that what is below shines through; opacity between 0 and 1. */
  static Ink thin(String role, int rgb, double opacity) {
    return new Ink(role, rgb, opacity);
  }

  /** What is drawn in a colour: its role, or nothing where it is none of ours. */
  static String role(Color colour) {
    return colour instanceof Ink ink ? ink.role : "";
  }

  // Colours are compared by what is seen, as all of AWT does; the role is not.
  @Override
  public boolean equals(Object other) {
    return super.equals(other);
  }

  @Override
  public int hashCode() {
    return super.hashCode();
  }
}
