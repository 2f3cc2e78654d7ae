package org.weald.workbench.views.internal.measure;

import javax.swing.JComponent;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.weald.spi.ChartRenderer;
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
          + "=Puts the areas of the comparison group side by side for the chosen measure, ranked, "
          + "with their 95 % intervals where counts are known, the quarters of the group and the "
          + "county or the nation as a line; your own area stands out. Choose another period or "
          + "group above. A click on a bar, the arrow keys or the list of areas choose an area, "
          + "whose figures Chart and Figures then show."
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
    return new CompareView(site, renderer);
  }
}
