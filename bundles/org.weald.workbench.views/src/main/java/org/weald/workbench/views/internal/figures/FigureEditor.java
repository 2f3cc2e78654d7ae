package org.weald.workbench.views.internal.figures;

import java.awt.Color;
import java.awt.Component;
import java.awt.EventQueue;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.KeyEvent;
import java.awt.event.MouseEvent;
import java.util.EventObject;
import java.util.Optional;
import javax.swing.AbstractCellEditor;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JTable;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import javax.swing.SwingConstants;
import javax.swing.table.TableCellEditor;
import org.weald.model.Status;
import org.weald.workbench.Look;
import org.weald.workbench.views.internal.Typing;

/**
 * A figure being typed in its cell. Typed over what is there, the table keeps the keyboard and
 * hands its keys on: were the keyboard to change hands with every cell, a key of the same
 * millisecond would go to a field that is gone. F2 and the mouse give the field the keyboard. Event
 * thread only.
 */
final class FigureEditor extends AbstractCellEditor implements TableCellEditor {
  private static final long serialVersionUID = 1L;

  private final FigureTable table;
  private final transient FigureTable.Keeper keeper;
  private final Field field = new Field();
  private boolean typedOver;
  private boolean asked;
  private boolean agreed;
  private String spoken = "";

  /** Takes the keys of the table as its own. */
  private static final class Field extends JTextField {
    private static final long serialVersionUID = 1L;

    boolean take(KeyStroke key, KeyEvent event, boolean pressed) {
      return processKeyBinding(key, event, WHEN_FOCUSED, pressed);
    }
  }

  FigureEditor(FigureTable table, FigureTable.Keeper keeper) {
    this.table = table;
    this.keeper = keeper;
    field.setHorizontalAlignment(SwingConstants.TRAILING);
    field.getAccessibleContext().setAccessibleName("Figure");
    field.addFocusListener(
        new FocusAdapter() {
          @Override
          public void focusLost(FocusEvent event) {
            keyboardWent(event);
          }
        });
    field.getDocument().addDocumentListener(new Typing(this::changed));
  }

  private void changed() {
    asked = false;
    agreed = false;
    if (table.isEditing()) {
      mark(Optional.empty());
    }
  }

  /** Who goes elsewhere with the keyboard has typed to the end, as who walks on has. */
  void keyboardWent(FocusEvent event) {
    boolean stays = event.isTemporary() || event.getOppositeComponent() == field;
    if (!stays && table.isEditing() && wrong().isEmpty()) {
      stopCellEditing();
    }
  }

  /** A key the table got is the field's; says whether it was of use there. */
  boolean take(KeyStroke key, KeyEvent event, boolean pressed) {
    if (pressed && event.getKeyCode() == KeyEvent.VK_F2) {
      field.requestFocusInWindow();
      return true;
    }
    if (asked && event.getID() == KeyEvent.KEY_TYPED && event.getKeyChar() > ' ') {
      // Who types on has seen that it is wrong, or has not seen the question: no number of both.
      field.selectAll();
    }
    return field.take(key, event, pressed);
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
      JTable of, Object value, boolean selected, int row, int column) {
    field.setText(value instanceof FigureGrid.Cell cell && !typedOver ? cell.raw() : "");
    asked = false;
    agreed = false;
    field.setFont(Look.text());
    // Without the keyboard as with it: this is where what is typed goes.
    field.getCaret().setVisible(true);
    outline(Look.accent());
    return field;
  }

  /** Typing goes on in another row: the figure is as it was typed, and asked about as before. */
  void goOn(FigureTable.Typed typed) {
    field.setText(typed.text());
    if (typed.asked()) {
      stopCellEditing();
    }
  }

  String text() {
    return field.getText();
  }

  boolean isAsked() {
    return asked;
  }

  private Optional<String> wrong() {
    return field.getText().isBlank() ? Optional.empty() : keeper.wrong(field.getText());
  }

  private void mark(Optional<String> wrong) {
    outline(wrong.isPresent() ? Look.of(Status.RED) : Look.accent());
    speak(wrong.orElse(""));
    keeper.say(wrong);
  }

  private void outline(Color color) {
    field.setBorder(
        BorderFactory.createCompoundBorder(
            BorderFactory.createLineBorder(color, Look.scale(2)),
            BorderFactory.createEmptyBorder(0, Look.scale(5), 0, Look.scale(7))));
  }

  /** Read out where the keyboard is: in the field or in the table. */
  private void speak(String words) {
    spoken = words;
    for (JComponent heard : new JComponent[] {field, table}) {
      heard.getAccessibleContext().setAccessibleDescription(words);
    }
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
    speak("");
    return super.stopCellEditing();
  }

  private Optional<String> question() {
    return field.getText().isBlank()
        ? Optional.empty()
        : table
            .at(table.getEditingRow(), table.getEditingColumn())
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
    speak(question);
    outline(Look.of(Status.AMBER));
    keeper.ask(question);
  }

  /** What was asked is asked no more where the other figures have changed. */
  void review() {
    if (asked && !question().equals(Optional.of(spoken))) {
      asked = false;
      mark(Optional.empty());
    }
  }

  /** Nothing is typed any more; after a figure is taken there is nothing left to take back. */
  void ended() {
    field.getCaret().setVisible(false);
    if (!spoken.isEmpty()) {
      asked = false;
      speak("");
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
