package org.weald.workbench.views.internal.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.swing.RowSorter;
import javax.swing.SortOrder;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.Test;
import org.weald.assess.Scorecard;
import org.weald.workbench.Snapshot;
import org.weald.workbench.views.internal.ShippedPlan;
import org.weald.workbench.views.internal.WordFilter;
import org.weald.workbench.views.internal.grid.Copied;

/** Filter, groups, copies, and how fast the table is painted. */
class ScoreTableTest {
  private static final int MANY = 2_000;
  private static final int PAINTS = 60;

  private static List<ScoreRow> shipped() {
    Snapshot snapshot = ShippedPlan.whole();
    Scorecard card =
        snapshot.scorecards().stream()
            .filter(each -> each.edition().label().equals("2019/20"))
            .findFirst()
            .orElseThrow();
    return ScoreRows.of(snapshot.catalogue(), card, ScoreRows.Shown.MEASURES);
  }

  private static List<String> refs(String filter) {
    WordFilter asked = WordFilter.of(filter);
    return shipped().stream().filter(row -> row.passes(asked)).map(ScoreRow::ref).toList();
  }

  @Test
  void theFilterTakesWordsAndStatuses() {
    assertThat(refs("killed")).containsExactly("S4");
    assertThat(refs("status:red")).contains("S4");
    assertThat(refs("status:red theme:safe")).containsExactly("S4");
    assertThat(refs("status:green killed")).isEmpty();
    assertThat(refs("  ")).hasSize(27);
  }

  @Test
  void rowsOfAStatusStandTogetherWhateverTheyAreSortedBy() throws Exception {
    SwingUtilities.invokeAndWait(
        () -> {
          ScoreTable table = new ScoreTable();
          table.show(shipped());
          table.order().group(Grouping.STATUS.order(List.of()));
          table
              .order()
              .setSortKeys(
                  List.of(
                      new RowSorter.SortKey(ScoreColumn.MEASURE.ordinal(), SortOrder.ASCENDING)));

          List<String> groups = new ArrayList<>();
          List<String> titles = new ArrayList<>();
          for (ScoreRow row : table.seen()) {
            String group = Grouping.STATUS.of(row);
            if (groups.isEmpty() || !groups.get(groups.size() - 1).equals(group)) {
              groups.add(group);
              titles.clear();
            }
            titles.add(row.title());
            assertThat(titles).isSorted();
          }
          assertThat(groups).doesNotHaveDuplicates().hasSizeGreaterThan(1);
        });
  }

  @Test
  void aCopyHasAHeadingAndALineForEachRow() {
    List<List<String>> cells = Copied.cells(ScoreColumn.all(new SparkCell()), shipped());

    assertThat(Copied.text(cells).lines()).hasSize(28).first().asString().startsWith("Ref\t");
    assertThat(Copied.text(cells).lines())
        .anyMatch(line -> line.startsWith("S4\t") && line.contains("\t59\t2019\t"));
    assertThat(Copied.html(cells)).startsWith("<table><tr><th>Ref</th>").contains("<td>59</td>");
  }

  @Test
  void twoThousandRowsArePaintedInAFrame() throws Exception {
    List<ScoreRow> rows = many();
    double[] millis = new double[PAINTS];
    SwingUtilities.invokeAndWait(() -> paint(rows, millis));

    Arrays.sort(millis);
    assertThat(millis[PAINTS / 2]).as("median of %s ms", Arrays.toString(millis)).isLessThan(16);
  }

  private static List<ScoreRow> many() {
    List<ScoreRow> some = shipped();
    List<ScoreRow> rows = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      ScoreRow like = some.get(i % some.size());
      rows.add(
          new ScoreRow(
              like.theme(),
              "M" + i,
              like.title(),
              like.judged(),
              like.figure(),
              like.number(),
              like.period(),
              like.spark(),
              like.lead()));
    }
    return rows;
  }

  /** Scrolls by a page and paints, again and again, as a window of 1280 by 800 would. */
  private static void paint(List<ScoreRow> rows, double[] millis) {
    ScoreTable table = new ScoreTable();
    table.years(2015, 2022);
    table.show(rows);
    assertThat(table.getRowCount()).isEqualTo(MANY);
    table.setSize(1280, table.getPreferredSize().height);
    table.doLayout();
    BufferedImage screen = new BufferedImage(1280, 800, BufferedImage.TYPE_INT_RGB);
    for (int i = -PAINTS; i < PAINTS; i++) {
      Graphics2D g = screen.createGraphics();
      g.setClip(0, 0, 1280, 800);
      g.translate(0, -(i + PAINTS) * 400);
      long start = System.nanoTime();
      table.paint(g);
      if (i >= 0) {
        millis[i] = (System.nanoTime() - start) / 1e6;
      }
      g.dispose();
    }
  }
}
