package org.weald.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.weald.model.Period;
import org.weald.model.PeriodKind;

/** Arithmetic over areas and periods at once; where a figure is missing, so is the result. */
@Timeout(60)
final class SeriesTest {
  private static final double NONE = Double.NaN;
  private static final List<String> AREAS = List.of("Ashford", "Dartford", "Sevenoaks");
  private static final List<Period> MONTH = periods("January 2020");
  private static final Series NEET = Series.of(AREAS, MONTH, "people", 90, NONE, 59);
  private static final Series COHORT = Series.of(AREAS, MONTH, "people", 3000, 2600, 0);

  private static List<Period> periods(String... words) {
    return Stream.of(words).map(word -> PeriodWords.read(word, PeriodKind.FINANCIAL_YEAR)).toList();
  }

  private static Series years(String first, double... values) {
    int year = Integer.parseInt(first.substring(0, 4));
    String[] labels =
        IntStream.range(year, year + values.length)
            .mapToObj(from -> from + "/" + String.format("%02d", (from + 1) % 100))
            .toArray(String[]::new);
    return Series.of(List.of("Sevenoaks"), periods(labels), "people", values);
  }

  @Test
  void figuresOfTheSameAreasAreJoined() {
    assertThat(NEET.plus(COHORT).values()).containsExactly(3090, NONE, 59);
    assertThat(NEET.minus(COHORT).values()).containsExactly(-2910, NONE, 59);
    assertThat(NEET.multiply(COHORT).values()).containsExactly(270_000, NONE, 0);
    assertThat(NEET.div(COHORT).values()).containsExactly(0.03, NONE, NONE);
    assertThat(NEET.plus(COHORT).areas()).isEqualTo(AREAS);
  }

  @Test
  void numbersStandOnEitherSide() {
    assertThat(NEET.plus(1).values()).containsExactly(91, NONE, 60);
    assertThat(NEET.minus(1).values()).containsExactly(89, NONE, 58);
    assertThat(NEET.multiply(2).values()).containsExactly(180, NONE, 118);
    assertThat(NEET.div(2).values()).containsExactly(45, NONE, 29.5);
    assertThat(NEET.div(0).values()).containsExactly(NONE, NONE, NONE);
    assertThat(NEET.negative().values()).containsExactly(-90, NONE, -59);
    assertThat(NumberExtensions.plus(1, NEET).values()).containsExactly(91, NONE, 60);
    assertThat(NumberExtensions.minus(100, NEET).values()).containsExactly(10, NONE, 41);
    assertThat(NumberExtensions.multiply(2, NEET).values()).containsExactly(180, NONE, 118);
    assertThat(NumberExtensions.div(180, NEET).values()).containsExactly(2, NONE, 180.0 / 59);
    assertThat(NumberExtensions.div(1, COHORT).values()[2]).isNaN();
  }

  @Test
  void whatIsNotFiniteIsMissing() {
    Series odd = Series.of(AREAS, MONTH, "", Double.POSITIVE_INFINITY, 1e308, -0.0);
    assertThat(odd.values()).containsExactly(NONE, 1e308, 0.0);
    assertThat(odd.multiply(10).values()).containsExactly(NONE, NONE, 0.0);
    assertThat(NumberExtensions.div(1, NumberExtensions.div(1, odd)).values()[2]).isNaN();
    assertThat(NEET.plus(Double.NaN).values()).containsOnly(NONE);
  }

  @Test
  void areasAndPeriodsAreJoinedByNameWhateverTheirOrder() {
    Series left =
        Series.of(List.of("Ashford", "Kent"), periods("2018/19", "2019/20"), "", 1, 2, 3, 4);
    Series right =
        Series.of(List.of("Kent", "Dover"), periods("2020/21", "2019/20"), "", 10, 20, 30, 40);
    Series sum = left.plus(right);
    assertThat(sum.areas()).containsExactly("Ashford", "Kent", "Dover");
    assertThat(sum.periods())
        .extracting(Period::label)
        .containsExactly("2018/19", "2019/20", "2020/21");
    assertThat(sum.values()).containsExactly(NONE, NONE, NONE, NONE, 24, NONE, NONE, NONE, NONE);
  }

  @Test
  void periodsAreTheSameHoweverTheyArePrintedAndStandInOrderOfTime() {
    Series printed =
        Series.of(List.of("Kent"), periods("April 2019 - March 2020", "1999/00"), "", 5, 6);
    assertThat(printed.values()).containsExactly(6, 5);
    assertThat(printed.plus(Series.of(List.of("Kent"), periods("2019/20"), "", 1)).values())
        .containsExactly(NONE, 6);
    assertThat(printed.at("2019/20").value()).isEqualTo(5);
  }

  @Test
  void whatWasPickedStandsBesideEachOfTheOthers() {
    Series gap = NEET.minus(NEET.of("Sevenoaks"));
    assertThat(gap.values()).containsExactly(31, NONE, 0);
    Series casualties = years("2017/18", 45, 39, 58);
    assertThat(casualties.minus(casualties.at("2018/19")).values()).containsExactly(6, 0, 19);
    assertThat(casualties.at("2017/18").minus(casualties.at("2019/20")).value()).isEqualTo(-13);
  }

  @Test
  void whatOnlyHappensToBeOneIsNotSpread() {
    Series known = Series.of(List.of("Sevenoaks"), MONTH, "people", 59);
    assertThat(known.div(COHORT.plus(1)).values()).containsExactly(59, NONE, NONE);
  }

  @Test
  void figuresOfDifferentKindsOfPeriodsAreNotJoined() {
    Series yearly = years("2019/20", 7);
    Series monthly = Series.of(List.of("Sevenoaks"), MONTH, "people", 59);
    assertThatThrownBy(() -> monthly.div(yearly))
        .hasMessage(
            "figures of a month and of a financial year do not fit together (January 2020 and"
                + " 2019/20). Pick one period of one of them with .at('2019/20') and it stands for"
                + " all");
    assertThat(monthly.plus(yearly.at("2019/20")).values()).containsExactly(66);
  }

  @Test
  void unitsAreKeptWhereTheyCanBe() {
    Series people = NEET;
    Series crimes = NEET.unit("crimes");
    assertThat(people.plus(COHORT).unit()).isEqualTo("people");
    assertThat(people.multiply(100).div(COHORT).unit()).isEmpty();
    assertThat(people.div(crimes).unit()).isEmpty();
    assertThat(people.shareOf(COHORT).unit()).isEqualTo("%");
    assertThat(people.shareOf(COHORT).minus(people.shareOf(COHORT)).unit())
        .isEqualTo("percentage points");
    assertThat(people.shareOf(COHORT).change().unit()).isEqualTo("percentage points");
    assertThat(people.shareOf(COHORT).plus(people.shareOf(COHORT).change()).unit()).isEqualTo("%");
    assertThat(people.indexTo("January 2020").unit()).isEqualTo("January 2020 = 100");
    assertThat(people.changePercent().unit()).isEqualTo("%");
    assertThatThrownBy(() -> crimes.plus(people))
        .hasMessageStartingWith("crimes and people cannot be added: their units differ");
    assertThatThrownBy(() -> crimes.minus(people)).hasMessageContaining("subtracted");
    assertThatThrownBy(() -> crimes.shareOf(people)).hasMessageContaining("made into a share");
    assertThat(crimes.plus(people.unit("crimes")).unit()).isEqualTo("crimes");
  }

  @Test
  void aYearThatIsNotListedCountsWhenLookingBack() {
    Series gap = Series.of(List.of("Kent"), periods("2016/17", "2017/18", "2019/20"), "", 1, 2, 4);
    assertThat(gap.lag().values()).containsExactly(NONE, 1, NONE);
    assertThat(gap.lag(2).values()).containsExactly(NONE, NONE, 2);
    assertThat(gap.rolling(2).values()).containsExactly(NONE, 1.5, NONE);
    assertThat(gap.cumulative().values()).containsExactly(1, 3, NONE);
    Series januaries =
        Series.of(
            List.of("Kent"), periods("January 2018", "January 2019", "January 2020"), "", 1, 2, 4);
    assertThat(januaries.lag().values()).containsExactly(NONE, 1, 2);
    Series terms =
        Series.of(
            List.of("Kent"),
            periods("Autumn term 2018", "Spring term 2019", "Summer term 2019", "Autumn term 2019"),
            "",
            1,
            2,
            4,
            8);
    assertThat(terms.rollingSum(3).values()).containsExactly(NONE, NONE, 7, 14);
  }

  @Test
  void lookingForwardIsRefused() {
    assertThatThrownBy(() -> NEET.lag(0)).hasMessageStartingWith("lag takes 1 or more periods");
    assertThatThrownBy(() -> NEET.rolling(-1)).hasMessageStartingWith("rolling takes 1 or more");
  }

  @Test
  void summingUpLeavesOutWhatIsMissing() {
    Series sum = NEET.sumOver(Dimension.AREAS);
    assertThat(sum.value()).isEqualTo(149);
    assertThat(sum.areas()).containsExactly("sum of 3 areas");
    assertThat(NEET.meanOver(Dimension.AREAS).value()).isEqualTo(74.5);
    assertThat(NEET.countOver(Dimension.AREAS).value()).isEqualTo(2);
    assertThat(NEET.maxOver(Dimension.AREAS).value()).isEqualTo(90);
    assertThat(NEET.minOver(Dimension.AREAS).value()).isEqualTo(59);
    assertThat(NEET.of("Dartford").sumOver(Dimension.PERIODS).value()).isNaN();
    Series casualties = years("2017/18", 45, 39, 58);
    assertThat(casualties.sumOver(Dimension.PERIODS).periods())
        .extracting(Period::label)
        .containsExactly("2017/18 to 2019/20");
    assertThat(NEET.shareOf(sum).values())
        .containsExactly(100 * 90.0 / 149, NONE, 100 * 59.0 / 149);
  }

  @Test
  void equalFiguresShareAPlace() {
    Series rates = Series.of(List.of("a", "b", "c", "d"), MONTH, "%", 3, 2, 3, NONE);
    assertThat(rates.rankFromHighest(Dimension.AREAS).values()).containsExactly(1, 3, 1, NONE);
    assertThat(rates.rankFromLowest(Dimension.AREAS).values()).containsExactly(2, 1, 2, NONE);
  }

  @Test
  void figuresAreRoundedReplacedAndCompared() {
    Series figures = Series.of(AREAS, MONTH, "%", 2.345, -0.5, NONE);
    assertThat(figures.round(2).values()).containsExactly(2.35, -0.5, NONE);
    assertThat(figures.round(0).values()).containsExactly(2, -1, NONE);
    assertThat(figures.orElse(0).values()).containsExactly(2.345, -0.5, 0);
    assertThat(figures.orElse(COHORT.unit("%")).values()).containsExactly(2.345, -0.5, 0);
    assertThat(figures.atLeast(2).values()).containsExactly(1, 0, NONE);
    assertThat(figures.atMost(-0.5).values()).containsExactly(0, 1, NONE);
    assertThat(figures.atLeast(figures.of("Ashford")).values()).containsExactly(1, 0, NONE);
  }

  @Test
  void whatIsNotThereIsToldWithWhatIs() {
    assertThatThrownBy(() -> NEET.of("Sevenoak"))
        .hasMessage("no figures of the area \"Sevenoak\". Did you mean \"Sevenoaks\"?");
    assertThatThrownBy(() -> NEET.at("January 2021"))
        .hasMessage("no figures of the period \"January 2021\". Did you mean \"January 2020\"?");
    assertThatThrownBy(() -> NEET.at("then")).hasMessageContaining("then");
    assertThatThrownBy(NEET::value).hasMessageStartingWith("these are 3 figures, not one");
    assertThatThrownBy(() -> Series.of(AREAS, MONTH, "", 1, 2))
        .hasMessage("2 figures for 3 areas × 1 periods");
    assertThatThrownBy(() -> Series.of(List.of("a", "a"), MONTH, "", 1, 2))
        .hasMessage("the area a stands twice");
  }

  @Test
  void theLatestPeriodIsTheLastWithAFigure() {
    assertThat(years("2017/18", 45, 39, NONE).latest().value()).isEqualTo(39);
    assertThatThrownBy(() -> years("2017/18", NONE).latest()).hasMessageContaining("no latest");
  }

  @Test
  void figuresDoNotChange() {
    double[] given = {1, 2, 3};
    Series series = Series.of(AREAS, MONTH, "", given);
    given[0] = 99;
    series.plus(1).values()[0] = 98;
    series.values()[1] = 97;
    assertThat(series.values()).containsExactly(1, 2, 3);
  }

  @Test
  void aLoopOfItsOwnComesToTheSameAsStepByStep() {
    SplittableRandom random = new SplittableRandom(7);
    double[] a = odd(random);
    double[] b = odd(random);
    List<String> names = IntStream.range(0, a.length).mapToObj(i -> "Area " + i).toList();
    for (int shape = 0; shape < 50; shape++) {
      long seed = random.nextLong();
      double[] looped = grown(Series.of(names, MONTH, "", a), Series.of(names, MONTH, "", b), seed);
      int few = Cells.MANY - 1;
      double[] stepped =
          grown(
              Series.of(names.subList(0, few), MONTH, "", Arrays.copyOf(a, few)),
              Series.of(names.subList(0, few), MONTH, "", Arrays.copyOf(b, few)),
              seed);
      assertThat(Arrays.copyOf(looped, few)).as("shape of %s", seed).isEqualTo(stepped);
    }
  }

  /** Among ordinary figures those that are missing, nought, tiny and as large as there are. */
  private static double[] odd(SplittableRandom random) {
    double[] rare = {NONE, 0, -0.0, 1, -1, 4e-320, 1e308, -1e308};
    return IntStream.range(0, Cells.MANY)
        .mapToDouble(
            i -> i % 3 == 0 ? rare[random.nextInt(rare.length)] : random.nextDouble() - 0.5)
        .toArray();
  }

  /** An expression of fifteen operations that nobody chose. */
  private static double[] grown(Series a, Series b, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Series x = a;
    Series y = b;
    for (int i = 0; i < 15; i++) {
      Series made =
          switch (random.nextInt(8)) {
            case 0 -> x.plus(y);
            case 1 -> x.minus(y);
            case 2 -> x.multiply(y);
            case 3 -> x.div(y);
            case 4 -> x.multiply(random.nextDouble());
            case 5 -> x.plus(3);
            case 6 -> NumberExtensions.div(7, x);
            default -> NumberExtensions.minus(2, x);
          };
      x = y;
      y = made;
    }
    return y.values();
  }

  @Test
  void anExpressionThatDoublesItselfComesToAnEnd() {
    Series sum = NEET;
    for (int i = 0; i < 500; i++) {
      sum = sum.plus(sum);
    }
    assertThat(sum.values()[0]).isEqualTo(90 * Math.pow(2, 500));
    Series back = years("2017/18", 45, 39, 58);
    for (int i = 0; i < 20_000; i++) {
      back = back.orElse(back.lag()).round(1).plus(0);
    }
    assertThat(back.values()).containsExactly(45, 39, 58);
  }

  @Test
  void tooManyFiguresAreRefusedBeforeTheyAreMade() {
    List<String> names = IntStream.range(0, 300_000).mapToObj(i -> "Area " + i).toList();
    List<Period> years =
        IntStream.range(1900, 2100)
            .mapToObj(year -> PeriodWords.read(Integer.toString(year), PeriodKind.CALENDAR_YEAR))
            .toList();
    Series wide = Series.of(names, years.subList(0, 1), "", new double[300_000]).at("1900");
    Series longOne = Series.of(List.of("Kent"), years, "", new double[200]).of("Kent");
    assertThatThrownBy(() -> wide.plus(longOne))
        .hasMessageStartingWith("300000 areas and 200 periods are more than the 50000000 figures");
  }

  @Test
  void aSeriesSaysItsFigures() {
    assertThat(NEET).hasToString("Ashford 90, Dartford missing, Sevenoaks 59 (people)");
    assertThat(years("2018/19", 1.25, 2)).hasToString("2018/19: 1.25, 2019/20: 2 (people)");
  }
}
