package org.weald.workbench.views.internal.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import javax.swing.JLabel;
import javax.swing.JScrollPane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.weald.assess.Scorecard;
import org.weald.workbench.Snapshot;
import org.weald.workbench.views.internal.Hand;
import org.weald.workbench.views.internal.ShippedPlan;

/** The scorecard of 2021/22 in the room it has in windows of several sizes. */
class ScoreRoomTest {
  /** What a window of 1440 pixels leaves beside the plan, and one of 1920. */
  private static final int USUAL = 1112;

  private static final int WIDE = 1500;

  private ScoreTable table;

  @BeforeEach
  void make() throws Exception {
    Snapshot snapshot = ShippedPlan.whole();
    Scorecard card =
        snapshot.scorecards().stream()
            .filter(each -> each.edition().label().equals("2021/22"))
            .findFirst()
            .orElseThrow();
    List<ScoreRow> rows = ScoreRows.of(snapshot.catalogue(), card, ScoreRows.Shown.PRIORITIES);
    table =
        Hand.on(
            () -> {
              ScoreTable made = new ScoreTable();
              made.show(rows);
              return made;
            });
  }

  private int width(ScoreColumn column, int room) throws Exception {
    return Hand.on(
        () -> {
          JScrollPane scroll = table.scrolled();
          scroll.setSize(room, 300);
          scroll.doLayout();
          scroll.getViewport().doLayout();
          table.doLayout();
          return table.getColumnModel().getColumn(column.ordinal()).getWidth();
        });
  }

  private JLabel cell(ScoreColumn column) throws Exception {
    return Hand.on(
        () ->
            (JLabel)
                table.prepareRenderer(
                    table.getCellRenderer(0, column.ordinal()), 0, column.ordinal()));
  }

  @Test
  void theMeasureHasMostOfTheRoomAndDirectionsThatSayNothingTheLeast() throws Exception {
    assertThat(width(ScoreColumn.MEASURE, USUAL)).isGreaterThanOrEqualTo(300);
    assertThat(width(ScoreColumn.DIRECTION, USUAL)).isLessThan(100);
    assertThat(width(ScoreColumn.MEASURE, WIDE)).isGreaterThan(400);
    assertThat(width(ScoreColumn.MEASURE, 600)).isGreaterThanOrEqualTo(170);
  }

  @Test
  void aLeadThatNoRowHasTakesNoRoom() throws Exception {
    assertThat(width(ScoreColumn.LEAD, USUAL)).isZero();
  }

  @Test
  void aDirectionIsAMarkWhereThereIsNoRoomForItsWordsAndIsReadOutInWords() throws Exception {
    width(ScoreColumn.DIRECTION, USUAL);
    assertThat(cell(ScoreColumn.DIRECTION).getText()).isEqualTo("–");
    assertThat(cell(ScoreColumn.DIRECTION).getAccessibleContext().getAccessibleName())
        .isEqualTo("Direction: – Not assessed");

    width(ScoreColumn.DIRECTION, WIDE);
    assertThat(cell(ScoreColumn.DIRECTION).getText()).isEqualTo("– Not assessed");
  }

  /** Where the columns stand, by their headings. */
  private List<String> headings(int room) throws Exception {
    width(ScoreColumn.REF, room);
    return Hand.on(
        () -> IntStream.range(0, table.getColumnCount()).mapToObj(table::getColumnName).toList());
  }

  @Test
  void theStatusComesBeforeTheFiguresWhereTheColumnsMustBeScrolled() throws Exception {
    List<String> usual = headings(USUAL);
    assertThat(headings(480).subList(0, 4)).containsExactly("Ref", "Measure", "Status", "Figure");
    assertThat(headings(480)).containsExactlyInAnyOrderElementsOf(usual);
    assertThat(headings(USUAL)).isEqualTo(usual);
  }

  @Test
  void aColumnThatWasDraggedStaysThere() throws Exception {
    headings(USUAL);
    Hand.on(
        () -> {
          table.moveColumn(ScoreColumn.STATUS.ordinal(), 0);
          return true;
        });
    assertThat(headings(480).get(0)).isEqualTo("Status");
    assertThat(headings(USUAL).get(0)).isEqualTo("Status");
  }
}
