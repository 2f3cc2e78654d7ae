package org.weald.workbench.views.internal.measure;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.Rectangle;
import javax.swing.BorderFactory;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JViewport;
import javax.swing.Scrollable;
import org.weald.show.ChartSpec;
import org.weald.workbench.ChartPane;
import org.weald.workbench.Look;

/** A chart that fills its place, and is scrolled where that is too low for all its bars. */
final class ChartScroll extends JScrollPane {
  private static final long serialVersionUID = 1L;
  private static final int FRAME = 150;
  private static final int BAR = 17;

  private final Held held;

  ChartScroll(ChartPane pane) {
    held = new Held(pane);
    setViewportView(held);
    setBorder(BorderFactory.createEmptyBorder());
    getViewport().setBackground(Look.paper());
    getVerticalScrollBar().setUnitIncrement(Look.scale(BAR));
  }

  /** Gives every bar of a chart its room. */
  void fit(ChartSpec chart) {
    held.least = chart instanceof ChartSpec.Bars bars ? FRAME + BAR * bars.bars().size() : 0;
    held.revalidate();
  }

  private static final class Held extends JPanel implements Scrollable {
    private static final long serialVersionUID = 1L;
    private int least;

    Held(ChartPane pane) {
      super(new BorderLayout());
      setBackground(Look.paper());
      add(pane, BorderLayout.CENTER);
    }

    @Override
    public Dimension getPreferredSize() {
      return new Dimension(Look.scale(200), Look.scale(least));
    }

    @Override
    public Dimension getPreferredScrollableViewportSize() {
      return new Dimension(Look.scale(560), Look.scale(300));
    }

    @Override
    public int getScrollableUnitIncrement(Rectangle visible, int orientation, int direction) {
      return Look.scale(BAR);
    }

    @Override
    public int getScrollableBlockIncrement(Rectangle visible, int orientation, int direction) {
      return visible.height;
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
      return true;
    }

    @Override
    public boolean getScrollableTracksViewportHeight() {
      return getParent() instanceof JViewport port && port.getHeight() >= Look.scale(least);
    }
  }
}
