package org.weald.workbench;

import java.awt.Color;
import java.awt.image.BufferedImage;

/**
 * A chart drawn on white, as it is read on dark paper: every colour keeps its hue, what was light
 * becomes dark and the other way round. Reports and exports stay as they are drawn.
 */
final class DarkPicture {
  private DarkPicture() {}

  /**
   * Makes one of another.
   *
   * @param paper what white becomes
   * @param ink what black becomes
   */
  static BufferedImage of(BufferedImage light, Color paper, Color ink) {
    int width = light.getWidth();
    int height = light.getHeight();
    BufferedImage dark = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    int[] line = new int[width];
    int before = Color.WHITE.getRGB();
    int after = turned(before, paper, ink);
    for (int y = 0; y < height; y++) {
      light.getRGB(0, y, width, 1, line, 0, width);
      for (int x = 0; x < width; x++) {
        if (line[x] != before) {
          before = line[x];
          after = turned(before, paper, ink);
        }
        line[x] = after;
      }
      dark.setRGB(0, y, width, 1, line, 0, width);
    }
    return dark;
  }

  /** Lightness turned round, the distances of the channels from it kept: that is the hue. */
  private static int turned(int rgb, Color paper, Color ink) {
    int red = rgb >> 16 & 0xff;
    int green = rgb >> 8 & 0xff;
    int blue = rgb & 0xff;
    int most = Math.max(red, Math.max(green, blue));
    int least = Math.min(red, Math.min(green, blue));
    int move = 255 - most - least;
    return channel(red + move, paper.getRed(), ink.getRed()) << 16
        | channel(green + move, paper.getGreen(), ink.getGreen()) << 8
        | channel(blue + move, paper.getBlue(), ink.getBlue());
  }

  /** From paper at 0 to ink at 255. */
  private static int channel(int value, int paper, int ink) {
    return Math.max(0, Math.min(255, paper + value * (ink - paper) / 255));
  }
}
