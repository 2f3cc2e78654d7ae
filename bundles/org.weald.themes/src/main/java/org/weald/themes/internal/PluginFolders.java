package org.weald.themes.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.osgi.framework.Version;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.weald.model.Checked;
import org.weald.model.Contribution;
import org.weald.model.Place;
import org.weald.model.Problem;
import org.weald.spi.PluginsRead;
import org.weald.spi.RefusedPlugin;

/** Plug-ins that stand as plain folders side by side, as in a workspace's {@code plugins}. */
final class PluginFolders {
  private static final Logger LOG = LoggerFactory.getLogger(PluginFolders.class);

  /** What a terminal would obey instead of show, or what shows nothing. */
  private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\u2028\\u2029]");

  private PluginFolders() {}

  /** Reads every folder below one; hidden folders and single files are passed over. */
  static PluginsRead read(Path folder, Version workbench) {
    List<Contribution> contributions = new ArrayList<>();
    List<RefusedPlugin> refused = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    Map<String, Path> holders = new HashMap<>();
    for (Path plugin : below(folder, problems)) {
      one(folder, plugin, workbench)
          .fold(
              contribution -> {
                Path other = holders.putIfAbsent(contribution.origin(), plugin);
                return other == null
                    ? contributions.add(contribution)
                    : refused.add(
                        new RefusedPlugin(
                            name(plugin), List.of(sameId(contribution, plugin, other))));
              },
              bad -> refused.add(new RefusedPlugin(known(plugin), bad)));
    }
    if (!problems.isEmpty()) {
      refused.add(new RefusedPlugin("plugins", problems));
    }
    return new PluginsRead(contributions, refused);
  }

  /** By its id where it says one, else by its folder. */
  private static String known(Path plugin) {
    try {
      return PluginReader.manifest(PluginFiles.of(plugin))
          .fold(PluginManifest::id, problems -> name(plugin));
    } catch (IOException unreadable) {
      LOG.debug("{} does not say who it is", plugin, unreadable);
      return name(plugin);
    }
  }

  private static String name(Path plugin) {
    return "plugins/" + shown(plugin);
  }

  private static String shown(Path plugin) {
    return UNSEEN.matcher(plugin.getFileName().toString()).replaceAll("\uFFFD");
  }

  /** Where each of them stands, by id; of two with one id the first. */
  static SortedMap<String, Path> byId(Path folder) {
    SortedMap<String, Path> byId = new TreeMap<>();
    for (Path plugin : below(folder, new ArrayList<>())) {
      if (isUnseen(plugin)) {
        continue;
      }
      try {
        PluginReader.manifest(PluginFiles.of(plugin))
            .fold(manifest -> byId.putIfAbsent(manifest.id(), plugin) == null, problems -> false);
      } catch (IOException unreadable) {
        LOG.debug("{} is no plug-in that can be read", plugin, unreadable);
      }
    }
    return byId;
  }

  private static List<Path> below(Path folder, List<Problem> problems) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(Files::isDirectory)
          .filter(plugin -> !plugin.getFileName().toString().startsWith("."))
          .sorted()
          .toList();
    } catch (IOException unreadable) {
      problems.add(unreadable(folder.getFileName().toString(), unreadable));
      return List.of();
    }
  }

  private static Checked<Contribution> one(Path folder, Path plugin, Version workbench) {
    String name = folder.getFileName() + "/" + shown(plugin);
    if (isUnseen(plugin)) {
      return Checked.bad(unseen(name));
    }
    try {
      List<Problem> notFiles = notFiles(name, plugin);
      if (!notFiles.isEmpty()) {
        return Checked.bad(notFiles);
      }
      PluginFiles files = PluginFiles.of(plugin);
      return PluginReader.read(new PluginFiles(name, files.files()), workbench);
    } catch (IOException unreadable) {
      return Checked.bad(unreadable(name, unreadable));
    }
  }

  private static List<Problem> notFiles(String name, Path plugin) throws IOException {
    return PluginFiles.notFiles(plugin).stream()
        .map(
            path ->
                new Problem(
                    "what is no file cannot be read",
                    Place.of(name + "/" + path),
                    "it is a link, a pipe or a device",
                    "Put a copy of the file itself there"))
        .toList();
  }

  private static boolean isUnseen(Path plugin) {
    return UNSEEN.matcher(plugin.getFileName().toString()).find();
  }

  private static Problem unseen(String name) {
    return new Problem(
        "the folder's name has characters that cannot be seen",
        Place.of(name),
        "they are shown as \uFFFD",
        "Rename it: letters, digits and hyphens");
  }

  private static Problem unreadable(String name, IOException unreadable) {
    return new Problem(
        "the folder cannot be read",
        Place.of(name),
        String.valueOf(unreadable.getMessage()),
        "Check that you may read it");
  }

  private static Problem sameId(Contribution contribution, Path plugin, Path other) {
    return new Problem(
        "two plug-ins have the id \"" + contribution.origin() + "\"",
        Place.of(name(plugin)),
        "the other one is " + name(other),
        "Give one of them another id in its weald.json");
  }
}
