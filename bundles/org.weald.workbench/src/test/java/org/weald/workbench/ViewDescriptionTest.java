package org.weald.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ViewDescriptionTest {

  @Test
  void aViewIsDescribedByItsServicesProperties() {
    assertThat(
            ViewDescription.of(
                Map.of(
                    ViewDescription.ID, "org.weald.theme.safe.view.road-safety",
                    ViewDescription.TITLE, "Road safety",
                    ViewDescription.THEME, "org.weald.theme.safe/safe",
                    ViewDescription.PLACE, "main",
                    ViewDescription.ORDER, 50)))
        .contains(
            new ViewDescription(
                "org.weald.theme.safe.view.road-safety",
                "Road safety",
                "org.weald.theme.safe/safe",
                ViewPlace.MAIN,
                50));
  }

  @Test
  void aViewWithoutAKnownPlaceIsLeftOut() {
    assertThat(
            ViewDescription.of(
                Map.of(
                    ViewDescription.ID, "x",
                    ViewDescription.TITLE, "X",
                    ViewDescription.PLACE, "middle")))
        .isEmpty();
  }
}
