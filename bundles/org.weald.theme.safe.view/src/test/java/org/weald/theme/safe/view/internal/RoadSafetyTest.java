package org.weald.theme.safe.view.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.weald.assess.Judge;
import org.weald.assess.Scorecard;
import org.weald.model.Catalogue;
import org.weald.model.Plan;
import org.weald.themes.internal.ShippedContent;
import org.weald.workbench.Prose.Block;
import org.weald.workbench.Selected;
import org.weald.workbench.Snapshot;

class RoadSafetyTest {
  private final Catalogue catalogue = Catalogue.of(ShippedContent.read());
  private final Plan plan = catalogue.plans().get(0);

  @Test
  void theTilesShowTheLatestFiguresWithTheYearBefore() {
    RoadSafety story = RoadSafety.of(snapshot(), lookingAt("2021/22"));

    assertThat(story.tiles())
        .contains(
            new RoadSafety.Tile(
                "59", "killed or seriously injured, local roads, 2019", "47 in 2018"),
            new RoadSafety.Tile("1", "of them killed, 2019", "2 in 2018"),
            new RoadSafety.Tile(
                "78", "killed or seriously injured, all roads, 2019", "3rd highest in Kent"));
  }

  @Test
  void whatChangedIsSaidWithItsTest() {
    RoadSafety story = RoadSafety.of(snapshot(), lookingAt("2019/20"));

    assertThat(story.words().toString())
        .contains("+12")
        .contains("no bigger than usual year-to-year variation");
    assertThat(story.chart()).isPresent();
    assertThat(story.chart().orElseThrow().points()).hasSize(3);
  }

  @Test
  void aPlanWithoutTheMeasureIsToldInASentence() {
    Snapshot nothing = new Snapshot(Catalogue.of(List.of()), List.of(), List.of());

    assertThat(RoadSafety.of(nothing, lookingAt("2019/20")).words())
        .containsExactly(
            new Block.Paragraph("There are no figures on road safety in this plan.", true));
  }

  private Snapshot snapshot() {
    List<Scorecard> cards =
        plan.editions().stream().map(edition -> Judge.judge(catalogue, plan, edition)).toList();
    return new Snapshot(catalogue, cards, List.of());
  }

  private Selected lookingAt(String edition) {
    return new Selected(plan.id(), edition, "", Optional.empty(), "");
  }

  @Test
  void theViewSaysWhatItShowsAndWhereItIsOpen() throws Exception {
    String file = "/OSGI-INF/" + RoadSafetyFactory.class.getName() + ".xml";
    try (var in = RoadSafetyFactory.class.getResourceAsStream(file)) {
      String described = new String(in.readAllBytes(), StandardCharsets.UTF_8);

      assertThat(described)
          .contains("name=\"weald.view.perspectives\" type=\"String\" value=\"monitor,analyse\"")
          .contains("name=\"weald.view.help\"")
          .contains("People killed or seriously injured on the roads");
    }
  }
}
