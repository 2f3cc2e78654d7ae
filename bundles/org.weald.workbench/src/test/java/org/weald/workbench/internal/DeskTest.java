package org.weald.workbench.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.weald.model.Level;
import org.weald.workbench.Selected;
import org.weald.workbench.Snapshot;

class DeskTest {
  private static final Selected.Subject ROADS =
      new Selected.Subject(Level.MEASURE, "org.weald.theme.safe/ksi-local-roads");

  private final Desk desk = new Desk();
  private final List<Selected> heard = new ArrayList<>();

  @Test
  void listenersHearOfAnotherSelectionOnce() {
    desk.onSelection(heard::add);

    desk.change(now -> now.withSubject(ROADS));
    desk.change(now -> now.withSubject(ROADS));

    assertThat(heard).hasSize(1);
    assertThat(desk.now().subject()).contains(ROADS);
  }

  @Test
  void whatIsSelectedStaysSelectedWhileItsPlanIsStopped() {
    Selected roads =
        new Selected("org.weald.plan.sevenoaks/plan", "2019/20", "", Optional.of(ROADS), "");
    desk.change(now -> roads);

    desk.lay(Snapshot.EMPTY, Optional.empty());

    assertThat(desk.now()).isEqualTo(roads);
  }

  @Test
  void aListenerThatWasTakenBackHearsNothing() {
    Consumer<Selected> listener = heard::add;
    desk.onSelection(listener);
    desk.forgetSelection(listener);

    desk.change(now -> now.withSubject(ROADS));

    assertThat(heard).isEmpty();
  }
}
