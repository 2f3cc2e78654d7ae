package org.weald.stories;

import java.awt.AWTException;
import java.awt.Robot;
import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.swing.JTable;

/**
 * A process that enters one figure after the other, as fast as keys can be pressed, and says each
 * time that the first key of the next is in its field: everything before it must then be kept,
 * whatever becomes of the process.
 */
final class KilledTyping {
  static final String FOUND = "found";
  static final String TYPING = "typing after ";

  private static final String EDITION = "Sevenoaks District Community Plan, 2019/20";
  private static final String MEASURE = "People killed or seriously injured on local roads";

  private KilledTyping() {}

  /**
   * Settings, workspace, and the figure that must be there; the one after it may be, since nobody
   * knows whether its Enter came before the end.
   */
  public static void main(String[] given) {
    OtherProcess.does(() -> go(given));
  }

  private static void go(String[] given) {
    Desktop desktop = Desktop.start(Path.of(given[0]));
    desktop.open(Optional.of(Path.of(given[1])));
    desktop.go(EDITION);
    desktop.go(MEASURE);
    desktop.go("Figures");
    JTable figures = desktop.find(JTable.class, "Figures");
    desktop.until("its figures are shown", () -> row(figures) >= 0);
    int row = Desktop.on(() -> row(figures));
    int last = Integer.parseInt(given[2]);
    if (last > 0) {
      desktop.until(
          last + " is there",
          () ->
              desktop.cell(figures, row, 1).equals(last + ", entered here")
                  || desktop.cell(figures, row, 1).equals((last + 1) + ", entered here"));
    }
    System.out.println(FOUND);
    enter(desktop, figures, row, last);
  }

  private static Robot robot() {
    try {
      return new Robot();
    } catch (AWTException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void enter(Desktop desktop, JTable figures, int row, int last) {
    Robot robot = robot();
    for (int figure = Math.max(last, 100) + 2; ; figure++) {
      int now = figure;
      Desktop.on(
          () -> {
            figures.editingCanceled(null);
            figures.changeSelection(row, 1, false, false);
            return figures.requestFocusInWindow();
          });
      desktop.until("the keyboard is in the grid", figures::isFocusOwner);
      for (char digit : Integer.toString(now).toCharArray()) {
        press(robot, KeyEvent.getExtendedKeyCodeForChar(digit));
      }
      press(robot, KeyEvent.VK_ENTER);
      // A hand is not so quick that the field is not there yet.
      desktop.until("it goes on", () -> figures.getSelectedRow() > row && figures.isFocusOwner());
      press(robot, KeyEvent.VK_3);
      desktop.until("the next is typed", () -> figures.isEditing());
      System.out.println(TYPING + now);
    }
  }

  private static void press(Robot robot, int key) {
    robot.keyPress(key);
    robot.keyRelease(key);
  }

  private static int row(JTable table) {
    return IntStream.range(0, table.getRowCount())
        .filter(row -> String.valueOf(table.getValueAt(row, 0)).equals("2019"))
        .findFirst()
        .orElse(-1);
  }
}
