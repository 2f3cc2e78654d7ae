package org.weald.workbench.views.internal.measure;

import java.awt.BorderLayout;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JPanel;
import org.weald.assess.Judgement;
import org.weald.model.Area;
import org.weald.model.Measure;
import org.weald.show.ChartAnswer;
import org.weald.spi.ChartRenderer;
import org.weald.workbench.ChartPane;
import org.weald.workbench.Look;
import org.weald.workbench.Selected;
import org.weald.workbench.Snapshot;
import org.weald.workbench.ViewSite;
import org.weald.workbench.views.internal.Absence;

/** The chart of what is selected, or a sentence where there is none to draw. */
final class ChartView extends JPanel {
  private static final long serialVersionUID = 1L;

  /** What makes the chart of a row; off the event thread. */
  @FunctionalInterface
  interface Maker {
    ChartAnswer chart(Snapshot snapshot, Judgement row, Measure measure, Area area);
  }

  private record Asked(Snapshot snapshot, Selected selected) {}

  private final transient ViewSite site;
  private final ChartPane pane;
  private final transient Maker maker;
  private transient Optional<Asked> asked = Optional.empty();

  /**
   * No chart yet.
   *
   * @param maker makes the chart, or says why there is none
   */
  ChartView(ViewSite site, ChartRenderer renderer, Maker maker) {
    super(new BorderLayout());
    this.site = site;
    this.maker = maker;
    this.pane = new ChartPane(site.jobs(), renderer);
    setBackground(Look.paper());
    int margin = Look.scale(6);
    setBorder(BorderFactory.createEmptyBorder(margin, margin, margin, margin));
    add(pane, BorderLayout.CENTER);
    site.onSnapshot(snapshot -> update());
    site.onSelection(selected -> update());
  }

  private void update() {
    Asked now = new Asked(site.snapshot(), site.selection().now());
    if (asked.equals(Optional.of(now))) {
      return;
    }
    asked = Optional.of(now);
    Optional<Judgement> row = now.snapshot().row(now.selected());
    Optional<Measure> measure = now.snapshot().measure(now.selected());
    if (row.isEmpty() || measure.isEmpty()) {
      pane.explain(absence(now));
      return;
    }
    Area area = area(now, row.get());
    site.jobs()
        .run(
            "Making a chart",
            progress -> maker.chart(now.snapshot(), row.get(), measure.get(), area),
            answer -> arrived(now, answer));
  }

  /** The area that was chosen, or the one the row is judged for. */
  private static Area area(Asked now, Judgement row) {
    return now.snapshot().catalogue().area(now.selected().area()).orElse(row.area());
  }

  private void arrived(Asked of, ChartAnswer answer) {
    if (!asked.equals(Optional.of(of))) {
      return;
    }
    answer.chart().ifPresentOrElse(pane::display, () -> pane.explain(answer.reason()));
  }

  private static String absence(Asked now) {
    return Absence.sentence(now.snapshot(), now.selected())
        .orElse("This priority has no single measure, so there is no series to draw.");
  }
}
