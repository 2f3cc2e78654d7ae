package org.weald.workbench.views.internal.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.weald.model.Catalogue;
import org.weald.model.Status;
import org.weald.workbench.Prose.Block;
import org.weald.workbench.Selected;
import org.weald.workbench.Snapshot;
import org.weald.workbench.views.internal.ShippedPlan;

class WhyTest {

  @Test
  void theOutcomeComesFirstThenTheStepsThenWhereTheFigureStands() {
    Snapshot whole = ShippedPlan.whole();

    List<Block> text = Why.of(whole, ShippedPlan.lookingAt(whole, "2019/20"));

    assertThat(text.get(0))
        .isInstanceOfSatisfying(
            Block.Outcome.class,
            outcome -> {
              assertThat(outcome.status()).isEqualTo(Status.RED);
              assertThat(outcome.headline()).isEqualTo("Target not met; no significant change");
              assertThat(outcome.text()).contains("59").contains("47");
            });
    assertThat(text).contains(new Block.Heading("Status: Target not met"));
    assertThat(text).contains(new Block.Heading("Where the figure stands"));
    assertThat(text).contains(new Block.Paragraph("“In 2019 there were 59 KSI casualties”", false));
  }

  @Test
  void aMeasureWhoseThemeIsStoppedIsExplainedByThat() {
    Snapshot rest = ShippedPlan.without(Set.of(ShippedPlan.SAFE));

    List<Block> text = Why.of(rest, ShippedPlan.lookingAt(rest, "2019/20"));

    assertThat(text).hasSize(1);
    assertThat(text.get(0).toString()).contains("plug-in is stopped").contains("start the plug-in");
  }

  @Test
  void withoutAPlanItSaysWhatToDo() {
    Snapshot nothing = new Snapshot(Catalogue.of(List.of()), List.of(), List.of());
    assertThat(Why.of(nothing, Selected.NOTHING).get(0).toString())
        .contains("Install or start a plug-in");
  }

  @Test
  void beforeThePlanIsReadItSaysThatItIsBeingRead() {
    assertThat(Why.of(Snapshot.EMPTY, Selected.NOTHING).get(0).toString())
        .contains("Reading the plan");
  }
}
