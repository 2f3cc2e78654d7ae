package org.weald.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JTable;
import javax.swing.JTextField;
import javax.swing.JTree;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Who asks for another look goes on where they were. */
@Tag("stories")
@EnabledIfSystemProperty(named = "weald.display", matches = "true")
class OtherLookTest {
  private static final String EDITION = "Sevenoaks District Community Plan, 2019/20";
  private static final String MEASURE = "People killed or seriously injured on local roads";
  private static final String FILTER = "Filter the scorecard";

  @TempDir Path folder;

  @Test
  void anotherLookChangesNothingElse() {
    try (Desktop desktop = Desktop.start(folder.resolve("settings"))) {
      Path workspace = folder.resolve("own");
      assertThat(desktop.command("new", workspace.toString())).isZero();
      desktop.open(Optional.of(workspace));
      desktop.go(EDITION);
      desktop.go(MEASURE);
      desktop.go("Figures");
      JTable figures = figures(desktop);
      new Keyboard(desktop).choose(figures, Desktop.on(() -> row(figures)), 1);
      desktop.type("45");
      desktop.press("ENTER");
      desktop.until("it is saved", () -> state(desktop, "revision 1 · saved"));
      JTextField filter = desktop.find(JTextField.class, FILTER);
      JComboBox<?> groups = desktop.find(JComboBox.class, "Groups");
      Desktop.on(
          () -> {
            filter.setText("road");
            groups.setSelectedIndex(1);
            return figures.requestFocusInWindow();
          });
      desktop.until("the keyboard is in the grid", figures::isFocusOwner);
      int rows = Desktop.on(() -> desktop.all(JTable.class, "Scorecard").get(0).getRowCount());
      String group = Desktop.on(() -> String.valueOf(groups.getSelectedItem()));
      int lines = Desktop.on(desktop.find(JTree.class, "Plan")::getRowCount);
      assertThat(lines).isGreaterThan(5);
      Component before = desktop.frame();

      desktop.perform("weald.look.DARK");
      desktop.until("another window is there", () -> !before.isShowing());
      desktop.frame();

      JTable after = figures(desktop);
      desktop.until("the keyboard is in the grid again", after::isFocusOwner);
      assertThat(desktop.cell(after, Desktop.on(() -> row(after)), 1))
          .isEqualTo("45, entered here");
      assertThat(Desktop.on(after::getSelectedRow)).isEqualTo(Desktop.on(() -> row(after)) + 1);
      desktop.until(
          "the filter is as it was",
          () -> desktop.find(JTextField.class, FILTER).getText().equals("road"));
      assertThat(
              Desktop.on(
                  () -> String.valueOf(desktop.find(JComboBox.class, "Groups").getSelectedItem())))
          .isEqualTo(group);
      desktop.until(
          "the plan's tree is as open as it was",
          () -> desktop.all(JTree.class, "Plan").get(0).getRowCount() == lines);
      desktop.until(
          "the scorecard is filtered",
          () -> desktop.all(JTable.class, "Scorecard").get(0).getRowCount() == rows);
      desktop.picture("other-look");

      desktop.press("ctrl Z");
      desktop.until("what was done before is undone", () -> state(desktop, "revision 2 · saved"));
      desktop.until(
          "the plan's figure is back", () -> desktop.cell(after, row(after), 1).equals("59"));
      assertThat(desktop.closeWindow()).isZero();
    }
  }

  private static boolean state(Desktop desktop, String words) {
    return desktop.all(JLabel.class, "State of the workspace").stream()
        .anyMatch(state -> state.getText().contains(words));
  }

  private static JTable figures(Desktop desktop) {
    JTable figures = desktop.find(JTable.class, "Figures");
    desktop.until("its figures are shown", () -> row(figures) >= 0);
    return figures;
  }

  private static int row(JTable table) {
    return IntStream.range(0, table.getRowCount())
        .filter(row -> String.valueOf(table.getValueAt(row, 0)).equals("2019"))
        .findFirst()
        .orElse(-1);
  }
}
