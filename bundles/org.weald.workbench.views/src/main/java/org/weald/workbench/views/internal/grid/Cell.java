package org.weald.workbench.views.internal.grid;

import java.awt.Component;
import java.util.EnumMap;
import java.util.Map;
import javax.swing.BorderFactory;
import javax.swing.JTable;
import javax.swing.SwingConstants;
import javax.swing.border.Border;
import javax.swing.table.DefaultTableCellRenderer;
import org.weald.model.Status;
import org.weald.workbench.Look;
import org.weald.workbench.StatusMark;

/** The words of a column's cells, with a status before them where there is one. */
final class Cell<T> extends DefaultTableCellRenderer {
  static final int PADDING = 10;
  static final int GAP = 8;
  static final int MARK = 12;

  private static final long serialVersionUID = 1L;
  private static final Map<Status, StatusMark> MARKS = marks();

  private final transient Lines<T> lines;
  private final transient Column<T> column;
  private final transient Border padding = padding();

  Cell(Lines<T> lines, Column<T> column) {
    this.lines = lines;
    this.column = column;
    setHorizontalAlignment(
        column.face().trailing() ? SwingConstants.TRAILING : SwingConstants.LEADING);
    setIconTextGap(Look.scale(GAP));
  }

  private static Map<Status, StatusMark> marks() {
    Map<Status, StatusMark> marks = new EnumMap<>(Status.class);
    for (Status status : Status.values()) {
      marks.put(status, new StatusMark(status));
    }
    return marks;
  }

  /** The room around the words of a cell. */
  static Border padding() {
    return BorderFactory.createEmptyBorder(0, Look.scale(PADDING), 0, Look.scale(PADDING));
  }

  /**
   * Not the inherited one: it would make the words of a whole line, and a border, for every cell of
   * every paint.
   */
  @Override
  public Component getTableCellRendererComponent(
      JTable table, Object value, boolean selected, boolean focused, int row, int index) {
    setFont(table.getFont());
    setBackground(selected ? table.getSelectionBackground() : table.getBackground());
    // The whole line is what is selected; a frame around one cell of it would say otherwise.
    setBorder(padding);
    int at = table.convertRowIndexToModel(row);
    if (at >= 0 && at < lines.getRowCount()) {
      fill(lines.line(at));
    }
    return this;
  }

  private void fill(T line) {
    String words = column.words().apply(line);
    setText(words);
    setForeground(column.face().soft().test(line) ? Look.soft() : Look.ink());
    setIcon(column.face().mark().apply(line).map(MARKS::get).orElse(null));
    getAccessibleContext().setAccessibleName(column.heading() + ": " + words);
  }
}
