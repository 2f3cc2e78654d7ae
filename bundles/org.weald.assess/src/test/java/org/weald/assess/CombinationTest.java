package org.weald.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.weald.assess.Figured.measure;
import static org.weald.assess.Figured.sevenoaks;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.weald.model.Bound;
import org.weald.model.MeasureKind;
import org.weald.model.ObservationKind;
import org.weald.model.PeriodKind;
import org.weald.model.Status;
import org.weald.model.TargetRule;

/**
 * Reward conditions of the Kent Agreement's report of March 2007 (document 003, lines 560 and 561):
 * not in education, employment or training 5.51 % with a target of 4.94 %; status unknown 5.2 %
 * with 3.5 %, which "reduces reward if not met".
 */
final class CombinationTest {
  private static final String NOVEMBER = "November 2006";

  private static Figured kent() {
    return sevenoaks().editions("2006-11-30");
  }

  @ParameterizedTest(name = "{0} and {1}, {2}: {3}")
  @CsvSource({
    "4.94%, 3.5%, ALL_OF, GREEN",
    "4.94%, 3.6%, ALL_OF, RED",
    "5.51%, 5.2%, ALL_OF, RED",
    "5.51%, tbc, ALL_OF, RED",
    "4.9%, tbc, ALL_OF, MISSING",
    "4.9%, not due, ALL_OF, NOT_DUE",
    "4.9%, over 3%, ALL_OF, NOT_TESTABLE",
    "4.9%, tbc, ANY_OF, GREEN",
    "5.51%, tbc, ANY_OF, MISSING",
    "5.51%, 5.2%, ANY_OF, RED",
    "4.9%, 5.2%, WEIGHTED, AMBER",
    "5.51%, 3.4%, WEIGHTED, RED",
    "4.9%, tbc, WEIGHTED, MISSING",
    "5.51%, tbc, WEIGHTED, RED"
  })
  void rewardConditions(
      String neet, String unknown, TargetRule.Combination.How how, Status status) {
    Judgement row =
        kent()
            .with(share("neet", threshold("4.94%")))
            .with(share("unknown", threshold("3.5%")))
            .with(
                measure("reward")
                    .kind(MeasureKind.NONE)
                    .target(
                        new TargetRule.Combination(
                            how,
                            List.of(own("safe/neet", 3), own("safe/unknown", 1)),
                            Optional.of(BigDecimal.valueOf(80)),
                            Optional.of(BigDecimal.valueOf(60)),
                            "")))
            .figure("neet", NOVEMBER, ObservationKind.ACTUAL, neet)
            .figure("unknown", NOVEMBER, ObservationKind.ACTUAL, unknown)
            .judgeKent("reward");
    assertThat(row.status().status()).isEqualTo(status);
    assertThat(row.status().steps()).as("rule, two conditions, outcome").hasSize(4);
  }

  @Test
  void whatKeepsTheWholeFromItsTargetIsNamed() {
    Judgement row =
        kent()
            .with(share("neet", threshold("4.94%")))
            .with(share("both", all(here("3.5%"), own("safe/neet", 1))))
            .figure("neet", NOVEMBER, ObservationKind.ACTUAL, "5.51%")
            .figure("both", NOVEMBER, ObservationKind.ACTUAL, "3.4%")
            .judgeKent("both");
    assertThat(row.status().sentence())
        .isEqualTo(
            "1 of 2 conditions met; all are needed: target not met. neet: 5.51 % in November 2006 against"
                + " a target of at most 4.94 %: target not met.");
  }

  @Test
  void whatIsNotKnownAndCannotChangeTheOutcomeIsSaid() {
    Judgement row =
        kent()
            .with(share("neet", threshold("4.94%")))
            .with(share("unknown", threshold("3.5%")))
            .with(share("both", all(own("safe/unknown", 1), own("safe/neet", 1))))
            .figure("neet", NOVEMBER, ObservationKind.ACTUAL, "5.51%")
            .judgeKent("both");
    assertThat(row.status().status()).isEqualTo(Status.RED);
    assertThat(row.status().sentence()).contains("not known of 1 condition cannot change it");
  }

  @Test
  void measuresThatReferToEachOtherEndWithAReason() {
    Figured figures =
        kent()
            .with(share("one", all(own("safe/two", 1), here("5%"))))
            .with(share("two", all(own("safe/one", 1), here("5%"))))
            .with(share("self", all(own("safe/self", 1), here("5%"))));
    for (String id : List.of("one", "two", "self")) {
      figures.figure(id, NOVEMBER, ObservationKind.ACTUAL, "4%");
    }
    Judgement row = figures.judgeKent("one");
    assertThat(row.status().status()).isEqualTo(Status.NOT_TESTABLE);
    assertThat(row.status().sentence())
        .contains("the rules refer to each other, “one” → “two” → “one”.");
    assertThat(figures.judgeKent("self").status().sentence()).contains("“self” → “self”");
  }

  @Test
  void aMeasureThatIsNotThereIsMissing() {
    Judgement row =
        kent()
            .with(share("one", all(own("other/two", 1), here("5%"))))
            .figure("one", NOVEMBER, ObservationKind.ACTUAL, "4%")
            .judgeKent("one");
    assertThat(row.status().status()).isEqualTo(Status.MISSING);
    assertThat(row.status().sentence()).contains("other/two is not in this Weald");
  }

  private static Figured.Draft share(String id, TargetRule rule) {
    return measure(id).unit("%").kind(MeasureKind.PROPORTION).every(PeriodKind.MONTH).target(rule);
  }

  private static TargetRule threshold(String target) {
    return Figured.threshold(Bound.AT_MOST, target);
  }

  /** By the measure's own rule. */
  private static TargetRule.Combination.Part own(String measure, int weight) {
    return new TargetRule.Combination.Part(measure, Optional.empty(), BigDecimal.valueOf(weight));
  }

  /** A condition on the measure itself. */
  private static TargetRule.Combination.Part here(String target) {
    return new TargetRule.Combination.Part("", Optional.of(threshold(target)), BigDecimal.ONE);
  }

  private static TargetRule all(TargetRule.Combination.Part... parts) {
    return new TargetRule.Combination(
        TargetRule.Combination.How.ALL_OF, List.of(parts), Optional.empty(), Optional.empty(), "");
  }
}
