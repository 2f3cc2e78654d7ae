package org.weald.workbench.views.internal.grid;

import java.awt.Component;
import java.util.function.IntPredicate;
import javax.swing.JLabel;
import javax.swing.JTable;
import javax.swing.SwingConstants;
import javax.swing.table.TableCellRenderer;

/**
 * Headings of numbers stand over their end, others over their beginning.
 *
 * @param usual draws them
 * @param atEnd which columns stand at their end, by their first place
 */
public record Heading(TableCellRenderer usual, IntPredicate atEnd) implements TableCellRenderer {
  /** Puts it above a table. */
  public static void above(JTable table, IntPredicate atEnd) {
    table.getTableHeader().setReorderingAllowed(false);
    table
        .getTableHeader()
        .setDefaultRenderer(new Heading(table.getTableHeader().getDefaultRenderer(), atEnd));
  }

  @Override
  public Component getTableCellRendererComponent(
      JTable table, Object value, boolean selected, boolean focused, int row, int column) {
    Component cell =
        usual.getTableCellRendererComponent(table, value, selected, focused, row, column);
    if (cell instanceof JLabel label) {
      boolean end = atEnd.test(table.convertColumnIndexToModel(column));
      label.setHorizontalAlignment(end ? SwingConstants.TRAILING : SwingConstants.LEADING);
    }
    return cell;
  }
}
