package org.weald.monitor.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.weald.assess.DirectionJudgement;
import org.weald.assess.Judge;
import org.weald.assess.Judgement;
import org.weald.model.Basis;
import org.weald.model.Catalogue;
import org.weald.model.Direction;
import org.weald.model.Plan;
import org.weald.themes.internal.ShippedContent;

/** The county's own assessments stand as printed, and what is computed beside them. */
final class PrintedDirectionsTest {
  private static final Catalogue SHIPPED = ShippedContent.ofEveryPlan();
  private static final List<Judgement> ROWS = rows();

  private static List<Judgement> rows() {
    Plan plan = SHIPPED.plan("strategic-statement-2015-20").orElseThrow();
    return Judge.judge(SHIPPED, plan, plan.editions().get(0)).themes().stream()
        .flatMap(theme -> theme.measures().stream())
        .filter(row -> !row.ref().isEmpty())
        .toList();
  }

  private static Map<Direction, Long> count(Function<Judgement, DirectionJudgement> which) {
    return ROWS.stream()
        .collect(Collectors.groupingBy(row -> which.apply(row).direction(), Collectors.counting()));
  }

  private static long saying(Function<Judgement, DirectionJudgement> which, String words) {
    return ROWS.stream().filter(row -> which.apply(row).sentence().contains(words)).count();
  }

  @Test
  void theCountsAreThoseOfTheDocument() {
    assertThat(ROWS).hasSize(74);
    assertThat(ROWS).allMatch(row -> row.oneYear().basis() == Basis.SUPPLIED);
    assertThat(count(Judgement::oneYear))
        .isEqualTo(
            Map.of(
                Direction.IMPROVING, 13L,
                Direction.MAINTAINING, 45L,
                Direction.NOT_IMPROVING, 14L,
                Direction.NOT_ASSESSED, 2L));
    assertThat(count(Judgement::longTerm))
        .isEqualTo(
            Map.of(
                Direction.IMPROVING, 11L,
                Direction.MAINTAINING, 54L,
                Direction.NOT_IMPROVING, 5L,
                Direction.NOT_ASSESSED, 4L));
  }

  @Test
  void whatIsPrintedNotApplicableIsKeptApartFromWhatIsPrintedEmpty() {
    assertThat(saying(Judgement::longTerm, "“N/A” is printed")).isEqualTo(2);
    assertThat(saying(Judgement::longTerm, "is printed empty")).isEqualTo(2);
    assertThat(saying(Judgement::oneYear, "is printed empty")).isEqualTo(2);
  }
}
