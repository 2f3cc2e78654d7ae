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
      ViewDescription.ORDER + ":Integer=10",
      ViewDescription.PERSPECTIVES + "=monitor,analyse",
      ViewDescription.HELP
          + "=Says step by step why the chosen measure has its status and its direction: the rule, "
          + "the figures that went in, the test, and where each figure was read."
    })
public final class WhyFactory implements ViewFactory {

  @Override
  public JComponent create(ViewSite site) {
    return new WhyView(site);
  }
}
