package org.weald.workbench.views.internal.plan;

import java.awt.BasicStroke;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import javax.swing.Icon;
import org.weald.workbench.Look;

/** The mark of a view among measures: a small page with a line across. */
record ViewMark() implements Icon {
  private static final int CELL = 12;

  @Override
  public int getIconWidth() {
    return Look.scale(CELL);
  }

  @Override
  public int getIconHeight() {
    return Look.scale(CELL);
  }

  @Override
  public void paintIcon(Component component, Graphics graphics, int x, int y) {
    Graphics2D g = (Graphics2D) graphics.create();
    try {
      g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      g.translate(x, y);
      double scale = getIconWidth() / (double) CELL;
      g.scale(scale, scale);
      g.setColor(Look.soft());
      g.setStroke(new BasicStroke(1.1f));
      g.draw(new Rectangle2D.Double(1.5, 2, 9, 8));
      g.draw(new Rectangle2D.Double(1.5, 2, 9, 2.2));
    } finally {
      g.dispose();
    }
  }
}
