package org.weald.assess.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.weald.model.Catalogue;
import org.weald.model.Disclosure;
import org.weald.model.Figure;
import org.weald.model.Observation;
import org.weald.model.ObservationKind;
import org.weald.model.Operator;
import org.weald.model.Qualifier;

class PublicationTest {

  @Test
  void aWorkspacesThreePeoplePrintAsFewerThanFive() {
    Published published =
        Register.ofKent("sevenoaks")
            .count("neet")
            .own("neet", "sevenoaks", "2021/22", "3")
            .published();
    Figure figure = published.catalogue().observations(Register.NEET).get(0).figure();
    assertThat(figure.raw()).isEqualTo("<5");
    assertThat(figure.operator()).isEqualTo(Operator.LESS);
    assertThat(figure.value()).contains(BigDecimal.valueOf(5));
    assertThat(figure.qualifiers()).containsExactly(Qualifier.SUPPRESSED);
    assertThat(published.heldBack()).hasSize(1);
    assertThat(published.heldBack().get(0).why()).isEqualTo(Withheld.SMALL);
  }

  @Test
  void zeroAndFivePrintAndSoDoesARank() {
    assertThat(
            Register.ownOf(
                Register.ofKent("sevenoaks")
                    .count("neet")
                    .rank("neet-rank")
                    .own("neet", "sevenoaks", "2020/21", "0")
                    .own("neet", "sevenoaks", "2021/22", "5")
                    .own("neet-rank", "sevenoaks", "2021/22", "3")
                    .published()))
        .containsExactly("0", "5", "3");
  }

  @Test
  void anOwnerMayBeStricter() {
    assertThat(
            Register.ownOf(
                Register.ofKent("sevenoaks")
                    .countOf(new Disclosure(true, 10, 50), "neet")
                    .own("neet", "sevenoaks", "2021/22", "9")
                    .published()))
        .containsExactly("<10");
  }

  @Test
  void aMeasureOfNoPeoplePrintsItsThree() {
    Catalogue catalogue =
        Register.ofKent("sevenoaks")
            .countOf(Disclosure.NO_PEOPLE, "strategies")
            .own("strategies", "sevenoaks", "2021/22", "3")
            .catalogue();
    assertThat(Publication.of(catalogue).catalogue()).isSameAs(catalogue);
  }

  @Test
  void whatIsPrintedInAPublicSourceStaysButNotWhatAPluginBringsWithoutItsSentence() {
    Published published =
        Register.ofKent("sevenoaks", "dartford")
            .count("neet")
            .printed("neet", "sevenoaks", "2021/22", "3", ObservationKind.ACTUAL)
            .brought("neet", "dartford", "2021/22", "2")
            .published();
    assertThat(published.catalogue().observations(Register.NEET))
        .extracting(figure -> figure.figure().raw())
        .containsExactly("3", "<5");
  }

  @Test
  void aWorkspacesFigureIsNeverTakenForPublished() {
    Published published =
        Register.ofKent("sevenoaks")
            .count("neet")
            .printed("neet", "sevenoaks", "2021/22", "3", ObservationKind.ACTUAL)
            .own("neet", "sevenoaks", "2021/22", "3")
            .published();
    assertThat(Register.ownOf(published)).containsExactly("<5");
    assertThat(published.heldBack().get(0).exposed()).as("everybody has it").isFalse();
  }

  @Test
  void besideASmallDistrictTheNextSmallestIsHeldBackForTheCountysSake() {
    Published published =
        Register.ofKent("sevenoaks", "dartford", "swale")
            .count("neet")
            .own("neet", "kent", "2021/22", "60")
            .own("neet", "sevenoaks", "2021/22", "3")
            .own("neet", "dartford", "2021/22", "37")
            .own("neet", "swale", "2021/22", "20")
            .published();
    assertThat(Register.ownOf(published)).containsExactly("60", "<5", "37", "held back");
    assertThat(published.heldBack())
        .extracting(HeldBack::why)
        .containsExactly(Withheld.SMALL, Withheld.TELLING);
  }

  @Test
  void aCountyOfWhichFewDistrictsAreKnownTellsNothing() {
    assertThat(
            Register.ownOf(
                Register.ofKent("sevenoaks", "dartford", "swale")
                    .count("neet")
                    .own("neet", "kent", "2021/22", "60")
                    .own("neet", "sevenoaks", "2021/22", "3")
                    .own("neet", "dartford", "2021/22", "37")
                    .published()))
        .containsExactly("60", "<5", "37");
  }

  @Test
  void aPartIsNotWorkedOutFromTheWholeAndTheOtherPart() {
    assertThat(
            Register.ownOf(
                Register.ofKent("sevenoaks")
                    .count("injured")
                    .count("killed", "injured")
                    .count("hurt", "injured")
                    .own("injured", "sevenoaks", "2021/22", "58")
                    .own("killed", "sevenoaks", "2021/22", "2")
                    .own("hurt", "sevenoaks", "2021/22", "56")
                    .published()))
        .containsExactly("58", "<5", "held back");
  }

  @Test
  void aQuarterIsNotWorkedOutFromTheYear() {
    assertThat(
            Register.ownOf(
                Register.ofKent("sevenoaks")
                    .count("neet")
                    .own("neet", "sevenoaks", "2021/22", "32")
                    .own("neet", "sevenoaks", "Q1 2021/22", "3")
                    .own("neet", "sevenoaks", "Q2 2021/22", "9")
                    .own("neet", "sevenoaks", "Q3 2021/22", "12")
                    .own("neet", "sevenoaks", "Q4 2021/22", "8")
                    .published()))
        .containsExactly("32", "<5", "9", "12", "held back");
  }

  @Test
  void aRateOfASmallCountPrintsNoNumberNorDoesTheCountBehindIt() {
    Published published =
        Register.ofKent("sevenoaks")
            .count("neet")
            .countOf(Disclosure.NO_PEOPLE, "cohort")
            .shareOf("neet-rate", "neet", "cohort")
            .own("neet", "sevenoaks", "2021/22", "3")
            .own("cohort", "sevenoaks", "2021/22", "2400")
            .own("neet-rate", "sevenoaks", "2021/22", "0.1%")
            .published();
    assertThat(Register.ownOf(published)).containsExactly("<5", "2400", "<5 people");
    Figure rate = published.catalogue().observations("caring/neet-rate").get(0).figure();
    assertThat(rate.hasNumber()).as("<5 would be read as a rate below 5 %%").isFalse();
  }

  @Test
  void aRateAloneIsHeldBackByTheCountThatFollowsFromItsBase() {
    assertThat(
            Register.ownOf(
                Register.ofKent("sevenoaks")
                    .count("neet")
                    .countOf(Disclosure.NO_PEOPLE, "cohort")
                    .shareOf("neet-rate", "neet", "cohort")
                    .own("cohort", "sevenoaks", "2021/22", "400")
                    .own("neet-rate", "sevenoaks", "2021/22", "0.8%")
                    .published()))
        .containsExactly("400", "<5 people");
  }

  @Test
  void theRateOfACountThatIsHeldBackForAnothersSakeIsHeldBackToo() {
    // 60 - 37 gives Sevenoaks unless Dartford goes; 1.2 % of 3,100 gives Dartford
    assertThat(
            Register.ownOf(
                Register.ofKent("sevenoaks", "dartford")
                    .count("neet")
                    .countOf(Disclosure.NO_PEOPLE, "cohort")
                    .shareOf("neet-rate", "neet", "cohort")
                    .own("neet", "kent", "2021/22", "40")
                    .own("neet", "sevenoaks", "2021/22", "3")
                    .own("neet", "dartford", "2021/22", "37")
                    .own("cohort", "dartford", "2021/22", "3100")
                    .own("neet-rate", "dartford", "2021/22", "1.2%")
                    .published()))
        .containsExactly("40", "<5", "held back", "3100", "held back");
  }

  @Test
  void aShareOfFewerThanTwentyPrintsNoNumberNorItsCounts() {
    Published published =
        Register.ofKent("sevenoaks")
            .share("jobs", "")
            .ownShare("jobs", "sevenoaks", "2021/22", "63%", "12", "19")
            .ownShare("jobs", "sevenoaks", "2020/21", "60%", "12", "20")
            .published();
    assertThat(Register.ownOf(published)).containsExactly("of <20 people", "60%");
    Observation held = published.catalogue().observations("caring/jobs").get(0);
    assertThat(held.numerator()).isEmpty();
    assertThat(held.denominator()).isEmpty();
  }

  @Test
  void aShareOfFewIsNotDividedFromItsTwoCounts() {
    assertThat(
            Register.ownOf(
                Register.ofKent("sevenoaks")
                    .count("found-work")
                    .count("attended")
                    .shareOf("jobs", "found-work", "attended")
                    .own("found-work", "sevenoaks", "2021/22", "12")
                    .own("attended", "sevenoaks", "2021/22", "19")
                    .own("jobs", "sevenoaks", "2021/22", "63%")
                    .published()))
        .containsExactly("held back", "19", "of <20 people");
  }

  @Test
  void sharesThatComeToAHundredDoNotGiveBackTheOneThatIsMissing() {
    assertThat(
            Register.ownOf(
                Register.ofKent("sevenoaks")
                    .share("outcome", "")
                    .share("in-work", "outcome")
                    .share("in-training", "outcome")
                    .share("in-neither", "outcome")
                    .ownShare("in-work", "sevenoaks", "2021/22", "70%", "70", "100")
                    .ownShare("in-training", "sevenoaks", "2021/22", "27%", "27", "100")
                    .ownShare("in-neither", "sevenoaks", "2021/22", "3%", "3", "100")
                    .published()))
        .containsExactly("70%", "held back", "<5 people");
  }

  @Test
  void aPrintedChangeTakesTheYearBeforeWithIt() {
    assertThat(
            Register.ownOf(
                Register.ofKent("sevenoaks")
                    .count("neet")
                    .own("neet", "sevenoaks", "2020/21", "12")
                    .own("neet", "sevenoaks", "2021/22", "3")
                    .printed("neet", "sevenoaks", "2021/22", "-9", ObservationKind.CHANGE)
                    .published()))
        .containsExactly("held back", "<5");
  }

  @Test
  void aChangeOfTheWorkspacesOwnIsHeldBackWithEitherEnd() {
    assertThat(
            Register.ownOf(
                Register.ofKent("sevenoaks")
                    .count("neet")
                    .own("neet", "sevenoaks", "2020/21", "3")
                    .own("neet", "sevenoaks", "2021/22", "12")
                    .own("neet", "sevenoaks", "2021/22", "9", ObservationKind.CHANGE, "")
                    .published()))
        .containsExactly("<5", "12", "held back");
  }

  @Test
  void aNoteThatSpeaksOfTheNumberIsNotPrinted() {
    Published published =
        Register.ofKent("sevenoaks")
            .count("neet")
            .own("neet", "sevenoaks", "2020/21", "3", ObservationKind.ACTUAL, "three, by phone")
            .own("neet", "sevenoaks", "2021/22", "12", ObservationKind.ACTUAL, "up from 3")
            .published();
    assertThat(published.catalogue().observations(Register.NEET))
        .allSatisfy(figure -> assertThat(figure.provenance().note()).isEmpty());
  }

  @Test
  void aForecastOfThreeIsHeldBackATargetOfThreeIsNot() {
    assertThat(
            Register.ownOf(
                Register.ofKent("sevenoaks")
                    .count("neet")
                    .own("neet", "sevenoaks", "2021/22", "3", ObservationKind.FORECAST, "")
                    .own("neet", "sevenoaks", "2021/22", "3", ObservationKind.TARGET, "")
                    .published()))
        .containsExactly("<5", "3");
  }

  @Test
  void aFigureAlreadyGivenAsFewerThanThreePrintsLikeTheOthers() {
    assertThat(
            Register.ownOf(
                Register.ofKent("sevenoaks")
                    .count("neet")
                    .own("neet", "sevenoaks", "2020/21", "<3")
                    .own("neet", "sevenoaks", "2021/22", "1-4")
                    .published()))
        .containsExactly("<5", "<5");
  }

  @Test
  void whatIsPublishedOnceStaysAsItIs() {
    Published once =
        Register.ofKent("sevenoaks")
            .count("neet")
            .own("neet", "sevenoaks", "2021/22", "3")
            .published();
    assertThat(Register.observations(Publication.of(once.catalogue()).catalogue()))
        .isEqualTo(Register.observations(once.catalogue()));
  }

  @Test
  void aShareWithoutItsPeopleIsNamed() {
    Published published =
        Register.ofKent("sevenoaks")
            .share("jobs", "")
            .ownShare("jobs", "sevenoaks", "2021/22", "63%", "", "")
            .published();
    assertThat(published.heldBack()).isEmpty();
    assertThat(published.unchecked()).containsExactly("caring/jobs");
  }

  @Test
  void aSmallFigureThatPrintedOnesGiveAwayIsNamedAsExposed() {
    Published published =
        Register.ofKent("sevenoaks", "dartford")
            .count("neet")
            .printed("neet", "kent", "2021/22", "40", ObservationKind.ACTUAL)
            .printed("neet", "dartford", "2021/22", "37", ObservationKind.ACTUAL)
            .own("neet", "sevenoaks", "2021/22", "3")
            .published();
    assertThat(published.heldBack()).extracting(HeldBack::exposed).containsExactly(true);
  }

  @Test
  void nobodyGetsBackACellOfAPlanBySumsOverAreasAndParts() {
    Random random = new Random(11);
    for (int i = 0; i < 150; i++) {
      int[][] people = new int[2][3];
      for (int[] part : people) {
        for (int area = 0; area < 3; area++) {
          part[area] = random.nextInt(random.nextBoolean() ? 6 : 30);
        }
      }
      assertThat(recovered(people)).as(() -> java.util.Arrays.deepToString(people)).isEmpty();
    }
  }

  /** Two parts of a measure in three districts, all with their totals; what an attacker gets. */
  private static List<Integer> recovered(int[][] people) {
    String[] measures = {"men", "women", "injured"};
    String[] areas = {"sevenoaks", "dartford", "swale", "kent"};
    Register register =
        Register.ofKent("sevenoaks", "dartford", "swale")
            .count("injured")
            .count("men", "injured")
            .count("women", "injured");
    double[] truth = new double[12];
    List<Attacker.Sum> sums = new ArrayList<>();
    for (int m = 0; m < 3; m++) {
      for (int a = 0; a < 4; a++) {
        int value = 0;
        for (int part = m == 2 ? 0 : m; part <= (m == 2 ? 1 : m); part++) {
          for (int area = a == 3 ? 0 : a; area <= (a == 3 ? 2 : a); area++) {
            value += people[part][area];
          }
        }
        truth[4 * m + a] = value;
        register.own(measures[m], areas[a], "2021/22", Integer.toString(value));
      }
      sums.add(new Attacker.Sum(4 * m + 3, 4 * m, 4 * m + 1, 4 * m + 2));
    }
    for (int a = 0; a < 4; a++) {
      sums.add(new Attacker.Sum(8 + a, a, 4 + a));
    }
    List<Withheld> withheld =
        Register.ownOf(register.published()).stream()
            .map(
                raw ->
                    raw.equals("<5")
                        ? Withheld.SMALL
                        : raw.equals("held back") ? Withheld.TELLING : Withheld.NO)
            .toList();
    Attacker attacker = new Attacker(truth, withheld, sums);
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < truth.length; i++) {
      boolean small = truth[i] > 0 && truth[i] < 5;
      if ((small && withheld.get(i) != Withheld.SMALL)
          || (withheld.get(i).isHeldBack() && attacker.finds(i))) {
        found.add(i);
      }
    }
    return found;
  }
}
