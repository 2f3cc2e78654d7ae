package org.weald.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Dialog;
import java.awt.Image;
import java.awt.datatransfer.DataFlavor;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.swing.AbstractButton;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JTable;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import javax.swing.JToggleButton;
import javax.swing.JTree;
import javax.swing.text.JTextComponent;
import javax.xml.parsers.DocumentBuilderFactory;
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
    desktop.file(hand, workspace(), "Make");
    desktop.until("the window is on the workspace", () -> isOn("own"));
    desktop.until("the plan is judged anew", () -> scorecard().getRowCount() > 20);
    assertThat(workspace()).isDirectory();
    desktop.picture("story-1-opened");
  }

  private static boolean isOn(String name) {
    return desktop.all(JLabel.class, "State of the workspace").stream()
        .anyMatch(state -> state.getText().startsWith("Workspace: " + name));
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

  @Test
  @Order(4)
  void cellsOfASpreadsheetArePastedAllOrNone() {
    hand.view("Figures");
    JTable figures = desktop.find(JTable.class, "Figures");
    int first = Desktop.on(() -> row(figures, "2018"));
    String was = desktop.cell(figures, first, 1);
    assertThat(desktop.cell(figures, first + 1, 1)).isEqualTo("45, entered here");

    hand.choose(figures, first, 1);
    Desktop.clip("43\nmany\n");
    hand.command("Edit", "Paste figures", "ctrl V");
    desktop.until("what is wrong is said", () -> message().contains("Nothing was pasted"));
    assertThat(Desktop.on(WindowStories::message)).contains("Row 2, column 1", "\"many\"");
    assertThat(desktop.cell(figures, first, 1)).isEqualTo(was);
    assertThat(desktop.cell(figures, first + 1, 1)).isEqualTo("45, entered here");
    desktop.picture("story-4-pasted");

    hand.choose(figures, first, 1);
    Desktop.clip("43\n44\n");
    hand.command("Edit", "Paste figures", "ctrl V");
    desktop.until(
        "both are there",
        () ->
            desktop.cell(figures, first, 1).equals("43, entered here")
                && desktop.cell(figures, first + 1, 1).equals("44, entered here"));
    hand.view("Why?");
    desktop.until("the reason follows", () -> why().contains("44 people in 2019"));

    hand.command("Edit", "Undo", "ctrl Z");
    desktop.until("the reason is the old one", () -> why().contains("45 people in 2019"));
    hand.view("Figures");
    desktop.until(
        "both are as they were",
        () ->
            desktop.cell(figures, first, 1).equals(was)
                && desktop.cell(figures, first + 1, 1).equals("45, entered here"));
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
  @Order(6)
  void theUpdateOfAQuarterIsRecordedCountsAndIsUndone() {
    hand.command("Window", "Actions", "ctrl alt 3");
    JTable actions = desktop.find(JTable.class, "Actions");
    JComboBox<?> whose = desktop.find(JComboBox.class, "Actions of");
    desktop.until("other plans are offered", () -> whose.isShowing() && whose.getItemCount() > 1);
    assertThat(Desktop.on(actions::getRowCount)).as("of the plan that is shown").isZero();
    hand.choose(whose, Desktop.on(() -> entryWith(whose, "Community Safety")));
    desktop.until("the actions are there", () -> actions.getRowCount() == 48);
    String before = headline();
    assertThat(before).contains("43 Green, 4 Amber");
    hand.choose(actions, 0, 0);
    // The next quarter is offered; the one this edition prints is the one it counts.
    JComboBox<?> quarter = desktop.find(JComboBox.class, "Quarter");
    desktop.until("quarters are offered", () -> quarter.getItemCount() > 1);
    hand.choose(quarter, Desktop.on(() -> entryWith(quarter, "Q2")));
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
    desktop.picture("story-6-update");

    hand.command("Edit", "Undo", "ctrl Z");
    desktop.until("it is undone", () -> headlineNow().equals(before));
    desktop.until(
        "its words are gone", () -> !said("Updates by quarter").contains("Waits for the venue"));
  }

  private static String entryWith(JComboBox<?> box, String words) {
    return IntStream.range(0, box.getItemCount())
        .mapToObj(i -> String.valueOf(box.getItemAt(i)))
        .filter(entry -> entry.contains(words))
        .findFirst()
        .orElseThrow();
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
  void aChartIsBuiltExportedAsPictureAndAsDrawingAndCopied() throws Exception {
    hand.command("Window", "Analyse", "ctrl alt 2");
    hand.view("Chart builder");
    JList<?> measures = desktop.find(JList.class, "Measures");
    tickNothing(measures);
    tick("measures", measures, "Share of young people not in");
    JList<?> areas = desktop.find(JList.class, "Areas");
    tick("areas", areas, "Kent districts (all 12)");
    hand.choose(desktop.find(JComboBox.class, "Chart"), "Bars of areas");
    JTextField title = desktop.find(JTextField.class, "Title");
    desktop.until("a chart is proposed", () -> title.getText().contains("not in education"));
    JComboBox<?> period = desktop.find(JComboBox.class, "Period");
    desktop.until("periods are offered", () -> period.getItemCount() > 1);
    String month = Desktop.on(() -> String.valueOf(period.getItemAt(1)));
    hand.choose(period, month);
    hand.into(title);
    desktop.press("ctrl A");
    desktop.type("Neither learning nor working");
    desktop.settled();
    desktop.picture("story-5-chart");

    Path png = folder.resolve("chart.png");
    hand.command("Analyse", "Export chart as PNG", "ctrl shift P");
    export(png);
    BufferedImage picture = ImageIO.read(png.toFile());
    assertThat(List.of(picture.getWidth(), picture.getHeight())).containsExactly(620, 360);
    assertThat(colours(picture)).as("something is drawn").isGreaterThan(20);

    Path svg = folder.resolve("chart.svg");
    hand.command("Analyse", "Export chart as SVG", "ctrl shift G");
    export(svg);
    String drawn = words(svg);
    assertThat(drawn).contains("Neither learning nor working", "Sevenoaks", "Thanet", month);

    hand.command("Analyse", "Copy chart as picture", "ctrl shift C");
    desktop.until("it is said", () -> saidOfChart().contains("picture is on the clipboard"));
    Image copied = (Image) Desktop.clipped(DataFlavor.imageFlavor);
    assertThat(List.of(copied.getWidth(null), copied.getHeight(null))).containsExactly(620, 360);
    hand.command("Analyse", "Copy chart as table", "ctrl shift T");
    desktop.until("it is said", () -> saidOfChart().contains("figures are on the clipboard"));
    assertThat(String.valueOf(Desktop.clipped(DataFlavor.stringFlavor)).lines())
        .anyMatch(line -> line.startsWith("Sevenoaks\t"))
        .hasSizeGreaterThan(12);
  }

  /** Takes the ticks away that are there. */
  private static void tickNothing(JList<?> list) {
    desktop.until("something is proposed", () -> ticked(list) >= 0);
    while (Desktop.on(() -> ticked(list)) >= 0) {
      int line = Desktop.on(() -> ticked(list));
      hand.tick(list, line);
      desktop.until("it is not ticked any more", () -> ticked(list) != line);
    }
  }

  private static int ticked(JList<?> list) {
    return line(Desktop.lines(list), name -> name.endsWith(", ticked"));
  }

  private static int line(List<String> lines, java.util.function.Predicate<String> which) {
    return IntStream.range(0, lines.size())
        .filter(i -> which.test(lines.get(i)))
        .findFirst()
        .orElse(-1);
  }

  /** Searches for a line and ticks it. */
  private static void tick(String what, JList<?> list, String words) {
    hand.into(desktop.find(JTextField.class, "Search in " + what));
    desktop.type(words);
    desktop.until(words + " is found", () -> line(Desktop.lines(list), of(words)) >= 0);
    hand.tick(list, Desktop.on(() -> line(Desktop.lines(list), of(words))));
    desktop.until(words + " is ticked", () -> ticked(list) >= 0);
  }

  private static java.util.function.Predicate<String> of(String words) {
    return line -> line.startsWith(words);
  }

  private static void export(Path file) {
    desktop.file(hand, file, "Export");
    desktop.until("where it is is said", () -> saidOfChart().contains("chart is in " + file));
    assertThat(file).isNotEmptyFile();
  }

  private static String saidOfChart() {
    return desktop.all(JLabel.class, "What came of it").stream()
        .map(JLabel::getText)
        .reduce("", String::concat);
  }

  private static long colours(BufferedImage picture) {
    return IntStream.range(0, picture.getHeight())
        .flatMap(y -> IntStream.range(0, picture.getWidth()).map(x -> picture.getRGB(x, y)))
        .distinct()
        .count();
  }

  /** The words of a drawing, which has to be well-formed. */
  private static String words(Path svg) throws Exception {
    var root =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(svg.toFile())
            .getDocumentElement();
    assertThat(root.getNodeName()).isEqualTo("svg");
    return root.getTextContent();
  }

  @Test
  @Order(7)
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
    desktop.picture("story-7-script");
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
  @Order(8)
  void aBrokenScriptSaysItsLineAndColumn() {
    JTextComponent text = desktop.find(JTextComponent.class, "Text of Six times seven");
    writeAnew(text, List.of("//@ name   Six times seven", "//@ kind   calculation", "6 * * 7"));
    desktop.until("that it is wrong is said", () -> buttonSays("column"));
    desktop.picture("story-8-broken");
    desktop.until("where it is wrong is said", () -> buttonSays("line 3, column 3"));
    hand.use(desktop.find(JButton.class, "Back to what is saved"));
    desktop.until("it is right again", () -> buttonSays("nothing wrong"));
    String back = Desktop.on(text::getText);
    assertThat(back).endsWith("6 * 7");
  }

  @Test
  @Order(9)
  void aThemeThatIsStoppedLeavesAndComesBackToWhereItStood() {
    hand.command("Window", "Monitor", "ctrl alt 1");
    hand.view("Road safety");
    hand.view("Plug-ins");
    JTable plugins = desktop.find(JTable.class, "Plug-ins");
    desktop.until("the theme is listed", () -> safe(plugins) >= 0);
    Set<String> tabs = Desktop.on(Panes::titles);
    int rows = Desktop.on(() -> scorecardRows());
    assertThat(tabs).contains("Road safety");
    desktop.until("its lines are there", () -> hasLine(SAFE));

    hand.choose(plugins, Desktop.on(() -> safe(plugins)), 0);
    hand.use(desktop.find(JButton.class, "Stop…"));
    hand.use(desktop.within(desktop.dialog(), JButton.class, "Stop"));
    desktop.until("its views leave", () -> !Panes.titles().contains("Road safety"));
    desktop.until("its lines leave", () -> !hasLine(SAFE));
    desktop.picture("story-9-stopped");

    desktop.until("it can be started", () -> desktop.find(JButton.class, "Start").isEnabled());
    hand.use(desktop.find(JButton.class, "Start"));
    desktop.until("its views stand where they stood", () -> Panes.titles().equals(tabs));
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

  @Test
  @Order(10)
  void aPerspectiveThatWasRearrangedIsPutBackInPlace() {
    hand.command("Window", "Put views back in place", "");
    desktop.until("the views stand at first", () -> Panes.titles().contains("Why?"));
    Set<Set<String>> first = Desktop.on(Panes::all);
    hand.bring("Compare", "Scorecard");
    hand.view("Why?");
    hand.into(desktop.find(JTextComponent.class, "Why?"));
    hand.command("View", "Close this view", "ctrl W");
    desktop.until("it is closed", () -> !Panes.titles().contains("Why?"));
    Set<Set<String>> left = Desktop.on(Panes::all);

    hand.command("Window", "Analyse", "ctrl alt 2");
    desktop.until("another perspective shows", () -> !Panes.all().equals(left));
    hand.command("Window", "Monitor", "ctrl alt 1");
    desktop.until("it stands as it was left", () -> Panes.all().equals(left));

    hand.command("Window", "Put views back in place", "");
    desktop.until("the views stand as at first", () -> Panes.all().equals(first));
  }

  @Test
  @Order(11)
  void theNextEditionAndThePlanAfterItAreAKeyAway() {
    List<String> seen = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      String before = looked();
      hand.command("Plan", "Next edition", "ctrl E");
      desktop.until("another is looked at", () -> !lookedNow().equals(before));
      seen.add(looked());
    }
    assertThat(seen).doesNotHaveDuplicates();
  }

  private static String looked() {
    desktop.until("an edition is looked at", () -> !lookedNow().isEmpty());
    return Desktop.on(WindowStories::lookedNow);
  }

  /** The window's title and the edition that is chosen in the switch. */
  private static String lookedNow() {
    return Desktop.showing(JToggleButton.class).stream()
        .filter(button -> button.isSelected() && button.getParent() != null)
        .map(button -> button.getAccessibleContext().getAccessibleName())
        .filter(name -> name.startsWith("Edition "))
        .map(name -> desktop.frame().getTitle() + ", " + name)
        .findFirst()
        .orElse("");
  }

  @Test
  @Order(12)
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

  @Test
  @Order(13)
  void aWorkspaceAnotherProcessHasIsNotOpenedAndTheWindowSaysWhoHasIt() throws Exception {
    Path other = folder.resolve("other");
    try (OtherProcess holder = OtherProcess.start(Holding.class, other.toString())) {
      holder.await(Holding.HELD);
      hand.command("File", "Open workspace", "ctrl O");
      desktop.file(hand, other, "Open");
      desktop.until(
          "who has it is said",
          () ->
              Desktop.showing(JLabel.class).stream()
                  .map(one -> String.valueOf(one.getAccessibleContext().getAccessibleName()))
                  .anyMatch(
                      said ->
                          said.startsWith("Notice: ")
                              && said.contains("in use by process " + holder.pid())
                              && said.contains(other.toString())));
      desktop.until("the window is on the one before", () -> isOn("own"));
      desktop.picture("story-13-in-use");
    }
  }
}
