package org.weald.stories;

import java.awt.Component;
import java.awt.Point;
import java.awt.Rectangle;
import java.util.Optional;
import javax.swing.AbstractButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JList;
import javax.swing.JMenu;
import javax.swing.JMenuItem;
import javax.swing.JTabbedPane;
import javax.swing.JTable;
import javax.swing.JTree;

/** Points and clicks; only text is typed. */
final class Mouse implements Hand {
  private final Desktop desktop;

  Mouse(Desktop desktop) {
    this.desktop = desktop;
  }

  private record Spot(Component on, Point at) {}

  @Override
  public void view(String title) {
    Optional<Spot> tab = Desktop.on(() -> tab(title));
    if (tab.isPresent()) {
      desktop.click(tab.get().on(), tab.get().at());
    } else {
      command("View", title, "");
    }
    desktop.until("the view " + title + " is in front", () -> Desktop.inFront(title));
  }

  @Override
  public void bring(String title, String onto) {
    desktop.settled();
    Spot tab = Desktop.on(() -> tab(title).orElseThrow());
    JTabbedPane there = Desktop.on(() -> Panes.of(onto));
    desktop.drag(
        tab.on(),
        tab.at(),
        there,
        Desktop.on(() -> new Point(there.getWidth() / 2, there.getHeight() / 2)));
    desktop.until(title + " stands with " + onto, () -> Panes.together(title, onto));
  }

  private static Optional<Spot> tab(String title) {
    for (JTabbedPane tabs : Desktop.showing(JTabbedPane.class)) {
      for (int i = 0; i < tabs.getTabCount(); i++) {
        Rectangle bounds = tabs.getBoundsAt(i);
        if (Desktop.titled(tabs, i, title)
            && bounds != null
            && tabs.getVisibleRect().contains(bounds)) {
          return Optional.of(new Spot(tabs, new Point(bounds.x + 12, (int) bounds.getCenterY())));
        }
      }
    }
    return Optional.empty();
  }

  @Override
  public void into(Component what) {
    desktop.click(what);
    desktop.until("it has the keyboard", () -> Desktop.focusNow() == what);
  }

  @Override
  public void use(AbstractButton button) {
    Desktop.on(
        () -> {
          button.scrollRectToVisible(new Rectangle(button.getSize()));
          return true;
        });
    desktop.click(button);
  }

  @Override
  public void choose(JTable table, int row, int column) {
    desktop.click(table, row, column);
    desktop.until("the row is chosen", () -> table.isRowSelected(row));
  }

  @Override
  public void choose(JTree tree, int row) {
    Rectangle line =
        Desktop.on(
            () -> {
              tree.scrollRowToVisible(row);
              return tree.getRowBounds(row).intersection(tree.getVisibleRect());
            });
    desktop.click(tree, new Point(line.x + 30, (int) line.getCenterY()));
    desktop.until("the line is chosen", () -> tree.isRowSelected(row));
  }

  @Override
  public void tick(JList<?> list, int line) {
    Rectangle cell =
        Desktop.on(
            () -> {
              list.ensureIndexIsVisible(line);
              return list.getCellBounds(line, line).intersection(list.getVisibleRect());
            });
    desktop.click(list, new Point(cell.x + 30, (int) cell.getCenterY()));
  }

  @Override
  public void choose(JComboBox<?> box, String words) {
    desktop.click((JComponent) box);
    desktop.until("the list is open", box::isPopupVisible);
    int entry = Desktop.entry(box, words);
    Rectangle line = Desktop.on(() -> Desktop.list(box).getCellBounds(entry, entry));
    desktop.click(Desktop.list(box), new Point((int) line.getCenterX(), (int) line.getCenterY()));
    desktop.until("the list is closed", () -> !box.isPopupVisible());
  }

  @Override
  public void command(String menu, String title, String keys) {
    desktop.click(desktop.find(JMenu.class, menu));
    desktop.until("the menu " + menu + " has " + title, () -> item(title).isPresent());
    desktop.click(Desktop.on(() -> item(title).orElseThrow()));
  }

  private static Optional<JMenuItem> item(String title) {
    return Desktop.showing(JMenuItem.class).stream()
        .filter(item -> !(item instanceof JMenu) && item.getText().startsWith(title))
        .findFirst();
  }
}
