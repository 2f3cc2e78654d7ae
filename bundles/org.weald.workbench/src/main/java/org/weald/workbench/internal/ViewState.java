package org.weald.workbench.internal;

import java.awt.Component;
import java.awt.Container;
import java.awt.Point;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.accessibility.AccessibleContext;
import javax.swing.AbstractButton;
import javax.swing.JComboBox;
import javax.swing.JScrollPane;
import javax.swing.JTabbedPane;
import javax.swing.JTable;
import javax.swing.JTextField;
import javax.swing.JToggleButton;
import javax.swing.JTree;
import javax.swing.JViewport;
import javax.swing.RowSorter;
import javax.swing.SwingUtilities;
import javax.swing.tree.TreePath;

/**
 * How a view looked, for the same view in another window: what is typed into its filters, chosen,
 * sorted, opened and scrolled. What a view shows is not in it: that is read anew. Event thread
 * only.
 *
 * @param asked what was asked for, by the way to the control
 * @param seen what was seen of it, by the way to the control
 */
record ViewState(Map<String, Runner> asked, Map<String, Runner> seen) {

  /** Makes a control look as it did. */
  interface Runner {
    void on(Component control);
  }

  /** Looks at a view. */
  static ViewState of(Component view) {
    Map<String, Runner> asked = new LinkedHashMap<>();
    Map<String, Runner> seen = new LinkedHashMap<>();
    controls(view)
        .forEach(
            (way, control) -> {
              asked(control).ifPresent(runner -> asked.put(way, runner));
              seen(control).ifPresent(runner -> seen.put(way, runner));
            });
    return new ViewState(asked, seen);
  }

  /** Makes a view look so; what it shows must be there. */
  void show(Component view) {
    apply(asked, view);
    // A filter has to have its effect before anything can be scrolled to.
    SwingUtilities.invokeLater(() -> apply(seen, view));
  }

  private static void apply(Map<String, Runner> runners, Component view) {
    Map<String, Component> controls = controls(view);
    runners.forEach((way, runner) -> Optional.ofNullable(controls.get(way)).ifPresent(runner::on));
  }

  /** The way to a control within a view; empty where it is not in it. */
  static Optional<String> way(Component view, Component control) {
    return controls(view).entrySet().stream()
        .filter(entry -> entry.getValue() == control)
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** The control at the end of a way. */
  static Optional<Component> at(Component view, String way) {
    return Optional.ofNullable(controls(view).get(way));
  }

  private static Map<String, Component> controls(Component view) {
    Map<String, Component> found = new LinkedHashMap<>();
    collect(view, "", found);
    return found;
  }

  private static void collect(Component at, String way, Map<String, Component> found) {
    found.put(way, at);
    // What stands in a table or a list to choose from comes and goes.
    if (at instanceof Container container
        && !(at instanceof JTable)
        && !(at instanceof JComboBox<?>)) {
      Map<String, Integer> same = new HashMap<>();
      for (Component child : container.getComponents()) {
        String name = name(child);
        collect(child, way + "/" + name + "#" + same.merge(name, 1, Integer::sum), found);
      }
    }
  }

  private static String name(Component control) {
    AccessibleContext said = control.getAccessibleContext();
    boolean named =
        control instanceof JTextField
            || control instanceof JComboBox<?>
            || control instanceof AbstractButton
            || control instanceof JTable;
    String words = named && said != null ? String.valueOf(said.getAccessibleName()) : "";
    return control.getClass().getName() + " " + words;
  }

  private static Optional<Runner> asked(Component control) {
    if (control instanceof JTextField field && field.isEditable()) {
      return Optional.of(text(field.getText()));
    }
    if (control instanceof JComboBox<?> box && box.getSelectedIndex() >= 0) {
      return Optional.of(choice(String.valueOf(box.getSelectedItem())));
    }
    if (control instanceof JToggleButton button) {
      return Optional.of(pressed(button.isSelected()));
    }
    return Optional.empty();
  }

  private static Runner text(String text) {
    return control -> {
      if (control instanceof JTextField field && !field.getText().equals(text)) {
        field.setText(text);
      }
    };
  }

  private static Runner choice(String words) {
    return control -> {
      JComboBox<?> box = (JComboBox<?>) control;
      for (int i = 0; i < box.getItemCount(); i++) {
        if (String.valueOf(box.getItemAt(i)).equals(words) && box.getSelectedIndex() != i) {
          box.setSelectedIndex(i);
          return;
        }
      }
    };
  }

  private static Runner pressed(boolean now) {
    return control -> {
      JToggleButton button = (JToggleButton) control;
      if (now != button.isSelected() && button.isEnabled()) {
        button.doClick(0);
      }
    };
  }

  private static Optional<Runner> seen(Component control) {
    if (control instanceof JTree tree) {
      return Optional.of(opened(tree));
    }
    if (control instanceof JTable table) {
      return Optional.of(walked(table));
    }
    if (control instanceof JTabbedPane tabs && tabs.getSelectedIndex() >= 0) {
      int front = tabs.getSelectedIndex();
      return Optional.of(
          now -> {
            if (now instanceof JTabbedPane same && front < same.getTabCount()) {
              same.setSelectedIndex(front);
            }
          });
    }
    return control instanceof JScrollPane pane ? Optional.of(scrolled(pane)) : Optional.empty();
  }

  private static Runner opened(JTree tree) {
    List<Boolean> open = new ArrayList<>();
    for (int row = 0; row < tree.getRowCount(); row++) {
      open.add(tree.isExpanded(row));
    }
    return control -> {
      JTree same = (JTree) control;
      if (!same.isRootVisible()) {
        // Nothing of a tree shows as long as what is not seen of it is shut.
        same.expandPath(new TreePath(same.getModel().getRoot()));
      }
      for (int row = 0; row < Math.min(open.size(), same.getRowCount()); row++) {
        if (open.get(row) && !same.isExpanded(row)) {
          same.expandRow(row);
        } else if (!open.get(row) && same.isExpanded(row)) {
          same.collapseRow(row);
        }
      }
    };
  }

  private static Runner walked(JTable table) {
    List<? extends RowSorter.SortKey> keys =
        table.getRowSorter() == null ? List.of() : List.copyOf(table.getRowSorter().getSortKeys());
    int row = table.getSelectionModel().getLeadSelectionIndex();
    int column = table.getColumnModel().getSelectionModel().getLeadSelectionIndex();
    return control -> {
      JTable same = (JTable) control;
      if (same.getRowSorter() != null && !keys.isEmpty()) {
        same.getRowSorter().setSortKeys(keys);
      }
      if (row >= 0 && row < same.getRowCount() && column < same.getColumnCount()) {
        same.changeSelection(row, Math.max(0, column), false, false);
      }
    };
  }

  private static Runner scrolled(JScrollPane pane) {
    JViewport port = pane.getViewport();
    Point at = port.getViewPosition();
    double width = Math.max(1, port.getViewSize().width);
    double height = Math.max(1, port.getViewSize().height);
    return control -> {
      JViewport same = ((JScrollPane) control).getViewport();
      int x = (int) Math.round(at.x / width * same.getViewSize().width);
      int y = (int) Math.round(at.y / height * same.getViewSize().height);
      int most = Math.max(0, same.getViewSize().height - same.getExtentSize().height);
      int right = Math.max(0, same.getViewSize().width - same.getExtentSize().width);
      same.setViewPosition(new Point(Math.min(x, right), Math.min(y, most)));
    };
  }
}
