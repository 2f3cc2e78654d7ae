package org.weald.workbench.internal.spec;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.KeyboardFocusManager;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javax.swing.BorderFactory;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.table.AbstractTableModel;
import javax.swing.table.TableCellRenderer;
import org.weald.show.ReportBlock;
import org.weald.workbench.Look;
import org.weald.workbench.StatusMark;

/**
 * A table whose cells break their text. One with very many rows keeps each to a line and is
 * scrolled by itself, so that nothing has to be measured that is not seen.
 */
public final class GridTable extends JPanel implements Measured {
  private static final long serialVersionUID = 1L;
  private static final int MANY = 200;
  private static final int WIDEST = 420;
  private static final int LEAST = 170;
  private static final int HEIGHT_OF_MANY = 420;
  private static final int PADDING = 5;

  private final transient ReportBlock.Grid grid;
  private final JTable table;
  private final transient Cells cells = new Cells();
  private final int wide;
  private int laidOut = -1;

  /**
   * Of one grid.
   *
   * @param name what a screen reader calls it
   */
  public GridTable(ReportBlock.Grid grid, String name) {
    super(new BorderLayout());
    this.grid = grid;
    this.wide = wideColumn(grid);
    this.table = new JTable(new Model());
    setOpaque(false);
    table.setDefaultRenderer(Object.class, cells);
    table.getTableHeader().setDefaultRenderer(new Heads());
    table.getTableHeader().setReorderingAllowed(false);
    table.setAutoResizeMode(JTable.AUTO_RESIZE_OFF);
    table.setShowHorizontalLines(true);
    table.setShowVerticalLines(false);
    table.setGridColor(Look.hairline());
    table.setIntercellSpacing(new Dimension(0, 1));
    table.setBackground(Look.paper());
    // Tab goes on to what comes after the table; the arrow keys move within it.
    table.setFocusTraversalKeys(KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS, null);
    table.setFocusTraversalKeys(KeyboardFocusManager.BACKWARD_TRAVERSAL_KEYS, null);
    table.getAccessibleContext().setAccessibleName(name);
    if (many()) {
      table.setRowHeight(Look.scale(26));
      JScrollPane scroll = new JScrollPane(table);
      scroll.setBorder(BorderFactory.createLineBorder(Look.hairline()));
      add(scroll, BorderLayout.CENTER);
    } else {
      add(table.getTableHeader(), BorderLayout.NORTH);
      add(table, BorderLayout.CENTER);
    }
  }

  private boolean many() {
    return grid.rows().size() > MANY;
  }

  private static int wideColumn(ReportBlock.Grid grid) {
    for (int i = 0; i < grid.columns().size(); i++) {
      if (grid.columns().get(i).kind().equals("wide")) {
        return i;
      }
    }
    return 0;
  }

  @Override
  public int heightFor(int width) {
    if (many()) {
      layOut(width);
      return Look.scale(HEIGHT_OF_MANY);
    }
    layOut(width);
    int header = table.getTableHeader().getPreferredSize().height;
    return header + table.getPreferredSize().height;
  }

  /** Widths of the columns, then the heights their text needs. */
  private void layOut(int width) {
    if (width == laidOut || width <= 0) {
      return;
    }
    laidOut = width;
    int[] widths = widths(width);
    for (int i = 0; i < widths.length; i++) {
      table.getColumnModel().getColumn(i).setPreferredWidth(widths[i]);
      table.getColumnModel().getColumn(i).setWidth(widths[i]);
    }
    int head = 0;
    for (int i = 0; i < widths.length; i++) {
      head = Math.max(head, Heads.of(grid.columns().get(i)).heightFor(widths[i]));
    }
    table.getTableHeader().setPreferredSize(new Dimension(width, head + 1));
    for (int row = 0; row < grid.rows().size() && !many(); row++) {
      int height = Look.scale(20);
      for (int i = 0; i < widths.length; i++) {
        height = Math.max(height, cells.fill(row, i).heightFor(widths[i]) + 1);
      }
      table.setRowHeight(row, height);
    }
  }

  private int[] widths(int width) {
    int count = grid.columns().size();
    int[] least = new int[count];
    int[] natural = new int[count];
    for (int i = 0; i < count; i++) {
      Wrapped head = Heads.of(grid.columns().get(i));
      least[i] = head.leastWidth();
      natural[i] = head.naturalWidth();
      for (int row = 0; row < Math.min(MANY, grid.rows().size()); row++) {
        if (isAcross(row)) {
          continue;
        }
        Wrapped cell = cells.fill(row, i);
        int whole = isShort(i) ? cell.naturalWidth() : cell.leastWidth();
        least[i] = Math.max(least[i], Math.min(Look.scale(LEAST), whole));
        natural[i] = Math.max(natural[i], Math.min(Look.scale(WIDEST), cell.naturalWidth()));
      }
      natural[i] = Math.max(natural[i], least[i]);
    }
    return shared(least, natural, width);
  }

  /** Refs, figures and statuses are hard to read in pieces. */
  private boolean isShort(int column) {
    return Set.of("ref", "number", "judged").contains(grid.columns().get(column).kind());
  }

  /** Each column its least, and of what is left as much as it wants of it. */
  private static int[] shared(int[] least, int[] natural, int width) {
    long leastSum = IntStream.of(least).sum();
    long wanted = IntStream.of(natural).sum() - leastSum;
    long left = Math.max(0, width - leastSum);
    double share = wanted == 0 ? 0 : Math.min(1, left / (double) wanted);
    double squeezed = Math.min(1, width / (double) Math.max(1, leastSum));
    int[] widths = new int[least.length];
    for (int i = 0; i < widths.length; i++) {
      widths[i] = (int) (squeezed * least[i] + share * (natural[i] - least[i]));
    }
    return widths;
  }

  private boolean isAcross(int row) {
    ReportBlock.RowKind kind = grid.rows().get(row).kind();
    return kind == ReportBlock.RowKind.GROUP || kind == ReportBlock.RowKind.STORY;
  }

  /** The cell at a place; a heading or story stands in the widest column of words. */
  private ReportBlock.Cell cell(int row, int column) {
    ReportBlock.Row at = grid.rows().get(row);
    int index = isAcross(row) ? column - wide : column;
    return index >= 0 && index < at.cells().size() ? at.cells().get(index) : NOTHING;
  }

  private static final ReportBlock.Cell NOTHING =
      new ReportBlock.Cell("", Optional.empty(), Optional.empty(), "", "");

  private final class Model extends AbstractTableModel {
    private static final long serialVersionUID = 1L;

    @Override
    public int getRowCount() {
      return grid.rows().size();
    }

    @Override
    public int getColumnCount() {
      return grid.columns().size();
    }

    @Override
    public String getColumnName(int column) {
      return grid.columns().get(column).title();
    }

    /** In words, which is what Copy takes. */
    @Override
    public Object getValueAt(int row, int column) {
      return cell(row, column).words();
    }
  }

  private final class Cells implements TableCellRenderer {
    private final Wrapped label = padded();

    Wrapped fill(int row, int column) {
      ReportBlock.Cell cell = cell(row, column);
      ReportBlock.RowKind kind = grid.rows().get(row).kind();
      boolean heading = kind == ReportBlock.RowKind.GROUP || kind == ReportBlock.RowKind.HEADER;
      label.setFont(heading ? Look.text(1, true) : Look.text());
      label.setForeground(kind == ReportBlock.RowKind.STORY ? Look.soft() : Look.ink());
      label.setIcon(cell.status().map(mark -> new StatusMark(mark.status())).orElse(null));
      label.setIconTextGap(Look.scale(8));
      String text =
          cell.status()
              .map(mark -> mark.word())
              .or(() -> cell.direction().map(mark -> mark.sentence()))
              .orElse(cell.text() + cell.mark());
      label.display(text, cell.note(), grid.columns().get(column).kind().equals("number"));
      return label;
    }

    @Override
    public Component getTableCellRendererComponent(
        JTable of, Object value, boolean selected, boolean focused, int row, int column) {
      fill(row, column);
      label.setOpaque(true);
      label.setBackground(selected ? of.getSelectionBackground() : of.getBackground());
      return label;
    }
  }

  private static final class Heads implements TableCellRenderer {
    @Override
    public Component getTableCellRendererComponent(
        JTable of, Object value, boolean selected, boolean focused, int row, int column) {
      Wrapped label = padded();
      label.setFont(Look.text(0.92, true));
      label.setForeground(Look.soft());
      label.display(String.valueOf(value), "", false);
      return label;
    }

    static Wrapped of(ReportBlock.Column column) {
      Wrapped label = padded();
      label.setFont(Look.text(0.92, true));
      label.display(column.title(), "", false);
      return label;
    }
  }

  private static Wrapped padded() {
    Wrapped label = new Wrapped();
    int side = Look.scale(8);
    label.setBorder(
        BorderFactory.createEmptyBorder(Look.scale(PADDING), side, Look.scale(PADDING), side));
    return label;
  }

  @Override
  public Dimension getPreferredSize() {
    int width = getWidth() > 0 ? getWidth() : Look.scale(WIDEST);
    return new Dimension(width, heightFor(width));
  }
}
