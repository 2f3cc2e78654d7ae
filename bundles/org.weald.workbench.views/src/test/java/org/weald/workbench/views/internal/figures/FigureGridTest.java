package org.weald.workbench.views.internal.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.weald.model.Catalogue;
import org.weald.model.Contribution;
import org.weald.model.Measure;
import org.weald.model.Observation;
import org.weald.model.Plan;
import org.weald.themes.internal.ShippedContent;
import org.weald.workbench.views.internal.ShippedPlan;

/** The grid and what is typed and pasted into it, over the figures that ship. */
class FigureGridTest {
  private static final List<Contribution> SHIPPED = ShippedContent.read();
  private static final String SEVENOAKS = "sevenoaks";

  private static FigureGrid.Source source(Catalogue catalogue, String edition) {
    Measure measure = catalogue.measure(ShippedPlan.KSI).orElseThrow();
    Plan plan = catalogue.planOf(measure).orElseThrow();
    return new FigureGrid.Source(
        catalogue, measure, SEVENOAKS, plan.edition(edition).orElseThrow(), Map.of());
  }

  private static FigureGrid.Source source() {
    return source(Catalogue.of(SHIPPED), "2019/20");
  }

  /** The catalogue with the figures an outcome writes, as the store would bring them. */
  private static Catalogue with(FigureEntry.Outcome outcome) {
    List<Observation> own = outcome.edit().orElseThrow().set().figures();
    List<Contribution> all = new ArrayList<>(SHIPPED);
    all.add(Contribution.ofWorkspace("1", own));
    return Catalogue.of(all);
  }

  private static FigureGrid.Cell actual(FigureGrid grid, String period) {
    return grid.cell(grid.rows().indexOf(period), 0);
  }

  @Test
  void periodsStandOldestFirstAndTheNextOnesThatAreDueFollow() {
    FigureGrid grid = FigureGrid.ofKinds(source());

    assertThat(grid.rows()).startsWith("2017", "2018", "2019").contains("2020");
    assertThat(grid.columns()).startsWith("Actual", "Target", "Milestone", "Forecast", "Baseline");
    assertThat(FigureWords.figure(actual(grid, "2019"), source().measure())).isEqualTo("59");
    assertThat(actual(grid, "2020").shown()).isEmpty();
  }

  @Test
  void aPeriodThatIsOverAndHasNoFigureIsAwaited() {
    FigureGrid grid = FigureGrid.ofKinds(source(Catalogue.of(SHIPPED), "2021/22"));

    assertThat(actual(grid, "2021").awaited()).isTrue();
    assertThat(grid.rows()).endsWith("2021", "2022");
    assertThat(actual(grid, "2022").awaited()).isFalse();
  }

  @Test
  void anOwnFigureSaysWhatItStandsInPlaceOf() {
    FigureEntry.Outcome outcome =
        new FigureEntry(source()).type(actual(FigureGrid.ofKinds(source()), "2019"), "45");

    FigureGrid.Source after = source(with(outcome), "2019/20");
    FigureGrid.Cell cell = actual(FigureGrid.ofKinds(after), "2019");
    assertThat(cell.own()).isTrue();
    assertThat(FigureWords.figure(cell, after.measure())).isEqualTo("45");
    assertThat(FigureWords.origin(after, cell))
        .contains("entered in this workspace")
        .contains("in place of 59 from the plug-in org.weald.theme.safe");
  }

  @Test
  void theEditSaysWhatItWasAndWhatItIs() {
    FigureEntry.Outcome outcome =
        new FigureEntry(source()).type(actual(FigureGrid.ofKinds(source()), "2019"), "45");

    assertThat(outcome.edit().orElseThrow().title()).endsWith("2019: 59 → 45");
    assertThat(outcome.wrong()).isEmpty();
  }

  @Test
  void whatIsNoFigureIsRefusedWithTheReasonAndWhatToWrite() {
    FigureEntry.Outcome outcome =
        new FigureEntry(source())
            .type(actual(FigureGrid.ofKinds(source()), "2019"), "about forty?!");

    assertThat(outcome.edit()).isEmpty();
    assertThat(outcome.written()).isEmpty();
    assertThat(outcome.wrong())
        .singleElement()
        .asString()
        .contains("\"about forty?!\"")
        .contains("Write a number");
  }

  @Test
  void wordsForNoNumberAndLimitsAreTaken() {
    for (String typed : List.of("<5", "tbc", "N/A", "85%", "£506k", "nearly 50")) {
      assertThat(new FigureEntry(source()).wrong(typed)).as(typed).isEmpty();
    }
  }

  @Test
  void aNumberIsTypedInDigitsAndInNoMoreThanCanBeKept() {
    FigureEntry entry = new FigureEntry(source());

    assertThat(entry.wrong("sixty"))
        .contains("\"sixty\" is a number in words: figures are typed in digits. Write 60.");
    assertThat(entry.wrong("1234567890123456"))
        .contains(
            "This number has 16 digits that count: no more than 15 can be kept exactly. Check it,"
                + " or write it rounded.");
    for (String taken : List.of("123456789012345", "1,000,000,000,000,000,000", "0.5")) {
      assertThat(entry.wrong(taken)).as(taken).isEmpty();
    }
  }

  @Test
  void aUnitTheMeasureDoesNotKnowIsMoreLikelyASlipAndRefused() {
    FigureEntry entry = new FigureEntry(source());
    FigureGrid grid = FigureGrid.ofKinds(source());

    FigureEntry.Outcome slip = entry.type(actual(grid, "2019"), "4o");

    assertThat(slip.edit()).isEmpty();
    assertThat(slip.wrong())
        .containsExactly(
            "\"4o\" has a letter where a digit belongs: the letters O, l and I look like 0 and 1."
                + " Write 40 if that is meant.");
    assertThat(entry.wrong("59r"))
        .contains(
            "\"59r\" reads as a number in \"r\": this measure is in \"people\" and has no figure"
                + " in \"r\". Write the number alone.");
    assertThat(entry.paste(grid, grid.rows().indexOf("2019"), 0, "4o").wrong().get(1))
        .startsWith("Row 1, column 1 (2019, Actual): \"4o\"");
    for (String taken : List.of("45 people", "45", "44% decrease")) {
      assertThat(entry.wrong(taken)).as(taken).isEmpty();
    }
  }

  @Test
  void tenTimesTheLastIsAskedAboutAndAnotherUnitIsSaid() {
    FigureGrid grid = FigureGrid.ofKinds(source());
    FigureGrid.Cell cell = actual(grid, "2020");
    FigureEntry entry = new FigureEntry(source());

    assertThat(entry.asks(cell, "59,000"))
        .get()
        .asString()
        .contains("59,000 is far from 59 in 2019: about 1,000 times as much");
    assertThat(entry.asks(cell, "61")).isEmpty();
    assertThat(entry.paste(grid, grid.rows().indexOf("2020"), 0, "590").questions())
        .singleElement()
        .asString()
        .contains("590 is far from 59 in 2019");
    FigureEntry.Outcome other = new FigureEntry(source()).type(cell, "59%");
    assertThat(other.edit()).isPresent();
    assertThat(other.remarks()).singleElement().asString().contains("The unit is \"%\"");
    assertThat(new FigureEntry(source()).type(cell, "61").remarks()).isEmpty();
  }

  @Test
  void aShareAboveAHundredIsAskedAboutWhereNoneBeforeWas() {
    Catalogue catalogue = Catalogue.of(SHIPPED);
    Measure measure =
        catalogue.measures().stream()
            .filter(it -> it.shortId().equals("neet-rate"))
            .findFirst()
            .orElseThrow();
    Plan plan = catalogue.planOf(measure).orElseThrow();
    FigureGrid.Source share =
        new FigureGrid.Source(
            catalogue, measure, SEVENOAKS, plan.edition("2019/20").orElseThrow(), Map.of());
    FigureGrid grid = FigureGrid.ofKinds(share);
    FigureGrid.Cell last = grid.cell(grid.rows().size() - 1, 0);

    assertThat(new FigureEntry(share).asks(last, "101"))
        .get()
        .asString()
        .startsWith("101 is above 100 %, which no figure before it is: ")
        .endsWith("Check the digits.");
    assertThat(new FigureEntry(share).asks(last, "25")).isEmpty();
  }

  @Test
  void aPastedBlockIsOneEdit() {
    FigureGrid grid = FigureGrid.ofKinds(source());
    int row = grid.rows().indexOf("2019");

    FigureEntry.Outcome outcome =
        new FigureEntry(source()).paste(grid, row, 0, "59\t47\r\n61\t45\r\n");

    assertThat(outcome.wrong()).isEmpty();
    assertThat(outcome.edit().orElseThrow().set().figures())
        .extracting(figure -> figure.figure().raw())
        .contains("61", "45")
        .doesNotContain("59");
  }

  @Test
  void aBlockWithOneWrongCellIsNotPastedAtAllAndTheCellIsNamed() {
    FigureGrid grid = FigureGrid.ofKinds(source());
    int row = grid.rows().indexOf("2019");

    FigureEntry.Outcome outcome =
        new FigureEntry(source()).paste(grid, row, 0, "60\t47\nsixish\t45\n1\n2\n3\n4\n5");

    assertThat(outcome.edit()).isEmpty();
    assertThat(outcome.wrong().get(0)).isEqualTo("Nothing was pasted:");
    assertThat(outcome.wrong().get(1))
        .startsWith("Row 2, column 1 (2020, Actual): cannot read \"sixish\"");
    assertThat(outcome.wrong()).anyMatch(line -> line.contains("outside the grid"));
  }

  @Test
  void aPluginsFigureIsNotTakenAwayAnOwnOneIs() {
    FigureEntry.Outcome typed =
        new FigureEntry(source()).type(actual(FigureGrid.ofKinds(source()), "2019"), "45");
    FigureGrid.Source after = source(with(typed), "2019/20");
    FigureGrid.Cell own = actual(FigureGrid.ofKinds(after), "2019");
    FigureGrid.Cell brought = actual(FigureGrid.ofKinds(after), "2018");

    assertThat(new FigureEntry(after).withdraw(List.of(brought)).wrong())
        .singleElement()
        .asString()
        .contains("comes with a plug-in");
    FigureEntry.Outcome away = new FigureEntry(after).withdraw(List.of(own));
    assertThat(away.edit().orElseThrow().withdrawn().figures()).hasSize(1);
    assertThat(away.written()).containsValue(Optional.empty());
  }

  @Test
  void districtsStandBelowEachOtherWithTheirActualFigures() {
    Catalogue catalogue = Catalogue.of(SHIPPED);
    Measure neet =
        catalogue.measures().stream()
            .filter(measure -> measure.shortId().equals("neet-rate"))
            .findFirst()
            .orElseThrow();
    Plan plan = catalogue.planOf(neet).orElseThrow();
    FigureGrid grid =
        FigureGrid.ofAreas(
            new FigureGrid.Source(
                catalogue, neet, SEVENOAKS, plan.edition("2019/20").orElseThrow(), Map.of()));

    assertThat(grid.rows().get(0)).isEqualTo("Sevenoaks");
    assertThat(grid.rows()).contains("Tonbridge & Malling").hasSizeGreaterThan(11);
  }
}
