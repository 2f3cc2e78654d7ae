package org.weald.workbench.views.internal.measure;

import javax.swing.JComponent;
import org.osgi.service.component.annotations.Component;
import org.weald.workbench.ViewDescription;
import org.weald.workbench.ViewFactory;
import org.weald.workbench.ViewSite;

/** The explanation. */
@Component(
    property = {
      ViewDescription.ID + "=org.weald.workbench.views.why",
      ViewDescription.TITLE + "=Why?",
      ViewDescription.PLACE + "=lower-right",
      ViewDescription.ORDER + ":Integer=10"
    })
public final class WhyFactory implements ViewFactory {

  @Override
  public JComponent create(ViewSite site) {
    return new WhyView(site);
  }
}
