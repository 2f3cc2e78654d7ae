package org.weald.themes.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.osgi.framework.Version;
import org.weald.spi.Extender;
import org.weald.spi.PluginsRead;
import org.weald.spi.RefusedPlugin;

/** Reads plug-ins of folders as the extender does, and knows of no bundle. */
public final class FoldersOnly implements Extender {
  @Override
  public void settle() {}

  @Override
  public List<RefusedPlugin> refused() {
    return List.of();
  }

  @Override
  public PluginsRead folders(Path folder) {
    return PluginFolders.read(folder, new Version(0, 1, 0));
  }

  @Override
  public SortedMap<String, Path> pluginFolders(Path folder) {
    return PluginFolders.byId(folder);
  }
}
