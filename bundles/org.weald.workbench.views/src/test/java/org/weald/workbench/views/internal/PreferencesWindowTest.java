package org.weald.workbench.views.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Container;
import java.awt.KeyboardFocusManager;
import java.awt.Robot;
import java.awt.Window;
import java.awt.event.KeyEvent;
import java.awt.image.BufferedImage;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.swing.AbstractButton;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JDialog;
import javax.swing.JTable;
import javax.swing.JTextField;
import javax.swing.text.JTextComponent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.weald.chart.internal.Renderer;
import org.weald.themes.internal.ShippedContent;
import org.weald.workbench.Perspective;
import org.weald.workbench.internal.OpenWindow;
import org.weald.workbench.internal.look.Author;
import org.weald.workbench.internal.look.Settings;
import org.weald.workbench.internal.look.SettingsFile;
import org.weald.workbench.internal.look.Tone;
import org.weald.workbench.internal.menu.CommandShelf;
import org.weald.workspace.Store;
import org.weald.workspace.Workspace;
import org.weald.workspace.internal.RealWorkspaces;

/** What the user prefers, said in the dialog of the real window. */
@Tag("window")
class PreferencesWindowTest {
  @TempDir private Path folder;
  private Workspace workspace;
  private OpenWindow window;
  private JTable table;

  @BeforeEach
  void keepSettingsHere() throws Exception {
    System.setProperty("weald.settings", folder.resolve("settings").toString());
    workspace = RealWorkspaces.create(folder.resolve("w"));
  }

  private void open(Settings settings) throws Exception {
    window =
        new OpenWindow(
            new SwitchableMonitor(ShippedContent.readWithActions()),
            Optional.of(workspace),
            Shelf.of(new Renderer()),
            CommandShelf.EMPTY,
            new Renderer(),
            settings);
    window.open();
    Hand.frame();
    table = Hand.find(JTable.class, "Scorecard");
    Hand.until("the plan is shown", () -> table.getRowCount() == 26);
    Hand.until("the scorecard has the keyboard", table::isFocusOwner);
  }

  @AfterEach
  void close() throws Exception {
    window.close();
    Hand.until("the window is closed", () -> Hand.frames().isEmpty());
    workspace.close();
    System.clearProperty("weald.settings");
  }

  private static Settings kept() {
    return SettingsFile.read(SettingsFile.folder()).settings();
  }

  private static JDialog dialog() throws Exception {
    Hand.until("the dialog is open", () -> open().isPresent());
    return Hand.on(() -> open().orElseThrow());
  }

  private static Optional<JDialog> open() {
    for (Window each : Window.getWindows()) {
      if (each instanceof JDialog dialog
          && dialog.isShowing()
          && dialog.getTitle().equals("Preferences")) {
        return Optional.of(dialog);
      }
    }
    return Optional.empty();
  }

  private static void gone() throws Exception {
    Hand.until("the dialog is closed", () -> open().isEmpty());
  }

  private static <T extends Component> T in(JDialog dialog, Class<T> type, String name)
      throws Exception {
    return Hand.on(
        () ->
            Hand.within(dialog, type).stream()
                .filter(each -> name.equals(each.getAccessibleContext().getAccessibleName()))
                .findFirst()
                .orElseThrow());
  }

  private static void press(JDialog dialog, String button) throws Exception {
    AbstractButton pressed = in(dialog, AbstractButton.class, button);
    Hand.on(
        () -> {
          pressed.doClick();
          return true;
        });
  }

  @Test
  void byKeyboardAloneAnAuthorIsSaidAndSignsTheNextChange() throws Exception {
    open(Settings.FIRST);
    Hand.press(KeyEvent.VK_CONTROL, KeyEvent.VK_COMMA);
    JTextField name = in(dialog(), JTextField.class, "Name");
    JTextField post = in(dialog(), JTextField.class, "Post");
    Hand.press(KeyEvent.VK_ALT, KeyEvent.VK_N);
    Hand.until("the keyboard is in the name", name::isFocusOwner);
    Hand.type("jo hill");
    Hand.press(KeyEvent.VK_ALT, KeyEvent.VK_P);
    Hand.until("the keyboard is in the post", post::isFocusOwner);
    Hand.type("officer");
    Hand.press(KeyEvent.VK_ENTER);
    gone();

    assertThat(kept().author()).isEqualTo(new Author("jo hill", "officer"));
    enterAFigure();
    Store store = workspace.store().fold(good -> good, bad -> null);
    Hand.until("it is written", () -> store.revision() == 1);
    assertThat(store.revisions().get(0).change().author()).isEqualTo("jo hill, officer");
  }

  private void enterAFigure() throws Exception {
    Hand.on(
        () -> {
          table.setRowSelectionInterval(3, 3);
          window.perform("weald.view.org.weald.workbench.views.figures");
          return true;
        });
    JTable figures = Hand.find(JTable.class, "Figures");
    Hand.until("there are figures", () -> figures.getRowCount() > 0);
    Hand.on(
        () -> {
          figures.changeSelection(0, 1, false, false);
          return true;
        });
    Hand.keyboardTo(figures);
    Hand.type("45");
    Hand.press(KeyEvent.VK_ENTER);
  }

  @Test
  void cancelChangesNothing() throws Exception {
    open(Settings.FIRST);
    Hand.press(KeyEvent.VK_CONTROL, KeyEvent.VK_COMMA);
    JDialog dialog = dialog();
    press(dialog, "Dark");
    Hand.on(
        () -> {
          Hand.within(dialog, JTextField.class).forEach(field -> field.setText("x"));
          Hand.within(dialog, JCheckBox.class).forEach(box -> box.setSelected(true));
          return true;
        });
    Hand.press(KeyEvent.VK_ESCAPE);
    gone();

    assertThat(Files.exists(folder.resolve("settings"))).isFalse();
    window.close();
    window.awaitClosed();
    assertThat(kept().withViews(Perspective.MONITOR, java.util.Map.of())).isEqualTo(Settings.FIRST);
  }

  @Test
  void anotherLookIsAnotherWindowAndTheRestIsKeptAtOnce() throws Exception {
    open(Settings.FIRST.withRecent(folder.resolve("w")));
    Hand.press(KeyEvent.VK_CONTROL, KeyEvent.VK_COMMA);
    JDialog dialog = dialog();
    press(dialog, "Dark");
    JComboBox<?> begin = in(dialog, JComboBox.class, "Begin with");
    JComboBox<?> size = in(dialog, JComboBox.class, "Text size");
    Hand.on(
        () -> {
          begin.setSelectedIndex(3);
          size.setSelectedIndex(3);
          return true;
        });
    press(dialog, "Show the welcome page each time");
    press(dialog, "Open the workspace that was open last");
    press(dialog, "Forget the workspaces opened lately (1)");
    press(dialog, "OK");

    assertThat(window.awaitClosed()).isEqualTo(OpenWindow.Next.ANEW);
    Settings kept = kept();
    assertThat(kept.tone()).isEqualTo(Tone.DARK);
    assertThat(kept.percent()).isEqualTo(150);
    assertThat(kept.recent()).isEmpty();
    assertThat(kept.start())
        .isEqualTo(new Settings.Start(true, Optional.of(Perspective.ACTIONS), false));
  }

  @Test
  void resetShowsWhatWasAtFirstAndOnlyOkTakesIt() throws Exception {
    Settings before =
        Settings.FIRST
            .withAuthor(new Author("Jo Hill", "Policy officer"))
            .withStart(new Settings.Start(true, Optional.empty(), false))
            .withRecent(folder.resolve("w"));
    open(before);
    Hand.press(KeyEvent.VK_CONTROL, KeyEvent.VK_COMMA);
    press(dialog(), "Reset to defaults");
    JTextField name = in(dialog(), JTextField.class, "Name");
    assertThat(Hand.on(() -> name.getText())).isEmpty();
    press(dialog(), "OK");
    gone();

    assertThat(kept().author()).isEqualTo(Author.OF_ACCOUNT);
    assertThat(kept().start()).isEqualTo(Settings.Start.AS_LEFT);
    assertThat(kept().recent()).containsExactly(folder.resolve("w"));
  }

  @Test
  void viewsOfEveryPerspectiveArePutBack() throws Exception {
    open(Settings.FIRST);
    Hand.press(KeyEvent.VK_CONTROL, KeyEvent.VK_W);
    Hand.until("the scorecard is closed", () -> !table.isShowing());
    Hand.on(
        () -> {
          window.perform("weald.perspective.actions");
          return true;
        });
    Hand.press(KeyEvent.VK_CONTROL, KeyEvent.VK_COMMA);
    press(dialog(), "Put the views of every perspective back in place");
    press(dialog(), "OK");
    gone();
    Hand.on(
        () -> {
          window.perform("weald.perspective.monitor");
          return true;
        });

    Hand.until(
        "the scorecard is back",
        () -> Hand.all(JTable.class, "Scorecard").stream().anyMatch(Component::isShowing));
  }

  @Test
  void eachSettingIsFoundByItsName() throws Exception {
    open(Settings.FIRST);
    Hand.press(KeyEvent.VK_CONTROL, KeyEvent.VK_3);
    JTextField box = Hand.find(JTextField.class, "Find anything");
    Hand.until("the box has the keyboard", box::isFocusOwner);
    Hand.type("post");
    Hand.press(KeyEvent.VK_ENTER);
    JTextField post = in(dialog(), JTextField.class, "Post");
    Hand.until("the keyboard is in the post", post::isFocusOwner);
    Hand.press(KeyEvent.VK_ESCAPE);
    gone();
  }

  @ParameterizedTest
  @CsvSource({"LIGHT, 100", "LIGHT, 200", "DARK, 100", "DARK, 200"})
  void everyControlIsNamedReachedByTabAndSeen(Tone tone, int percent) throws Exception {
    open(Settings.FIRST.withTone(tone).withPercent(percent).withRecent(folder.resolve("w")));
    Hand.press(KeyEvent.VK_CONTROL, KeyEvent.VK_COMMA);
    JDialog dialog = dialog();
    Hand.until("the first control has the keyboard", () -> focused(dialog) != null);
    List<Component> controls = Hand.on(() -> controls(dialog, new ArrayList<>()));
    assertThat(Hand.on(() -> nameless(controls))).isEmpty();
    List<Component> reached = new ArrayList<>();
    for (int i = 0; i < controls.size() + 2; i++) {
      reached.add(Hand.on(() -> focused(dialog)));
      Hand.press(KeyEvent.VK_TAB);
    }
    // Of the buttons of which one is chosen Tab reaches the chosen one, the arrows the others.
    assertThat(controls.stream().filter(each -> !reached.contains(each)).toList())
        .allMatch(javax.swing.JRadioButton.class::isInstance);
    picture(dialog, "preferences-" + tone.code() + "-" + percent);
    Hand.press(KeyEvent.VK_ESCAPE);
    gone();
  }

  private static Component focused(JDialog dialog) {
    Component owner = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
    return owner != null && dialog.isAncestorOf(owner) ? owner : null;
  }

  private static List<Component> controls(Container in, List<Component> found) {
    for (Component child : in.getComponents()) {
      if (child instanceof AbstractButton
          || child instanceof JTextComponent
          || child instanceof JComboBox<?>) {
        if (child.isFocusable() && child.isEnabled() && child.isShowing()) {
          found.add(child);
        }
      } else if (child instanceof Container inner) {
        controls(inner, found);
      }
    }
    return found;
  }

  private static List<Component> nameless(List<Component> controls) {
    return controls.stream()
        .filter(
            each -> {
              String name = each.getAccessibleContext().getAccessibleName();
              return name == null || name.isBlank();
            })
        .toList();
  }

  private static void picture(JDialog dialog, String name) throws Exception {
    String pictures = System.getProperty("weald.test.pictures", "");
    if (!pictures.isEmpty()) {
      BufferedImage image = new Robot().createScreenCapture(Hand.on(dialog::getBounds));
      File file = Files.createDirectories(Path.of(pictures)).resolve(name + ".png").toFile();
      ImageIO.write(image, "png", file);
    }
  }
}
