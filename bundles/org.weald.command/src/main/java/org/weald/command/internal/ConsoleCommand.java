package org.weald.command.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.felix.service.command.CommandProcessor;
import org.apache.felix.service.command.CommandSession;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.weald.spi.Command;
import org.weald.spi.CommandCall;
import org.weald.spi.CommandDescription;
import org.weald.spi.Exit;

/** {@code weald console}: the same commands, one after the other, in one running program. */
@Component(service = Command.class, property = "weald.command=console")
public final class ConsoleCommand implements Command {
  private final CommandProcessor processor;
  private final AtomicBoolean open = new AtomicBoolean();

  /** Needs Gogo. */
  @Activate
  public ConsoleCommand(@Reference CommandProcessor processor) {
    this.processor = processor;
  }

  @Override
  public CommandDescription description() {
    return new CommandDescription(
        "console",
        "Type commands one after the other, without a start in between",
        "Every command works as on the command line; lb, start and stop of the framework are there too."
            + " \"exit\" or the end of the input ends it.",
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

  private Exit converse(CommandCall call) throws IOException {
    boolean person = Keyboard.isThere();
    BufferedReader lines = Keyboard.lines();
    try (CommandSession session = processor.createSession(System.in, System.out, System.err)) {
      session.put(CommandSession.class.getName(), session);
      session.put("SCOPE", "weald:felix:*");
      session.put(ConsoleCommands.LINES, lines);
      prompt(person, call.err());
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.strip().matches("(exit|quit)( .*)?")) {
          return Exit.DONE;
        }
        execute(session, line, call.err());
        prompt(person, call.err());
      }
    }
    return Exit.DONE;
  }

  private static void prompt(boolean person, PrintWriter err) {
    if (person) {
      err.print("weald> ");
      err.flush();
    }
  }

  private static void execute(CommandSession session, String line, PrintWriter err) {
    if (line.isBlank()) {
      return;
    }
    try {
      Object result = session.execute(line);
      if (result != null && !String.valueOf(result).isEmpty()) {
        session
            .getConsole()
            .println(session.format(result, org.apache.felix.service.command.Converter.INSPECT));
      }
    } catch (Exception wrong) {
      // Gogo declares Exception; whatever a line did wrong, the console goes on.
      err.println(wrong.getMessage() == null ? wrong.toString() : wrong.getMessage());
      err.flush();
    }
  }
}
