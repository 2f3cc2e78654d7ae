package org.weald.workbench.views.internal.scorecard;

import java.awt.Dimension;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.KeyboardFocusManager;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Toolkit;
import java.awt.event.MouseEvent;
import java.util.Map;
import java.util.TreeMap;
import javax.swing.JTable;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import org.jspecify.annotations.Nullable;
import org.weald.workbench.Look;
import org.weald.workbench.views.internal.Tip;

/**
 * A table that leaves with Tab, walks its rows with the arrow keys, draws hairlines only, and has a
 * heading above the first row of each group.
 */
final class ScoreTable extends JTable {
  private static final long serialVersionUID = 1L;
  private static final int LEAST_WIDTH = 1400;
  private static final int ROW = 29;
  private static final int HEADING = 28;

  private final ScoreTableModel rows;
  private transient Grouping grouping = Grouping.NONE;

  /** Headings by the row they stand above. */
  private final transient Map<Integer, String> headings = new TreeMap<>();

  ScoreTable(ScoreTableModel model) {
    super(model);
    this.rows = model;
    setRowHeight(Look.scale(ROW));
    setShowHorizontalLines(true);
    setShowVerticalLines(false);
    setIntercellSpacing(new Dimension(0, 1));
    setFillsViewportHeight(true);
    setAutoResizeMode(JTable.AUTO_RESIZE_SUBSEQUENT_COLUMNS);
    setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
    getTableHeader().setReorderingAllowed(false);
    getAccessibleContext().setAccessibleName("Scorecard");
    for (int id :
        new int[] {
          KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS, KeyboardFocusManager.BACKWARD_TRAVERSAL_KEYS
        }) {
      setFocusTraversalKeys(id, null);
    }
    getInputMap(WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(KeyStroke.getKeyStroke("TAB"), "none");
    getInputMap(WHEN_ANCESTOR_OF_FOCUSED_COMPONENT)
        .put(KeyStroke.getKeyStroke("shift TAB"), "none");
  }

  /** Where there is too little room for the columns they are scrolled and not squeezed. */
  @Override
  public boolean getScrollableTracksViewportWidth() {
    return getParent() != null && getParent().getWidth() >= Look.scale(LEAST_WIDTH);
  }

  /** Says what rows stand together by; the rows are in that order already. */
  void group(Grouping by) {
    grouping = by;
    regroup();
  }

  /** Puts the headings where the groups begin now. */
  void regroup() {
    if (grouping == Grouping.NONE && headings.isEmpty()) {
      return;
    }
    headings.clear();
    int first = -1;
    String group = "";
    if (grouping != Grouping.NONE) {
      for (int row = 0; row < getRowCount(); row++) {
        String of = grouping.of(rows.row(convertRowIndexToModel(row)));
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

  /** Made when the pointer rests on a cell, not with every paint. */
  @Override
  public @Nullable String getToolTipText(MouseEvent event) {
    int row = rowAtPoint(event.getPoint());
    int column = columnAtPoint(event.getPoint());
    return row < 0 || column < 0
        ? null
        : Tip.of(
            ScoreCells.tip(
                rows.row(convertRowIndexToModel(row)),
                ScoreTableModel.Column.values()[convertColumnIndexToModel(column)]));
  }
}
