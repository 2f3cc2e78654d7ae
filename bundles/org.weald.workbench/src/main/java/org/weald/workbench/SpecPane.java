package org.weald.workbench;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.util.List;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.Scrollable;
import org.weald.model.Status;
import org.weald.show.ChartSpec;
import org.weald.show.ReportBlock;
import org.weald.show.TableSpec;
import org.weald.show.ViewSpec;
import org.weald.spi.ChartRenderer;
import org.weald.workbench.internal.spec.GridTable;
import org.weald.workbench.internal.spec.Measured;
import org.weald.workbench.internal.spec.SideBySide;
import org.weald.workbench.internal.spec.Stack;
import org.weald.workbench.internal.spec.TilePane;
import org.weald.workbench.internal.spec.Wrapped;

/**
 * A view in the window: tiles, charts, tables and text below one another, panels side by side where
 * there is room. For theme views and for what scripts give back. On the event thread only; charts
 * are drawn off it.
 */
public final class SpecPane extends JPanel {
  private static final long serialVersionUID = 1L;
  private static final int LEAST_BESIDE = 340;
  private static final int LEAST_TABLE = 580;
  private static final int LEAST_TILE = 170;
  private static final int WIDEST = 760;
  private static final int WIDEST_TILE = 320;
  private static final int LINE_HEIGHT = 300;
  private static final int BAR_HEIGHT = 24;
  private static final int BARS_FRAME = 130;

  private final transient Jobs jobs;
  private final transient ChartRenderer renderer;
  private final Page page = new Page();
  private final JScrollPane scroll = new JScrollPane(page);
  private transient Optional<ViewSpec> shown = Optional.empty();

  /** Empty. */
  public SpecPane(Jobs jobs, ChartRenderer renderer) {
    super(new BorderLayout());
    this.jobs = jobs;
    this.renderer = renderer;
    scroll.setBorder(BorderFactory.createEmptyBorder());
    scroll.getVerticalScrollBar().setUnitIncrement(Look.scale(20));
    scroll.getViewport().setBackground(Look.paper());
    add(scroll, BorderLayout.CENTER);
  }

  /** Shows a view from its beginning; the same again changes nothing on the screen. */
  public void display(ViewSpec view) {
    if (shown.equals(Optional.of(view))) {
      return;
    }
    boolean again = shown.filter(before -> before.title().equals(view.title())).isPresent();
    int at = again ? scroll.getVerticalScrollBar().getValue() : 0;
    shown = Optional.of(view);
    page.removeAll();
    if (!view.title().isEmpty()) {
      page.add(Wrapped.of(view.title(), Look.text(1.35, true), Look.ink()));
    }
    view.panels().forEach(panel -> page.add(component(panel)));
    page.getAccessibleContext().setAccessibleName(view.title().isEmpty() ? "View" : view.title());
    page.revalidate();
    page.repaint();
    scroll.getVerticalScrollBar().setValue(at);
  }

  /** Shows one chart. */
  public void display(ChartSpec chart) {
    display(new ViewSpec("", List.of(new ViewSpec.Panel.Chart(chart))));
  }

  /** Shows one table. */
  public void display(TableSpec table) {
    display(new ViewSpec("", List.of(new ViewSpec.Panel.Table(table))));
  }

  /** Shows a sentence that says why there is nothing else. */
  public void explain(String why) {
    display(new ViewSpec("", List.of(new ViewSpec.Panel.Text(why))));
  }

  private JComponent component(ViewSpec.Panel panel) {
    if (panel instanceof ViewSpec.Panel.Chart chart) {
      return chart(chart.chart());
    }
    if (panel instanceof ViewSpec.Panel.Tiles tiles) {
      SideBySide strip = new SideBySide(LEAST_TILE, WIDEST_TILE, 12);
      tiles.tiles().forEach(tile -> strip.add(new TilePane(tile)));
      return strip;
    }
    if (panel instanceof ViewSpec.Panel.Beside beside) {
      boolean table = beside.panels().stream().anyMatch(SpecPane::isTable);
      SideBySide row = new SideBySide(table ? LEAST_TABLE : LEAST_BESIDE, WIDEST, 24);
      beside.panels().forEach(one -> row.add(component(one)));
      return row;
    }
    if (panel instanceof ViewSpec.Panel.Grid grid) {
      return grid(grid.grid());
    }
    if (panel instanceof ViewSpec.Panel.Table table) {
      return grid(ReportBlock.Grid.of(table.table()));
    }
    if (panel instanceof ViewSpec.Panel.Missing missing) {
      return missing(missing);
    }
    return Wrapped.of(((ViewSpec.Panel.Text) panel).text(), Look.text(), Look.ink());
  }

  private static boolean isTable(ViewSpec.Panel panel) {
    return panel instanceof ViewSpec.Panel.Grid || panel instanceof ViewSpec.Panel.Table;
  }

  private JComponent chart(ChartSpec chart) {
    int height =
        chart instanceof ChartSpec.Bars bars
            ? BARS_FRAME + bars.bars().size() * BAR_HEIGHT
            : LINE_HEIGHT;
    ChartPane pane = new ChartPane(jobs, renderer);
    pane.setPreferredSize(new Dimension(Look.scale(LEAST_BESIDE), Look.scale(height)));
    pane.display(chart);
    SideBySide alone = new SideBySide(LEAST_BESIDE, WIDEST, 0);
    alone.add(pane);
    return alone;
  }

  private static JComponent grid(ReportBlock.Grid grid) {
    Stack titled = new Stack(6);
    if (!grid.title().isEmpty()) {
      titled.add(Wrapped.of(grid.title(), Look.text(1, true), Look.ink()));
    }
    titled.add(new GridTable(grid, grid.title().isEmpty() ? "Table" : grid.title()));
    return titled;
  }

  private static JComponent missing(ViewSpec.Panel.Missing missing) {
    Wrapped why = Wrapped.of(missing.sentence(), Look.text(), Look.soft());
    why.setIcon(new StatusMark(Status.MISSING));
    why.setIconTextGap(Look.scale(8));
    return why;
  }

  /** What is scrolled: as wide as there is room, as high as it needs. */
  private static final class Page extends Stack implements Scrollable, Measured {
    private static final long serialVersionUID = 1L;

    Page() {
      super(18);
      setOpaque(true);
      setBackground(Look.paper());
      setFocusable(true);
      int side = Look.scale(20);
      setBorder(BorderFactory.createEmptyBorder(Look.scale(16), side, Look.scale(24), side));
    }

    @Override
    public Dimension getPreferredScrollableViewportSize() {
      return new Dimension(Look.scale(640), Look.scale(480));
    }

    @Override
    public int getScrollableUnitIncrement(Rectangle visible, int orientation, int direction) {
      return Look.scale(20);
    }

    @Override
    public int getScrollableBlockIncrement(Rectangle visible, int orientation, int direction) {
      return Math.max(1, visible.height - Look.scale(40));
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
      return true;
    }

    @Override
    public boolean getScrollableTracksViewportHeight() {
      return false;
    }
  }
}
