package org.weald.workbench.views.internal;

import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import javax.swing.JSplitPane;
import org.weald.workbench.Look;

/** Two parts beside one another, and in a narrow place one above the other. */
public final class Turning extends ComponentAdapter {
  private final JSplitPane split;
  private final int least;

  private Turning(JSplitPane split, int least) {
    this.split = split;
    this.least = least;
  }

  /**
   * Lets a split pane turn with its width.
   *
   * @param least as wide as it must be for both beside one another, at text size 100 %
   */
  public static void at(JSplitPane split, int least) {
    split.addComponentListener(new Turning(split, least));
  }

  @Override
  public void componentResized(ComponentEvent event) {
    boolean beside = split.getWidth() >= Look.scale(least);
    int wanted = beside ? JSplitPane.HORIZONTAL_SPLIT : JSplitPane.VERTICAL_SPLIT;
    if (split.getOrientation() != wanted) {
      split.setOrientation(wanted);
      split.resetToPreferredSizes();
      split.revalidate();
    }
  }
}
