package org.weald.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.swing.JTable;
import javax.swing.JTextField;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** What a workspace brings itself: a plan of its own, and a plug-in with a fault. */
@Tag("stories")
@EnabledIfSystemProperty(named = "weald.display", matches = "true")
class OwnPluginsTest {
  @TempDir static Path folder;
  private static Desktop desktop;

  @BeforeAll
  static void start() {
    desktop = Desktop.start(folder.resolve("settings"));
  }

  @AfterAll
  static void stop() {
    desktop.close();
  }

  @Test
  void aBrokenPluginIsNamedAndTheFiguresAreShown() throws Exception {
    Path workspace = folder.resolve("broken");
    Path figures = figures();
    assertThat(desktop.command("new", workspace.toString())).isZero();
    assertThat(desktop.command("import", figures.toString(), "--workspace", workspace.toString()))
        .isZero();
    Path views = Files.createDirectories(workspace.resolve("plugins/evil/views"));
    Files.writeString(views.resolve("view.json"), "{ this is no view");

    desktop.open(Optional.of(workspace));
    desktop.until(
        "the plug-in is named", () -> desktop.said().contains("The plug-in plugins/evil was not"));
    desktop.go("People killed or seriously injured on local roads");
    desktop.go("Figures");
    JTable shown = desktop.find(JTable.class, "Figures");
    desktop.until("the figure of the workspace is there", () -> has(shown, "2023", "51"));
    assertThat(desktop.closeWindow()).isZero();
  }

  private static Path figures() throws IOException {
    return Files.writeString(
        folder.resolve("figures.csv"),
        """
        measure,area,period,value,source
        ksi-local-roads,sevenoaks,2023,51,Kent County Council
        """);
  }

  private static boolean has(JTable figures, String period, String figure) {
    for (int row = 0; row < figures.getRowCount(); row++) {
      if (period.equals(String.valueOf(figures.getValueAt(row, 0)))) {
        return desktop.cell(figures, row, 1).startsWith(figure);
      }
    }
    return false;
  }

  @Test
  void aPlanOfTheWorkspacesOwnIsShownFirstAndTheConsoleWorksOnTheWorkspace() throws Exception {
    Path workspace = folder.resolve("own");
    Path sheet = folder.resolve("performance.csv");
    Files.writeString(
        sheet,
        """
        Indicator,Good is,Target 2021/22,2020/21,2021/22
        Calls answered within a minute,High,90,83,85
        Missed bins per 100000,Low,40,52,47
        """);
    assertThat(desktop.command("new", workspace.toString())).isZero();
    assertThat(
            desktop.command(
                "import",
                sheet.toString(),
                "--unknown",
                "new-plan",
                "--workspace",
                workspace.toString()))
        .isZero();

    desktop.open(Optional.of(workspace));
    desktop.until("its plan is shown", () -> desktop.frame().getTitle().startsWith("performance"));
    JTable scorecard = desktop.find(JTable.class, "Scorecard");
    desktop.until("its measures are judged", () -> scorecard.getRowCount() == 2);

    // The console works on the workspace the window is on.
    desktop.go("Console");
    new Keyboard(desktop).into(desktop.find(JTextField.class, "Command"));
    desktop.type("import " + figures());
    desktop.press("ENTER");
    desktop.until("they are taken", () -> desktop.said().contains("1 figure taken as revision 2"));
    assertThat(desktop.closeWindow()).isZero();
  }
}
