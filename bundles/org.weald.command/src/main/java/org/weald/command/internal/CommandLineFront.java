package org.weald.command.internal;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.ToIntFunction;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** What the launcher hands the program's arguments to; gives the exit code. */
@Component(service = ToIntFunction.class, property = "weald.front=command")
public final class CommandLineFront implements ToIntFunction<String[]> {
  private final BundleContext context;

  /** Needs the framework, to find commands in. */
  @Activate
  public CommandLineFront(BundleContext context) {
    this.context = context;
  }

  @Override
  public int applyAsInt(String[] words) {
    Path directory = Path.of("").toAbsolutePath();
    return new Prompt(new Commands(context), directory, utf8(System.out), utf8(System.err))
        .run(List.of(words))
        .code();
  }

  private static PrintWriter utf8(PrintStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), false);
  }
}
