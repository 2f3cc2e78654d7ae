package org.weald.workbench.views.internal.scorecard;

import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Toolkit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.swing.event.RowSorterEvent;
import org.weald.workbench.Look;
import org.weald.workbench.views.internal.grid.Grid;

/** The rows of the scorecard, with a heading above the first row of each group. */
final class ScoreTable extends Grid<ScoreRow> {
  private static final long serialVersionUID = 1L;
  private static final int ROW = 25;
  private static final int HEADING = 26;

  private final SparkCell sparks;
  private transient Grouping grouping = Grouping.NONE;
  private transient boolean changing;

  /** Headings by the row they stand above. */
  private final transient Map<Integer, String> headings = new TreeMap<>();

  ScoreTable() {
    this(new SparkCell());
  }

  private ScoreTable(SparkCell sparks) {
    super("Scorecard", ScoreColumn.all(sparks));
    early(ScoreColumn.STATUS.ordinal(), ScoreColumn.FIGURE.ordinal());
    this.sparks = sparks;
    setRowHeight(Look.scale(ROW));
    single();
  }

  /** Shows other rows. */
  void show(List<ScoreRow> rows) {
    change(() -> update(rows, ScoreRow::key));
  }

  @Override
  public void sorterChanged(RowSorterEvent event) {
    change(() -> super.sorterChanged(event));
  }

  /**
   * While rows come, go and change places all are of one height: the table and its sorter count
   * rows of their own height apart, and would not be of one mind.
   */
  private void change(Runnable what) {
    if (changing || headings == null || (grouping == Grouping.NONE && headings.isEmpty())) {
      what.run();
      return;
    }
    changing = true;
    try {
      headings.clear();
      setRowHeight(Look.scale(ROW));
      what.run();
    } finally {
      changing = false;
    }
    regroup();
  }

  /** The years at both edges of the series. */
  void years(double first, double last) {
    sparks.years(first, last);
  }

  /** Says what rows stand together by; the rows are in that order already. */
  void group(Grouping by) {
    grouping = by;
    regroup();
  }

  /** Puts the headings where the groups begin now. */
  private void regroup() {
    if (grouping == Grouping.NONE && headings.isEmpty()) {
      return;
    }
    headings.clear();
    int first = -1;
    String group = "";
    if (grouping != Grouping.NONE) {
      for (int row = 0; row < getRowCount(); row++) {
        String of = grouping.of(seen(row));
        if (first < 0 || !of.equals(group)) {
          name(first, group, row);
          first = row;
          group = of;
        }
      }
      name(first, group, getRowCount());
    }
    setRowHeight(Look.scale(ROW));
    headings.keySet().forEach(row -> setRowHeight(row, Look.scale(ROW + HEADING)));
    repaint();
  }

  private void name(int first, String group, int after) {
    if (first >= 0) {
      headings.put(first, group + " (" + (after - first) + ")");
    }
  }

  /** The cells of a group's first row stand below its heading. */
  @Override
  public Rectangle getCellRect(int row, int column, boolean includeSpacing) {
    Rectangle cell = super.getCellRect(row, column, includeSpacing);
    if (!includeSpacing && headings != null && headings.containsKey(row)) {
      int heading = Look.scale(HEADING);
      cell.y += heading;
      cell.height -= heading;
    }
    return cell;
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    super.paintComponent(graphics);
    if (headings.isEmpty()) {
      return;
    }
    Graphics g = graphics.create();
    if (g instanceof java.awt.Graphics2D smooth) {
      Object hints = Toolkit.getDefaultToolkit().getDesktopProperty("awt.font.desktophints");
      if (hints instanceof Map<?, ?> map) {
        smooth.addRenderingHints(map);
      }
      smooth.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    }
    g.setFont(Look.text(1.0, true));
    FontMetrics metrics = g.getFontMetrics();
    Rectangle seen = g.getClipBounds();
    headings.forEach(
        (row, words) -> {
          Rectangle whole = super.getCellRect(row, 0, true);
          int height = Look.scale(HEADING);
          if (whole.y < seen.y + seen.height && whole.y + height > seen.y) {
            g.setColor(Look.pane());
            g.fillRect(0, whole.y, getWidth(), height);
            g.setColor(Look.soft());
            int base = whole.y + (height + metrics.getAscent() - metrics.getDescent()) / 2;
            g.drawString(words, Look.scale(12), base);
          }
        });
    g.dispose();
  }
}
