package org.weald.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Window;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.swing.JSplitPane;
import javax.swing.JTabbedPane;
import javax.swing.JTable;
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
@Tag("distribution")
@EnabledIfSystemProperty(named = "weald.display", matches = "true")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PerspectivesTest {
  private static final int SWITCHES = 20;

  @TempDir static Path folder;
  private static Desktop desktop;

  @BeforeAll
  static void open() {
    desktop = Desktop.start(folder.resolve("settings")).open(Optional.empty());
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
    desktop.until("Monitor is back", () -> tabs().contains("Why?"));
    assertThat(scorecards()).isZero();

    desktop.go("Scorecard");
    desktop.until("it is open again", () -> scorecards() == 1);
  }

  @Test
  @Order(2)
  void twentySwitchesLeakNothing() {
    everyPerspectiveOnce();
    Counted before = Counted.now();
    for (int i = 0; i < SWITCHES; i++) {
      desktop.press("ctrl alt " + (i % 5 + 1));
    }
    desktop.press("ctrl alt 1");
    desktop.until("Monitor is back", () -> tabs().contains("Why?"));
    assertThat(Counted.now()).isEqualTo(before);
  }

  @Test
  @Order(3)
  void theWindowOpensAsItWasLeftAndNothingOfTheFirstRemains() {
    desktop.go("Why?");
    desktop.press("ctrl W");
    desktop.until("Why? is closed", () -> !tabs().contains("Why?"));
    Set<String> left = tabs();
    WeakReference<Window> first = new WeakReference<>(desktop.frame());
    assertThat(desktop.closeWindow()).isZero();

    desktop.open(Optional.empty());
    desktop.until("the views stand as they were left", () -> tabs().equals(left));
    desktop.until(
        "the first window is forgotten",
        () -> {
          System.gc();
          return first.get() == null || !first.get().isDisplayable();
        });

    desktop.go("Put views back in place");
    desktop.until("Why? is back", () -> tabs().contains("Why?"));
  }

  private static void everyPerspectiveOnce() {
    for (int i = 1; i <= 5; i++) {
      desktop.press("ctrl alt " + i);
    }
    desktop.press("ctrl alt 1");
    desktop.until("Monitor is back", () -> tabs().contains("Why?"));
  }

  private static int scorecards() {
    return desktop.all(JTable.class, "Scorecard").size();
  }

  /** The words on all tabs that show, without the numbers some of them carry. */
  private static Set<String> tabs() {
    return Desktop.on(
        () -> {
          Set<String> words = new TreeSet<>();
          for (JTabbedPane tabs : Desktop.showing(JTabbedPane.class)) {
            for (int i = 0; i < tabs.getTabCount(); i++) {
              words.add(tabs.getTitleAt(i).replaceAll(" \\(.*", ""));
            }
          }
          return words;
        });
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
                                + one.getHierarchyListeners().length)
                    .sum();
            return new Counted(all.size(), listeners, running(), borders(all));
          });
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

    /** Those that wait for work are kept for a minute, and are no leak. */
    private static List<String> running() {
      return Thread.getAllStackTraces().keySet().stream()
          .map(Thread::getName)
          .filter(name -> !name.startsWith("weald-job-"))
          .filter(name -> !name.startsWith("ForkJoinPool") && !name.startsWith("TimerQueue"))
          .sorted()
          .collect(Collectors.toList());
    }
  }
}
