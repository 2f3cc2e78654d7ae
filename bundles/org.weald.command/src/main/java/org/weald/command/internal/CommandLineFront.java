package org.weald.command.internal;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.weald.spi.Exit;
import org.weald.spi.Questions;

/** What the launcher hands the program's arguments to; gives the exit code. */
@Component(service = ToIntFunction.class, property = "weald.front=command")
public final class CommandLineFront implements ToIntFunction<String[]> {
  private final BundleContext context;
  private final Bundle framework;

  /** Needs the framework, to find commands in. */
  @Activate
  public CommandLineFront(BundleContext context) {
    this.context = context;
    this.framework = context.getBundle(Constants.SYSTEM_BUNDLE_ID);
  }

  @Override
  public int applyAsInt(String[] words) {
    Path directory = Path.of("").toAbsolutePath();
    PrintWriter err = new PrintWriter(new TerminalWriter(System.err, this::isStopping), false);
    PrintWriter out = new PrintWriter(new TerminalWriter(System.out, this::isStopping), false);
    Optional<Questions> questions =
        Keyboard.isThere()
            ? Optional.of(new AskedLines(Keyboard.lines()::readLine, err))
            : Optional.empty();
    Exit exit =
        new Prompt(new Commands(context), directory, out, err, questions, () -> false)
            .run(List.of(words));
    Optional<String> unwritten = TerminalWriter.failure(System.out);
    unwritten.ifPresent(why -> err.println("Not all of the output could be written: " + why + "."));
    err.flush();
    boolean lost = unwritten.isPresent() && exit == Exit.DONE;
    return (lost ? Exit.INPUT_HAS_PROBLEMS : exit).code();
  }

  private boolean isStopping() {
    return framework.getState() != Bundle.ACTIVE;
  }
}
