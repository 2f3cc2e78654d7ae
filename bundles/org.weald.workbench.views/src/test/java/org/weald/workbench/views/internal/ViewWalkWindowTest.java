package org.weald.workbench.views.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.swing.JButton;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.JSplitPane;
import javax.swing.JTabbedPane;
import javax.swing.JTable;
import javax.swing.JTree;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.weald.chart.internal.Renderer;
import org.weald.workbench.internal.OpenWindow;
import org.weald.workbench.internal.ViewShelf;
import org.weald.workbench.internal.docking.DockedView;
import org.weald.workbench.internal.look.Settings;
import org.weald.workbench.internal.look.SettingsFile;
import org.weald.workbench.internal.menu.CommandShelf;

/** Views gone through by keys, one of them filling the window and giving the room back. */
@Tag("window")
class ViewWalkWindowTest {
  private static final String SCORECARD = "org.weald.workbench.views.scorecard";

  @TempDir private Path folder;
  private SwitchableMonitor monitor;
  private OpenWindow window;
  private JFrame frame;
  private JTable table;

  @BeforeEach
  void open() throws Exception {
    System.setProperty("weald.settings", folder.toString());
    monitor = new SwitchableMonitor();
    ViewShelf shelf = Shelf.of(new Renderer());
    shelf.put(
        "theme", Shelf.ofTheme("org.weald.theme.safe/safe", site -> new JLabel("Road safety")));
    window =
        new OpenWindow(
            monitor, Optional.empty(), shelf, CommandShelf.EMPTY, new Renderer(), Settings.FIRST);
    window.open();
    frame = Hand.frame();
    table = Hand.find(JTable.class, "Scorecard");
    Hand.until("the plan is shown", () -> table.getRowCount() == 26);
    Hand.until("the scorecard has the keyboard", table::isFocusOwner);
    Hand.until("the plan's tree shows", () -> tree().isShowing());
  }

  @AfterEach
  void close() throws Exception {
    window.close();
    Hand.until("the window is closed", () -> Hand.frames().isEmpty());
    System.clearProperty("weald.settings");
  }

  private static JTree tree() {
    return Hand.all(JTree.class, "Plan").get(0);
  }

  private List<Integer> dividers() {
    return Hand.within(frame, JSplitPane.class).stream()
        .map(JSplitPane::getDividerLocation)
        .toList();
  }

  private Set<String> showing() {
    Set<String> ids = new LinkedHashSet<>();
    Hand.within(frame, DockedView.class).stream()
        .filter(Component::isShowing)
        .forEach(view -> ids.add(view.getPersistentID()));
    return ids;
  }

  private Optional<String> withKeyboard() {
    Component owner = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
    return Hand.within(frame, DockedView.class).stream()
        .filter(view -> owner != null && SwingUtilities.isDescendingFrom(owner, view))
        .map(DockedView::getPersistentID)
        .findFirst();
  }

  @Test
  void f11FillsTheWindowWithTheViewAndGivesEveryOtherItsRoomBack() throws Exception {
    List<Integer> before = Hand.on(this::dividers);
    Set<String> all = Hand.on(this::showing);
    Hand.press(KeyEvent.VK_F11);
    Hand.until("the scorecard is alone", () -> showing().equals(Set.of(SCORECARD)));
    Hand.until("it keeps the keyboard", table::isFocusOwner);
    assertThat(Hand.on(table::getVisibleRect).width).isGreaterThan(frame.getWidth() * 9 / 10);
    Hand.picture("full");

    monitor.stop("org.weald.theme.green");
    Hand.until("its rows have left", () -> table.getRowCount() < 26);
    assertThat(Hand.on(this::showing)).containsExactly(SCORECARD);

    Hand.press(KeyEvent.VK_F11);
    Hand.until("all are back", () -> showing().equals(all));
    assertThat(Hand.on(this::dividers)).isEqualTo(before);
    Hand.until("it keeps the keyboard", table::isFocusOwner);
  }

  @Test
  void aDoubleClickOnATabFillsTheWindowAndAnotherGoesBack() throws Exception {
    Set<String> all = Hand.on(this::showing);
    doubleClick("Scorecard");
    Hand.until("the scorecard is alone", () -> showing().equals(Set.of(SCORECARD)));
    doubleClick("Scorecard");
    Hand.until("all are back", () -> showing().equals(all));
  }

  private void doubleClick(String tab) throws Exception {
    JTabbedPane tabs =
        Hand.on(
            () ->
                Hand.within(frame, JTabbedPane.class).stream()
                    .filter(each -> each.isShowing() && each.indexOfTab(tab) >= 0)
                    .findFirst()
                    .orElseThrow());
    Point at =
        Hand.on(
            () -> {
              Rectangle bounds = tabs.getBoundsAt(tabs.indexOfTab(tab));
              Point point = new Point(bounds.x + bounds.width / 3, bounds.y + bounds.height / 2);
              SwingUtilities.convertPointToScreen(point, tabs);
              return point;
            });
    Robot robot = new Robot();
    robot.mouseMove(at.x, at.y);
    for (int i = 0; i < 2; i++) {
      robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
      robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
    }
    robot.waitForIdle();
  }

  @Test
  void goingToAHiddenViewShowsAllAgain() throws Exception {
    Set<String> all = Hand.on(this::showing);
    Hand.press(KeyEvent.VK_F11);
    Hand.until("the scorecard is alone", () -> showing().equals(Set.of(SCORECARD)));
    Hand.press(KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT, KeyEvent.VK_1);
    Hand.until("all are back", () -> showing().equals(all));
    Hand.until(
        "the plan has the keyboard",
        () -> withKeyboard().equals(Optional.of("org.weald.workbench.views.plan")));
  }

  @Test
  void aViewThatComesAndAnotherPerspectiveEndIt() throws Exception {
    Set<String> all = Hand.on(this::showing);
    monitor.stop("org.weald.theme.safe");
    Hand.until("its rows have left", () -> table.getRowCount() == 21);
    Hand.press(KeyEvent.VK_F11);
    Hand.until("the scorecard is alone", () -> showing().equals(Set.of(SCORECARD)));
    monitor.start("org.weald.theme.safe");
    Hand.until("all are shown", () -> showing().equals(all));

    perform("weald.view." + SCORECARD);
    Hand.until("the scorecard has the keyboard", table::isFocusOwner);
    Hand.press(KeyEvent.VK_F11);
    Hand.until("the scorecard is alone", () -> showing().equals(Set.of(SCORECARD)));
    perform("weald.perspective.actions");
    Hand.until("others are shown", () -> showing().size() > 1);
    perform("weald.perspective.monitor");
    Hand.until("all are shown", () -> showing().equals(all));
  }

  private void perform(String command) throws Exception {
    Hand.on(
        () -> {
          window.perform(command);
          return true;
        });
  }

  @Test
  void aWindowClosedMeanwhileOpensWithAllViews() throws Exception {
    Hand.press(KeyEvent.VK_F11);
    Hand.until("the scorecard is alone", () -> showing().equals(Set.of(SCORECARD)));
    window.close();
    window.awaitClosed();

    Settings kept = SettingsFile.read(SettingsFile.folder()).settings();
    assertThat(kept.arrangements().get(kept.perspective()).layout().orElseThrow().views())
        .contains("org.weald.workbench.views.plan", SCORECARD);
    assertThat(Files.readString(folder.resolve("window.properties"))).contains("beside 0.19");
  }

  @Test
  void theKeysWalkThroughEveryViewAndBack() throws Exception {
    List<String> order = new ArrayList<>();
    order.add(Hand.on(this::withKeyboard).orElseThrow());
    int many = Hand.on(() -> Hand.within(frame, DockedView.class)).size();
    for (int i = 1; i < many; i++) {
      Hand.press(KeyEvent.VK_CONTROL, KeyEvent.VK_F6);
      Hand.until(
          "another has the keyboard",
          () -> withKeyboard().filter(order::contains).isEmpty() && withKeyboard().isPresent());
      order.add(Hand.on(this::withKeyboard).orElseThrow());
    }
    assertThat(order)
        .hasSize(many)
        .doesNotHaveDuplicates()
        .startsWith(SCORECARD)
        .contains("org.weald.workbench.views.plan");
    Hand.press(KeyEvent.VK_CONTROL, KeyEvent.VK_F6);
    Hand.until("the first is again", () -> withKeyboard().equals(Optional.of(order.get(0))));
    Hand.press(KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT, KeyEvent.VK_F6);
    Hand.until("the last is", () -> withKeyboard().equals(Optional.of(order.get(many - 1))));
  }

  @Test
  void escapeTakesTheNoticeAwayAndNothingElse() throws Exception {
    perform("weald.edit.undo");
    JButton dismiss = Hand.find(JButton.class, "Dismiss");
    Hand.until("the notice is said", dismiss::isShowing);
    Hand.press(KeyEvent.VK_ESCAPE);
    Hand.until("it is gone", () -> !dismiss.isShowing());
    assertThat(Hand.on(table::isFocusOwner)).isTrue();
  }
}
