package org.weald.workbench.internal.menu;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javax.swing.JCheckBoxMenuItem;
import javax.swing.JMenuItem;
import org.weald.workbench.MenuCommand;

/** A command as a line of a menu. Event thread only. */
final class CommandItem {
  private CommandItem() {}

  /** A line that runs a command. */
  static JMenuItem of(MenuCommand command, Consumer<MenuCommand> run) {
    Optional<Boolean> chosen = command.state().get().chosen();
    JMenuItem item =
        chosen.isPresent()
            ? new JCheckBoxMenuItem(command.title(), chosen.get())
            : new JMenuItem(command.title());
    item.setName(command.id());
    item.setToolTipText(command.help().isEmpty() ? null : command.help());
    item.getAccessibleContext().setAccessibleDescription(command.help());
    Keys.of(command.key()).ifPresent(item::setAccelerator);
    item.addActionListener(event -> run.accept(command));
    return item;
  }

  /** How it stands with the command now: greyed with the reason where it cannot be run. */
  static void follow(MenuCommand command, JMenuItem item) {
    MenuCommand.State state = command.state().get();
    item.setEnabled(state.whyNot().isEmpty());
    state.chosen().ifPresent(item::setSelected);
    String says = state.whyNot().orElse(command.help());
    item.setToolTipText(says.isEmpty() ? null : says);
    item.getAccessibleContext().setAccessibleDescription(says);
  }

  /** The first letter of its words that is free, else any letter of it. */
  static void mnemonic(JMenuItem item, Set<Character> taken) {
    String text = item.getText();
    StringBuilder letters = new StringBuilder();
    for (String word : text.split("[^\\p{L}]+")) {
      letters.append(word.isEmpty() ? "" : word.substring(0, 1));
    }
    for (char letter : (letters + text).toUpperCase(java.util.Locale.UK).toCharArray()) {
      if (letter >= 'A' && letter <= 'Z' && taken.add(letter)) {
        item.setMnemonic(letter);
        return;
      }
    }
  }
}
