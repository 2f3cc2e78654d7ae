package org.weald.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import javax.swing.JTable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** A process that is killed takes at most the field being typed with it. */
@Tag("stories")
@EnabledIfSystemProperty(named = "weald.display", matches = "true")
class KilledWindowTest {
  private static final String SAVED = "the figure is saved";
  private static final String EDITION = "Sevenoaks District Community Plan, 2019/20";
  private static final String MEASURE = "People killed or seriously injured on local roads";

  @TempDir Path folder;

  /** The process that is killed: enters a figure, begins the next, and waits for its end. */
  static final class Entering {
    private Entering() {}

    public static void main(String[] folders) throws InterruptedException {
      Path workspace = Path.of(folders[1]);
      Desktop desktop = Desktop.start(Path.of(folders[0]));
      if (desktop.command("new", workspace.toString()) != 0) {
        throw new IllegalStateException("no workspace can be made");
      }
      desktop.open(Optional.of(workspace));
      JTable figures = figures(desktop);
      new Keyboard(desktop).choose(figures, Desktop.on(() -> row(figures, "2019")), 1);
      desktop.type("45");
      desktop.press("ENTER");
      desktop.until("it is saved", () -> says(desktop, "revision 1 · saved"));
      desktop.type("3");
      System.out.println(SAVED);
      Thread.currentThread().join();
    }
  }

  private static boolean says(Desktop desktop, String words) {
    return desktop.all(javax.swing.JLabel.class, "State of the workspace").stream()
        .anyMatch(state -> state.getText().contains(words));
  }

  private static JTable figures(Desktop desktop) {
    desktop.go(EDITION);
    desktop.go(MEASURE);
    desktop.go("Figures");
    JTable figures = desktop.find(JTable.class, "Figures");
    desktop.until("its figures are shown", () -> row(figures, "2019") >= 0);
    return figures;
  }

  private static int row(JTable table, String first) {
    return IntStream.range(0, table.getRowCount())
        .filter(row -> String.valueOf(table.getValueAt(row, 0)).equals(first))
        .findFirst()
        .orElse(-1);
  }

  @Test
  void whatWasSavedBeforeTheProcessWasKilledIsThereWithWhoAndWhen() throws Exception {
    Path workspace = folder.resolve("own");
    try (OtherProcess process =
        OtherProcess.start(
            Entering.class, folder.resolve("settings").toString(), workspace.toString())) {
      process.await(SAVED);
    }

    try (Desktop desktop = Desktop.start(folder.resolve("settings"))) {
      desktop.open(Optional.of(workspace));
      JTable figures = figures(desktop);
      int at = Desktop.on(() -> row(figures, "2019"));
      desktop.until("it is shown", () -> desktop.cell(figures, at, 1).equals("45, entered here"));
      assertThat(desktop.cell(figures, at + 1, 1)).as("what was only begun").doesNotContain("3");
      desktop.go("History");
      JTable history = desktop.find(JTable.class, "History");
      desktop.until("it is in the history", () -> history.getRowCount() == 1);
      assertThat(desktop.cell(history, 0, 1)).contains(System.getProperty("user.name"));
      assertThat(desktop.cell(history, 0, 1))
          .containsPattern("\\d{1,2} \\p{L}+ \\d{4}, \\d\\d:\\d\\d");
      assertThat(desktop.cell(history, 0, 2)).contains("2019: 45");
    }
  }

  /** As often as asked for; each time takes about ten seconds. */
  @Test
  @EnabledIfSystemProperty(named = "weald.kills", matches = "\\d+")
  void whereverAProcessIsKilledWhatWasEnteredBeforeTheFieldBeingTypedIsKept() throws Exception {
    int kills = Integer.getInteger("weald.kills");
    String settings = folder.resolve("settings").toString();
    String workspace = folder.resolve("own").toString();
    try (Desktop desktop = Desktop.start(folder.resolve("settings"))) {
      assertThat(desktop.command("new", workspace)).isZero();
    }
    Random random = new Random(42);
    int last = 0;
    int slips = 0;
    for (int kill = 0; kill <= kills; ) {
      try (OtherProcess typing =
          OtherProcess.start(KilledTyping.class, settings, workspace, Integer.toString(last))) {
        String said = typing.next(KilledTyping.FOUND, KilledTyping.SLIPPED);
        boolean sound = said.equals(KilledTyping.FOUND);
        for (int figures = random.nextInt(6); figures >= 0 && sound; figures--) {
          said = typing.next(KilledTyping.TYPING, KilledTyping.SLIPPED);
          // Where the hand slipped nobody knows what it typed.
          sound = !said.equals(KilledTyping.SLIPPED);
          last = sound ? figure(said) : -Math.abs(last) - 20;
        }
        // At once, or a little into what comes next.
        LockSupport.parkNanos(random.nextBoolean() ? 0 : random.nextInt(60_000_000));
        kill += sound ? 1 : 0;
        slips += sound ? 0 : 1;
      }
      assertThat(slips).as("slips of the hand").isLessThan(3 + kills / 4);
    }
  }

  private static int figure(String line) {
    return Integer.parseInt(line.substring(KilledTyping.TYPING.length()));
  }

  @Test
  void viewsThatWereMovedStandThereAfterTheProcessWasKilled() throws Exception {
    Path settings = folder.resolve("settings");
    try (OtherProcess process = OtherProcess.start(MovedViews.class, settings.toString())) {
      process.next(MovedViews.MOVED);
    }

    try (Desktop desktop = Desktop.start(settings)) {
      desktop.open(Optional.empty());
      assertThat(Desktop.on(() -> Desktop.inFront("Scorecard"))).as("Monitor").isFalse();
      desktop.press("ctrl alt 1");
      desktop.go("Scorecard");
      desktop.until("Monitor is shown", () -> Desktop.inFront("Scorecard"));
      assertThat(Desktop.on(() -> Desktop.inFront("Why?"))).isFalse();
      assertThat(desktop.closeWindow()).isZero();
    }
  }
}
