package org.weald.plugins.internal;

import java.nio.file.Path;
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
import org.weald.model.Checked;
import org.weald.model.Contribution;
import org.weald.model.Place;
import org.weald.model.Problem;
import org.weald.spi.Extender;
import org.weald.spi.Monitor;
import org.weald.spi.PluginProblems;
import org.weald.spi.PluginScripts;
import org.weald.spi.PluginShelf;
import org.weald.spi.RefusedPlugin;

/** The plug-ins among the framework's bundles, and those in a workspace's folder. Any thread. */
@Component(service = {PluginShelf.class, InstalledPlugins.class})
public final class InstalledPlugins implements PluginShelf {
  private static final String CAPABILITY = "weald.plugin";
  private static final Pattern NEEDED = Pattern.compile("\\(weald\\.plugin=([^)]+)\\)");

  private final BundleContext context;
  private final Monitor monitor;
  private final Extender extender;

  /** What is wrong with parts of plug-ins whose rest is there. */
  @Reference(policy = ReferencePolicy.DYNAMIC)
  private volatile List<PluginProblems> parts = List.of();

  /** The scripts plug-ins bring. */
  @Reference(policy = ReferencePolicy.DYNAMIC)
  private volatile List<PluginScripts> scripts = List.of();

  /** Needs the framework's bundles and what they brought. */
  @Activate
  public InstalledPlugins(
      BundleContext context, @Reference Monitor monitor, @Reference Extender extender) {
    this.context = context;
    this.monitor = monitor;
    this.extender = extender;
  }

  @Override
  public List<Plugin> list(Optional<Path> workspace) {
    List<Contribution> brought = monitor.catalogue().contributions();
    List<RefusedPlugin> refused = monitor.refused();
    List<Bundle> plugins = plugins().toList();
    // One that was never started may not be resolved yet; only then is it seen what it lacks.
    context.getBundle(0).adapt(FrameworkWiring.class).resolveBundles(plugins);
    List<Contribution> own = own(workspace);
    List<Plugin> all = new ArrayList<>();
    for (Bundle bundle : plugins) {
      boolean replaced = own.stream().anyMatch(it -> it.origin().equals(bundle.getSymbolicName()));
      all.add(
          new Plugin(
              bundle.getSymbolicName(),
              bundle.getVersion().toString(),
              String.valueOf(bundle.getHeaders("").get("Bundle-Name")),
              replaced ? State.REPLACED : state(bundle, refused),
              brings(bundle, brought),
              replaced ? "the workspace has its own, see below" : why(bundle, refused)));
    }
    own.forEach(it -> all.add(ofWorkspace(it, plugins)));
    return List.copyOf(all);
  }

  /** What can be read of a workspace's folder of plug-ins. */
  List<Contribution> own(Optional<Path> workspace) {
    return workspace
        .map(folder -> extender.folders(folder.resolve("plugins")).contributions())
        .orElse(List.of());
  }

  private static Plugin ofWorkspace(Contribution it, List<Bundle> shipped) {
    boolean inPlace =
        shipped.stream().anyMatch(bundle -> bundle.getSymbolicName().equals(it.origin()));
    return new Plugin(
        it.origin(),
        it.version(),
        it.title(),
        State.OF_WORKSPACE,
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

  private static State state(Bundle bundle, List<RefusedPlugin> refused) {
    if (refusal(bundle, refused).isPresent()) {
      return State.REFUSED;
    }
    return switch (bundle.getState()) {
      case Bundle.ACTIVE -> State.RUNNING;
      case Bundle.RESOLVED -> State.STOPPED;
      case Bundle.INSTALLED -> State.CANNOT_START;
      default -> State.CHANGING;
    };
  }

  private static Optional<RefusedPlugin> refusal(Bundle bundle, List<RefusedPlugin> refused) {
    return refused.stream()
        .filter(plugin -> plugin.id().equals(bundle.getSymbolicName()))
        .findFirst();
  }

  private String brings(Bundle bundle, List<Contribution> brought) {
    return brought.stream()
        .filter(contribution -> contribution.origin().equals(bundle.getSymbolicName()))
        .map(InstalledPlugins::counted)
        .findFirst()
        .map(counted -> counted + scripts(bundle))
        .orElse("");
  }

  private String scripts(Bundle bundle) {
    long count =
        scripts.stream()
            .filter(brought -> brought.plugin().equals(bundle.getSymbolicName()))
            .flatMap(brought -> brought.texts().keySet().stream())
            .filter(path -> !path.endsWith(".test.groovy"))
            .count();
    return count == 0 ? "" : ", " + count + (count == 1 ? " script" : " scripts");
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

  @Override
  public Checked<String> start(String id) {
    return turn(id, "start", bundle -> bundle.start(Bundle.START_TRANSIENT));
  }

  @Override
  public Checked<String> stop(String id) {
    return turn(id, "stop", bundle -> bundle.stop(Bundle.STOP_TRANSIENT));
  }

  /** Starts or stops. */
  private interface Turn {
    void turn(Bundle bundle) throws BundleException;
  }

  private Checked<String> turn(String id, String verb, Turn turn) {
    Optional<Bundle> bundle =
        plugins().filter(plugin -> plugin.getSymbolicName().equals(id)).findFirst();
    if (bundle.isEmpty()) {
      String known = String.join(", ", plugins().map(Bundle::getSymbolicName).toList());
      return refused("unknown plug-in \"" + id + "\"", "Known: " + known);
    }
    try {
      turn.turn(bundle.get());
      return Checked.good(id);
    } catch (BundleException failed) {
      return refused(id + " did not " + verb + ": " + failed.getMessage(), "See weald plugins");
    }
  }

  private static Checked<String> refused(String what, String remedy) {
    return Checked.bad(new Problem(what, Place.of("command line"), "", remedy));
  }
}
