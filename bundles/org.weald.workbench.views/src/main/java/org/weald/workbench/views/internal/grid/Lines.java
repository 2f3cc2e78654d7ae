package org.weald.workbench.views.internal.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javax.swing.table.AbstractTableModel;
import org.weald.workbench.views.internal.Differences;

/**
 * The lines of a table as Swing asks for them; a change touches the lines that differ and no other.
 * Every cell is given its whole line: cells show a part of it, orders compare a part of it.
 */
public final class Lines<T> extends AbstractTableModel {
  private static final long serialVersionUID = 1L;
  private static final int MANY = 300;

  private final transient List<Column<T>> columns;
  private final transient List<T> lines = new ArrayList<>();

  /** None as yet. */
  public Lines(List<Column<T>> columns) {
    this.columns = List.copyOf(columns);
  }

  /** Shows other lines; of lines with the same key the first counts. */
  public void update(List<T> wanted, Function<T, String> key) {
    if (Math.max(lines.size(), wanted.size()) > MANY
        && !keys(lines, key).equals(keys(wanted, key))) {
      // Line by line the sorter would put all of them in order once for each.
      replace(wanted);
      return;
    }
    Differences.apply(lines, wanted, key, new Told());
  }

  private static <T> List<String> keys(List<T> of, Function<T, String> key) {
    return of.stream().map(key).toList();
  }

  /** Shows quite other lines. */
  public void replace(List<T> wanted) {
    lines.clear();
    lines.addAll(wanted);
    fireTableDataChanged();
  }

  /** A line by its place before any sorting. */
  public T line(int index) {
    return lines.get(index);
  }

  /** All of them, before any sorting. */
  public List<T> all() {
    return List.copyOf(lines);
  }

  List<Column<T>> columns() {
    return columns;
  }

  @Override
  public int getRowCount() {
    return lines.size();
  }

  @Override
  public int getColumnCount() {
    return columns.size();
  }

  @Override
  public String getColumnName(int column) {
    return columns.get(column).heading();
  }

  @Override
  public Object getValueAt(int row, int column) {
    return lines.get(row);
  }

  private final class Told implements Differences.Shown<T> {
    @Override
    public void removed(int index) {
      fireTableRowsDeleted(index, index);
    }

    @Override
    public void inserted(int index, T line) {
      fireTableRowsInserted(index, index);
    }

    @Override
    public void changed(int index, T line) {
      fireTableRowsUpdated(index, index);
    }
  }
}
