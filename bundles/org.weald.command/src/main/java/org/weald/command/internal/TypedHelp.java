package org.weald.command.internal;

import java.util.List;
import java.util.Optional;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.weald.spi.Command;
import org.weald.spi.CommandHelp;

/** What the command line says of its commands, for the window. */
@Component
public final class TypedHelp implements CommandHelp {
  private final Commands commands;

  /** Needs the registry to know the commands. */
  @Activate
  public TypedHelp(BundleContext context) {
    this.commands = new Commands(context);
  }

  @Override
  public List<Topic> topics() {
    return commands.descriptions().stream()
        .map(description -> new Topic(description.name(), description.summary()))
        .toList();
  }

  @Override
  public Optional<String> text(String name) {
    return commands
        .use(name, Command::description)
        .map(description -> new CommandLineForm(description).help());
  }
}
