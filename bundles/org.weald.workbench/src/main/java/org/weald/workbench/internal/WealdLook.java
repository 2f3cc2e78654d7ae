package org.weald.workbench.internal;

import com.formdev.flatlaf.FlatLaf;
import com.formdev.flatlaf.FlatLightLaf;
import com.formdev.flatlaf.util.SystemInfo;
import java.awt.Toolkit;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.swing.UIManager;

/**
 * The light look: FlatLaf in Weald's palette. The one place that knows the look-and-feel library's
 * keys.
 */
final class WealdLook {
  private static final String INK = "#1f2933";
  private static final String SOFT = "#52606d";
  private static final String HAIRLINE = "#d9dee3";
  private static final String PANE = "#f6f8fa";
  private static final String PAPER = "#ffffff";
  private static final String ACCENT = "#1d4e89";
  private static final String SELECTION = "#dce7f3";
  private static final String SELECTION_ELSEWHERE = "#e8edf2";
  private static final String GROUND = "#ebeff3";

  private WealdLook() {}

  /** Sets it for the whole program; event thread, before the first component. */
  static void install() {
    if (UIManager.getLookAndFeel() instanceof FlatLightLaf) {
      return;
    }
    // Inside the framework the look's classes are not to be found by the system class loader.
    UIManager.put("ClassLoader", FlatLaf.class.getClassLoader());
    Map<String, String> defaults = new LinkedHashMap<>();
    palette(defaults);
    tabs(defaults);
    lists(defaults);
    controls(defaults);
    if (!desktopSetsFont()) {
      defaults.put("defaultFont", "13 SansSerif");
    }
    FlatLaf.setGlobalExtraDefaults(defaults);
    FlatLightLaf.setup();
  }

  /** Where a desktop says which font and size the user reads, that is what we use. */
  private static boolean desktopSetsFont() {
    String desktop = System.getenv("XDG_CURRENT_DESKTOP");
    return !SystemInfo.isLinux
        || (desktop != null && !desktop.isEmpty())
        || Toolkit.getDefaultToolkit().getDesktopProperty("gnome.Gtk/FontName") != null;
  }

  private static void palette(Map<String, String> defaults) {
    defaults.put("@accentColor", ACCENT);
    defaults.put("@background", GROUND);
    defaults.put("@foreground", INK);
    defaults.put("@componentBackground", PAPER);
    defaults.put("@menuBackground", PAPER);
    defaults.put("Weald.ink", INK);
    defaults.put("Weald.soft", SOFT);
    defaults.put("Weald.hairline", HAIRLINE);
    defaults.put("Weald.pane", PANE);
    defaults.put("Weald.paper", PAPER);
    defaults.put("Weald.accent", ACCENT);
    defaults.put("Weald.selection", SELECTION);
    defaults.put("Weald.green", "#17694a");
    defaults.put("Weald.amber", "#8a5a00");
    defaults.put("Weald.red", "#b3261e");
  }

  private static void tabs(Map<String, String> defaults) {
    defaults.put("TabbedPane.tabType", "card");
    defaults.put("TabbedPane.cardTabSelectionHeight", "2");
    defaults.put("TabbedPane.cardTabArc", "0");
    defaults.put("TabbedPane.tabHeight", "30");
    defaults.put("TabbedPane.tabInsets", "4,14,4,14");
    defaults.put("TabbedPane.background", PANE);
    defaults.put("TabbedPane.foreground", SOFT);
    defaults.put("TabbedPane.selectedBackground", PAPER);
    defaults.put("TabbedPane.selectedForeground", INK);
    defaults.put("TabbedPane.underlineColor", ACCENT);
    defaults.put("TabbedPane.inactiveUnderlineColor", ACCENT);
    defaults.put("TabbedPane.hoverColor", "#eef2f6");
    defaults.put("TabbedPane.focusColor", SELECTION);
    defaults.put("TabbedPane.contentAreaColor", HAIRLINE);
    defaults.put("ModernDocking.highlighterNotSelectedBorder", HAIRLINE);
    defaults.put("ModernDocking.highlighterSelectedBorder", HAIRLINE);
    defaults.put("SplitPaneDivider.style", "plain");
    defaults.put("SplitPane.dividerSize", "5");
  }

  private static void lists(Map<String, String> defaults) {
    for (String list : new String[] {"Tree", "Table", "List"}) {
      defaults.put(list + ".selectionBackground", SELECTION);
      defaults.put(list + ".selectionForeground", INK);
      defaults.put(list + ".selectionInactiveBackground", SELECTION_ELSEWHERE);
      defaults.put(list + ".selectionInactiveForeground", INK);
    }
    defaults.put("Tree.icon.expandedColor", SOFT);
    defaults.put("Tree.icon.collapsedColor", SOFT);
    defaults.put("Tree.paintLines", "false");
    defaults.put("Table.gridColor", "#eef1f4");
    defaults.put("Table.cellFocusColor", ACCENT);
    defaults.put("TableHeader.background", PAPER);
    defaults.put("TableHeader.separatorColor", PAPER);
    defaults.put("TableHeader.bottomSeparatorColor", HAIRLINE);
    defaults.put("TableHeader.height", "30");
    defaults.put("TableHeader.font", "bold");
    defaults.put("TableHeader.cellMargins", "4,10,4,10");
    defaults.put("Table.cellMargins", "2,10,2,10");
  }

  private static void controls(Map<String, String> defaults) {
    defaults.put("Component.borderColor", HAIRLINE);
    defaults.put("Component.focusColor", "#8fb1d6");
    defaults.put("Component.focusedBorderColor", ACCENT);
    defaults.put("Component.arc", "6");
    defaults.put("Button.arc", "6");
    defaults.put("TextComponent.arc", "6");
    defaults.put("ToggleButton.selectedBackground", SELECTION);
    defaults.put("ToggleButton.selectedForeground", ACCENT);
    defaults.put("TextField.placeholderForeground", "#6b7885");
    defaults.put("MenuBar.background", PAPER);
    defaults.put("MenuBar.borderColor", HAIRLINE);
    defaults.put("ScrollBar.width", "11");
    defaults.put("ScrollBar.track", PAPER);
    defaults.put("ScrollBar.thumb", "#c9d1d9");
    defaults.put("ScrollBar.thumbArc", "999");
    defaults.put("ScrollBar.thumbInsets", "2,2,2,2");
    defaults.put("ProgressBar.foreground", ACCENT);
    defaults.put("ProgressBar.horizontalSize", "110,6");
    defaults.put("ProgressBar.arc", "6");
  }
}
