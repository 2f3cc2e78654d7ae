package org.weald.workbench.views.internal.reports;

import javax.swing.JComponent;
import org.osgi.service.component.annotations.Component;
import org.weald.workbench.ViewDescription;
import org.weald.workbench.ViewFactory;
import org.weald.workbench.ViewSite;

/** Reports. */
@Component(
    property = {
      ViewDescription.ID + "=org.weald.workbench.views.reports",
      ViewDescription.TITLE + "=Reports",
      ViewDescription.PLACE + "=main",
      ViewDescription.ORDER + ":Integer=5",
      ViewDescription.PERSPECTIVES + "=publish",
      ViewDescription.HELP
          + "=Lists what stands in the workspace's folder of reports, the latest first, and writes"
          + " more: the report of the edition that is shown, a report from another template, a"
          + " chart, or the whole plan as files. Enter opens the chosen file; what is written is"
          + " the same as with weald report, weald chart and weald export."
    })
public final class ReportsFactory implements ViewFactory {

  @Override
  public JComponent create(ViewSite site) {
    return new ReportsView(site);
  }
}
