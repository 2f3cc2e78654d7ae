package org.weald.exchange.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.weald.exchange.internal.frozen.Asked;
import org.weald.exchange.internal.frozen.Frozen;
import org.weald.exchange.internal.frozen.FrozenContent;
import org.weald.exchange.internal.frozen.FrozenRecord;
import org.weald.exchange.internal.frozen.Made;
import org.weald.exchange.internal.frozen.ReportAgain;
import org.weald.model.Catalogue;
import org.weald.model.Checked;
import org.weald.model.Contribution;
import org.weald.model.Ids;
import org.weald.spi.Command;
import org.weald.spi.CommandCall;
import org.weald.spi.CommandDescription;
import org.weald.spi.Exit;
import org.weald.spi.Extender;
import org.weald.spi.Monitor;
import org.weald.spi.OutputFile;
import org.weald.spi.PlanChoice;
import org.weald.spi.PluginScripts;
import org.weald.workspace.Workspaces;

/** {@code weald freeze}: a report with all it was made from, so that it can be made again. */
@Component(
    service = Command.class,
    property = {"weald.command=freeze", "weald.menu=Publish/400/Keep an edition as it is…"})
public final class FreezeCommand implements Command {
  private static final String OUT = "--out";
  private static final String TEMPLATE = "--template";

  private final Everything everything;
  private final Extender extender;
  private final Command report;
  private final BundleContext context;

  /** The scripts of plug-ins that run now. */
  @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
  private volatile List<PluginScripts> scripts = List.of();

  /** Needs what is known, workspaces, what reads plug-ins, and the command that makes reports. */
  @Activate
  public FreezeCommand(
      @Reference Monitor monitor,
      @Reference Workspaces workspaces,
      @Reference Extender extender,
      @Reference(target = "(weald.command=report)") Command report,
      BundleContext context) {
    this.everything = new Everything(monitor, workspaces);
    this.extender = extender;
    this.report = report;
    this.context = context;
  }

  @Override
  public CommandDescription description() {
    return new CommandDescription(
        "freeze",
        "Keep a report with all it was made from, to make it again byte for byte",
        "The file holds the report and the plans, themes, figures, scripts and templates it was"
            + " made from, with the revision of the figures, the versions of the plug-ins and of"
            + " the parts of Weald that judge and print, and the SHA-256 of each. No clock and no"
            + " user's name is in it: frozen twice it is the same file. It holds every figure, so"
            + " where some are held back from publication it is for officers only. weald thaw makes"
            + " the report again.",
        List.of(),
        List.of(
            PlanChoice.PLAN,
            new CommandDescription.Option(
                "--edition",
                "LABEL",
                "The edition, such as 2021/22; the latest where it is left out."),
            new CommandDescription.Option(
                TEMPLATE, "ID", "Which report; the usual one of the plan where it is left out."),
            new CommandDescription.Option(
                OUT, "FILE", "Where to write it; reports/<plan>-<edition>.weald.zip if left out."),
            Everything.OFFICERS),
        List.of(
            new CommandDescription.Example(
                "weald freeze --edition 2021/22 --out 2021-22.weald.zip",
                "keeps the report of the edition as it is now"),
            new CommandDescription.Example(
                "weald thaw 2021-22.weald.zip", "makes it again and compares")),
        List.of(),
        true);
  }

  @Override
  public Exit run(CommandCall call) throws IOException {
    if (!call.arguments().isEmpty()) {
      call.err()
          .println("freeze takes options only: name the file with --out; see weald help freeze.");
      call.err().flush();
      return Exit.WRONG_USAGE;
    }
    try {
      call.progress().at("Reading all there is", Double.NaN);
      return everything
          .of(call)
          .then(catalogue -> PlanChoice.of(catalogue, call))
          .then(choice -> freeze(choice, call))
          .fold(exit -> exit, call::refuse);
    } catch (UncheckedIOException failed) {
      throw failed.getCause();
    }
  }

  private Checked<Exit> freeze(PlanChoice choice, CommandCall call) {
    Asked asked =
        new Asked(
            choice.plan().id(),
            choice.latest().label(),
            call.option(TEMPLATE).orElse(""),
            call.has(PlanChoice.OFFICERS.name()));
    return file(asked, call).then(file -> freeze(choice.catalogue(), asked, file, call));
  }

  /** Ids of plug-ins that stand in a folder, and come with Weald as well. */
  private Set<String> inPlace(Path plugins) {
    Set<String> own = extender.pluginFolders(plugins).keySet();
    return own.isEmpty()
        ? Set.of()
        : everything.monitor().catalogue().contributions().stream()
            .map(Contribution::origin)
            .filter(own::contains)
            .collect(Collectors.toSet());
  }

  private Checked<Exit> freeze(Catalogue catalogue, Asked asked, Path file, CommandCall call) {
    try {
      Path own = call.directory().resolve(call.workspace().orElse(Path.of("")));
      SortedMap<String, byte[]> content =
          FrozenContent.of(
              catalogue,
              PluginTexts.of(scripts, extender, own.resolve("plugins")),
              own,
              inPlace(own.resolve("plugins")));
      ReportAgain again = new ReportAgain(report, call);
      return again
          .of(content, asked)
          .then(made -> save(frozen(catalogue, asked, content, made), file, call))
          .then(saved -> compared(again, asked, saved, call));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private Frozen frozen(
      Catalogue catalogue, Asked asked, SortedMap<String, byte[]> content, byte[] made) {
    SortedMap<String, String> plugins = new TreeMap<>();
    String revision = "0";
    for (Contribution one : catalogue.contributions()) {
      if (one.origin().equals(Contribution.WORKSPACE)) {
        revision = one.version();
      } else {
        plugins.put(one.origin(), one.version());
      }
    }
    try {
      return new Frozen(
          new FrozenRecord(
              asked, revision, plugins, Made.here(context), Frozen.hashes(content, made)),
          content,
          made);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static Checked<Frozen> save(Frozen frozen, Path file, CommandCall call) {
    if (call.progress().cancelled()) {
      return Checked.good(frozen);
    }
    try {
      return OutputFile.write(file, frozen.archive())
          .then(
              saved -> {
                call.out().println(saved);
                call.out().flush();
                return Checked.good(frozen);
              });
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** What was kept has to give the report that everybody gets now. */
  private static Checked<Exit> compared(
      ReportAgain again, Asked asked, Frozen frozen, CommandCall call) {
    if (call.progress().cancelled()) {
      return Checked.good(Exit.CANCELLED);
    }
    try {
      return again
          .here(asked)
          .then(
              here -> {
                if (!Arrays.equals(here, frozen.report())) {
                  call.err()
                      .println(
                          "The report in the file is made of what is in the file. weald report says"
                              + " other things here, such as another plug-in it was made beside.");
                  call.err().flush();
                }
                return Checked.good(Exit.DONE);
              });
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static Checked<Path> file(Asked asked, CommandCall call) {
    Path base = call.directory().toAbsolutePath();
    String label = asked.edition().replaceAll("[^A-Za-z0-9.]+", "-");
    String template = asked.template().isEmpty() ? "" : "-" + asked.template();
    String name = Ids.local(asked.plan()) + "-" + label + template + ".weald.zip";
    Optional<Path> workspace = call.workspace().map(base::resolve);
    return call.option(OUT)
        .map(given -> OutputFile.named(base, given))
        .orElseGet(
            () ->
                Checked.good(workspace.orElse(base).resolve("reports").resolve(name).normalize()));
  }
}
