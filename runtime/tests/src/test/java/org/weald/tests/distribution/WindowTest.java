package org.weald.tests.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Container;
import java.awt.EventQueue;
import java.awt.Frame;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.Window;
import java.awt.event.ActionEvent;
import java.awt.event.WindowEvent;
import java.io.File;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
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
import org.weald.launcher.Weald;
import org.weald.tests.Await;
import org.weald.tests.Shipped;

/**
 * The window on a real display. It is looked at as a screen reader would: by accessible names and
 * the words shown, so that the window's classes may change under the test.
 */
@Tag("distribution")
@EnabledIfSystemProperty(
    named = "weald.display",
    matches = "true",
    disabledReason = "runtime/test brings the display")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WindowTest {
  private static final List<String> THEMES =
      List.of("safe", "caring", "green", "healthy", "dynamic", "sustainable");

  @TempDir static Path folder;

  private static Weald weald;
  private static CompletableFuture<Integer> ended;
  private static Frame frame;

  @BeforeAll
  static void openTheWindow() throws Exception {
    System.setProperty("java.awt.headless", "false");
    System.setProperty("flatlaf.useNativeLibrary", "false");
    weald = Weald.start(Shipped.distribution(), Shipped.ALL);
    String workspace = folder.resolve("workspace").toString();
    assertThat(weald.front().applyAsInt(new String[] {"new", workspace})).isZero();
    ended =
        CompletableFuture.supplyAsync(
            () -> weald.front().applyAsInt(new String[] {"window", "--workspace", workspace}));
    Await.until(weald, "the window is open", () -> showing().isPresent() || ended.isDone());
    frame = showing().orElseThrow();
    Await.until(weald, "the plan is shown", () -> planLines().stream().anyMatch(WindowTest::safe));
  }

  @AfterAll
  static void stop() {
    weald.close();
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
    Await.until(
        weald,
        "the headline is shown",
        () -> words(frame).stream().anyMatch(w -> w.contains("25 of 26")));
    JTable scorecard = named("Scorecard", JTable.class);
    assertThat(onEventThread(scorecard::getRowCount)).isGreaterThan(20);
    onEventThread(
        () -> {
          scorecard.setRowSelectionInterval(3, 3);
          return 0;
        });
    takePicture("window.png");
  }

  @Test
  @Order(3)
  void aStoppedThemeLeavesTheWindowAndComesBackAndNothingElseChanges() throws Exception {
    Component tree = named("Plan", JTree.class);
    Component table = named("Scorecard", JTable.class);
    for (String theme : THEMES) {
      List<String> before = planLines();
      Bundle bundle = Shipped.bundle(weald, "org.weald.theme." + theme);

      bundle.stop();
      Await.until(weald, theme + " has left", () -> planLines().size() < before.size());
      assertThat(before).containsAll(themesOf(planLines()));

      bundle.start();
      Await.until(weald, theme + " is back", () -> planLines().equals(before));
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
    int before = onEventThread(themes::getWidth);
    int line =
        IntStream.range(0, planLines().size())
            .filter(row -> planLines().get(row).contains("Kent Agreement"))
            .findFirst()
            .orElseThrow();
    onEventThread(
        () -> {
          tree.setSelectionRow(line);
          return 0;
        });
    assertThat(onEventThread(frame::getTitle)).isEqualTo("Kent Agreement – Weald");
    assertThat(words(frame)).anyMatch(words -> words.startsWith("Edition March 2007"));
    assertThat(words(frame)).noneMatch(words -> words.startsWith("Edition 2021/22"));
    assertThat(onEventThread(scorecard::getRowCount)).isGreaterThan(80);
    // Its long titles leave the headline its room.
    assertThat(onEventThread(themes::getWidth)).isEqualTo(before);
  }

  @Test
  @Order(5)
  void escapeInTheConsoleStopsAScript() throws Exception {
    Path other = folder.resolve("other");
    assertThat(weald.front().applyAsInt(new String[] {"new", other.toString()})).isZero();
    Path script = other.resolve("scripts/calculations/endless.groovy");
    Files.createDirectories(script.getParent());
    Files.writeString(
        script,
        "//@ name Endless\n//@ kind calculation\nprintln 'beg' + 'un'\nint n = 0\n"
            + "while (true) { n++ }\ntable('t') { columns 'a'; row n }\n");
    JTextField line = named("Command", JTextField.class);
    JTextArea output = named("Output of commands", JTextArea.class);
    onEventThread(
        () -> {
          line.setText("run endless --workspace " + other);
          line.postActionEvent();
          return 0;
        });
    Await.until(weald, "it runs", () -> onEventThread(output::getText).contains("begun"));
    onEventThread(
        () -> {
          line.getActionMap()
              .get("ESCAPE")
              .actionPerformed(new ActionEvent(line, ActionEvent.ACTION_PERFORMED, ""));
          return 0;
        });
    Await.until(
        weald,
        "it is stopped, long before its time is over",
        () -> onEventThread(output::getText).contains("the script was cancelled"));
  }

  @Test
  @Order(6)
  void theWindowClosesCleanly() throws Exception {
    EventQueue.invokeLater(
        () -> frame.dispatchEvent(new WindowEvent(frame, WindowEvent.WINDOW_CLOSING)));
    assertThat(ended.get(10, TimeUnit.SECONDS)).isZero();
    assertThat(showing()).isEmpty();
    Await.until(
        weald,
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
    return onEventThread(
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
    return onEventThread(
        () ->
            all(frame).stream()
                .filter(type::isInstance)
                .filter(one -> name.equals(one.getAccessibleContext().getAccessibleName()))
                .map(type::cast)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + type.getSimpleName() + " " + name)));
  }

  private static List<String> words(Component of) {
    return onEventThread(
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

  private static <T> T onEventThread(Callable<T> question) {
    FutureTask<T> task = new FutureTask<>(question);
    try {
      EventQueue.invokeAndWait(task);
      return task.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    } catch (InvocationTargetException | java.util.concurrent.ExecutionException e) {
      throw new AssertionError(e.getCause());
    }
  }

  private static void takePicture(String name) throws Exception {
    String pictures = System.getProperty("weald.pictures", "");
    Robot robot = new Robot();
    robot.waitForIdle();
    Rectangle bounds = onEventThread(() -> frame.getBounds());
    if (!pictures.isEmpty()) {
      new File(pictures).mkdirs();
      ImageIO.write(robot.createScreenCapture(bounds), "png", new File(pictures, name));
    }
  }
}
