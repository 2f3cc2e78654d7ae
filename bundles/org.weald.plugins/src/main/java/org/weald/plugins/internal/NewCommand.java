package org.weald.plugins.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.weald.model.Problem;
import org.weald.spi.Command;
import org.weald.spi.CommandCall;
import org.weald.spi.CommandDescription;
import org.weald.spi.Exit;
import org.weald.workspace.Workspace;
import org.weald.workspace.Workspaces;

/** {@code weald new}: makes a workspace. */
@Component(service = Command.class, property = "weald.command=new")
public final class NewCommand implements Command {
  private final Workspaces workspaces;

  /** Needs what makes workspaces. */
  @Activate
  public NewCommand(@Reference Workspaces workspaces) {
    this.workspaces = workspaces;
  }

  @Override
  public CommandDescription description() {
    return new CommandDescription(
        "new",
        "Make a workspace: a folder for your own figures, scripts and reports",
        "The folder must not be there yet, or be empty. What plug-ins bring is seen in every workspace.",
        List.of(new CommandDescription.Argument("FOLDER", "the folder to make", true)),
        List.of(
            new CommandDescription.Option(
                "--example",
                "",
                "Put an example plug-in into its plugins folder: a plan and a theme to copy.")),
        List.of(
            new CommandDescription.Example(
                "weald new my-plan", "make a workspace in the folder my-plan"),
            new CommandDescription.Example(
                "weald new my-plan --example", "the same, with a plan and a theme to change")),
        List.of(),
        false);
  }

  @Override
  public Exit run(CommandCall call) {
    Path folder = call.directory().resolve(call.argument(0).orElse(""));
    return workspaces.create(folder).fold(workspace -> made(workspace, call), call::refuse);
  }

  private static Exit made(Workspace workspace, CommandCall call) {
    try (workspace) {
      boolean example = call.has("--example");
      Optional<Problem> failed =
          example ? ExamplePlugin.write(workspace.folder()) : Optional.empty();
      if (failed.isPresent()) {
        return call.refuse(List.of(failed.get()));
      }
      call.out().println(workspace.folder());
      call.err().println("Made the workspace \"" + workspace.name() + "\". Next:");
      String folder = asTyped(workspace.folder());
      call.err().println("  weald import FIGURES.csv --workspace " + folder);
      call.err()
          .println(
              "  weald assess --workspace " + folder + (example ? " --plan community-plan" : ""));
      call.out().flush();
      call.err().flush();
    }
    return Exit.DONE;
  }

  /** As it is typed on a command line: between quotes where it holds more than letters. */
  private static String asTyped(Path folder) {
    String path = folder.toString();
    return path.matches("[\\w./:\\\\+-]+") ? path : "\"" + path + "\"";
  }
}
