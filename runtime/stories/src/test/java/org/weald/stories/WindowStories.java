package org.weald.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Dialog;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import javax.swing.AbstractButton;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JTabbedPane;
import javax.swing.JTable;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import javax.swing.JTree;
import javax.swing.text.JTextComponent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A day of an officer in the window, one story after the other in the same window and on the same
 * workspace. With which hand is for those who begin it to say.
 */
abstract class WindowStories {
  private static final String ROAD_SAFETY = "S4";
  private static final String SAFE = "Safe Communities";

  @TempDir static Path folder;
  private static Desktop desktop;
  private static Hand hand;

  /** Starts what ships, with a hand. */
  static void begin(java.util.function.Function<Desktop, Hand> with) {
    desktop = Desktop.start(folder.resolve("settings"));
    hand = with.apply(desktop);
  }

  @AfterAll
  static void stop() {
    desktop.close();
  }

  private static Path workspace() {
    return folder.resolve("own");
  }

  @Test
  @Order(1)
  void theSamplePlanOpensAtADoorAndAWorkspaceIsMadeForFiguresOfOnesOwn() {
    desktop.open(Optional.empty());
    hand.use(desktop.find(JButton.class, "Look at the sample plan"));
    JTable scorecard = desktop.find(JTable.class, "Scorecard");
    desktop.until("the plan is judged", () -> scorecard.getRowCount() > 20);

    hand.command("File", "New workspace", "ctrl N");
    Dialog asked = desktop.dialog();
    desktop.until("the folder's name can be typed", () -> Desktop.focusNow() instanceof JTextField);
    desktop.press("ctrl A");
    desktop.type(workspace().toString());
    hand.use(desktop.within(asked, JButton.class, "Make"));

    desktop.until(
        "the window is on the workspace",
        () ->
            desktop.all(JLabel.class, "State of the workspace").stream()
                .anyMatch(state -> state.getText().startsWith("Workspace: own")));
    desktop.until("the plan is judged anew", () -> scorecard().getRowCount() > 20);
    assertThat(workspace()).isDirectory();
    desktop.picture("story-1-opened");
  }

  private static JTable scorecard() {
    return desktop.find(JTable.class, "Scorecard");
  }

  @Test
  @Order(2)
  void whatIsAmberIsFilteredAndWhyItIsCanBeRead() {
    JTree plan = desktop.find(JTree.class, "Plan");
    int all = Desktop.on(plan::getRowCount);
    hand.into(desktop.find(JTextField.class, "Filter the plan"));
    desktop.type("status:amber");
    desktop.until("lines are left out", () -> !leaves(plan).equals(List.of()) && onlyAmber(plan));

    int first = Desktop.on(() -> leafRows(plan).get(0));
    hand.choose(plan, first);
    String line = Desktop.on(() -> line(plan, first));
    hand.view("Why?");
    desktop.until("why it is amber is said", () -> why().contains("Amber"));
    assertThat(line).contains("Amber");
    desktop.picture("story-2-amber");

    hand.into(desktop.find(JTextField.class, "Filter the plan"));
    desktop.press("ESCAPE");
    desktop.until("all lines are back", () -> plan.getRowCount() >= all);
  }

  private static String why() {
    return desktop.all(JTextComponent.class, "Why?").stream()
        .map(JTextComponent::getText)
        .reduce("", String::concat);
  }

  private static List<Integer> leafRows(JTree tree) {
    return IntStream.range(0, tree.getRowCount())
        .filter(row -> tree.getModel().isLeaf(tree.getPathForRow(row).getLastPathComponent()))
        .boxed()
        .toList();
  }

  private static String line(JTree tree, int row) {
    return tree.getPathForRow(row).getLastPathComponent().toString();
  }

  private static List<String> leaves(JTree tree) {
    return leafRows(tree).stream().map(row -> line(tree, row)).toList();
  }

  private static boolean onlyAmber(JTree tree) {
    return leaves(tree).stream().allMatch(line -> line.endsWith(", Amber"));
  }

  @Test
  @Order(3)
  void aFigureEnteredWronglyStaysOpenAndRightlyIsJudgedUndoneAndDoneAgain() {
    hand.command("Plan", "Sevenoaks District Community Plan, 2019/20", "");
    JTree plan = desktop.find(JTree.class, "Plan");
    hand.into(desktop.find(JTextField.class, "Filter the plan"));
    desktop.type("killed");
    desktop.until("the measure is found", () -> hasLine(ROAD_SAFETY + ","));
    hand.choose(plan, Desktop.on(() -> row(plan, ROAD_SAFETY + ",")));
    hand.into(desktop.find(JTextField.class, "Filter the plan"));
    desktop.press("ESCAPE");
    hand.view("Scorecard");
    desktop.until("its plan is shown", () -> scoreRow() >= 0);
    String before = score();
    assertThat(before).contains("Target not met");

    hand.view("Figures");
    JTable figures = desktop.find(JTable.class, "Figures");
    desktop.until("its figures are shown", () -> row(figures, "2018") >= 0);
    hand.choose(figures, Desktop.on(() -> row(figures, "2019")), 1);
    desktop.type("many");
    desktop.press("ENTER");
    desktop.until("what is wrong is said", () -> message().contains("Cannot read \"many\""));
    assertThat(Desktop.on(figures::isEditing)).as("the cell stays open").isTrue();
    assertThat(score()).isEqualTo(before);
    desktop.picture("story-3-wrong");

    desktop.press("ctrl A");
    desktop.type("45");
    desktop.press("ENTER");
    desktop.until("the scorecard follows", () -> scoreNow().contains("On target"));
    desktop.until("nothing is wrong any more", () -> !message().contains("many"));
    hand.view("Why?");
    desktop.until("the reason follows", () -> why().contains("45 people in 2019"));
    desktop.picture("story-3-right");

    hand.command("Edit", "Undo", "ctrl Z");
    desktop.until("it is undone", () -> scoreNow().equals(before));
    desktop.until("the reason is the old one", () -> why().contains("59 people in 2019"));

    hand.command("Edit", "Redo", "ctrl shift Z");
    desktop.until("it is done again", () -> scoreNow().contains("On target"));
  }

  private static int row(JTree tree, String begins) {
    return IntStream.range(0, tree.getRowCount())
        .filter(row -> line(tree, row).startsWith(begins))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no line \"" + begins + "\" in the tree"));
  }

  private static int row(JTable table, String first) {
    return IntStream.range(0, table.getRowCount())
        .filter(row -> String.valueOf(table.getValueAt(row, 0)).equals(first))
        .findFirst()
        .orElse(-1);
  }

  /** What the sentences below fields say. */
  private static String message() {
    return desktop.all(JTextArea.class, "Message").stream()
        .map(JTextArea::getText)
        .reduce("", String::concat);
  }

  private static int scoreRow() {
    return rowRead(desktop.all(JTable.class, "Scorecard").get(0), ROAD_SAFETY);
  }

  private static String score() {
    desktop.until("the row is in the scorecard", () -> scoreRow() >= 0);
    return Desktop.on(WindowStories::scoreNow);
  }

  private static String scoreNow() {
    JTable scorecard = desktop.all(JTable.class, "Scorecard").get(0);
    int row = scoreRow();
    return row < 0 ? "" : read(scorecard, row);
  }

  /** A row as it is read out. */
  private static String read(JTable table, int row) {
    List<String> cells = new ArrayList<>();
    for (int column = 0; column < table.getColumnCount(); column++) {
      cells.add(desktop.cell(table, row, column));
    }
    return String.join("; ", cells);
  }

  private static int rowRead(JTable table, String words) {
    return IntStream.range(0, table.getRowCount())
        .filter(row -> read(table, row).contains(words))
        .findFirst()
        .orElse(-1);
  }

  @Test
  @Order(4)
  void theUpdateOfAQuarterIsRecordedCountsAndIsUndone() {
    hand.command("Window", "Actions", "ctrl alt 3");
    JTable actions = desktop.find(JTable.class, "Actions");
    desktop.until("the actions are there", () -> actions.getRowCount() == 48);
    String before = headline();
    assertThat(before).contains("43 Green, 4 Amber");
    hand.choose(actions, 0, 0);
    JComboBox<?> status = desktop.find(JComboBox.class, "Status");
    desktop.until("the form is filled", () -> status.getItemCount() > 3);
    hand.choose(status, "Amber");
    hand.into(desktop.find(JTextArea.class, "Comment"));
    desktop.press("ctrl A");
    desktop.type("Waits for the venue; next by October.");
    JButton save = desktop.find(JButton.class, "Save update");
    desktop.until("it can be saved", save::isEnabled);
    hand.use(save);
    desktop.until("it counts", () -> headlineNow().contains("42 Green, 5 Amber"));
    desktop.until("it is read", () -> said("Updates by quarter").contains("Waits for the venue"));
    desktop.picture("story-4-update");

    hand.command("Edit", "Undo", "ctrl Z");
    desktop.until("it is undone", () -> headlineNow().equals(before));
    desktop.until(
        "its words are gone", () -> !said("Updates by quarter").contains("Waits for the venue"));
  }

  private static String headline() {
    desktop.until("a headline is there", () -> !headlineNow().isEmpty());
    return Desktop.on(WindowStories::headlineNow);
  }

  private static String headlineNow() {
    return desktop.all(JLabel.class, "Headline").stream()
        .map(JLabel::getText)
        .findFirst()
        .orElse("");
  }

  private static String said(String name) {
    return desktop.all(JTextComponent.class, name).stream()
        .map(JTextComponent::getText)
        .reduce("", String::concat);
  }

  @Test
  @Order(5)
  void aCalculationIsWrittenSavedAndRun() throws Exception {
    hand.command("Window", "Script", "ctrl alt 4");
    hand.use(desktop.find(JButton.class, "New…"));
    Dialog asked = desktop.dialog();
    hand.into(desktop.within(asked, JTextField.class, "Name"));
    desktop.type("Six times seven");
    desktop.press("ENTER");
    JTextComponent text = desktop.find(JTextComponent.class, "Text of Six times seven");
    desktop.until("the text has the keyboard", () -> Desktop.focusNow() == text);
    writeAnew(text, List.of("//@ name   Six times seven", "//@ kind   calculation", "6 * 7"));
    desktop.until("it is checked", () -> buttonSays("nothing wrong"));

    hand.use(desktop.find(JButton.class, "Save"));
    Path file = workspace().resolve("scripts/calculations/six-times-seven.groovy");
    desktop.until("it is saved", () -> Files.exists(file) && Files.readString(file).endsWith("7"));
    hand.use(desktop.find(JButton.class, "Run"));
    desktop.until(
        "its result is there",
        () ->
            Desktop.showing(JLabel.class).stream()
                .anyMatch(one -> "42".equals(one.getAccessibleContext().getAccessibleName())));
    desktop.picture("story-5-script");
  }

  private static void writeAnew(JTextComponent text, List<String> lines) {
    hand.into(text);
    desktop.press("ctrl A");
    desktop.press("DELETE");
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0) {
        desktop.press("ENTER");
      }
      desktop.type(lines.get(i));
    }
    String wanted = String.join("\n", lines);
    desktop.until("the text is written", () -> text.getText().equals(wanted));
  }

  private static boolean buttonSays(String words) {
    return Desktop.showing(AbstractButton.class).stream()
        .anyMatch(button -> String.valueOf(button.getText()).contains(words));
  }

  @Test
  @Order(6)
  void aBrokenScriptSaysItsLineAndColumn() {
    JTextComponent text = desktop.find(JTextComponent.class, "Text of Six times seven");
    writeAnew(text, List.of("//@ name   Six times seven", "//@ kind   calculation", "6 * * 7"));
    desktop.until("that it is wrong is said", () -> buttonSays("column"));
    desktop.picture("story-6-broken");
    desktop.until("where it is wrong is said", () -> buttonSays("line 3, column 3"));
    hand.use(desktop.find(JButton.class, "Back to what is saved"));
    desktop.until("it is right again", () -> buttonSays("nothing wrong"));
    String back = Desktop.on(text::getText);
    assertThat(back).endsWith("6 * 7");
  }

  @Test
  @Order(7)
  void aThemeThatIsStoppedLeavesAndComesBackToWhereItStood() {
    hand.command("Window", "Monitor", "ctrl alt 1");
    hand.view("Road safety");
    hand.view("Plug-ins");
    JTable plugins = desktop.find(JTable.class, "Plug-ins");
    desktop.until("the theme is listed", () -> safe(plugins) >= 0);
    Set<String> tabs = tabs();
    int rows = Desktop.on(() -> scorecardRows());
    assertThat(tabs).contains("Road safety");
    desktop.until("its lines are there", () -> hasLine(SAFE));

    hand.choose(plugins, Desktop.on(() -> safe(plugins)), 0);
    hand.use(desktop.find(JButton.class, "Stop…"));
    hand.use(desktop.within(desktop.dialog(), JButton.class, "Stop"));
    desktop.until("its views leave", () -> !tabs().contains("Road safety"));
    desktop.until("its lines leave", () -> !hasLine(SAFE));
    desktop.picture("story-7-stopped");

    desktop.until("it can be started", () -> desktop.find(JButton.class, "Start").isEnabled());
    hand.use(desktop.find(JButton.class, "Start"));
    desktop.until("its views stand where they stood", () -> tabs().equals(tabs));
    desktop.until("its lines are back", () -> hasLine(SAFE));
    assertThat(Desktop.on(() -> scorecardRows())).isEqualTo(rows);
  }

  private static int scorecardRows() {
    return desktop.all(JTable.class, "Scorecard").stream()
        .mapToInt(JTable::getRowCount)
        .findFirst()
        .orElse(-1);
  }

  private static boolean hasLine(String begins) {
    JTree plan = desktop.all(JTree.class, "Plan").get(0);
    return IntStream.range(0, plan.getRowCount())
        .anyMatch(row -> line(plan, row).startsWith(begins));
  }

  private static int safe(JTable plugins) {
    int last = plugins.getColumnCount() - 1;
    return IntStream.range(0, plugins.getRowCount())
        .filter(row -> desktop.cell(plugins, row, last).endsWith(": org.weald.theme.safe"))
        .findFirst()
        .orElse(-1);
  }

  /** The words on all tabs with the pane they are on, without the numbers some of them carry. */
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

  @Test
  @Order(8)
  void aPerspectiveThatWasRearrangedIsPutBackInPlace() {
    hand.command("Window", "Put views back in place", "");
    desktop.until("the views stand at first", () -> tabs().contains("Why?"));
    Set<String> first = tabs();
    hand.view("Why?");
    hand.into(desktop.find(JTextComponent.class, "Why?"));
    hand.command("View", "Close this view", "ctrl W");
    desktop.until("it is closed", () -> !tabs().contains("Why?"));
    Set<String> left = tabs();

    hand.command("Window", "Analyse", "ctrl alt 2");
    desktop.until("another perspective shows", () -> !tabs().equals(left));
    hand.command("Window", "Monitor", "ctrl alt 1");
    desktop.until("it stands as it was left", () -> tabs().equals(left));

    hand.command("Window", "Put views back in place", "");
    desktop.until("the views stand as at first", () -> tabs().equals(first));
  }

  @Test
  @Order(9)
  void aSecondProcessOnTheWorkspaceIsToldWhoHasIt() throws Exception {
    Path home = Path.of(System.getProperty("weald.home"));
    Process second =
        new ProcessBuilder(
                home.resolve("bin/weald").toString(),
                "window",
                "--workspace",
                workspace().toString())
            .redirectErrorStream(true)
            .start();
    String said =
        new String(second.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    assertThat(second.waitFor()).isNotZero();
    assertThat(said)
        .contains("in use by process " + ProcessHandle.current().pid())
        .contains(workspace().toString());
  }
}
