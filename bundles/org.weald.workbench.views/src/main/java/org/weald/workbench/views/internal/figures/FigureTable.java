package org.weald.workbench.views.internal.figures;

import java.awt.Dimension;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.KeyEvent;
import java.util.Optional;
import javax.swing.JTable;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import javax.swing.table.AbstractTableModel;
import org.weald.model.Measure;
import org.weald.workbench.Look;
import org.weald.workbench.views.internal.grid.Heading;

/** The grid on the screen: walked and typed into as a spreadsheet is. */
final class FigureTable extends JTable {
  private static final long serialVersionUID = 1L;
  private static final int FIRST_WIDTH = 150;
  private static final int WIDTH = 96;

  /** What the table asks of the view. */
  interface Keeper {
    /** Whether anything can be written now. */
    boolean canWrite();

    /** What is wrong with a text, to be said below; empty where it can be written. */
    Optional<String> wrong(String typed);

    /** What has to be answered before a text is written into a cell; empty for nothing. */
    Optional<String> asks(FigureGrid.Cell cell, String typed);

    /** Asks it below. */
    void ask(String question);

    /** Writes what was typed. */
    void write(FigureGrid.Cell cell, String typed);

    /** Says what is wrong while it is typed, or nothing more. */
    void say(Optional<String> wrong);
  }

  /**
   * A figure being typed.
   *
   * @param cell where
   * @param asked whether it waits for an answer
   */
  record Typed(FigureGrid.Cell cell, String text, boolean asked) {}

  private final transient Keeper keeper;
  private final Model model;

  FigureTable(Keeper keeper) {
    super(new Model());
    this.keeper = keeper;
    this.model = (Model) getModel();
    setRowHeight(Look.scale(27));
    setShowGrid(true);
    setIntercellSpacing(new Dimension(1, 1));
    setCellSelectionEnabled(true);
    setSelectionMode(ListSelectionModel.SINGLE_INTERVAL_SELECTION);
    setAutoResizeMode(AUTO_RESIZE_OFF);
    Heading.above(this, column -> column > 0);
    setDefaultRenderer(Object.class, new FigurePainted(this));
    setDefaultEditor(Object.class, new FigureEditor(this, keeper));
    getAccessibleContext().setAccessibleName("Figures");
    // Who is asked for an accessible context gives the keyboard to its editors from then on.
    putClientProperty("JTable.forceAutoStartsEdit", false);
    addFocusListener(
        new FocusAdapter() {
          @Override
          public void focusLost(FocusEvent event) {
            editor().ifPresent(editor -> editor.keyboardWent(event));
          }
        });
  }

  private Optional<FigureEditor> editor() {
    return getCellEditor() instanceof FigureEditor editor ? Optional.of(editor) : Optional.empty();
  }

  /** While a figure is typed, what its field has a use for is not the table's. */
  @Override
  protected boolean processKeyBinding(
      KeyStroke key, KeyEvent event, int condition, boolean pressed) {
    boolean taken =
        condition == WHEN_FOCUSED
            && isFocusOwner()
            && editor().filter(editor -> editor.take(key, event, pressed)).isPresent();
    return taken || super.processKeyBinding(key, event, condition, pressed);
  }

  /**
   * What is shown; rows that stay keep their selection and the figure that is being typed. Gives
   * what was typed in a cell that is there no more.
   */
  Optional<Typed> show(FigureGrid grid, Optional<Measure> measure) {
    FigureGrid before = model.grid;
    model.measure = measure;
    model.grid = grid;
    if (before.rows().equals(grid.rows()) && before.columns().equals(grid.columns())) {
      if (!grid.rows().isEmpty()) {
        model.fireTableRowsUpdated(0, grid.rows().size() - 1);
      }
      return Optional.empty();
    }
    Optional<Typed> typed = leave();
    int row = getSelectionModel().getLeadSelectionIndex();
    int column = getColumnModel().getSelectionModel().getLeadSelectionIndex();
    boolean walked = getSelectedRow() >= 0 && row < before.rows().size() && column >= 0;
    model.fireTableStructureChanged();
    for (int i = 0; i < getColumnCount(); i++) {
      getColumnModel().getColumn(i).setPreferredWidth(width(i));
    }
    if (walked && before.corner().equals(grid.corner()) && getRowCount() > 0) {
      int same = grid.rows().indexOf(before.rows().get(row));
      changeSelection(
          same >= 0 ? same : Math.min(row, getRowCount() - 1),
          Math.min(column, getColumnCount() - 1),
          false,
          false);
    }
    return typed.filter(left -> !goOn(left));
  }

  private boolean goOn(Typed typed) {
    for (int row = 0; row < getRowCount(); row++) {
      for (int column = 1; column < getColumnCount(); column++) {
        if (at(row, column).filter(cell -> cell.isOf(typed.cell().slot())).isPresent()) {
          changeSelection(row, column, false, false);
          editCellAt(row, column);
          editor().ifPresent(editor -> editor.goOn(typed));
          return isEditing();
        }
      }
    }
    return false;
  }

  /** The cell that is typed in or walked on is seen, the heading of its row where both fit. */
  void leadIntoSight() {
    int row = isEditing() ? getEditingRow() : getSelectionModel().getLeadSelectionIndex();
    int column =
        isEditing()
            ? getEditingColumn()
            : getColumnModel().getSelectionModel().getLeadSelectionIndex();
    if (row >= 0 && column >= 0) {
      scrollRectToVisible(getCellRect(row, column, true));
    }
  }

  /** What was asked of the figure being typed is asked no more where the others have changed. */
  void review() {
    editor().ifPresent(FigureEditor::review);
  }

  /** Escape takes the editor away without a word to it: what it said goes too. */
  @Override
  public void removeEditor() {
    Optional<FigureEditor> ended = editor();
    super.removeEditor();
    ended.ifPresent(FigureEditor::ended);
  }

  private int width(int column) {
    int words =
        getFontMetrics(Look.text(1.0, true)).stringWidth(model.getColumnName(column))
            + Look.scale(28);
    if (column > 0) {
      return Math.max(Look.scale(WIDTH), words);
    }
    int widest =
        model.grid.rows().stream()
            .mapToInt(row -> getFontMetrics(Look.text()).stringWidth(row) + Look.scale(28))
            .max()
            .orElse(0);
    return Math.max(words, Math.min(Look.scale(2 * FIRST_WIDTH), widest));
  }

  /** The cell of the grid that is walked on, where it is one. */
  Optional<FigureGrid.Cell> lead() {
    int row = getSelectionModel().getLeadSelectionIndex();
    int column = getColumnModel().getSelectionModel().getLeadSelectionIndex();
    return at(row, column);
  }

  Optional<FigureGrid.Cell> at(int row, int column) {
    return row < 0 || column < 1 || row >= getRowCount() || column >= getColumnCount()
        ? Optional.empty()
        : Optional.of(model.grid.cell(row, column - 1));
  }

  FigureGrid grid() {
    return model.grid;
  }

  Optional<Measure> measure() {
    return model.measure;
  }

  /** What is being typed, and where. */
  Optional<Typed> typed() {
    return editor()
        .flatMap(
            editor ->
                at(getEditingRow(), getEditingColumn())
                    .map(cell -> new Typed(cell, editor.text(), editor.isAsked())));
  }

  /** Takes away what is being typed, and gives it: what becomes of it is not the table's. */
  Optional<Typed> leave() {
    Optional<Typed> typed = typed();
    if (isEditing()) {
      getCellEditor().cancelCellEditing();
    }
    return typed;
  }

  /** What was asked of the figure being typed is answered with yes. */
  void keep() {
    editor().ifPresent(FigureEditor::agree);
  }

  /** What was asked is answered with no: the figure is there to be typed anew. */
  void change() {
    editor().ifPresent(FigureEditor::change);
  }

  private static final class Model extends AbstractTableModel {
    private static final long serialVersionUID = 1L;
    private transient FigureGrid grid = FigureGrid.NOTHING;
    private transient Optional<Measure> measure = Optional.empty();

    @Override
    public int getRowCount() {
      return grid.rows().size();
    }

    @Override
    public int getColumnCount() {
      return grid.rows().isEmpty() ? 0 : grid.columns().size() + 1;
    }

    @Override
    public String getColumnName(int column) {
      return column == 0 ? grid.corner() : grid.columns().get(column - 1);
    }

    @Override
    public Object getValueAt(int row, int column) {
      return column == 0 ? grid.rows().get(row) : grid.cell(row, column - 1);
    }

    @Override
    public boolean isCellEditable(int row, int column) {
      return column > 0;
    }
  }

  @Override
  public boolean isCellEditable(int row, int column) {
    return keeper.canWrite() && super.isCellEditable(row, column);
  }

  @Override
  public void setValueAt(Object value, int row, int column) {
    at(row, column).ifPresent(cell -> keeper.write(cell, String.valueOf(value)));
  }
}
