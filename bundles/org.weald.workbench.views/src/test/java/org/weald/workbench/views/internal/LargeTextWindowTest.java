package org.weald.workbench.views.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.FontMetrics;
import java.awt.Rectangle;
import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import javax.swing.JFrame;
import javax.swing.JSplitPane;
import javax.swing.JTabbedPane;
import javax.swing.JTable;
import javax.swing.JTextArea;
import javax.swing.JTree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.weald.chart.internal.Renderer;
import org.weald.themes.internal.ShippedContent;
import org.weald.workbench.Look;
import org.weald.workbench.internal.OpenWindow;
import org.weald.workbench.internal.ViewShelf;
import org.weald.workbench.internal.look.Settings;
import org.weald.workbench.internal.menu.CommandShelf;
import org.weald.workbench.views.internal.plan.PlanTreeModel;
import org.weald.workbench.views.internal.welcome.WelcomeFactory;
import org.weald.workspace.Workspace;
import org.weald.workspace.internal.RealWorkspaces;

/** Text twice the size can be read and worked with in a small window. */
@Tag("window")
class LargeTextWindowTest {
  private static final int ROWS = 5;
  private static final int FIGURES = 4;
  private static final int TITLE = 150;

  private OpenWindow window;
  private JFrame frame;

  private final ViewShelf shelf = Shelf.of(new Renderer());
  private Optional<Workspace> workspace = Optional.empty();

  private void open(int percent, int width, int height) throws Exception {
    window =
        new OpenWindow(
            new SwitchableMonitor(ShippedContent.readWithActions()),
            workspace,
            shelf,
            CommandShelf.EMPTY,
            new Renderer(),
            Settings.FIRST.withPercent(percent));
    window.open();
    frame = Hand.frame();
    size(width, height);
    JTable table = Hand.find(JTable.class, "Scorecard");
    Hand.until("the plan is shown", () -> table.getRowCount() == 26);
    Hand.until("the scorecard has the keyboard", table::isFocusOwner);
    Hand.settled();
  }

  private void size(int width, int height) throws Exception {
    Hand.on(
        () -> {
          frame.setBounds(0, 0, width, height);
          return true;
        });
    Hand.until("the window has its size", () -> frame.getContentPane().getWidth() <= width);
    Hand.settled();
  }

  @AfterEach
  void close() throws Exception {
    window.close();
    Hand.until("the window is closed", () -> Hand.frames().isEmpty());
    workspace.ifPresent(Workspace::close);
  }

  private static int seen(JTable table) {
    Rectangle visible = table.getVisibleRect();
    return (int)
        IntStream.range(0, table.getRowCount())
            .mapToObj(row -> table.getCellRect(row, 0, true))
            .filter(cell -> cell.y >= visible.y)
            .filter(cell -> cell.y + cell.height <= visible.y + visible.height)
            .count();
  }

  /** How much of a column is in sight, in pixels. */
  private static int seen(JTable table, String heading) {
    int column = table.getColumnModel().getColumnIndex(heading);
    return table.getVisibleRect().intersection(table.getCellRect(0, column, true)).width;
  }

  private static <T extends Component> T showing(Class<T> type, String name) throws Exception {
    Hand.until(name + " is seen", () -> Hand.all(type, name).stream().anyMatch(T::isShowing));
    return Hand.on(() -> Hand.all(type, name).stream().filter(T::isShowing).findFirst().get());
  }

  @Test
  void atTwiceTheSizeASmallScreenShowsRowsAndTitles() throws Exception {
    open(200, 1024, 768);
    Hand.picture("large-scorecard");
    JTable card = showing(JTable.class, "Scorecard");
    assertThat(Hand.on(() -> seen(card))).isGreaterThanOrEqualTo(ROWS);
    FontMetrics text = Hand.on(() -> card.getFontMetrics(Look.text()));
    assertThat(Hand.on(() -> seen(card, "Ref"))).isGreaterThan(text.stringWidth("Green 10"));
    assertThat(Hand.on(() -> seen(card, "Measure"))).isGreaterThanOrEqualTo(2 * TITLE);
    assertThat(Hand.on(() -> seen(card, "Status"))).isGreaterThan(text.stringWidth("On target"));

    Hand.press(KeyEvent.VK_CONTROL, KeyEvent.VK_F);
    JTree plan = showing(JTree.class, "Plan");
    Hand.settled();
    Hand.picture("large-plan");
    assertThat(Hand.on(() -> narrowest(plan))).isGreaterThanOrEqualTo(2 * TITLE);
  }

  @Test
  void theDoorsOfTheWelcomePageStandOneBelowTheOther() throws Exception {
    ViewShelf.Shelved welcome = Shelf.byHand(new WelcomeFactory());
    shelf.put(welcome.description().id(), welcome);
    open(200, 1024, 768);
    window.perform("weald.view.org.weald.workbench.views.welcome");
    JTextArea door = showing(JTextArea.class, "Look at the sample plan");
    JTextArea last = showing(JTextArea.class, "Open a workspace");
    Hand.settled();
    Hand.picture("large-welcome");
    assertThat(Hand.on(() -> door.getVisibleRect().width)).isEqualTo(Hand.on(door::getWidth));
    assertThat(Hand.on(() -> last.getLocationOnScreen().x))
        .isEqualTo(Hand.on(() -> door.getLocationOnScreen().x));
  }

  @Test
  void figuresShowRowsToo(@TempDir Path folder) throws Exception {
    workspace = Optional.of(RealWorkspaces.create(folder.resolve("w")));
    open(200, 1024, 768);
    window.perform("weald.view.org.weald.workbench.views.figures");
    JTable figures = showing(JTable.class, "Figures");
    Hand.until("there are figures", () -> figures.getRowCount() > FIGURES);
    Hand.settled();
    Hand.picture("large-figures");
    assertThat(Hand.on(() -> seen(figures))).isGreaterThanOrEqualTo(FIGURES);
  }

  /** A line that leads to a view would else cover the tree with it. */
  @Test
  void theTreeIsWalkedPastAViewAndEnterGoesToIt() throws Exception {
    open(200, 1024, 768);
    Hand.press(KeyEvent.VK_CONTROL, KeyEvent.VK_F);
    JTree plan = showing(JTree.class, "Plan");
    Hand.keyboardTo(plan);
    int view = Hand.on(() -> viewLine(plan));
    Hand.on(
        () -> {
          plan.setSelectionRow(view - 1);
          return true;
        });
    Hand.press(KeyEvent.VK_DOWN);
    Hand.until("the line is chosen", () -> plan.getLeadSelectionRow() == view);
    assertThat(Hand.on(this::front)).containsExactly("Plan");
    Hand.press(KeyEvent.VK_ENTER);
    Hand.until("the view is seen", () -> !front().contains("Plan"));
  }

  private static int viewLine(JTree tree) {
    return IntStream.range(0, tree.getRowCount())
        .filter(
            row ->
                PlanTreeModel.entry(tree.getPathForRow(row).getLastPathComponent())
                    .filter(line -> !line.view().isEmpty())
                    .isPresent())
        .findFirst()
        .orElseThrow();
  }

  /** How much room the title of a line has at least, or as much as all titles want. */
  private static int narrowest(JTree tree) {
    Rectangle visible = tree.getVisibleRect();
    return IntStream.range(0, tree.getRowCount())
        .mapToObj(tree::getRowBounds)
        .filter(row -> row.y < visible.height)
        .mapToInt(row -> visible.x + visible.width - row.x)
        .min()
        .orElse(0);
  }

  @Test
  void everyViewOfEveryPerspectiveStandsInOneRowOfTabsThereAndIsPutBackThere() throws Exception {
    open(200, 1024, 768);
    assertThat(Hand.on(this::parts)).isEqualTo(1);
    assertThat(Hand.on(this::front)).containsExactly("Scorecard");
    Hand.press(KeyEvent.VK_CONTROL, KeyEvent.VK_ALT, KeyEvent.VK_3);
    Hand.until("the actions are shown", () -> tabs().contains("Actions"));
    assertThat(Hand.on(this::parts)).isEqualTo(1);
    window.perform("weald.window.reset");
    Hand.settled();
    assertThat(Hand.on(this::parts)).isEqualTo(1);
  }

  @Test
  void viewsThatNobodyMovedStandAsThereIsRoomWhenTheWindowChangesItsSize() throws Exception {
    open(100, 1280, 860);
    int many = Hand.on(this::parts);
    assertThat(many).isGreaterThan(3);
    Set<String> all = Hand.on(this::tabs);
    size(600, 440);
    assertThat(Hand.on(this::parts)).isEqualTo(1);
    assertThat(Hand.on(this::tabs)).isEqualTo(all);
    Hand.until(
        "the scorecard has the keyboard still", showing(JTable.class, "Scorecard")::isFocusOwner);

    size(1280, 860);
    assertThat(Hand.on(this::parts)).isEqualTo(many);
    Hand.until(
        "the scorecard has the keyboard still",
        () -> Hand.all(JTable.class, "Scorecard").stream().anyMatch(Component::isFocusOwner));
  }

  @Test
  void whatWasMovedStaysWhereItWasPut() throws Exception {
    open(100, 1280, 860);
    int many = Hand.on(this::parts);
    JSplitPane split = Hand.on(() -> Hand.within(frame, JSplitPane.class).get(0));
    Hand.on(
        () -> {
          split.setDividerLocation(split.getDividerLocation() + 80);
          return true;
        });
    Hand.press(KeyEvent.VK_CONTROL, KeyEvent.VK_ALT, KeyEvent.VK_3);
    Hand.press(KeyEvent.VK_CONTROL, KeyEvent.VK_ALT, KeyEvent.VK_1);
    Hand.settled();
    size(600, 440);
    assertThat(Hand.on(this::parts)).isEqualTo(many);
  }

  private int parts() {
    return groups().size();
  }

  private List<JTabbedPane> groups() {
    return Hand.within(frame.getContentPane(), JTabbedPane.class).stream()
        .filter(Component::isShowing)
        .toList();
  }

  private Set<String> tabs() {
    Set<String> titles = new TreeSet<>();
    for (JTabbedPane group : groups()) {
      IntStream.range(0, group.getTabCount()).mapToObj(group::getTitleAt).forEach(titles::add);
    }
    return titles;
  }

  private List<String> front() {
    return groups().stream().map(group -> group.getTitleAt(group.getSelectedIndex())).toList();
  }
}
