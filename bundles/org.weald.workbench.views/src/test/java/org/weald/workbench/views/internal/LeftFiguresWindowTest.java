package org.weald.workbench.views.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Toolkit;
import java.awt.datatransfer.StringSelection;
import java.awt.event.KeyEvent;
import java.awt.event.WindowEvent;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JTable;
import javax.swing.JTextArea;
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

/** A figure that is still being asked about is left: it is never gone without a word. */
@Tag("window")
class LeftFiguresWindowTest {
  private static final String FAR = "45000 is far from 47 in 2018";

  @TempDir Path folder;
  private Workspace workspace;
  private OpenWindow window;
  private JTable table;

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
    JTable scorecard = Hand.find(JTable.class, "Scorecard");
    Hand.until("the plan is shown", () -> scorecard.getRowCount() == 26);
    choose(3);
    perform("weald.view.org.weald.workbench.views.figures");
    table = Hand.find(JTable.class, "Figures");
    Hand.until("road casualties are shown", () -> row("2019") >= 0);
    walk(row("2019"));
    Hand.keyboardTo(table);
  }

  @AfterEach
  void close() throws Exception {
    window.close();
    Hand.until("the window is closed", () -> Hand.frames().isEmpty());
    workspace.close();
  }

  private static void choose(int row) throws Exception {
    JTable scorecard = Hand.find(JTable.class, "Scorecard");
    Hand.on(
        () -> {
          scorecard.setRowSelectionInterval(row, row);
          return true;
        });
  }

  private void perform(String command) throws Exception {
    Hand.on(
        () -> {
          window.perform(command);
          return true;
        });
  }

  private int row(String period) {
    for (int row = 0; row < table.getRowCount(); row++) {
      if (table.getValueAt(row, 0).equals(period)) {
        return row;
      }
    }
    return -1;
  }

  private List<String> kept() {
    Store store = workspace.store().fold(good -> good, bad -> null);
    return store.observations(store.revision()).stream()
        .map(Observation::figure)
        .map(figure -> figure.raw())
        .toList();
  }

  private static String message() {
    return Hand.all(JTextArea.class, "Message").stream()
        .filter(Component::isShowing)
        .map(JTextArea::getText)
        .reduce("", String::concat);
  }

  private static String notice() {
    return Hand.within(Hand.frames().get(0), JLabel.class).stream()
        .filter(Component::isShowing)
        .map(label -> String.valueOf(label.getAccessibleContext().getAccessibleName()))
        .filter(name -> name.startsWith("Notice: "))
        .reduce("", String::concat);
  }

  private static void type(String figure) throws Exception {
    Hand.type(figure);
    Hand.press(KeyEvent.VK_ENTER);
    Hand.until("something is said", () -> !message().isEmpty());
    Hand.settled();
  }

  private static void cross() throws Exception {
    Hand.on(
        () -> {
          Hand.frames()
              .forEach(
                  frame -> frame.dispatchEvent(new WindowEvent(frame, WindowEvent.WINDOW_CLOSING)));
          return true;
        });
  }

  @Test
  void forAnotherMeasureItIsKeptWithARemarkAndUndone() throws Exception {
    type("45000");
    choose(5);

    Hand.until("it is in the store", () -> kept().equals(List.of("45000")));
    Hand.until(
        "it is said",
        () ->
            message().startsWith("45000 was kept for ")
                && message().contains("2019, Sevenoaks; Undo takes it back. " + FAR));
    Hand.picture("figures-left");
    assertThat(Hand.on(table::isEditing)).isFalse();
    perform("weald.edit.undo");
    Hand.until("it is undone", () -> kept().isEmpty());
  }

  @Test
  void forAnotherWayItIsKeptWithARemark() throws Exception {
    type("45000");
    JComboBox<?> way = Hand.find(JComboBox.class, "Rows and columns");
    Hand.on(
        () -> {
          way.setSelectedIndex(1);
          return true;
        });

    Hand.until("it is in the store", () -> kept().equals(List.of("45000")));
    Hand.until("it is said", () -> message().contains("Undo takes it back. " + FAR));
  }

  @Test
  void aFigureThatIsNotAskedAboutIsKeptOnceAndNothingIsSaid() throws Exception {
    Hand.type("46");
    choose(5);

    Hand.until("it is in the store", () -> kept().equals(List.of("46")));
    Hand.settled();
    assertThat(workspace.store().fold(Store::revision, bad -> -1L)).isEqualTo(1);
    assertThat(Hand.on(LeftFiguresWindowTest::message)).isEmpty();
  }

  @Test
  void whatIsBeingTypedStaysWhereRowsComeAndGo() throws Exception {
    int last = Hand.on(() -> table.getRowCount() - 1);
    walk(last);
    Hand.type("46");
    Hand.press(KeyEvent.VK_ENTER);
    Hand.until("it is in the store", () -> kept().equals(List.of("46")));
    Hand.settled();
    int more = Hand.on(table::getRowCount);
    walk(row("2019"));
    Hand.type("48");
    perform("weald.edit.undo");
    Hand.until("a row is gone", () -> table.getRowCount() < more);
    Hand.settled();
    assertThat(Hand.on(table::isEditing)).isTrue();
    Hand.press(KeyEvent.VK_ENTER);
    Hand.until("it is in the store", () -> kept().equals(List.of("48")));
    assertThat(Hand.on(table::getSelectedRow)).isEqualTo(row("2020"));
  }

  private void walk(int row) throws Exception {
    Hand.on(
        () -> {
          table.changeSelection(row, 1, false, false);
          return true;
        });
  }

  @Test
  void whatCannotBeReadIsToldAgain() throws Exception {
    type("4o");
    choose(5);

    Hand.until(
        "it is said",
        () ->
            message().startsWith("\"4o\" for ")
                && message().contains("2019, Sevenoaks is not kept. "));
    Hand.settled();
    assertThat(kept()).isEmpty();
  }

  @Test
  void aBlockThatWasAskedAboutIsNotPastedAndThatIsSaid() throws Exception {
    Toolkit.getDefaultToolkit()
        .getSystemClipboard()
        .setContents(new StringSelection("45000\n"), null);
    perform("weald.figures.paste");
    Hand.until("it is asked", () -> message().contains("Keep what was pasted?"));
    choose(5);

    Hand.until(
        "it is said",
        () ->
            message().startsWith("What was pasted for ")
                && message().endsWith(" is not kept: it was asked about and not answered."));
    Hand.settled();
    assertThat(kept()).isEmpty();
  }

  @Test
  void aBlockThatWasAskedAboutIsNotPastedWhereSomethingElseIsTyped() throws Exception {
    Toolkit.getDefaultToolkit()
        .getSystemClipboard()
        .setContents(new StringSelection("45000\n"), null);
    perform("weald.figures.paste");
    Hand.until("it is asked", () -> message().contains("Keep what was pasted?"));
    Hand.type("46");
    Hand.until("it is said", () -> message().equals("Nothing was pasted."));
    Hand.press(KeyEvent.VK_ENTER);
    Hand.until("the other is in the store", () -> kept().equals(List.of("46")));
  }

  @Test
  void anotherPerspectiveKeepsTheQuestion() throws Exception {
    type("45000");
    perform("weald.perspective.script");
    Hand.until("the figures are not seen", () -> !table.isShowing());
    perform("weald.perspective.monitor");
    Hand.until("the figures are seen", table::isShowing);
    Hand.settled();
    assertThat(Hand.on(LeftFiguresWindowTest::message)).startsWith(FAR);
    Hand.keyboardTo(table);
    Hand.press(KeyEvent.VK_ENTER);
    Hand.until("it is in the store", () -> kept().equals(List.of("45000")));
  }

  @Test
  void aViewThatIsClosedSaysSoBelowTheMenus() throws Exception {
    type("45000");
    perform("weald.view.close");

    Hand.until("it is in the store", () -> kept().equals(List.of("45000")));
    Hand.until(
        "it is said",
        () ->
            notice().startsWith("Notice: Figures was closed. 45000 was kept for ")
                && notice().contains(FAR));
    Hand.picture("figures-closed");
  }

  @Test
  void theWindowStaysOpenOnceAndThenKeepsIt() throws Exception {
    type("45000");
    cross();
    Hand.until(
        "it is said",
        () ->
            notice()
                .equals(
                    "Notice: 45000 in Figures is not saved yet. Keep or change it; leaving the"
                        + " window once more keeps it."));
    Hand.until("the keyboard is there", table::isFocusOwner);
    Hand.picture("figures-window-left");
    assertThat(kept()).isEmpty();
    cross();
    Hand.until("the window is closed", () -> Hand.frames().isEmpty());
    assertThat(kept()).containsExactly("45000");
  }

  @Test
  void answeredAsTheWindowAsksItIsKeptAndTheWindowCloses() throws Exception {
    type("45000");
    cross();
    Hand.until("it is said", () -> !notice().isEmpty());
    Hand.until("the keyboard is there", table::isFocusOwner);
    Hand.press(KeyEvent.VK_ENTER);
    Hand.until("it is in the store", () -> kept().equals(List.of("45000")));
    cross();
    Hand.until("the window is closed", () -> Hand.frames().isEmpty());
  }

  @Test
  void whereNobodyCanBeAskedItIsKept() throws Exception {
    type("45000");
    window.close();
    Hand.until("the window is closed", () -> Hand.frames().isEmpty());
    assertThat(kept()).containsExactly("45000");
  }
}
