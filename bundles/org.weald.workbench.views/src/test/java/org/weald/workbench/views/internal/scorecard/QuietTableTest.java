package org.weald.workbench.views.internal.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import javax.swing.RowSorter;
import javax.swing.SortOrder;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.Test;
import org.weald.assess.Scorecard;
import org.weald.workbench.Snapshot;
import org.weald.workbench.views.internal.ShippedPlan;

/** Swing says on standard error where a table and its sorter are not of one mind. */
class QuietTableTest {
  private static final int CHANGES = 3_000;

  @Test
  void rowsComeAndGoGroupedSortedAndChosenWithoutAWarning() throws Exception {
    Snapshot snapshot = ShippedPlan.whole();
    Scorecard card =
        snapshot.scorecards().stream()
            .filter(each -> each.edition().label().equals("2019/20"))
            .findFirst()
            .orElseThrow();
    List<ScoreRow> all = ScoreRows.of(snapshot.catalogue(), card, ScoreRows.Shown.QUOTED);
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream before = System.err;
    System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
    try {
      SwingUtilities.invokeAndWait(() -> change(all));
    } finally {
      System.setErr(before);
    }
    assertThat(said.toString(StandardCharsets.UTF_8)).doesNotContain("sorter");
  }

  private static void change(List<ScoreRow> all) {
    Random random = new Random(7);
    ScoreTable table = new ScoreTable();
    table.setSize(900, 500);
    BufferedImage screen = new BufferedImage(900, 500, BufferedImage.TYPE_INT_RGB);
    for (int i = 0; i < CHANGES; i++) {
      List<ScoreRow> some = new ArrayList<>(all);
      Collections.shuffle(some, random);
      some = new ArrayList<>(some.subList(0, random.nextInt(all.size())));
      Grouping by = Grouping.values()[random.nextInt(Grouping.values().length)];
      table.order().group(by.order(List.of()));
      some.sort(by.order(List.of()));
      table.show(some);
      table.group(by);
      if (random.nextInt(4) == 0) {
        table
            .order()
            .setSortKeys(
                random.nextBoolean()
                    ? List.of()
                    : List.of(new RowSorter.SortKey(random.nextInt(6), SortOrder.ASCENDING)));
      }
      if (table.getRowCount() > 0 && random.nextBoolean()) {
        int row = random.nextInt(table.getRowCount());
        table.setRowSelectionInterval(row, row);
      }
      if (random.nextInt(3) == 0) {
        table.clearSelection();
      }
      if (random.nextInt(20) == 0) {
        table.paint(screen.getGraphics());
      }
    }
  }
}
