package org.weald.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JTable;
import javax.swing.JTextArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** The folder of the workspace is moved away under the open window. */
@Tag("stories")
@EnabledIfSystemProperty(named = "weald.display", matches = "true")
class LostWorkspaceTest {
  private static final String EDITION = "Sevenoaks District Community Plan, 2019/20";
  private static final String MEASURE = "People killed or seriously injured on local roads";

  @TempDir Path folder;
  private Path workspace;
  private Desktop desktop;
  private JTable figures;

  @BeforeEach
  void open() {
    workspace = folder.resolve("own");
    desktop = Desktop.start(folder.resolve("settings"));
    assertThat(desktop.command("new", workspace.toString())).isZero();
    desktop.open(Optional.of(workspace));
    desktop.go(EDITION);
    desktop.go(MEASURE);
    desktop.go("Figures");
    figures = desktop.find(JTable.class, "Figures");
    desktop.until("its figures are shown", () -> row("2019") >= 0);
  }

  @AfterEach
  void close() {
    desktop.close();
  }

  private int row(String first) {
    return IntStream.range(0, figures.getRowCount())
        .filter(row -> String.valueOf(figures.getValueAt(row, 0)).equals(first))
        .findFirst()
        .orElse(-1);
  }

  private void enter(String figure) {
    new Keyboard(desktop).choose(figures, Desktop.on(() -> row("2019")), 1);
    desktop.type(figure);
    desktop.press("ENTER");
  }

  private boolean state(String words) {
    return desktop.all(JLabel.class, "State of the workspace").stream()
        .anyMatch(state -> state.getText().contains(words));
  }

  private String shown() {
    return desktop.cell(figures, Desktop.on(() -> row("2019")), 1);
  }

  @Test
  void whatIsTypedMeanwhileStaysOnTheScreenIsToldAndIsSavedOnceTheFolderIsBack() throws Exception {
    enter("45");
    desktop.until("it is saved", () -> state("revision 1 · saved"));
    Path away = folder.resolve("away");
    Files.move(workspace, away);

    enter("46");

    desktop.until("it is told", () -> state("NOT SAVED"));
    JTextArea told = desktop.find(JTextArea.class, "Not saved");
    String words = Desktop.on(told::getText);
    assertThat(words)
        .startsWith("Not saved: ")
        .contains("in the workspace " + workspace)
        .contains("The workspace is not there any more")
        .contains("Put the folder back in this place, then try again.");
    assertThat(shown()).isEqualTo("46, entered here");
    assertThat(workspace).as("nothing is made in its place").doesNotExist();
    desktop.picture("workspace-moved");

    Files.move(away, workspace);
    desktop.click(desktop.find(JButton.class, "Try again"));

    desktop.until("it is saved", () -> state("revision 2 · saved"));
    assertThat(shown()).isEqualTo("46, entered here");
    assertThat(desktop.all(JTextArea.class, "Not saved")).isEmpty();
    assertThat(desktop.closeWindow()).isZero();
    assertThat(workspace.resolve("data").resolve("entered.journal")).doesNotExist();
  }
}
