package org.weald.workbench.internal.spec;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.LayoutManager;
import javax.swing.JPanel;
import org.weald.workbench.Look;

/**
 * Components side by side in columns of one width; where there is no room for all in a row they go
 * on in the next.
 */
public final class SideBySide extends JPanel implements Measured {
  private static final long serialVersionUID = 1L;

  private final int least;
  private final int widest;
  private final int gap;

  /**
   * An empty one, in px of the layout.
   *
   * @param least a column is never narrower
   * @param widest nor wider
   * @param gap between two
   */
  public SideBySide(int least, int widest, int gap) {
    this.least = least;
    this.widest = widest;
    this.gap = gap;
    setOpaque(false);
    super.setLayout(new Beside());
  }

  private int columns(int width) {
    int fit = (width + Look.scale(gap)) / (Look.scale(least) + Look.scale(gap));
    int most = Math.max(1, Math.min(getComponentCount(), fit));
    int rows = (getComponentCount() + most - 1) / most;
    // Four of which three fit stand two and two, not three and one.
    return rows == 0 ? 1 : (getComponentCount() + rows - 1) / rows;
  }

  private int column(int width) {
    int columns = columns(width);
    return Math.min(Look.scale(widest), (width - (columns - 1) * Look.scale(gap)) / columns);
  }

  @Override
  public int heightFor(int width) {
    return lay(width, false);
  }

  private int lay(int width, boolean place) {
    int columns = columns(width);
    int column = column(width);
    int y = 0;
    for (int first = 0; first < getComponentCount(); first += columns) {
      int last = Math.min(getComponentCount(), first + columns);
      int height = 0;
      for (int i = first; i < last; i++) {
        height = Math.max(height, Measured.height(getComponent(i), column));
      }
      for (int i = first; i < last && place; i++) {
        getComponent(i).setBounds((i - first) * (column + Look.scale(gap)), y, column, height);
      }
      y += height + (last < getComponentCount() ? Look.scale(gap) : 0);
    }
    return y;
  }

  private final class Beside implements LayoutManager {
    @Override
    public void addLayoutComponent(String name, Component component) {}

    @Override
    public void removeLayoutComponent(Component component) {}

    @Override
    public Dimension preferredLayoutSize(Container parent) {
      return new Dimension(parent.getWidth(), heightFor(Math.max(1, parent.getWidth())));
    }

    @Override
    public Dimension minimumLayoutSize(Container parent) {
      return new Dimension(0, 0);
    }

    @Override
    public void layoutContainer(Container parent) {
      lay(parent.getWidth(), true);
    }
  }
}
