package org.weald.workbench.internal.menu;

import java.awt.Toolkit;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.swing.KeyStroke;

/** Keys as they are written in commands, "menu shift C", or "menu shift Z, menu Y". */
public final class Keys {
  private static final String BETWEEN = ", ";

  private Keys() {}

  /** The first stroke; empty for no key or none there is. */
  public static Optional<KeyStroke> of(String keys) {
    return one(keys.split(BETWEEN, -1)[0]);
  }

  /** Those after the first, which are not shown. */
  public static List<KeyStroke> others(String keys) {
    return Arrays.stream(keys.split(BETWEEN, -1))
        .skip(1)
        .flatMap(key -> one(key).stream())
        .toList();
  }

  /** The stroke, with Ctrl, or Command on a Mac, for "menu". */
  private static Optional<KeyStroke> one(String key) {
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
