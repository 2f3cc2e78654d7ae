package org.weald.exchange.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.weald.spi.Extender;

/**
 * The files plug-ins were read from: of the folder in the workspace, or of the bundle that runs. So
 * a plug-in goes elsewhere as its author wrote it, with every note and in the author's order.
 */
final class PluginSources {
  private static final String MANIFEST = "weald.json";
  private static final Pattern CONTENT =
      Pattern.compile(
          "weald\\.json|[A-Z]+\\.(md|txt)"
              + "|(plans|themes|areas|data|scripts|views|reports|l10n|schema)/.+");
  private static final int DEEPEST = 8;

  private final BundleContext context;
  private final SortedMap<String, Path> own;

  /**
   * Of a program and a workspace.
   *
   * @param plugins the workspace's folder of plug-ins, which may be absent
   */
  PluginSources(BundleContext context, Extender extender, Path plugins) {
    this.context = context;
    this.own = extender.pluginFolders(plugins);
  }

  /** Bytes by path; empty where the plug-in is no folder and no bundle of content. */
  Optional<SortedMap<String, byte[]>> of(String plugin) {
    try {
      Path folder = own.get(plugin);
      SortedMap<String, byte[]> files = folder == null ? bundle(plugin) : folder(folder);
      return Optional.of(files).filter(found -> found.containsKey(MANIFEST));
    } catch (IOException unreadable) {
      throw new UncheckedIOException("the files of " + plugin, unreadable);
    }
  }

  private static SortedMap<String, byte[]> folder(Path folder) throws IOException {
    SortedMap<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder, DEEPEST)) {
      Predicate<Path> plain = file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
      for (Path file : all.filter(plain).toList()) {
        String path = folder.relativize(file).toString().replace('\\', '/');
        if (CONTENT.matcher(path).matches()) {
          files.put(path, Files.readAllBytes(file));
        }
      }
    }
    return files;
  }

  private SortedMap<String, byte[]> bundle(String plugin) throws IOException {
    SortedMap<String, byte[]> files = new TreeMap<>();
    for (Bundle bundle : context.getBundles()) {
      if (bundle.getState() == Bundle.ACTIVE && plugin.equals(bundle.getSymbolicName())) {
        Enumeration<URL> all = bundle.findEntries("/", "*", true);
        for (URL url : all == null ? List.<URL>of() : Collections.list(all)) {
          String path = url.getPath().replaceFirst("^/", "");
          if (CONTENT.matcher(path).matches() && !path.endsWith("/")) {
            try (InputStream in = url.openStream()) {
              files.put(path, in.readAllBytes());
            }
          }
        }
      }
    }
    return files;
  }
}
