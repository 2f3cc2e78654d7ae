package org.weald.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Dialog;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JTable;
import javax.swing.JTextArea;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Who has nothing but a spreadsheet comes in by its door. */
@Tag("stories")
@EnabledIfSystemProperty(named = "weald.display", matches = "true")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SpreadsheetTest {
  private static final String HEAD = "measure,area,period,value,source\n";

  @TempDir static Path folder;
  private static Desktop desktop;
  private static Hand hand;

  @BeforeAll
  static void open() {
    desktop = Desktop.start(folder.resolve("settings")).open(Optional.empty());
    hand = new Keyboard(desktop);
  }

  @AfterAll
  static void stop() {
    desktop.close();
  }

  @Test
  @Order(1)
  void whatIsWrongWithWhichLineIsSaidAndNothingIsTaken() throws Exception {
    Path csv = folder.resolve("wrong.csv");
    Files.writeString(
        csv,
        HEAD
            + "ksi-local-roads,sevenoaks,2023,51,Kent County Council\n"
            + "ksi-local-roads,sevenoaks,2024,many,Kent County Council\n",
        StandardCharsets.UTF_8);
    start(csv, folder.resolve("first"));
    Dialog said = desktop.dialog();
    JTextArea why = desktop.within(said, JTextArea.class, "The figures were not taken");
    String sentences = Desktop.on(why::getText);
    assertThat(sentences).contains("line 3", "many");
    hand.use(desktop.within(said, JButton.class, "OK"));
    desktop.until("the dialog is gone", () -> !said.isShowing());
  }

  @Test
  @Order(2)
  void aSpreadsheetBecomesAWorkspaceWithItsFigures() throws Exception {
    Path csv = folder.resolve("figures.csv");
    Files.writeString(
        csv,
        HEAD
            + "ksi-local-roads,sevenoaks,2023,51,Kent County Council\n"
            + "ksi-local-roads,sevenoaks,2024,48,Kent County Council\n",
        StandardCharsets.UTF_8);
    start(csv, folder.resolve("second"));
    desktop.until(
        "the window is on the workspace",
        () ->
            desktop.all(JLabel.class, "State of the workspace").stream()
                .anyMatch(state -> state.getText().startsWith("Workspace: second")));
    desktop.go("Sevenoaks District Community Plan, 2021/22");
    desktop.go("People killed or seriously injured on local roads");
    hand.view("Figures");
    JTable figures = desktop.find(JTable.class, "Figures");
    desktop.until("its figures are there", () -> has(figures, "2024", "48"));
    assertThat(Desktop.on(() -> has(figures, "2023", "51"))).isTrue();
    desktop.picture("story-spreadsheet");
  }

  private static boolean has(JTable figures, String period, String figure) {
    for (int row = 0; row < figures.getRowCount(); row++) {
      if (period.equals(String.valueOf(figures.getValueAt(row, 0)))) {
        return desktop.cell(figures, row, 1).startsWith(figure);
      }
    }
    return false;
  }

  /** By the door where the page of doors is, by its command where it is not any more. */
  private static void start(Path csv, Path workspace) {
    if (desktop.all(JButton.class, "Start from a spreadsheet").isEmpty()) {
      hand.command("File", "Start from a spreadsheet", "");
    } else {
      hand.use(desktop.find(JButton.class, "Start from a spreadsheet"));
    }
    Dialog what = desktop.dialog();
    hand.use(desktop.within(what, JButton.class, "OK"));
    desktop.until("the dialog is gone", () -> !what.isShowing());
    desktop.file(hand, csv, "Open");
    desktop.file(hand, workspace, "Make");
  }
}
