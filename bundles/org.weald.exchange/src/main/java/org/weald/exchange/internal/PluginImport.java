package org.weald.exchange.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.weald.model.Catalogue;
import org.weald.model.Checked;
import org.weald.model.Contribution;
import org.weald.model.Observation;
import org.weald.model.Place;
import org.weald.model.Problem;
import org.weald.reading.ObservationTable;
import org.weald.reading.SourceText;
import org.weald.spi.CommandCall;
import org.weald.spi.Exit;
import org.weald.spi.Extender;
import org.weald.spi.OutputFolder;
import org.weald.workspace.Change;
import org.weald.workspace.Workspace;

/**
 * Takes a folder of plug-ins into a workspace: all of them and the figures beside them, or nothing.
 * What ships with Weald is not touched; a plug-in of the same id stands in its place in this
 * workspace.
 */
final class PluginImport {
  private final Extender extender;
  private final Catalogue known;
  private final CommandCall call;

  PluginImport(Extender extender, Catalogue known, CommandCall call) {
    this.extender = extender;
    this.known = known;
    this.call = call;
  }

  /** What was checked and can be put in its place. */
  private record Ready(
      List<OutputFolder.Content> files, List<Contribution> plugins, List<Observation> figures) {}

  /**
   * Takes it in, or with {@code --check} only looks.
   *
   * @param name what the user calls the folder
   * @param change who, when and why, for the figures
   */
  Checked<Exit> run(Path folder, String name, Workspace workspace, Change change) {
    call.progress().at("Reading the folder", 0.1);
    return FolderOfPlugins.read(folder, name)
        .then(files -> checked(files, folder, workspace))
        .then(ready -> call.has("--check") ? looked(ready) : place(ready, workspace, change));
  }

  private Checked<Ready> checked(
      List<OutputFolder.Content> files, Path folder, Workspace workspace) {
    Path stage = workspace.folder().resolve(".weald").resolve("import-" + UUID.randomUUID());
    try {
      return OutputFolder.write(stage, files)
          .then(written -> extender.folders(stage).all())
          .then(
              plugins -> {
                SortedMap<String, Path> ids = extender.pluginFolders(stage);
                return absent(ids, workspace)
                    .then(fresh -> figures(folder.resolve(ExportCommand.FIGURES), plugins))
                    .then(figures -> Checked.good(new Ready(byId(files, ids), plugins, figures)));
              });
    } finally {
      remove(stage);
    }
  }

  private Checked<Boolean> absent(SortedMap<String, Path> ids, Workspace workspace) {
    SortedMap<String, Path> there = extender.pluginFolders(workspace.folder().resolve("plugins"));
    List<Problem> problems =
        ids.keySet().stream()
            .filter(id -> there.containsKey(id) || isThere(id, workspace))
            .map(
                id ->
                    new Problem(
                        "the plug-in " + id + " stands in the workspace already",
                        Place.of("plugins"),
                        "nothing is overwritten",
                        "Take its folder out of plugins first"))
            .toList();
    return problems.isEmpty() ? Checked.good(true) : Checked.bad(problems);
  }

  private static boolean isThere(String id, Workspace workspace) {
    return Files.exists(workspace.folder().resolve("plugins").resolve(id));
  }

  /** Each plug-in goes to the folder of its id. */
  private static List<OutputFolder.Content> byId(
      List<OutputFolder.Content> files, SortedMap<String, Path> ids) {
    Map<String, String> names = new TreeMap<>();
    ids.forEach((id, folder) -> names.put(String.valueOf(folder.getFileName()), id));
    List<OutputFolder.Content> placed = new ArrayList<>();
    for (OutputFolder.Content file : files) {
      int slash = file.path().indexOf('/');
      String top = file.path().substring(0, slash);
      placed.add(
          new OutputFolder.Content(
              names.getOrDefault(top, top) + file.path().substring(slash), file.bytes()));
    }
    return placed;
  }

  private Checked<List<Observation>> figures(Path file, List<Contribution> plugins) {
    if (!Files.isRegularFile(file)) {
      return Checked.good(List.of());
    }
    List<Contribution> all = new ArrayList<>(known.contributions());
    all.removeIf(one -> plugins.stream().anyMatch(it -> it.origin().equals(one.origin())));
    all.addAll(plugins);
    CatalogueKnown ids = new CatalogueKnown(Catalogue.of(all));
    try {
      return SourceText.decode(Files.readAllBytes(file), ExportCommand.FIGURES)
          .then(source -> ObservationTable.read(source, Contribution.WORKSPACE, ids));
    } catch (IOException unreadable) {
      return Checked.bad(
          new Problem(
              "the file cannot be read",
              Place.of(ExportCommand.FIGURES),
              String.valueOf(unreadable.getMessage()),
              "Check that you may read it"));
    }
  }

  private Checked<Exit> looked(Ready ready) {
    call.out().println(words(ready) + ", no problem. Nothing was written.");
    call.out().flush();
    return Checked.good(Exit.DONE);
  }

  private static String words(Ready ready) {
    int plugins = ready.plugins().size();
    int figures = ready.figures().size();
    return plugins
        + (plugins == 1 ? " plug-in" : " plug-ins")
        + (figures > 0 ? " and " + figures + (figures == 1 ? " figure" : " figures") : "");
  }

  private Checked<Exit> place(Ready ready, Workspace workspace, Change change) {
    if (call.progress().cancelled()) {
      return Checked.good(Exit.CANCELLED);
    }
    call.progress().at("Writing to the workspace", 0.7);
    Path plugins = workspace.folder().resolve("plugins");
    return OutputFolder.write(plugins, ready.files())
        .then(
            written -> {
              List<Problem> problems = record(ready.figures(), workspace, change);
              if (!problems.isEmpty()) {
                ready.plugins().forEach(one -> remove(plugins.resolve(one.origin())));
                return Checked.bad(problems);
              }
              return Checked.good(said(ready));
            });
  }

  private static List<Problem> record(
      List<Observation> figures, Workspace workspace, Change change) {
    return figures.isEmpty()
        ? List.of()
        : workspace.store().then(store -> store.record(change, figures)).problems();
  }

  private Exit said(Ready ready) {
    call.out().println(words(ready) + " taken.");
    call.out().flush();
    List<String> shipped =
        ready.plugins().stream()
            .map(Contribution::origin)
            .filter(id -> known.contributions().stream().anyMatch(it -> it.origin().equals(id)))
            .toList();
    if (!shipped.isEmpty()) {
      call.err()
          .println(
              "In this workspace they stand in place of what comes with Weald: "
                  + String.join(", ", shipped)
                  + ".");
      call.err().flush();
    }
    return Exit.DONE;
  }

  /** Below .weald and plugins of the workspace only, and only what this import has put there. */
  private static void remove(Path folder) {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    } catch (IOException stays) {
      throw new IllegalStateException("what was begun in " + folder + " stays there", stays);
    }
  }
}
