package org.weald.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.weald.assess.Figured.measure;
import static org.weald.assess.Figured.sevenoaks;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.weald.model.MeasureKind;
import org.weald.model.ObservationKind;
import org.weald.model.PeriodKind;
import org.weald.model.Polarity;
import org.weald.model.Status;

/**
 * The checks on figures of three other documents, to show that they are general: the Kent Agreement
 * (annual performance report 2006/07), the Community Safety Action Plan (quarter 2 of 2019/20) and
 * the county's strategic statement. The area is called Sevenoaks throughout.
 */
final class OtherDocumentsFindingsTest {
  private static final String ED = "2019/20";

  private static List<String> sentences(Figured figured, Findings.Kind kind) {
    return of(Findings.in(figured.catalogue()).findings().stream(), kind);
  }

  private static List<String> remarks(Figured figured, Findings.Kind kind) {
    return of(Findings.in(figured.catalogue()).notes().stream(), kind);
  }

  private static List<String> of(Stream<Findings.Finding> found, Findings.Kind kind) {
    return found.filter(one -> one.kind() == kind).map(Findings.Finding::sentence).toList();
  }

  private static int passed(Figured figured, Findings.Kind kind) {
    return Findings.in(figured.catalogue()).tallies().stream()
        .filter(tally -> tally.kind() == kind)
        .mapToInt(Findings.Tally::passed)
        .sum();
  }

  private static Figured with(Figured.Draft... drafts) {
    Figured figured = sevenoaks();
    Stream.of(drafts).forEach(figured::with);
    return figured;
  }

  private static Figured.Draft count(String id) {
    return measure(id).unit("people").kind(MeasureKind.COUNT);
  }

  private static Figured.Draft share(String id) {
    return measure(id).unit("%").kind(MeasureKind.PROPORTION).better(Polarity.HIGHER);
  }

  /** Outcome 14 (projection), 13 (changes on baseline), 2 (cohort), 11, and refuse fires. */
  @ParameterizedTest
  @CsvSource({
    "2297, 1878, 18.2%, is 18.2% better than, percent change from target",
    "3040, 2792, 8%, a fall of 8%, percent change from baseline",
    "6301, 6433, +2%, , percent change from baseline",
    "413, 514, 24%, , percent change from baseline",
    "3318, 2394, 28%, down by 28%, percent change from baseline"
  })
  void changesInPerCentFromBaselineOrTargetFollow(
      String before, String now, String printed, String sentence, String says) {
    ObservationKind from =
        says.endsWith("target") ? ObservationKind.TARGET : ObservationKind.BASELINE;
    Figured figured =
        with(count("x"))
            .figure("x", "sevenoaks", "2004/05", from, before, ED)
            .actual("x", "2006/07", now, ED)
            .said("x", "2006/07", says, printed, sentence == null ? "" : sentence);
    assertThat(sentences(figured, Findings.Kind.PERCENT_CHANGE)).isEmpty();
    assertThat(passed(figured, Findings.Kind.PERCENT_CHANGE)).isEqualTo(1);
  }

  @Test
  void aTargetSaidToBeSeventeenPerCentUpIsNot() {
    Figured figured =
        with(count("adults"))
            .actual("adults", "2005/06", "2758", ED)
            .figure("adults", "sevenoaks", "2006/07", ObservationKind.TARGET, "3077", ED)
            .said("adults", "2006/07", "percent change of target", "17%", "a 17% increase");
    assertThat(sentences(figured, Findings.Kind.PERCENT_CHANGE))
        .containsExactly("From 2,758 to 3,077 is 12 %; 17 % is printed.");
  }

  /** Outcome 13.2: 23 % to 27 % is printed as +2 %. */
  @Test
  void ofAPercentageNeitherThePointsNorThePerCentAreTwo() {
    Figured figured =
        with(share("volunteers"))
            .figure("volunteers", "sevenoaks", "2005/06", ObservationKind.BASELINE, "23%", ED)
            .actual("volunteers", "2006/07", "27%", ED)
            .said("volunteers", "2006/07", "percent change from baseline", "+2%", "27% +2%");
    assertThat(sentences(figured, Findings.Kind.PERCENT_CHANGE))
        .containsExactly("From 23 to 27 is +4 points or +17.4 %; 2 % is printed.");
  }

  @ParameterizedTest
  @CsvSource({
    "2871, 2297, baseline less 20%", "33636, 30272, baseline less 10%",
    "70312, 67500, baseline less 4%", "6301, 6709, baseline plus 6.48%"
  })
  void targetsSetAsAStretchOfTheBaselineFollow(String baseline, String target, String says) {
    Figured figured =
        with(count("fires"))
            .figure("fires", "sevenoaks", "2004/05", ObservationKind.BASELINE, baseline, ED)
            .said("fires", "2007/08", says, target, "");
    assertThat(Findings.in(figured.catalogue()).findings()).isEmpty();
    assertThat(passed(figured, Findings.Kind.CHANGE)).isEqualTo(1);
  }

  /** Outcome 10: 517 of April to February against 302 for the year is printed as 171 %. */
  @Test
  void aShareOfATargetFollowsAndIsStillOfAPartYear() {
    Figured figured =
        with(count("offenders"))
            .actual("offenders", "2006/07 (Apr-Feb)", "517", ED)
            .figure("offenders", "sevenoaks", "2006/07", ObservationKind.TARGET, "302", ED)
            .said("offenders", "2006/07 (Apr-Feb)", "percent of target", "171%", "171% of it");
    assertThat(passed(figured, Findings.Kind.SHARE)).isEqualTo(1);
    assertThat(sentences(figured, Findings.Kind.PART_YEAR))
        .singleElement()
        .asString()
        .contains("517 people is for 2006/07 (Apr-Feb)", "the target of 302 for 2006/07");
  }

  @Test
  void aPartYearThatNothingIsMeasuredAgainstIsARemark() {
    Figured figured =
        with(count("offenders"))
            .actual("offenders", "2006/07", "517 (Apr 06-Feb 07)", ED)
            .figure("offenders", "sevenoaks", "2006/07", ObservationKind.TARGET, "302", ED);
    assertThat(sentences(figured, Findings.Kind.PART_YEAR)).isEmpty();
    assertThat(remarks(figured, Findings.Kind.PART_YEAR)).hasSize(1);
  }

  /** Key stage 2, English and maths; the cohorts of baseline, year 1 and year 2. */
  @ParameterizedTest
  @CsvSource({
    "62.6%, 1904, 3040",
    "68.0%, 2028, 2984",
    "66.7%, 1861, 2792",
    "57.1%, 1735, 3040",
    "61.5%, 1836, 2984",
    "61.2%, 1710, 2792",
    "53%, 5259, 9932",
    "76%, 96834, 127413"
  })
  void percentagesFollowFromTheirCounts(String printed, String some, String all) {
    Figured figured = with(share("level-4")).share("level-4", "2019/20", printed, some, all);
    assertThat(sentences(figured, Findings.Kind.RATE)).isEmpty();
    assertThat(passed(figured, Findings.Kind.RATE)).isEqualTo(1);
    Figured slip = with(share("level-4")).share("level-4", "2019/20", "60.0%", some, all);
    assertThat(sentences(slip, Findings.Kind.RATE)).hasSize(1);
  }

  /** "126 fewer than 3040 = 2,897". */
  @Test
  void aHundredAndTwentySixFewerThanThreeThousandAndFortyIsAnotherNumber() {
    Figured figured =
        with(count("cohort"), count("fall"))
            .figure("cohort", "sevenoaks", "2003/04", ObservationKind.BASELINE, "3040", ED)
            .actual("fall", "2007/08", "126", ED)
            .said("cohort", "2007/08", "difference of cohort@2003/04; fall", "2,897", "");
    assertThat(sentences(figured, Findings.Kind.DIFFERENCE))
        .containsExactly("3,040 less 126 is 2,914; 2,897 is printed.");
  }

  /** Empty homes by district, lone parents, children by area. */
  @ParameterizedTest
  @CsvSource({"81;41;34;2, 158", "20;36;7, 63", "862;656;563, '2,081'"})
  void whatIsListedAddsUp(String addends, String printed) {
    Figured figured = with(count("whole"));
    StringBuilder says = new StringBuilder("sum of ");
    int number = 0;
    for (String addend : addends.split(";", -1)) {
      String id = "part-" + number++;
      figured.with(count(id)).actual(id, "2019/20", addend, ED);
      says.append(number == 1 ? "" : "; ").append(id);
    }
    figured.said("whole", "2019/20", says.toString(), printed, "");
    assertThat(Findings.in(figured.catalogue()).findings()).isEmpty();
    assertThat(passed(figured, Findings.Kind.SUM)).isEqualTo(1);
  }

  /** Outcome 17: 149 and 158 make 307, and 321 is printed. */
  @Test
  void aRunningTotalIsTheOneBeforeAndWhatWasAdded() {
    Figured figured =
        with(count("homes"))
            .actual("homes", "2005/06", "149", ED)
            .actual("homes", "2006/07", "158", ED)
            .actual("homes", "2006/07", "321 (cumulative)", ED);
    assertThat(sentences(figured, Findings.Kind.SUM))
        .containsExactly("149 up to 2005/06 and 158 after it make 307; 321 is printed.");
    assertThat(sentences(figured, Findings.Kind.SAME_FIGURE)).isEmpty();
  }

  /** Outcome 6: 5.69 % in the text, 5.51 % in the table; 5,242 and 5,395; 11,320 and "12.746". */
  @Test
  void theTableAndTheNarrativeOfOneEditionDiffer() {
    Figured figured =
        with(share("neet"), count("level-1"), count("level-2"))
            .actual("neet", "2006/07", "5.51%", ED)
            .actual("neet", "2006/07", "5.69%", ED)
            .actual("level-1", "2005/06", "5395", ED)
            .account("level-1", ED, "In 2005/06 5,242 people reached level 1.")
            .actual("level-2", "2005/06", "12.746", ED)
            .account("level-2", ED, "In 2005/06 11,320 people reached level 2.");
    assertThat(sentences(figured, Findings.Kind.SAME_FIGURE))
        .singleElement()
        .asString()
        .contains("printed as 5.51 % and as 5.69 % in the same edition");
    assertThat(sentences(figured, Findings.Kind.NARRATIVE))
        .containsExactly(
            "The account says 5,242; the figures held are 5,395 people (2005/06).",
            "The account says 11,320; the figures held are 12.746 people (2005/06).");
    assertThat(sentences(figured, Findings.Kind.RANGE))
        .containsExactly(
            "A count of people is a whole number, and “12.746” is printed; 12,746 may be meant.");
  }

  /** Outcome 3: "3.1 and 3.4" are said to be below target; 3.2 is as well. */
  @Test
  void aListOfWhatMissesItsTargetLeavesOneOut() {
    Figured figured = sevenoaks();
    String[][] rows = {
      {"3.1", "23%", "38%"}, {"3.2", "30%", "31%"}, {"3.3", "48%", "42%"}, {"3.4", "59%", "65%"}
    };
    for (String[] row : rows) {
      String id = "i-" + row[0].replace('.', '-');
      figured
          .with(share(id).printed(ED, row[0]))
          .actual(id, "2006", row[1], ED)
          .figure(id, "sevenoaks", "2006 to 2008 average", ObservationKind.TARGET, row[2], ED);
    }
    figured.said(
        "i-3-1", "2006", "missing their target: i-3-1; i-3-2; i-3-3; i-3-4", "3.1 and 3.4", "");
    assertThat(
            Findings.in(figured.catalogue()).findings().stream()
                .filter(finding -> finding.kind() == Findings.Kind.STATUS))
        .singleElement()
        .satisfies(finding -> assertThat(finding.computed()).isEqualTo("3.1, 3.2, 3.4"));
  }

  /** CSAP 7.2: the status cell is empty and "Red" stands in the narrative column. */
  @Test
  void aStatusInTheCommentColumnIsFoundAndTheCountReadLiterallyDoesNotFollow() {
    Figured figured =
        with(count("x"))
            .doing("7.1", "December 2019", Status.GREEN, "Two events held.")
            .doing("7.2", "December 2019", Status.MISSING, "Red")
            .said("", "", "count of actions green", "1", "Green 1")
            .said("", "", "count of actions red", "1", "Red 1");
    assertThat(sentences(figured, Findings.Kind.COLUMN))
        .singleElement()
        .asString()
        .contains("“Red” stands in the comment");
    assertThat(sentences(figured, Findings.Kind.HEADLINE)).singleElement().asString().contains("0");
    assertThat(passed(figured, Findings.Kind.HEADLINE)).isEqualTo(1);
  }

  @Test
  void aFigureAmongStatusesAndADateAmongFiguresAreFound() {
    Figured figured =
        with(count("x"))
            .supplied("x", "2021/22", "85%", "")
            .actual("x", "2019/20", "(2008)", ED)
            .actual("x", "2018/19", "Amber", ED);
    assertThat(sentences(figured, Findings.Kind.COLUMN))
        .containsExactly(
            "“(2008)” is a date and stands where a figure belongs.",
            "“Amber” is a status and stands where a figure belongs.",
            "“85%” is a figure and stands where a status belongs.");
  }

  @Test
  void headlineCountsAreHeldAgainstTheRows() {
    Figured figured =
        with(count("x"))
            .priority("p1", "Priority 1", "x")
            .priority("p2", "Priority 2", "x")
            .supplied("p1", "2021/22", "Achieved", "")
            .supplied("p2", "2021/22", "Information not received", "")
            .said("", "", "count of priorities", "2", "");
    assertThat(passed(figured, Findings.Kind.HEADLINE)).isEqualTo(1);
  }

  @Test
  void aYearIsTheSumOfItsQuarters() {
    Figured figured =
        with(count("visits").every(PeriodKind.QUARTER))
            .actual("visits", "2019-20 Q1", "10", ED)
            .actual("visits", "2019-20 Q2", "20", ED)
            .actual("visits", "2019-20 Q3", "30", ED)
            .actual("visits", "2019-20 Q4", "40", ED)
            .actual("visits", "2019/20", "110", ED);
    assertThat(sentences(figured, Findings.Kind.SUM))
        .containsExactly(
            "The figures of 2019-20 Q1, 2019-20 Q2, 2019-20 Q3, 2019-20 Q4 add up to 100; 110 is"
                + " printed.");
  }

  @Test
  void someDistrictsCannotComeToMoreThanTheCounty() {
    Figured figured =
        with(count("homes"))
            .districts("Dover", "Swale")
            .figure("homes", "kent", "2019/20", ObservationKind.ACTUAL, "100", ED)
            .figure("homes", "dover", "2019/20", ObservationKind.ACTUAL, "60", ED)
            .figure("homes", "swale", "2019/20", ObservationKind.ACTUAL, "50", ED);
    assertThat(sentences(figured, Findings.Kind.SUM))
        .containsExactly(
            "The figures of 2 of 3 districts alone add up to 110; 100 is printed for all.");
  }

  @Test
  void percentagesOfDistrictsAreNeverAddedNorAveraged() {
    Figured figured =
        with(share("rate"))
            .districts("Dover")
            .figure("rate", "kent", "2019/20", ObservationKind.ACTUAL, "30%", ED)
            .figure("rate", "dover", "2019/20", ObservationKind.ACTUAL, "10%", ED)
            .figure("rate", "sevenoaks", "2019/20", ObservationKind.ACTUAL, "20%", ED)
            .claim("rate", "kent", "2019/20", "sum of districts", "30%")
            .said("rate", "2019/20", "mean of rate@2019/20", "20%", "");
    assertThat(sentences(figured, Findings.Kind.WITHOUT_COUNTS)).hasSize(1);
    assertThat(sentences(figured, Findings.Kind.SUM))
        .containsExactly(
            "Percentages of 2 districts cannot be added without their counts; 30 % is printed.",
            "Percentages cannot be averaged without the counts they are of; 20 % is printed.");
  }

  @Test
  void aPlaceInWordsIsHeldAgainstTheOtherDistricts() {
    Figured figured =
        with(count("crimes"))
            .districts("Dover", "Swale", "Thanet")
            .figure("crimes", "sevenoaks", "2019/20", ObservationKind.ACTUAL, "50", ED)
            .from("Sevenoaks had the joint second lowest number, 50")
            .figure("crimes", "dover", "2019/20", ObservationKind.ACTUAL, "40", ED)
            .from("Dover had the second lowest number, 40")
            .figure("crimes", "swale", "2019/20", ObservationKind.ACTUAL, "50", ED)
            .figure("crimes", "thanet", "2019/20", ObservationKind.ACTUAL, "90", ED)
            .from("Thanet had the highest, 90; Sevenoaks the second lowest");
    assertThat(sentences(figured, Findings.Kind.RANK))
        .containsExactly(
            "Dover is lowest of 4 districts by number (40 people); 2nd lowest is printed.");
    assertThat(passed(figured, Findings.Kind.RANK)).isEqualTo(1);
  }

  @Test
  void aPlaceThatCannotBeIsFoundBeforeAllDistrictsAreKnown() {
    Figured figured =
        with(count("casualties"))
            .districts("Dover", "Swale", "Thanet")
            .figure("casualties", "sevenoaks", "2019", ObservationKind.ACTUAL, "78", ED)
            .from("Sevenoaks ranked the second highest with 78")
            .figure("casualties", "dover", "2019", ObservationKind.ACTUAL, "83", ED)
            .figure("casualties", "swale", "2019", ObservationKind.ACTUAL, "79", ED);
    assertThat(sentences(figured, Findings.Kind.RANK))
        .singleElement()
        .asString()
        .contains("no better than 3rd highest of 4 districts", "2nd highest is printed");
  }

  @Test
  void aFigureThatIsNotInItsSentenceIsFoundAndWordsAndOldSpellingsOfNumbersAreNot() {
    Figured slip =
        with(count("x")).actual("x", "2019/20", "7796", ED).from("There were 7769 reports");
    assertThat(sentences(slip, Findings.Kind.NARRATIVE))
        .containsExactly("The sentence it was taken from prints 7769; 7,796 is held.");
    Figured fine =
        with(count("x"))
            .actual("x", "2019/20", "242,400", ED)
            .from("Bradbourne Lakes - £242, 400 in 2019")
            .actual("x", "2018/19", "32", ED)
            .from("thirty-two towns of 40")
            .actual("x", "2017/18", "0", ED)
            .from("no application of 12 was overturned")
            .actual("x", "2016/17", "506000", ED)
            .from("£506k was given");
    assertThat(sentences(fine, Findings.Kind.NARRATIVE)).isEmpty();
  }

  @Test
  void whatCannotBeIsFound() {
    Figured figured =
        with(share("share"), count("people"), measure("place").unit("rank").kind(MeasureKind.RANK))
            .districts("Dover")
            .actual("share", "2018/19", "104%", ED)
            .share("share", "2021/22", "50%", "30", "20")
            .actual("people", "2018/19", "-3", ED)
            .actual("place", "2018/19", "3", ED);
    assertThat(sentences(figured, Findings.Kind.RANGE))
        .containsExactlyInAnyOrder(
            "104 % is above the most there can be, 100.",
            "−3 people is below the least there can be, 0.",
            "There is no place 3 among 2.",
            "The part, 30, cannot be more than the whole, 20.");
  }

  @Test
  void aBaselineAfterItsTargetAndATargetThatAsksForLessAreFound() {
    Figured figured =
        with(share("schools"))
            .figure("schools", "sevenoaks", "2006/07", ObservationKind.BASELINE, "45%", ED)
            .figure("schools", "sevenoaks", "2005/06", ObservationKind.TARGET, "40%", ED);
    assertThat(sentences(figured, Findings.Kind.BASELINE))
        .containsExactly("The baseline is of 2006/07, which is not before the target's 2005/06.");
    assertThat(sentences(figured, Findings.Kind.TARGET_SIDE))
        .containsExactly(
            "Where higher is better, the target of 40 % asks for less than the baseline of 45 %"
                + " has reached.");
  }

  @Test
  void theSignOfAPrintedChangeIsChecked() {
    Figured figured =
        with(count("crimes"))
            .actual("crimes", "2018/19", "4620", ED)
            .actual("crimes", "2019/20", "4560", ED)
            .figure("crimes", "sevenoaks", "2019/20", ObservationKind.CHANGE, "+60", ED);
    assertThat(sentences(figured, Findings.Kind.CHANGE))
        .containsExactly(
            "From 4,620 people to 4,560 people is −60; 60 is printed, with its sign turned"
                + " round.");
  }

  /** Victim-based crime, April to September 2019: 4,560, down 60, printed as −1.3 %. */
  @Test
  void thePercentageBesideAPrintedChangeFollows() {
    Figured figured =
        with(count("crimes").every(PeriodKind.HALF))
            .actual("crimes", "April 2019 - September 2019", "4560", ED)
            .figure(
                "crimes",
                "sevenoaks",
                "April 2019 - September 2019",
                ObservationKind.CHANGE,
                "-60",
                ED)
            .said("crimes", "April 2019 - September 2019", "percent change", "-1.3%", "");
    assertThat(Findings.in(figured.catalogue()).findings()).isEmpty();
    assertThat(passed(figured, Findings.Kind.PERCENT_CHANGE)).isEqualTo(1);
  }
}
