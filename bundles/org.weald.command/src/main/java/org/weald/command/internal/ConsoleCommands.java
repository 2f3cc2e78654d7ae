package org.weald.command.internal;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
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
  /**
   * The variable of a session in which who made it says whether the command under way is to stop: a
   * {@link BooleanSupplier}, so that another bundle can say it.
   */
  static final String CANCELLED = ".weald.cancelled";

  /** What is the current folder to commands of the session: the workspace a window is on. */
  static final String DIRECTORY = ".weald.directory";

  private final BundleContext context;
  private final ServiceTracker<Command, ServiceRegistration<Function>> tracker;

  /** Starts to follow commands. */
  @Activate
  public ConsoleCommands(BundleContext context) {
    this.context = context;
    this.tracker = new ServiceTracker<>(context, Command.class, this);
    tracker.open();
    // Who has read a line of the command line's help may type it here as it stands.
    register("help", (session, words) -> run(session, with("help", words)));
    register("weald", (session, words) -> run(session, with("", words)));
  }

  /** Stops following. */
  @Deactivate
  public void stop() {
    tracker.close();
  }

  @Override
  public ServiceRegistration<Function> addingService(ServiceReference<Command> reference) {
    String name = String.valueOf(reference.getProperty("weald.command"));
    return register(name, (session, words) -> run(session, with(name, words)));
  }

  private ServiceRegistration<Function> register(String name, Function function) {
    Dictionary<String, Object> properties = new Hashtable<>();
    properties.put("osgi.command.scope", "weald");
    properties.put("osgi.command.function", name);
    return context.registerService(Function.class, function, properties);
  }

  private static List<String> with(String name, List<Object> words) {
    List<String> all = new ArrayList<>(name.isEmpty() ? List.of() : List.of(name));
    words.forEach(word -> all.add(String.valueOf(word)));
    return all;
  }

  private Object run(CommandSession session, List<String> words) {
    Path directory =
        session.get(DIRECTORY) instanceof Path given ? given : Path.of("").toAbsolutePath();
    PrintWriter out = new PrintWriter(new TerminalWriter(session.getConsole(), () -> false), false);
    Commands commands = new Commands(context);
    if (session.get(Conversation.NAME) instanceof Conversation talk) {
      PrintWriter err = talk.err();
      Optional<Questions> questions = Optional.of(new AskedLines(talk.lines()::answer, err));
      Prompt prompt = new Prompt(commands, directory, out, err, questions, talk::isCancelled);
      talk.run(() -> prompt.run(words));
    } else {
      BooleanSupplier cancelled =
          session.get(CANCELLED) instanceof BooleanSupplier asked ? asked : () -> false;
      new Prompt(commands, directory, out, out, Optional.empty(), cancelled).run(words);
    }
    return "";
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
