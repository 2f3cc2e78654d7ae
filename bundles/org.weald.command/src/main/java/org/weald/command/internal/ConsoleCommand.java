package org.weald.command.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.apache.felix.gogo.runtime.CommandNotFoundException;
import org.apache.felix.service.command.CommandProcessor;
import org.apache.felix.service.command.CommandSession;
import org.apache.felix.service.command.Converter;
import org.apache.felix.service.command.Job;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.util.tracker.ServiceTracker;
import org.weald.reading.Quoted;
import org.weald.reading.Suggestion;
import org.weald.spi.Command;
import org.weald.spi.CommandCall;
import org.weald.spi.CommandDescription;
import org.weald.spi.Exit;
import org.weald.spi.Notices;

/** {@code weald console}: the same commands, one after the other, in one running program. */
@Component(
    service = {Command.class, BooleanSupplier.class},
    property = {"weald.command=console", "weald.front=interrupt"})
public final class ConsoleCommand implements Command, BooleanSupplier {
  private final BundleContext context;
  private final CommandProcessor processor;
  private final AtomicBoolean open = new AtomicBoolean();
  private volatile Optional<Conversation> talk = Optional.empty();

  /** Needs Gogo, and the registry to know the names of commands. */
  @Activate
  public ConsoleCommand(BundleContext context, @Reference CommandProcessor processor) {
    this.context = context;
    this.processor = processor;
  }

  @Override
  public CommandDescription description() {
    return new CommandDescription(
        "console",
        "Type commands one after the other, without a start in between",
        "Every command works as on the command line; lb, start and stop of the framework are there too."
            + " \"exit\" or the end of the input ends it; Ctrl+C stops what runs. In a pipe it goes"
            + " on after a command that fails, and ends with the code of the first that did.\n\n"
            + "A script that is saved meanwhile is reloaded by itself: the next prompt (or Enter) says"
            + " so, or in which line it does not compile and that the version before it stays.",
        List.of(),
        List.of(),
        List.of(
            new CommandDescription.Example(
                "weald console", "type: assess --edition 2019/20, then: exit"),
            new CommandDescription.Example(
                "echo \"plugins\" | weald console", "commands from a file or pipe")),
        List.of(),
        false);
  }

  @Override
  public Exit run(CommandCall call) throws IOException {
    if (!open.compareAndSet(false, true)) {
      call.err().println("This is the console already; type a command, or exit.");
      call.err().flush();
      return Exit.WRONG_USAGE;
    }
    try {
      return converse(call);
    } finally {
      open.set(false);
    }
  }

  /** Ctrl+C; false where nobody types here. */
  @Override
  public boolean getAsBoolean() {
    return talk.map(Conversation::getAsBoolean).orElse(false);
  }

  private Exit converse(CommandCall call) throws IOException {
    // Not System.err: while a command runs, Gogo sends that in a circle.
    PrintStream raw = new PrintStream(new FileOutputStream(FileDescriptor.err), true, UTF_8);
    PrintWriter err = new PrintWriter(new TerminalWriter(raw, this::isStopping), false);
    TypedLines lines = new TypedLines(Keyboard.lines());
    Conversation conversation = new Conversation(lines, err, Keyboard.isThere());
    talk = Optional.of(conversation);
    try (CommandSession session = processor.createSession(System.in, System.out, raw)) {
      session.put(CommandSession.class.getName(), session);
      session.put("SCOPE", "weald:felix:*");
      session.put(Conversation.NAME, conversation);
      conversation.prompt();
      for (String line = lines.command(); line != null; line = lines.command()) {
        if (line.strip().matches("(exit|quit)( .*)?")) {
          break;
        }
        execute(session, line, conversation);
        conversation.tell(news());
        conversation.prompt();
      }
    } finally {
      talk = Optional.empty();
    }
    return conversation.exit();
  }

  /** Not before the first command: who knows news would have to be started for that. */
  private List<String> news() {
    ServiceTracker<Notices, Notices> all = new ServiceTracker<>(context, Notices.class, null);
    all.open();
    try {
      return all.getTracked().values().stream().flatMap(one -> one.take().stream()).toList();
    } finally {
      all.close();
    }
  }

  private boolean isStopping() {
    return context.getBundle(Constants.SYSTEM_BUNDLE_ID).getState() != Bundle.ACTIVE;
  }

  private void execute(CommandSession session, String line, Conversation conversation) {
    if (line.isBlank()) {
      return;
    }
    conversation.begin(() -> interrupt(session));
    try {
      Object result = session.execute(line);
      if (result != null && !String.valueOf(result).isEmpty()) {
        session.getConsole().println(session.format(result, Converter.INSPECT));
      }
    } catch (CommandNotFoundException unknown) {
      say(unknown(unknown.getCommand()), conversation);
    } catch (Exception wrong) {
      // Gogo declares Exception; whatever a line did wrong, the console goes on.
      say(wrong.getMessage() == null ? wrong.toString() : wrong.getMessage(), conversation);
    } finally {
      conversation.end();
    }
  }

  /** For Gogo's own commands, which ask nobody. */
  private static void interrupt(CommandSession session) {
    Job job = session.foregroundJob();
    if (job != null) {
      job.interrupt();
    }
  }

  private static void say(String wrong, Conversation conversation) {
    conversation.err().println(wrong);
    conversation.err().flush();
    conversation.ended(Exit.WRONG_USAGE);
  }

  private String unknown(String name) {
    List<String> names = new ArrayList<>(new Commands(context).names());
    names.addAll(List.of("help", "exit"));
    String meant =
        Suggestion.nearest(name, names)
            .map(near -> "Did you mean \"" + near + "\"?")
            .orElse("There are: " + String.join(", ", names) + ".");
    return "There is no command " + Quoted.of(name) + ". " + meant + "\nType help to see them all.";
  }
}
