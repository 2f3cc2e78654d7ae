package org.weald.themes.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.weald.model.Checked;
import org.weald.model.ReportTemplate;
import org.weald.spi.Extender;
import org.weald.spi.PluginsRead;
import org.weald.spi.RefusedPlugin;

/** Reads templates of a folder as the extender does, and knows of no plug-in. */
public final class TemplatesOnly implements Extender {
  @Override
  public void settle() {}

  @Override
  public List<RefusedPlugin> refused() {
    return List.of();
  }

  @Override
  public PluginsRead folders(Path folder) {
    return new PluginsRead(List.of(), List.of());
  }

  @Override
  public SortedMap<String, Path> pluginFolders(Path folder) {
    return new TreeMap<>();
  }

  @Override
  public SortedMap<String, Checked<ReportTemplate>> templates(Path folder) {
    return TemplateFolder.read(folder);
  }
}
