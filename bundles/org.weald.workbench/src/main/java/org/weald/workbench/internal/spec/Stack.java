package org.weald.workbench.internal.spec;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.Insets;
import java.awt.LayoutManager;
import javax.swing.JPanel;
import javax.swing.JViewport;
import org.weald.workbench.Look;

/** Components below one another, each as wide as there is room and as high as it then needs. */
public class Stack extends JPanel implements Measured {
  private static final long serialVersionUID = 1L;
  private static final int USUAL_WIDTH = 640;

  private final int gap;

  /**
   * An empty one.
   *
   * @param gap between two, in px of the layout
   */
  public Stack(int gap) {
    this.gap = gap;
    setOpaque(false);
    super.setLayout(new Below());
  }

  @Override
  public int heightFor(int width) {
    Insets insets = getInsets();
    int room = width - insets.left - insets.right;
    int height = insets.top + insets.bottom;
    for (int i = 0; i < getComponentCount(); i++) {
      height += Measured.height(getComponent(i), room) + (i == 0 ? 0 : Look.scale(gap));
    }
    return height;
  }

  /** As wide as the window it is scrolled in, so that its height is right before it is laid out. */
  @Override
  public Dimension getPreferredSize() {
    int width =
        getParent() instanceof JViewport viewport && viewport.getWidth() > 0
            ? viewport.getWidth()
            : getWidth() > 0 ? getWidth() : Look.scale(USUAL_WIDTH);
    return new Dimension(width, heightFor(width));
  }

  private final class Below implements LayoutManager {
    @Override
    public void addLayoutComponent(String name, Component component) {}

    @Override
    public void removeLayoutComponent(Component component) {}

    @Override
    public Dimension preferredLayoutSize(Container parent) {
      return getPreferredSize();
    }

    @Override
    public Dimension minimumLayoutSize(Container parent) {
      return new Dimension(0, 0);
    }

    @Override
    public void layoutContainer(Container parent) {
      Insets insets = getInsets();
      int room = getWidth() - insets.left - insets.right;
      int y = insets.top;
      for (Component one : getComponents()) {
        int height = Measured.height(one, room);
        one.setBounds(insets.left, y, room, height);
        y += height + Look.scale(gap);
      }
    }
  }
}
