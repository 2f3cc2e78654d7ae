package org.weald.stories;

import java.awt.AWTException;
import java.awt.Component;
import java.awt.Robot;
import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javax.swing.JTable;
import javax.swing.JTextField;

/**
 * A process that enters one figure after the other, as fast as keys can be pressed, and says each
 * time that the first key of the next is in its field: everything before it must then be kept,
 * whatever becomes of the process.
 */
final class KilledTyping {
  static final String FOUND = "found";
  static final String SLIPPED = "slipped";
  static final String TYPING = "typing after ";

  private static final String OWN = ", entered here";

  /** More than are entered between two words of it and its end. */
  private static final int BETWEEN = 20;

  private static final String EDITION = "Sevenoaks District Community Plan, 2019/20";

  private KilledTyping() {}

  /**
   * Settings, workspace, and the figure that must be there, or one below nothing where that is not
   * known; a later one may be, since it goes on until its end.
   */
  public static void main(String[] given) {
    OtherProcess.does(() -> go(given));
  }

  private static void go(String[] given) {
    Desktop desktop = Desktop.start(Path.of(given[0]));
    desktop.open(Optional.of(Path.of(given[1])));
    int last = Integer.parseInt(given[2]);
    JTable figures = surely(() -> figures(desktop));
    int row = Desktop.on(() -> row(figures));
    if (last > 0) {
      desktop.until(last + " is there, or a later one", () -> shown(desktop, figures) >= last);
    }
    System.out.println(FOUND);
    surely(() -> enter(desktop, figures, row, Math.max(Math.abs(last), 100) + BETWEEN));
  }

  /** A robot's hand slips on a busy machine; that says nothing of what is kept. */
  private static <T> T surely(Supplier<T> hand) {
    try {
      return hand.get();
    } catch (AssertionError e) {
      System.out.println(SLIPPED);
      System.out.flush();
      Runtime.getRuntime().halt(4);
      throw e;
    }
  }

  private static JTable figures(Desktop desktop) {
    desktop.go(EDITION);
    // Not by its name: what was taken up again has the same, and would be undone.
    JTable scorecard = desktop.find(JTable.class, "Scorecard");
    desktop.until("its measures are shown", () -> row(scorecard, "S4") >= 0);
    Desktop.on(
        () -> {
          scorecard.setRowSelectionInterval(row(scorecard, "S4"), row(scorecard, "S4"));
          return true;
        });
    desktop.go("Figures");
    JTable figures = desktop.find(JTable.class, "Figures");
    desktop.until("its figures are shown", () -> row(figures) >= 0);
    return figures;
  }

  private static int shown(Desktop desktop, JTable figures) {
    String cell = desktop.cell(figures, row(figures), 1);
    return cell.endsWith(OWN) ? Integer.parseInt(cell.replace(OWN, "")) : 0;
  }

  private static Robot robot() {
    try {
      return new Robot();
    } catch (AWTException e) {
      throw new IllegalStateException(e);
    }
  }

  private static int enter(Desktop desktop, JTable figures, int row, int first) {
    Robot robot = robot();
    for (int figure = first; ; figure++) {
      String now = Integer.toString(figure);
      Desktop.on(
          () -> {
            figures.editingCanceled(null);
            figures.changeSelection(row, 1, false, false);
            return figures.requestFocusInWindow();
          });
      desktop.until("the keyboard is in the grid", figures::isFocusOwner);
      for (char digit : now.toCharArray()) {
        press(robot, KeyEvent.getExtendedKeyCodeForChar(digit));
      }
      desktop.until(
          now + " is typed",
          () ->
              figures.getEditorComponent() instanceof JTextField field
                  && field.getText().equals(now));
      press(robot, KeyEvent.VK_ENTER);
      // A hand is not so quick that the field is not there yet.
      desktop.until("it goes on", () -> figures.getSelectedRow() > row && figures.isFocusOwner());
      press(robot, KeyEvent.VK_3);
      desktop.until("the next is typed", figures::isEditing);
      System.out.println(TYPING + now);
    }
  }

  private static void press(Robot robot, int key) {
    robot.keyPress(key);
    robot.keyRelease(key);
  }

  private static int row(JTable table) {
    return row(table, "2019");
  }

  private static int row(JTable table, String first) {
    return IntStream.range(0, table.getRowCount())
        .filter(row -> read(table, row).equals(first))
        .findFirst()
        .orElse(-1);
  }

  private static String read(JTable table, int row) {
    Component cell = table.prepareRenderer(table.getCellRenderer(row, 0), row, 0);
    return String.valueOf(cell.getAccessibleContext().getAccessibleName());
  }
}
