package org.weald.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.weald.assess.Figured.measure;
import static org.weald.assess.Figured.sevenoaks;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.weald.assess.Findings.Kind;
import org.weald.model.Catalogue;
import org.weald.model.Contribution;
import org.weald.model.MeasureKind;
import org.weald.model.ObservationKind;
import org.weald.model.Place;
import org.weald.model.Polarity;
import org.weald.model.Printed;
import org.weald.model.PrintedDirection;
import org.weald.model.Status;

/** What is printed beside figures - directions, periods, titles, statuses - held against them. */
final class PrintedFindingsTest {

  private static Findings with(Figured figured, PrintedDirection... directions) {
    Contribution printed =
        new Contribution(
            "safe",
            "0.1.0",
            "Safe",
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            new Printed(
                List.of(), List.of(directions), List.of(), List.of(), List.of(), List.of()));
    return Findings.in(
        Catalogue.of(
            Stream.concat(figured.catalogue().contributions().stream(), Stream.of(printed))
                .toList()));
  }

  private static PrintedDirection direction(String oneYear) {
    return new PrintedDirection(
        "safe/feel-safe", "2019/20", oneYear, "", "", Place.of("directions.csv"));
  }

  private static Figured feelSafe(Polarity better, String before, String now) {
    return sevenoaks()
        .with(measure("feel-safe").unit("%").kind(MeasureKind.PROPORTION).better(better))
        .actual("feel-safe", "2018/19", before, "2019/20")
        .actual("feel-safe", "2019/20", now, "2019/20");
  }

  private static List<Findings.Finding> of(List<Findings.Finding> all, Kind kind) {
    return all.stream().filter(finding -> finding.kind() == kind).toList();
  }

  @Test
  void aDirectionAgainstItsFiguresIsToldWithBoth() {
    Findings found = with(feelSafe(Polarity.HIGHER, "60%", "55%"), direction("Improving"));
    assertThat(of(found.findings(), Kind.DIRECTION))
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.sentence())
                    .contains("“Improving” is printed", "60", "55", "points", "higher is better"));
  }

  @Test
  void lowerMayBeBetter() {
    assertThat(
            of(
                with(feelSafe(Polarity.LOWER, "60%", "55%"), direction("Improving")).findings(),
                Kind.DIRECTION))
        .isEmpty();
    assertThat(
            of(
                with(feelSafe(Polarity.LOWER, "60%", "55%"), direction("Not Improving")).findings(),
                Kind.DIRECTION))
        .hasSize(1);
  }

  @Test
  void whatMovedAndIsPrintedMaintainingIsARemark() {
    Findings found = with(feelSafe(Polarity.HIGHER, "73.7%", "77.1%"), direction("Maintaining"));
    assertThat(of(found.findings(), Kind.DIRECTION)).isEmpty();
    assertThat(of(found.notes(), Kind.DIRECTION))
        .singleElement()
        .satisfies(
            note -> assertThat(note.sentence()).contains("+3.4 points", "No sampling error"));
  }

  @Test
  void anEmptyDirectionAndAMeasureWithoutABetterWaySayNothing() {
    Findings empty = with(feelSafe(Polarity.HIGHER, "60%", "55%"), direction(""));
    Findings neither = with(feelSafe(Polarity.NONE, "60%", "55%"), direction("Improving"));
    for (Findings found : List.of(empty, neither)) {
      assertThat(of(found.findings(), Kind.DIRECTION)).isEmpty();
      assertThat(of(found.notes(), Kind.DIRECTION)).isEmpty();
    }
  }

  @Test
  void aChangeThatIsQuotedCountsWhereTheYearBeforeIsNot() {
    Figured quoted =
        sevenoaks()
            .with(measure("feel-safe").unit("%").better(Polarity.HIGHER))
            .figure("feel-safe", "sevenoaks", "2019/20", ObservationKind.CHANGE, "-5", "2019/20");
    assertThat(of(with(quoted, direction("Improving")).findings(), Kind.DIRECTION))
        .singleElement()
        .satisfies(finding -> assertThat(finding.sentence()).contains("a change of -5 is quoted"));
  }

  private static Figured target(String printed) {
    return sevenoaks()
        .with(measure("sdq"))
        .figure(
            "sdq",
            "sevenoaks",
            "September 2019 to February 2020",
            ObservationKind.TARGET,
            "0.15",
            "2019/20")
        .claim("sdq", "sevenoaks", "", "period of target", printed);
  }

  @Test
  void thePeriodASentenceNamesIsHeldAgainstTheOneOfTheTable() {
    assertThat(of(with(target("Sept 19-June 20")).findings(), Kind.HEADING))
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.sentence())
                    .contains("2019-09-01 to 2020-02-29", "2019-09-01 to 2020-06-30"));
    assertThat(of(with(target("Sept 19 - Feb 20")).findings(), Kind.HEADING)).isEmpty();
  }

  @Test
  void titlesThatSayTheSameOfOtherNumbersDifferInNoLetter() {
    assertThat(
            of(
                with(sevenoaks()
                        .with(measure("part-or-full-level-1"))
                        .with(measure("part-of-full-level-2"))
                        .with(measure("part-or-full-level-3")))
                    .findings(),
                Kind.WRITING))
        .extracting(finding -> finding.printed() + " " + finding.computed())
        .contains("of or");
    assertThat(
            with(sevenoaks()
                    .with(measure("pupils-at-level-4-in-english"))
                    .with(measure("pupils-at-level-4-in-maths"))
                    .with(measure("pupils-at-level-5-in-english"))
                    .with(measure("pupil-at-level-5-in-english")))
                .findings())
        .isEmpty();
  }

  @Test
  void greenAndStillToComeIsARemark() {
    Findings found =
        with(
            sevenoaks()
                .doing("train", "On-going", Status.GREEN, "Training planned for February 2020.")
                .doing("held", "On-going", Status.GREEN, "Training was held.")
                .doing("late", "On-going", Status.AMBER, "It will be held later."));
    assertThat(of(found.notes(), Kind.STATUS))
        .filteredOn(note -> note.sentence().contains("still to come"))
        .singleElement()
        .satisfies(note -> assertThat(note.subject()).startsWith("train"));
  }

  @Test
  void aTargetThatWasOverBeforeTheFiguresIsARemark() {
    Figured schools =
        sevenoaks()
            .with(measure("schools"))
            .figure("schools", "sevenoaks", "2018/19", ObservationKind.TARGET, "100", "2021/22")
            .actual("schools", "2018/19", "80", "2021/22")
            .actual("schools", "2020/21", "90", "2021/22");
    assertThat(of(with(schools).notes(), Kind.BASELINE))
        .singleElement()
        .satisfies(note -> assertThat(note.sentence()).contains("2018/19", "later: 2020/21"));
  }
}
