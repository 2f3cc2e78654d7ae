package org.weald.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.weald.assess.Figured.measure;
import static org.weald.assess.Figured.sevenoaks;

import org.junit.jupiter.api.Test;
import org.weald.model.Bound;
import org.weald.model.Level;
import org.weald.model.Status;

/** What an edition knows, what it shows, and its headline. */
final class EditionTest {

  @Test
  void anEditionKeepsItsOwnFigureWhenALaterOnePrintsAnother() {
    Figured figures =
        sevenoaks()
            .with(measure("asb").unit("incidents"))
            .actual("asb", "2019/20", "1602", "2019/20")
            .actual("asb", "2019/20", "1610", "2021/22");
    assertThat(raw(figures.judge("2019/20", "asb"))).isEqualTo("1602");
  }

  @Test
  void aFigureOnlyALaterEditionPrintsIsUsedAndSaidToBeLater() {
    Judgement row =
        sevenoaks()
            .with(measure("asb").unit("incidents").target(Figured.threshold(Bound.AT_MOST, "2000")))
            .actual("asb", "2019/20", "1610", "2021/22")
            .judge("2019/20", "asb");
    assertThat(row.status().status()).isEqualTo(Status.GREEN);
    assertThat(row.status().steps().toString()).contains("a later one; this edition prints none");
  }

  @Test
  void theWorkspacesCorrectionSupersedesWhatIsPrinted() {
    Judgement row =
        sevenoaks()
            .with(measure("asb").unit("incidents"))
            .actual("asb", "2019/20", "1602", "2019/20")
            .correction("asb", "2019/20", "1605")
            .judge("2019/20", "asb");
    assertThat(raw(row)).isEqualTo("1605");
  }

  private static String raw(Judgement row) {
    return row.latest().orElseThrow().figure().raw();
  }

  @Test
  void partsFollowTheirMeasureWhereTheEditionSpeaksOfThem() {
    Figured figures =
        sevenoaks()
            .with(measure("crime"))
            .with(measure("asb"))
            .with(measure("letters").partOf("crime"))
            .actual("letters", "2019/20", "42", "2019/20");
    assertThat(ids(figures.judge("2019/20")))
        .containsExactly("safe/crime", "safe/letters", "safe/asb");
    assertThat(ids(figures.judge("2021/22"))).containsExactly("safe/crime", "safe/asb");
  }

  private static java.util.List<String> ids(Scorecard card) {
    return card.themes().get(0).measures().stream().map(Judgement::id).toList();
  }

  @Test
  void refsAreTheEditionsOwn() {
    Figured figures =
        sevenoaks()
            .with(measure("digital").printed("2019/20", "D3").printed("2021/22", "Dynamic 2"))
            .with(measure("skills").printed("2019/20", "D2").notPrinted("2021/22"));
    assertThat(figures.judge("2019/20").row("D2").orElseThrow().id()).isEqualTo("safe/skills");
    assertThat(figures.judge("2021/22").row("Dynamic 2").orElseThrow().id())
        .isEqualTo("safe/digital");
    assertThat(figures.judge("2021/22").row("safe/skills")).isEmpty();
  }

  @Test
  void twentyFiveOfTwentySixAre96PerCentAndTheMissingOneIsNamed() {
    Scorecard card = achieved(26).headline("96%", "4%").judge("2021/22");
    Headline headline = card.headline();
    assertThat(headline.of()).isEqualTo(Level.PRIORITY);
    assertThat(headline.computed()).isEqualTo("96");
    assertThat(headline.missingShare()).isEqualTo("4");
    assertThat(headline.numerator()).isEqualTo(25);
    assertThat(headline.denominator()).isEqualTo(26);
    assertThat(headline.counts())
        .containsEntry(Status.GREEN, 25)
        .containsEntry(Status.MISSING, 1)
        .containsEntry(Status.RED, 0);
    assertThat(headline.missing()).containsExactly("Safe 4: p4");
    assertThat(headline.sentence())
        .startsWith(
            "25 of 26 priorities Achieved (96 %); 1 (4 %) Information not received: Safe 4: p4.")
        .contains("Printed: 96 % (key success measures achieved); 4 % (missing information)");
    assertThat(card.summary().status().word()).isEqualTo("25 of 26 Achieved");
  }

  private static Figured achieved(int priorities) {
    Figured figures = sevenoaks();
    for (int i = 1; i <= priorities; i++) {
      figures
          .with(measure("m" + i).printed("2021/22", "Safe " + i))
          .priority("p" + i, "Priority " + i, "m" + i)
          .supplied("p" + i, "2021/22", i == 4 ? "Information not received" : "Achieved", "");
    }
    return figures;
  }

  @Test
  void whereStatusesAreNotInTheTextThePrintedHeadlineIsShownAndNoneComputed() {
    String why = "The status cells of this edition are pictures.";
    Scorecard card =
        sevenoaks()
            .with(measure("plan").unit("%").target(Figured.threshold(Bound.AT_LEAST, "85%")))
            .with(measure("crime"))
            .actual("plan", "2019/20", "98%", "2019/20")
            .notInText(why)
            .headline("96%")
            .judge("2019/20");
    Headline headline = card.headline();
    assertThat(headline.computed()).isEmpty();
    assertThat(headline.missingShare()).isEmpty();
    assertThat(headline.missing()).isEmpty();
    assertThat(headline.printed().get(0).value().raw()).isEqualTo("96%");
    assertThat(headline.sentence())
        .isEqualTo(
            "Printed: 96 % (key success measures achieved). Weald computes none: the status cells"
                + " of this edition are pictures. From the figures alone Weald could test 1 of 2"
                + " measures: 1 On target.");
    // Not "Achieved": which words the edition printed is not known.
    assertThat(card.row("safe/plan").orElseThrow().status().word()).isEqualTo("On target");
    assertThat(card.summary().status().sentence()).doesNotContain("Achieved");
  }

  @Test
  void theShareOfWhatIsComputedRoundsHalfUp() {
    Figured figures = sevenoaks().statusesOn2019(Level.MEASURE);
    for (int i = 0; i < 8; i++) {
      figures
          .with(measure("m" + i).unit("%").target(Figured.threshold(Bound.AT_LEAST, "85%")))
          .actual("m" + i, "2019/20", i < 5 ? "90%" : "80%", "2019/20");
    }
    // 5 of 8 is 62.5 %.
    assertThat(figures.judge("2019/20").headline().computed()).isEqualTo("63");
  }

  @Test
  void judgingTwiceGivesTheSame() {
    Figured figures = achieved(26);
    assertThat(figures.judge("2021/22")).isEqualTo(figures.judge("2021/22"));
  }

  @Test
  void actionsStandAtTheEndAndSayWhenTheyAreOverdue() {
    Scorecard card =
        sevenoaks()
            .otherPlan("csap", Figured.action("community-plan", "a1", Status.GREEN, "2019-20 Q4"))
            .with(measure("crime"))
            .judge("2021/22");
    Judgement last = card.rows().get(card.rows().size() - 1);
    assertThat(last.level()).isEqualTo(Level.ACTION);
    assertThat(last.status().status()).isEqualTo(Status.MISSING);
    assertThat(card.actions()).hasSize(1);
  }
}
