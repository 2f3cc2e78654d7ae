package org.weald.workbench.internal.menu;

import java.awt.Toolkit;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.util.Optional;
import javax.swing.KeyStroke;

/** Keys as they are written in commands, "menu shift C". */
public final class Keys {
  private Keys() {}

  /** The stroke, with Ctrl, or Command on a Mac, for "menu"; empty for no key or none there is. */
  public static Optional<KeyStroke> of(String key) {
    boolean menu = key.startsWith("menu ");
    KeyStroke stroke = KeyStroke.getKeyStroke(menu ? key.substring("menu ".length()) : key);
    if (stroke == null) {
      return Optional.empty();
    }
    return Optional.of(
        menu
            ? KeyStroke.getKeyStroke(stroke.getKeyCode(), stroke.getModifiers() | menuMask())
            : stroke);
  }

  private static int menuMask() {
    int mask = Toolkit.getDefaultToolkit().getMenuShortcutKeyMaskEx();
    return mask == 0 ? InputEvent.CTRL_DOWN_MASK : mask;
  }

  /** The key in words, "Ctrl+Shift+C". */
  public static String words(String key) {
    return of(key)
        .map(
            stroke -> {
              String with = InputEvent.getModifiersExText(stroke.getModifiers());
              String name = KeyEvent.getKeyText(stroke.getKeyCode());
              return with.isEmpty() ? name : with + "+" + name;
            })
        .orElse("");
  }
}
