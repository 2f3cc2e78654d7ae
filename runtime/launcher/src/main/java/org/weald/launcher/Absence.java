package org.weald.launcher;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;

/**
 * Says in words why something is not there: bundles that did not start, and components whose
 * references nobody serves. The types of Declarative Services live in a bundle, so their records
 * are read by reflection; this runs only when something is wrong, or in a test.
 */
final class Absence {
  private static final String RUNTIME =
      "org.osgi.service.component.runtime.ServiceComponentRuntime";
  private static final int UNSATISFIED_CONFIGURATION = 1;
  private static final int UNSATISFIED_REFERENCE = 2;
  private static final int FAILED_ACTIVATION = 16;

  private final BundleContext context;

  Absence(BundleContext context) {
    this.context = context;
  }

  /** One sentence for each bundle that is not active, fragments aside. */
  List<String> bundles() {
    List<String> sentences = new ArrayList<>();
    for (Bundle bundle : context.getBundles()) {
      if (bundle.getState() != Bundle.ACTIVE
          && bundle.getHeaders().get(Constants.FRAGMENT_HOST) == null) {
        sentences.add("The bundle " + bundle.getSymbolicName() + " is " + state(bundle) + ".");
      }
    }
    return sentences;
  }

  /** One sentence for each enabled component that lacks something or failed. */
  List<String> components() {
    ServiceReference<?> runtime = context.getServiceReference(RUNTIME);
    if (runtime == null) {
      return List.of("Declarative Services is not running, so no component is.");
    }
    Object service = Optional.ofNullable((Object) context.getService(runtime)).orElseThrow();
    try {
      return components(service);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("the component runtime is of another version", e);
    } finally {
      context.ungetService(runtime);
    }
  }

  private static List<String> components(Object runtime) throws ReflectiveOperationException {
    List<String> sentences = new ArrayList<>();
    Collection<?> descriptions =
        (Collection<?>) call(runtime, "getComponentDescriptionDTOs", new Object[0]);
    for (Object description : descriptions) {
      if (Boolean.FALSE.equals(call(runtime, "isComponentEnabled", description))) {
        continue;
      }
      Collection<?> configurations =
          (Collection<?>) call(runtime, "getComponentConfigurationDTOs", description);
      if (configurations.isEmpty() && "require".equals(field(description, "configurationPolicy"))) {
        sentences.add(start(description) + "waits for a configuration.");
      }
      for (Object configuration : configurations) {
        sentence(description, configuration).ifPresent(sentences::add);
      }
    }
    return sentences;
  }

  private static Optional<String> sentence(Object description, Object configuration)
      throws ReflectiveOperationException {
    Object state = field(configuration, "state");
    if (state.equals(UNSATISFIED_CONFIGURATION)) {
      return Optional.of(start(description) + "waits for a configuration.");
    }
    if (state.equals(FAILED_ACTIVATION)) {
      return Optional.of(start(description) + "failed to start: " + failure(configuration));
    }
    if (state.equals(UNSATISFIED_REFERENCE)) {
      return Optional.of(start(description) + "waits for " + wanted(description, configuration));
    }
    return Optional.empty();
  }

  private static String wanted(Object description, Object configuration)
      throws ReflectiveOperationException {
    List<String> wanted = new ArrayList<>();
    Object unsatisfied = field(configuration, "unsatisfiedReferences");
    for (int i = 0; i < Array.getLength(unsatisfied); i++) {
      Object name = field(Array.get(unsatisfied, i), "name");
      wanted.add(type(description, name) + " (its reference \"" + name + "\")");
    }
    return String.join(" and ", wanted) + ", which nobody offers.";
  }

  private static String type(Object description, Object reference)
      throws ReflectiveOperationException {
    Object references = field(description, "references");
    for (int i = 0; i < Array.getLength(references); i++) {
      Object candidate = Array.get(references, i);
      if (field(candidate, "name").equals(reference)) {
        Object target = optional(candidate, "target").orElse("");
        return "a " + field(candidate, "interfaceName") + ("".equals(target) ? "" : " " + target);
      }
    }
    return "a service";
  }

  private static String start(Object description) throws ReflectiveOperationException {
    Object bundle = field(description, "bundle");
    return "The component "
        + field(description, "name")
        + " of "
        + field(bundle, "symbolicName")
        + " ";
  }

  // The stack trace is in the log; its first line is the reason.
  private static String failure(Object configuration) throws ReflectiveOperationException {
    return String.valueOf(optional(configuration, "failure").orElse("it gave no reason"))
        .lines()
        .findFirst()
        .orElse("it gave no reason");
  }

  private static String state(Bundle bundle) {
    return switch (bundle.getState()) {
      case Bundle.INSTALLED -> "installed but not resolved: something it imports is not there";
      case Bundle.RESOLVED -> "resolved but not started";
      case Bundle.STARTING -> "still starting";
      case Bundle.STOPPING -> "stopping";
      default -> "uninstalled";
    };
  }

  private static Object field(Object record, String name) throws ReflectiveOperationException {
    return optional(record, name).orElseThrow();
  }

  private static Optional<Object> optional(Object record, String name)
      throws ReflectiveOperationException {
    return Optional.ofNullable((Object) record.getClass().getField(name).get(record));
  }

  // Called through the interface: the implementing class is not exported.
  private static Object call(Object service, String method, Object... arguments)
      throws ReflectiveOperationException {
    ClassLoader loader = Optional.ofNullable(service.getClass().getClassLoader()).orElseThrow();
    for (var candidate : Class.forName(RUNTIME, false, loader).getMethods()) {
      if (candidate.getName().equals(method)) {
        Object[] given = candidate.isVarArgs() ? new Object[] {new Bundle[0]} : arguments;
        return Optional.ofNullable(candidate.invoke(service, given)).orElseThrow();
      }
    }
    throw new NoSuchMethodException(method);
  }
}
