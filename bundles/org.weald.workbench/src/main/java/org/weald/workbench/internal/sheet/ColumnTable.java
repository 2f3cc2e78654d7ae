package org.weald.workbench.internal.sheet;

import java.awt.Component;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.swing.DefaultCellEditor;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JTable;
import javax.swing.ListSelectionModel;
import javax.swing.table.AbstractTableModel;
import javax.swing.table.DefaultTableCellRenderer;
import org.weald.reading.sheet.Grid;
import org.weald.reading.sheet.Role;
import org.weald.reading.sheet.SheetColumn;
import org.weald.reading.sheet.SheetFound;
import org.weald.workbench.Look;

/** A row for each column of the sheet: what it is taken for can be changed. Event thread only. */
final class ColumnTable extends JTable {
  private static final long serialVersionUID = 1L;
  private static final int TAKEN_FOR = 2;
  private static final int SAMPLES = 3;
  private static final int LOOKED_AT = 300;

  private final Columns columns;

  /** A role as it is read. */
  private record Choice(Role role) {
    @Override
    public String toString() {
      return role.words();
    }
  }

  /**
   * Empty.
   *
   * @param chosen called when somebody has chosen what a column is
   */
  ColumnTable(Runnable chosen) {
    super(new Columns(chosen));
    this.columns = (Columns) getModel();
    setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
    setRowHeight(Look.scale(24));
    setSurrendersFocusOnKeystroke(true);
    // Tab leads on to what is below; the arrows walk the cells.
    setFocusTraversalKeys(java.awt.KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS, null);
    setFocusTraversalKeys(java.awt.KeyboardFocusManager.BACKWARD_TRAVERSAL_KEYS, null);
    getAccessibleContext().setAccessibleName("What the columns are taken for");
    setToolTipText("Space or a click on \"Taken for\" offers what else the column may be");
    JComboBox<Choice> box = new JComboBox<>();
    for (Role role : Role.values()) {
      box.addItem(new Choice(role));
    }
    box.setMaximumRowCount(Role.values().length);
    box.getAccessibleContext().setAccessibleName("Taken for");
    getColumnModel().getColumn(TAKEN_FOR).setCellEditor(new DefaultCellEditor(box));
    getColumnModel().getColumn(TAKEN_FOR).setCellRenderer(new Chooser());
    int[] widths = {75, 185, 210, 290};
    for (int i = 0; i < widths.length; i++) {
      getColumnModel().getColumn(i).setPreferredWidth(Look.scale(widths[i]));
    }
  }

  /** Shows what was found; what was chosen stays chosen. */
  void show(SheetFound found) {
    columns.show(found);
  }

  /** Nothing was found. */
  void clear() {
    columns.clear();
  }

  /** Takes all choices back, as for another file. */
  void forget() {
    columns.chosen.clear();
  }

  /** What was chosen, by column from 0. */
  Map<Integer, Role> chosen() {
    return Map.copyOf(columns.chosen);
  }

  /** A cell that says that it opens. */
  private static final class Chooser extends DefaultTableCellRenderer {
    private static final long serialVersionUID = 1L;

    @Override
    public Component getTableCellRendererComponent(
        JTable table, Object value, boolean selected, boolean focused, int row, int column) {
      Component shown =
          super.getTableCellRendererComponent(table, value, selected, focused, row, column);
      if (shown instanceof JLabel label) {
        label.setText("▾ " + value);
        boolean used = !String.valueOf(value).startsWith(Role.NOT_USED.words());
        label.setForeground(used ? Look.ink() : Look.soft());
        label.getAccessibleContext().setAccessibleName(String.valueOf(value));
      }
      return shown;
    }
  }

  /** The model. */
  private static final class Columns extends AbstractTableModel {
    private static final long serialVersionUID = 1L;
    private static final String[] NAMES = {"Column", "Header", "Taken for", "First cells"};

    private final transient Runnable changed;
    private final Map<Integer, Role> chosen = new HashMap<>();
    private transient List<SheetColumn> all = List.of();
    private final List<String> samples = new ArrayList<>();

    Columns(Runnable changed) {
      this.changed = changed;
    }

    private void show(SheetFound found) {
      boolean same = found.layout().columns().size() == all.size();
      all = found.layout().columns();
      samples.clear();
      List<Grid.Row> rows = found.grid().rows();
      int header = found.layout().header();
      List<Grid.Row> below =
          rows.subList(header + 1, Math.min(rows.size(), header + 1 + LOOKED_AT));
      all.forEach(
          column ->
              samples.add(
                  below.stream()
                      .map(row -> row.cell(column.index()))
                      .filter(cell -> !cell.isEmpty())
                      .limit(SAMPLES)
                      .map(Columns::brief)
                      .collect(Collectors.joining("  ·  "))));
      if (same) {
        fireTableRowsUpdated(0, Math.max(0, all.size() - 1));
      } else {
        fireTableDataChanged();
      }
    }

    private static String brief(String cell) {
      return cell.length() > 40 ? cell.substring(0, 39) + "…" : cell;
    }

    private void clear() {
      all = List.of();
      fireTableDataChanged();
    }

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
    public boolean isCellEditable(int row, int column) {
      return column == TAKEN_FOR;
    }

    @Override
    public Object getValueAt(int row, int column) {
      SheetColumn one = all.get(row);
      return switch (column) {
        case 0 -> Grid.letters(one.index());
        case 1 -> one.header();
        case TAKEN_FOR -> one.why().isEmpty() ? one.words() : one.words() + ": " + one.why();
        default -> samples.get(row);
      };
    }

    @Override
    public void setValueAt(Object value, int row, int column) {
      if (value instanceof Choice choice
          && row < all.size()
          && choice.role() != all.get(row).role()) {
        if (!choice.role().isRepeated()) {
          chosen.values().removeIf(choice.role()::equals);
        }
        chosen.put(all.get(row).index(), choice.role());
        changed.run();
      }
    }
  }
}
