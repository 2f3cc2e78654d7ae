package org.weald.command.internal;

import java.io.BufferedReader;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.List;
import java.util.Optional;
import org.apache.felix.service.command.CommandSession;
import org.apache.felix.service.command.Function;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.util.tracker.ServiceTracker;
import org.osgi.util.tracker.ServiceTrackerCustomizer;
import org.weald.spi.Command;
import org.weald.spi.Questions;

/** Offers every command in the console as well, under the scope "weald". */
@Component(immediate = true)
public final class ConsoleCommands
    implements ServiceTrackerCustomizer<Command, ServiceRegistration<Function>> {
  /** The variable of a session that holds the lines its person types. */
  static final String LINES = ".weald.lines";

  private final BundleContext context;
  private final ServiceTracker<Command, ServiceRegistration<Function>> tracker;

  /** Starts to follow commands. */
  @Activate
  public ConsoleCommands(BundleContext context) {
    this.context = context;
    this.tracker = new ServiceTracker<>(context, Command.class, this);
    tracker.open();
  }

  /** Stops following. */
  @Deactivate
  public void stop() {
    tracker.close();
  }

  @Override
  public ServiceRegistration<Function> addingService(ServiceReference<Command> reference) {
    String name = String.valueOf(reference.getProperty("weald.command"));
    Dictionary<String, Object> properties = new Hashtable<>();
    properties.put("osgi.command.scope", "weald");
    properties.put("osgi.command.function", name);
    Function function = (session, arguments) -> run(name, session, arguments);
    return context.registerService(Function.class, function, properties);
  }

  private Object run(String name, CommandSession session, List<Object> arguments) {
    List<String> words = new ArrayList<>(List.of(name));
    arguments.forEach(argument -> words.add(String.valueOf(argument)));
    Path directory = Path.of("").toAbsolutePath();
    PrintWriter out = writer(session.getConsole());
    // Asked on the session's own stream: while a command runs, Gogo sends System.err in a circle.
    Optional<Questions> questions =
        session.get(LINES) instanceof BufferedReader lines
            ? Optional.of(new AskedLines(lines, out))
            : Optional.empty();
    new Prompt(new Commands(context), directory, out, out, questions).run(words);
    return "";
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }

  @Override
  public void modifiedService(
      ServiceReference<Command> reference, ServiceRegistration<Function> same) {
    // A command keeps its name.
  }

  @Override
  public void removedService(
      ServiceReference<Command> reference, ServiceRegistration<Function> function) {
    function.unregister();
  }
}
