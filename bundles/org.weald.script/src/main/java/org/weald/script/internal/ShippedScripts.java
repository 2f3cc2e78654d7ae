package org.weald.script.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.weald.model.Problem;
import org.weald.script.internal.file.Shelf;
import org.weald.spi.PluginScripts;

/**
 * Registers the scripts that come with Weald and with plug-ins as the services a Java plug-in would
 * register, each through the context of who brought it, and again when a new revision is saved.
 */
@Component(immediate = true, service = ShippedScripts.class)
public final class ShippedScripts {
  private static final Logger LOG = LoggerFactory.getLogger(ShippedScripts.class);

  private final ScriptLibrary library;
  private final RegisteredScripts own;
  private final Map<ServiceReference<PluginScripts>, RegisteredScripts> plugins = new HashMap<>();
  private final AutoCloseable following;
  private List<Problem> told = List.of();

  /** Registers what there is, and follows what comes and goes. */
  @Activate
  public ShippedScripts(BundleContext context, @Reference ScriptLibrary library) {
    this.library = library;
    this.own = new RegisteredScripts(context, library);
    this.following = library.onChange(this::follow);
    follow();
  }

  /** Takes everything back. */
  @Deactivate
  public void close() throws Exception {
    following.close();
    synchronized (this) {
      own.close();
      plugins.values().forEach(RegisteredScripts::close);
      plugins.clear();
    }
  }

  private synchronized void follow() {
    Shelf shipped = library.shippedShelf();
    own.become(shipped.entries());
    List<Problem> problems = new ArrayList<>(shipped.problems());
    shipped.broken().forEach(broken -> problems.addAll(broken.problems()));
    if (!problems.equals(told)) {
      problems.forEach(problem -> LOG.warn("{}", problem.sentence()));
      told = List.copyOf(problems);
    }
    followPlugins();
  }

  private void followPlugins() {
    Map<ServiceReference<PluginScripts>, BroughtScripts> brought = library.brought();
    for (ServiceReference<PluginScripts> known : List.copyOf(plugins.keySet())) {
      if (!brought.containsKey(known)) {
        Optional.ofNullable(plugins.remove(known)).ifPresent(RegisteredScripts::close);
      }
    }
    brought.forEach(
        (reference, scripts) -> {
          if (!plugins.containsKey(reference)) {
            contextOf(reference).ifPresent(context -> register(reference, scripts, context));
          }
        });
  }

  private static Optional<BundleContext> contextOf(ServiceReference<PluginScripts> reference) {
    @Nullable Bundle bundle = reference.getBundle();
    return Optional.ofNullable(bundle).map(Bundle::getBundleContext);
  }

  private void register(
      ServiceReference<PluginScripts> reference, BroughtScripts scripts, BundleContext context) {
    RegisteredScripts services = new RegisteredScripts(context, library);
    plugins.put(reference, services);
    try {
      services.become(scripts.entries());
      String plugin = String.valueOf(reference.getProperty("weald.id"));
      scripts.problems().forEach(problem -> LOG.warn("{}", problem.sentence()));
      services.tell(plugin, scripts.problems());
    } catch (IllegalStateException stopping) {
      LOG.debug("{} stopped while its scripts were registered", reference, stopping);
    }
  }
}
