package org.weald.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Dialog;
import java.awt.datatransfer.DataFlavor;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JTable;
import javax.swing.JTextArea;
import javax.swing.JTextField;
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
  void whatIsWrongIsNamedWithLineAndColumnAndCancelLeavesNothing() throws Exception {
    Path csv = folder.resolve("wrong.csv");
    Files.writeString(
        csv,
        HEAD
            + "ksi-local-roads,sevenoaks,2023,51,Kent County Council\n"
            + "ksi-local-roads,sevenoaks,2024,many,Kent County Council\n",
        StandardCharsets.UTF_8);
    Dialog found = start(csv, folder.resolve("first"));
    state(found, "1 fault");
    JTable faults = desktop.within(found, JTable.class, "Faults");
    assertThat(desktop.cell(faults, 0, 0)).isEqualTo("3");
    assertThat(desktop.cell(faults, 0, 1)).isEqualTo("D");
    JTextArea why = desktop.within(found, JTextArea.class, "The fault in full");
    String sentence = Desktop.on(why::getText);
    assertThat(sentence).contains("line 3", "column D \"value\"", "many");
    JButton start = desktop.within(found, JButton.class, "Start");
    assertThat(Desktop.on(start::isEnabled)).isFalse();
    hand.use(desktop.within(found, JButton.class, "Copy all"));
    assertThat(Desktop.clipped(DataFlavor.stringFlavor)).asString().contains("line 3", "many");
    hand.use(desktop.within(found, JButton.class, "Cancel"));
    desktop.until("the dialog is gone", () -> !found.isShowing());
    assertThat(folder.resolve("first")).doesNotExist();
  }

  @Test
  @Order(2)
  void aSheetOfAnOfficersOwnIsPutRightAndBecomesAWorkspace() throws Exception {
    Path csv = folder.resolve("returns.csv");
    String sheet =
        "Performance return;;;;\n\n"
            + "Ref;Indicator;2023;2024;Direction\n"
            + "R1;People killed or seriously injured on LOCAL roads;51;4 8;better\n"
            + "R2;Rain in the park;3;n/a;\n";
    Files.writeString(csv, sheet, StandardCharsets.UTF_8);
    Dialog found = start(csv, folder.resolve("second"));
    state(found, "2 faults");
    Files.writeString(csv, sheet.replace("4 8", "48"), StandardCharsets.UTF_8);
    hand.use(desktop.within(found, JButton.class, "Read again"));
    state(found, "1 fault");
    JComboBox<?> rest = desktop.within(found, JComboBox.class, "Measures in no plan here");
    hand.choose(rest, "make a plan of them");
    state(found, "Ready: 3 figures of 2 measures");
    hand.choose(rest, "leave them out");
    state(found, "Ready: 2 figures of 1 measure in 1 area");
    desktop.picture("story-spreadsheet-found");
    JTextArea said = desktop.within(found, JTextArea.class, "What was found");
    String sentences = Desktop.on(said::getText);
    assertThat(sentences)
        .contains("A wide sheet", "semicolons", "E \"Direction\"", "Rain in the park");
    hand.use(desktop.within(found, JButton.class, "Start"));
    desktop.until("the dialog is gone", () -> !found.isShowing());
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

  private static void state(Dialog found, String words) {
    desktop.until(
        "the state of the sheet is: " + words,
        () ->
            Desktop.showing(JLabel.class).stream()
                .filter(found::isAncestorOf)
                .anyMatch(label -> String.valueOf(label.getText()).startsWith(words)));
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
  private static Dialog start(Path csv, Path workspace) {
    // A dialog that has just gone has given the keyboard to nobody yet.
    desktop.until("something has the keyboard", () -> Desktop.focusNow() != null);
    if (desktop.all(JButton.class, "Start from a spreadsheet").isEmpty()) {
      hand.command("File", "Start from a spreadsheet", "");
    } else {
      hand.use(desktop.find(JButton.class, "Start from a spreadsheet"));
    }
    desktop.file(hand, csv, "Open");
    Dialog found = desktop.dialog();
    JTextField into = desktop.within(found, JTextField.class, "Folder of the new workspace");
    desktop.until("the first field has the keyboard", () -> Desktop.focusNow() == into);
    desktop.press("ctrl A");
    desktop.type(workspace.toString());
    return found;
  }
}
