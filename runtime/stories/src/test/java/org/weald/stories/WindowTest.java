package org.weald.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Container;
import java.awt.Frame;
import java.awt.Window;
import java.awt.event.ActionEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.swing.JComponent;
import javax.swing.JTable;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import javax.swing.JTree;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;

/**
 * The window on a real display. It is looked at as a screen reader would: by accessible names and
 * the words shown, so that the window's classes may change under the test.
 */
@Tag("stories")
@EnabledIfSystemProperty(
    named = "weald.display",
    matches = "true",
    disabledReason = "runtime/test brings the display")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WindowTest {
  private static final List<String> THEMES =
      List.of("safe", "caring", "green", "healthy", "dynamic", "sustainable");

  @TempDir static Path folder;

  private static Desktop desktop;
  private static Frame frame;

  @BeforeAll
  static void openTheWindow() {
    desktop = Desktop.start(folder.resolve("settings"));
    Path workspace = folder.resolve("workspace");
    assertThat(desktop.command("new", workspace.toString())).isZero();
    desktop.open(Optional.of(workspace));
    frame = desktop.frame();
    desktop.until("the plan is shown", () -> planLines().stream().anyMatch(WindowTest::safe));
  }

  @AfterAll
  static void stop() {
    desktop.close();
  }

  @Test
  @Order(1)
  void theExplorerShowsAllSixThemesWithAStatusInWords() {
    assertThat(planLines()).anyMatch(line -> line.contains("Safe Communities"));
    assertThat(planLines()).anyMatch(line -> line.contains("Sustainable"));
    assertThat(planLines()).anyMatch(line -> line.matches("(?s).*(Achieved|On target|Missing).*"));
  }

  @Test
  @Order(2)
  void theScorecardShowsTheHeadlineAndAPictureCanBeTaken() throws Exception {
    desktop.until(
        "the headline is shown", () -> words(frame).stream().anyMatch(w -> w.contains("25 of 26")));
    JTable scorecard = named("Scorecard", JTable.class);
    desktop.until("its rows are there", () -> scorecard.getRowCount() > 20);
    Desktop.on(
        () -> {
          scorecard.setRowSelectionInterval(3, 3);
          return 0;
        });
    desktop.pictureOfWindow("window");
  }

  @Test
  @Order(3)
  void aStoppedThemeLeavesTheWindowAndComesBackAndNothingElseChanges() throws Exception {
    Component tree = named("Plan", JTree.class);
    Component table = named("Scorecard", JTable.class);
    for (String theme : THEMES) {
      List<String> before = planLines();
      Bundle bundle = bundle("org.weald.theme." + theme);

      bundle.stop();
      desktop.until(theme + " has left", () -> planLines().size() < before.size());
      assertThat(before).containsAll(themesOf(planLines()));

      bundle.start();
      desktop.until(theme + " is back", () -> planLines().equals(before));
    }
    assertThat(named("Plan", JTree.class)).isSameAs(tree);
    assertThat(named("Scorecard", JTable.class)).isSameAs(table);
    assertThat(showing()).contains(frame);
  }

  @Test
  @Order(4)
  void anotherPlanBringsItsOwnEditionTitleAndRows() throws Exception {
    JTree tree = named("Plan", JTree.class);
    JTable scorecard = named("Scorecard", JTable.class);
    JComponent themes = named("Theme shown", JComponent.class);
    int before = Desktop.on(themes::getWidth);
    int line =
        IntStream.range(0, planLines().size())
            .filter(row -> planLines().get(row).contains("Kent Agreement"))
            .findFirst()
            .orElseThrow();
    Desktop.on(
        () -> {
          tree.setSelectionRow(line);
          return 0;
        });
    desktop.until("its rows are there", () -> scorecard.getRowCount() > 80);
    assertThat(Desktop.on(frame::getTitle)).isEqualTo("Kent Agreement – Weald");
    assertThat(words(frame)).anyMatch(words -> words.startsWith("Edition March 2007"));
    assertThat(words(frame)).noneMatch(words -> words.startsWith("Edition 2021/22"));
    // Its long titles leave the headline its room.
    assertThat(Desktop.on(themes::getWidth)).isEqualTo(before);
  }

  @Test
  @Order(5)
  void escapeInTheConsoleStopsAScript() throws Exception {
    Path other = folder.resolve("other");
    assertThat(desktop.command("new", other.toString())).isZero();
    Path script = other.resolve("scripts/calculations/endless.groovy");
    Files.createDirectories(script.getParent());
    Files.writeString(
        script,
        "//@ name Endless\n//@ kind calculation\nprintln 'beg' + 'un'\nint n = 0\n"
            + "while (true) { n++ }\ntable('t') { columns 'a'; row n }\n");
    JTextField line = named("Command", JTextField.class);
    JTextArea output = named("Output of commands", JTextArea.class);
    Desktop.on(
        () -> {
          line.setText("run endless --workspace " + other);
          line.postActionEvent();
          return 0;
        });
    desktop.until("it runs", () -> Desktop.on(output::getText).contains("begun"));
    Desktop.on(
        () -> {
          line.getActionMap()
              .get("ESCAPE")
              .actionPerformed(new ActionEvent(line, ActionEvent.ACTION_PERFORMED, ""));
          return 0;
        });
    desktop.until(
        "it is stopped, long before its time is over",
        () -> Desktop.on(output::getText).contains("the script was cancelled"));
  }

  @Test
  @Order(6)
  void theWindowClosesCleanly() throws Exception {
    assertThat(desktop.closeWindow()).isZero();
    assertThat(showing()).isEmpty();
    desktop.until(
        "no window is left",
        () -> Arrays.stream(Window.getWindows()).noneMatch(Window::isDisplayable));
  }

  private static boolean safe(String line) {
    return line.contains("Safe Communities");
  }

  // The lines that name a theme; counts and headlines above them may change.
  private static List<String> themesOf(List<String> lines) {
    return lines.stream().filter(line -> line.contains("Communities")).toList();
  }

  private static Optional<Frame> showing() {
    return Arrays.stream(Frame.getFrames()).filter(Component::isShowing).findFirst();
  }

  /** What the explorer's lines say to a screen reader. */
  private static List<String> planLines() {
    JTree tree = named("Plan", JTree.class);
    return Desktop.on(
        () -> {
          List<String> lines = new ArrayList<>();
          for (int row = 0; row < tree.getRowCount(); row++) {
            Object node = tree.getPathForRow(row).getLastPathComponent();
            Component line =
                tree.getCellRenderer()
                    .getTreeCellRendererComponent(tree, node, false, false, true, row, false);
            lines.add(String.valueOf(line.getAccessibleContext().getAccessibleName()));
          }
          return lines;
        });
  }

  private static <T extends Component> T named(String name, Class<T> type) {
    return Desktop.on(
        () ->
            all(frame).stream()
                .filter(type::isInstance)
                .filter(one -> name.equals(one.getAccessibleContext().getAccessibleName()))
                .map(type::cast)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + type.getSimpleName() + " " + name)));
  }

  private static List<String> words(Component of) {
    return Desktop.on(
        () ->
            all(of).stream()
                .map(one -> one.getAccessibleContext())
                .filter(context -> context != null)
                .map(
                    context ->
                        context.getAccessibleName() + " " + context.getAccessibleDescription())
                .toList());
  }

  private static List<Component> all(Component root) {
    List<Component> found = new ArrayList<>(List.of(root));
    if (root instanceof Container container) {
      for (Component child : container.getComponents()) {
        found.addAll(all(child));
      }
    }
    return found;
  }

  private static Bundle bundle(String name) {
    return Arrays.stream(desktop.weald().context().getBundles())
        .filter(one -> name.equals(one.getSymbolicName()))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no bundle " + name));
  }
}
