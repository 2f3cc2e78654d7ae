package org.weald.workbench.views.internal.work;

import javax.swing.JComponent;
import org.osgi.service.component.annotations.Component;
import org.weald.workbench.ViewDescription;
import org.weald.workbench.ViewFactory;
import org.weald.workbench.ViewSite;

/** The log. */
@Component(
    property = {
      ViewDescription.ID + "=org.weald.workbench.views.log",
      ViewDescription.TITLE + "=Log",
      ViewDescription.PLACE + "=bottom",
      ViewDescription.ORDER + ":Integer=80",
      ViewDescription.PERSPECTIVES + "=none",
      ViewDescription.HELP
          + "=Shows the newest lines of the log: what happened, when, and where in the program. Choose from which level on, or type words to find; Ctrl+C copies the chosen lines whole, with all that belongs to them, for a message to who maintains Weald."
    })
public final class LogFactory implements ViewFactory {

  @Override
  public JComponent create(ViewSite site) {
    return new LogView(site);
  }
}
