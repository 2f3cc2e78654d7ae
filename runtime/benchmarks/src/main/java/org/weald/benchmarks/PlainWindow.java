package org.weald.benchmarks;

import java.awt.EventQueue;
import java.lang.reflect.InvocationTargetException;
import javax.swing.JFrame;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.RepaintManager;
import javax.swing.table.DefaultTableModel;

/** The yardstick: a window of the Java library with a table of as many rows, and nothing else. */
public final class PlainWindow {
  private static final int COLUMNS = 8;

  private PlainWindow() {}

  /**
   * Opens, says when and how long painting takes, and ends.
   *
   * @param arguments when it was started, in milliseconds; how many rows
   */
  public static void main(String[] arguments)
      throws InterruptedException, InvocationTargetException {
    long began = Long.parseLong(arguments[0]);
    int rows = Integer.parseInt(arguments[1]);
    JFrame frame = new JFrame("Plain");
    DefaultTableModel model = new DefaultTableModel(rows, COLUMNS);
    JTable table = new JTable(model);
    EventQueue.invokeAndWait(
        () -> {
          for (int row = 0; row < rows; row++) {
            for (int column = 0; column < COLUMNS; column++) {
              model.setValueAt("Row " + row + ", " + column, row, column);
            }
          }
          frame.add(new JScrollPane(table));
          frame.setSize(Repaints.WIDTH, Repaints.HEIGHT);
          frame.setVisible(true);
        });
    EventQueue.invokeAndWait(() -> RepaintManager.currentManager(table).paintDirtyRegions());
    WindowProbe.say("usable", (System.currentTimeMillis() - began) * 1000);
    WindowProbe.say("repaint", Repaints.measured(table, frame.getRootPane()));
    WindowProbe.say("memory", Memory.peakKilobytes("self"));
    System.exit(0);
  }
}
