package org.weald.workbench.views.internal.measure;

import java.util.Optional;
import javax.swing.JComponent;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.weald.assess.Judgement;
import org.weald.model.Measure;
import org.weald.show.ChartSpec;
import org.weald.show.MeasureCharts;
import org.weald.spi.ChartRenderer;
import org.weald.workbench.Snapshot;
import org.weald.workbench.ViewDescription;
import org.weald.workbench.ViewFactory;
import org.weald.workbench.ViewSite;

/** The selected measure in the areas of its comparison group, side by side. */
@Component(
    property = {
      ViewDescription.ID + "=org.weald.workbench.views.compare",
      ViewDescription.TITLE + "=Compare",
      ViewDescription.PLACE + "=lower-left",
      ViewDescription.ORDER + ":Integer=20",
      ViewDescription.PERSPECTIVES + "=monitor,analyse",
      ViewDescription.HELP
          + "=Puts the areas of the comparison group side by side for the chosen measure, in its "
          + "latest period; your own area stands out."
    })
public final class CompareFactory implements ViewFactory {
  private final ChartRenderer renderer;

  /** With what draws. */
  @Activate
  public CompareFactory(@Reference ChartRenderer renderer) {
    this.renderer = renderer;
  }

  @Override
  public JComponent create(ViewSite site) {
    return new ChartView(
        site,
        renderer,
        CompareFactory::bars,
        "no comparison with other areas. Their figures are not in the text.");
  }

  private static Optional<ChartSpec.Bars> bars(Snapshot snapshot, Judgement row, Measure measure) {
    return row.latest()
        .flatMap(
            latest ->
                row.area().groups().stream()
                    .sorted()
                    .flatMap(
                        group ->
                            MeasureCharts.comparison(
                                snapshot.catalogue(), measure, latest.period(), group, row.area())
                                .stream())
                    .findFirst());
  }
}
