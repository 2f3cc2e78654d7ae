package org.weald.workbench.views.internal.figures;

import java.awt.Color;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.EventQueue;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Polygon;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.KeyEvent;
import java.awt.event.MouseEvent;
import java.util.EventObject;
import java.util.Optional;
import javax.swing.AbstractCellEditor;
import javax.swing.BorderFactory;
import javax.swing.JTable;
import javax.swing.JTextField;
import javax.swing.ListSelectionModel;
import javax.swing.SwingConstants;
import javax.swing.table.AbstractTableModel;
import javax.swing.table.DefaultTableCellRenderer;
import javax.swing.table.TableCellEditor;
import org.weald.model.Measure;
import org.weald.workbench.Look;
import org.weald.workbench.views.internal.Typing;
import org.weald.workbench.views.internal.grid.Heading;

/** The grid on the screen: walked and typed into as a spreadsheet is. */
final class FigureTable extends JTable {
  private static final long serialVersionUID = 1L;
  private static final int FIRST_WIDTH = 150;
  private static final int WIDTH = 96;
  private static final int MARK = 6;

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
    setSurrendersFocusOnKeystroke(true);
    setAutoResizeMode(AUTO_RESIZE_OFF);
    Heading.above(this, column -> column > 0);
    setDefaultRenderer(Object.class, new Painted());
    setDefaultEditor(Object.class, new Editor());
    getAccessibleContext().setAccessibleName("Figures");
  }

  /** What is shown; rows that stay keep their selection and the cell that is being typed in. */
  void show(FigureGrid grid, Optional<Measure> measure) {
    FigureGrid before = model.grid;
    model.measure = measure;
    model.grid = grid;
    if (before.rows().equals(grid.rows()) && before.columns().equals(grid.columns())) {
      if (!grid.rows().isEmpty()) {
        model.fireTableRowsUpdated(0, grid.rows().size() - 1);
      }
      return;
    }
    if (isEditing()) {
      getCellEditor().cancelCellEditing();
    }
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
    if (getCellEditor() instanceof Editor editor) {
      editor.review();
    }
  }

  /** Escape takes the editor away without a word to it: what it said goes too. */
  @Override
  public void removeEditor() {
    Optional<Editor> ended =
        getCellEditor() instanceof Editor editor ? Optional.of(editor) : Optional.empty();
    super.removeEditor();
    ended.ifPresent(Editor::ended);
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

  /** Ends typing: what can be written is, what cannot is given up. */
  void endTyping() {
    if (isEditing() && !getCellEditor().stopCellEditing()) {
      getCellEditor().cancelCellEditing();
    }
  }

  /** What was asked of the figure being typed is answered with yes. */
  void keep() {
    if (getCellEditor() instanceof Editor editor) {
      editor.agree();
      requestFocusInWindow();
    }
  }

  /** What was asked is answered with no: the figure is there to be typed anew. */
  void change() {
    if (getCellEditor() instanceof Editor editor) {
      editor.change();
    }
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

  private final class Painted extends DefaultTableCellRenderer {
    private static final long serialVersionUID = 1L;
    private boolean own;

    @Override
    public Component getTableCellRendererComponent(
        JTable table, Object value, boolean selected, boolean focused, int row, int column) {
      super.getTableCellRendererComponent(table, "", selected, focused, row, column);
      own = false;
      if (!focused) {
        setBorder(BorderFactory.createEmptyBorder(0, Look.scale(8), 0, Look.scale(10)));
      }
      if (value instanceof FigureGrid.Cell cell) {
        setBackground(selected ? getSelectionBackground() : Look.paper());
        figure(cell);
      } else {
        setHorizontalAlignment(SwingConstants.LEADING);
        setText(String.valueOf(value));
        setForeground(Look.ink());
        setBackground(selected ? getSelectionBackground() : Look.pane());
        getAccessibleContext().setAccessibleName(getText());
      }
      return this;
    }

    private void figure(FigureGrid.Cell cell) {
      own = cell.own();
      String text = model.measure.map(measure -> FigureWords.figure(cell, measure)).orElse("");
      setHorizontalAlignment(SwingConstants.TRAILING);
      setText(cell.awaited() ? "awaited" : text);
      setForeground(own ? Look.ink() : Look.soft());
      getAccessibleContext()
          .setAccessibleName(
              getText().isEmpty() ? "no figure" : getText() + (own ? ", entered here" : ""));
    }

    @Override
    protected void paintComponent(Graphics graphics) {
      super.paintComponent(graphics);
      if (own) {
        Graphics2D g = (Graphics2D) graphics;
        g.setColor(Look.accent());
        int size = Look.scale(MARK);
        int right = getWidth();
        g.fill(new Polygon(new int[] {right - size, right, right}, new int[] {0, 0, size}, 3));
      }
    }
  }

  private final class Editor extends AbstractCellEditor implements TableCellEditor {
    private static final long serialVersionUID = 1L;
    private final JTextField field = new JTextField();
    private boolean typedOver;
    private boolean asked;
    private boolean agreed;
    private String spoken = "";

    Editor() {
      field.setBorder(BorderFactory.createEmptyBorder(0, Look.scale(6), 0, Look.scale(8)));
      field.setHorizontalAlignment(SwingConstants.TRAILING);
      field.addFocusListener(
          new FocusAdapter() {
            @Override
            public void focusLost(FocusEvent event) {
              if (!event.isTemporary() && isEditing() && wrong().isEmpty()) {
                stopCellEditing();
              }
            }
          });
      field
          .getDocument()
          .addDocumentListener(
              new Typing(
                  () -> {
                    asked = false;
                    agreed = false;
                    if (isEditing()) {
                      mark(Optional.empty());
                    }
                  }));
    }

    /** A key that writes begins anew; F2 and a double click go on with what is there. */
    @Override
    public boolean isCellEditable(EventObject event) {
      typedOver = event instanceof KeyEvent;
      if (event instanceof KeyEvent key) {
        boolean command = key.isControlDown() || key.isMetaDown() || key.isAltDown();
        return !command
            && key.getKeyChar() != KeyEvent.CHAR_UNDEFINED
            && key.getKeyChar() > ' '
            && key.getKeyChar() != KeyEvent.VK_DELETE;
      }
      return !(event instanceof MouseEvent mouse) || mouse.getClickCount() > 1;
    }

    @Override
    public Component getTableCellEditorComponent(
        JTable table, Object value, boolean selected, int row, int column) {
      String text =
          value instanceof FigureGrid.Cell cell && !typedOver
              ? cell.shown().map(figure -> figure.figure().raw().strip()).orElse("")
              : "";
      field.setText(text);
      asked = false;
      agreed = false;
      field.setFont(Look.text());
      field.getAccessibleContext().setAccessibleName("Figure");
      outline(Look.accent());
      return field;
    }

    private Optional<String> wrong() {
      return field.getText().isBlank() ? Optional.empty() : keeper.wrong(field.getText());
    }

    private void mark(Optional<String> wrong) {
      outline(wrong.isPresent() ? Look.of(org.weald.model.Status.RED) : Look.accent());
      field.getAccessibleContext().setAccessibleDescription(wrong.orElse(""));
      spoken = wrong.orElse("");
      keeper.say(wrong);
    }

    private void outline(Color color) {
      field.setBorder(
          BorderFactory.createCompoundBorder(
              BorderFactory.createLineBorder(color, Look.scale(2)),
              BorderFactory.createEmptyBorder(0, Look.scale(5), 0, Look.scale(7))));
    }

    @Override
    public Object getCellEditorValue() {
      return field.getText();
    }

    @Override
    public boolean stopCellEditing() {
      Optional<String> wrong = wrong();
      if (wrong.isPresent()) {
        mark(wrong);
        return false;
      }
      Optional<String> question = isAgreed() ? Optional.empty() : question();
      if (question.isPresent()) {
        ask(question.get());
        return false;
      }
      asked = false;
      spoken = "";
      return super.stopCellEditing();
    }

    private Optional<String> question() {
      return field.getText().isBlank()
          ? Optional.empty()
          : at(getEditingRow(), getEditingColumn())
              .flatMap(cell -> keeper.asks(cell, field.getText()));
    }

    /** Enter a second time agrees, and so does the button; to click elsewhere does not. */
    private boolean isAgreed() {
      boolean enter =
          EventQueue.getCurrentEvent() instanceof KeyEvent key
              && key.getKeyCode() == KeyEvent.VK_ENTER;
      return agreed || (asked && enter);
    }

    private void ask(String question) {
      asked = true;
      spoken = question;
      outline(Look.of(org.weald.model.Status.AMBER));
      field.getAccessibleContext().setAccessibleDescription(question);
      keeper.ask(question);
    }

    void review() {
      if (asked && !question().equals(Optional.of(spoken))) {
        asked = false;
        mark(Optional.empty());
      }
    }

    /** Nothing is typed any more; after a figure is taken there is nothing left to take back. */
    void ended() {
      if (!spoken.isEmpty()) {
        asked = false;
        spoken = "";
        keeper.say(Optional.empty());
      }
    }

    void agree() {
      agreed = true;
      stopCellEditing();
    }

    void change() {
      field.requestFocusInWindow();
      field.selectAll();
    }

    @Override
    public void cancelCellEditing() {
      keeper.say(Optional.empty());
      super.cancelCellEditing();
    }
  }
}
