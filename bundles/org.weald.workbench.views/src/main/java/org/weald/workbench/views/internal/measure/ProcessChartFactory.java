package org.weald.workbench.views.internal.measure;

import javax.swing.JComponent;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.weald.show.MeasureCharts;
import org.weald.spi.ChartRenderer;
import org.weald.workbench.ViewDescription;
import org.weald.workbench.ViewFactory;
import org.weald.workbench.ViewSite;

/** The selected measure with its natural process limits. */
@Component(
    property = {
      ViewDescription.ID + "=org.weald.workbench.views.process",
      ViewDescription.TITLE + "=Process chart",
      ViewDescription.PLACE + "=main",
      ViewDescription.ORDER + ":Integer=30",
      ViewDescription.PERSPECTIVES + "=analyse",
      ViewDescription.HELP
          + "=Draws the chosen measure as a process chart (XmR): its mean, its natural process "
          + "limits, and with a triangle and a word each point that is more than usual variation. "
          + "A signal says that something has changed, never why. It needs 12 figures after the "
          + "last break in the series; where there are fewer a sentence says so. The figures and "
          + "limits are those of Why?."
    })
public final class ProcessChartFactory implements ViewFactory {
  private final ChartRenderer renderer;

  /** With what draws. */
  @Activate
  public ProcessChartFactory(@Reference ChartRenderer renderer) {
    this.renderer = renderer;
  }

  @Override
  public JComponent create(ViewSite site) {
    return new ChartView(
        site,
        renderer,
        (snapshot, row, measure, area) ->
            MeasureCharts.process(snapshot.catalogue(), measure, area, row.edition()));
  }
}
