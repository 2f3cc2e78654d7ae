package org.weald.workbench.views.internal.account;

import javax.swing.JComponent;
import org.osgi.service.component.annotations.Component;
import org.weald.workbench.ViewDescription;
import org.weald.workbench.ViewFactory;
import org.weald.workbench.ViewSite;

/** The narrative. */
@Component(
    property = {
      ViewDescription.ID + "=org.weald.workbench.views.narrative",
      ViewDescription.TITLE + "=Narrative",
      ViewDescription.PLACE + "=lower-left",
      ViewDescription.ORDER + ":Integer=16",
      ViewDescription.HELP + "=" + NarrativeFactory.WORDS
    })
public final class NarrativeFactory implements ViewFactory {
  static final String WORDS =
      "The account of the selected measure in this edition: what happened, why, what next and by"
          + " when. It is saved when typing pauses or you go elsewhere, and can be undone. Where the"
          + " workspace has no account of its own, the words of the plug-in stand here; typing"
          + " makes an account of your own of them, and emptying it brings them back.";

  @Override
  public JComponent create(ViewSite site) {
    return new NarrativeView(site);
  }
}
