package org.weald.workbench.views.internal.scorecard;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.JPanel;
import javax.swing.JTable;
import javax.swing.SwingConstants;
import javax.swing.border.Border;
import javax.swing.table.DefaultTableCellRenderer;
import javax.swing.table.TableCellRenderer;
import org.weald.assess.Judgement;
import org.weald.model.Direction;
import org.weald.workbench.Look;
import org.weald.workbench.StatusMark;
import org.weald.workbench.views.internal.Tip;
import org.weald.workbench.views.internal.Words;

/** How a scorecard row is drawn in each column. */
final class ScoreCells extends DefaultTableCellRenderer {
  private static final long serialVersionUID = 1L;

  private final transient ScoreTableModel.Column column;

  ScoreCells(ScoreTableModel.Column column) {
    this.column = column;
    setHorizontalAlignment(
        column == ScoreTableModel.Column.FIGURE ? SwingConstants.TRAILING : SwingConstants.LEADING);
  }

  @Override
  public Component getTableCellRendererComponent(
      JTable table, Object value, boolean selected, boolean focused, int row, int index) {
    super.getTableCellRendererComponent(table, value, selected, focused, row, index);
    // The whole row is what is selected; a frame around one cell of it would say otherwise.
    setBorder(padding());
    if (value instanceof ScoreRow score) {
      fill(score);
    }
    return this;
  }

  private static Border padding() {
    return BorderFactory.createEmptyBorder(0, Look.scale(12), 0, Look.scale(12));
  }

  private void fill(ScoreRow row) {
    Judgement judged = row.judged();
    setIcon(null);
    setForeground(Look.ink());
    switch (column) {
      case REF -> setText(row.ref());
      case MEASURE -> {
        setText(row.title());
      }
      case FIGURE -> setText(row.figure());
      case PERIOD -> soft(row.period());
      case TARGET -> {
        soft(judged.status().target());
      }
      case STATUS -> {
        setIcon(new StatusMark(judged.status().status()));
        setIconTextGap(8);
        setText(judged.status().word());
      }
      case DIRECTION -> {
        setText(Words.direction(judged.oneYear()));
        setForeground(
            judged.oneYear().direction() == Direction.NOT_ASSESSED ? Look.soft() : Look.ink());
      }
      case SPARK -> setText(row.spark().spoken());
    }
    getAccessibleContext().setAccessibleName(column.title() + ": " + getText());
    setToolTipText(Tip.of(tip(row)));
  }

  /** All of what the cell may cut, and what more there is to say of it. */
  private String tip(ScoreRow row) {
    Judgement judged = row.judged();
    return switch (column) {
      case REF -> row.ref();
      case MEASURE -> {
        String printed = judged.title().equals(row.title()) ? "" : ". " + judged.title();
        yield row.theme() + ": " + row.title() + printed;
      }
      case FIGURE -> row.figure();
      case PERIOD -> row.period();
      case TARGET -> judged.status().target();
      case STATUS -> judged.status().word() + ". " + judged.status().sentence();
      case DIRECTION -> judged.oneYear().direction().words() + ". " + judged.oneYear().sentence();
      case SPARK -> row.spark().spoken();
    };
  }

  private void soft(String text) {
    setText(text);
    setForeground(Look.soft());
  }

  /** The small line of a series; all rows share one scale of years. */
  static final class Line extends JPanel implements TableCellRenderer {
    private static final long serialVersionUID = 1L;
    private static final double DOT = 3.4;

    private final transient Border padding = padding();
    private transient Spark spark = Spark.NONE;
    private double from;
    private double to;

    /** The years at both edges. */
    void years(double first, double last) {
      from = first;
      to = last;
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
      setToolTipText(spark.points().isEmpty() ? null : Tip.of(spark.spoken()));
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
      List<Point2D> spots = spark.in(from, to, getWidth() - 2.0 * side, getHeight() - 2.0 * top);
      g.setColor(Look.accent());
      g.setStroke(
          new BasicStroke(Look.scale(3) / 2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
      g.draw(Spark.line(spots));
      if (!spots.isEmpty()) {
        Point2D last = spots.get(spots.size() - 1);
        g.fill(new Ellipse2D.Double(last.getX() - DOT / 2, last.getY() - DOT / 2, DOT, DOT));
      }
      g.dispose();
    }
  }
}
