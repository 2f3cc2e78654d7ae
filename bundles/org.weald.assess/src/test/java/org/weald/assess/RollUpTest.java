package org.weald.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.weald.assess.Figured.measure;
import static org.weald.assess.Figured.sevenoaks;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.weald.model.Basis;
import org.weald.model.Bound;
import org.weald.model.Level;
import org.weald.model.RollUp;
import org.weald.model.Status;
import org.weald.model.TargetRule;

/** Statuses of a priority, a theme and a plan, and who gave them. */
final class RollUpTest {
  private static final RollUp SHARE =
      new RollUp.Share(BigDecimal.valueOf(85), Optional.of(BigDecimal.valueOf(70)));

  /** Priorities named by their statuses: A achieved, N not achieved, M missing. */
  private static Figured priorities(String statuses) {
    Figured figures = sevenoaks().word("Not achieved", Status.RED);
    for (int i = 0; i < statuses.length(); i++) {
      String word =
          switch (statuses.charAt(i)) {
            case 'A' -> "Achieved";
            case 'N' -> "Not achieved";
            default -> "Information not received";
          };
      figures
          .with(measure("m" + i))
          .priority("p" + i, "Priority " + (i + 1), "m" + i)
          .supplied("p" + i, "2021/22", word, "");
    }
    return figures;
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "AAAA, GREEN",
    "AANA, RED",
    "AAAM, GREEN",
    "MMMM, MISSING",
    "NMMM, RED",
    "MMMA, GREEN"
  })
  void theWorstOfAThemesPriorities(String statuses, Status status) {
    Scorecard card = priorities(statuses).rollUp(Level.THEME, new RollUp.Worst()).judge("2021/22");
    assertThat(card.themes().get(0).summary().status().status()).isEqualTo(status);
    assertThat(card.summary().status().status())
        .as("the plan declares none")
        .isEqualTo(Status.CONTEXT);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "AAAAAAN, GREEN",
    "AAAAAN, AMBER",
    "AAAAANN, AMBER",
    "AANN, RED",
    "AAAM, GREEN",
    "MMMM, MISSING"
  })
  void byTheShareOfThePlansPriorities(String statuses, Status status) {
    StatusJudgement judged =
        priorities(statuses).rollUp(Level.PLAN, SHARE).judge("2021/22").summary().status();
    assertThat(judged.status()).isEqualTo(status);
    assertThat(judged.basis()).isEqualTo(Basis.COMPUTED);
  }

  @Test
  void whatIsMissingIsSaidWithWhatItCouldDo() {
    StatusJudgement judged =
        priorities("AAAAAANM").rollUp(Level.PLAN, SHARE).judge("2021/22").summary().status();
    assertThat(judged.sentence())
        .isEqualTo(
            "Achieved: 6 of 7 priorities on target (86 %). Not among them: 1 Information not"
                + " received. If what is missing were not on target, the whole would be “Slightly"
                + " below target”. 6 of 8 priorities Achieved (75 %), 1 Not achieved, 1 Information"
                + " not received.");
  }

  @Test
  void aRoundedShareNeverSeemsToBeOnTheOtherSideOfItsBound() {
    RollUp sevenEighths = new RollUp.Share(new BigDecimal("88"), Optional.empty());
    StatusJudgement judged =
        priorities("AAAAAAAN").rollUp(Level.PLAN, sevenEighths).judge("2021/22").summary().status();
    assertThat(judged.status()).isEqualTo(Status.RED);
    assertThat(judged.sentence()).startsWith("Not achieved: 7 of 8 priorities on target (87.5 %).");
  }

  @Test
  void weightsCount() {
    RollUp weighted =
        new RollUp.Weighted(
            Map.of("safe/p0", BigDecimal.valueOf(3)), BigDecimal.valueOf(75), Optional.empty());
    assertThat(planOf("ANM", weighted).status()).isEqualTo(Status.GREEN);
    assertThat(planOf("NAA", weighted).status()).isEqualTo(Status.RED);
    assertThat(planOf("ANM", weighted).sentence())
        .startsWith("Achieved: 3 of 4 of the weight of priorities on target (75 %).");
  }

  private static StatusJudgement planOf(String statuses, RollUp rule) {
    return priorities(statuses).rollUp(Level.PLAN, rule).judge("2021/22").summary().status();
  }

  @Test
  void aPlanOfThemesWithAStatusTakesTheThemes() {
    Scorecard card =
        priorities("AAN")
            .rollUp(Level.THEME, SHARE)
            .rollUp(Level.PLAN, new RollUp.Worst())
            .judge("2021/22");
    assertThat(card.summary().status().status()).isEqualTo(Status.RED);
    assertThat(card.summary().status().sentence()).contains("the worst of 1 theme,");
  }

  @Test
  void aPrioritysMeasuresByShare() {
    Figured figures = sevenoaks().rollUp(Level.PRIORITY, SHARE);
    for (int i = 0; i < 4; i++) {
      figures
          .with(measure("m" + i).unit("%").target(Figured.threshold(Bound.AT_LEAST, "85%")))
          .actual("m" + i, "2021/22", i < 3 ? "90%" : "80%", "2021/22");
    }
    Judgement row =
        figures.priority("all", "Priority 1", "m0", "m1", "m2", "m3").judge("2021/22", "all");
    assertThat(row.status().status()).isEqualTo(Status.AMBER);
    assertThat(row.status().sentence()).contains("3 of 4 measures on target (75 %)");
  }

  @Test
  void theHeadlineSaysWhetherWhatIsMissingIsInItsDenominator() {
    Headline in = priorities("AAAM").judge("2021/22").headline();
    assertThat(in.computed()).isEqualTo("75");
    Headline out = priorities("AAAM").missingNotInDenominator().judge("2021/22").headline();
    assertThat(out.computed()).isEqualTo("100");
    assertThat(out.missingShare()).isEqualTo("25");
    assertThat(out.sentence()).contains("(not in the denominator)");
    assertThat(out.steps().toString())
        .contains("Not in the denominator: 1 Information not received");
  }

  @Test
  void theCouncilsModeratedStatusStandsBeforeTheLeads() {
    Judgement row =
        sevenoaks()
            .word("Not achieved", Status.RED)
            .with(measure("deal").unit("%").target(Figured.threshold(Bound.AT_LEAST, "85%")))
            .actual("deal", "2021/22", "80%", "2021/22")
            .priority("district-deal", "Priority 2", "deal")
            .moderated(
                "district-deal",
                "2021/22",
                "Not achieved",
                "The figure is of one quarter only",
                "2022-05-14")
            .supplied("district-deal", "2021/22", "Achieved", "")
            .judge("2021/22", "district-deal");
    assertThat(row.status().basis()).isEqualTo(Basis.MODERATED);
    assertThat(row.status().status()).isEqualTo(Status.RED);
    assertThat(row.status().word()).isEqualTo("Not achieved");
    assertThat(row.status().sentence())
        .isEqualTo(
            "Not achieved, moderated by the council on 14 May 2022: The figure is of one quarter"
                + " only. The lead had supplied “Achieved”. The figures agree. 80 % in 2021/22"
                + " against a target of at least 85 %: target not met.");
    assertThat(row.status().steps().toString())
        .contains("Moderated by the council on 14 May 2022 for the 2021/22 edition");
  }

  @Test
  void anOfficersAssessmentIsTheLeadsOrTheCouncils() {
    Figured figures =
        sevenoaks()
            .word("Not achieved", Status.RED)
            .with(
                measure("crime")
                    .target(new TargetRule.OfficerAssessment("Is crime among the lowest?", "")))
            .supplied("crime", "2021/22", "Achieved", "Second lowest in the county.");
    Judgement row = figures.judge("2021/22", "crime");
    assertThat(row.status().basis()).isEqualTo(Basis.SUPPLIED);
    assertThat(row.status().sentence())
        .isEqualTo("Achieved, as printed. Second lowest in the county.");
    figures.moderated("crime", "2021/22", "Not achieved", "It rose in every ward", "2022-05-14");
    assertThat(figures.judge("2021/22", "crime").status().basis()).isEqualTo(Basis.MODERATED);
  }
}
