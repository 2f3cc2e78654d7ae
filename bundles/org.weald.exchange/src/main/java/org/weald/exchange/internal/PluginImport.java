package org.weald.exchange.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
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
import org.weald.reading.sheet.Names;
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
  private static final String STAGE = "import-";

  private final Extender extender;
  private final Catalogue known;
  private final CommandCall call;
  private Optional<List<Observation>> read = Optional.empty();

  PluginImport(Extender extender, Catalogue known, CommandCall call) {
    this.extender = extender;
    this.known = known;
    this.call = call;
  }

  /** Figures that were read already come in place of those of a file beside the plug-ins. */
  Checked<Exit> run(
      Path folder, String name, Workspace workspace, Change change, List<Observation> figures) {
    read = Optional.of(figures);
    return run(folder, name, workspace, change);
  }

  /** What was checked and can be put in its place; by id, where each plug-in stands till then. */
  private record Ready(
      SortedMap<String, Path> staged, List<Contribution> plugins, List<Observation> figures) {}

  /**
   * Takes it in, or with {@code --check} only looks.
   *
   * @param name what the user calls the folder
   * @param change who, when and why, for the figures
   */
  Checked<Exit> run(Path folder, String name, Workspace workspace, Change change) {
    call.progress().at("Reading the folder", 0.1);
    Path own = workspace.folder().resolve(".weald");
    sweep(own);
    Path stage = own.resolve(STAGE + UUID.randomUUID());
    try {
      return FolderOfPlugins.read(folder, name)
          .then(files -> staged(files, stage))
          .then(read -> checked(folder, stage, workspace))
          .then(ready -> call.has("--check") ? looked(ready) : place(ready, workspace, change));
    } finally {
      remove(stage);
    }
  }

  /** A copy within the workspace: what is checked there is what is moved to its place. */
  private Checked<List<Contribution>> staged(List<OutputFolder.Content> files, Path stage) {
    try {
      for (OutputFolder.Content one : files) {
        Path file = stage.resolve(one.path());
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.write(file, one.bytes());
      }
    } catch (IOException full) {
      return Checked.bad(notWritten(full));
    }
    return extender.folders(stage).all();
  }

  private static Problem notWritten(IOException why) {
    return new Problem(
        "the plug-ins cannot be written",
        Place.of("plugins"),
        String.valueOf(why.getMessage()),
        "Check that there is room, and that you may write to the workspace");
  }

  private Checked<Ready> checked(Path folder, Path stage, Workspace workspace) {
    SortedMap<String, Path> ids = extender.pluginFolders(stage);
    return extender
        .folders(stage)
        .all()
        .then(
            plugins ->
                absent(ids, workspace)
                    .then(fresh -> figures(folder.resolve(ExportCommand.FIGURES), plugins))
                    .then(figures -> Checked.good(new Ready(ids, plugins, figures))));
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

  private Checked<List<Observation>> figures(Path file, List<Contribution> plugins) {
    if (read.isPresent()) {
      return Checked.good(read.get());
    }
    if (!Files.isRegularFile(file)) {
      return Checked.good(List.of());
    }
    List<Contribution> all = new ArrayList<>(known.contributions());
    all.removeIf(one -> plugins.stream().anyMatch(it -> it.origin().equals(one.origin())));
    all.addAll(plugins);
    Names ids = Names.of(Catalogue.of(all));
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
    List<Problem> problems = new ArrayList<>(moved(ready.staged(), plugins));
    if (problems.isEmpty()) {
      problems.addAll(record(ready.figures(), workspace, change));
      if (!problems.isEmpty()) {
        ready.staged().keySet().forEach(id -> remove(plugins.resolve(id)));
      }
    }
    return problems.isEmpty() ? Checked.good(said(ready)) : Checked.bad(problems);
  }

  /** Each plug-in goes to the folder of its id; where one cannot, those before go again. */
  private static List<Problem> moved(SortedMap<String, Path> staged, Path plugins) {
    List<Path> there = new ArrayList<>();
    try {
      for (Map.Entry<String, Path> one : staged.entrySet()) {
        Path target = plugins.resolve(one.getKey());
        Files.move(one.getValue(), target, StandardCopyOption.ATOMIC_MOVE);
        there.add(target);
      }
      return List.of();
    } catch (IOException failed) {
      there.forEach(PluginImport::remove);
      return List.of(notWritten(failed));
    }
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

  /** What an import left that was killed; the workspace is this process's alone. */
  private static void sweep(Path own) {
    if (!Files.isDirectory(own)) {
      return;
    }
    try (Stream<Path> all = Files.list(own)) {
      all.filter(one -> String.valueOf(one.getFileName()).startsWith(STAGE))
          .toList()
          .forEach(PluginImport::remove);
    } catch (IOException unreadable) {
      throw new IllegalStateException("the folder " + own + " cannot be read", unreadable);
    }
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
