package org.weald.workbench.views.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Robot;
import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.swing.JTable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.weald.chart.internal.Renderer;
import org.weald.model.Observation;
import org.weald.themes.internal.ShippedContent;
import org.weald.workbench.Perspective;
import org.weald.workbench.internal.OpenWindow;
import org.weald.workbench.internal.look.Settings;
import org.weald.workbench.internal.menu.CommandShelf;
import org.weald.workspace.Store;
import org.weald.workspace.Workspace;
import org.weald.workspace.internal.RealWorkspaces;

/** Figures typed faster than a hand can, as a scanner or a macro types them. */
@Tag("window")
class FastTypingWindowTest {
  private static final int ROUNDS = Integer.getInteger("weald.test.rounds", 1);

  @TempDir Path folder;
  private Workspace workspace;
  private OpenWindow window;

  @BeforeEach
  void open() throws Exception {
    workspace = RealWorkspaces.create(folder.resolve("w"));
    window =
        new OpenWindow(
            new SwitchableMonitor(ShippedContent.readWithActions()),
            Optional.of(workspace),
            Shelf.of(new Renderer()),
            CommandShelf.EMPTY,
            new Renderer(),
            Settings.FIRST.withViews(Perspective.MONITOR, Map.of()));
    window.open();
    Hand.frame();
  }

  @AfterEach
  void close() throws Exception {
    window.close();
    Hand.until("the window is closed", () -> Hand.frames().isEmpty());
    workspace.close();
  }

  private JTable figures() throws Exception {
    JTable scorecard = Hand.find(JTable.class, "Scorecard");
    Hand.until("the plan is shown", () -> scorecard.getRowCount() == 26);
    Hand.on(
        () -> {
          scorecard.setRowSelectionInterval(3, 3);
          window.perform("weald.view.org.weald.workbench.views.figures");
          return true;
        });
    JTable table = Hand.find(JTable.class, "Figures");
    Hand.until("figures are shown", () -> table.getRowCount() > 2);
    return table;
  }

  private List<String> kept() {
    Store store = workspace.store().fold(good -> good, bad -> null);
    return store.observations(store.revision()).stream()
        .map(Observation::figure)
        .map(figure -> figure.raw())
        .sorted()
        .toList();
  }

  /** A digit, once, may be lost by the machine's own clock: so many are typed. */
  @Test
  void noDigitIsLost() throws Exception {
    JTable table = figures();
    int rows = Hand.on(table::getRowCount);
    int number = 0;
    for (int round = 0; round < ROUNDS; round++) {
      for (int delay = 0; delay < 3; delay++) {
        List<String> typed = new ArrayList<>();
        for (int column = 1; column <= 5; column++) {
          begin(table, column);
          for (int row = 0; row < rows; row++) {
            String figure = "4" + (number / 10 % 10) + "." + (number % 10);
            number++;
            typed.add(figure);
            type(figure, delay);
          }
          Hand.settled();
        }
        typed.sort(null);
        assertThat(kept()).as("with " + delay + " ms between keys").isEqualTo(typed);
      }
    }
  }

  private static void begin(JTable table, int column) throws Exception {
    Hand.on(
        () -> {
          table.changeSelection(0, column, false, false);
          return true;
        });
    Hand.keyboardTo(table);
  }

  private static void type(String figure, int delay) throws Exception {
    Robot robot = new Robot();
    robot.setAutoDelay(delay);
    for (char sign : (figure + "\n").toCharArray()) {
      int key = sign == '\n' ? KeyEvent.VK_ENTER : KeyEvent.getExtendedKeyCodeForChar(sign);
      robot.keyPress(key);
      robot.keyRelease(key);
    }
  }
}
