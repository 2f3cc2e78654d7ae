package org.weald.workbench.views.internal.scorecard;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import javax.swing.BorderFactory;
import javax.swing.JPanel;
import javax.swing.JTable;
import javax.swing.border.Border;
import javax.swing.table.TableCellRenderer;
import org.weald.workbench.Look;

/** The small line of a series; all rows share one scale of years. */
final class SparkCell extends JPanel implements TableCellRenderer {
  private static final long serialVersionUID = 1L;
  private static final double DOT = 3.4;

  private final transient Border padding =
      BorderFactory.createEmptyBorder(0, Look.scale(10), 0, Look.scale(10));

  /** By identity: a series is compared point by point. */
  private final transient Map<Spark, Drawn> drawn = new IdentityHashMap<>();

  private transient Spark spark = Spark.NONE;
  private double from;
  private double to;

  /** The years at both edges. */
  void years(double first, double last) {
    from = first;
    to = last;
    drawn.clear();
  }

  @Override
  public Component getTableCellRendererComponent(
      JTable table, Object value, boolean selected, boolean focused, int row, int index) {
    spark = value instanceof ScoreRow score ? score.spark() : Spark.NONE;
    setOpaque(true);
    Color ground = table.getSelectionBackground();
    setBackground(selected ? ground : table.getBackground());
    setBorder(padding);
    getAccessibleContext().setAccessibleName("Series: " + spark.spoken());
    return this;
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    Graphics2D g = (Graphics2D) graphics.create();
    g.setColor(getBackground());
    g.fillRect(0, 0, getWidth(), getHeight());
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    int side = getInsets().left;
    int top = getHeight() / 3;
    g.translate(side, top);
    Drawn shape = shape(getWidth() - 2 * side, getHeight() - 2 * top);
    g.setColor(Look.accent());
    g.setStroke(new BasicStroke(Look.scale(3) / 2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    g.draw(shape.line());
    g.fill(shape.dot());
    g.dispose();
  }

  private Drawn shape(int width, int height) {
    Drawn before = drawn.get(spark);
    if (before == null || before.width() != width || before.height() != height) {
      before = Drawn.of(spark.in(from, to, width, height), width, height);
      drawn.put(spark, before);
    }
    return before;
  }

  /** The line of a series and the dot at its end, at a size. */
  private record Drawn(Shape line, Shape dot, int width, int height) {
    static Drawn of(List<Point2D> spots, int width, int height) {
      if (spots.isEmpty()) {
        return new Drawn(new Path2D.Double(), new Path2D.Double(), width, height);
      }
      Point2D last = spots.get(spots.size() - 1);
      return new Drawn(
          Spark.line(spots),
          new Ellipse2D.Double(last.getX() - DOT / 2, last.getY() - DOT / 2, DOT, DOT),
          width,
          height);
    }
  }
}
