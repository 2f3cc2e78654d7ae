package org.weald.workbench.views.internal.help;

import javax.swing.JComponent;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.weald.spi.CommandHelp;
import org.weald.workbench.ViewDescription;
import org.weald.workbench.ViewFactory;
import org.weald.workbench.ViewSite;

/** Help. */
@Component(
    property = {
      ViewDescription.ID + "=org.weald.workbench.views.help",
      ViewDescription.TITLE + "=Help",
      ViewDescription.PLACE + "=lower-right",
      ViewDescription.ORDER + ":Integer=90",
      ViewDescription.PERSPECTIVES + "=none",
      ViewDescription.HELP
          + "=Says what a view shows and what can be done there, and how a command is typed. F1 in"
          + " a view opens the help on it. Type into the field above the topics to find one; Down"
          + " goes into the list."
    })
public final class HelpFactory implements ViewFactory {
  private final CommandHelp commands;

  /** With what the command line says. */
  @Activate
  public HelpFactory(@Reference CommandHelp commands) {
    this.commands = commands;
  }

  @Override
  public JComponent create(ViewSite site) {
    return new HelpView(site, commands);
  }
}
