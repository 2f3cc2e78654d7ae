package org.weald.workbench.views.internal.console;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.felix.service.command.CommandSession;
import org.apache.felix.service.command.Function;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;

/**
 * {@code start} and {@code stop} in the window's console: bundles by name or number, while the
 * window is open; what the window stands on stays. The shell's own want a number and, for a start,
 * a place to install from.
 */
final class BundleSwitch implements Function {

  /** Which way. */
  enum Way {
    START,
    STOP
  }

  private final BundleContext context;
  private final Way way;

  BundleSwitch(BundleContext context, Way way) {
    this.context = context;
    this.way = way;
  }

  @Override
  public Object execute(CommandSession session, List<Object> names) {
    if (names.isEmpty()) {
      return "Name a bundle, such as org.weald.theme.safe; lb lists them.";
    }
    return names.stream().map(Object::toString).map(this::turn).collect(Collectors.joining("\n"));
  }

  private String turn(String name) {
    return Arrays.stream(context.getBundles())
        .filter(bundle -> isCalled(bundle, name))
        .findFirst()
        .map(this::turn)
        .orElseGet(() -> "There is no bundle \"" + name + "\"; lb lists them.");
  }

  private static boolean isCalled(Bundle bundle, String name) {
    return name.equals(bundle.getSymbolicName())
        || name.equals(Long.toString(bundle.getBundleId()));
  }

  private String stop(Bundle bundle) throws BundleException {
    Optional<String> why = Foundations.whyKept(bundle, context.getBundle());
    if (why.isPresent()) {
      return why.get();
    }
    bundle.stop();
    return bundle.getSymbolicName() + " is stopped.";
  }

  private String turn(Bundle bundle) {
    try {
      return switch (way) {
        case START -> {
          bundle.start();
          yield bundle.getSymbolicName() + " is started.";
        }
        case STOP -> stop(bundle);
      };
    } catch (BundleException e) {
      return bundle.getSymbolicName() + ": " + e.getMessage();
    }
  }
}
