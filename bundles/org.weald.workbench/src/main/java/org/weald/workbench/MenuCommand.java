package org.weald.workbench;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * Something the window can be told to do. Menus, tool bar, key bindings and quick access are all
 * made from these. Event thread only.
 *
 * @param id stable, "weald.edit.undo"
 * @param title a few words, "Copy as table"; three dots at its end where it asks something first
 * @param menu the word of its menu, "Edit"
 * @param order in its menu; a line stands between full hundreds
 * @param key as {@link javax.swing.KeyStroke#getKeyStroke(String)} reads it, "ctrl shift C", with
 *     "menu" for Ctrl, or Command on a Mac; empty for none. Others that do the same may follow,
 *     each after a comma and a space: the first is the one that is shown
 * @param help what it does, in a sentence
 * @param state whether it can be done now; asked when a menu opens and before it is run
 * @param run does it; quick, or starts a job
 */
public record MenuCommand(
    String id,
    String title,
    String menu,
    int order,
    String key,
    String help,
    Supplier<State> state,
    Runnable run) {

  /**
   * How it stands with it.
   *
   * @param whyNot why it cannot be done now, in a sentence; empty where it can
   * @param chosen where it switches something: whether that is on
   */
  public record State(Optional<String> whyNot, Optional<Boolean> chosen) {
    /** It can be done. */
    public static final State READY = new State(Optional.empty(), Optional.empty());

    /** It can be done where there is no reason why not. */
    public static State unless(Optional<String> whyNot) {
      return new State(whyNot, Optional.empty());
    }

    /** It switches something that is on or off. */
    public static State chosen(boolean on) {
      return new State(Optional.empty(), Optional.of(on));
    }
  }

  /** One that can always be done. */
  public MenuCommand(
      String id, String title, String menu, int order, String key, String help, Runnable run) {
    this(id, title, menu, order, key, help, () -> State.READY, run);
  }
}
