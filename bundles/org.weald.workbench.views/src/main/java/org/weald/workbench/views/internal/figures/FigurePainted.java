package org.weald.workbench.views.internal.figures;

import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Polygon;
import javax.swing.BorderFactory;
import javax.swing.JTable;
import javax.swing.SwingConstants;
import javax.swing.table.DefaultTableCellRenderer;
import org.weald.workbench.Look;

/** Draws a cell: a figure of one's own has a mark in its corner. Event thread only. */
final class FigurePainted extends DefaultTableCellRenderer {
  private static final long serialVersionUID = 1L;
  private static final int MARK = 6;

  private final FigureTable of;
  private boolean own;

  FigurePainted(FigureTable of) {
    this.of = of;
  }

  @Override
  public Component getTableCellRendererComponent(
      JTable table, Object value, boolean selected, boolean focused, int row, int column) {
    super.getTableCellRendererComponent(table, "", selected, focused, row, column);
    own = false;
    if (!focused) {
      setBorder(BorderFactory.createEmptyBorder(0, Look.scale(8), 0, Look.scale(10)));
    }
    if (value instanceof FigureGrid.Cell cell) {
      setBackground(selected ? table.getSelectionBackground() : Look.paper());
      figure(cell);
    } else {
      setHorizontalAlignment(SwingConstants.LEADING);
      setText(String.valueOf(value));
      setForeground(Look.ink());
      setBackground(selected ? table.getSelectionBackground() : Look.pane());
      getAccessibleContext().setAccessibleName(getText());
    }
    return this;
  }

  private void figure(FigureGrid.Cell cell) {
    own = cell.own();
    String text = of.measure().map(measure -> FigureWords.figure(cell, measure)).orElse("");
    setHorizontalAlignment(SwingConstants.TRAILING);
    setText(cell.awaited() ? "awaited" : text);
    setForeground(own ? Look.ink() : Look.soft());
    getAccessibleContext()
        .setAccessibleName(
            getText().isEmpty() ? "no figure" : getText() + (own ? ", entered here" : ""));
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    super.paintComponent(graphics);
    if (own) {
      Graphics2D g = (Graphics2D) graphics;
      g.setColor(Look.accent());
      int size = Look.scale(MARK);
      int right = getWidth();
      g.fill(new Polygon(new int[] {right - size, right, right}, new int[] {0, 0, size}, 3));
    }
  }
}
