package org.weald.workbench.views.internal;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.Insets;
import java.awt.LayoutManager;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Controls in one line. The first takes what is left over; where there is too little room for all
 * the widest give way first, and none goes out of sight.
 */
public final class Squeezed implements LayoutManager {
  private final int gap;

  /** Leaves a gap between two, and after the last. */
  public Squeezed(int gap) {
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

  @Override
  public Dimension preferredLayoutSize(Container of) {
    Insets around = of.getInsets();
    int height =
        Stream.of(of.getComponents())
            .mapToInt(child -> child.getPreferredSize().height)
            .max()
            .orElse(0);
    return new Dimension(
        IntStream.of(wanted(of)).sum() + gaps(of) + around.left + around.right,
        height + around.top + around.bottom);
  }

  @Override
  public Dimension minimumLayoutSize(Container of) {
    return new Dimension(1, preferredLayoutSize(of).height);
  }

  private static int[] wanted(Container of) {
    return Stream.of(of.getComponents())
        .mapToInt(child -> child.getPreferredSize().width)
        .toArray();
  }

  private int gaps(Container of) {
    return gap * of.getComponentCount();
  }

  @Override
  public void layoutContainer(Container of) {
    Insets around = of.getInsets();
    int line = of.getHeight() - around.top - around.bottom;
    int[] widths = shared(wanted(of), of.getWidth() - around.left - around.right - gaps(of));
    int x = around.left;
    for (int i = 0; i < widths.length; i++) {
      int height = i == 0 ? line : Math.min(line, of.getComponent(i).getPreferredSize().height);
      of.getComponent(i).setBounds(x, around.top + (line - height) / 2, widths[i], height);
      x += widths[i] + gap;
    }
  }

  /** Shares a width out: none gets more than it wants but the first. */
  static int[] shared(int[] wanted, int room) {
    int left = Math.max(0, room);
    int[] shares = new int[wanted.length];
    int[] byWidth =
        IntStream.range(0, wanted.length)
            .boxed()
            .sorted((one, other) -> wanted[one] - wanted[other])
            .mapToInt(Integer::intValue)
            .toArray();
    for (int i = 0; i < byWidth.length; i++) {
      shares[byWidth[i]] = Math.min(wanted[byWidth[i]], left / (byWidth.length - i));
      left -= shares[byWidth[i]];
    }
    if (Arrays.equals(shares, wanted) && shares.length > 0) {
      shares[0] += left;
    }
    return shares;
  }
}
