package org.weald.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JTable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Who opens the window again finds the workspace that was left. */
@Tag("stories")
@EnabledIfSystemProperty(named = "weald.display", matches = "true")
class LastWorkspaceTest {
  private static final String EDITION = "Sevenoaks District Community Plan, 2019/20";
  private static final String MEASURE = "People killed or seriously injured on local roads";

  @TempDir static Path folder;
  private static Desktop desktop;
  private static int made;
  private Path workspace;
  private String name;

  @BeforeAll
  static void start() {
    desktop = Desktop.start(folder.resolve("settings"));
  }

  @AfterAll
  static void stop() {
    desktop.close();
  }

  @BeforeEach
  void left() {
    made++;
    name = "own" + made;
    workspace = folder.resolve(name);
    assertThat(desktop.command("new", workspace.toString())).isZero();
    desktop.open(Optional.of(workspace));
    desktop.until("the window is on it", () -> state("Workspace: " + name));
  }

  @AfterEach
  void close() {
    assertThat(desktop.closeWindow()).isZero();
  }

  private void again() {
    assertThat(desktop.closeWindow()).isZero();
    desktop.open(Optional.empty());
  }

  private static boolean state(String words) {
    return desktop.all(JLabel.class, "State of the workspace").stream()
        .anyMatch(state -> state.getText().contains(words));
  }

  private static boolean noticed(String words) {
    return Desktop.showing(JLabel.class).stream()
        .map(one -> String.valueOf(one.getAccessibleContext().getAccessibleName()))
        .anyMatch(said -> said.startsWith("Notice: ") && said.contains(words));
  }

  private static JTable figures() {
    desktop.go(EDITION);
    desktop.go(MEASURE);
    desktop.go("Figures");
    JTable figures = desktop.find(JTable.class, "Figures");
    desktop.until("its figures are shown", () -> row(figures) >= 0);
    return figures;
  }

  private static int row(JTable figures) {
    return IntStream.range(0, figures.getRowCount())
        .filter(row -> String.valueOf(figures.getValueAt(row, 0)).equals("2019"))
        .findFirst()
        .orElse(-1);
  }

  @Test
  void itsFiguresAreThere() {
    JTable figures = figures();
    new Keyboard(desktop).choose(figures, Desktop.on(() -> row(figures)), 1);
    desktop.type("45");
    desktop.press("ENTER");
    desktop.until("it is saved", () -> state("revision 1 · saved"));

    again();

    desktop.until("the window is on it", () -> state("Workspace: " + name + " · revision 1"));
    JTable found = figures();
    assertThat(desktop.cell(found, Desktop.on(() -> row(found)), 1)).isEqualTo("45, entered here");
    assertThat(Desktop.on(() -> noticed(""))).isFalse();
  }

  @Test
  void whoClosesItComesBackToTheSamplePlan() {
    desktop.go("Close workspace");
    desktop.until("the window is on none", () -> state("No workspace"));

    again();

    desktop.until("the window is on none", () -> state("No workspace"));
    assertThat(Desktop.on(() -> noticed(""))).isFalse();
    desktop.go("Open " + name);
    desktop.until("File still opens it", () -> state("Workspace: " + name));
  }

  @Test
  void theDoorOfTheWelcomePageLeavesItToo() {
    desktop.go("Welcome");
    new Keyboard(desktop).use(desktop.find(JButton.class, "Look at the sample plan"));
    desktop.until("the window is on none", () -> state("No workspace"));
  }

  @Test
  void aFolderThatIsGoneIsToldOnceAndTheSamplePlanIsShown() throws Exception {
    assertThat(desktop.closeWindow()).isZero();
    Files.move(workspace, folder.resolve(name + "-away"));

    desktop.open(Optional.empty());
    desktop.until("it is told", () -> noticed(workspace + ", the workspace that was open last"));
    assertThat(Desktop.on(() -> state("No workspace"))).isTrue();
    desktop.picture("story-last-gone");

    again();
    desktop.until("the window is on none", () -> state("No workspace"));
    assertThat(Desktop.on(() -> noticed(""))).isFalse();
  }

  @Test
  void whatAnotherProcessHasIsToldAndComesBackOnceItIsFree() throws Exception {
    assertThat(desktop.closeWindow()).isZero();
    Files.move(workspace, folder.resolve(name + "-away"));
    try (OtherProcess holder = OtherProcess.start(Holding.class, workspace.toString())) {
      holder.await(Holding.HELD);
      desktop.open(Optional.empty());
      desktop.until(
          "who has it is told",
          () ->
              noticed("in use by process " + holder.pid())
                  && noticed(workspace.toString())
                  && noticed("This is the sample plan"));
      assertThat(Desktop.on(() -> state("No workspace"))).isTrue();
      desktop.picture("story-last-in-use");
    }

    again();
    desktop.until("the window is on it", () -> state("Workspace: " + name));
  }

  @Test
  void oneThatIsBrokenIsTold() throws Exception {
    assertThat(desktop.closeWindow()).isZero();
    Files.writeString(workspace.resolve("workspace.json"), "{");

    desktop.open(Optional.empty());
    desktop.until("it is told", () -> noticed("workspace.json"));
    assertThat(Desktop.on(() -> state("No workspace"))).isTrue();
  }
}
