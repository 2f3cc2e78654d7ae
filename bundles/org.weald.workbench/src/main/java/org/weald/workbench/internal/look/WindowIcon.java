package org.weald.workbench.internal.look;

import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.IntStream;
import org.weald.workbench.Look;

/**
 * The picture of the window in the task bar: a line that rises and falls like the Weald's hills.
 */
public final class WindowIcon {
  private static final double GRID = 16;

  private WindowIcon() {}

  /** In the sizes window managers ask for. */
  public static List<Image> images() {
    return IntStream.of(16, 24, 32, 48, 64).mapToObj(WindowIcon::image).toList();
  }

  private static Image image(int size) {
    BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
    Graphics2D g = image.createGraphics();
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.scale(size / GRID, size / GRID);
    g.setColor(Look.accent());
    g.fill(new RoundRectangle2D.Double(0, 0, GRID, GRID, 4, 4));
    Path2D hills = new Path2D.Double();
    hills.moveTo(0, 12);
    hills.curveTo(3, 4, 5, 5, 8, 9.5);
    hills.curveTo(10.5, 5.5, 13, 5.5, 16, 10);
    hills.lineTo(16, 12);
    hills.curveTo(16, 14.5, 14.5, 16, 12, 16);
    hills.lineTo(4, 16);
    hills.curveTo(1.5, 16, 0, 14.5, 0, 12);
    hills.closePath();
    g.setColor(Look.selection());
    g.fill(hills);
    g.dispose();
    return image;
  }
}
