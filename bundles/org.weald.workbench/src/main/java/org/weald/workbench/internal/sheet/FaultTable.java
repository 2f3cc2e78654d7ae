package org.weald.workbench.internal.sheet;

import java.util.List;
import javax.swing.JTable;
import javax.swing.table.AbstractTableModel;
import org.weald.model.Place;
import org.weald.model.Problem;
import org.weald.reading.sheet.Grid;
import org.weald.workbench.Look;

/** The faults of a sheet: where, what and what to do; can be copied. Event thread only. */
final class FaultTable extends JTable {
  private static final long serialVersionUID = 1L;

  private final Faults faults;

  FaultTable() {
    super(new Faults());
    this.faults = (Faults) getModel();
    setRowHeight(Look.scale(24));
    setFocusTraversalKeys(java.awt.KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS, null);
    setFocusTraversalKeys(java.awt.KeyboardFocusManager.BACKWARD_TRAVERSAL_KEYS, null);
    getAccessibleContext().setAccessibleName("Faults");
    setToolTipText("Ctrl+C copies the selected rows");
    int[] widths = {50, 75, 320, 315};
    for (int i = 0; i < widths.length; i++) {
      getColumnModel().getColumn(i).setPreferredWidth(Look.scale(widths[i]));
    }
  }

  void show(List<Problem> problems) {
    faults.all = List.copyOf(problems);
    faults.fireTableDataChanged();
  }

  /** The whole sentence of a row. */
  String sentence(int row) {
    return row >= 0 && row < faults.all.size() ? faults.all.get(row).sentence() : "";
  }

  /** The model. */
  private static final class Faults extends AbstractTableModel {
    private static final long serialVersionUID = 1L;
    private static final String[] NAMES = {"Line", "Column", "What is wrong", "What to do"};

    private transient List<Problem> all = List.of();

    @Override
    public int getRowCount() {
      return all.size();
    }

    @Override
    public int getColumnCount() {
      return NAMES.length;
    }

    @Override
    public String getColumnName(int column) {
      return NAMES[column];
    }

    @Override
    public Object getValueAt(int row, int column) {
      Problem problem = all.get(row);
      Place where = problem.where();
      return switch (column) {
        case 0 -> where.line() == 0 ? "" : String.valueOf(where.line());
        case 1 -> where.column() == 0 ? "" : Grid.letters(where.column() - 1);
        case 2 -> what(problem);
        default -> problem.remedy();
      };
    }

    private static String what(Problem problem) {
      String what = problem.what();
      if (problem.where().column() > 0) {
        String letters = "column " + Grid.letters(problem.where().column() - 1) + " ";
        what = what.startsWith(letters) ? what.substring(letters.length()) : what;
      }
      return problem.why().isEmpty() ? what : what + " (" + problem.why() + ")";
    }
  }
}
