package org.weald.workbench.views.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Rectangle;
import java.awt.event.KeyEvent;
import java.awt.geom.Rectangle2D;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JTable;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import org.junit.jupiter.api.AfterEach;
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

/** Figures, accounts and updates entered in the real window into a real store. */
@Tag("window")
class EditedWindowTest {
  @TempDir Path folder;
  private Workspace workspace;
  private OpenWindow window;

  private void open(Perspective perspective) throws Exception {
    workspace = RealWorkspaces.create(folder.resolve("w"));
    window =
        new OpenWindow(
            new SwitchableMonitor(ShippedContent.readWithActions()),
            Optional.of(workspace),
            Shelf.of(new Renderer()),
            CommandShelf.EMPTY,
            new Renderer(),
            Settings.FIRST.withViews(perspective, Map.of()));
    window.open();
    Hand.frame();
  }

  @AfterEach
  void close() throws Exception {
    window.close();
    Hand.until("the window is closed", () -> Hand.frames().isEmpty());
    workspace.close();
  }

  private Store store() {
    return workspace.store().fold(good -> good, bad -> null);
  }

  private List<String> raws() {
    Store store = store();
    return store.observations(store.revision()).stream()
        .map(Observation::figure)
        .map(figure -> figure.raw())
        .toList();
  }

  private JTable figures() throws Exception {
    JTable scorecard = Hand.find(JTable.class, "Scorecard");
    Hand.until("the plan is shown", () -> scorecard.getRowCount() == 26);
    Hand.on(
        () -> {
          scorecard.setRowSelectionInterval(3, 3);
          return true;
        });
    front("org.weald.workbench.views.figures");
    JTable table = Hand.find(JTable.class, "Figures");
    Hand.until("road casualties are shown", () -> row(table, "2019") >= 0);
    Hand.on(
        () -> {
          table.changeSelection(row(table, "2019"), 1, false, false);
          return true;
        });
    Hand.keyboardTo(table);
    return table;
  }

  private void front(String view) throws Exception {
    Hand.on(
        () -> {
          window.perform("weald.view." + view);
          return true;
        });
  }

  private static int row(JTable table, String period) {
    for (int row = 0; row < table.getRowCount(); row++) {
      if (table.getValueAt(row, 0).equals(period)) {
        return row;
      }
    }
    return -1;
  }

  private static String message() {
    return Hand.all(JTextArea.class, "Message").stream()
        .filter(Component::isShowing)
        .map(JTextArea::getText)
        .reduce("", String::concat);
  }

  @Test
  void aFigureEnteredWronglyStaysOpenAndRightlyIsInTheStoreAndIsUndone() throws Exception {
    open(Perspective.MONITOR);
    JTable table = figures();

    Hand.type("x");
    Hand.press(KeyEvent.VK_ENTER);
    Hand.until("what is wrong is said", () -> message().contains("Cannot read \"x\""));
    assertThat(Hand.on(table::isEditing)).isTrue();
    assertThat(store().revision()).isZero();
    Hand.picture("figures-wrong");

    Hand.press(KeyEvent.VK_BACK_SPACE);
    Hand.type("45");
    Hand.press(KeyEvent.VK_ENTER);

    Hand.until("it is in the store", () -> raws().equals(List.of("45")));
    Hand.until("the keyboard went on", () -> table.getSelectedRow() == row(table, "2020"));
    assertThat(store().revisions().get(0).change().reason()).endsWith("2019: 59 → 45");
    Hand.picture("figures-right");

    Hand.on(
        () -> {
          window.perform("weald.edit.undo");
          return true;
        });
    Hand.until("it is undone", () -> raws().isEmpty());
    Hand.until("the plug-in's figure is back", () -> shown(table, "2019").contains("59"));
  }

  @Test
  void aFigureFarFromTheLastIsAskedAboutBeforeItIsKept() throws Exception {
    open(Perspective.MONITOR);
    JTable table = figures();

    Hand.type("45000");
    Hand.press(KeyEvent.VK_ENTER);
    Hand.until("it is asked", () -> message().contains("45000 is far from 47 in 2018"));
    assertThat(Hand.on(table::isEditing)).isTrue();
    assertThat(store().revision()).isZero();
    Hand.picture("figures-asked");
    Hand.press(KeyEvent.VK_BACK_SPACE);
    Hand.until("changing it takes the question back", () -> message().isEmpty());
    Hand.press(KeyEvent.VK_ENTER);
    Hand.until("it is asked again", () -> message().contains("4500 is far from"));
    Hand.press(KeyEvent.VK_ENTER);

    Hand.until("it is in the store", () -> raws().equals(List.of("4500")));
  }

  private static boolean isSeen(JTable table, int row, int column) {
    return table.getVisibleRect().contains(table.getCellRect(row, column, true));
  }

  private static boolean isWhole(JTextArea said) throws Exception {
    Rectangle2D end = said.modelToView2D(said.getText().length());
    return said.getVisibleRect().contains(end) && said.getVisibleRect().equals(whole(said));
  }

  private static Rectangle whole(Component of) {
    return new Rectangle(0, 0, of.getWidth(), of.getHeight());
  }

  /** At the size of a small screen, where the grid is three or four rows high. */
  @Test
  void theCellAskedAboutAndTheQuestionAndItsAnswersAreAllSeen() throws Exception {
    open(Perspective.MONITOR);
    Hand.on(
        () -> {
          Hand.frames().get(0).setBounds(0, 0, 1440, 900);
          return true;
        });
    JTable table = figures();
    int last = table.getRowCount() - 1;
    for (String typed : List.of("45000", "4o")) {
      Hand.on(
          () -> {
            table.changeSelection(last, 1, false, false);
            return true;
          });
      Hand.type(typed);
      Hand.press(KeyEvent.VK_ENTER);
      Hand.until("something is said", () -> !message().isEmpty());
      Hand.picture("figures-said-" + typed);
      assertThat(Hand.on(() -> isSeen(table, last, 1))).as("the cell of " + typed).isTrue();
      JTextArea said =
          Hand.on(
              () ->
                  Hand.all(JTextArea.class, "Message").stream()
                      .filter(Component::isShowing)
                      .findFirst()
                      .orElseThrow());
      assertThat(Hand.on(() -> isWhole(said))).as("what is said of " + typed).isTrue();
      for (JButton button : answers()) {
        assertThat(Hand.on(button::getVisibleRect)).isEqualTo(Hand.on(() -> whole(button)));
      }
      Hand.press(KeyEvent.VK_ESCAPE);
      Hand.until("it is not asked any more", () -> message().isEmpty());
      assertThat(Hand.on(EditedWindowTest::answers)).isEmpty();
    }
  }

  private static List<JButton> answers() {
    return Hand.within(Hand.frames().get(0), JButton.class).stream()
        .filter(button -> List.of("Keep", "Change").contains(button.getText()))
        .filter(Component::isShowing)
        .toList();
  }

  @Test
  void aQuestionGoesWithTheFigureItCameFrom() throws Exception {
    open(Perspective.MONITOR);
    JTable table = figures();
    Hand.type("450");
    Hand.press(KeyEvent.VK_ENTER);
    Hand.until("it is in the store", () -> raws().equals(List.of("450")));
    Hand.settled();
    Hand.type("45");
    Hand.press(KeyEvent.VK_ENTER);
    Hand.until("it is asked", () -> message().contains("45 is far from 450 in 2019"));

    Hand.press(KeyEvent.VK_CONTROL, KeyEvent.VK_Z);
    Hand.until("it is undone", () -> raws().isEmpty());
    Hand.until("nothing is asked any more", () -> message().isEmpty());
    assertThat(Hand.on(EditedWindowTest::answers)).isEmpty();
  }

  @Test
  void theCellStaysChosenThoughItsRowAndTheNextOneGo() throws Exception {
    open(Perspective.MONITOR);
    JTable table = figures();
    int last = Hand.on(() -> table.getRowCount() - 1);
    Hand.on(
        () -> {
          table.changeSelection(last, 1, false, false);
          return true;
        });
    Hand.type("45");
    Hand.press(KeyEvent.VK_ENTER);
    Hand.until("it is in the store", () -> raws().equals(List.of("45")));
    Hand.settled();
    int more = Hand.on(table::getRowCount);
    Hand.on(
        () -> {
          table.changeSelection(last, 1, false, false);
          return true;
        });
    Hand.press(KeyEvent.VK_DELETE);
    Hand.until("it is taken away", () -> raws().isEmpty());
    Hand.settled();
    assertThat(Hand.on(table::getRowCount)).isLessThan(more);
    assertThat(Hand.on(table::getSelectedRow)).isEqualTo(last);
    assertThat(Hand.on(table::getSelectedColumn)).isEqualTo(1);
    assertThat(Hand.on(table::isFocusOwner)).isTrue();
  }

  private static String shown(JTable table, String period) {
    int row = row(table, period);
    Component cell = table.prepareRenderer(table.getCellRenderer(row, 1), row, 1);
    return ((JLabel) cell).getText();
  }

  private static String read(JTable table, int row, int column) {
    return table
        .prepareRenderer(table.getCellRenderer(row, column), row, column)
        .getAccessibleContext()
        .getAccessibleName();
  }

  @Test
  void deleteTakesAnOwnFigureAwayAndHistoryBringsItBack() throws Exception {
    open(Perspective.MONITOR);
    JTable table = figures();
    Hand.type("45");
    Hand.press(KeyEvent.VK_ENTER);
    Hand.until("it is in the store", () -> raws().equals(List.of("45")));
    Hand.until("it is shown", () -> shown(table, "2019").equals("45"));
    Hand.press(KeyEvent.VK_UP);
    Hand.press(KeyEvent.VK_DELETE);
    Hand.until("it is taken away", () -> raws().isEmpty());

    front("org.weald.workbench.views.history");
    JTable history = Hand.find(JTable.class, "History");
    Hand.until("it is in the history", () -> history.getRowCount() == 1);
    Hand.until("it ended", () -> read(history, 0, 3).equals("Now: taken away in rev. 2"));
    assertThat(Hand.on(() -> read(history, 0, 2)))
        .startsWith("What: 2019: 45; Why: ")
        .endsWith("2019: 59 → 45");
    Hand.on(
        () -> {
          history.setRowSelectionInterval(0, 0);
          return true;
        });
    Hand.picture("history");
    Hand.keyboardTo(history);
    Hand.press(KeyEvent.VK_ENTER);

    Hand.until("it stands again", () -> raws().equals(List.of("45")));
  }

  @Test
  void anAccountIsSavedWhenTypingPauses() throws Exception {
    open(Perspective.MONITOR);
    figures();
    front("org.weald.workbench.views.narrative");
    JTextArea account = Hand.find(JTextArea.class, "Account");
    Hand.on(
        () -> {
          account.setText("Two more than last year.");
          return true;
        });

    Hand.until("it is in the store", () -> store().narratives(store().revision()).size() == 1);
    assertThat(store().narratives(1).get(0).text()).isEqualTo("Two more than last year.");
    Hand.picture("narrative");
  }

  /** The actions of the safety plan, asked for beside the community plan, which has none. */
  private static JTable actionsOfAnotherPlan() throws Exception {
    JTable table = Hand.find(JTable.class, "Actions");
    JComboBox<?> whose = Hand.find(JComboBox.class, "Actions of");
    Hand.until("they can be asked for", () -> whose.isShowing() && whose.getItemCount() == 2);
    assertThat(Hand.on(table::getRowCount)).as("of the plan that is shown").isZero();
    Hand.on(
        () -> {
          whose.setSelectedIndex(1);
          return true;
        });
    Hand.until("the actions are shown", () -> table.getRowCount() == 48);
    return table;
  }

  @Test
  void anActionOfAnotherPlanIsReadWithoutLeavingThePlanShownUntilOneSaysSo() throws Exception {
    open(Perspective.ACTIONS);
    Hand.until("a plan is shown", () -> Hand.frames().get(0).getTitle().startsWith("Sevenoaks"));
    String before = Hand.on(() -> Hand.frames().get(0).getTitle());
    JTable table = actionsOfAnotherPlan();
    Hand.on(
        () -> {
          table.setRowSelectionInterval(3, 3);
          return true;
        });

    JTextArea whose = Hand.find(JTextArea.class, "Whose actions these are");
    Hand.until("it is said", () -> whose.getText().contains("the window shows " + plan(before)));
    assertThat(Hand.on(() -> Hand.frames().get(0).getTitle())).isEqualTo(before);

    JButton show =
        Hand.on(
            () ->
                Hand.within(Hand.frames().get(0), JButton.class).stream()
                    .filter(button -> "Show this plan".equals(button.getText()))
                    .findFirst()
                    .orElseThrow());
    Hand.on(
        () -> {
          show.doClick();
          return true;
        });
    Hand.until("it is shown", () -> !Hand.frames().get(0).getTitle().equals(before));
    assertThat(Hand.on(table::getRowCount)).isEqualTo(48);
    assertThat(Hand.on(whose::isShowing)).isFalse();
  }

  private static String plan(String title) {
    return title.replaceAll(" [–-] Weald$", "");
  }

  @Test
  void aQuartersUpdateIsRefusedWithoutAStatusAndCountsWhenSaved() throws Exception {
    open(Perspective.ACTIONS);
    JTable table = actionsOfAnotherPlan();
    assertThat(Hand.on(ActionsSeen::headline))
        .isEqualTo("48 actions: 43 Green, 4 Amber, 1 Red, 0 Missing Information");
    Hand.on(
        () -> {
          table.setRowSelectionInterval(0, 0);
          return true;
        });
    JComboBox<?> status = Hand.find(JComboBox.class, "Status");
    JButton save = Hand.find(JButton.class, "Save update");
    Hand.until("the form is filled", () -> status.getItemCount() == 5);
    JComboBox<?> quarter = Hand.find(JComboBox.class, "Quarter");
    assertThat(Hand.on(() -> offered(quarter)))
        .containsExactly("2019-20 Q2", "2019-20 Q3", "2019-20 Q4");
    assertThat(Hand.on(quarter::getSelectedIndex)).as("the next one").isEqualTo(1);
    assertThat(Hand.on(status::getSelectedIndex)).as("nothing said of it").isZero();
    Hand.on(
        () -> {
          quarter.setSelectedIndex(0);
          return true;
        });
    assertThat(Hand.on(status::getSelectedIndex)).as("as printed").isPositive();
    Hand.on(
        () -> {
          status.setSelectedIndex(0);
          save.doClick();
          return true;
        });
    assertThat(Hand.on(EditedWindowTest::message)).contains("Choose a status: Green, Amber");
    assertThat(store().revision()).isZero();

    Hand.on(
        () -> {
          status.setSelectedIndex(2);
          return true;
        });
    Hand.keyboardTo(save);
    Hand.press(KeyEvent.VK_SPACE);

    Hand.until("it is in the store", () -> store().updates(store().revision()).size() == 1);
    Hand.until("it cannot be saved again", () -> !save.isEnabled());
    JTextArea comment = Hand.find(JTextArea.class, "Comment");
    Hand.until("the keyboard is still there", comment::isFocusOwner);
    Hand.until(
        "it counts",
        () ->
            ActionsSeen.headline()
                .equals("48 actions: 42 Green, 5 Amber, 1 Red, 0 Missing Information"));
    assertThat(store().revisions().get(0).change().reason())
        .isEqualTo("Update of CSAP 1.1, 2019-20 Q2");
    Hand.picture("actions");
  }

  @Test
  void theNextQuartersUpdateIsKeptBesideThePrintedOneAndSaysWhereItCounts() throws Exception {
    open(Perspective.ACTIONS);
    JTable table = actionsOfAnotherPlan();
    String before = Hand.on(ActionsSeen::headline);
    Hand.on(
        () -> {
          table.setRowSelectionInterval(0, 0);
          return true;
        });
    JComboBox<?> status = Hand.find(JComboBox.class, "Status");
    JComboBox<?> quarter = Hand.find(JComboBox.class, "Quarter");
    Hand.until("the form is filled", () -> status.getItemCount() == 5);
    JTextArea comment = Hand.find(JTextArea.class, "Comment");
    Hand.on(
        () -> {
          comment.setText("Two more campaigns.");
          quarter.setSelectedIndex(0);
          return true;
        });
    assertThat(Hand.<String>on(comment::getText)).isEqualTo("Campaigns and services publicised.");
    Hand.on(
        () -> {
          quarter.setSelectedIndex(1);
          status.setSelectedIndex(2);
          return true;
        });
    assertThat(Hand.<String>on(comment::getText))
        .as("nothing typed is lost")
        .startsWith("Two more");
    Hand.keyboardTo(comment);
    Hand.press(KeyEvent.VK_CONTROL, KeyEvent.VK_ENTER);

    Hand.until("it is in the store", () -> store().updates(store().revision()).size() == 1);
    assertThat(store().revisions().get(0).change().reason())
        .isEqualTo("Update of CSAP 1.1, 2019-20 Q3");
    Hand.until(
        "where it counts is said",
        () -> message().equals("Saved. It counts from the report of 2019-20 Q3 on."));
    Hand.settled();
    assertThat(Hand.on(ActionsSeen::headline)).isEqualTo(before);
    assertThat(Hand.on(quarter::getSelectedIndex)).isEqualTo(1);
    Hand.picture("actions-next");
  }

  private static List<String> offered(JComboBox<?> box) {
    return IntStream.range(0, box.getItemCount())
        .mapToObj(i -> String.valueOf(box.getItemAt(i)))
        .toList();
  }

  /** What stands above the actions. */
  private static final class ActionsSeen {
    static String headline() {
      return Hand.all(JLabel.class, "Headline").stream()
          .filter(Component::isShowing)
          .map(JLabel::getText)
          .findFirst()
          .orElse("");
    }
  }

  @Test
  void theReasonIsKeptWithTheFigure() throws Exception {
    open(Perspective.MONITOR);
    JTable table = figures();
    JTextField reason = Hand.find(JTextField.class, "Reason");
    Hand.on(
        () -> {
          reason.setText("KCC sent the final count");
          return true;
        });
    Hand.keyboardTo(table);
    Hand.type("61");
    Hand.press(KeyEvent.VK_ENTER);

    Hand.until("it is in the store", () -> raws().equals(List.of("61")));
    assertThat(store().revisions().get(0).change().reason()).isEqualTo("KCC sent the final count");
  }
}
