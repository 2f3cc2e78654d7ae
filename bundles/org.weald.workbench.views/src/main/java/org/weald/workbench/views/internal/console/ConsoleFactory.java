package org.weald.workbench.views.internal.console;

import javax.swing.JComponent;
import org.apache.felix.service.command.CommandProcessor;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.weald.workbench.ViewDescription;
import org.weald.workbench.ViewFactory;
import org.weald.workbench.ViewSite;

/** The console; there while the framework's shell is. */
@Component(
    property = {
      ViewDescription.ID + "=org.weald.workbench.views.console",
      ViewDescription.TITLE + "=Console",
      ViewDescription.PLACE + "=bottom",
      ViewDescription.ORDER + ":Integer=30",
      ViewDescription.PERSPECTIVES + "=monitor,script,publish",
      ViewDescription.HELP
          + "=Takes the same commands as the command line and shows what they print. Tab completes "
          + "names, Up and Down bring back earlier lines, Escape stops a command that runs. What "
          + "you choose in the menus and can be typed is shown here as it would be typed."
    })
public final class ConsoleFactory implements ViewFactory {
  private final CommandProcessor processor;
  private final BundleContext context;

  /** With the shell. */
  @Activate
  public ConsoleFactory(@Reference CommandProcessor processor, BundleContext context) {
    this.processor = processor;
    this.context = context;
  }

  @Override
  public JComponent create(ViewSite site) {
    return new ConsoleView(site, processor, context);
  }
}
