package org.weald.workbench.internal;

import java.util.List;
import javax.swing.SwingUtilities;
import org.weald.workbench.MenuCommand;
import org.weald.workbench.internal.menu.CommandMenus;
import org.weald.workbench.internal.own.CommandGroup;

/** Everything that can be done now, and the menus that follow it. Event thread only. */
final class Offers {
  private final List<CommandGroup> groups;
  private final CommandMenus menus;
  private boolean changing;
  private boolean over;

  Offers(List<CommandGroup> groups, CommandMenus menus) {
    this.groups = List.copyOf(groups);
    this.menus = menus;
  }

  List<MenuCommand> commands() {
    return groups.stream().flatMap(group -> group.commands().stream()).toList();
  }

  /** The menus follow what can be done now; once for all that changed in one go. */
  void changed() {
    if (!changing && !over) {
      changing = true;
      SwingUtilities.invokeLater(this::follow);
    }
  }

  private void follow() {
    changing = false;
    if (!over) {
      menus.show(commands());
    }
  }

  /** Does what a command does, or says why it cannot be done; nothing where there is none. */
  void perform(String id) {
    commands().stream()
        .filter(command -> command.id().equals(id))
        .findFirst()
        .ifPresent(menus::run);
  }

  /** Runs a command, or says why it cannot be run now. */
  void run(MenuCommand command) {
    menus.run(command);
  }

  /** The menus follow no more. */
  void end() {
    over = true;
  }
}
