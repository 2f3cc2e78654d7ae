package org.weald.script.internal;

import java.nio.file.Path;
import java.util.Dictionary;
import java.util.HashMap;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.weald.model.Problem;
import org.weald.script.internal.file.Script;
import org.weald.script.internal.file.Shelf;
import org.weald.spi.Calculation;
import org.weald.spi.Exporter;
import org.weald.spi.PluginProblems;
import org.weald.spi.View;

/** The services that scripts of one bundle are registered as, through that bundle's context. */
final class RegisteredScripts {
  private static final Logger LOG = LoggerFactory.getLogger(RegisteredScripts.class);

  private final BundleContext owner;
  private final ScriptLibrary library;
  private final Map<Script, ServiceRegistration<?>> registered = new HashMap<>();

  RegisteredScripts(BundleContext owner, ScriptLibrary library) {
    this.owner = owner;
    this.library = library;
  }

  /** Registers what is new; a script of which there is a new revision is another service. */
  synchronized void become(List<Shelf.Entry> entries) {
    List<Script> wanted = entries.stream().map(Shelf.Entry::script).toList();
    for (Script script : List.copyOf(registered.keySet())) {
      if (!wanted.contains(script)) {
        end(registered.remove(script));
      }
    }
    for (Shelf.Entry entry : entries) {
      registered.computeIfAbsent(entry.script(), script -> register(entry));
    }
  }

  private ServiceRegistration<?> register(Shelf.Entry entry) {
    Dictionary<String, Object> properties = properties(entry.script());
    Optional<Path> none = Optional.empty();
    return switch (entry.script().header().kind()) {
      case CALCULATION ->
          owner.registerService(Calculation.class, library.calculation(entry, none), properties);
      case EXPORT ->
          owner.registerService(Exporter.class, library.exporter(entry, none), properties);
      case VIEW -> owner.registerService(View.class, library.view(entry, none), properties);
    };
  }

  private static Dictionary<String, Object> properties(Script script) {
    Dictionary<String, Object> properties = new Hashtable<>();
    properties.put("weald.script", script.id());
    properties.put("weald.title", script.header().name());
    properties.put("weald.origin", script.origin().name());
    return properties;
  }

  /** Says what is wrong with those that could not be registered. */
  void tell(String plugin, List<Problem> problems) {
    if (!problems.isEmpty()) {
      Dictionary<String, Object> properties = new Hashtable<>();
      properties.put("weald.id", plugin);
      PluginProblems told = new PluginProblems(plugin, problems);
      owner.registerService(PluginProblems.class, told, properties);
    }
  }

  /** Ends all of them; those of a bundle that stops have ended already. */
  synchronized void close() {
    registered.values().forEach(RegisteredScripts::end);
    registered.clear();
  }

  private static void end(@Nullable ServiceRegistration<?> registration) {
    try {
      if (registration != null) {
        registration.unregister();
      }
    } catch (IllegalStateException ended) {
      LOG.debug("a script's service had ended with its bundle", ended);
    }
  }
}
