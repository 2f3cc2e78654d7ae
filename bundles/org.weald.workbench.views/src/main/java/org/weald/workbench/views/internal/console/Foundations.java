package org.weald.workbench.views.internal.console;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.framework.wiring.BundleWiring;
import org.weald.spi.Command;
import org.weald.workbench.MenuSource;
import org.weald.workbench.ViewFactory;

/**
 * The bundles the window stands on: those it is wired to and those whose services it uses, and what
 * they stand on in turn. Plug-ins are none, nor is what only adds a view, a menu or a command.
 */
final class Foundations {
  private static final String PLUGIN = "weald.plugin";

  /** What is there because somebody brings it, and may leave again. */
  private static final Set<String> ADDED =
      Set.of(ViewFactory.class.getName(), MenuSource.class.getName(), Command.class.getName());

  private Foundations() {}

  /** Why a bundle is not stopped while the window is open; empty where it may be. */
  static Optional<String> whyKept(Bundle asked, Bundle window) {
    // Nothing runs without the framework, whether or not it is wired to it.
    return asked.getBundleId() == Constants.SYSTEM_BUNDLE_ID || of(window).contains(asked)
        ? Optional.of(
            asked.getSymbolicName()
                + " is not stopped: the window stands on it and would go with all that is open."
                + " Ctrl+Q closes the window; plug-ins can be stopped, plugins lists them.")
        : Optional.empty();
  }

  private static Set<Bundle> of(Bundle window) {
    Set<Bundle> found = new HashSet<>(List.of(window));
    Deque<Bundle> next = new ArrayDeque<>(found);
    while (!next.isEmpty()) {
      Bundle bundle = next.pop();
      Stream.concat(wired(bundle), used(bundle))
          .filter(other -> !isPlugin(other))
          .filter(found::add)
          .forEach(next::push);
    }
    return found;
  }

  private static Stream<Bundle> wired(Bundle bundle) {
    return Optional.ofNullable(bundle.adapt(BundleWiring.class))
        .map(wiring -> wiring.getRequiredWires(null))
        .stream()
        .flatMap(List::stream)
        .map(wire -> wire.getProvider().getBundle());
  }

  private static Stream<Bundle> used(Bundle bundle) {
    ServiceReference<?>[] services = bundle.getServicesInUse();
    // The framework looks at everybody's services and needs none.
    return services == null || bundle.getBundleId() == Constants.SYSTEM_BUNDLE_ID
        ? Stream.empty()
        : Arrays.stream(services)
            .filter(service -> !isAdded(service))
            .flatMap(service -> Optional.ofNullable(service.getBundle()).stream());
  }

  private static boolean isAdded(ServiceReference<?> service) {
    return service.getProperty("osgi.command.function") != null
        || (service.getProperty(Constants.OBJECTCLASS) instanceof String[] types
            && Arrays.stream(types).anyMatch(ADDED::contains));
  }

  private static boolean isPlugin(Bundle bundle) {
    BundleRevision revision = bundle.adapt(BundleRevision.class);
    return revision != null && !revision.getDeclaredCapabilities(PLUGIN).isEmpty();
  }
}
