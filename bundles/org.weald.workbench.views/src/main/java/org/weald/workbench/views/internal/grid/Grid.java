package org.weald.workbench.views.internal.grid;

import java.awt.Dimension;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.KeyboardFocusManager;
import java.awt.RenderingHints;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javax.swing.Action;
import javax.swing.BorderFactory;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import javax.swing.event.TableModelEvent;
import javax.swing.table.JTableHeader;
import javax.swing.table.TableColumn;
import javax.swing.table.TableColumnModel;
import org.jspecify.annotations.Nullable;
import org.weald.workbench.Look;
import org.weald.workbench.ViewSite;
import org.weald.workbench.views.internal.Keyed;
import org.weald.workbench.views.internal.Tip;

/**
 * A table of lines. What is chosen stays chosen when other lines come and go; a heading sorts;
 * Ctrl+C copies; Tab leaves it; columns give way where there is little room and are scrolled where
 * there is too little.
 */
public class Grid<T> extends JTable {
  private static final long serialVersionUID = 1L;
  private static final int ROW = 26;
  private static final int LINE = 16;
  private static final int MEASURED = 300;
  private static final int LEAST_ROWS = 1;

  private final Lines<T> lines;
  private final transient LineOrder<T> order;

  /** What the columns wish for; worked out anew when other lines come. */
  private transient List<Room.Wish> wishes = List.of();

  private boolean dragged;
  private int early = -1;
  private int earlyPlace;
  private String absence = "";

  /** Empty. */
  public Grid(String name, List<Column<T>> columns) {
    this(name, new Lines<>(columns));
  }

  private Grid(String name, Lines<T> lines) {
    super(lines);
    this.lines = lines;
    this.order = new LineOrder<>(lines);
    super.setRowSorter(order);
    setRowHeight(Look.scale(isInTwoLines() ? ROW + LINE : ROW));
    setShowHorizontalLines(true);
    setShowVerticalLines(false);
    setIntercellSpacing(new Dimension(0, 1));
    setFillsViewportHeight(true);
    getAccessibleContext().setAccessibleName(name);
    getTableHeader().getAccessibleContext().setAccessibleName("Headings of " + name);
    Heading.above(this, column -> column(column).face().trailing());
    for (int i = 0; i < lines.columns().size(); i++) {
      Column<T> column = lines.columns().get(i);
      TableColumn shown = getColumnModel().getColumn(i);
      shown.setMinWidth(column.room().whenFilled() ? 0 : shown.getMinWidth());
      shown.setCellRenderer(column.face().picture().orElseGet(() -> new Cell<>(lines, column)));
    }
    leaveWithTab();
    Keyed.put(this, "copy", this::copy);
  }

  private boolean isInTwoLines() {
    return lines.columns().stream().anyMatch(column -> column.face().below().isPresent());
  }

  private void leaveWithTab() {
    for (int id :
        new int[] {
          KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS, KeyboardFocusManager.BACKWARD_TRAVERSAL_KEYS
        }) {
      setFocusTraversalKeys(id, null);
    }
    for (String key : List.of("TAB", "shift TAB")) {
      getInputMap(WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(KeyStroke.getKeyStroke(key), "none");
    }
  }

  /** One line at a time is chosen. */
  public Grid<T> single() {
    setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
    return this;
  }

  /**
   * Enter or a double click does something with the chosen line; so does the first line of its
   * menu.
   *
   * @param words what it does: "Open the report"
   */
  public Grid<T> opens(String words, Runnable open) {
    Keyed.key(this, WHEN_ANCESTOR_OF_FOCUSED_COMPONENT, "ENTER", open);
    Keyed.put(this, ViewSite.OPEN, open);
    getActionMap().get(ViewSite.OPEN).putValue(Action.NAME, words);
    addMouseListener(
        new MouseAdapter() {
          @Override
          public void mouseClicked(MouseEvent event) {
            if (event.getClickCount() == 2 && rowAtPoint(event.getPoint()) >= 0) {
              open.run();
            }
          }
        });
    return this;
  }

  /**
   * Where the columns have to be scrolled sideways one of them stands earlier than it does else, so
   * that what is read first is in sight at once.
   */
  protected final void early(int column, int place) {
    early = column;
    earlyPlace = place;
  }

  /** Whoever dragged it elsewhere wants it there. */
  private void placeEarly() {
    if (early < 0 || (getTableHeader() != null && getTableHeader().getDraggedColumn() != null)) {
      return;
    }
    int from = getScrollableTracksViewportWidth() ? earlyPlace : early;
    int to = getScrollableTracksViewportWidth() ? early : earlyPlace;
    if (from != to && convertColumnIndexToView(early) == from) {
      moveColumn(from, to);
    }
  }

  /** What is said in place of lines where there are none; empty for nothing. */
  public void absence(String sentence) {
    if (!sentence.equals(absence)) {
      absence = sentence;
      getAccessibleContext().setAccessibleDescription(sentence);
      repaint();
    }
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    super.paintComponent(graphics);
    if (getRowCount() == 0 && !absence.isEmpty()) {
      graphics.setFont(Look.text());
      graphics.setColor(Look.soft());
      ((Graphics2D) graphics)
          .setRenderingHint(
              RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
      graphics.drawString(absence, Look.scale(12), getRowHeight());
    }
  }

  /** In a pane that scrolls. */
  public JScrollPane scrolled() {
    JScrollPane scroll = new JScrollPane(this);
    scroll.setBorder(BorderFactory.createEmptyBorder());
    scroll.getViewport().setBackground(Look.paper());
    return scroll;
  }

  /** In a pane that scrolls, with a hairline above. */
  public JScrollPane scrolledBelowLine() {
    JScrollPane scroll = scrolled();
    scroll.setBorder(BorderFactory.createMatteBorder(1, 0, 0, 0, Look.hairline()));
    // What stands above it does not take the last lines from it.
    int header = getTableHeader().getPreferredSize().height;
    scroll.setMinimumSize(new Dimension(Look.scale(120), header + LEAST_ROWS * getRowHeight()));
    return scroll;
  }

  /** Shows other lines. */
  public void update(List<T> wanted, Function<T, String> key) {
    lines.update(wanted, key);
  }

  /** Shows quite other lines. */
  public void replace(List<T> wanted) {
    lines.replace(wanted);
  }

  /** The lines, before any sorting. */
  public Lines<T> lines() {
    return lines;
  }

  /** What sorts them. */
  public LineOrder<T> order() {
    return order;
  }

  /** The lines as they are seen. */
  public List<T> seen() {
    return IntStream.range(0, getRowCount()).mapToObj(this::seen).toList();
  }

  /** The line at a row as it is seen. */
  protected final T seen(int row) {
    return lines.line(convertRowIndexToModel(row));
  }

  /** The lines that are chosen. */
  public List<T> chosen() {
    return IntStream.of(getSelectedRows()).mapToObj(this::seen).toList();
  }

  /** The line that is chosen, or the first of them. */
  public Optional<T> one() {
    return chosen().stream().findFirst();
  }

  /** Chooses a line and brings it in sight; leaves all as it is where there is none. */
  public void choose(Predicate<T> wanted) {
    IntStream.range(0, getRowCount())
        .filter(row -> wanted.test(seen(row)))
        .findFirst()
        .ifPresent(this::chooseRow);
  }

  private void chooseRow(int row) {
    if (row != getSelectedRow()) {
      setRowSelectionInterval(row, row);
      scrollRectToVisible(getCellRect(row, 0, true));
    }
  }

  /** Copies the chosen lines, or all of them where none is chosen, with the headings. */
  public void copy() {
    copied().put();
  }

  /** The chosen lines, or all of them where none is chosen, for other programs. */
  Copied copied() {
    return copied(getSelectedRowCount() == 0 ? seen() : chosen());
  }

  /** Lines with the headings, for other programs. */
  public Copied copied(List<T> what) {
    return Copied.of(Copied.cells(lines.columns(), what));
  }

  private Column<T> column(int index) {
    return lines.columns().get(index);
  }

  /** Made when the pointer rests on a cell, not with every paint. */
  @Override
  public @Nullable String getToolTipText(MouseEvent event) {
    int row = rowAtPoint(event.getPoint());
    int column = columnAtPoint(event.getPoint());
    return row < 0 || column < 0
        ? null
        : Tip.of(column(convertColumnIndexToModel(column)).tip().apply(seen(row)));
  }

  @Override
  protected JTableHeader createDefaultTableHeader() {
    return new Told(getColumnModel());
  }

  /** Says what a heading means and that it sorts. */
  private final class Told extends JTableHeader {
    private static final long serialVersionUID = 1L;

    Told(TableColumnModel columns) {
      super(columns);
    }

    @Override
    public @Nullable String getToolTipText(MouseEvent event) {
      int at = columnAtPoint(event.getPoint());
      if (at < 0) {
        return null;
      }
      Column<T> column = Grid.this.column(convertColumnIndexToModel(at));
      String what = column.explained().isEmpty() ? column.heading() : column.explained();
      return Tip.of(
          column.order().isEmpty()
              ? what
              : what + " – click to sort, again for the other way, a third time to undo");
    }
  }

  @Override
  public void tableChanged(TableModelEvent event) {
    wishes = List.of();
    super.tableChanged(event);
    forgetPlaceThatIsGone();
  }

  /**
   * Where nothing is chosen Swing leaves the place the keyboard is at as it was, past the last line
   * even, and asks the sorter for it when lines come back.
   */
  private void forgetPlaceThatIsGone() {
    ListSelectionModel places = getSelectionModel();
    if (places != null && places.getLeadSelectionIndex() >= getRowCount()) {
      places.setAnchorSelectionIndex(-1);
      places.setLeadSelectionIndex(-1);
    }
  }

  private List<Room.Wish> wishes() {
    if (wishes.isEmpty()) {
      wishes = lines.columns().stream().map(this::wish).toList();
    }
    return wishes;
  }

  private Room.Wish wish(Column<T> column) {
    Room room = column.room();
    if (room.whenFilled() && lines.all().stream().map(column.words()).allMatch(String::isEmpty)) {
      return Room.Wish.NONE;
    }
    int words = widest(column, column.words());
    int fewer = column.face().brief().map(brief -> widest(column, brief)).orElse(words);
    return room.wish(words, fewer, Look.scale(room.width()), Look.scale(room.least()));
  }

  /** How wide the words of a column and its heading are; of very many lines the first count. */
  private int widest(Column<T> column, Function<T, String> words) {
    FontMetrics bold = getFontMetrics(Look.text(1.0, true));
    FontMetrics plain = getFontMetrics(Look.text());
    int padding = Look.scale(2 * Cell.PADDING + 2);
    int widest = bold.stringWidth(column.heading());
    for (int i = 0; i < Math.min(lines.getRowCount(), MEASURED); i++) {
      T line = lines.line(i);
      int mark =
          column.face().mark().apply(line).isPresent() ? Look.scale(Cell.GAP + Cell.MARK) : 0;
      widest = Math.max(widest, plain.stringWidth(words.apply(line)) + mark);
      widest =
          column.face().below().isEmpty()
              ? widest
              : Math.max(
                  widest,
                  plain.stringWidth(column.face().below().get().words().apply(line)) + mark);
    }
    return widest + padding;
  }

  /** Where there is too little room even for the least widths, the columns are scrolled. */
  @Override
  public boolean getScrollableTracksViewportWidth() {
    return getParent() != null && getParent().getWidth() >= least();
  }

  private int least() {
    return wishes().stream().mapToInt(it -> Math.min(it.least(), it.brief())).sum();
  }

  /** What is scrolled is as wide as it must be, not as it would like to be. */
  @Override
  public Dimension getPreferredSize() {
    Dimension size = super.getPreferredSize();
    if (!isPreferredSizeSet() && !dragged) {
      size.width = least();
    }
    return size;
  }

  /** Once a column was dragged the widths are the user's; before, they are as the columns say. */
  @Override
  public void doLayout() {
    dragged = dragged || (getTableHeader() != null && getTableHeader().getResizingColumn() != null);
    if (dragged) {
      super.doLayout();
      return;
    }
    placeEarly();
    int[] shares = Room.share(getWidth(), wishes());
    for (int i = 0; i < getColumnCount(); i++) {
      TableColumn shown = getColumnModel().getColumn(i);
      shown.setWidth(shares[shown.getModelIndex()]);
      shown.setPreferredWidth(shares[shown.getModelIndex()]);
    }
  }
}
