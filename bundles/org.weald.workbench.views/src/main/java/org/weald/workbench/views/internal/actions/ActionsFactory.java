package org.weald.workbench.views.internal.actions;

import javax.swing.JComponent;
import org.osgi.service.component.annotations.Component;
import org.weald.workbench.ViewDescription;
import org.weald.workbench.ViewFactory;
import org.weald.workbench.ViewSite;

/** The actions. */
@Component(
    property = {
      ViewDescription.ID + "=org.weald.workbench.views.actions",
      ViewDescription.TITLE + "=Actions",
      ViewDescription.PLACE + "=main",
      ViewDescription.ORDER + ":Integer=30",
      ViewDescription.PERSPECTIVES + "=actions",
      ViewDescription.HELP + "=" + ActionsFactory.WORDS
    })
public final class ActionsFactory implements ViewFactory {
  static final String WORDS =
      "The actions of a plan with their status at the edition's date, as a table or as a board with"
          + " a column for each status. Whether an action is overdue is judged at that date, not"
          + " today. The filter takes words, and status:amber, lead:police, priority:safeguarding"
          + " or due:overdue. Below stands what was said of the chosen action each quarter, and the"
          + " form for this quarter: status, progress and comment; Ctrl+Enter saves it, and it can"
          + " be undone. On the board the arrow keys walk; Ctrl+Right and Ctrl+Left move a card to"
          + " the next status.";

  @Override
  public JComponent create(ViewSite site) {
    return new ActionsView(site);
  }
}
