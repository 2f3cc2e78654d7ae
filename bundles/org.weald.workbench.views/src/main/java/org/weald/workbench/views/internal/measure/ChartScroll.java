package org.weald.workbench.views.internal.measure;

import java.awt.BorderLayout;
import java.awt.Dimension;
import javax.swing.JPanel;
import org.weald.show.ChartSpec;
import org.weald.workbench.ChartPane;
import org.weald.workbench.FittedPane;
import org.weald.workbench.Look;

/** A chart that fills its place, and is scrolled where that is too low for all its bars. */
final class ChartScroll extends JPanel {
  private static final long serialVersionUID = 1L;
  private static final int FRAME = 150;
  private static final int BAR = 17;
  private static final int LOWEST = 120;

  private final FittedPane fitted;
  private int least;

  ChartScroll(ChartPane pane) {
    super(new BorderLayout());
    setBackground(Look.paper());
    fitted = new FittedPane(pane, () -> Look.scale(least));
    add(fitted, BorderLayout.CENTER);
    setMinimumSize(new Dimension(Look.scale(LOWEST), Look.scale(LOWEST)));
    setPreferredSize(new Dimension(Look.scale(560), Look.scale(300)));
  }

  /** Gives every bar of a chart its room. */
  void fit(ChartSpec chart) {
    least = chart instanceof ChartSpec.Bars bars ? FRAME + BAR * bars.bars().size() : 0;
    fitted.refit();
  }
}
