package org.weald.workbench.internal.own;

import java.util.List;
import java.util.function.Consumer;
import org.weald.workbench.MenuCommand;

/** Help on what is looked at, and on the keys. */
public final class HelpCommands implements CommandGroup {
  private final Runnable here;
  private final Consumer<String> about;
  private final Runnable keys;

  /**
   * With what is done.
   *
   * @param here shows the help on the view that has the keyboard
   * @param about shows the help on a view
   * @param keys lists all keys
   */
  public HelpCommands(Runnable here, Consumer<String> about, Runnable keys) {
    this.here = here;
    this.about = about;
    this.keys = keys;
  }

  @Override
  public List<MenuCommand> commands() {
    return List.of(
        help(here),
        CommandGroup.command("help.keys", "Keys", "Help", 110, "shift F1", "Lists all keys", keys));
  }

  /** What there is to read about one view, wherever the keyboard is. */
  public List<MenuCommand> about(String viewId) {
    return List.of(help(() -> about.accept(viewId)));
  }

  private static MenuCommand help(Runnable run) {
    return CommandGroup.command(
        "help.here",
        "Help on this view",
        "Help",
        100,
        "F1",
        "Says what the view that has the keyboard shows, and what can be done there",
        run);
  }
}
