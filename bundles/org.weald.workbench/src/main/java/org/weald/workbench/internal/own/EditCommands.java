package org.weald.workbench.internal.own;

import java.util.List;
import java.util.Optional;
import org.weald.workbench.MenuCommand;
import org.weald.workbench.MenuCommand.State;

/** Changes taken back and done again, and what is preferred. */
public final class EditCommands implements CommandGroup {

  /** What is done. */
  public interface Actions {
    /** What would be undone; empty where there is nothing. */
    Optional<String> undoable();

    /** What would be done again; empty where there is nothing. */
    Optional<String> redoable();

    void undo();

    void redo();

    /** Asks what is preferred. */
    void preferences();
  }

  private final Actions actions;

  public EditCommands(Actions actions) {
    this.actions = actions;
  }

  @Override
  public List<MenuCommand> commands() {
    return List.of(
        new MenuCommand(
            "weald.edit.undo",
            "Undo" + actions.undoable().map(what -> ": " + what).orElse(""),
            "Edit",
            100,
            "menu Z",
            "Takes the last change back",
            () -> unless(actions.undoable(), "Nothing was changed in this window yet."),
            actions::undo),
        new MenuCommand(
            "weald.edit.redo",
            "Redo" + actions.redoable().map(what -> ": " + what).orElse(""),
            "Edit",
            110,
            "menu shift Z, menu Y",
            "Does again what was undone last",
            () -> unless(actions.redoable(), "Nothing was undone."),
            actions::redo),
        CommandGroup.command(
            "edit.preferences",
            "Preferences…",
            "Edit",
            900,
            "menu COMMA",
            "Look, text size, who signs changes, and how the window begins",
            actions::preferences));
  }

  private static State unless(Optional<String> what, String why) {
    return State.unless(what.isPresent() ? Optional.empty() : Optional.of(why));
  }
}
