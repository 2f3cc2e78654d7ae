package org.weald.benchmarks;

import java.awt.Component;
import java.awt.EventQueue;
import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.image.BufferedImage;
import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import javax.swing.JTable;
import javax.swing.JViewport;

/** Scrolls a table step by step and paints its window into an image after each step. */
final class Repaints {
  static final int WIDTH = 1280;
  static final int HEIGHT = 800;
  private static final int WARMING = 60;
  private static final int STEPS = 300;

  /** Three rows, a notch of a wheel. */
  private static final int ROWS = 3;

  private Repaints() {}

  /** Microseconds of each step, sorted; the window is {@value #WIDTH} by {@value #HEIGHT}. */
  static long[] measured(JTable table, Component window)
      throws InterruptedException, InvocationTargetException {
    long[] all = new long[WARMING + STEPS];
    BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    for (int step = 0; step < all.length; step++) {
      int now = step;
      EventQueue.invokeAndWait(() -> all[now] = scrolled(table, window, image, now));
    }
    long[] measured = Arrays.copyOfRange(all, WARMING, all.length);
    Arrays.sort(measured);
    return measured;
  }

  private static long scrolled(JTable table, Component window, BufferedImage image, int step) {
    JViewport viewport = (JViewport) table.getParent();
    int room = Math.max(1, table.getHeight() - viewport.getExtentSize().height);
    long began = System.nanoTime();
    viewport.setViewPosition(
        new Point(0, (int) ((long) step * ROWS * table.getRowHeight() % room)));
    Graphics2D graphics = image.createGraphics();
    graphics.setClip(0, 0, WIDTH, HEIGHT);
    window.paint(graphics);
    graphics.dispose();
    return (System.nanoTime() - began) / 1000;
  }
}
