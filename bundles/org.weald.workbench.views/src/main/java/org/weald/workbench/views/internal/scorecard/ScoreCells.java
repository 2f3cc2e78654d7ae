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
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import javax.swing.BorderFactory;
import javax.swing.JPanel;
import javax.swing.JTable;
import javax.swing.SwingConstants;
import javax.swing.border.Border;
import javax.swing.table.DefaultTableCellRenderer;
import javax.swing.table.TableCellRenderer;
import org.weald.assess.DirectionJudgement;
import org.weald.assess.Judgement;
import org.weald.model.Direction;
import org.weald.model.Status;
import org.weald.workbench.Look;
import org.weald.workbench.StatusMark;
import org.weald.workbench.views.internal.Words;

/** How a scorecard row is drawn in each column. */
final class ScoreCells extends DefaultTableCellRenderer {
  private static final long serialVersionUID = 1L;

  private static final Map<Status, StatusMark> MARKS = marks();

  private final transient ScoreTableModel.Column column;
  private final transient Border padding = padding();

  private static Map<Status, StatusMark> marks() {
    Map<Status, StatusMark> marks = new EnumMap<>(Status.class);
    for (Status status : Status.values()) {
      marks.put(status, new StatusMark(status));
    }
    return marks;
  }

  ScoreCells(ScoreTableModel.Column column) {
    this.column = column;
    setHorizontalAlignment(
        column == ScoreTableModel.Column.FIGURE ? SwingConstants.TRAILING : SwingConstants.LEADING);
  }

  /**
   * Not the inherited one: it would make the words of a whole row, and a border, for every cell of
   * every paint.
   */
  @Override
  public Component getTableCellRendererComponent(
      JTable table, Object value, boolean selected, boolean focused, int row, int index) {
    setFont(table.getFont());
    setBackground(selected ? table.getSelectionBackground() : table.getBackground());
    // The whole row is what is selected; a frame around one cell of it would say otherwise.
    setBorder(padding);
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
        setIcon(MARKS.get(judged.status().status()));
        setIconTextGap(Look.scale(8));
        setText(judged.status().word());
      }
      case DIRECTION -> direction(judged.oneYear());
      case LONG_TERM -> direction(judged.longTerm());
      case LEAD -> soft(row.lead());
      case SPARK -> setText(row.spark().spoken());
    }
    getAccessibleContext().setAccessibleName(column.title() + ": " + getText());
  }

  /** All of what the cell may cut, and what more there is to say of it. */
  static String tip(ScoreRow row, ScoreTableModel.Column column) {
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
      case LONG_TERM -> judged.longTerm().direction().words() + ". " + judged.longTerm().sentence();
      case LEAD -> row.lead();
      case SPARK -> row.spark().spoken();
    };
  }

  private void direction(DirectionJudgement judged) {
    setText(Words.direction(judged));
    setForeground(judged.direction() == Direction.NOT_ASSESSED ? Look.soft() : Look.ink());
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
      g.setStroke(
          new BasicStroke(Look.scale(3) / 2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
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
}
