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
      ViewDescription.ORDER + ":Integer=10"
    })
public final class QueriesFactory implements ViewFactory {

  @Override
  public JComponent create(ViewSite site) {
    return new QueriesView(site);
  }
}
