package org.weald.workbench.internal.sheet;

import java.util.List;
import javax.swing.JTable;
import javax.swing.table.AbstractTableModel;
import org.weald.reading.sheet.Grid;
import org.weald.workbench.Look;

/** The first rows of a sheet as they stand in it, with the letters of a spreadsheet program. */
final class RowTable extends JTable {
  private static final long serialVersionUID = 1L;
  private static final int MOST_ROWS = 30;
  private static final int MOST_COLUMNS = 60;

  RowTable() {
    setRowHeight(Look.scale(22));
    setAutoResizeMode(AUTO_RESIZE_OFF);
    setFocusTraversalKeys(java.awt.KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS, null);
    setFocusTraversalKeys(java.awt.KeyboardFocusManager.BACKWARD_TRAVERSAL_KEYS, null);
    getAccessibleContext().setAccessibleName("First rows");
  }

  void show(Grid grid) {
    List<Grid.Row> rows = grid.rows().subList(0, Math.min(MOST_ROWS, grid.rows().size()));
    int columns = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    setModel(new Rows(rows, Math.min(MOST_COLUMNS, columns)));
    for (int i = 0; i < getColumnCount(); i++) {
      getColumnModel().getColumn(i).setPreferredWidth(Look.scale(i == 0 ? 50 : width(rows, i - 1)));
    }
  }

  private static int width(List<Grid.Row> rows, int column) {
    int longest = rows.stream().mapToInt(row -> row.cell(column).length()).max().orElse(0);
    return Math.max(70, Math.min(260, 20 + 7 * longest));
  }

  /** The model. */
  private static final class Rows extends AbstractTableModel {
    private static final long serialVersionUID = 1L;
    private final transient List<Grid.Row> rows;
    private final int columns;

    Rows(List<Grid.Row> rows, int columns) {
      this.rows = rows;
      this.columns = columns;
    }

    @Override
    public int getRowCount() {
      return rows.size();
    }

    @Override
    public int getColumnCount() {
      return columns + 1;
    }

    @Override
    public String getColumnName(int column) {
      return column == 0 ? "Line" : Grid.letters(column - 1);
    }

    @Override
    public Object getValueAt(int row, int column) {
      return column == 0 ? String.valueOf(rows.get(row).line()) : rows.get(row).cell(column - 1);
    }
  }
}
