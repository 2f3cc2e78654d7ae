package org.weald.workbench.views.internal;

import java.awt.Component;
import java.awt.Dimension;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.swing.BorderFactory;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.SwingConstants;
import javax.swing.table.AbstractTableModel;
import javax.swing.table.DefaultTableCellRenderer;
import org.weald.model.Status;
import org.weald.workbench.Look;
import org.weald.workbench.StatusMark;

/** A table of lines of words; what is chosen stays chosen when other lines come and go. */
public final class Grid<T> extends JTable {
  private static final long serialVersionUID = 1L;

  /**
   * A column.
   *
   * @param title above it
   * @param width at text size 100 %
   * @param words what stands in it
   * @param mark before the words
   */
  public record Column<T>(
      String title, int width, Function<T, String> words, Function<T, Optional<Status>> mark) {
    /** A column of words alone. */
    public static <T> Column<T> of(String title, int width, Function<T, String> words) {
      return new Column<>(title, width, words, line -> Optional.empty());
    }
  }

  private final transient List<Column<T>> columns;
  private final transient List<T> lines = new ArrayList<>();
  private final Lines model = new Lines();

  /** Empty. */
  public Grid(String name, List<Column<T>> columns) {
    this.columns = columns;
    setModel(model);
    setRowHeight(Look.scale(26));
    setShowHorizontalLines(true);
    setIntercellSpacing(new Dimension(0, 1));
    setFillsViewportHeight(true);
    getTableHeader().setReorderingAllowed(false);
    getAccessibleContext().setAccessibleName(name);
    ((DefaultTableCellRenderer) getTableHeader().getDefaultRenderer())
        .setHorizontalAlignment(SwingConstants.LEADING);
    for (int i = 0; i < columns.size(); i++) {
      getColumnModel().getColumn(i).setPreferredWidth(Look.scale(columns.get(i).width()));
      getColumnModel().getColumn(i).setCellRenderer(new Cell(i));
    }
  }

  /** In a pane that scrolls. */
  public JScrollPane scrolled() {
    JScrollPane scroll = new JScrollPane(this);
    scroll.setBorder(BorderFactory.createEmptyBorder());
    scroll.getViewport().setBackground(Look.paper());
    return scroll;
  }

  /** Shows other lines. */
  public void update(List<T> wanted, Function<T, String> key) {
    Differences.apply(
        lines,
        wanted,
        key,
        new Differences.Shown<>() {
          @Override
          public void removed(int index) {
            model.fireTableRowsDeleted(index, index);
          }

          @Override
          public void inserted(int index, T line) {
            model.fireTableRowsInserted(index, index);
          }

          @Override
          public void changed(int index, T line) {
            model.fireTableRowsUpdated(index, index);
          }
        });
  }

  /** Shows quite other lines. */
  public void replace(List<T> wanted) {
    lines.clear();
    lines.addAll(wanted);
    model.fireTableDataChanged();
  }

  /** The lines that are chosen. */
  public List<T> chosen() {
    List<T> chosen = new ArrayList<>();
    for (int row : getSelectedRows()) {
      chosen.add(lines.get(row));
    }
    return chosen;
  }

  private final class Lines extends AbstractTableModel {
    private static final long serialVersionUID = 1L;

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
      return columns.get(column).title();
    }

    @Override
    public Object getValueAt(int row, int column) {
      return columns.get(column).words().apply(lines.get(row));
    }
  }

  private final class Cell extends DefaultTableCellRenderer {
    private static final long serialVersionUID = 1L;
    private final int column;

    Cell(int column) {
      this.column = column;
    }

    @Override
    public Component getTableCellRendererComponent(
        JTable table, Object value, boolean selected, boolean focused, int row, int index) {
      super.getTableCellRendererComponent(table, value, selected, focused, row, index);
      setBorder(BorderFactory.createEmptyBorder(0, Look.scale(12), 0, Look.scale(12)));
      setForeground(Look.ink());
      Optional<Status> mark = columns.get(column).mark().apply(lines.get(row));
      setIcon(mark.map(StatusMark::new).orElse(null));
      setIconTextGap(Look.scale(8));
      setToolTipText(Tip.of(String.valueOf(value)));
      return this;
    }
  }
}
