package org.weald.theme.safe.view.internal;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.GridLayout;
import java.util.List;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.BoxLayout;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import org.weald.spi.ChartRenderer;
import org.weald.workbench.ChartPane;
import org.weald.workbench.Look;
import org.weald.workbench.Prose;
import org.weald.workbench.Selected;
import org.weald.workbench.Snapshot;
import org.weald.workbench.ViewSite;

/** Tiles with the latest figures, the chart, and in words what changed. */
final class RoadSafetyView extends JPanel {
  private static final long serialVersionUID = 1L;
  private static final int BESIDE = 900;
  private static final int LEAST_CHART = 180;
  private static final int MARGIN = 10;

  private record Asked(Snapshot snapshot, Selected selected) {}

  private final transient ViewSite site;
  private final JPanel tiles = new JPanel(new GridLayout(0, 2, Look.scale(8), Look.scale(8)));
  private final ChartPane chart;
  private final Prose words = new Prose("What changed");
  private final JScrollPane scroll = new JScrollPane(words);
  private boolean beside;
  private transient Optional<Asked> asked = Optional.empty();
  private transient List<RoadSafety.Tile> shown = List.of();

  RoadSafetyView(ViewSite site, ChartRenderer renderer) {
    super(new BorderLayout(Look.scale(8), 0));
    this.site = site;
    this.chart = new ChartPane(site.jobs(), renderer);
    setBackground(Look.paper());
    int margin = Look.scale(MARGIN);
    setBorder(BorderFactory.createEmptyBorder(margin, margin, margin, 0));
    tiles.setOpaque(false);
    scroll.setBorder(BorderFactory.createEmptyBorder());
    scroll.getViewport().setBackground(Look.paper());
    scroll.setPreferredSize(new Dimension(Look.scale(340), Look.scale(LEAST_CHART)));
    stand(true);
    site.onSnapshot(snapshot -> update());
    site.onSelection(selected -> update());
  }

  /** Beside one another where there is room for all three, else below one another. */
  @Override
  public void doLayout() {
    boolean room = getWidth() >= Look.scale(BESIDE);
    if (room != beside) {
      stand(room);
      // What it needs at least is another height now.
      revalidate();
    }
    super.doLayout();
  }

  /** Below one another each has its height, and all are scrolled where there is less. */
  @Override
  public Dimension getMinimumSize() {
    Dimension least = super.getMinimumSize();
    if (!beside) {
      least.height =
          tiles.getPreferredSize().height
              + Look.scale(LEAST_CHART)
              + scroll.getPreferredSize().height
              + 2 * Look.scale(MARGIN);
    }
    return least;
  }

  private void stand(boolean room) {
    beside = room;
    tiles.setPreferredSize(room ? new Dimension(Look.scale(330), Look.scale(LEAST_CHART)) : null);
    add(tiles, room ? BorderLayout.LINE_START : BorderLayout.PAGE_START);
    add(chart, BorderLayout.CENTER);
    add(scroll, room ? BorderLayout.LINE_END : BorderLayout.PAGE_END);
  }

  private void update() {
    Selected now = site.selection().now();
    // Only the plan and edition matter here; what else is selected does not.
    Asked asks =
        new Asked(
            site.snapshot(),
            new Selected(now.plan(), now.edition(), "", Optional.empty(), now.area()));
    if (asked.equals(Optional.of(asks))) {
      return;
    }
    asked = Optional.of(asks);
    site.jobs()
        .run(
            "Road safety",
            progress -> RoadSafety.of(asks.snapshot(), asks.selected()),
            story -> arrived(asks, story));
  }

  private void arrived(Asked of, RoadSafety story) {
    if (!asked.equals(Optional.of(of))) {
      return;
    }
    if (!story.tiles().equals(shown)) {
      shown = story.tiles();
      tiles.removeAll();
      shown.forEach(tile -> tiles.add(tile(tile)));
      tiles.revalidate();
      tiles.repaint();
    }
    story
        .chart()
        .ifPresentOrElse(
            chart::display, () -> chart.explain("There are too few figures for a chart."));
    words.display(story.words());
  }

  private static JPanel tile(RoadSafety.Tile tile) {
    JPanel box = new JPanel();
    box.setLayout(new BoxLayout(box, BoxLayout.PAGE_AXIS));
    box.setBackground(Look.pane());
    int margin = Look.scale(10);
    box.setBorder(BorderFactory.createEmptyBorder(margin, margin, margin, margin));
    JLabel figure = new JLabel(tile.figure());
    figure.setFont(Look.text(2.0, true));
    JLabel of = wrapped(tile.of());
    JLabel beside = new JLabel(tile.beside().isEmpty() ? " " : tile.beside());
    beside.setForeground(Look.soft());
    beside.setFont(Look.text(0.92, false));
    box.add(figure);
    box.add(of);
    box.add(beside);
    box.getAccessibleContext()
        .setAccessibleName(tile.figure() + " " + tile.of() + ". " + tile.beside());
    return box;
  }

  private static JLabel wrapped(String text) {
    JLabel label = new JLabel();
    // The one markup is ours.
    label.putClientProperty("html.disable", Boolean.FALSE);
    String words = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    label.setText("<html><body width=\"" + Look.scale(128) + "\">" + words + "</body></html>");
    return label;
  }
}
