package org.weald.workbench.views.internal.scorecard;

import javax.swing.JComponent;
import org.osgi.service.component.annotations.Component;
import org.weald.workbench.ViewDescription;
import org.weald.workbench.ViewFactory;
import org.weald.workbench.ViewSite;

/** The scorecard. */
@Component(
    property = {
      ViewDescription.ID + "=org.weald.workbench.views.scorecard",
      ViewDescription.TITLE + "=Scorecard",
      ViewDescription.PLACE + "=main",
      ViewDescription.ORDER + ":Integer=10",
      ViewDescription.PERSPECTIVES + "=monitor,publish",
      ViewDescription.HELP
          + "=Shows every judged measure of the edition: figure, target, status, trend and "
          + "direction. Click a heading to sort, and again to sort the other way; choose a theme "
          + "or a status above to see only those. The chosen row is explained and drawn in the "
          + "other views."
    })
public final class ScorecardFactory implements ViewFactory {

  @Override
  public JComponent create(ViewSite site) {
    return new ScorecardView(site);
  }
}
