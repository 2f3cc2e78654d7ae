package org.weald.workbench.views.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Container;
import java.awt.Point;
import java.awt.Window;
import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javax.swing.AbstractButton;
import javax.swing.JComboBox;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.JMenu;
import javax.swing.JMenuItem;
import javax.swing.JSplitPane;
import javax.swing.JTabbedPane;
import javax.swing.JTable;
import javax.swing.JTextField;
import javax.swing.JToggleButton;
import javax.swing.JTree;
import javax.swing.JViewport;
import javax.swing.SwingUtilities;
import javax.swing.text.JTextComponent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.weald.chart.internal.Renderer;
import org.weald.workbench.ChartPane;
import org.weald.workbench.Prose;
import org.weald.workbench.internal.OpenWindow;
import org.weald.workbench.internal.ViewShelf;
import org.weald.workbench.internal.look.Settings;
import org.weald.workbench.internal.menu.CommandShelf;
import org.weald.workbench.views.internal.plan.PlanEntry;
import org.weald.workbench.views.internal.plan.PlanTreeModel;
import org.weald.workbench.views.internal.queries.Query;
import org.weald.workbench.views.internal.scorecard.ScoreColumn;
import org.weald.workbench.views.internal.scorecard.ScoreRow;

/** The real window on the shipped plan, driven as a user would. */
@Tag("window")
class WindowTest {
  private static final String SAFE = "org.weald.theme.safe";

  private SwitchableMonitor monitor;
  private OpenWindow window;
  private JFrame frame;
  private JTree tree;
  private JTable table;

  @BeforeEach
  void open() throws Exception {
    monitor = new SwitchableMonitor();
    ViewShelf shelf = Shelf.of(new Renderer());
    shelf.put("theme", Shelf.ofTheme(SAFE + "/safe", site -> new JLabel("Road safety")));
    window =
        new OpenWindow(
            monitor, Optional.empty(), shelf, CommandShelf.EMPTY, new Renderer(), Settings.FIRST);
    window.open();
    frame = Hand.frame();
    tree = Hand.find(JTree.class, "Plan");
    table = Hand.find(JTable.class, "Scorecard");
    Hand.until("the plan is shown", () -> table.getRowCount() == 26);
    Hand.until("the theme's view is there", () -> tabs().contains("Road safety"));
  }

  @AfterEach
  void close() throws Exception {
    window.close();
    closed();
  }

  private void closed() throws Exception {
    CompletableFuture<Void> waiting =
        CompletableFuture.runAsync(
            () -> {
              try {
                window.awaitClosed();
              } catch (InterruptedException e) {
                throw new IllegalStateException(e);
              }
            });
    waiting.get(20, TimeUnit.SECONDS);
  }

  @Test
  void aStoppedThemeLeavesEverywhereAndNothingElseMoves() throws Exception {
    select("Green 4");
    Hand.on(() -> expand("Caring Communities"));
    Seen before = settled();

    monitor.stop(SAFE);

    Hand.until("its rows have left", () -> table.getRowCount() == 21);
    Hand.until("its view has left", () -> !tabs().contains("Road safety"));
    Seen after = settled();
    assertThat(before.lines()).contains("Safe Communities");
    assertThat(after.lines()).doesNotContain("Safe Communities").contains("Caring Communities");
    assertThat(after.selectedRef()).isEqualTo("Green 4");
    assertThat(after.why()).isEqualTo(before.why());
    assertThat(after.dividers()).isEqualTo(before.dividers());
    assertThat(after.components()).isEqualTo(before.components());
    assertThat(after.lines().stream().filter(before.lines()::contains).toList())
        .isEqualTo(after.lines());
    Hand.picture("window-safe-stopped");
  }

  @Test
  void aStartedThemeComesBackToWhereItStood() throws Exception {
    Hand.on(() -> expand("Caring Communities"));
    Seen before = settled();
    monitor.stop(SAFE);
    Hand.until("its rows have left", () -> table.getRowCount() == 21);
    Hand.until("its view has left", () -> !tabs().contains("Road safety"));

    monitor.start(SAFE);

    Hand.until("its rows are back", () -> table.getRowCount() == 26);
    Hand.until("its view is back", () -> tabs().contains("Road safety"));
    Seen after = settled();
    assertThat(after).isEqualTo(before);
    assertThat(Hand.on(this::frontTabs)).contains("Scorecard").doesNotContain("Road safety");
  }

  @Test
  void eachOfTheSixThemesCanBeStoppedAndStarted() throws Exception {
    Seen before = settled();
    for (String theme : List.of("safe", "caring", "green", "healthy", "dynamic", "sustainable")) {
      monitor.stop("org.weald.theme." + theme);
      Hand.until(theme + " has left", () -> table.getRowCount() < 26);
      monitor.start("org.weald.theme." + theme);
      Hand.until(theme + " is back", () -> table.getRowCount() == 26);
    }
    Hand.until("its view is back", () -> tabs().contains("Road safety"));
    assertThat(settled()).isEqualTo(before);
  }

  @Test
  void aStoppedAndStartedPlanComesBackWithItsSelection() throws Exception {
    select("Caring 3");
    monitor.stop("org.weald.plan.sevenoaks");
    Hand.until("everything has left", () -> table.getRowCount() == 0);

    monitor.start("org.weald.plan.sevenoaks");

    Hand.until("everything is back", () -> table.getRowCount() == 26);
    assertThat(Hand.on(this::selectedRef)).isEqualTo("Caring 3");
  }

  @Test
  void scrollAndSortStayWhenAnotherThemeLeaves() throws Exception {
    JViewport viewport =
        Hand.on(() -> (JViewport) SwingUtilities.getAncestorOfClass(JViewport.class, table));
    Hand.on(
        () -> {
          table.getRowSorter().toggleSortOrder(ScoreColumn.STATUS.ordinal());
          viewport.setViewPosition(new Point(0, 100));
          return true;
        });

    monitor.stop("org.weald.theme.sustainable");

    Hand.until("its rows have left", () -> table.getRowCount() < 26);
    assertThat(Hand.on(viewport::getViewPosition)).isEqualTo(new Point(0, 100));
    assertThat(Hand.on(() -> table.getRowSorter().getSortKeys().get(0).getColumn()))
        .isEqualTo(ScoreColumn.STATUS.ordinal());
  }

  @Test
  void theEditionIsSwitchedAndRoadCasualtiesStaySelected() throws Exception {
    select("Safe 4");
    JToggleButton first = Hand.find(JToggleButton.class, "Edition 2019/20");
    Hand.on(
        () -> {
          first.doClick();
          return true;
        });

    Hand.until("the first edition is shown", () -> table.getRowCount() == 27);
    Hand.until("its reason is shown", () -> why().contains("Target not met"));
    assertThat(Hand.on(this::selectedRef)).isEqualTo("S4");
    ChartPane chart =
        Hand.find(
            ChartPane.class,
            "People killed or seriously injured on local roads: a rise no bigger than usual"
                + " variation. People a year · Sevenoaks");
    assertThat(Hand.on(() -> chart.getAccessibleContext().getAccessibleDescription()))
        .contains("2017: 49")
        .contains("2019: 59");
    Hand.picture("window-2019-20");
  }

  @Test
  void aDataQueryLeadsToItsMeasureAndTheComparisonOfDistricts() throws Exception {
    JTable queries = Hand.find(JTable.class, "Data queries");
    Hand.until("the figures are checked", () -> queries.getRowCount() > 0);
    Hand.on(
        () -> {
          for (int row = 0; row < queries.getRowCount(); row++) {
            Query query = (Query) queries.getValueAt(row, 0);
            if (query.sentence().contains("3rd lowest")) {
              queries.setRowSelectionInterval(row, row);
            }
          }
          queries.getActionMap().get("ENTER").actionPerformed(null);
          return true;
        });

    Hand.until("its reason is shown", () -> why().contains("at most 1.3"));
    Hand.until("it is found in the tree", () -> selectedLine().startsWith("Share of young people"));
    Hand.on(
        () -> {
          each(frame, JTabbedPane.class, tabs -> bring(tabs, "Compare"));
          return true;
        });
    ChartPane bars =
        Hand.find(
            ChartPane.class,
            "Sevenoaks has the third lowest share of young people not in education, employment or"
                + " training. By rate, % · Kent districts · January 2020");
    assertThat(Hand.on(() -> bars.getAccessibleContext().getAccessibleDescription()))
        .contains("Tunbridge Wells: 2.4")
        .contains("Sevenoaks: 2.7");
    Hand.until(
        "nothing runs",
        () -> Hand.all(AbstractButton.class, "Cancel").stream().noneMatch(Component::isShowing));
    Hand.picture("window-compare");
  }

  private static void bring(JTabbedPane tabs, String title) {
    int index = tabs.indexOfTab(title);
    if (index >= 0) {
      tabs.setSelectedIndex(index);
    }
  }

  private String selectedLine() {
    return tree.getSelectionPath() == null
        ? ""
        : PlanTreeModel.entry(tree.getSelectionPath().getLastPathComponent())
            .map(PlanEntry::text)
            .orElse("");
  }

  @Test
  void theKeyboardIsEnough() throws Exception {
    JTextField filter = Hand.find(JTextField.class, "Filter the plan");
    Hand.until("the window has the focus", frame::isFocused);
    Hand.press(KeyEvent.VK_CONTROL, KeyEvent.VK_F);
    Hand.until("the filter has the focus", filter::isFocusOwner);
    Hand.type("neet");
    Hand.until("the filter holds it", () -> filter.getText().equals("neet"));
    Hand.press(KeyEvent.VK_ESCAPE);
    Hand.until("the filter is empty", () -> filter.getText().isEmpty());
    Hand.until("the tree has the focus", tree::isFocusOwner);
    Hand.press(KeyEvent.VK_CONTROL, KeyEvent.VK_E);
    Hand.until("the other edition is shown", () -> table.getRowCount() == 27);
    Hand.press(KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT, KeyEvent.VK_2);
    Hand.until("the scorecard has the focus", table::isFocusOwner);
    Hand.press(KeyEvent.VK_HOME);
    Hand.press(KeyEvent.VK_DOWN);
    Hand.press(KeyEvent.VK_F5);
    Hand.until("it is still there", () -> table.getRowCount() == 27);
    Hand.press(KeyEvent.VK_CONTROL, KeyEvent.VK_Q);
    closed();
  }

  @Test
  void anEditionChosenWithTheArrowKeysIsTheEditionShown() throws Exception {
    JToggleButton second = Hand.find(JToggleButton.class, "Edition 2021/22");
    Hand.keyboardTo(second);

    Hand.press(KeyEvent.VK_LEFT);

    Hand.until("the first edition is shown", () -> table.getRowCount() == 27);
    assertThat(Hand.on(second::isSelected)).isFalse();
  }

  @Test
  void theKeyboardBeginsInTheScorecard() throws Exception {
    Hand.until("the scorecard has the focus", table::isFocusOwner);
  }

  @Test
  void withoutAWorkspaceTheFileMenuSaysWhyNothingCanBeWritten() throws Exception {
    Hand.press(KeyEvent.VK_ALT, KeyEvent.VK_F);
    Hand.until("the menu is open", () -> frame.getJMenuBar().getMenu(0).isPopupMenuVisible());
    JMenuItem importing = Hand.on(() -> item(frame.getJMenuBar().getMenu(0), "weald.file.import"));

    assertThat(Hand.on(importing::isEnabled)).isFalse();
    assertThat(Hand.on(() -> importing.getToolTipText()))
        .startsWith("This needs a workspace")
        .contains("New workspace");
    Hand.press(KeyEvent.VK_ESCAPE);
  }

  private static JMenuItem item(JMenu menu, String name) {
    return Arrays.stream(menu.getMenuComponents())
        .filter(JMenuItem.class::isInstance)
        .map(JMenuItem.class::cast)
        .filter(item -> name.equals(item.getName()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theWordOfEveryStatusFitsItsColumn() throws Exception {
    int column = ScoreColumn.STATUS.ordinal();
    int missing =
        Hand.on(
            () -> {
              int widest = 0;
              for (int row = 0; row < table.getRowCount(); row++) {
                Component cell =
                    table.prepareRenderer(table.getCellRenderer(row, column), row, column);
                widest = Math.max(widest, cell.getPreferredSize().width);
              }
              return widest - table.getColumnModel().getColumn(column).getWidth();
            });

    assertThat(missing).isNotPositive();
  }

  @Test
  void everyControlHasANameThatCanBeReadOut() throws Exception {
    List<String> nameless = Hand.on(() -> nameless(frame, new ArrayList<>()));

    assertThat(nameless).isEmpty();
  }

  @Test
  void nothingIsReadOrJudgedOnTheEventThread() {
    assertThat(monitor.everJudgedOnEventThread()).isFalse();
  }

  @Test
  void closingGivesEverythingBack() throws Exception {
    Hand.picture("window");
    window.close();
    closed();

    assertThat(monitor.listeners()).isZero();
    assertThat(Hand.on(() -> anythingDisplayable())).isFalse();
  }

  private static boolean anythingDisplayable() {
    for (Window each : Window.getWindows()) {
      if (each.isDisplayable()) {
        return true;
      }
    }
    return false;
  }

  /** What a user sees of the parts that must not move. */
  private record Seen(
      List<String> lines,
      String selectedRef,
      String why,
      List<Integer> dividers,
      List<Component> components) {}

  /** What shows once nothing is on its way any more. */
  private Seen settled() throws Exception {
    Hand.settled();
    return Hand.on(this::look);
  }

  private Seen look() {
    List<String> lines = new ArrayList<>();
    for (int row = 0; row < tree.getRowCount(); row++) {
      PlanTreeModel.entry(tree.getPathForRow(row).getLastPathComponent())
          .ifPresent(entry -> lines.add(entry.text()));
    }
    List<Integer> dividers = new ArrayList<>();
    each(frame, JSplitPane.class, split -> dividers.add(split.getDividerLocation()));
    List<Component> components = new ArrayList<>(List.of(tree, table));
    each(frame, ChartPane.class, components::add);
    each(frame, Prose.class, components::add);
    return new Seen(lines, selectedRef(), why(), dividers, components);
  }

  private String selectedRef() {
    int row = table.getSelectedRow();
    return row < 0 ? "" : ((ScoreRow) table.getValueAt(row, 0)).ref();
  }

  private String why() {
    List<String> texts = new ArrayList<>();
    each(frame, Prose.class, prose -> texts.add(prose.getText()));
    return String.join("\n", texts);
  }

  private List<String> tabs() {
    List<String> titles = new ArrayList<>();
    each(
        frame,
        JTabbedPane.class,
        tabs -> {
          for (int i = 0; i < tabs.getTabCount(); i++) {
            titles.add(tabs.getTitleAt(i));
          }
        });
    return titles;
  }

  private List<String> frontTabs() {
    List<String> titles = new ArrayList<>();
    each(
        frame,
        JTabbedPane.class,
        tabs -> {
          if (tabs.getSelectedIndex() >= 0) {
            titles.add(tabs.getTitleAt(tabs.getSelectedIndex()));
          }
        });
    return titles;
  }

  private void select(String ref) throws Exception {
    Hand.on(
        () -> {
          for (int row = 0; row < table.getRowCount(); row++) {
            if (((ScoreRow) table.getValueAt(row, 0)).ref().equals(ref)) {
              table.setRowSelectionInterval(row, row);
              return true;
            }
          }
          throw new AssertionError("no row " + ref);
        });
  }

  private boolean expand(String text) {
    for (int row = 0; row < tree.getRowCount(); row++) {
      if (PlanTreeModel.entry(tree.getPathForRow(row).getLastPathComponent())
          .filter(entry -> entry.text().equals(text))
          .isPresent()) {
        tree.expandRow(row);
        return true;
      }
    }
    throw new AssertionError("no line " + text);
  }

  private static List<String> nameless(Container container, List<String> found) {
    for (Component child : container.getComponents()) {
      boolean control =
          child instanceof AbstractButton
              || child instanceof JTextComponent
              || child instanceof JComboBox<?>
              || child instanceof JTable
              || child instanceof JTree;
      boolean ofLook = child.getClass().getName().startsWith("com.formdev.flatlaf");
      if (control && !ofLook && child.isFocusable() && !inside(child, JComboBox.class)) {
        String name = child.getAccessibleContext().getAccessibleName();
        if (name == null || name.isBlank()) {
          found.add(child.toString());
        }
      }
      if (child instanceof Container inner) {
        nameless(inner, found);
      }
    }
    return found;
  }

  private static boolean inside(Component child, Class<?> type) {
    return SwingUtilities.getAncestorOfClass(type, child) != null;
  }

  private static <T extends Component> void each(
      Container container, Class<T> type, Consumer<T> what) {
    for (Component child : container.getComponents()) {
      if (type.isInstance(child)) {
        what.accept(type.cast(child));
      }
      if (child instanceof Container inner) {
        each(inner, type, what);
      }
    }
  }
}
