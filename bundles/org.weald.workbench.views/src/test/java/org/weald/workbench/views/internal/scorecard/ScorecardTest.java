package org.weald.workbench.views.internal.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.swing.event.TableModelEvent;
import org.junit.jupiter.api.Test;
import org.weald.assess.Scorecard;
import org.weald.workbench.Snapshot;
import org.weald.workbench.views.internal.ShippedPlan;
import org.weald.workbench.views.internal.grid.Lines;
import org.weald.workbench.views.internal.grid.WordOrder;

class ScorecardTest {
  private final Lines<ScoreRow> model = new Lines<>(ScoreColumn.all(new SparkCell()));

  @Test
  void theFirstEditionHas27MeasuresAndTheLast26Priorities() {
    assertThat(rows(ShippedPlan.whole(), "2019/20", ScoreRows.Shown.MEASURES)).hasSize(27);
    assertThat(rows(ShippedPlan.whole(), "2021/22", ScoreRows.Shown.PRIORITIES)).hasSize(26);
  }

  @Test
  void everyRowHasARefOfItsOwn() {
    assertThat(rows(ShippedPlan.whole(), "2021/22", ScoreRows.Shown.PRIORITIES))
        .extracting(ScoreRow::ref)
        .doesNotHaveDuplicates()
        .contains("Safe 4");
  }

  @Test
  void roadCasualtiesShowTheirFigureItsYearAndTheLineSince2017() {
    ScoreRow row =
        rows(ShippedPlan.whole(), "2019/20", ScoreRows.Shown.MEASURES).stream()
            .filter(each -> each.judged().id().equals(ShippedPlan.KSI))
            .findFirst()
            .orElseThrow();

    assertThat(row.figure()).isEqualTo("59");
    assertThat(row.period()).isEqualTo("2019");
    assertThat(row.spark().points()).extracting(Spark.Point::value).containsExactly(49d, 47d, 59d);
    assertThat(row.spark().since()).contains(2017);
    assertThat(row.spark().spoken()).isEqualTo("3 points, from 49 in 2017 to 59 in 2019");
  }

  @Test
  void theLineOfACrimeFigureEndsWithTheRiseThatIsPrinted() {
    ScoreRow row =
        rows(ShippedPlan.whole(), "2021/22", ScoreRows.Shown.PRIORITIES).stream()
            .filter(each -> each.ref().equals("Safe 2"))
            .findFirst()
            .orElseThrow();

    List<Spark.Point> points = row.spark().points();
    double last = points.get(points.size() - 1).value();
    double yearBefore = points.get(points.size() - 2).value();

    assertThat(row.judged().oneYear().sentence()).contains("265");
    assertThat(last - yearBefore).isEqualTo(265);
  }

  @Test
  void aStoppedThemeTakesItsRowsAndTouchesNoOther() {
    show(rows(ShippedPlan.whole(), "2019/20", ScoreRows.Shown.MEASURES));
    List<TableModelEvent> events = new ArrayList<>();
    model.addTableModelListener(events::add);

    show(rows(ShippedPlan.without(Set.of(ShippedPlan.SAFE)), "2019/20", ScoreRows.Shown.MEASURES));

    assertThat(model.getRowCount()).isEqualTo(22);
    assertThat(events).allMatch(event -> event.getType() == TableModelEvent.DELETE).hasSize(5);
  }

  @Test
  void aStartedThemeBringsItsRowsBackToWhereTheyStood() {
    List<ScoreRow> whole = rows(ShippedPlan.whole(), "2019/20", ScoreRows.Shown.MEASURES);
    show(
        rows(
            ShippedPlan.without(Set.of("org.weald.theme.caring")),
            "2019/20",
            ScoreRows.Shown.MEASURES));
    List<TableModelEvent> events = new ArrayList<>();
    model.addTableModelListener(events::add);

    show(whole);

    assertThat(model.all()).isEqualTo(whole);
    assertThat(events).allMatch(event -> event.getType() == TableModelEvent.INSERT);
  }

  @Test
  void refsAreSortedByTheirNumber() {
    List<String> refs = new ArrayList<>(List.of("Safe 10", "Caring 2", "Safe 2", "Safe 1"));
    refs.sort(WordOrder.NATURAL);
    assertThat(refs).containsExactly("Caring 2", "Safe 1", "Safe 2", "Safe 10");
  }

  private void show(List<ScoreRow> rows) {
    model.update(rows, ScoreRow::key);
  }

  private static List<ScoreRow> rows(Snapshot snapshot, String edition, ScoreRows.Shown shown) {
    Scorecard card =
        snapshot.scorecards().stream()
            .filter(each -> each.edition().label().equals(edition))
            .findFirst()
            .orElseThrow();
    return ScoreRows.of(snapshot.catalogue(), card, shown);
  }
}
