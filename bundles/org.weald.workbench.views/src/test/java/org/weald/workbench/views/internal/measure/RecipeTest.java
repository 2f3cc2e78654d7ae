package org.weald.workbench.views.internal.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.weald.model.Area;
import org.weald.model.Catalogue;
import org.weald.show.ChartAnswer;
import org.weald.show.ChartSpec;
import org.weald.show.Retitled;
import org.weald.workbench.views.internal.ShippedPlan;
import org.weald.workbench.views.internal.measure.Recipe.Kind;

class RecipeTest {
  private static final Catalogue PLAN = ShippedPlan.whole().catalogue();

  private static String neet() {
    return PLAN.measures().stream()
        .map(measure -> measure.id())
        .filter(id -> id.endsWith("/neet-rate"))
        .findFirst()
        .orElseThrow();
  }

  private static ChartAnswer make(Kind kind, List<String> measures, List<String> areas) {
    return new Recipe(kind, measures, areas, "sevenoaks", "2019/20", "", "").make(PLAN).answer();
  }

  @Test
  void casualtiesAreALineOfThreeYearsAndTheTitleCanBeWrittenOver() {
    ChartSpec chart =
        make(Kind.LINES, List.of(ShippedPlan.KSI), List.of("sevenoaks")).chart().orElseThrow();
    assertThat(chart.table().rows())
        .contains(List.of("2017", "49"), List.of("2018", "47"), List.of("2019", "59"));
    ChartSpec ours = Retitled.of(chart, "Ours", "People");
    assertThat(ours.title()).isEqualTo("Ours");
    assertThat(ours.source()).isEqualTo(chart.source());
    assertThat(ours.table().rows()).isEqualTo(chart.table().rows());
    assertThat(ChartExport.table(ours)).startsWith("Period\tSevenoaks\n2017\t49\n");
    assertThat(ChartExport.name(ours)).isEqualTo("ours");
  }

  @Test
  void aPeriodToBeginWithLeavesOutWhatIsBeforeIt() {
    ChartSpec chart =
        new Recipe(
                Kind.LINES,
                List.of(ShippedPlan.KSI),
                List.of("sevenoaks"),
                "sevenoaks",
                "2019/20",
                "2018",
                "2019")
            .make(PLAN)
            .answer()
            .chart()
            .orElseThrow();
    assertThat(chart.table().rows()).containsExactly(List.of("2018", "47"), List.of("2019", "59"));
  }

  @Test
  void theDistrictsAreBarsOfTheirLatestPeriod() {
    List<String> districts = PLAN.group("kent-districts").stream().map(Area::id).toList();
    ChartSpec.Bars bars =
        (ChartSpec.Bars) make(Kind.BARS, List.of(neet()), districts).chart().orElseThrow();
    assertThat(bars.bars()).hasSize(12);
  }

  @Test
  void whatCannotBeDrawnSaysWhyAndWhatToDo() {
    assertThat(make(Kind.LINES, List.of(), List.of("sevenoaks")).reason())
        .startsWith("Choose a measure");
    assertThat(make(Kind.LINES, List.of(ShippedPlan.KSI, neet()), List.of("sevenoaks")).reason())
        .startsWith("These measures have different units");
    assertThat(make(Kind.BARS, List.of(neet()), List.of("sevenoaks")).reason())
        .startsWith("Bars compare two areas or more.");
    assertThat(make(Kind.PROCESS, List.of(ShippedPlan.KSI), List.of("sevenoaks")).reason())
        .contains("Too few points", "limits need 12");
  }
}
