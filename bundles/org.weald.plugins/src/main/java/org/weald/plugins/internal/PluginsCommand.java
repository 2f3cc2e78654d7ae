package org.weald.plugins.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.wiring.BundleRequirement;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.framework.wiring.FrameworkWiring;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicy;
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
import org.weald.spi.PluginProblems;
import org.weald.spi.RefusedPlugin;
import org.weald.spi.TableOutput;

/** {@code weald plugins}: which plug-ins there are, what they bring; start and stop. */
@Component(
    service = Command.class,
    property = {"weald.command=plugins", "weald.menu=File/300/Plug-ins, as a list…"})
public final class PluginsCommand implements Command {
  private static final String CAPABILITY = "weald.plugin";
  private static final Pattern NEEDED = Pattern.compile("\\(weald\\.plugin=([^)]+)\\)");

  private final BundleContext context;
  private final Monitor monitor;
  private final Extender extender;

  /** What is wrong with parts of plug-ins whose rest is there. */
  @Reference(policy = ReferencePolicy.DYNAMIC)
  private volatile List<PluginProblems> parts = List.of();

  /** Needs the framework's bundles and what they brought. */
  @Activate
  public PluginsCommand(
      BundleContext context, @Reference Monitor monitor, @Reference Extender extender) {
    this.context = context;
    this.monitor = monitor;
    this.extender = extender;
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
    List<Contribution> brought = monitor.catalogue().contributions();
    List<RefusedPlugin> refused = monitor.refused();
    List<List<String>> rows = new ArrayList<>();
    List<Bundle> plugins = plugins().toList();
    // One that was never started may not be resolved yet; only then is it seen what it lacks.
    context.getBundle(0).adapt(FrameworkWiring.class).resolveBundles(plugins);
    List<Contribution> own = own(call);
    for (Bundle bundle : plugins) {
      boolean replaced = own.stream().anyMatch(it -> it.origin().equals(bundle.getSymbolicName()));
      rows.add(
          List.of(
              bundle.getSymbolicName(),
              bundle.getVersion().toString(),
              String.valueOf(bundle.getHeaders("").get("Bundle-Name")),
              replaced ? "replaced" : state(bundle, refused),
              brings(bundle, brought),
              replaced ? "the workspace has its own, see below" : why(bundle, refused)));
    }
    own.forEach(it -> rows.add(ofWorkspace(it, plugins)));
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

  /** What there is to be named with --plan and --edition, in the order plans have. */
  private TableSpec plans(String title, CommandCall call) {
    List<Contribution> own = own(call);
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

  /** What can be read of the folder of plug-ins of the call's workspace. */
  private List<Contribution> own(CommandCall call) {
    return call.workspace()
        .map(folder -> call.directory().resolve(folder).resolve("plugins"))
        .map(folder -> extender.folders(folder).contributions())
        .orElse(List.of());
  }

  private static List<String> ofWorkspace(Contribution it, List<Bundle> shipped) {
    boolean inPlace =
        shipped.stream().anyMatch(bundle -> bundle.getSymbolicName().equals(it.origin()));
    return List.of(
        it.origin(),
        it.version(),
        it.title(),
        "of the workspace",
        counted(it),
        inPlace
            ? "in place of the one that ships; to go back, take its folder out of plugins"
            : "");
  }

  private Stream<Bundle> plugins() {
    return Stream.of(context.getBundles())
        .filter(
            bundle ->
                !bundle.adapt(BundleRevision.class).getDeclaredCapabilities(CAPABILITY).isEmpty())
        .sorted(Comparator.comparing(Bundle::getSymbolicName));
  }

  private static String state(Bundle bundle, List<RefusedPlugin> refused) {
    if (refusal(bundle, refused).isPresent()) {
      return "refused";
    }
    return switch (bundle.getState()) {
      case Bundle.ACTIVE -> "running";
      case Bundle.RESOLVED -> "stopped";
      case Bundle.INSTALLED -> "cannot start";
      default -> "changing";
    };
  }

  private static Optional<RefusedPlugin> refusal(Bundle bundle, List<RefusedPlugin> refused) {
    return refused.stream()
        .filter(plugin -> plugin.id().equals(bundle.getSymbolicName()))
        .findFirst();
  }

  private static String brings(Bundle bundle, List<Contribution> brought) {
    return brought.stream()
        .filter(contribution -> contribution.origin().equals(bundle.getSymbolicName()))
        .map(PluginsCommand::counted)
        .findFirst()
        .orElse("");
  }

  private static String counted(Contribution contribution) {
    int measures = contribution.themes().stream().mapToInt(theme -> theme.measures().size()).sum();
    List<String> parts = new ArrayList<>();
    part(parts, contribution.plans().size(), "plan");
    part(parts, contribution.areas().size(), "area");
    part(parts, contribution.themes().size(), "theme");
    part(parts, measures, "measure");
    part(parts, contribution.observations().size(), "figure");
    part(parts, contribution.actions().size(), "action");
    part(parts, contribution.views().size(), "view");
    part(parts, contribution.printed().templates().size(), "report template");
    return String.join(", ", parts);
  }

  private static void part(List<String> parts, int count, String word) {
    if (count > 0) {
      parts.add(count + " " + word + (count == 1 ? "" : "s"));
    }
  }

  private String why(Bundle bundle, List<RefusedPlugin> refused) {
    Optional<RefusedPlugin> refusal = refusal(bundle, refused);
    if (refusal.isPresent()) {
      return first(refusal.get().problems());
    }
    List<Problem> leftOut =
        parts.stream()
            .filter(part -> part.plugin().equals(bundle.getSymbolicName()))
            .flatMap(part -> part.problems().stream())
            .toList();
    if (!leftOut.isEmpty()) {
      return first(leftOut);
    }
    String missing = missing(bundle);
    return missing.isEmpty() && bundle.getState() == Bundle.INSTALLED
        ? "something it needs is not installed"
        : missing;
  }

  private static String first(List<Problem> problems) {
    int more = problems.size() - 1;
    return problems.get(0).sentence() + (more == 0 ? "" : " And " + more + " more.");
  }

  /** The plug-ins it needs that are not there, or not in that version. */
  private String missing(Bundle bundle) {
    List<String> missing = new ArrayList<>();
    for (BundleRequirement need :
        bundle.adapt(BundleRevision.class).getDeclaredRequirements(CAPABILITY)) {
      boolean there =
          plugins()
              .flatMap(
                  plugin ->
                      plugin
                          .adapt(BundleRevision.class)
                          .getDeclaredCapabilities(CAPABILITY)
                          .stream())
              .anyMatch(need::matches);
      Matcher id = NEEDED.matcher(String.valueOf(need.getDirectives().get("filter")));
      if (!there && id.find()) {
        missing.add(id.group(1));
      }
    }
    return missing.isEmpty() ? "" : "needs " + String.join(", ", missing) + ", not installed";
  }

  private Exit startOrStop(String verb, CommandCall call) {
    String id = call.argument(1).orElse("");
    Optional<Bundle> bundle =
        plugins().filter(plugin -> plugin.getSymbolicName().equals(id)).findFirst();
    if (bundle.isEmpty()) {
      String known = String.join(", ", plugins().map(Bundle::getSymbolicName).toList());
      return refuse(
          call, Exit.INPUT_HAS_PROBLEMS, "unknown plug-in \"" + id + "\"", "Known: " + known);
    }
    try {
      if (verb.equals("start")) {
        bundle.get().start(Bundle.START_TRANSIENT);
      } else {
        bundle.get().stop(Bundle.STOP_TRANSIENT);
      }
    } catch (BundleException failed) {
      return refuse(
          call,
          Exit.INPUT_HAS_PROBLEMS,
          id + " did not " + verb + ": " + failed.getMessage(),
          "See weald plugins");
    }
    call.out().println(id + (verb.equals("start") ? " is running." : " is stopped."));
    call.out().flush();
    return Exit.DONE;
  }

  private static Exit refuse(CommandCall call, Exit exit, String what, String remedy) {
    call.err().println(new Problem(what, Place.of("command line"), "", remedy).sentence());
    call.err().flush();
    return exit;
  }
}
