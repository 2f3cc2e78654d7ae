package org.weald.workbench.internal.own;

import java.util.ArrayList;
import java.util.List;
import org.weald.workbench.MenuCommand;
import org.weald.workbench.MenuCommand.State;
import org.weald.workbench.Perspective;

/** The perspectives, for the menu and the tool bar. */
public final class PerspectiveCommands implements CommandGroup {

  /** What is done. */
  public interface Actions {
    Perspective perspective();

    void choose(Perspective perspective);
  }

  private final Actions actions;

  public PerspectiveCommands(Actions actions) {
    this.actions = actions;
  }

  @Override
  public List<MenuCommand> commands() {
    List<MenuCommand> all = new ArrayList<>();
    int number = 1;
    for (Perspective perspective : Perspective.values()) {
      all.add(
          new MenuCommand(
              "weald.perspective." + perspective.code(),
              perspective.title(),
              "Window",
              100 + number,
              "menu alt " + number,
              "Shows the views of this perspective, as you left them",
              () -> State.chosen(actions.perspective() == perspective),
              () -> actions.choose(perspective)));
      number++;
    }
    return all;
  }
}
