package org.weald.workbench.views.internal.plan;

import javax.swing.JComponent;
import org.osgi.service.component.annotations.Component;
import org.weald.workbench.ViewDescription;
import org.weald.workbench.ViewFactory;
import org.weald.workbench.ViewSite;

/** The plan explorer. */
@Component(
    property = {
      ViewDescription.ID + "=org.weald.workbench.views.plan",
      ViewDescription.TITLE + "=Plan",
      ViewDescription.PLACE + "=left",
      ViewDescription.ORDER + ":Integer=10",
      ViewDescription.PERSPECTIVES + "=monitor,analyse,actions,publish",
      ViewDescription.HELP
          + "=Shows the plan as a tree: its themes, what each wants, and the measures that show "
          + "it, with their status. Choose an edition above it. What you choose here is shown in "
          + "the other views. Type into the field to filter; Enter opens a measure."
    })
public final class PlanFactory implements ViewFactory {

  @Override
  public JComponent create(ViewSite site) {
    return new PlanExplorer(site);
  }
}
