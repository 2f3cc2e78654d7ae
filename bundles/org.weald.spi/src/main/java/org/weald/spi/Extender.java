package org.weald.spi;

import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.osgi.annotation.versioning.ProviderType;
import org.weald.model.Checked;
import org.weald.model.ReportTemplate;

/** Reads the content of plug-in bundles and registers it; a service. */
@ProviderType
public interface Extender {

  /** Waits until every content bundle that is started now has been read or refused. */
  void settle();

  /** Plug-ins whose content was not taken, and why. */
  List<RefusedPlugin> refused();

  /**
   * Reads the plug-ins that stand as plain folders below a folder, such as a workspace's {@code
   * plugins}: each must have a weald.json; a folder that is absent or empty holds none.
   */
  PluginsRead folders(Path folder);

  /**
   * Where the plug-ins stand that stand as plain folders below a folder, by their ids. Only who
   * they are is read; one that does not say so is left out here, {@link #folders} tells why.
   */
  SortedMap<String, Path> pluginFolders(Path folder);

  /**
   * Reads the report templates that stand as single files in a folder, such as a workspace's {@code
   * reports}: by the file's name the template, or every problem of the file. Other files are passed
   * over; a folder that is absent holds none.
   */
  default SortedMap<String, Checked<ReportTemplate>> templates(Path folder) {
    return new TreeMap<>();
  }
}
