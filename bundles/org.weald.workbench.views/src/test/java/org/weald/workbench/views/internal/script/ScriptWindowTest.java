package org.weald.workbench.views.internal.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.KeyEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.swing.AbstractButton;
import javax.swing.JLabel;
import javax.swing.JTable;
import javax.swing.JTree;
import org.fife.ui.rsyntaxtextarea.RSyntaxTextArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.weald.chart.internal.Renderer;
import org.weald.spi.ScriptDesk.Sort;
import org.weald.workbench.Perspective;
import org.weald.workbench.internal.OpenWindow;
import org.weald.workbench.internal.ViewShelf;
import org.weald.workbench.internal.look.Settings;
import org.weald.workbench.internal.menu.CommandShelf;
import org.weald.workbench.views.internal.Hand;
import org.weald.workbench.views.internal.Shelf;
import org.weald.workbench.views.internal.SwitchableMonitor;
import org.weald.workspace.Workspace;

/** Scripts in the real window, on the real desk for scripts, written as a user would. */
@Tag("window")
class ScriptWindowTest {
  private static final String NAME = "Years";

  @TempDir Path folder;
  private ScriptShelf scripts;
  private Path mine;
  private Workspace workspace;
  private OpenWindow window;

  @BeforeEach
  void open() throws Exception {
    scripts = ScriptShelf.start(folder.resolve("cache"));
    workspace = scripts.workspaces().create(folder.resolve("workspace")).fold(it -> it, it -> null);
    String text =
        scripts.desk().template(Sort.CALCULATION, NAME).replaceAll("(?s)//@ param.*", "1 + 1\n");
    assertThat(scripts.desk().save(workspace.folder(), "calculations/years", text).problems())
        .isEmpty();
    mine = workspace.folder().resolve("scripts/calculations/years.groovy");
    show();
  }

  private void show() throws Exception {
    ViewShelf shelf = Shelf.of(new Renderer());
    scripts.fill(shelf, new Renderer());
    window =
        new OpenWindow(
            new SwitchableMonitor(),
            Optional.of(workspace),
            shelf,
            CommandShelf.EMPTY,
            new Renderer(),
            Settings.FIRST.withViews(Perspective.SCRIPT, java.util.Map.of()));
    window.open();
  }

  @AfterEach
  void close() throws Exception {
    closeWindow();
    workspace.close();
    scripts.close();
  }

  private void closeWindow() throws Exception {
    window.close();
    CompletableFuture.runAsync(
            () -> {
              try {
                window.awaitClosed();
              } catch (InterruptedException e) {
                throw new IllegalStateException(e);
              }
            })
        .get(20, TimeUnit.SECONDS);
  }

  private RSyntaxTextArea opened() throws Exception {
    JTree tree = Hand.find(JTree.class, "Scripts");
    Hand.until("the script is listed", () -> row(tree) >= 0);
    Hand.on(
        () -> {
          tree.setSelectionRow(row(tree));
          return true;
        });
    Hand.keyboardTo(tree);
    Hand.press(KeyEvent.VK_ENTER);
    RSyntaxTextArea area = Hand.find(RSyntaxTextArea.class, "Text of " + NAME);
    Hand.until("the text has the keyboard", area::isFocusOwner);
    return area;
  }

  private static int row(JTree tree) {
    for (int row = 0; row < tree.getRowCount(); row++) {
      if (tree.getPathForRow(row).getLastPathComponent().toString().startsWith(NAME)) {
        return row;
      }
    }
    return -1;
  }

  @Test
  void aScriptIsWrittenCheckedSavedAndRun() throws Exception {
    RSyntaxTextArea area = opened();
    Hand.press(KeyEvent.VK_CONTROL, KeyEvent.VK_END);
    Hand.type("x");
    Hand.until("the mistake is told with its line", () -> said("line 5"));
    Hand.press(KeyEvent.VK_BACK_SPACE);
    Hand.type("7");
    Hand.until("nothing is wrong any more", () -> said("nothing wrong"));

    Hand.press(KeyEvent.VK_CONTROL, KeyEvent.VK_S);

    Hand.until("it is saved", () -> Files.readString(mine).endsWith("7"));
    assertThat(Files.readString(mine)).isEqualTo(area.getText());

    Hand.press(KeyEvent.VK_CONTROL, KeyEvent.VK_ENTER);

    Hand.until("it has come to something", () -> shown("7"));
    Hand.picture("script-run");
  }

  /** What the line below the text says. */
  private static boolean said(String words) {
    return Hand.frames().stream()
        .flatMap(frame -> Hand.within(frame, AbstractButton.class).stream())
        .anyMatch(button -> button.isShowing() && String.valueOf(button.getText()).contains(words));
  }

  private static boolean shown(String words) {
    return Hand.frames().stream()
        .flatMap(frame -> Hand.within(frame, JLabel.class).stream())
        .anyMatch(
            label ->
                label.isShowing()
                    && words.equals(label.getAccessibleContext().getAccessibleName()));
  }

  @Test
  void whatIsNotSavedIsOfferedAgainInTheNextWindow() throws Exception {
    RSyntaxTextArea area = opened();
    Hand.press(KeyEvent.VK_CONTROL, KeyEvent.VK_END);
    Hand.type("42");
    Hand.until("it is written", () -> area.getText().endsWith("42"));
    String before = Files.readString(mine);

    closeWindow();
    show();

    RSyntaxTextArea again = opened();
    String offered = Hand.on(again::getText);
    assertThat(offered).isEqualTo(before + "42");
    assertThat(Files.readString(mine)).isEqualTo(before);
  }

  @Test
  void everyScriptStandsInTheMenuInEveryPerspective() throws Exception {
    JTree tree = Hand.find(JTree.class, "Scripts");
    Hand.until("the scripts are listed", () -> row(tree) >= 0);
    Hand.press(KeyEvent.VK_CONTROL, KeyEvent.VK_ALT, KeyEvent.VK_1);
    Hand.find(JTable.class, "Scorecard");

    Hand.until("they are in the menu", () -> items().contains(NAME + "…"));
    List<String> items = Hand.on(ScriptWindowTest::items);
    assertThat(items).contains("NEET by district…", "New script…");
  }

  private static List<String> items() {
    return Hand.frames().stream()
        .flatMap(
            frame ->
                java.util.stream.IntStream.range(0, frame.getJMenuBar().getMenuCount())
                    .mapToObj(frame.getJMenuBar()::getMenu))
        .filter(menu -> menu.getText().equals("Scripts"))
        .flatMap(menu -> java.util.Arrays.stream(menu.getMenuComponents()))
        .filter(AbstractButton.class::isInstance)
        .map(item -> ((AbstractButton) item).getText())
        .toList();
  }
}
