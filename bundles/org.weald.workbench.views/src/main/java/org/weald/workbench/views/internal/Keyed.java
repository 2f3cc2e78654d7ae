package org.weald.workbench.views.internal;

import java.awt.event.ActionEvent;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.KeyStroke;

/** Gives a key of a component something to do. */
public final class Keyed {
  private Keyed() {}

  /**
   * Binds a key.
   *
   * @param when as {@link JComponent#getInputMap(int)} takes it
   * @param key as {@link KeyStroke#getKeyStroke(String)} reads it
   */
  public static void key(JComponent on, int when, String key, Runnable action) {
    on.getInputMap(when).put(KeyStroke.getKeyStroke(key), key);
    put(on, key, action);
  }

  /** Puts an action by its name, in place of the component's own of that name. */
  public static void put(JComponent on, String name, Runnable action) {
    on.getActionMap()
        .put(
            name,
            new AbstractAction() {
              private static final long serialVersionUID = 1L;

              @Override
              public void actionPerformed(ActionEvent event) {
                action.run();
              }
            });
  }
}
