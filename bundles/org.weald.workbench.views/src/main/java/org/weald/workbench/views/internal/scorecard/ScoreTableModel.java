package org.weald.workbench.views.internal.scorecard;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javax.swing.table.AbstractTableModel;
import org.weald.workbench.Selected;
import org.weald.workbench.views.internal.Differences;

/** The scorecard as Swing asks for it; a change touches the rows that differ and no other. */
public final class ScoreTableModel extends AbstractTableModel {
  private static final long serialVersionUID = 1L;
  private static final int MANY = 300;

  /** The columns in order. */
  public enum Column {
    REF("Ref"),
    MEASURE("Measure"),
    FIGURE("Figure"),
    PERIOD("Period"),
    TARGET("Target"),
    STATUS("Status"),
    SPARK("Trend"),
    DIRECTION("Direction, 1 year"),
    LONG_TERM("Direction, long term"),
    LEAD("Lead");

    private final String title;

    Column(String title) {
      this.title = title;
    }

    String title() {
      return title;
    }
  }

  private final transient List<ScoreRow> rows = new ArrayList<>();

  /** Shows other rows. */
  void update(List<ScoreRow> wanted) {
    if (Math.max(rows.size(), wanted.size()) > MANY && !keys(rows).equals(keys(wanted))) {
      // Row by row the sorter would put all of them in order once for each.
      rows.clear();
      rows.addAll(wanted);
      fireTableDataChanged();
      return;
    }
    Differences.apply(rows, wanted, ScoreRow::key, new Rows());
  }

  private static List<String> keys(List<ScoreRow> of) {
    return of.stream().map(ScoreRow::key).toList();
  }

  ScoreRow row(int index) {
    return rows.get(index);
  }

  List<ScoreRow> rows() {
    return List.copyOf(rows);
  }

  /** Where a row is. */
  OptionalInt index(Selected.Subject subject) {
    return IntStream.range(0, rows.size())
        .filter(i -> rows.get(i).subject().equals(subject))
        .findFirst();
  }

  @Override
  public int getRowCount() {
    return rows.size();
  }

  @Override
  public int getColumnCount() {
    return Column.values().length;
  }

  @Override
  public String getColumnName(int column) {
    return Column.values()[column].title();
  }

  /**
   * Every cell is given its whole row: renderers show a part of it, sorters compare a part of it.
   */
  @Override
  public Class<?> getColumnClass(int column) {
    return ScoreRow.class;
  }

  @Override
  public Object getValueAt(int row, int column) {
    return rows.get(row);
  }

  private final class Rows implements Differences.Shown<ScoreRow> {
    @Override
    public void removed(int index) {
      fireTableRowsDeleted(index, index);
    }

    @Override
    public void inserted(int index, ScoreRow row) {
      fireTableRowsInserted(index, index);
    }

    @Override
    public void changed(int index, ScoreRow row) {
      fireTableRowsUpdated(index, index);
    }
  }
}
