package org.weald.workbench.internal.menu;

import java.awt.event.ActionEvent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.JMenu;
import javax.swing.JMenuBar;
import javax.swing.JMenuItem;
import javax.swing.KeyStroke;
import javax.swing.event.MenuEvent;
import javax.swing.event.MenuListener;
import org.weald.workbench.MenuCommand;

/** The menu bar, made from commands. Event thread only. */
public final class CommandMenus {
  /** The menus in their order; others stand before the last two. */
  private static final List<String> ORDER =
      List.of("File", "Edit", "View", "Plan", "Analyse", "Scripts", "Publish", "Window", "Help");

  private static final int LAST_ONES = 2;
  private static final int GROUP = 100;

  private final JMenuBar bar = new JMenuBar();
  private final Consumer<String> refused;
  private List<MenuCommand> shown = List.of();

  /**
   * No commands yet.
   *
   * @param refused told why a command whose key is pressed cannot be run now
   */
  public CommandMenus(Consumer<String> refused) {
    this.refused = refused;
    bar.getAccessibleContext().setAccessibleName("Menus");
  }

  /** The bar; always the same. */
  public JMenuBar bar() {
    return bar;
  }

  /** Shows other commands; nothing where they are the same. */
  public void show(List<MenuCommand> commands) {
    if (commands.equals(shown)) {
      return;
    }
    shown = List.copyOf(commands);
    bar.removeAll();
    Map<String, List<MenuCommand>> byMenu = byMenu(commands);
    Set<Character> letters = new HashSet<>();
    byMenu.forEach((title, some) -> bar.add(menu(title, some, letters)));
    bar.revalidate();
    bar.repaint();
  }

  private static Map<String, List<MenuCommand>> byMenu(List<MenuCommand> commands) {
    Map<String, List<MenuCommand>> byMenu = new LinkedHashMap<>();
    List<String> titles = new ArrayList<>(ORDER);
    commands.stream()
        .map(MenuCommand::menu)
        .filter(title -> !title.isEmpty() && !titles.contains(title))
        .distinct()
        .sorted()
        .toList()
        .forEach(title -> titles.add(titles.size() - LAST_ONES, title));
    for (String title : titles) {
      List<MenuCommand> some =
          commands.stream()
              .filter(command -> command.menu().equals(title))
              .sorted(Comparator.comparingInt(MenuCommand::order))
              .toList();
      if (!some.isEmpty()) {
        byMenu.put(title, some);
      }
    }
    return byMenu;
  }

  private JMenu menu(String title, List<MenuCommand> commands, Set<Character> taken) {
    JMenu menu = new JMenu(title);
    CommandItem.mnemonic(menu, taken);
    Set<Character> letters = new HashSet<>();
    Map<MenuCommand, JMenuItem> items = new LinkedHashMap<>();
    int group = commands.get(0).order() / GROUP;
    for (MenuCommand command : commands) {
      if (command.order() / GROUP != group) {
        group = command.order() / GROUP;
        menu.addSeparator();
      }
      JMenuItem item = item(command);
      CommandItem.mnemonic(item, letters);
      items.put(command, item);
      menu.add(item);
    }
    menu.addMenuListener(new Opening(items));
    return menu;
  }

  private JMenuItem item(MenuCommand command) {
    JMenuItem item = CommandItem.of(command, this::run);
    Keys.others(command.key()).forEach(stroke -> alsoBy(item, stroke));
    return item;
  }

  private static void alsoBy(JMenuItem item, KeyStroke stroke) {
    item.getInputMap(JComponent.WHEN_IN_FOCUSED_WINDOW).put(stroke, stroke);
    item.getActionMap()
        .put(
            stroke,
            new AbstractAction() {
              private static final long serialVersionUID = 1L;

              @Override
              public void actionPerformed(ActionEvent event) {
                item.doClick(0);
              }
            });
  }

  /** Runs a command, or says why it cannot be run now. */
  public void run(MenuCommand command) {
    command.state().get().whyNot().ifPresentOrElse(refused, command.run());
  }

  /** What can be done now is asked when somebody looks. */
  private record Opening(Map<MenuCommand, JMenuItem> items) implements MenuListener {
    @Override
    public void menuSelected(MenuEvent event) {
      items.forEach(CommandItem::follow);
    }

    /** A key must reach its command to hear why it cannot be run. */
    @Override
    public void menuDeselected(MenuEvent event) {
      items.values().forEach(item -> item.setEnabled(true));
    }

    @Override
    public void menuCanceled(MenuEvent event) {
      menuDeselected(event);
    }
  }

  /** All keys there are, for the help: "Ctrl+R", "Write the report". */
  public static List<String> keys(List<MenuCommand> commands) {
    return commands.stream()
        .filter(command -> Keys.of(command.key()).isPresent())
        .map(command -> Keys.words(command.key()) + "  " + command.title().replace("…", ""))
        .toList();
  }
}
