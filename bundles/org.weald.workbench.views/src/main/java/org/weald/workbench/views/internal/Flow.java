package org.weald.workbench.views.internal;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.awt.Insets;

/** A row of controls that goes on below where it is wider than its place. */
public final class Flow extends FlowLayout {
  private static final long serialVersionUID = 1L;

  /** Leaves a gap between controls, half of it between lines. */
  public Flow(int gap) {
    super(LEADING, gap, gap / 2);
    setAlignOnBaseline(false);
  }

  @Override
  public Dimension preferredLayoutSize(Container target) {
    int width = target.getWidth() > 0 ? target.getWidth() : Integer.MAX_VALUE;
    Insets insets = target.getInsets();
    int room = width - insets.left - insets.right - getHgap();
    int x = 0;
    int row = 0;
    int height = getVgap();
    int widest = 0;
    for (Component child : target.getComponents()) {
      if (child.isVisible()) {
        Dimension size = child.getPreferredSize();
        if (x > 0 && x + size.width > room) {
          height += row + getVgap();
          x = 0;
          row = 0;
        }
        x += size.width + getHgap();
        row = Math.max(row, size.height);
        widest = Math.max(widest, x);
      }
    }
    return new Dimension(
        Math.min(widest, room) + getHgap(), height + row + getVgap() + insets.top + insets.bottom);
  }

  @Override
  public Dimension minimumLayoutSize(Container target) {
    return new Dimension(1, preferredLayoutSize(target).height);
  }
}
