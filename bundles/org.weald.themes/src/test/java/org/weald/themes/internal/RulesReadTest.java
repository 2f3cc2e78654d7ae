package org.weald.themes.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.weald.model.Amount;
import org.weald.model.Basis;
import org.weald.model.Bound;
import org.weald.model.Contribution;
import org.weald.model.Disclosure;
import org.weald.model.Edition;
import org.weald.model.Judging;
import org.weald.model.Level;
import org.weald.model.Measure;
import org.weald.model.PeriodKind;
import org.weald.model.Plan;
import org.weald.model.Problem;
import org.weald.model.RollUp;
import org.weald.model.SignOff;
import org.weald.model.Stage;
import org.weald.model.SuppliedStatus;
import org.weald.model.TargetRule;

/**
 * What stands in the files is what the judgement gets: targets of the Kent Agreement and others.
 */
final class RulesReadTest {
  private static final String KSI = "\"target\": { \"at most\": \"47\", \"amber within\": \"5%\" }";

  private static Contribution good(SmallPlugin plugin) {
    return plugin
        .read()
        .fold(
            read -> read,
            bad -> {
              throw new AssertionError(bad.stream().map(Problem::sentence).toList());
            });
  }

  private static Measure measure(String with) {
    return good(new SmallPlugin().but(SmallPlugin.THEME, KSI, with))
        .themes()
        .get(0)
        .measures()
        .get(0);
  }

  private static <T extends TargetRule> T rule(Class<T> kind, String json) {
    TargetRule rule = measure("\"target\": " + json).target().orElseThrow();
    assertThat(rule).isInstanceOf(kind);
    return kind.cast(rule);
  }

  @Test
  void aThresholdSaysHowAPartOfTheYearIsTested() {
    TargetRule.Threshold rule =
        rule(TargetRule.Threshold.class, "{ \"at least\": \"500\", \"part year\": \"pro rata\" }");
    assertThat(rule.partYear()).isEqualTo(TargetRule.PartYear.PRO_RATA);
    assertThat(
            rule(TargetRule.Threshold.class, "{ \"at least\": \"the printed target\" }").partYear())
        .isEqualTo(TargetRule.PartYear.NOT_TESTED);
  }

  @Test
  void roadCasualtiesOfKentFollowALineFrom2003To2007() {
    TargetRule.Trajectory rule =
        rule(
            TargetRule.Trajectory.class,
            """
            { "trajectory": { "must be": "at most", "from": { "period": "2003", "figure": "855" },
              "to": { "period": "2007", "figure": "716" } }, "amber within": "2%" }
            """);
    assertThat(rule.bound()).isEqualTo(Bound.AT_MOST);
    assertThat(rule.from().orElseThrow().figure().number()).isEqualTo(855);
    assertThat(rule.to().orElseThrow().period().kind()).isEqualTo(PeriodKind.CALENDAR_YEAR);
    assertThat(rule.to().orElseThrow().figure().number()).isEqualTo(716);
    assertThat(rule.amberWithin()).contains(new Amount(new BigDecimal("2"), Amount.Scale.PERCENT));
  }

  @Test
  void youngPeopleNotInEducationFollowTheStepsPrinted() {
    TargetRule.Trajectory rule =
        rule(
            TargetRule.Trajectory.class,
            """
            { "trajectory": { "must be": "at most", "steps": [
              { "period": "November 2005", "figure": "5.80%" },
              { "period": "November 2006", "figure": "5.75%" } ] } }
            """);
    assertThat(rule.from()).isEmpty();
    assertThat(rule.to()).isEmpty();
    assertThat(rule.steps())
        .extracting(step -> step.period().start())
        .containsExactly(LocalDate.of(2005, 11, 1), LocalDate.of(2006, 11, 1));
  }

  @Test
  void theThreeYearAverageHasAFloorForItsLastYear() {
    TargetRule.Average rule =
        rule(
            TargetRule.Average.class,
            """
            { "average": { "at least": "38%", "over": ["2006", "2007", "2008"], "floor": "42%" } }
            """);
    assertThat(rule.target().number()).isEqualTo(38);
    assertThat(rule.over()).hasSize(3);
    assertThat(rule.floor().orElseThrow().number()).isEqualTo(42);
  }

  @Test
  void yearsOfAnAcademicMeasureAreAcademic() {
    String json =
        KSI.replace(
            "{ \"at most\": \"47\", \"amber within\": \"5%\" }",
            "{ \"average\": { \"at least\": \"38%\", \"over\": [\"2006/07\"] } },"
                + " \"judging\": { \"breaks\": [ { \"from\": \"2006/07\", \"why\": \"x\" } ] }");
    SmallPlugin plugin =
        new SmallPlugin()
            .but(SmallPlugin.THEME, KSI, json)
            .but(SmallPlugin.THEME, "financial year", "academic year");
    Measure measure = good(plugin).themes().get(0).measures().get(0);
    assertThat(((TargetRule.Average) measure.target().orElseThrow()).over().get(0).kind())
        .isEqualTo(PeriodKind.ACADEMIC_YEAR);
    assertThat(measure.judging().breaks().get(0).from().kind()).isEqualTo(PeriodKind.ACADEMIC_YEAR);
  }

  @Test
  void lessThanFivePerCentForOneYearIsFourQuartersRunning() {
    TargetRule.Duration rule =
        rule(TargetRule.Duration.class, "{ \"duration\": { \"below\": \"5%\", \"periods\": 4 } }");
    assertThat(rule.bound()).isEqualTo(Bound.BELOW);
    assertThat(rule.target().number()).isEqualTo(5);
    assertThat(rule.periods()).isEqualTo(4);
  }

  @Test
  void conditionsMayHoldConditionsAndSpeakOfOtherMeasures() {
    TargetRule.Combination rule =
        rule(
            TargetRule.Combination.class,
            """
            { "weighted": [ { "measure": "ksi-rate", "weight": 2 },
                { "rule": { "any of": [ { "rule": { "below": "9" } },
                                        { "measure": "org.weald.theme.green/recycling" } ] } } ],
              "green from": "80%", "amber from": "60%" }
            """);
    assertThat(rule.how()).isEqualTo(TargetRule.Combination.How.WEIGHTED);
    assertThat(rule.greenFrom()).contains(new BigDecimal("80"));
    assertThat(rule.amberFrom()).contains(new BigDecimal("60"));
    assertThat(rule.parts().get(0).measure()).isEqualTo("org.mydistrict.safe/ksi-rate");
    assertThat(rule.parts().get(0).rule()).isEmpty();
    assertThat(rule.parts().get(0).weight()).isEqualByComparingTo("2");
    TargetRule inner = rule.parts().get(1).rule().orElseThrow();
    assertThat(((TargetRule.Combination) inner).parts().get(1).measure())
        .isEqualTo("org.weald.theme.green/recycling");
  }

  @Test
  void aChangeMayBeFromThePeriodBefore() {
    TargetRule.Change rule =
        rule(
            TargetRule.Change.class,
            "{ \"change\": { \"from\": \"previous period\", \"reduce\": true } }");
    assertThat(rule.from()).isEqualTo(TargetRule.Change.From.PREVIOUS_PERIOD);
  }

  @Test
  void aCalculationMayDecide() {
    assertThat(
            rule(TargetRule.Script.class, "{ \"script\": \"calculations/fatal-share\" }")
                .calculation())
        .isEqualTo("calculations/fatal-share");
  }

  @Test
  void movementIsJudgedAsDeclaredWithBreaksInTheOrderOfTime() {
    Judging judging =
        measure(
                """
                "judging": { "method": "xmr", "tolerance": "2",
                  "breaks": [ { "from": "2015/16", "why": "Recording rules changed." },
                              { "from": "2009/10", "why": "Two forces became one." } ],
                  "lowest possible": 0, "highest possible": 100,
                  "baseline": { "from": "2015/16", "to": "2018/19" }, "comparator": "kent" }
                """)
            .judging();
    assertThat(judging.method()).isEqualTo(Judging.Method.PROCESS);
    assertThat(judging.breaks())
        .extracting(Judging.Break::why)
        .containsExactly("Two forces became one.", "Recording rules changed.");
    assertThat(judging.tolerance())
        .contains(new Amount(new BigDecimal("2"), Amount.Scale.ABSOLUTE));
    assertThat(judging.least()).contains(BigDecimal.ZERO);
    assertThat(judging.most()).contains(new BigDecimal("100"));
    assertThat(judging.baseline()).hasSize(2);
    assertThat(judging.comparator()).isEqualTo("kent");
    assertThat(measure(KSI).judging()).isEqualTo(Judging.USUAL);
  }

  @Test
  void pointsAreForPercentagesAndForConditionsOfOtherMeasures() {
    String rule = "{ \"at least\": \"75%\", \"amber within\": \"2 points\" }";
    SmallPlugin share =
        new SmallPlugin()
            .but(SmallPlugin.THEME, "\"unit\": \"people\"", "\"unit\": \"% of residents\"")
            .but(SmallPlugin.THEME, KSI, "\"target\": " + rule);
    assertThat(good(share).themes()).hasSize(1);
    assertThat(
            rule(
                    TargetRule.Combination.class,
                    "{ \"all of\": [ { \"measure\": \"ksi-rate\", \"rule\": "
                        + rule
                        + " }, { \"measure\": \"ksi-rate\", \"rule\": { \"below\": \"9\" } } ] }")
                .parts())
        .hasSize(2);
  }

  @Test
  void aMeasureSaysWhetherItCountsPeopleAndAnOwnerMayBeStricter() {
    assertThat(measure(KSI).disclosure()).isEqualTo(Disclosure.NO_PEOPLE);
    assertThat(measure("\"people\": false").disclosure()).isEqualTo(Disclosure.NO_PEOPLE);
    assertThat(measure("\"people\": true").disclosure()).isEqualTo(Disclosure.OF_PEOPLE);
    assertThat(measure("\"people\": { \"fewest\": 10 }").disclosure())
        .isEqualTo(new Disclosure(true, 10, 20));
  }

  @Test
  void aStatusMayBeModeratedAndStandAtATheme() {
    SmallPlugin plugin =
        new SmallPlugin()
            .but(
                SmallPlugin.THEME,
                "\"supplied\": [ { \"priority\": \"road-safety\"",
                "\"supplied\": [ { \"theme\": \"safe\", \"basis\": \"moderated\","
                    + " \"why\": \"Late figures.\", \"on\": \"2022-05-14\"");
    SuppliedStatus status = good(plugin).themes().get(0).supplied().get(0);
    assertThat(status.subject()).isEqualTo("org.mydistrict.safe/safe");
    assertThat(status.basis()).isEqualTo(Basis.MODERATED);
    assertThat(status.on()).contains(LocalDate.of(2022, 5, 14));
    assertThat(good(new SmallPlugin()).themes().get(0).supplied().get(0).basis())
        .isEqualTo(Basis.SUPPLIED);
  }

  @Test
  void aPlanSaysHowStatusesRollUpAndWhoSignedItsEditionsOff() {
    Plan plan =
        good(new SmallPlugin()
                .but(
                    SmallPlugin.PLAN,
                    "\"editions\":",
                    """
                        "roll-ups": { "priorities": "worst of", "themes": { "green from": "80%" },
                          "plan": { "green from": "75%", "amber from": "50%",
                                    "weights": { "safe": 1.5, "ksi": 2 } } },
                        "no trend is maintaining": true,
                        "editions":""")
                .but(
                    SmallPlugin.PLAN,
                    "\"source\": \"Report 2022\"",
                    """
                        "source": "Report 2022", "not before": "2022-05-06",
                        "sign-offs": [ { "stage": "cleared", "by": "Chief Executive" },
                          { "stage": "published", "by": "Council", "on": "2022-05-09" } ]"""))
            .plans()
            .get(0);
    assertThat(plan.rollUps())
        .containsEntry(Level.PRIORITY, new RollUp.Worst())
        .containsEntry(Level.THEME, new RollUp.Share(new BigDecimal("80"), Optional.empty()))
        .containsEntry(
            Level.PLAN,
            new RollUp.Weighted(
                Map.of(
                    "org.mydistrict.safe/safe",
                    new BigDecimal("1.5"),
                    "org.mydistrict.safe/ksi",
                    new BigDecimal("2")),
                new BigDecimal("75"),
                Optional.of(new BigDecimal("50"))));
    assertThat(plan.noTrendIsMaintaining()).isTrue();
    Edition edition = plan.editions().get(0);
    assertThat(edition.notBefore()).contains(LocalDate.of(2022, 5, 6));
    assertThat(edition.stage()).isEqualTo(Stage.PUBLISHED);
    assertThat(edition.signOffs())
        .isEqualTo(
            List.of(
                new SignOff(Stage.CLEARED, "Chief Executive", Optional.empty()),
                new SignOff(Stage.PUBLISHED, "Council", Optional.of(LocalDate.of(2022, 5, 9)))));
  }
}
