package org.weald.workbench.views.internal.welcome;

import javax.swing.JComponent;
import org.osgi.service.component.annotations.Component;
import org.weald.workbench.ViewDescription;
import org.weald.workbench.ViewFactory;
import org.weald.workbench.ViewSite;

/** The first page. */
@Component(
    property = {
      ViewDescription.ID + "=org.weald.workbench.views.welcome",
      ViewDescription.TITLE + "=Welcome",
      ViewDescription.PLACE + "=main",
      ViewDescription.PERSPECTIVES + "=none",
      ViewDescription.ORDER + ":Integer=90",
      ViewDescription.HELP
          + "=Three ways to begin: look at the sample plan, start from a spreadsheet of your own, or"
          + " open a workspace. Below them are the workspaces that were open lately. Tab walks the"
          + " buttons, Enter presses one."
    })
public final class WelcomeFactory implements ViewFactory {

  @Override
  public JComponent create(ViewSite site) {
    return new WelcomeView(site);
  }
}
