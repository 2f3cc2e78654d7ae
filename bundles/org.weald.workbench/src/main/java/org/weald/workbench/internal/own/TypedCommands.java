package org.weald.workbench.internal.own;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.weald.workbench.MenuCommand;
import org.weald.workbench.internal.menu.CommandShelf;

/** The commands of the command line, where they ask to stand in the menus. */
public final class TypedCommands implements CommandGroup {
  private static final int MENU_PARTS = 3;

  private final CommandShelf commands;
  private final Consumer<String> run;

  /**
   * The commands there are.
   *
   * @param run asks for what the command of a name needs, and runs it in the console
   */
  public TypedCommands(CommandShelf commands, Consumer<String> run) {
    this.commands = commands;
    this.run = run;
  }

  @Override
  public List<MenuCommand> commands() {
    return commands.all().stream().flatMap(command -> command(command).stream()).toList();
  }

  private Optional<MenuCommand> command(CommandShelf.Shelved command) {
    String[] parts = command.menu().split("/", MENU_PARTS);
    if (parts.length < MENU_PARTS || !parts[1].matches("\\d{1,4}")) {
      return Optional.empty();
    }
    return Optional.of(
        new MenuCommand(
            "weald.command." + command.name(),
            parts[2],
            parts[0],
            Integer.parseInt(parts[1]),
            "",
            "The command \"weald " + command.name() + "\"",
            () -> run.accept(command.name())));
  }
}
