package org.weald.workbench.views.internal.account;

import javax.swing.JComponent;
import org.osgi.service.component.annotations.Component;
import org.weald.workbench.ViewDescription;
import org.weald.workbench.ViewFactory;
import org.weald.workbench.ViewSite;

/** The definition. */
@Component(
    property = {
      ViewDescription.ID + "=org.weald.workbench.views.definition",
      ViewDescription.TITLE + "=Definition",
      ViewDescription.PLACE + "=lower-right",
      ViewDescription.ORDER + ":Integer=20",
      ViewDescription.HELP + "=" + DefinitionFactory.WORDS
    })
public final class DefinitionFactory implements ViewFactory {
  static final String WORDS =
      "What the selected measure is: unit, which way is better, how often, its target in words, who"
          + " leads and helps, where it stands in each edition, and the id that stays the same"
          + " whatever an edition calls it. The id can be copied for scripts and files.";

  @Override
  public JComponent create(ViewSite site) {
    return new DefinitionView(site);
  }
}
