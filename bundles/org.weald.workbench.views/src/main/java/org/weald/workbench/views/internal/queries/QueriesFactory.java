package org.weald.workbench.views.internal.queries;

import javax.swing.JComponent;
import org.osgi.service.component.annotations.Component;
import org.weald.workbench.ViewDescription;
import org.weald.workbench.ViewFactory;
import org.weald.workbench.ViewSite;

/** The data queries. */
@Component(
    property = {
      ViewDescription.ID + "=org.weald.workbench.views.queries",
      ViewDescription.TITLE + "=Data queries",
      ViewDescription.PLACE + "=bottom",
      ViewDescription.ORDER + ":Integer=10",
      ViewDescription.PERSPECTIVES + "=monitor",
      ViewDescription.HELP
          + "=Lists what an officer should look into: figures that do not follow from each other, "
          + "and plug-ins that were not taken, with where they are kept. Enter or a double click "
          + "goes to the measure."
    })
public final class QueriesFactory implements ViewFactory {

  @Override
  public JComponent create(ViewSite site) {
    return new QueriesView(site);
  }
}
