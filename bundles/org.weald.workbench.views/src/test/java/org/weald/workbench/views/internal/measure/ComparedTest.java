package org.weald.workbench.views.internal.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.weald.assess.Judgement;
import org.weald.chart.internal.Renderer;
import org.weald.model.Area;
import org.weald.model.Level;
import org.weald.show.ChartSpec;
import org.weald.workbench.Selected;
import org.weald.workbench.Snapshot;
import org.weald.workbench.views.internal.ShippedPlan;

class ComparedTest {
  private static final Snapshot PLAN = ShippedPlan.whole();

  private static Selected neet() {
    String measure =
        PLAN.catalogue().measures().stream()
            .map(it -> it.id())
            .filter(id -> id.endsWith("/neet-rate"))
            .findFirst()
            .orElseThrow();
    return new Selected(
        PLAN.scorecards().get(0).plan().id(),
        "2019/20",
        "",
        Optional.of(new Selected.Subject(Level.MEASURE, measure)),
        "");
  }

  private static Compared compared() {
    Judgement row = PLAN.row(neet()).orElseThrow();
    return Compared.of(
        PLAN.catalogue(), row, PLAN.measure(neet()).orElseThrow(), Optional.empty(), "");
  }

  @Test
  void youngPeopleNotInWorkAreComparedInTheTwelveDistricts() {
    Compared compared = compared();
    assertThat(compared.group().map(Compared.Group::toString)).contains("Kent districts");
    assertThat(compared.areas()).hasSize(12).extracting(Area::name).contains("Sevenoaks");
    ChartSpec.Bars bars = (ChartSpec.Bars) compared.answer().chart().orElseThrow();
    assertThat(bars.bars())
        .extracting(ChartSpec.Bars.Bar::label)
        .containsExactlyElementsOf(compared.areas().stream().map(Area::name).toList());
    assertThat(bars.quarters()).isNotEmpty();
    assertThat(bars.line()).isPresent();
  }

  @Test
  void aHeightOnTheChartIsTheAreaThatIsDrawnThere() {
    ChartSpec chart = compared().answer().chart().orElseThrow();
    BarPlaces places = BarPlaces.of(new Renderer().svg(chart, 620, 380));
    assertThat(places.places()).hasSize(12);
    for (BarPlaces.Place place : places.places()) {
      assertThat(places.at(place.middle() + 3)).isEqualTo(place.name());
    }
    assertThat(places.at(10)).isEmpty();
    assertThat(places.at(378)).isEmpty();
  }
}
