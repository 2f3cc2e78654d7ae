package org.weald.assess.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.weald.assess.Analysis;
import org.weald.assess.Figured;
import org.weald.assess.Judge;
import org.weald.assess.Judgement;
import org.weald.model.Bound;
import org.weald.model.Catalogue;
import org.weald.model.Contribution;
import org.weald.model.Direction;
import org.weald.model.Disclosure;
import org.weald.model.Measure;
import org.weald.model.Plan;
import org.weald.model.Status;
import org.weald.model.Theme;

/** What everybody may read is judged from what everybody may read. */
class JudgedWhenPublishedTest {

  @Test
  void fewerThanFiveAgainstAtMostTenIsOnTarget() {
    Judgement judged = published("10", "3", "12");
    assertThat(judged.status().status()).isEqualTo(Status.GREEN);
    assertThat(judged.status().sentence()).startsWith("Under 5 ").doesNotContain("3");
  }

  @Test
  void fewerThanFiveAgainstAtMostThreeIsNotDecided() {
    assertThat(published("3", "4", "12").status().status()).isEqualTo(Status.NOT_TESTABLE);
    assertThat(published("3", "2", "12").status())
        .as("whether it is 2 or 4 must not show")
        .isEqualTo(published("3", "4", "12").status());
  }

  @Test
  void aChangeThatNeedsTheNumberIsNotAssessedForItIsHeldBack() {
    for (Judgement judged : List.of(published("10", "3", "12"), published("10", "12", "3"))) {
      assertThat(judged.oneYear().direction()).isEqualTo(Direction.NOT_ASSESSED);
      assertThat(judged.oneYear().sentence()).contains("is held back");
    }
  }

  @Test
  void noAnalysisTakesWhatStandsInForAHeldBackFigure() {
    for (Judgement judged : List.of(published("10", "3", "12"), published("10", "4", "12"))) {
      assertThat(judged.analyses())
          .hasSize(Analysis.Kind.values().length)
          .allMatch(one -> one.outcome().isEmpty() && one.sentence().contains("is held back"));
    }
    assertThat(published("10", "3", "12").analyses())
        .isEqualTo(published("10", "4", "12").analyses());
    assertThat(published("10", "12", "3").analyses().toString())
        .as("no pace from what is not published")
        .doesNotContain("a year so far", "is needed");
  }

  private static Judgement published(String target, String now, String before) {
    Catalogue catalogue =
        ofPeople(
            Figured.sevenoaks()
                .with(Figured.measure("injured").target(Figured.threshold(Bound.AT_MOST, target)))
                .correction("injured", "2020/21", before)
                .correction("injured", "2021/22", now)
                .catalogue());
    Catalogue published = Publication.of(catalogue).catalogue();
    Plan plan = published.plans().get(0);
    return Judge.judge(published, plan, plan.edition("2021/22").orElseThrow())
        .row("safe/injured")
        .orElseThrow();
  }

  private static Catalogue ofPeople(Catalogue catalogue) {
    return Catalogue.of(
        catalogue.contributions().stream().map(JudgedWhenPublishedTest::ofPeople).toList());
  }

  private static Contribution ofPeople(Contribution from) {
    return new Contribution(
        from.origin(),
        from.version(),
        from.title(),
        from.plans(),
        from.areas(),
        from.themes().stream().map(JudgedWhenPublishedTest::ofPeople).toList(),
        from.observations(),
        from.narratives(),
        from.bodies(),
        from.actions(),
        from.claims());
  }

  private static Theme ofPeople(Theme theme) {
    return new Theme(
        theme.id(),
        theme.plan(),
        theme.order(),
        theme.title(),
        theme.printed(),
        theme.priorities(),
        theme.measures().stream().map(JudgedWhenPublishedTest::ofPeople).toList(),
        theme.supplied());
  }

  private static Measure ofPeople(Measure measure) {
    return new Measure(
        measure.id(),
        measure.title(),
        measure.printed(),
        measure.partOf(),
        measure.quotedUnder(),
        measure.unit(),
        measure.better(),
        measure.every(),
        measure.kind(),
        measure.derived(),
        measure.source(),
        measure.lead(),
        measure.partners(),
        measure.note(),
        measure.sameAs(),
        measure.target(),
        measure.decimals(),
        measure.judging(),
        Disclosure.OF_PEOPLE,
        measure.place());
  }
}
