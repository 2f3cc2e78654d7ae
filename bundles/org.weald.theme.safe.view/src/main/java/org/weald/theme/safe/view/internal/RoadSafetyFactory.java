package org.weald.theme.safe.view.internal;

import javax.swing.JComponent;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.weald.spi.ChartRenderer;
import org.weald.workbench.ViewDescription;
import org.weald.workbench.ViewFactory;
import org.weald.workbench.ViewSite;

/** The view Road safety, as a service. */
@Component(
    property = {
      ViewDescription.ID + "=org.weald.theme.safe.view.road-safety",
      ViewDescription.TITLE + "=Road safety",
      ViewDescription.THEME + "=org.weald.theme.safe/safe",
      ViewDescription.PLACE + "=main",
      ViewDescription.ORDER + ":Integer=50",
      ViewDescription.PERSPECTIVES + "=monitor,analyse",
      ViewDescription.HELP + "=" + RoadSafetyFactory.WORDS
    })
public final class RoadSafetyFactory implements ViewFactory {
  static final String WORDS =
      "People killed or seriously injured on the roads, at the edition that is chosen: the latest"
          + " figures as tiles with what each is beside, their chart over the years, and in words"
          + " what changed and whether that is more than usual variation. Choose another edition"
          + " and it follows. The view is there while the theme Safe Communities is.";

  private final ChartRenderer renderer;

  /** With what draws. */
  @Activate
  public RoadSafetyFactory(@Reference ChartRenderer renderer) {
    this.renderer = renderer;
  }

  @Override
  public JComponent create(ViewSite site) {
    return new RoadSafetyView(site, renderer);
  }
}
