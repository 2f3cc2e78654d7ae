package org.weald.workbench.views.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SqueezedTest {
  @Test
  void whatIsLeftOverGoesToTheFirst() {
    assertThat(Squeezed.shared(new int[] {100, 50, 80}, 300)).containsExactly(170, 50, 80);
  }

  @Test
  void theWidestGiveWayFirstAndNoneGoes() {
    assertThat(Squeezed.shared(new int[] {250, 90, 330, 366}, 780))
        .containsExactly(230, 90, 230, 230);
    assertThat(Squeezed.shared(new int[] {250, 90, 330, 366}, 200)).containsExactly(50, 50, 50, 50);
  }

  @Test
  void noRoomIsNoFault() {
    assertThat(Squeezed.shared(new int[] {10, 20}, -5)).containsExactly(0, 0);
    assertThat(Squeezed.shared(new int[0], 5)).isEmpty();
  }
}
