package org.weald.workbench.views.internal.actions;

import java.awt.Component;
import java.awt.Dimension;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.swing.BorderFactory;
import javax.swing.JTable;
import javax.swing.ListSelectionModel;
import javax.swing.SwingConstants;
import javax.swing.table.AbstractTableModel;
import javax.swing.table.DefaultTableCellRenderer;
import javax.swing.table.TableRowSorter;
import org.weald.model.Status;
import org.weald.workbench.Look;
import org.weald.workbench.StatusMark;
import org.weald.workbench.views.internal.Differences;
import org.weald.workbench.views.internal.Tip;

/** The actions in rows. */
final class ActionTable extends JTable {
  private static final long serialVersionUID = 1L;
  private static final int LEAST_WIDTH = 900;
  private static final List<Status> URGENCY =
      List.of(
          Status.RED,
          Status.AMBER,
          Status.MISSING,
          Status.NOT_TESTABLE,
          Status.NOT_DUE,
          Status.CONTEXT,
          Status.GREEN);

  private enum Column {
    REF("Ref", 84),
    TEXT("Action", 360),
    LEAD("Lead", 170),
    WHEN("By when", 96),
    STATUS("Status", 150),
    PROGRESS("Progress", 100),
    OVERDUE("Overdue", 230);

    private final String title;
    private final int width;

    Column(String title, int width) {
      this.title = title;
      this.width = width;
    }
  }

  private final Model model;

  ActionTable() {
    super(new Model());
    this.model = (Model) getModel();
    setRowHeight(Look.scale(29));
    setShowHorizontalLines(true);
    setShowVerticalLines(false);
    setIntercellSpacing(new Dimension(0, 1));
    setFillsViewportHeight(true);
    setAutoResizeMode(AUTO_RESIZE_SUBSEQUENT_COLUMNS);
    setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
    getTableHeader().setReorderingAllowed(false);
    ((DefaultTableCellRenderer) getTableHeader().getDefaultRenderer())
        .setHorizontalAlignment(SwingConstants.LEADING);
    getAccessibleContext().setAccessibleName("Actions");
    TableRowSorter<Model> order = new TableRowSorter<>(model);
    for (Column column : Column.values()) {
      getColumnModel().getColumn(column.ordinal()).setPreferredWidth(Look.scale(column.width));
      getColumnModel().getColumn(column.ordinal()).setCellRenderer(new Cell(column));
      order.setComparator(column.ordinal(), comparator(column));
    }
    setRowSorter(order);
  }

  private static Comparator<ActionRow> comparator(Column column) {
    return switch (column) {
      case REF -> Comparator.comparing(row -> padded(row.ref()));
      case TEXT -> Comparator.comparing(row -> row.action().text());
      case LEAD -> Comparator.comparing(ActionRow::lead);
      case WHEN -> Comparator.comparing(row -> row.action().due().orElse(java.time.LocalDate.MAX));
      case STATUS -> Comparator.comparing(row -> URGENCY.indexOf(row.status().status()));
      case PROGRESS -> Comparator.comparing(ActionRow::progress);
      case OVERDUE -> Comparator.comparing(ActionRow::overdue).reversed();
    };
  }

  /** "CSAP 2.9" before "CSAP 2.10". */
  private static String padded(String ref) {
    StringBuilder text = new StringBuilder();
    for (String part : ref.split("(?<=\\D)(?=\\d)|(?<=\\d)(?=\\D)")) {
      boolean number = !part.isEmpty() && Character.isDigit(part.charAt(0));
      text.append(number && part.length() < 8 ? "0".repeat(8 - part.length()) + part : part);
    }
    return text.toString();
  }

  @Override
  public boolean getScrollableTracksViewportWidth() {
    return getParent() != null && getParent().getWidth() >= Look.scale(LEAST_WIDTH);
  }

  void show(List<ActionRow> rows) {
    model.update(rows);
  }

  Optional<ActionRow> chosen() {
    int row = getSelectedRow();
    return row < 0 ? Optional.empty() : Optional.of(model.rows.get(convertRowIndexToModel(row)));
  }

  void choose(String id) {
    IntStream.range(0, model.rows.size())
        .filter(i -> model.rows.get(i).id().equals(id))
        .map(this::convertRowIndexToView)
        .filter(row -> row >= 0 && row != getSelectedRow())
        .findFirst()
        .ifPresent(
            row -> {
              setRowSelectionInterval(row, row);
              scrollRectToVisible(getCellRect(row, 0, true));
            });
  }

  private static final class Model extends AbstractTableModel {
    private static final long serialVersionUID = 1L;
    private final transient List<ActionRow> rows = new ArrayList<>();

    void update(List<ActionRow> wanted) {
      Differences.apply(
          rows,
          wanted,
          ActionRow::id,
          new Differences.Shown<>() {
            @Override
            public void removed(int index) {
              fireTableRowsDeleted(index, index);
            }

            @Override
            public void inserted(int index, ActionRow row) {
              fireTableRowsInserted(index, index);
            }

            @Override
            public void changed(int index, ActionRow row) {
              fireTableRowsUpdated(index, index);
            }
          });
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
      return Column.values()[column].title;
    }

    @Override
    public Class<?> getColumnClass(int column) {
      return ActionRow.class;
    }

    @Override
    public Object getValueAt(int row, int column) {
      return rows.get(row);
    }
  }

  private static final class Cell extends DefaultTableCellRenderer {
    private static final long serialVersionUID = 1L;
    private final transient Column column;

    Cell(Column column) {
      this.column = column;
    }

    @Override
    public Component getTableCellRendererComponent(
        JTable table, Object value, boolean selected, boolean focused, int row, int index) {
      super.getTableCellRendererComponent(table, "", selected, focused, row, index);
      setBorder(BorderFactory.createEmptyBorder(0, Look.scale(12), 0, Look.scale(12)));
      setIcon(null);
      if (value instanceof ActionRow action) {
        fill(action);
      }
      return this;
    }

    private void fill(ActionRow row) {
      String text =
          switch (column) {
            case REF -> row.ref();
            case TEXT -> row.action().text();
            case LEAD -> row.lead();
            case WHEN -> row.action().byWhen();
            case STATUS -> row.status().word();
            case PROGRESS -> row.progress().isEmpty() ? "not stated" : row.progress();
            case OVERDUE -> row.overdue();
          };
      setText(text);
      boolean soft =
          column == Column.LEAD
              || column == Column.WHEN
              || (column == Column.PROGRESS && row.progress().isEmpty());
      setForeground(soft ? Look.soft() : Look.ink());
      if (column == Column.STATUS) {
        setIcon(new StatusMark(row.status().status()));
        setIconTextGap(Look.scale(8));
      }
      getAccessibleContext().setAccessibleName(column.title + ": " + text);
      setToolTipText(
          Tip.of(column == Column.STATUS ? text + ". " + row.status().sentence() : text));
    }
  }
}
