package org.weald.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.weald.assess.Figured.measure;
import static org.weald.assess.Figured.sevenoaks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.weald.model.MeasureKind;
import org.weald.model.ObservationKind;
import org.weald.model.PeriodKind;
import org.weald.model.Polarity;

/** The NEET table of 2019/20 and other statements of the reports, computed again. */
final class FindingsTest {
  private static final List<String> COUNTS =
      List.of("cohort", "neet", "neet-y12", "neet-y13", "not-known");

  private static List<String[]> table() throws IOException {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    FindingsTest.class.getResourceAsStream("/neet-january-2020.csv")),
                StandardCharsets.UTF_8))) {
      return lines.lines().map(line -> line.split(",", -1)).toList();
    }
  }

  private static Figured neet() throws IOException {
    Figured figures = sevenoaks();
    List<String[]> table = table();
    String[] head = table.get(0);
    for (String[] row : table.subList(1, table.size())) {
      String area = Figured.id(row[0]);
      if (row[1].equals("district") && !area.equals("sevenoaks")) {
        figures.districts(row[0]);
      }
      for (int i = 2; i < head.length; i++) {
        switch (head[i]) {
          case "target" ->
              figures.figure(
                  "rate", area, "January 2020", ObservationKind.TARGET, row[i] + "%", "2019/20");
          case "difference" ->
              figures.claim("rate", area, "January 2020", "difference from target", row[i] + "%");
          default -> {
            if (!head[i].startsWith("rate-")) {
              String value = head[i].endsWith("rate") ? row[i] + "%" : row[i];
              figures.figure(
                  head[i], area, "January 2020", ObservationKind.ACTUAL, value, "2019/20");
            }
          }
        }
      }
    }
    for (String count : COUNTS) {
      figures.with(measure(count).unit("people").every(PeriodKind.MONTH));
    }
    return figures.with(share("rate", "neet")).with(share("not-known-rate", "not-known"));
  }

  private static Figured.Draft share(String id, String numerator) {
    return measure(id)
        .unit("%")
        .kind(MeasureKind.PROPORTION)
        .every(PeriodKind.MONTH)
        .of(numerator, "cohort", 100);
  }

  @Test
  void kentIsTheSumOfItsTwelveDistrictsOnEveryCount() throws IOException {
    Findings findings = Findings.in(neet().catalogue());
    assertThat(findings.tallies()).contains(new Findings.Tally(Findings.Kind.SUM, 5, 5));
  }

  @Test
  void allThirteenRatesReproduceAndOneNotKnownDoesNot() throws IOException {
    Findings findings = Findings.in(neet().catalogue());
    assertThat(findings.tallies()).contains(new Findings.Tally(Findings.Kind.RATE, 26, 25));
    Findings.Finding thanet =
        findings.findings().stream()
            .filter(finding -> finding.kind() == Findings.Kind.RATE)
            .findFirst()
            .orElseThrow();
    assertThat(thanet.area()).isEqualTo("thanet");
    assertThat(thanet.measure()).isEqualTo("safe/not-known-rate");
    assertThat(thanet.sentence()).isEqualTo("112 of 2,987 is 3.7496 %; 3.8 % is printed.");
  }

  @Test
  void differencesReproduceButForTonbridgeAndGravesham() throws IOException {
    Findings findings = Findings.in(neet().catalogue());
    assertThat(findings.tallies()).contains(new Findings.Tally(Findings.Kind.DIFFERENCE, 13, 11));
    assertThat(
            findings.findings().stream()
                .filter(finding -> finding.kind() == Findings.Kind.DIFFERENCE)
                .map(
                    finding -> finding.area() + " " + finding.printed() + " " + finding.computed()))
        .containsExactly("tonbridge-and-malling -1.7% −1.8 %", "gravesham -1.4% −1.5 %");
  }

  @Test
  void secondLowestFollowsNeitherByRateNorByNumber() throws IOException {
    Findings findings =
        Findings.in(
            neet()
                .claim("rate", "sevenoaks", "January 2020", "rank lowest first", "2")
                .catalogue());
    Findings.Finding rank =
        findings.findings().stream()
            .filter(finding -> finding.kind() == Findings.Kind.RANK)
            .findFirst()
            .orElseThrow();
    assertThat(rank.computed()).isEqualTo("3");
    assertThat(rank.sentence())
        .isEqualTo(
            "Sevenoaks is 3rd lowest of 12 districts by rate (2.7 %) and lowest of 12 districts by"
                + " number (52 people); 2nd lowest is printed.");
  }

  @Test
  void printedPercentagesOfChangeReproduce() {
    Findings findings =
        Findings.in(
            sevenoaks()
                .with(measure("ksi").unit("people").every(PeriodKind.CALENDAR_YEAR))
                .actual("ksi", "2018", "47", "2019/20")
                .actual("ksi", "2019", "59", "2019/20")
                .figure("ksi", "2019", ObservationKind.CHANGE, "+26%", "%", "2019/20")
                .with(measure("asb").unit("incidents"))
                .actual("asb", "2019/20", "1513", "2019/20")
                .figure("asb", "sevenoaks", "2019/20", ObservationKind.CHANGE, "-1177", "2019/20")
                .claim("asb", "sevenoaks", "2019/20", "percent change", "-44%")
                .catalogue());
    assertThat(findings.findings()).isEmpty();
    assertThat(findings.tallies()).contains(new Findings.Tally(Findings.Kind.PERCENT_CHANGE, 2, 2));
  }

  @Test
  void sumsSharesAndSameFigures() {
    Findings findings =
        Findings.in(
            sevenoaks()
                .with(measure("homes-done"))
                .with(measure("homes-to-come"))
                .with(measure("homes"))
                .with(measure("areas"))
                .with(measure("appraisals"))
                .with(measure("lost-weight").unit("%").kind(MeasureKind.PROPORTION))
                .actual("homes-done", "2019/20", "107", "2019/20")
                .figure(
                    "homes-to-come",
                    "sevenoaks",
                    "2020/21",
                    ObservationKind.FORECAST,
                    "13",
                    "2019/20")
                .actual("areas", "2019/20", "41", "2019/20")
                .actual("appraisals", "2019/20", "42", "2019/20")
                .actual("lost-weight", "2019-20 Q4", "52.2%", "2019/20")
                .claim("homes", "sevenoaks", "2019/20", "sum of homes-done; homes-to-come", "120")
                .claim("areas", "sevenoaks", "2019/20", "same figure as appraisals", "41")
                .claim("lost-weight", "sevenoaks", "2019-20 Q4", "share of 23", "52.2%")
                .claim("lost-weight", "sevenoaks", "2019-20 Q4", "share of 23", "50.0%")
                .catalogue());
    assertThat(findings.tallies())
        .contains(
            new Findings.Tally(Findings.Kind.SUM, 1, 1),
            new Findings.Tally(Findings.Kind.SHARE, 2, 1),
            new Findings.Tally(Findings.Kind.SAME_FIGURE, 1, 0));
    assertThat(findings.findings().stream().map(Findings.Finding::sentence))
        .containsExactly(
            "For “appraisals” the same edition prints 42; 41 is printed.",
            "12 of 23, the nearest whole number, is 52.2 %; 50.0 % is printed.");
  }

  @Test
  void aRankThatRoseAboveWhatIsClaimedIsFound() {
    Findings findings =
        Findings.in(
            sevenoaks()
                .with(measure("asb-rank").unit("rank").kind(MeasureKind.RANK))
                .actual("asb-rank", "2019/20", "2", "2019/20")
                .actual("asb-rank", "2021/22", "3", "2021/22")
                .claim("asb-rank", "sevenoaks", "2019/20 to 2021/22", "highest in period", "2")
                .catalogue());
    assertThat(findings.findings()).hasSize(1);
    assertThat(findings.findings().get(0).sentence())
        .isEqualTo("The highest figure in the text, that of 2021/22, is 3; 2 is printed.");
  }

  @Test
  void aClaimWhoseFiguresAreNotThereIsANoteNotAFinding() {
    Findings findings =
        Findings.in(
            sevenoaks()
                .with(measure("homes"))
                .claim("homes", "sevenoaks", "2019/20", "sum of homes; flats", "120")
                .catalogue());
    assertThat(findings.findings()).isEmpty();
    assertThat(findings.made()).isZero();
    assertThat(findings.notes().get(0).sentence()).startsWith("Could not be checked");
  }

  @Test
  void aSumThatRoundingCanExplainIsARemarkAndOneItCannotIsAQuery() {
    Findings findings =
        Findings.in(
            sevenoaks()
                .with(measure("goals").unit("%").kind(MeasureKind.PROPORTION))
                .with(measure("share-a").unit("%").kind(MeasureKind.PROPORTION))
                .with(measure("share-b").unit("%").kind(MeasureKind.PROPORTION))
                .actual("share-a", "2019/20", "37.5%", "2019/20")
                .actual("share-b", "2019/20", "62.6%", "2019/20")
                .claim("goals", "sevenoaks", "2019/20", "sum of share-*", "100%")
                .claim("goals", "sevenoaks", "2019/20", "sum of share-*", "99%")
                .catalogue());
    assertThat(
            findings.notes().stream()
                .filter(note -> note.kind() == Findings.Kind.SUM)
                .map(Findings.Finding::sentence))
        .containsExactly(
            "The 2 printed figures add up to 100.1 % (rounding of 2 figures can explain it); 100 %"
                + " is printed.");
    assertThat(findings.findings()).hasSize(1);
    assertThat(findings.tallies()).contains(new Findings.Tally(Findings.Kind.SUM, 2, 1));
  }

  @Test
  void refsThatChangedAreNotes() {
    Findings findings =
        Findings.in(
            sevenoaks()
                .with(measure("digital").printed("2019/20", "D3").printed("2021/22", "Dynamic 2"))
                .with(measure("skills").printed("2019/20", "D2").notPrinted("2021/22"))
                .with(measure("crime").printed("2019/20", "S2").printed("2021/22", "Safe 2"))
                .catalogue());
    assertThat(
            findings.notes().stream()
                .filter(note -> note.kind() == Findings.Kind.REF)
                .map(Findings.Finding::sentence))
        .containsExactly(
            "D3 of 2019/20 is Dynamic 2 of 2021/22.", "D2 of 2019/20 is not in 2021/22.");
  }

  @Test
  void twoFiguresForOnePlaceAndTimeContradict() {
    Findings findings =
        Findings.in(
            sevenoaks()
                .with(measure("asb").unit("incidents").better(Polarity.LOWER))
                .actual("asb", "2019/20", "1602", "2019/20")
                .actual("asb", "2019/20", "1610", "2021/22")
                .correction("asb", "2019/20", "1605")
                .catalogue());
    assertThat(findings.findings().stream().map(Findings.Finding::sentence))
        .containsExactly(
            "asb, Sevenoaks, 2019/20: printed as 1,602 incidents in the 2019/20 edition, 1,610"
                + " incidents in the 2021/22 edition.");
  }
}
