package org.weald.assess.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.weald.assess.publication.Withheld.FEW;
import static org.weald.assess.publication.Withheld.NO;
import static org.weald.assess.publication.Withheld.SMALL;
import static org.weald.assess.publication.Withheld.TELLING;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SmallNumbersTest {
  private static final int FEWEST = 5;

  @Test
  void countsFromOneToFourAreHeldBackAndZeroAndFivePrint() {
    assertThat(alone(0, 1, 2, 3, 4, 5, 6)).containsExactly(NO, SMALL, SMALL, SMALL, SMALL, NO, NO);
  }

  @Test
  void anOwnerMayHoldBackMore() {
    SmallNumbers numbers = new SmallNumbers();
    numbers.count(9, 10);
    numbers.count(10, 10);
    assertThat(numbers.answer().withheld()).containsExactly(SMALL, NO);
  }

  @Test
  void besideOneSmallDistrictTheNextSmallestIsHeldBackOrTheCountyWouldTell() {
    // 3 = 60 - 37 - 20
    assertThat(ofTotal(60, 3, 37, 20)).containsExactly(NO, SMALL, NO, TELLING);
  }

  @Test
  void twoSmallDistrictsHideEachOther() {
    assertThat(ofTotal(42, 3, 2, 37)).containsExactly(NO, SMALL, SMALL, NO);
  }

  @Test
  void twoFoursAndTwoOnesDoNotHideEachOther() {
    assertThat(ofTotal(45, 4, 4, 37)).as("8 is 4 and 4").containsExactly(NO, SMALL, SMALL, TELLING);
    assertThat(ofTotal(39, 1, 1, 37)).as("2 is 1 and 1").containsExactly(NO, SMALL, SMALL, TELLING);
  }

  @Test
  void aOneBesideAFiveIsNotHiddenByIt() {
    // what is held back beside a small count is 5 or more, so 6 can only be 1 and 5
    assertThat(ofTotal(6, 1, 5)).containsExactly(TELLING, SMALL, TELLING);
  }

  @Test
  void aZeroHidesNothing() {
    assertThat(ofTotal(43, 3, 0, 40)).containsExactly(NO, SMALL, NO, TELLING);
  }

  @Test
  void whatEverybodyKnowsIsNeitherHeldBackNorOfUse() {
    SmallNumbers numbers = new SmallNumbers();
    int total = numbers.known(40);
    int small = numbers.count(3, FEWEST);
    int known = numbers.known(37);
    numbers.sum(total, small, known);
    SmallNumbers.Answer answer = numbers.answer();
    assertThat(answer.withheld()).containsExactly(NO, SMALL, NO);
    assertThat(answer.exposed()).containsExactly(false, true, false);
  }

  @Test
  void aPrintedChangeTiesAFigureToTheOneBefore() {
    SmallNumbers numbers = new SmallNumbers();
    int before = numbers.count(12, FEWEST);
    int now = numbers.count(3, FEWEST);
    numbers.sum(now, before); // "down by 9"
    assertThat(numbers.answer().withheld()).containsExactly(TELLING, SMALL);
  }

  @Test
  void whatIsHeldBackBesideASmallCountIsItselfProtectedInItsOtherSums() {
    // districts across, men and women down: 3 needs a fellow in its row, one in its column, and
    // these
    // a fourth, or they follow from their own margins
    double[][] table = {{3, 20, 30}, {25, 8, 40}};
    List<Withheld> withheld = withMargins(table).withheld;
    assertThat(withheld.stream().filter(Withheld::isHeldBack)).hasSizeGreaterThanOrEqualTo(4);
    assertThat(withMargins(table).found()).isEmpty();
  }

  @Test
  void theAttackerFindsWhatIsHeldBackAlone() {
    // a canary: the attacker of the tests below can succeed
    int found = 0;
    Random random = new Random(7);
    for (int i = 0; i < 200; i++) {
      Margins naive = withMargins(table(random, 2 + random.nextInt(2), 2 + random.nextInt(2)));
      naive.withheld.replaceAll(why -> why == TELLING ? NO : why);
      found += naive.found().size();
    }
    assertThat(found).isGreaterThan(100);
  }

  @Test
  void nobodyGetsBackACellOfATableWithMargins() {
    Random random = new Random(3);
    for (int i = 0; i < 300; i++) {
      double[][] table = table(random, 2 + random.nextInt(2), 2 + random.nextInt(2));
      Margins margins = withMargins(table);
      assertThat(margins.exposed).as("nothing is known beforehand").doesNotContain(true);
      assertThat(margins.found()).as(() -> java.util.Arrays.deepToString(table)).isEmpty();
    }
  }

  @Test
  void aTableWithoutSmallNumbersPrintsWhole() {
    assertThat(withMargins(new double[][] {{0, 5, 9}, {12, 0, 6}}).withheld).containsOnly(NO);
  }

  @Test
  void aTableOfPlainNumbersFindsItsTotalAndHoldsBackBesideIt() {
    // areas: Kent, Sevenoaks, Dartford; periods: 2019/20, 2020/21
    double[] counts = {60, 70, 3, 30, 57, 40};
    int[] partOf = PeopleTable.totals(3, 2, counts);
    assertThat(partOf).containsExactly(-1, 0, 0);
    assertThat(new PeopleTable(3, 2, counts, new double[0], partOf).withheld(5, 20))
        .containsExactly(NO, NO, SMALL, NO, TELLING, NO);
  }

  @Test
  void aShareOfFewerThanTwentyPrintsNoNumber() {
    double[] counts = {6, 60, Double.NaN};
    double[] bases = {19, 200, Double.NaN};
    assertThat(new PeopleTable(3, 1, counts, bases, new int[] {-1, -1, -1}).withheld(5, 20))
        .containsExactly(FEW, NO, NO);
  }

  @Test
  void theCountBehindAShareIsWorkedOut() {
    assertThat(PeopleTable.countBehind(0.8, 400, 100)).isEqualTo(3);
  }

  @Test
  void aCountyOfFourHundredDistrictsTakesNoTime() {
    SmallNumbers numbers = new SmallNumbers();
    Random random = new Random(1);
    double[] counts = random.ints(4_000, 0, 60).asDoubleStream().toArray();
    int[] number = new int[counts.length];
    for (int i = 0; i < counts.length; i++) {
      number[i] = numbers.count(counts[i], FEWEST);
    }
    for (int period = 0; period < 10; period++) {
      int[] parts = java.util.Arrays.copyOfRange(number, 400 * period, 400 * period + 400);
      double total = java.util.Arrays.stream(parts).mapToDouble(part -> counts[part]).sum();
      numbers.sum(numbers.count(total, FEWEST), parts);
    }
    assertThat(numbers.answer().exposed()).doesNotContain(true);
  }

  private static List<Withheld> alone(double... counts) {
    SmallNumbers numbers = new SmallNumbers();
    for (double count : counts) {
      numbers.count(count, FEWEST);
    }
    return numbers.answer().withheld();
  }

  private static List<Withheld> ofTotal(double total, double... parts) {
    SmallNumbers numbers = new SmallNumbers();
    int sum = numbers.count(total, FEWEST);
    int[] numbered = new int[parts.length];
    for (int i = 0; i < parts.length; i++) {
      numbered[i] = numbers.count(parts[i], FEWEST);
    }
    numbers.sum(sum, numbered);
    return numbers.answer().withheld();
  }

  private static double[][] table(Random random, int rows, int columns) {
    double[][] table = new double[rows][columns];
    for (double[] row : table) {
      for (int i = 0; i < columns; i++) {
        row[i] = random.nextInt(random.nextBoolean() ? 6 : 25);
      }
    }
    return table;
  }

  /** A table with the sums of its rows and columns and of everything, and who attacks it. */
  private static final class Margins {
    private final List<Double> truth = new ArrayList<>();
    private final List<Attacker.Sum> sums = new ArrayList<>();
    private final List<Withheld> withheld;
    private final List<Boolean> exposed;

    Margins(double[][] table) {
      SmallNumbers numbers = new SmallNumbers();
      int rows = table.length;
      int columns = table[0].length;
      double[][] all = new double[rows + 1][columns + 1];
      for (int i = 0; i < rows; i++) {
        for (int j = 0; j < columns; j++) {
          all[i][j] = table[i][j];
          all[i][columns] += table[i][j];
          all[rows][j] += table[i][j];
          all[rows][columns] += table[i][j];
        }
      }
      for (double[] row : all) {
        for (double value : row) {
          truth.add(value);
          numbers.count(value, FEWEST);
        }
      }
      for (int i = 0; i <= rows; i++) {
        int row = i;
        sum(numbers, columns, j -> row * (columns + 1) + j);
      }
      for (int j = 0; j <= columns; j++) {
        int column = j;
        sum(numbers, rows, i -> i * (columns + 1) + column);
      }
      SmallNumbers.Answer answer = numbers.answer();
      withheld = new ArrayList<>(answer.withheld());
      exposed = answer.exposed();
    }

    private void sum(SmallNumbers numbers, int parts, java.util.function.IntUnaryOperator at) {
      int[] numbered = java.util.stream.IntStream.range(0, parts).map(at).toArray();
      numbers.sum(at.applyAsInt(parts), numbered);
      sums.add(new Attacker.Sum(at.applyAsInt(parts), numbered));
    }

    List<Integer> found() {
      double[] values = truth.stream().mapToDouble(Double::doubleValue).toArray();
      Attacker attacker = new Attacker(values, withheld, sums);
      List<Integer> found = new ArrayList<>();
      for (int i = 0; i < values.length; i++) {
        if (withheld.get(i).isHeldBack() && attacker.finds(i)) {
          found.add(i);
        }
      }
      return found;
    }
  }

  private static Margins withMargins(double[][] table) {
    return new Margins(table);
  }
}
