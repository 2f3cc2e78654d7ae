package org.weald.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Container;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.accessibility.AccessibleContext;
import javax.swing.AbstractButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JMenuItem;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JSlider;
import javax.swing.JSpinner;
import javax.swing.JTabbedPane;
import javax.swing.JTable;
import javax.swing.JTree;
import javax.swing.SwingUtilities;
import javax.swing.table.JTableHeader;
import javax.swing.text.JTextComponent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every view can be used without a mouse and without seeing it: each control has a name that is
 * read out, and the keyboard gets into it and out again.
 */
@Tag("stories")
@EnabledIfSystemProperty(named = "weald.display", matches = "true")
class AccessTest {
  @TempDir static Path folder;
  private static Desktop desktop;

  @BeforeAll
  static void open() {
    desktop = Desktop.start(folder.resolve("settings"));
    Path workspace = folder.resolve("workspace");
    assertThat(desktop.command("new", workspace.toString())).isZero();
    desktop.open(Optional.of(workspace));
  }

  @AfterAll
  static void stop() {
    desktop.close();
  }

  @Test
  void everyControlOfEveryViewHasAName() {
    Set<String> nameless = new LinkedHashSet<>();
    int seen = 0;
    for (String view : views()) {
      desktop.perform("weald.view." + view);
      // What is drawn by a job is named by it.
      desktop.settled();
      List<Component> controls = controls();
      seen += controls.size();
      controls.stream()
          .filter(control -> Desktop.on(() -> spoken(control)).isBlank())
          .forEach(control -> nameless.add(view + ": " + where(control)));
    }
    assertThat(seen).isGreaterThan(100);
    assertThat(nameless).isEmpty();
  }

  @Test
  void aControlWithoutANameIsFound() {
    assertThat(spoken(new JTable())).isBlank();
    assertThat(spoken(new javax.swing.JButton())).isBlank();
    assertThat(spoken(new javax.swing.JButton("Save"))).isEqualTo("Save");
    JTree named = new JTree();
    named.getAccessibleContext().setAccessibleName("Plan");
    assertThat(spoken(named)).isEqualTo("Plan");
  }

  @Test
  void theKeyboardGetsOutOfEveryControl() {
    Set<String> traps = new LinkedHashSet<>();
    for (String view : views()) {
      desktop.perform("weald.view." + view);
      for (Component control : controls()) {
        if (control.isShowing() && takesFocus(control) && holds(control)) {
          traps.add(view + ": " + where(control));
        }
      }
    }
    assertThat(traps).isEmpty();
  }

  /** Whether neither Tab nor Ctrl+Tab leads away from it. */
  private static boolean holds(Component control) {
    for (String keys : List.of("TAB", "ctrl TAB")) {
      Desktop.on(control::requestFocusInWindow);
      desktop.until("the keyboard is there or elsewhere", () -> true);
      if (desktop.focus() != control) {
        return false;
      }
      desktop.press(keys);
      if (desktop.focus() != control) {
        return false;
      }
    }
    return true;
  }

  private static boolean takesFocus(Component control) {
    return Desktop.on(
        () -> control.isFocusable() && control.isEnabled() && !(control instanceof JMenuItem));
  }

  private static List<String> views() {
    return desktop.viewIds();
  }

  /** What can be worked with, in all that shows. */
  private static List<Component> controls() {
    return Desktop.on(
        () ->
            Desktop.showing(Component.class).stream()
                .filter(AccessTest::isControl)
                .collect(Collectors.toCollection(ArrayList::new)));
  }

  private static boolean isControl(Component one) {
    boolean part =
        SwingUtilities.getAncestorOfClass(JComboBox.class, one) != null
            || SwingUtilities.getAncestorOfClass(JSpinner.class, one) != null
            || SwingUtilities.getAncestorOfClass(javax.swing.JScrollBar.class, one) != null;
    boolean kind =
        one instanceof AbstractButton
            || one instanceof JComboBox
            || one instanceof JTextComponent
            || one instanceof JTable
            || one instanceof JTree
            || one instanceof JList
            || one instanceof JSlider
            || one instanceof JSpinner
            || (one instanceof JComponent drawn
                && drawn.isFocusable()
                && drawn.getClass().getName().startsWith("org.weald")
                && !(drawn instanceof JPanel)
                && !(drawn instanceof JScrollPane)
                && !(drawn instanceof JTabbedPane)
                // The headings are the table's, which has a name.
                && !(drawn instanceof JTableHeader)
                && !(drawn instanceof JLabel));
    return kind && !part && one.isFocusable();
  }

  /** What is read out of it: its name, or the label before it. */
  private static String spoken(Component control) {
    AccessibleContext context = control.getAccessibleContext();
    if (context == null) {
      return "";
    }
    String name = context.getAccessibleName();
    return name == null ? "" : name;
  }

  private static String where(Component control) {
    List<String> way = new ArrayList<>();
    for (Container up = control.getParent(); up != null && way.size() < 4; up = up.getParent()) {
      way.add(up.getClass().getSimpleName());
    }
    return String.format(
        Locale.ROOT, "%s in %s", control.getClass().getSimpleName(), String.join(" < ", way));
  }
}
