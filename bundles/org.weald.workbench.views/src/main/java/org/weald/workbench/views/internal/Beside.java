package org.weald.workbench.views.internal;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.Insets;
import java.awt.LayoutManager;

/**
 * Words and, at their end in the same line, controls; where there is no room for both the controls
 * go below and are as wide as the line. The first component is the words, the second the controls.
 */
public final class Beside implements LayoutManager {
  private final int gap;

  /** Leaves a gap between the two. */
  public Beside(int gap) {
    this.gap = gap;
  }

  @Override
  public void addLayoutComponent(String name, Component component) {
    // Told apart by their order.
  }

  @Override
  public void removeLayoutComponent(Component component) {
    // Told apart by their order.
  }

  private boolean inOneLine(Container of) {
    return of.getWidth() == 0 || both(of).width <= of.getWidth();
  }

  private Dimension both(Container of) {
    Insets around = of.getInsets();
    Dimension words = of.getComponent(0).getPreferredSize();
    Dimension controls = of.getComponent(1).getPreferredSize();
    return new Dimension(
        around.left + words.width + 2 * gap + controls.width + around.right,
        around.top + Math.max(words.height, controls.height) + around.bottom);
  }

  @Override
  public Dimension preferredLayoutSize(Container of) {
    Dimension size = both(of);
    if (!inOneLine(of)) {
      size.height +=
          gap
              + Math.min(
                  of.getComponent(0).getPreferredSize().height,
                  of.getComponent(1).getPreferredSize().height);
    }
    return size;
  }

  @Override
  public Dimension minimumLayoutSize(Container of) {
    return new Dimension(1, preferredLayoutSize(of).height);
  }

  @Override
  public void layoutContainer(Container of) {
    Insets around = of.getInsets();
    Component words = of.getComponent(0);
    Component controls = of.getComponent(1);
    int width = of.getWidth() - around.left - around.right;
    Dimension first = words.getPreferredSize();
    Dimension second = controls.getPreferredSize();
    if (inOneLine(of)) {
      int line = Math.max(first.height, second.height);
      int end = Math.min(second.width, width);
      words.setBounds(
          around.left,
          around.top + (line - first.height) / 2,
          Math.max(0, width - end - 2 * gap),
          first.height);
      controls.setBounds(
          around.left + width - end, around.top + (line - second.height) / 2, end, second.height);
    } else {
      words.setBounds(around.left, around.top, width, first.height);
      controls.setBounds(around.left, around.top + first.height + gap, width, second.height);
    }
  }
}
