package org.weald.workbench.internal;

import java.awt.Component;
import java.awt.Container;
import java.awt.KeyboardFocusManager;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javax.swing.JTable;
import javax.swing.JTree;
import javax.swing.SwingUtilities;
import javax.swing.text.JTextComponent;
import org.weald.workbench.ChartPane;
import org.weald.workbench.internal.docking.DockedView;

/** Which view has the keyboard, and where in a view it begins. Event thread only. */
final class KeyboardFocus {
  private KeyboardFocus() {}

  /** Puts the keyboard into a view, where most is done there. */
  static void into(DockedView view) {
    firstFocusable(view, KeyboardFocus::takesKeys)
        .or(() -> firstFocusable(view, JTextComponent.class::isInstance))
        .orElse(view)
        .requestFocusInWindow();
  }

  /** Puts the keyboard where somebody points in a view, or where most is done there. */
  static void at(Component pointed, DockedView view) {
    if (takesKeys(pointed) || pointed instanceof JTextComponent) {
      pointed.requestFocusInWindow();
    } else if (in(List.of(view)).isEmpty()) {
      into(view);
    }
  }

  /** The one of some views that has the keyboard. */
  static Optional<DockedView> in(List<DockedView> views) {
    Component focused = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
    return views.stream()
        .filter(view -> focused != null && SwingUtilities.isDescendingFrom(focused, view))
        .findFirst();
  }

  /** Whether text can be typed where the keyboard is, or is being typed in a cell. */
  static boolean isTyping() {
    Component owner = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
    return (owner instanceof JTextComponent text && text.isEditable())
        || (owner instanceof JTable table && table.isEditing());
  }

  private static Optional<Component> firstFocusable(
      Container container, Predicate<Component> wanted) {
    for (Component child : container.getComponents()) {
      if (child.isShowing() && child.isFocusable() && child.isEnabled() && wanted.test(child)) {
        return Optional.of(child);
      }
      if (child instanceof Container inner) {
        Optional<Component> found = firstFocusable(inner, wanted);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  /** Text that is only read comes after what is walked or typed in: the console's line. */
  private static boolean takesKeys(Component component) {
    return component instanceof JTable
        || component instanceof JTree
        || (component instanceof JTextComponent text && text.isEditable())
        || component instanceof ChartPane;
  }
}
