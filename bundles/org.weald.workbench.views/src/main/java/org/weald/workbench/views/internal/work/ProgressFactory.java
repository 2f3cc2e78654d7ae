package org.weald.workbench.views.internal.work;

import javax.swing.JComponent;
import org.osgi.service.component.annotations.Component;
import org.weald.workbench.ViewDescription;
import org.weald.workbench.ViewFactory;
import org.weald.workbench.ViewSite;

/** What runs. */
@Component(
    property = {
      ViewDescription.ID + "=org.weald.workbench.views.progress",
      ViewDescription.TITLE + "=Progress",
      ViewDescription.PLACE + "=bottom",
      ViewDescription.ORDER + ":Integer=70",
      ViewDescription.PERSPECTIVES + "=none",
      ViewDescription.HELP
          + "=Lists the jobs that run, with the step each is at and how far it is, and what ended lately with how it ended. Cancel beside a job stops it; what it has done stays done."
    })
public final class ProgressFactory implements ViewFactory {

  @Override
  public JComponent create(ViewSite site) {
    return new ProgressView(site);
  }
}
