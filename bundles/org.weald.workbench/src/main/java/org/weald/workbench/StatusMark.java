package org.weald.workbench;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import javax.swing.Icon;
import org.weald.model.Status;

/**
 * A status as a drawn shape in its colour: ● ◆ ■ ○ ◌ ◇ –. Drawn and not written, so that it looks
 * the same in every font. Always shown beside the status's word.
 *
 * @param status what it marks
 */
public record StatusMark(Status status) implements Icon {
  private static final int CELL = 12;

  /** Width at the text size in use. */
  @Override
  public int getIconWidth() {
    return Look.scale(CELL);
  }

  /** Height at the text size in use. */
  @Override
  public int getIconHeight() {
    return Look.scale(CELL);
  }

  @Override
  public void paintIcon(Component component, Graphics graphics, int x, int y) {
    paint(graphics, x, y, Look.of(status));
  }

  private void paint(Graphics graphics, int x, int y, Color color) {
    Graphics2D g = (Graphics2D) graphics.create();
    try {
      g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
      g.translate(x, y);
      double scale = getIconWidth() / (double) CELL;
      g.scale(scale, scale);
      g.setColor(color);
      switch (status) {
        case GREEN -> g.fill(circle(1.5));
        case AMBER -> g.fill(diamond());
        case RED -> g.fill(new Rectangle2D.Double(1.75, 1.75, 8.5, 8.5));
        case MISSING -> outline(g, circle(2), new BasicStroke(1.3f));
        case NOT_TESTABLE -> outline(g, diamond(), new BasicStroke(1.2f));
        case NOT_DUE -> outline(g, circle(2), dots());
        case CONTEXT -> g.fill(new Rectangle2D.Double(2.5, 5.4, 7, 1.3));
      }
    } finally {
      g.dispose();
    }
  }

  private static void outline(Graphics2D g, Shape shape, BasicStroke stroke) {
    g.setStroke(stroke);
    g.draw(shape);
  }

  private static Shape circle(double inset) {
    return new Ellipse2D.Double(inset, inset, CELL - 2 * inset, CELL - 2 * inset);
  }

  private static Shape diamond() {
    Path2D path = new Path2D.Double();
    path.moveTo(6, 0.6);
    path.lineTo(11.4, 6);
    path.lineTo(6, 11.4);
    path.lineTo(0.6, 6);
    path.closePath();
    return path;
  }

  private static BasicStroke dots() {
    return new BasicStroke(
        1.4f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 1, new float[] {0.2f, 2.94f}, 0);
  }
}
