package org.weald.workbench.views.internal;

import java.awt.Component;
import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JList;
import javax.swing.JTable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.weald.chart.internal.Renderer;
import org.weald.themes.internal.ShippedContent;
import org.weald.workbench.Perspective;
import org.weald.workbench.internal.OpenWindow;
import org.weald.workbench.internal.look.Settings;
import org.weald.workbench.internal.menu.CommandShelf;
import org.weald.workspace.Workspace;
import org.weald.workspace.internal.RealWorkspaces;

/** Where the keyboard is after something was done: where it was. */
@Tag("window")
class KeyboardStaysWindowTest {
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
            Shelf.withHelp(new Renderer()),
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

  private void perform(String command) throws Exception {
    Hand.on(
        () -> {
          window.perform(command);
          return true;
        });
  }

  private static void into(Component control) throws Exception {
    Hand.on(control::requestFocusInWindow);
    Hand.until("the keyboard is there", control::isFocusOwner);
  }

  private JTable scorecard() throws Exception {
    JTable scorecard = Hand.find(JTable.class, "Scorecard");
    Hand.until("the plan is shown", () -> scorecard.getRowCount() == 26);
    Hand.on(
        () -> {
          scorecard.setRowSelectionInterval(3, 3);
          return true;
        });
    return scorecard;
  }

  private static void enter(JTable figures, String figure) throws Exception {
    Hand.type(figure);
    Hand.press(KeyEvent.VK_ENTER);
    Hand.until("it is shown", () -> !figures.isEditing());
  }

  @Test
  void itIsInTheHistoryAfterARevertByItsButton() throws Exception {
    scorecard();
    perform("weald.view.org.weald.workbench.views.figures");
    JTable figures = Hand.find(JTable.class, "Figures");
    Hand.until("figures are shown", () -> figures.getRowCount() > 2);
    into(figures);
    enter(figures, "45");
    perform("weald.view.org.weald.workbench.views.history");
    JTable history = Hand.find(JTable.class, "History");
    Hand.until("it is in the history", () -> history.getRowCount() == 1);
    perform("weald.edit.undo");
    JButton revert = Hand.find(JButton.class, "Revert to this");
    Hand.on(
        () -> {
          history.setRowSelectionInterval(0, 0);
          return true;
        });
    Hand.until("it can be reverted", revert::isEnabled);
    into(revert);
    Hand.press(KeyEvent.VK_SPACE);

    Hand.until("it stands again", () -> history.getRowCount() == 2);
    Hand.until("the keyboard is in the history", history::isFocusOwner);
  }

  @Test
  void itIsInTheViewItWasInAfterAMeasureWasFound() throws Exception {
    JTable scorecard = scorecard();
    into(scorecard);
    Hand.press(KeyEvent.VK_CONTROL, KeyEvent.VK_3);
    Hand.type("casualties");
    Hand.press(KeyEvent.VK_ENTER);
    Hand.settled();
    Hand.until("the keyboard is where it was", scorecard::isFocusOwner);
    Hand.press(KeyEvent.VK_CONTROL, KeyEvent.VK_3);
    Hand.until("the box has it", () -> !scorecard.isFocusOwner());
    Hand.press(KeyEvent.VK_ESCAPE);
    Hand.until("the keyboard is where it was", scorecard::isFocusOwner);
  }

  @Test
  void redoIsToldByTheKeyOfASpreadsheetToo() throws Exception {
    scorecard();
    perform("weald.view.org.weald.workbench.views.figures");
    JTable figures = Hand.find(JTable.class, "Figures");
    Hand.until("figures are shown", () -> figures.getRowCount() > 2);
    into(figures);
    enter(figures, "45");
    Hand.until("it is written", () -> figuresKept() == 1);
    Hand.press(KeyEvent.VK_CONTROL, KeyEvent.VK_Z);
    Hand.until("it is undone", () -> figuresKept() == 0);
    Hand.press(KeyEvent.VK_CONTROL, KeyEvent.VK_Y);
    Hand.until("it is done again", () -> figuresKept() == 1);
  }

  private int figuresKept() {
    return workspace.store().fold(store -> store.observations(store.revision()).size(), bad -> -1);
  }

  @Test
  void itComesBackFromHelpToWhereF1WasPressed() throws Exception {
    JTable scorecard = scorecard();
    into(scorecard);
    Hand.press(KeyEvent.VK_F1);
    JList<?> help = Hand.find(JList.class, "Topics of help");
    Hand.until("help is shown", help::isShowing);
    Hand.until("the keyboard is where it was", scorecard::isFocusOwner);

    into(help);
    perform("weald.view.close");
    Hand.until("help is gone", () -> !help.isShowing());
    Hand.until("the keyboard is where it was", scorecard::isFocusOwner);
  }
}
