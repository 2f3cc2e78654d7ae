package org.weald.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.AWTKeyStroke;
import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import javax.swing.AbstractButton;
import javax.swing.JComboBox;
import javax.swing.JList;
import javax.swing.JTable;
import javax.swing.JTree;

/** Everything by keys; the mouse is not touched. */
final class Keyboard implements Hand {
  private final Desktop desktop;

  Keyboard(Desktop desktop) {
    this.desktop = desktop;
  }

  @Override
  public void view(String title) {
    desktop.go(title);
    desktop.until("the view " + title + " is in front", () -> Desktop.inFront(title));
  }

  @Override
  public void bring(String title, String onto) {
    view(title);
    desktop.press("ctrl F7");
    desktop.until("it is being placed", () -> placing().isPresent());
    while (!Desktop.on(() -> Panes.together(title, onto))) {
      Set<Set<String>> before = Desktop.on(Panes::all);
      desktop.press("UP");
      desktop.until(title + " goes a step up", () -> !Panes.all().equals(before));
    }
    desktop.press("ENTER");
    desktop.until("the keyboard is free", () -> placing().isEmpty());
  }

  /** What has the keyboard while a view is placed; asked on the event thread. */
  static Optional<Component> placing() {
    return Optional.ofNullable(Desktop.focusNow())
        .filter(focus -> Desktop.nameOf(focus).startsWith("Place "));
  }

  /**
   * From control to control, once nothing moves by itself; whoever comes round again has found no
   * way there.
   */
  @Override
  public void into(Component what) {
    desktop.settled();
    Set<Component> passed = new LinkedHashSet<>();
    while (desktop.focus() != what) {
      Component now = desktop.focus();
      assertThat(passed.add(now))
          .as(
              "the keyboard gets to %s; it went by %s",
              Desktop.spoken(what), passed.stream().map(Desktop::spoken).toList())
          .isTrue();
      desktop.press(Desktop.on(() -> leavesByTab(now)) ? "TAB" : "ctrl TAB");
      desktop.until(
          "the keyboard goes on from " + Desktop.spoken(now), () -> Desktop.isElsewhere(now));
    }
  }

  /** Where Tab walks or writes, Ctrl+Tab leads on. */
  private static boolean leavesByTab(Component now) {
    return now.getFocusTraversalKeys(KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS)
        .contains(AWTKeyStroke.getAWTKeyStroke("TAB"));
  }

  @Override
  public void use(AbstractButton button) {
    into(button);
    desktop.press("SPACE");
  }

  @Override
  public void choose(JTable table, int row, int column) {
    into(table);
    walk("DOWN", "UP", row, () -> table.getSelectionModel().getLeadSelectionIndex());
    walk(
        "RIGHT",
        "LEFT",
        column,
        () -> table.getColumnModel().getSelectionModel().getLeadSelectionIndex());
  }

  @Override
  public void choose(JTree tree, int row) {
    into(tree);
    walk("DOWN", "UP", row, tree::getLeadSelectionRow);
  }

  @Override
  public void tick(JList<?> list, int line) {
    into(list);
    walk("DOWN", "UP", line, list::getSelectedIndex);
    desktop.press("SPACE");
  }

  @Override
  public void choose(JComboBox<?> box, String words) {
    into(box);
    desktop.press("alt DOWN");
    desktop.until("the list is open", box::isPopupVisible);
    walk("DOWN", "UP", Desktop.entry(box, words), () -> Desktop.list(box).getSelectedIndex());
    desktop.press("ENTER");
    desktop.until("the list is closed", () -> !box.isPopupVisible());
  }

  private void walk(String on, String back, int to, java.util.concurrent.Callable<Integer> where) {
    for (int now = Desktop.on(where); now != to; now = Desktop.on(where)) {
      int before = now;
      desktop.press(now < to ? on : back);
      desktop.until(on + " or " + back + " goes on from " + now, () -> where.call() != before);
    }
  }

  @Override
  public void command(String menu, String title, String keys) {
    if (keys.isEmpty()) {
      desktop.go(title);
    } else {
      desktop.press(keys);
    }
  }
}
