package org.weald.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Point;
import java.awt.Rectangle;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import javax.swing.JTabbedPane;
import javax.swing.JTable;
import javax.swing.JTree;
import javax.swing.text.JTextComponent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** A right click, or the menu key, offers what can be done with what is pointed at. */
@Tag("stories")
@EnabledIfSystemProperty(named = "weald.display", matches = "true")
class RightClickTest {
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
  void aMeasureIsChosenAndItsReasonsAreAClickAway() {
    desktop.go("Scorecard");
    JTable scorecard = desktop.find(JTable.class, "Scorecard");
    desktop.settled();
    Rectangle cell = Desktop.on(() -> scorecard.getCellRect(1, 1, true));
    assertThat(Desktop.on(() -> scorecard.isRowSelected(1))).isFalse();
    desktop.rightClick(scorecard, new Point(cell.x + 20, cell.y + 8));
    assertThat(offered()).contains("Copy as table", "Chart", "Why?", "Close this view");
    assertThat(Desktop.on(() -> scorecard.isRowSelected(1))).isTrue();

    desktop.click(Desktop.on(() -> line("Why?")));
    desktop.until("the reasons have the keyboard", () -> Desktop.inFront("Why?"));
    desktop.until("nothing is offered any more", () -> menu().isEmpty());
  }

  @Test
  void theMenuKeyOffersTheSameBesideTheChosenLine() {
    desktop.go("Scorecard");
    JTable scorecard = desktop.find(JTable.class, "Scorecard");
    desktop.until("it has the keyboard", () -> Desktop.focusNow() == scorecard);
    desktop.press("DOWN");
    desktop.press("shift F10");
    assertThat(offered()).contains("Copy as picture", "Move or size this view…");
    Point at = Desktop.on(() -> menu().orElseThrow().getLocationOnScreen());
    Rectangle row =
        Desktop.on(
            () -> {
              Rectangle line = scorecard.getCellRect(scorecard.getSelectedRow(), 0, true);
              Point corner = scorecard.getLocationOnScreen();
              line.translate(corner.x, corner.y);
              return line;
            });
    assertThat(at.y).isBetween(row.y, row.y + row.height + 4);
    desktop.press("ESCAPE");
    desktop.until("nothing is offered any more", () -> menu().isEmpty());
    desktop.until("it has the keyboard again", () -> Desktop.focusNow() == scorecard);
  }

  @Test
  void onATabItIsTheMenuOfItsView() {
    desktop.go("Put views back in place");
    desktop.settled();
    assertThat(Desktop.on(() -> Desktop.inFront("Compare"))).isFalse();
    JTabbedPane tabs = Desktop.on(() -> Panes.of("Compare"));
    Rectangle tab = Desktop.on(() -> tabs.getBoundsAt(tabs.indexOfTab("Compare")));
    desktop.rightClick(tabs, new Point(tab.x + 12, (int) tab.getCenterY()));
    assertThat(offered()).contains("Close this view", "Help on this view");
    desktop.click(Desktop.on(() -> line("Close this view")));
    desktop.until("it is closed", () -> !Panes.titles().contains("Compare"));
    desktop.go("Put views back in place");
    desktop.until("it is back", () -> Panes.titles().contains("Compare"));
  }

  @Test
  void aScriptCanBeOpenedAndWhatCannotBeDoneIsGreyWithTheReason() {
    desktop.go("Scripts");
    JTree scripts = desktop.find(JTree.class, "Scripts");
    desktop.until("they are listed", () -> scripts.getRowCount() > 1);
    desktop.settled();
    Rectangle line = Desktop.on(() -> scripts.getRowBounds(1));
    desktop.rightClick(scripts, new Point(line.x + 20, (int) line.getCenterY()));
    assertThat(offered()).contains("Open the script", "Run the script…", "Rename the script…");
    JMenuItem rename = Desktop.on(() -> line("Rename the script…"));
    assertThat(Desktop.on(rename::isEnabled)).isFalse();
    String reason = Desktop.on(rename::getToolTipText);
    assertThat(reason).contains("cannot be done with what is chosen");
    desktop.click(Desktop.on(() -> line("Open the script")));
    desktop.until("nothing is offered any more", () -> menu().isEmpty());
    desktop.until("the editor has it", () -> Desktop.inFront("Editor"));
  }

  @Test
  void whatEnterDoesIsTheFirstThingThatIsOffered() {
    desktop.go("Data queries");
    JTable queries = desktop.find(JTable.class, "Data queries");
    desktop.until("they are listed", () -> queries.getRowCount() > 1);
    desktop.settled();
    Rectangle cell = Desktop.on(() -> queries.getCellRect(1, 0, true));
    desktop.rightClick(queries, new Point(cell.x + 20, cell.y + 8));
    assertThat(offered()).startsWith("Go to what it is about", "Copy");
    desktop.press("ESCAPE");
    desktop.until("nothing is offered any more", () -> menu().isEmpty());
  }

  @Test
  void inTextItIsCutAndPasted() {
    desktop.go("Scorecard");
    JTextComponent words = desktop.find(JTextComponent.class, "Filter the plan");
    desktop.rightClick(words, new Point(8, 8));
    assertThat(offered()).startsWith("Cut", "Copy", "Paste", "Select all");
    desktop.press("ESCAPE");
    desktop.until("nothing is offered any more", () -> menu().isEmpty());
  }

  private static Optional<JPopupMenu> menu() {
    return Desktop.showing(JPopupMenu.class).stream().findFirst();
  }

  private static List<JMenuItem> lines() {
    return Desktop.showing(JMenuItem.class).stream()
        .filter(item -> item.getParent() instanceof JPopupMenu)
        .toList();
  }

  private static JMenuItem line(String words) {
    return lines().stream().filter(item -> item.getText().equals(words)).findFirst().orElseThrow();
  }

  private static List<String> offered() {
    desktop.until("something is offered", () -> menu().filter(Component::isShowing).isPresent());
    return Desktop.on(() -> lines().stream().map(JMenuItem::getText).toList());
  }
}
