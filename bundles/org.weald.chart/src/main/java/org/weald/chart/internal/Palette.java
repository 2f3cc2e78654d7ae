package org.weald.chart.internal;

/**
 * The colours of charts, as 0xRRGGBB: few, told apart by the colour-blind, text readable on white.
 */
final class Palette {
  static final int PAPER = 0xffffff;
  static final int INK = 0x1f2933;
  static final int SOFT_INK = 0x52606d;
  static final int HAIRLINE = 0xd9dee3;

  /** The plan's own area and the main series. */
  static final int ACCENT = 0x1d4e89;

  /** Other areas; always beside a label, for it is too pale to stand alone. */
  static final int OTHER = 0xaebfd3;

  /** The accent at 60 % on paper: what is forecast. */
  static final int FORECAST = 0x7795b8;

  /** How much of the accent an interval's band has. */
  static final double BAND = 0.13;

  private Palette() {}
}
