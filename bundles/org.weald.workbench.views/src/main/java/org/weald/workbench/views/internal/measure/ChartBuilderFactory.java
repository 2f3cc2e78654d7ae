package org.weald.workbench.views.internal.measure;

import javax.swing.JComponent;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.weald.spi.ChartRenderer;
import org.weald.workbench.ViewDescription;
import org.weald.workbench.ViewFactory;
import org.weald.workbench.ViewSite;

/** Charts of one's own. */
@Component(
    property = {
      ViewDescription.ID + "=org.weald.workbench.views.builder",
      ViewDescription.TITLE + "=Chart builder",
      ViewDescription.PLACE + "=main",
      ViewDescription.ORDER + ":Integer=25",
      ViewDescription.PERSPECTIVES + "=analyse",
      ViewDescription.HELP
          + "=Makes a chart of your own. Tick measures and areas at the left (a group ticks all its "
          + "areas), choose lines over time, bars of areas or a process chart, and the periods. "
          + "Title and subtitle are proposed and can be written over; an emptied one is proposed "
          + "again. Export writes a picture (PNG) or a drawing (SVG) into the workspace's reports or "
          + "where you say; Copy puts the picture or the figures onto the clipboard. The measure "
          + "selected in the plan or the scorecard is ticked until you tick others."
    })
public final class ChartBuilderFactory implements ViewFactory {
  private final ChartRenderer renderer;

  /** With what draws. */
  @Activate
  public ChartBuilderFactory(@Reference ChartRenderer renderer) {
    this.renderer = renderer;
  }

  @Override
  public JComponent create(ViewSite site) {
    return new ChartBuilderView(site, renderer);
  }
}
