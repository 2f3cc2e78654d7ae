package org.weald.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Point;
import java.awt.Window;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.swing.JComponent;
import javax.swing.JSplitPane;
import javax.swing.JTabbedPane;
import javax.swing.JTable;
import javax.swing.UIManager;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Perspectives are left and found again as they were, and cost nothing to change. */
@Tag("stories")
@EnabledIfSystemProperty(named = "weald.display", matches = "true")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PerspectivesTest {
  private static final int SWITCHES = 20;
  private static final List<String> POOLED =
      List.of("weald-job-", "ForkJoinPool", "TimerQueue", "Image Fetcher", "process reaper");

  @TempDir static Path folder;
  private static Desktop desktop;
  private static Hand mouse;
  private static Hand keyboard;

  @BeforeAll
  static void open() {
    desktop = Desktop.start(folder.resolve("settings")).open(Optional.empty());
    mouse = new Mouse(desktop);
    keyboard = new Keyboard(desktop);
  }

  @AfterAll
  static void stop() {
    desktop.close();
  }

  @Test
  @Order(1)
  void aClosedViewStaysClosedWhereItWasClosedAndComesBackWhenAskedFor() {
    desktop.go("Scorecard");
    desktop.until("the scorecard shows", () -> scorecards() == 1);
    desktop.press("ctrl W");
    desktop.until("it is closed", () -> scorecards() == 0);

    desktop.press("ctrl alt 2");
    desktop.press("ctrl alt 1");
    desktop.until("Monitor is back", () -> Panes.titles().contains("Why?"));
    assertThat(scorecards()).isZero();

    desktop.go("Scorecard");
    desktop.until("it is open again", () -> scorecards() == 1);
  }

  @Test
  @Order(2)
  void twentySwitchesLeakNothing() {
    everyPerspectiveOnce();
    desktop.settled();
    Counted before = Counted.now();
    for (int i = 0; i < SWITCHES; i++) {
      desktop.press("ctrl alt " + (i % 5 + 1));
    }
    desktop.press("ctrl alt 1");
    desktop.until("Monitor is back", () -> Panes.titles().contains("Why?"));
    desktop.settled();
    assertThat(Counted.now()).isEqualTo(before);
  }

  @Test
  @Order(3)
  void theWindowOpensAsItWasLeft() {
    desktop.go("Why?");
    desktop.press("ctrl W");
    desktop.until("Why? is closed", () -> !Panes.titles().contains("Why?"));
    Set<String> left = Desktop.on(Panes::titles);
    assertThat(desktop.closeWindow()).isZero();

    desktop.open(Optional.empty());
    desktop.until("the views stand as they were left", () -> Panes.titles().equals(left));

    desktop.go("Put views back in place");
    desktop.until("Why? is back", () -> Panes.titles().contains("Why?"));
  }

  @Test
  @Order(4)
  void whatWasDraggedStandsThereWhenTheWindowIsOpenedAgainUntilItIsPutBack() {
    desktop.until("the views stand as at first", () -> Panes.titles().contains("Why?"));
    desktop.settled();
    Set<Set<String>> first = Desktop.on(Panes::all);
    List<Long> borders = Desktop.on(PerspectivesTest::borders);

    JSplitPane split = Desktop.on(PerspectivesTest::widest);
    int divider = Desktop.on(split::getDividerLocation);
    int to = Desktop.on(() -> halfWay(split));
    desktop.drag(
        split, Desktop.on(() -> grip(split, divider)), split, Desktop.on(() -> grip(split, to)));
    desktop.until(
        "the border is moved from " + divider + " to about " + to,
        () -> Math.abs(split.getDividerLocation() - to) < Math.abs(divider - to) / 2);
    mouse.bring("Why?", "Scorecard");
    desktop.settled();
    Set<Set<String>> left = Desktop.on(Panes::all);
    List<Long> leftBorders = Desktop.on(PerspectivesTest::borders);
    assertThat(leftBorders).isNotEqualTo(borders);
    assertThat(left).isNotEqualTo(first);

    assertThat(desktop.closeWindow()).isZero();
    desktop.open(Optional.empty());
    desktop.until("the views stand as they were left", () -> Panes.all().equals(left));
    desktop.until("the borders stand at " + leftBorders, () -> alike(borders(), leftBorders));

    desktop.go("Put views back in place");
    desktop.until("the views stand as at first", () -> Panes.all().equals(first));
    desktop.until("the borders stand at " + borders, () -> alike(borders(), borders));
  }

  @Test
  @Order(5)
  void whatIsPlacedWithTheKeyboardStandsThereUnlessItIsGivenUp() {
    Set<Set<String>> first = Desktop.on(Panes::all);
    List<Long> borders = Desktop.on(PerspectivesTest::borders);
    desktop.go("Why?");
    desktop.press("ctrl F7");
    desktop.until("it is being placed", () -> placing().isPresent());
    desktop.press("UP");
    desktop.press("UP");
    desktop.press("shift DOWN");
    desktop.until("it stands with the scorecard", () -> Panes.together("Why?", "Scorecard"));
    desktop.until("it is lower", () -> !alike(borders(), borders));
    desktop.press("ESCAPE");
    desktop.until("the keyboard is free", () -> placing().isEmpty());
    desktop.until("the views stand as before", () -> Panes.all().equals(first));
    desktop.until("the borders stand at " + borders, () -> alike(borders(), borders));

    keyboard.bring("Why?", "Scorecard");
    desktop.until("its view has the keyboard", () -> Desktop.inFront("Why?"));
    desktop.press("ctrl F8");
    desktop.until("it is being placed", () -> placing().isPresent());
    List<Long> before = Desktop.on(PerspectivesTest::borders);
    for (int i = 0; i < 3; i++) {
      desktop.press("shift RIGHT");
    }
    desktop.press("ENTER");
    desktop.until("the keyboard is free", () -> placing().isEmpty());
    desktop.until("it is wider", () -> !alike(borders(), before));
    desktop.settled();
    Set<Set<String>> left = Desktop.on(Panes::all);
    List<Long> leftBorders = Desktop.on(PerspectivesTest::borders);

    assertThat(desktop.closeWindow()).isZero();
    desktop.open(Optional.empty());
    desktop.until("the views stand as they were left", () -> Panes.all().equals(left));
    desktop.until("the borders stand at " + leftBorders, () -> alike(borders(), leftBorders));
    desktop.go("Put views back in place");
    desktop.until("the views stand as at first", () -> Panes.all().equals(first));
  }

  @Test
  @Order(7)
  void aViewOfAThemeStandsWhereItWasPutThoughItComesLater() {
    desktop.go("Put views back in place");
    desktop.settled();
    Set<Set<String>> first = Desktop.on(Panes::all);
    keyboard.view("Road safety");
    desktop.press("ctrl F7");
    desktop.until("it is being placed", () -> placing().isPresent());
    desktop.press("RIGHT");
    desktop.until("it has a place of its own", () -> !Panes.all().equals(first));
    desktop.press("ENTER");
    desktop.until("the keyboard is free", () -> placing().isEmpty());
    desktop.settled();
    Set<Set<String>> left = Desktop.on(Panes::all);

    assertThat(left).contains(Set.of("Road safety"));
    for (int i = 0; i < 2; i++) {
      assertThat(desktop.closeWindow()).isZero();
      desktop.open(Optional.empty());
      desktop.until("the views stand as they were left", () -> Panes.all().equals(left));
    }
    desktop.go("Put views back in place");
    desktop.until("the views stand as at first", () -> Panes.all().equals(first));
  }

  @Test
  @Order(8)
  void whoPressesATabIsInThatViewWithTheKeyboardToo() {
    desktop.go("Scorecard");
    desktop.settled();
    mouse.view("Definition");
    desktop.until("the keyboard is there", () -> keyboardIsIn("Definition"));
    mouse.view("Why?");
    desktop.until("the keyboard is there", () -> keyboardIsIn("Why?"));
  }

  private static boolean keyboardIsIn(String title) {
    Component focus = Desktop.focusNow();
    JTabbedPane pane = Panes.of(title);
    return focus != null && pane.isAncestorOf(focus) && Desktop.inFront(title);
  }

  private static Optional<Component> placing() {
    return Keyboard.placing();
  }

  @Test
  @Order(6)
  void aGroupOfTabsThatIsLetGoOverNothingIsPutBack() {
    Set<String> before = Desktop.on(Panes::titles);
    JTabbedPane group = Desktop.on(() -> Panes.of("Why?"));
    Component window = desktop.frame();
    desktop.drag(
        group,
        Desktop.on(() -> new Point(group.getWidth() - 24, 12)),
        window,
        Desktop.on(() -> new Point(window.getWidth() - 12, window.getHeight() - 14)));

    // A hand does not stay where it is.
    desktop.hover(window);
    desktop.until("no frame of the drag is left", () -> floating() == 0);
    desktop.until("every view is there", () -> Panes.titles().equals(before));
    desktop.go("Put views back in place");
    desktop.until("they stand where they stood", () -> Panes.titles().equals(before));
  }

  private static long floating() {
    return Arrays.stream(Window.getWindows())
        .filter(Component::isShowing)
        .filter(window -> window.getClass().getName().contains("moderndocking"))
        .count();
  }

  /** Of the borders between upper and lower views the one that can be moved farthest. */
  private static JSplitPane widest() {
    return Desktop.showing(JSplitPane.class).stream()
        .filter(split -> split.getOrientation() == JSplitPane.VERTICAL_SPLIT)
        .max(Comparator.comparingInt(PerspectivesTest::way))
        .orElseThrow();
  }

  private static int way(JSplitPane split) {
    return Math.abs(halfWay(split) - split.getDividerLocation());
  }

  private static Point grip(JSplitPane split, int at) {
    return new Point(split.getWidth() / 4, at + split.getDividerSize() / 2);
  }

  /** Half of the longer way it can be moved. */
  private static int halfWay(JSplitPane split) {
    int now = split.getDividerLocation();
    int down = now - split.getMinimumDividerLocation();
    int up = split.getMaximumDividerLocation() - now;
    return up > down ? now + up / 2 : now - down / 2;
  }

  private static List<Long> borders() {
    return Counted.borders(Desktop.showing(Component.class));
  }

  /** To one per cent: where they are is kept as a share of the room. */
  private static boolean alike(List<Long> some, List<Long> others) {
    return some.size() == others.size()
        && IntStream.range(0, some.size())
            .allMatch(i -> Math.abs(some.get(i) - others.get(i)) <= 1);
  }

  private static void everyPerspectiveOnce() {
    for (int i = 1; i <= 5; i++) {
      desktop.press("ctrl alt " + i);
    }
    desktop.press("ctrl alt 1");
    desktop.until("Monitor is back", () -> Panes.titles().contains("Why?"));
  }

  private static int scorecards() {
    return desktop.all(JTable.class, "Scorecard").size();
  }

  /** What would grow where something is kept, and where the views' borders are. */
  private record Counted(int components, long listeners, List<String> threads, List<Long> borders) {
    static Counted now() {
      return Desktop.on(
          () -> {
            List<Component> all = new ArrayList<>();
            for (Window window : Window.getWindows()) {
              if (window.isDisplayable()) {
                all.addAll(below(window));
              }
            }
            long listeners =
                all.stream()
                    .mapToLong(
                        one ->
                            one.getComponentListeners().length
                                + one.getPropertyChangeListeners().length
                                + one.getFocusListeners().length
                                + one.getMouseListeners().length
                                + one.getHierarchyListeners().length
                                + ancestorListeners(one))
                    .sum();
            long looks = UIManager.getPropertyChangeListeners().length;
            return new Counted(all.size(), listeners + looks, running(), borders(all));
          });
    }

    private static int ancestorListeners(Component one) {
      return one instanceof JComponent swing ? swing.getAncestorListeners().length : 0;
    }

    /** In per cent of the room there is. */
    private static List<Long> borders(List<Component> all) {
      return all.stream()
          .filter(Component::isShowing)
          .filter(JSplitPane.class::isInstance)
          .map(JSplitPane.class::cast)
          .map(
              split ->
                  Math.round(
                      100.0
                          * split.getDividerLocation()
                          / (split.getOrientation() == JSplitPane.HORIZONTAL_SPLIT
                              ? split.getWidth()
                              : split.getHeight())))
          .toList();
    }

    private static List<Component> below(Component root) {
      List<Component> all = new ArrayList<>(List.of(root));
      if (root instanceof java.awt.Container container) {
        for (Component child : container.getComponents()) {
          all.addAll(below(child));
        }
      }
      return all;
    }

    /** Those of a pool wait for work for some seconds, then end: they are no leak. */
    private static List<String> running() {
      return Thread.getAllStackTraces().keySet().stream()
          .map(Thread::getName)
          .filter(name -> POOLED.stream().noneMatch(name::startsWith))
          .sorted()
          .collect(Collectors.toList());
    }
  }
}
