package org.weald.workbench.internal.menu;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.weald.spi.Command;
import org.weald.spi.CommandCall;
import org.weald.spi.CommandDescription;
import org.weald.spi.Exit;
import org.weald.spi.Progress;
import org.weald.workspace.Workspace;

/**
 * The commands there are now, for the menus: those of the command line, found by name in the
 * registry at the moment they are wanted. Any thread.
 */
public interface CommandShelf {

  /** No commands, as in a window without the framework. */
  CommandShelf EMPTY = (name, call) -> Optional.empty();

  /** Service property: where it stands in the menus, "Analyse/110/Judge the measures…". */
  String MENU = "weald.menu";

  /**
   * A command as its service's properties tell of it; nothing of it is made.
   *
   * @param name "assess"
   * @param menu as {@link #MENU} says, or empty for one that stands in no menu
   */
  record Shelved(String name, String menu) {}

  /** The commands there are, by name. */
  default List<Shelved> all() {
    return List.of();
  }

  /** How a command presents itself; empty where there is none of this name now. */
  default Optional<CommandDescription> description(String name) {
    return Optional.empty();
  }

  /**
   * Runs a command.
   *
   * @return how it ended; empty where there is no command of this name now
   * @throws IOException where writing its output fails
   */
  Optional<Exit> run(String name, CommandCall call) throws IOException;

  /**
   * What a command said.
   *
   * @param exit how it ended; empty where there was no such command
   * @param out its data
   * @param err its words
   */
  record Said(Optional<Exit> exit, String out, String err) {
    /** Whether it did what was asked. */
    public boolean done() {
      return exit.filter(Exit.DONE::equals).isPresent();
    }
  }

  /** Runs a command on an open workspace and keeps what it says. */
  default Said ask(
      String name,
      List<String> arguments,
      Map<String, String> options,
      Workspace workspace,
      Path directory,
      Progress progress)
      throws IOException {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandCall call =
        new CommandCall(
            arguments,
            options,
            "",
            Optional.of(workspace.folder()),
            directory,
            new PrintWriter(out),
            new PrintWriter(err),
            progress);
    return said(run(name, call), call, out, err);
  }

  /** Makes a workspace in a folder, as {@code weald new} does. */
  default Said make(Path folder, Progress progress) throws IOException {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandCall call =
        new CommandCall(
            List.of(folder.toString()),
            Map.of(),
            "",
            Optional.empty(),
            folder,
            new PrintWriter(out),
            new PrintWriter(err),
            progress);
    return said(run("new", call), call, out, err);
  }

  /**
   * Takes the figures of a file into a workspace that is not open, as {@code weald import} does.
   *
   * @param options of the command, by name with dashes
   */
  default Said take(Path file, Path workspace, Map<String, String> options, Progress progress)
      throws IOException {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandCall call =
        new CommandCall(
            List.of(file.toString()),
            options,
            "",
            Optional.of(workspace),
            workspace,
            new PrintWriter(out),
            new PrintWriter(err),
            progress);
    return said(run("import", call), call, out, err);
  }

  private static Said said(
      Optional<Exit> exit, CommandCall call, StringWriter out, StringWriter err) {
    call.out().flush();
    call.err().flush();
    return new Said(exit, out.toString().strip(), err.toString().strip());
  }

  /** The commands in the framework's registry. */
  static CommandShelf of(BundleContext context) {
    return new InRegistry(context);
  }

  /** Commands that are services. */
  record InRegistry(BundleContext context) implements CommandShelf {
    private static final Logger LOG = LoggerFactory.getLogger(CommandShelf.class);

    @Override
    public Optional<Exit> run(String name, CommandCall call) throws IOException {
      Optional<ServiceReference<Command>> found = find(name);
      if (found.isEmpty()) {
        return Optional.empty();
      }
      Command command = context.getService(found.get());
      if (command == null) {
        return Optional.empty();
      }
      try {
        return Optional.of(command.run(call));
      } finally {
        giveBack(found.get());
      }
    }

    @Override
    public List<Shelved> all() {
      try {
        return context.getServiceReferences(Command.class, null).stream()
            .map(found -> new Shelved(text(found, "weald.command"), text(found, MENU)))
            .filter(found -> !found.name().isEmpty())
            .sorted(Comparator.comparing(Shelved::name))
            .toList();
      } catch (InvalidSyntaxException e) {
        throw new IllegalStateException("no filter is none that is wrong", e);
      }
    }

    private static String text(ServiceReference<Command> of, String property) {
      return of.getProperty(property) instanceof String value ? value : "";
    }

    @Override
    public Optional<CommandDescription> description(String name) {
      return find(name)
          .flatMap(
              found -> {
                Command command = context.getService(found);
                try {
                  return Optional.ofNullable(command).map(Command::description);
                } finally {
                  giveBack(found);
                }
              });
    }

    private Optional<ServiceReference<Command>> find(String name) {
      try {
        return context.getServiceReferences(Command.class, "(weald.command=" + name + ")").stream()
            .findFirst();
      } catch (InvalidSyntaxException e) {
        throw new IllegalArgumentException("no name of a command: " + name, e);
      }
    }

    /** This bundle may have been stopped while the command ran; then nothing is held any more. */
    private void giveBack(ServiceReference<Command> reference) {
      try {
        context.ungetService(reference);
      } catch (IllegalStateException stopped) {
        LOG.debug("the window's bundle stopped before the command ended", stopped);
      }
    }
  }
}
