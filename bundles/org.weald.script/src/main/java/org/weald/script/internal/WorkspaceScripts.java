package org.weald.script.internal;

import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import org.weald.script.internal.file.Compilations;
import org.weald.script.internal.file.LiveFolder;
import org.weald.script.internal.file.Loading;
import org.weald.script.internal.file.Origin;
import org.weald.script.internal.file.TrustedScripts;
import org.weald.script.internal.run.ScriptLog;

/**
 * The scripts that belong to one workspace: those in its own folder, and those of the plug-ins that
 * stand in it as folders. Any thread.
 */
final class WorkspaceScripts {
  private final Path workspace;
  private final TrustedScripts trusted;
  private final Function<Path, SortedMap<String, Path>> plugins;
  private final Loading loading;
  private final Clock clock;
  private final LiveFolder own;
  private final Map<String, LiveFolder> ofPlugins = new HashMap<>();

  /**
   * Of a workspace; nothing is read yet.
   *
   * @param plugins finds the plug-ins that stand below a folder, by id
   */
  WorkspaceScripts(
      Path workspace,
      Compilations compilations,
      ScriptLog log,
      TrustedScripts trusted,
      Function<Path, SortedMap<String, Path>> plugins,
      Clock clock) {
    this.workspace = workspace;
    this.trusted = trusted;
    this.plugins = plugins;
    this.clock = clock;
    this.loading =
        new Keeping(
            compilations,
            log,
            revision -> Shelving.mode(revision, trusted.hashes(workspace)),
            Optional.of(workspace));
    this.own = new LiveFolder(workspace.resolve("scripts"), Origin.WORKSPACE, loading, clock);
  }

  void addTo(Shelving shelving) {
    shelving.add(own.look(), trusted.hashes(workspace));
    for (LiveFolder plugin : ofPlugins().values()) {
      shelving.add(plugin.look(), Map.of());
    }
  }

  /** Nobody vouches for a plug-in that came with a folder, whatever it calls itself. */
  private synchronized Map<String, LiveFolder> ofPlugins() {
    SortedMap<String, Path> there = plugins.apply(workspace.resolve("plugins"));
    there.forEach(
        (id, folder) ->
            ofPlugins.computeIfAbsent(
                id,
                name ->
                    new LiveFolder(
                        folder.resolve("scripts"),
                        new Origin(Origin.Layer.PLUGIN, name, false),
                        loading,
                        clock)));
    ofPlugins
        .entrySet()
        .removeIf(
            known -> {
              boolean gone = !there.containsKey(known.getKey());
              if (gone) {
                known.getValue().close();
              }
              return gone;
            });
    return Map.copyOf(ofPlugins);
  }

  /** How often something was found changed. */
  long changes() {
    return own.changes() + ofPlugins().values().stream().mapToLong(LiveFolder::changes).sum();
  }

  synchronized void close() {
    own.close();
    ofPlugins.values().forEach(LiveFolder::close);
    ofPlugins.clear();
  }
}
