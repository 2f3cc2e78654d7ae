package org.weald.workbench.views.internal.work;

import javax.swing.JComponent;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.weald.spi.PluginShelf;
import org.weald.workbench.ViewDescription;
import org.weald.workbench.ViewFactory;
import org.weald.workbench.ViewSite;

/** The plug-ins. */
@Component(
    property = {
      ViewDescription.ID + "=org.weald.workbench.views.plugins",
      ViewDescription.TITLE + "=Plug-ins",
      ViewDescription.PLACE + "=bottom",
      ViewDescription.ORDER + ":Integer=90",
      ViewDescription.PERSPECTIVES + "=none",
      ViewDescription.HELP
          + "=Lists the plug-ins with their versions, what each brings, and why one is not running."
          + " Start and Stop hold until the program ends; what a stopped plug-in brought leaves the"
          + " plan, the views and the menus, and is back where it stood when it is started again."
    })
public final class PluginsFactory implements ViewFactory {
  private final PluginShelf plugins;

  /** With what knows the plug-ins. */
  @Activate
  public PluginsFactory(@Reference PluginShelf plugins) {
    this.plugins = plugins;
  }

  @Override
  public JComponent create(ViewSite site) {
    return new PluginsView(site, plugins);
  }
}
