package org.weald.exchange.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.weald.spi.Extender;
import org.weald.spi.PluginScripts;

/** The scripts of plug-ins: of those that run here, and of those that stand in a workspace. */
final class PluginTexts {
  private static final String ENDING = ".groovy";
  private static final int DEEPEST = 8;

  private PluginTexts() {}

  /** By plug-in id, then by path below scripts/. */
  static Map<String, Map<String, String>> of(
      Collection<PluginScripts> running, Extender extender, Path plugins) {
    Map<String, Map<String, String>> texts = new HashMap<>();
    running.forEach(one -> texts.put(one.plugin(), one.texts()));
    extender.pluginFolders(plugins).forEach((id, folder) -> texts.put(id, below(folder)));
    return texts;
  }

  private static Map<String, String> below(Path plugin) {
    Path scripts = plugin.resolve("scripts");
    Map<String, String> texts = new TreeMap<>();
    if (!Files.isDirectory(scripts, LinkOption.NOFOLLOW_LINKS)) {
      return texts;
    }
    try (Stream<Path> all = Files.walk(scripts, DEEPEST)) {
      for (Path file : all.filter(PluginTexts::isScript).toList()) {
        texts.put(
            scripts.relativize(file).toString().replace('\\', '/'),
            Files.readString(file, StandardCharsets.UTF_8));
      }
      return texts;
    } catch (IOException unreadable) {
      throw new UncheckedIOException("the scripts in " + scripts, unreadable);
    }
  }

  private static boolean isScript(Path file) {
    return file.toString().endsWith(ENDING) && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
  }
}
