package org.weald.monitor.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.weald.assess.Judge;
import org.weald.assess.Judgement;
import org.weald.model.Catalogue;
import org.weald.model.Measure;
import org.weald.model.Plan;
import org.weald.themes.internal.ShippedContent;

/**
 * What is quoted under a measure, a priority or a theme is explained: it has a row for the area its
 * figures are of.
 */
final class EveryMeasureHasARowTest {
  private static final Catalogue SHIPPED = ShippedContent.ofEveryPlan();

  static List<Plan> plans() {
    return SHIPPED.plans();
  }

  @ParameterizedTest
  @MethodSource("plans")
  void inOneOfTheEditions(Plan plan) {
    Set<String> rows =
        plan.editions().stream()
            .flatMap(edition -> Judge.judge(SHIPPED, plan, edition).rows().stream())
            .map(Judgement::id)
            .collect(Collectors.toSet());
    List<String> measures =
        SHIPPED.themes(plan).stream()
            .flatMap(theme -> theme.measures().stream())
            .map(Measure::id)
            .toList();
    assertThat(measures).isNotEmpty().allMatch(rows::contains);
  }
}
