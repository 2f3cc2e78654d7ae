package org.weald.workbench.internal.own;

import java.util.List;
import org.weald.workbench.MenuCommand;

/** Help on what is looked at, and on the keys. */
public final class HelpCommands implements CommandGroup {
  private final Runnable here;
  private final Runnable keys;

  /**
   * With what is done.
   *
   * @param here shows the help on the view that has the keyboard
   * @param keys lists all keys
   */
  public HelpCommands(Runnable here, Runnable keys) {
    this.here = here;
    this.keys = keys;
  }

  @Override
  public List<MenuCommand> commands() {
    return List.of(
        CommandGroup.command(
            "help.here",
            "Help on this view",
            "Help",
            100,
            "F1",
            "Says what the view that has the keyboard shows, and what can be done there",
            here),
        CommandGroup.command("help.keys", "Keys", "Help", 110, "shift F1", "Lists all keys", keys));
  }
}
