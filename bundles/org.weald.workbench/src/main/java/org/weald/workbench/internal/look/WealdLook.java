package org.weald.workbench.internal.look;

import com.formdev.flatlaf.FlatDarkLaf;
import com.formdev.flatlaf.FlatLaf;
import com.formdev.flatlaf.FlatLightLaf;
import com.formdev.flatlaf.util.SystemInfo;
import com.formdev.flatlaf.util.UIScale;
import java.awt.Toolkit;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.swing.UIManager;

/** FlatLaf in Weald's palettes. The one place that knows the look-and-feel library's keys. */
public final class WealdLook {

  private static final float HUNDRED = 100f;

  private WealdLook() {}

  /**
   * Sets it for the whole program; event thread, before the first component of a window.
   *
   * @param percent size of text, 100 for the size the desktop says
   */
  public static void install(Tone tone, int percent) {
    boolean dark = tone.isDark();
    Palette with = dark ? Palette.DARK : Palette.LIGHT;
    // Inside the framework the look's classes are not to be found by the system class loader.
    UIManager.put("ClassLoader", FlatLaf.class.getClassLoader());
    Map<String, String> defaults = new LinkedHashMap<>();
    palette(defaults, with);
    tabs(defaults, with);
    lists(defaults, with);
    controls(defaults, with);
    if (!desktopSetsFont()) {
      defaults.put("defaultFont", "13 SansSerif");
    }
    FlatLaf.setGlobalExtraDefaults(defaults);
    if (dark) {
      FlatDarkLaf.setup();
    } else {
      FlatLightLaf.setup();
    }
    UIScale.setZoomFactor(percent / HUNDRED);
    PlainText.install();
  }

  /** Where a desktop says which font and size the user reads, that is what we use. */
  private static boolean desktopSetsFont() {
    String desktop = System.getenv("XDG_CURRENT_DESKTOP");
    return !SystemInfo.isLinux
        || (desktop != null && !desktop.isEmpty())
        || Toolkit.getDefaultToolkit().getDesktopProperty("gnome.Gtk/FontName") != null;
  }

  private static void palette(Map<String, String> defaults, Palette with) {
    defaults.put("@accentColor", with.accent());
    defaults.put("@background", with.ground());
    defaults.put("@foreground", with.ink());
    defaults.put("@componentBackground", with.paper());
    defaults.put("@menuBackground", with.paper());
    defaults.put("Weald.dark", Boolean.toString(with == Palette.DARK));
    defaults.put("Weald.ink", with.ink());
    defaults.put("Weald.soft", with.soft());
    defaults.put("Weald.hairline", with.hairline());
    defaults.put("Weald.pane", with.pane());
    defaults.put("Weald.paper", with.paper());
    defaults.put("Weald.accent", with.accent());
    defaults.put("Weald.selection", with.selection());
    defaults.put("Weald.green", with.green());
    defaults.put("Weald.amber", with.amber());
    defaults.put("Weald.red", with.red());
  }

  private static void tabs(Map<String, String> defaults, Palette with) {
    defaults.put("TabbedPane.tabType", "card");
    defaults.put("TabbedPane.cardTabSelectionHeight", "2");
    defaults.put("TabbedPane.cardTabArc", "0");
    defaults.put("TabbedPane.tabHeight", "30");
    defaults.put("TabbedPane.tabInsets", "4,14,4,14");
    defaults.put("TabbedPane.background", with.pane());
    defaults.put("TabbedPane.foreground", with.soft());
    defaults.put("TabbedPane.selectedBackground", with.paper());
    defaults.put("TabbedPane.selectedForeground", with.ink());
    defaults.put("TabbedPane.underlineColor", with.accent());
    defaults.put("TabbedPane.inactiveUnderlineColor", with.accent());
    defaults.put("TabbedPane.hoverColor", with.hover());
    defaults.put("TabbedPane.focusColor", with.selection());
    defaults.put("TabbedPane.contentAreaColor", with.hairline());
    defaults.put("ModernDocking.highlighterNotSelectedBorder", with.hairline());
    defaults.put("ModernDocking.highlighterSelectedBorder", with.hairline());
    defaults.put("SplitPaneDivider.style", "plain");
    defaults.put("SplitPane.dividerSize", "5");
  }

  private static void lists(Map<String, String> defaults, Palette with) {
    for (String list : new String[] {"Tree", "Table", "List"}) {
      defaults.put(list + ".selectionBackground", with.selection());
      defaults.put(list + ".selectionForeground", with.ink());
      defaults.put(list + ".selectionInactiveBackground", with.selectionElsewhere());
      defaults.put(list + ".selectionInactiveForeground", with.ink());
    }
    defaults.put("Tree.icon.expandedColor", with.soft());
    defaults.put("Tree.icon.collapsedColor", with.soft());
    defaults.put("Tree.paintLines", "false");
    defaults.put("Table.gridColor", with.grid());
    defaults.put("Table.cellFocusColor", with.accent());
    defaults.put("TableHeader.background", with.paper());
    defaults.put("TableHeader.separatorColor", with.paper());
    defaults.put("TableHeader.bottomSeparatorColor", with.hairline());
    defaults.put("TableHeader.height", "30");
    defaults.put("TableHeader.font", "bold");
    defaults.put("TableHeader.cellMargins", "4,10,4,10");
    defaults.put("Table.cellMargins", "2,10,2,10");
  }

  private static void controls(Map<String, String> defaults, Palette with) {
    defaults.put("Component.borderColor", with.hairline());
    defaults.put("Component.focusColor", with.focus());
    defaults.put("Component.focusedBorderColor", with.accent());
    defaults.put("Component.arc", "6");
    defaults.put("Button.arc", "6");
    defaults.put("TextComponent.arc", "6");
    defaults.put("ToggleButton.selectedBackground", with.selection());
    defaults.put("ToggleButton.selectedForeground", with.accent());
    // What stands in a tool bar is reached by Tab as everything else is.
    defaults.put("ToolBar.focusableButtons", "true");
    defaults.put("ToolBar.arrowKeysOnlyNavigation", "false");
    defaults.put("TextField.placeholderForeground", with.placeholder());
    defaults.put("MenuBar.background", with.paper());
    defaults.put("MenuBar.borderColor", with.hairline());
    defaults.put("ScrollBar.width", "11");
    defaults.put("ScrollBar.track", with.paper());
    defaults.put("ScrollBar.thumb", with.thumb());
    defaults.put("ScrollBar.thumbArc", "999");
    defaults.put("ScrollBar.thumbInsets", "2,2,2,2");
    defaults.put("ProgressBar.foreground", with.accent());
    defaults.put("ProgressBar.horizontalSize", "110,6");
    defaults.put("ProgressBar.arc", "6");
  }
}
