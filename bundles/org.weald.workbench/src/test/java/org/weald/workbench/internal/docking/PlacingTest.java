package org.weald.workbench.internal.docking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PlacingTest {
  private static final String AS_AT_FIRST =
      "beside 0.2 tabs 1 plan plan above 0.6 tabs 2 score score compare"
          + " beside 0.5 tabs 1 why why tabs 1 chart chart";

  private static final Layout FIRST = Layout.of(AS_AT_FIRST).orElseThrow();

  private static Optional<String> moved(Layout from, String view, Side... sides) {
    Optional<Layout> now = Optional.of(from);
    for (Side side : sides) {
      now = now.flatMap(layout -> new Placing(layout, view).moved(side));
    }
    return now.map(Layout::text);
  }

  private static String text(String layout) {
    return Layout.of(layout).orElseThrow().text();
  }

  @Test
  void aViewThatSharesItsTabsGetsHalfOfTheirPlaceAndTheNextStepTakesItOn() {
    assertThat(moved(FIRST, "compare", Side.RIGHT))
        .contains(
            text(
                "beside 0.2 tabs 1 plan plan above 0.6"
                    + " beside 0.5 tabs 1 score score tabs 1 compare compare"
                    + " beside 0.5 tabs 1 why why tabs 1 chart chart"));
    assertThat(moved(FIRST, "compare", Side.RIGHT, Side.DOWN))
        .contains(
            text(
                "beside 0.2 tabs 1 plan plan above 0.6 tabs 1 score score"
                    + " beside 0.5 tabs 1 why why tabs 2 compare chart compare"));
  }

  @Test
  void theOneThatLiesBesideItsMiddleIsTheNeighbour() {
    assertThat(moved(FIRST, "plan", Side.RIGHT))
        .contains(
            text(
                "above 0.6 tabs 3 plan score compare plan"
                    + " beside 0.5 tabs 1 why why tabs 1 chart chart"));
    assertThat(moved(FIRST, "why", Side.LEFT))
        .contains(
            text(
                "beside 0.2 tabs 2 why plan why above 0.6 tabs 2 score score compare"
                    + " tabs 1 chart chart"));
    assertThat(moved(FIRST, "why", Side.RIGHT))
        .contains(
            text(
                "beside 0.2 tabs 1 plan plan above 0.6 tabs 2 score score compare"
                    + " tabs 2 why chart why"));
  }

  @Test
  void atTheEdgeItStandsAlongAllOfItAndThenNoFurther() {
    assertThat(moved(FIRST, "chart", Side.RIGHT))
        .contains(
            text(
                "beside 0.75 beside 0.2 tabs 1 plan plan above 0.6 tabs 2 score score compare"
                    + " tabs 1 why why tabs 1 chart chart"));
    assertThat(moved(FIRST, "chart", Side.RIGHT, Side.RIGHT)).isEmpty();
    assertThat(moved(FIRST, "plan", Side.LEFT)).isEmpty();
    assertThat(moved(Layout.of("tabs 1 a a").orElseThrow(), "a", Side.UP)).isEmpty();
  }

  @Test
  void theInnermostBorderThatLiesThatWayIsMoved() {
    assertThat(new Placing(FIRST, "why").sized(Side.RIGHT).map(Layout::text))
        .contains(FIRST.text().replace("beside 0.5000", "beside 0.5400"));
    assertThat(new Placing(FIRST, "chart").sized(Side.RIGHT).map(Layout::text))
        .contains(FIRST.text().replace("beside 0.5000", "beside 0.4600"));
    assertThat(new Placing(FIRST, "chart").sized(Side.DOWN).map(Layout::text))
        .contains(FIRST.text().replace("above 0.6000", "above 0.5600"));
    assertThat(new Placing(FIRST, "score").sized(Side.LEFT).map(Layout::text))
        .contains(FIRST.text().replace("beside 0.2000", "beside 0.2400"));
    assertThat(new Placing(FIRST, "plan").sized(Side.UP)).isEmpty();
  }

  @Test
  void noViewIsSizedAway() {
    Layout small = FIRST;
    for (int i = 0; i < 50; i++) {
      small = new Placing(small, "plan").sized(Side.LEFT).orElse(small);
    }
    assertThat(small.text()).startsWith("beside 0.0800 ");
    assertThat(new Placing(small, "plan").sized(Side.LEFT)).isEmpty();
  }

  @Test
  void itGoesOnAmongItsTabsAndNotBeyond() {
    assertThat(new Placing(FIRST, "score").shifted(1).map(Layout::text))
        .contains(FIRST.text().replace("score score compare", "score compare score"));
    assertThat(new Placing(FIRST, "score").shifted(-1)).isEmpty();
    assertThat(new Placing(FIRST, "compare").shifted(1)).isEmpty();
  }

  @Test
  void noStepLosesAViewAndWhatComesOfItIsReadAsItWasWritten() {
    Random random = new Random(7);
    Layout now = FIRST;
    Set<String> views = new HashSet<>(now.views());
    for (int step = 0; step < 5_000; step++) {
      String view = now.views().get(random.nextInt(now.views().size()));
      Side side = Side.values()[random.nextInt(4)];
      Placing placing = new Placing(now, view);
      Optional<Layout> next =
          switch (random.nextInt(4)) {
            case 0 -> placing.sized(side);
            case 1 -> placing.shifted(random.nextBoolean() ? 1 : -1);
            default -> placing.moved(side);
          };
      now = next.orElse(now);
      assertThat(now.views()).hasSameSizeAs(views).containsAll(views);
      assertThat(Layout.of(now.text()).map(Layout::text)).contains(now.text());
    }
  }

  @Test
  void oneViewCanBeBroughtToEveryOtherPlace() {
    Set<Set<String>> company = new HashSet<>();
    Set<String> seen = new HashSet<>();
    Deque<Layout> open = new ArrayDeque<>(List.of(FIRST));
    while (!open.isEmpty() && seen.size() < 500) {
      Layout now = open.remove();
      if (seen.add(shape(now))) {
        company.add(beside(now, "compare"));
        for (Side side : Side.values()) {
          new Placing(now, "compare").moved(side).ifPresent(open::add);
        }
      }
    }
    assertThat(company)
        .contains(Set.of(), Set.of("score"), Set.of("plan"), Set.of("why"), Set.of("chart"));
  }

  private static String shape(Layout layout) {
    return layout.text().replaceAll("0\\.[0-9]+", "");
  }

  private static Set<String> beside(Layout layout, String view) {
    return layout.fold(
        tabs -> {
          Set<String> others = new HashSet<>(tabs.views());
          return others.remove(view) ? others : Set.of("elsewhere");
        },
        split ->
            split.first().views().contains(view)
                ? beside(split.first(), view)
                : beside(split.second(), view));
  }
}
