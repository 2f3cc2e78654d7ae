package org.weald.workbench.internal.own;

import java.util.List;
import org.weald.workbench.MenuCommand;

/** Commands that belong together. Event thread only. */
@FunctionalInterface
public interface CommandGroup {

  /** Its commands, as they are for what is shown now. */
  List<MenuCommand> commands();

  /** One of the window's own, of which all there is to say is said here. */
  static MenuCommand command(
      String id, String title, String menu, int order, String key, String help, Runnable run) {
    return new MenuCommand("weald." + id, title, menu, order, key, help, run);
  }
}
