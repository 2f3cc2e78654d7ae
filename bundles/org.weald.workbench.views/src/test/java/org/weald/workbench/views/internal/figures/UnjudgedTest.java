package org.weald.workbench.views.internal.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.weald.model.Observation;
import org.weald.workspace.Subject;

class UnjudgedTest {
  private static final Map<Subject, Optional<Observation>> TAKEN_AWAY =
      Map.of(new Subject.OfNarrative("measure", "2019/20"), Optional.empty());

  @Test
  void whatWaitsForItsTurnToBeSavedIsShownHoweverManyPlansAreJudgedMeanwhile() {
    Unjudged unjudged = new Unjudged();
    unjudged.add(TAKEN_AWAY);
    for (int i = 0; i < 10; i++) {
      unjudged.judged();
    }
    assertThat(unjudged.figures()).isEqualTo(TAKEN_AWAY);

    unjudged.saved(TAKEN_AWAY);
    unjudged.judged();
    assertThat(unjudged.figures()).isEqualTo(TAKEN_AWAY);
    unjudged.judged();
    assertThat(unjudged.figures()).isEmpty();
  }
}
