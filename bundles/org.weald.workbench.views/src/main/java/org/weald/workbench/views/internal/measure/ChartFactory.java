package org.weald.workbench.views.internal.measure;

import javax.swing.JComponent;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.weald.assess.Judgement;
import org.weald.model.Area;
import org.weald.model.Measure;
import org.weald.show.ChartAnswer;
import org.weald.show.MeasureCharts;
import org.weald.spi.ChartRenderer;
import org.weald.workbench.Snapshot;
import org.weald.workbench.ViewDescription;
import org.weald.workbench.ViewFactory;
import org.weald.workbench.ViewSite;

/** The selected measure over time. */
@Component(
    property = {
      ViewDescription.ID + "=org.weald.workbench.views.chart",
      ViewDescription.TITLE + "=Chart",
      ViewDescription.PLACE + "=lower-left",
      ViewDescription.ORDER + ":Integer=10",
      ViewDescription.PERSPECTIVES + "=monitor,analyse",
      ViewDescription.HELP
          + "=Draws the chosen measure over time, with its target, breaks in the series and "
          + "forecasts. The table behind it is read aloud by a screen reader."
    })
public final class ChartFactory implements ViewFactory {
  private final ChartRenderer renderer;

  /** With what draws. */
  @Activate
  public ChartFactory(@Reference ChartRenderer renderer) {
    this.renderer = renderer;
  }

  @Override
  public JComponent create(ViewSite site) {
    return new ChartView(site, renderer, ChartFactory::chart);
  }

  /** Of the row's own area with what was found, of any other without. */
  private static ChartAnswer chart(Snapshot snapshot, Judgement row, Measure measure, Area area) {
    return (area.id().equals(row.area().id())
            ? MeasureCharts.overTime(snapshot.catalogue(), row)
            : MeasureCharts.overTime(snapshot.catalogue(), measure, area, row.edition()))
        .<ChartAnswer>map(ChartAnswer::of)
        .orElseGet(
            () ->
                ChartAnswer.none(
                    row.title()
                        + ", "
                        + area.name()
                        + ": no series to draw. A line needs figures of at least two periods."));
  }
}
