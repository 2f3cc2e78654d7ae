package org.weald.workbench.internal.docking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LayoutTest {
  private static final Layout SCORECARD =
      new Layout.Tabs(List.of("scorecard", "compare"), "compare");
  private static final Layout PLAN = new Layout.Tabs(List.of("plan"), "plan");
  private static final Layout BOTH = new Layout.Split(true, 0.2, PLAN, SCORECARD);

  @Test
  void isReadAsItWasWritten() {
    assertThat(BOTH.text())
        .isEqualTo("beside 0.2000 tabs 1 plan plan tabs 2 compare scorecard compare");
    for (long seed = 0; seed < 200; seed++) {
      Layout any = random(new Random(seed), 0, new ArrayList<>());
      assertThat(Layout.of(any.text())).contains(any);
    }
  }

  private static Layout random(Random random, int depth, List<String> used) {
    if (depth > 4 || random.nextInt(3) == 0) {
      List<String> views = new ArrayList<>();
      for (int i = 0; i <= random.nextInt(3); i++) {
        views.add("view-" + used.size());
        used.add(views.get(i));
      }
      return new Layout.Tabs(views, views.get(random.nextInt(views.size())));
    }
    return new Layout.Split(
        random.nextBoolean(),
        (1 + random.nextInt(98)) / 100.0,
        random(random, depth + 1, used),
        random(random, depth + 1, used));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "tabs",
        "tabs 0 a",
        "tabs 2 a a",
        "tabs 1 a a b",
        "beside 0.2 tabs 1 a a",
        "beside 1.2 tabs 1 a a tabs 1 b b",
        "beside nothing tabs 1 a a tabs 1 b b",
        "above 0.5 tabs 1 a a tabs 1 a a",
        "<layout/>"
      })
  void whatNoHandMadeIsNone(String text) {
    assertThat(Layout.of(text)).isEmpty();
  }

  @Test
  void aTextWithoutEndIsNone() {
    assertThat(Layout.of("beside 0.5 ".repeat(100_000))).isEmpty();
    assertThat(Layout.of("beside 0.5 ".repeat(150))).isEmpty();
  }

  @Test
  void whereViewsAreMissingTheOthersHaveTheirPlace() {
    assertThat(BOTH.only(Set.of("plan", "scorecard")::contains))
        .contains(
            new Layout.Split(true, 0.2, PLAN, new Layout.Tabs(List.of("scorecard"), "scorecard")));
    assertThat(BOTH.only(Set.of("plan")::contains)).contains(PLAN);
    assertThat(BOTH.only(Set.of("other")::contains)).isEqualTo(Optional.empty());
  }
}
