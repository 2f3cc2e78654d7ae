package org.weald.command.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.weald.spi.Command;
import org.weald.spi.CommandDescription;

/** The commands there are now, by name; one is made only when it is asked for. */
final class Commands {
  private static final Logger LOG = LoggerFactory.getLogger(Commands.class);
  private static final String NAME = "weald.command";

  private final BundleContext context;

  Commands(BundleContext context) {
    this.context = context;
  }

  /** Names of all commands, in order. */
  List<String> names() {
    return references().stream().map(Commands::name).sorted().toList();
  }

  /** What all commands say of themselves, by name. */
  List<CommandDescription> descriptions() {
    return names().stream().flatMap(name -> use(name, Command::description).stream()).toList();
  }

  /** Uses the command of a name, if there is one. */
  <T> Optional<T> use(String name, Function<Command, T> use) {
    for (ServiceReference<Command> reference : references()) {
      if (name(reference).equals(name)) {
        Command command = context.getService(reference);
        if (command != null) {
          try {
            return Optional.of(use.apply(command));
          } finally {
            giveBack(reference);
          }
        }
      }
    }
    return Optional.empty();
  }

  /** Ctrl+C stops the framework while a command runs; then there is nothing to give back to. */
  private void giveBack(ServiceReference<Command> reference) {
    try {
      context.ungetService(reference);
    } catch (IllegalStateException stopped) {
      LOG.debug("the framework stopped before the command ended", stopped);
    }
  }

  private List<ServiceReference<Command>> references() {
    try {
      return List.copyOf(context.getServiceReferences(Command.class, "(" + NAME + "=*)"));
    } catch (InvalidSyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static String name(ServiceReference<Command> reference) {
    return String.valueOf(reference.getProperty(NAME));
  }
}
