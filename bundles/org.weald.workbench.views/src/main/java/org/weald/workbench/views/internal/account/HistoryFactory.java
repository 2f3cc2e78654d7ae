package org.weald.workbench.views.internal.account;

import javax.swing.JComponent;
import org.osgi.service.component.annotations.Component;
import org.weald.workbench.ViewDescription;
import org.weald.workbench.ViewFactory;
import org.weald.workbench.ViewSite;

/** The history. */
@Component(
    property = {
      ViewDescription.ID + "=org.weald.workbench.views.history",
      ViewDescription.TITLE + "=History",
      ViewDescription.PLACE + "=lower-left",
      ViewDescription.ORDER + ":Integer=18",
      ViewDescription.HELP + "=" + HistoryFactory.WORDS
    })
public final class HistoryFactory implements ViewFactory {
  static final String WORDS =
      "Everything ever entered in this workspace for the selected measure and area: each figure and"
          + " account with who brought it, when and why, and what became of it. Revert makes the"
          + " chosen one stand again; that is an edit of its own and can be undone. Figures that come"
          + " with a plug-in are not in it, as nobody here entered them.";

  @Override
  public JComponent create(ViewSite site) {
    return new HistoryView(site);
  }
}
