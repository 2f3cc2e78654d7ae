package org.weald.workbench.internal.look;

import com.formdev.flatlaf.FlatLaf;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.UIManager;
import javax.swing.plaf.ComponentUI;

/**
 * Swing takes a text that begins with a certain tag for HTML, and would fetch the pictures it
 * names. Titles and words come from plug-ins, files and other people: every label, button, menu
 * item and tool tip shows its text as it is written. Who has made the markup itself says so by the
 * client property {@value #DISABLE}, false.
 */
public final class PlainText {
  private static final String DISABLE = "html.disable";
  private static final List<String> KINDS =
      List.of(
          "LabelUI",
          "ToolTipUI",
          "ButtonUI",
          "ToggleButtonUI",
          "CheckBoxUI",
          "RadioButtonUI",
          "MenuUI",
          "MenuItemUI",
          "CheckBoxMenuItemUI",
          "RadioButtonMenuItemUI");

  private PlainText() {}

  /** From now on; event thread. */
  static void install() {
    // Looked up by name: Swing finds the class here, and need not ask a class loader for it.
    UIManager.put(PlainText.class.getName(), PlainText.class);
    KINDS.forEach(kind -> UIManager.put(kind, PlainText.class.getName()));
  }

  /** Called by Swing for each component: the look's own, once HTML is off. */
  public static ComponentUI createUI(JComponent component) {
    if (component.getClientProperty(DISABLE) == null) {
      component.putClientProperty(DISABLE, Boolean.TRUE);
    }
    String usual = UIManager.getLookAndFeelDefaults().getString(component.getUIClassID());
    try {
      return (ComponentUI)
          Class.forName(usual, true, FlatLaf.class.getClassLoader())
              .getMethod("createUI", JComponent.class)
              .invoke(null, component);
    } catch (ClassNotFoundException
        | NoSuchMethodException
        | IllegalAccessException
        | InvocationTargetException e) {
      throw new IllegalStateException("the look has no " + component.getUIClassID(), e);
    }
  }
}
