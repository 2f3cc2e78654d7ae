package org.weald.exchange.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.weald.exchange.internal.folder.FigureTables;
import org.weald.exchange.internal.folder.PlanExport;
import org.weald.exchange.internal.folder.PluginFolder;
import org.weald.model.Catalogue;
import org.weald.model.Checked;
import org.weald.model.Place;
import org.weald.model.Problem;
import org.weald.spi.Command;
import org.weald.spi.CommandCall;
import org.weald.spi.CommandDescription;
import org.weald.spi.Exit;
import org.weald.spi.Extender;
import org.weald.spi.Monitor;
import org.weald.spi.OutputFile;
import org.weald.spi.OutputFolder;
import org.weald.spi.PlanChoice;
import org.weald.spi.PluginScripts;
import org.weald.workspace.Workspaces;

/** {@code weald export}: a plan as plug-in folders of JSON and CSV, all of it or nothing. */
@Component(
    service = Command.class,
    property = {"weald.command=export", "weald.menu=Publish/300/Export the plan…"})
public final class ExportCommand implements Command {
  /** The workspace's own figures, beside the folders. */
  static final String FIGURES = "figures.csv";

  private static final String OUT = "--out";

  private final Everything everything;
  private final Extender extender;
  private final BundleContext context;

  /** The scripts of plug-ins that run now. */
  @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
  private volatile List<PluginScripts> scripts = List.of();

  /** Needs what is known, workspaces, and what reads plug-ins. */
  @Activate
  public ExportCommand(
      @Reference Monitor monitor,
      @Reference Workspaces workspaces,
      @Reference Extender extender,
      BundleContext context) {
    this.everything = new Everything(monitor, workspaces);
    this.extender = extender;
    this.context = context;
  }

  @Override
  public CommandDescription description() {
    return new CommandDescription(
        "export",
        "Write a plan as JSON and CSV that a text editor opens and any Weald takes in",
        "Below the folder each plug-in of the plan has a folder of its own: weald.json, plans,"
            + " themes, data, areas, scripts. What these speak of in other plug-ins goes along. The"
            + " workspace's own figures are in "
            + FIGURES
            + ". weald import takes the folder in again, and judges the same. The files are those"
            + " the plug-ins were read from, with their notes; only areas are written anew, with"
            + " what other plug-ins say of them, and actions and accounts where the workspace has"
            + " its own.",
        List.of(),
        List.of(
            PlanChoice.PLAN,
            new CommandDescription.Option(
                OUT, "DIR", "The folder; it is made, and must be absent or empty."),
            Everything.OFFICERS),
        List.of(
            new CommandDescription.Example(
                "weald export --plan kent-agreement-2005-08 --out agreement",
                "writes agreement/org.weald.plan.kentagreement"),
            new CommandDescription.Example(
                "weald import agreement --workspace my-plan", "takes it in elsewhere")),
        List.of(),
        true);
  }

  @Override
  public Exit run(CommandCall call) {
    if (call.option(OUT).isEmpty() || !call.arguments().isEmpty()) {
      call.err()
          .println("export needs --out DIR and nothing else but options; see weald help export.");
      call.err().flush();
      return Exit.WRONG_USAGE;
    }
    call.progress().at("Reading the plan", Double.NaN);
    return target(call)
        .then(target -> everything.of(call).then(catalogue -> write(catalogue, target, call)))
        .fold(exit -> exit, call::refuse);
  }

  private static Checked<Path> target(CommandCall call) {
    return OutputFile.named(call.directory().toAbsolutePath(), call.option(OUT).orElse(""))
        .then(
            target ->
                refusal(target).map(Checked::<Path>bad).orElseGet(() -> Checked.good(target)));
  }

  /** Nothing that stands there is overwritten or mixed with what is new. */
  private static Optional<Problem> refusal(Path target) {
    if (!Files.exists(target)) {
      return Optional.empty();
    }
    try (Stream<Path> there = Files.isDirectory(target) ? Files.list(target) : Stream.of(target)) {
      return there.findAny().isEmpty()
          ? Optional.empty()
          : Optional.of(
              new Problem(
                  "the folder is not empty",
                  Place.of(target.toString()),
                  "nothing is overwritten",
                  "Name another with --out, or empty this one"));
    } catch (IOException unreadable) {
      return Optional.of(
          new Problem(
              "the folder cannot be read",
              Place.of(target.toString()),
              String.valueOf(unreadable.getMessage()),
              "Name another with --out"));
    }
  }

  private Checked<Exit> write(Catalogue catalogue, Path target, CommandCall call) {
    return PlanChoice.of(catalogue, call)
        .then(
            choice -> {
              call.progress().at("Writing " + choice.plan().title(), 0.3);
              Path own = call.workspace().orElse(call.directory()).resolve("plugins");
              PlanExport export =
                  PlanExport.of(catalogue, choice.plan(), PluginTexts.of(scripts, extender, own));
              if (call.progress().cancelled()) {
                return Checked.good(Exit.CANCELLED);
              }
              PluginSources sources = new PluginSources(context, extender, own);
              return OutputFolder.write(target, contents(export, sources))
                  .then(written -> Checked.good(said(export, target, call)));
            });
  }

  /**
   * All files, by path below the folder: as they were read where that is known, but for the areas,
   * which may be told by several plug-ins of which not all go along, and for the actions and
   * accounts of which the workspace says something.
   */
  private static List<OutputFolder.Content> contents(PlanExport export, PluginSources sources) {
    List<OutputFolder.Content> contents = new ArrayList<>();
    for (PluginFolder folder : export.folders()) {
      Optional<SortedMap<String, byte[]>> source = sources.of(folder.id());
      String top = folder.id() + "/";
      source.ifPresent(
          files ->
              files.forEach(
                  (path, bytes) -> {
                    if (!folder.isAnew(path)) {
                      contents.add(new OutputFolder.Content(top + path, bytes));
                    }
                  }));
      folder
          .files()
          .forEach(
              (path, text) -> {
                if (source.isEmpty() || folder.isAnew(path)) {
                  contents.add(content(top + path, text));
                }
              });
    }
    if (!export.figures().isEmpty()) {
      contents.add(content(FIGURES, FigureTables.of(export.figures())));
    }
    return contents;
  }

  private static OutputFolder.Content content(String path, String text) {
    return new OutputFolder.Content(path, text.getBytes(StandardCharsets.UTF_8));
  }

  private static Exit said(PlanExport export, Path target, CommandCall call) {
    export.folders().forEach(folder -> call.out().println(target.resolve(folder.id())));
    if (!export.figures().isEmpty()) {
      call.out().println(target.resolve(FIGURES));
    }
    call.out().flush();
    return Exit.DONE;
  }
}
