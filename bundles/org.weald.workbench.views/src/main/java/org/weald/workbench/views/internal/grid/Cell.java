package org.weald.workbench.views.internal.grid;

import java.awt.Component;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JTable;
import javax.swing.SwingConstants;
import javax.swing.border.Border;
import javax.swing.plaf.basic.BasicGraphicsUtils;
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
  private transient Optional<String> below = Optional.empty();
  private String above = "";

  Cell(Lines<T> lines, Column<T> column) {
    this.lines = lines;
    this.column = column;
    setHorizontalAlignment(
        column.face().trailing() ? SwingConstants.TRAILING : SwingConstants.LEADING);
    // The look itself lets it grow with the text.
    setIconTextGap(GAP);
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
      fill(lines.line(at), table.getColumnModel().getColumn(index).getWidth());
    }
    return this;
  }

  private void fill(T line, int width) {
    String words = column.words().apply(line);
    below = column.face().below().map(second -> second.words().apply(line));
    above = words;
    setText(below.isPresent() ? "" : shown(line, words, width));
    setForeground(column.face().soft().test(line) ? Look.soft() : Look.ink());
    setIcon(column.face().mark().apply(line).map(MARKS::get).orElse(null));
    getAccessibleContext().setAccessibleName(spoken(words));
  }

  private String spoken(String words) {
    String first = column.heading() + ": " + words;
    return column
        .face()
        .below()
        .filter(second -> below.filter(text -> !text.isEmpty()).isPresent())
        .map(second -> first + "; " + second.heading() + ": " + below.orElse(""))
        .orElse(first);
  }

  private String shown(T line, String words, int width) {
    if (column.face().brief().isEmpty()) {
      return words;
    }
    int room = width - Look.scale(2 * PADDING);
    boolean fits = getFontMetrics(getFont()).stringWidth(words) <= room;
    return fits ? words : column.face().brief().get().apply(line);
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    super.paintComponent(graphics);
    below.ifPresent(second -> lines(graphics, second));
  }

  /** Two lines, the second softer; one that is not there leaves the first in the middle. */
  private void lines(Graphics graphics, String second) {
    Graphics2D g = (Graphics2D) graphics.create();
    g.setFont(getFont());
    FontMetrics metrics = getFontMetrics(getFont());
    int left = getInsets().left;
    int room = getWidth() - left - getInsets().right;
    int height = second.isEmpty() ? metrics.getHeight() : 2 * metrics.getHeight();
    int base = (getHeight() - height) / 2 + metrics.getAscent();
    g.setColor(getForeground());
    BasicGraphicsUtils.drawString(this, g, Cut.to(above, metrics, room), left, base);
    g.setColor(Look.soft());
    BasicGraphicsUtils.drawString(
        this, g, Cut.to(second, metrics, room), left, base + metrics.getHeight());
    g.dispose();
  }
}
