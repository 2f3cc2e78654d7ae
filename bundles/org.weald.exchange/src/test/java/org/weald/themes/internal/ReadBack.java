package org.weald.themes.internal;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;
import org.osgi.framework.Version;
import org.weald.model.Checked;
import org.weald.model.Contribution;

/** Reads texts of a plug-in's files with the reader that reads every plug-in. */
public final class ReadBack {
  private ReadBack() {}

  /** What the plug-in brings, or its problems. */
  public static Checked<Contribution> read(String name, SortedMap<String, String> texts) {
    SortedMap<String, PluginFiles.Source> files = new TreeMap<>();
    texts.forEach(
        (path, text) ->
            files.put(path, () -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
    return PluginReader.read(new PluginFiles(name, files), new Version(0, 1, 0));
  }
}
