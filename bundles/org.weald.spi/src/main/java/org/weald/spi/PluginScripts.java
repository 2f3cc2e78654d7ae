package org.weald.spi;

import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The scripts a plug-in brings, as text; a service, registered by what reads plug-ins through the
 * plug-in's own context, so that they go with it.
 *
 * @param plugin the plug-in's id
 * @param texts whole files by their path below scripts/, "calculations/fatal-share.groovy"
 */
public record PluginScripts(String plugin, SortedMap<String, String> texts) {
  /** Copies the map. */
  public PluginScripts {
    texts = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(texts));
  }
}
