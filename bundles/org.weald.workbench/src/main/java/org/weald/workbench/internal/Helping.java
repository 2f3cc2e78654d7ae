package org.weald.workbench.internal;

import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.awt.event.HierarchyEvent;
import java.awt.event.HierarchyListener;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.swing.JFrame;
import javax.swing.SwingUtilities;
import org.weald.workbench.MenuCommand;
import org.weald.workbench.internal.menu.CommandMenus;
import org.weald.workbench.internal.menu.CommandShelf;

/**
 * What views do for the menus: help shown, keys listed, commands typed into the console. Event
 * thread only.
 *
 * @param errands what a view is asked for
 */
record Helping(JFrame frame, Errands errands, ViewsAtHand atHand, Desk desk) {

  /** Shows the help on the view that has the keyboard. */
  void here() {
    // A menu that was clicked gives the keyboard back to the view only after its command has run.
    SwingUtilities.invokeLater(() -> about(atHand.withKeyboard().orElse("")));
  }

  /** Shows the help on a view. */
  void about(String viewId) {
    Optional<Component> from = keyboard();
    errands.help(viewId);
    from.ifPresent(this::comesBack);
  }

  /** Help is read beside what one is at: the keyboard stays there, and is back when help closes. */
  private void comesBack(Component from) {
    SwingUtilities.invokeLater(from::requestFocusInWindow);
    atHand.shown(Errands.HELP).ifPresent(help -> help.addHierarchyListener(whenGone(help, from)));
  }

  private HierarchyListener whenGone(Component help, Component from) {
    return new HierarchyListener() {
      @Override
      public void hierarchyChanged(HierarchyEvent event) {
        if ((event.getChangeFlags() & HierarchyEvent.SHOWING_CHANGED) != 0 && !help.isShowing()) {
          help.removeHierarchyListener(this);
          if (keyboard().filter(now -> !SwingUtilities.isDescendingFrom(now, help)).isEmpty()) {
            SwingUtilities.invokeLater(from::requestFocusInWindow);
          }
        }
      }
    };
  }

  private static Optional<Component> keyboard() {
    return Optional.ofNullable(
        KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner());
  }

  /** Lists the keys of commands. */
  void keys(Supplier<List<MenuCommand>> commands) {
    Dialogs.say(frame, "Keys", CommandMenus.keys(commands.get()));
  }

  /** Asks for what a command of the command line needs, and runs it in the console. */
  void type(CommandShelf commands, String name) {
    commands
        .description(name)
        .flatMap(about -> Dialogs.line(frame, about, desk))
        .ifPresent(errands::type);
  }
}
