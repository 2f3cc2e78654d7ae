package org.weald.plugins.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.weald.model.Catalogue;
import org.weald.model.Contribution;
import org.weald.model.Edition;
import org.weald.model.Ids;
import org.weald.model.Place;
import org.weald.model.Problem;
import org.weald.show.TableSpec;
import org.weald.spi.Command;
import org.weald.spi.CommandCall;
import org.weald.spi.CommandDescription;
import org.weald.spi.Exit;
import org.weald.spi.Extender;
import org.weald.spi.Monitor;
import org.weald.spi.TableOutput;

/** {@code weald plugins}: which plug-ins there are, what they bring; start and stop. */
@Component(
    service = Command.class,
    property = {"weald.command=plugins", "weald.menu=File/300/Plug-ins, as a list…"})
public final class PluginsCommand implements Command {
  private final Monitor monitor;
  private final InstalledPlugins installed;

  /** Needs the framework's bundles and what they brought. */
  @Activate
  public PluginsCommand(@Reference Monitor monitor, @Reference InstalledPlugins installed) {
    this.monitor = monitor;
    this.installed = installed;
  }

  PluginsCommand(BundleContext context, Monitor monitor, Extender extender) {
    this(monitor, new InstalledPlugins(context, monitor, extender));
  }

  @Override
  public CommandDescription description() {
    return new CommandDescription(
        "plugins",
        "List plug-ins and what each brings; start and stop them",
        "Without a word it lists the plug-ins and the plans they bring with their editions; \"plans\" lists"
            + " the plans alone. \"start ID\" and \"stop ID\" hold until the program ends, so they are"
            + " for the console, while the window is open: everything a plug-in brought leaves with it"
            + " and comes back. Those in the plugins folder of the workspace are listed as well; one"
            + " with the id of one that ships stands in its place.",
        List.of(
            new CommandDescription.Argument("DO", "list, plans, start or stop", false),
            new CommandDescription.Argument("ID", "the plug-in", false)),
        List.of(),
        List.of(
            new CommandDescription.Example("weald plugins", "list them"),
            new CommandDescription.Example(
                "weald plugins plans", "the plans with their ids and editions"),
            new CommandDescription.Example(
                "plugins stop org.weald.theme.safe", "in the console: take a theme away")),
        TableOutput.FORMATS,
        true);
  }

  @Override
  public Exit run(CommandCall call) throws IOException {
    String verb = call.argument(0).orElse("list");
    return switch (verb) {
      case "list" -> list(call);
      case "plans" -> {
        TableOutput.print(plans("", call), call.format(), call.out());
        yield Exit.DONE;
      }
      case "start", "stop" -> startOrStop(verb, call);
      default ->
          refuse(
              call,
              Exit.WRONG_USAGE,
              "unknown word \"" + verb + "\"",
              "Say list, plans, start or stop");
    };
  }

  private Exit list(CommandCall call) throws IOException {
    List<List<String>> rows =
        installed.list(folder(call)).stream()
            .map(
                it ->
                    List.of(
                        it.id(),
                        it.version(),
                        it.title(),
                        it.state().words(),
                        it.brings(),
                        it.why()))
            .toList();
    List<TableSpec.Column> columns =
        Stream.of("id", "version", "title", "state", "brings", "why")
            .map(TableSpec.Column::text)
            .toList();
    TableOutput.print(new TableSpec("", columns, rows), call.format(), call.out());
    if (call.format().isEmpty() || call.format().equals("text")) {
      call.out().println();
      TableOutput.print(plans("Plans, for --plan and --edition", call), "", call.out());
    }
    return Exit.DONE;
  }

  private static Optional<Path> folder(CommandCall call) {
    return call.workspace().map(call.directory()::resolve);
  }

  /** What there is to be named with --plan and --edition, in the order plans have. */
  private TableSpec plans(String title, CommandCall call) {
    List<Contribution> own = installed.own(folder(call));
    List<Contribution> all = new ArrayList<>(own);
    monitor.catalogue().contributions().stream()
        .filter(it -> own.stream().noneMatch(mine -> mine.origin().equals(it.origin())))
        .forEach(all::add);
    List<List<String>> rows =
        Catalogue.of(all).plans().stream()
            .map(
                plan ->
                    List.of(
                        Ids.local(plan.id()),
                        plan.title(),
                        String.join(", ", plan.editions().stream().map(Edition::label).toList()),
                        Ids.plugin(plan.id())))
            .toList();
    List<TableSpec.Column> columns =
        Stream.of("plan", "title", "editions", "brought by").map(TableSpec.Column::text).toList();
    return new TableSpec(title, columns, rows);
  }

  private Exit startOrStop(String verb, CommandCall call) {
    String id = call.argument(1).orElse("");
    return (verb.equals("start") ? installed.start(id) : installed.stop(id))
        .fold(
            done -> {
              call.out().println(id + (verb.equals("start") ? " is running." : " is stopped."));
              call.out().flush();
              return Exit.DONE;
            },
            call::refuse);
  }

  private static Exit refuse(CommandCall call, Exit exit, String what, String remedy) {
    call.err().println(new Problem(what, Place.of("command line"), "", remedy).sentence());
    call.err().flush();
    return exit;
  }
}
