package org.weald.workbench.views.internal.script;

import javax.swing.JComponent;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.weald.workbench.ViewDescription;
import org.weald.workbench.ViewFactory;
import org.weald.workbench.ViewSite;

/** The list of scripts. */
@Component(
    property = {
      ViewDescription.ID + "=org.weald.workbench.views.scripts",
      ViewDescription.TITLE + "=Scripts",
      ViewDescription.PLACE + "=left",
      ViewDescription.ORDER + ":Integer=20",
      ViewDescription.PERSPECTIVES + "=script",
      ViewDescription.HELP
          + "=Lists the calculations, views and exports there are: those of Weald, of plug-ins and"
          + " of your workspace, with who brought each. Enter or a double click opens one in the"
          + " editor. Those of Weald and of plug-ins are copied into the workspace to change them;"
          + " the copy then stands in place of the original until it is deleted or renamed. F2"
          + " renames and Delete deletes a script of your own."
    })
public final class ScriptsFactory implements ViewFactory {
  private final Benches benches;

  /** With the benches, which know the scripts. */
  @Activate
  public ScriptsFactory(@Reference Benches benches) {
    this.benches = benches;
  }

  @Override
  public JComponent create(ViewSite site) {
    return new ScriptsView(site, benches);
  }
}
