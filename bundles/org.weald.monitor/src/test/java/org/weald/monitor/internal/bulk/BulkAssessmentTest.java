package org.weald.monitor.internal.bulk;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.weald.spi.Exit;

class BulkAssessmentTest {
  private static final String HEADER = "measure,area,period,value,target\n";
  private static final String TWO =
      HEADER
          + "recycling,Sevenoaks,2016,30,35\nrecycling,Sevenoaks,2017,34,35\n"
          + "recycling,Dartford,2016,20,35\nrecycling,Dartford,2017,36,35\n";
  private static final String TEN = "measure,area,n,slope,p,value,change,status,rank,quartile";

  @TempDir private Path folder;

  private Assessed assessed(String text, String... options) {
    return Assessed.text(folder, text, options);
  }

  private List<Map<String, String>> rows(String text, String... options) {
    Assessed assessed = assessed(text, options);
    assertThat(assessed.exit()).as(assessed.err()).isEqualTo(Exit.DONE);
    return assessed.rows();
  }

  private String told(String text, String... options) {
    return told(Exit.INPUT_HAS_PROBLEMS, text, options);
  }

  private String told(Exit exit, String text, String... options) {
    Assessed assessed = assessed(text, options);
    assertThat(assessed.exit()).isEqualTo(exit);
    assertThat(assessed.out()).isEmpty();
    return assessed.err();
  }

  @Test
  void everySeriesHasItsRow() {
    assertThat(rows(TWO, "--columns", "measure,area,period,value,target,status,change,rank"))
        .containsExactlyInAnyOrder(
            Map.of(
                "measure",
                "recycling",
                "area",
                "Sevenoaks",
                "period",
                "2017",
                "value",
                "34",
                "target",
                "35",
                "status",
                "red",
                "change",
                "4",
                "rank",
                "2"),
            Map.of(
                "measure",
                "recycling",
                "area",
                "Dartford",
                "period",
                "2017",
                "value",
                "36",
                "target",
                "35",
                "status",
                "green",
                "change",
                "16",
                "rank",
                "1"));
  }

  @Test
  void withoutColumnsAllAreGivenInTheirOrder() {
    assertThat(assessed(TWO).out().lines().findFirst().orElseThrow())
        .isEqualTo(
            "measure,area,period,value,target,status,change,change_percent,one_year,n,slope,slope_se,t,p,"
                + "long_term,recent_trend,recent_chi2,xmr_mean,xmr_lower,xmr_upper,xmr_variation,"
                + "xmr_assurance,rank,rank_low,rank_high,quartile,one_year_test,one_year_p,reasons");
  }

  @Test
  void rowsMayStandInAnyOrderAndColumnsToo() {
    String mixed =
        "value,period,target,area,measure\n36,2017,35,Dartford,recycling\n34,2017,35,Sevenoaks,recycling\n"
            + "30,2016,35,Sevenoaks,recycling\n20,2016,35,Dartford,recycling\n";

    assertThat(rows(mixed, "--columns", TEN)).isEqualTo(rows(TWO, "--columns", TEN));
  }

  @Test
  void seriesComeMeasureByMeasureInTheOrderOfTheAlphabet() {
    String text = HEADER + "b,x,2016,1,\na,x,2016,1,\nb,y,2016,1,\na,w,2016,1,\nb,a,2016,1,\n";

    assertThat(rows(text, "--columns", "measure,area"))
        .extracting(row -> row.get("measure") + row.get("area"))
        .containsExactly("aw", "ax", "ba", "bx", "by");
  }

  @Test
  void quotesLineEndsInCellsMarksAndSpacesAreRead() {
    String awkward =
        "\uFEFF\"measure\" , area,\"period\",value,note\r\n"
            + "\"ha \"\"ha\"\" ha, a\",\"Once upon \r\na time\",2016, 1.5 ,\"x\"\"y\"\r\n"
            + "37°36'37.8\"N, São Tomé ,\"2017\",2,\r\n"
            + ",,,,\r\n\r\n"
            + "last,Z,2018,3,\"a\nb\"";

    assertThat(rows(awkward, "--columns", "measure,area,period,value"))
        .extracting(row -> List.copyOf(row.values()))
        .containsExactlyInAnyOrder(
            List.of("ha \"ha\" ha, a", "Once upon \r\na time", "2016", "1.5"),
            List.of("37°36'37.8\"N", "São Tomé", "2017", "2"),
            List.of("last", "Z", "2018", "3"));
  }

  @Test
  void linesOfProblemsCountLineEndsInCells() {
    assertThat(told("measure,area,period,value\n\"a\nb\",x,2016,1\n\na,x,2016,many\n"))
        .contains("data.csv, line 5, column 4: column \"value\": \"many\" is not a number");
  }

  @ParameterizedTest
  @CsvSource({
    "NaN, only finite numbers",
    "-Infinity, only finite numbers",
    "1e400, larger than any number",
    "12%, percent sign",
    "0x1p3, digits",
    "1d, digits",
    "−5, minus sign",
    "n/a, digits",
    "'\"1,234\"', thousands"
  })
  void whatIsNoNumberIsToldWithItsPlace(String cell, String why) {
    assertThat(told(HEADER + "m,a,2016," + cell + ",1\n"))
        .contains("data.csv, line 2, column 4: column \"value\":", "is not a number", why);
  }

  @ParameterizedTest
  @CsvSource({
    "numerator, -1, is negative",
    "denominator, -1, is negative",
    "se, -0.1, an error is never negative",
    "multiplier, 0, not above 0",
    "kind, proprtion, 'Did you mean \"proportion\"?'",
    "polarity, up, it may be higher",
  })
  void whatCannotBeIsToldWithItsPlace(String column, String cell, String why) {
    assertThat(told("measure,area,period,value," + column + "\nm,a,2016,1," + cell + "\n"))
        .contains("data.csv, line 2, column 5: column \"" + column + "\": ", why);
  }

  @Test
  void anIntervalUpsideDownAndANegativeCountAreTold() {
    assertThat(told("measure,area,period,value,lower,upper\nm,a,2016,1,3,2\n"))
        .contains("line 2", "above the upper end");
    assertThat(told("measure,area,period,value,kind\nm,a,2016,-1,count\n"))
        .contains("line 2", "-1 is negative");
  }

  @ParameterizedTest
  @CsvSource({"50,60,70,below the lower end", "80,,70,above the upper end", "5,6,,below the lower"})
  void aFigureOutsideItsOwnIntervalIsTold(String value, String lower, String upper, String what) {
    String row = value + "," + (lower == null ? "" : lower) + "," + (upper == null ? "" : upper);
    assertThat(told("measure,area,period,value,lower,upper\nm,a,2016," + row + "\n"))
        .contains("line 2, column 4", what, "within its own interval");
  }

  @Test
  void aFigureItsCountsDoNotMakeIsNotTested() {
    String text =
        "measure,area,period,value,numerator,denominator,kind\n"
            + "m,a,2016,30,12,40,proportion\nm,a,2017,60,30,40,proportion\n"
            + "m,b,2016,30.1,12,40,proportion\nm,b,2017,67,20,30,proportion\n"
            + "m,c,2016,30,12,40,proportion\nm,c,2017,66.7,20,30,proportion\n";

    assertThat(rows(text, "--columns", "area,one_year,one_year_p,rank,rank_low,reasons"))
        .satisfiesExactly(
            a ->
                assertThat(a)
                    .containsEntry("one_year", "not-assessed")
                    .containsEntry("one_year_p", "")
                    .containsEntry("rank_low", "")
                    .containsEntry("reasons", "one_year: value-and-counts-disagree"),
            b -> assertThat(b).containsEntry("reasons", "one_year: value-and-counts-disagree"),
            c -> assertThat(c).containsEntry("one_year", "improving").containsEntry("reasons", ""));
  }

  @Test
  void aFigureOutOfRangeHasNoStatusAndNoRank() {
    String text =
        "measure,area,period,value,target,kind\nm,a,2016,150,90,proportion\n"
            + "m,b,2016,80,90,proportion\nm,c,2016,70,90,proportion\n";

    assertThat(rows(text, "--columns", "area,status,rank,reasons"))
        .extracting(row -> String.join("|", row.values()))
        .containsExactly(
            "a|not-testable||status: out-of-range; rank: out-of-range", "b|red|1|", "c|red|2|");
  }

  @Test
  void oneAreaHasNoRankAndAnOlderFigureIsNotRankedInPlaceOfTheLatest() {
    String columns = "area,rank,rank_low,rank_high,quartile,reasons";

    assertThat(rows(HEADER + "m,a,2016,3,4\n", "--columns", columns))
        .extracting(row -> String.join("|", row.values()))
        .containsExactly("a|||||rank: only-one-area");
    assertThat(
            rows(
                HEADER + "m,a,2016,3,4\nm,a,2017,,4\nm,b,2016,5,4\nm,c,2016,6,4\n",
                "--columns",
                "area,rank,reasons"))
        .extracting(row -> String.join("|", row.values()))
        .containsExactly("a||rank: no-figure-for-the-latest-period", "b|2|", "c|1|");
  }

  @Test
  void aMissingYearIsAGapAndMonthsAreNotAnnual() {
    String text = "measure,area,period,value,se\n";
    for (int year = 2010; year < 2018; year++) {
      text += year == 2015 ? "" : "m,a," + year + "," + year % 3 + ",1\n";
      text += "n,a," + year + "-" + (year + 1) % 100 + " Q1,1,1\n";
    }

    assertThat(rows(text, "--columns", "recent_trend,reasons"))
        .extracting(row -> row.get("reasons"))
        .satisfiesExactly(
            a -> assertThat(a).contains("recent_trend: gap-in-the-last-five-years"),
            b -> assertThat(b).contains("recent_trend: not-annual"));
  }

  @Test
  void processLimitsAndTheRecentTrendMayBeTheMethodAndHaveAMeaning() {
    StringBuilder text = new StringBuilder("measure,area,period,value,se\n");
    for (int i = 0; i < 20; i++) {
      text.append("m,a,").append(2000 + i).append(',').append(i).append(",0.1\n");
    }
    String columns = "long_term,xmr_variation,xmr_meaning";

    assertThat(
            rows(text.toString(), "--columns", columns, "--method", "xmr", "--polarity", "lower"))
        .extracting(row -> String.join(" ", row.values()))
        .containsExactly("not-improving special-cause-high concerning");
    assertThat(rows(text.toString(), "--columns", columns, "--method", "recent-trend"))
        .extracting(row -> String.join(" ", row.values()))
        .containsExactly("improving special-cause-high improving");
  }

  @Test
  void twentyProblemsAreToldAndTheOthersCounted() {
    String err = told(HEADER + "m,a,2016,x,1\n".repeat(50_000));

    assertThat(err.lines()).hasSize(21);
    assertThat(err).contains("line 2,", "line 21,", "and 49980 more").doesNotContain("line 22,");
  }

  @Test
  void aPeriodTwiceIsToldWithBothLinesHoweverItIsWritten() {
    assertThat(told(HEADER + "m,a,2019/20,1,\nm,b,2019/20,1,\nm,a,April 2019 - March 2020,2,\n"))
        .contains("data.csv, line 4: a second figure for m, a, April 2019 - March 2020")
        .contains("the first stands in line 2");
  }

  @ParameterizedTest
  @CsvSource({"kind, count, rate", "polarity, higher, lower", "multiplier, 100, 1000"})
  void whatASeriesIsMayNotChangeWithinIt(String column, String first, String second) {
    assertThat(
            told(
                ("measure,area,period,value," + column + "\n")
                    + ("m,a,2016,1," + first + "\nm,a,2017,1," + second + "\n")))
        .contains("data.csv, line 3: column \"" + column + "\"", "line 2");
  }

  @Test
  void rowsThatAreTooShortOrTooLongAreTold() {
    assertThat(told(HEADER + "m,a,2016,1\nm,a,2017,1,2,3\n"))
        .contains("line 2: the row has 4 cells, the header has 5")
        .contains("line 3: the row has 6 cells, the header has 5");
    assertThat(told(HEADER + "m,,2016,1,\nm,a,,1,\n"))
        .contains("line 2, column 2: column \"area\" is empty")
        .contains("line 3, column 3: column \"period\" is empty");
  }

  @Test
  void aPeriodThatCannotBeReadIsTold() {
    assertThat(told(HEADER + "m,a,sometime,1,\n")).contains("line 2, column 3", "sometime");
  }

  @ParameterizedTest
  @CsvSource({
    "'', the file is empty",
    "'\n\n', the file is empty",
    "'measure,area,period,value\n', nothing below the header",
    "'measure,area,period,vaule\n', 'Did you mean \"value\"?'",
    "'measure,area,period,value,polarty\n', 'Did you mean \"polarity\"?'",
    "'measure,area,value\n', 'column \"period\" is missing'",
    "'measure,area,period,value,area\n', 'column \"area\" stands twice'",
    "'measure;area;period;value\n', separated by semicolons",
    "'measure,area,period,value\nm,a,2016,\"1\n', 'line 2: a quotation mark'",
    "'measure,area,period,value\nm,\"a\" b,2016,1\n', 'behind a closing quotation mark'",
    "'measure,area,period,value\nm,a\0,2016,1\n', zero byte",
    "'measure,area,period,value\nm,a,2016,1\0\n', 'is not a number'",
  })
  void wrongFilesAreNamed(String text, String what) {
    assertThat(told(text)).contains("data.csv", what);
  }

  @Test
  void otherEncodingsAreNamed() throws IOException {
    Path file = folder.resolve("data.csv");
    Files.write(file, (HEADER + "m,Caf\u00e9,2016,1,\n").getBytes(ISO_8859_1));
    assertThat(Assessed.file(file, 2).err()).contains("line 2, column 2", "not UTF-8");
    Files.write(file, HEADER.getBytes(UTF_16));
    assertThat(Assessed.file(file, 2).err()).contains("UTF-16");
  }

  @Test
  void filesThatAreNoneAreNamed() {
    assertThat(Assessed.file(folder.resolve("none.csv"), 1).err()).contains("no such file");
    assertThat(Assessed.file(folder, 1).err()).contains("this is a folder");
    assertThat(Assessed.file(Path.of("/dev/null"), 1).err()).contains("a device or a pipe");
  }

  @Test
  void aLineWithoutEndIsNamed() throws IOException {
    Path file = folder.resolve("data.csv");
    Files.writeString(file, HEADER + "m,a,2016,1,\n" + "x".repeat(5 << 20));
    assertThat(Assessed.file(file, 2).err()).contains("longer than 1 MB");
    Files.writeString(file, HEADER + "m,a,2016,1,\n\"" + "x,1\n".repeat(1 << 20));
    assertThat(Assessed.file(file, 2).err()).contains("line 3", "quotation mark", "never closed");
  }

  @Test
  void columnsThatAreNotUnderstoodAreRemarkedOn() {
    Assessed assessed = assessed("measure,area,period,value,ward code\nm,a,2016,1,E05\n");

    assertThat(assessed.exit()).isEqualTo(Exit.DONE);
    assertThat(assessed.err()).contains("passed over: \"ward code\"", "higher is taken as better");
    assertThat(assessed("measure,area,period,value\nm,a,2016,1\n", "--polarity", "lower").err())
        .isEmpty();
  }

  @Test
  void aLastPeriodWithoutAFigureIsMissing() {
    assertThat(rows(HEADER + "m,a,2016,3,4\nm,a,2017,,4\nm,b,2016,3,4\nm,b,2017,4,4\n"))
        .first()
        .satisfies(
            row -> {
              assertThat(row).containsEntry("period", "2017").containsEntry("value", "");
              assertThat(row).containsEntry("status", "missing").containsEntry("change", "");
              assertThat(row.get("reasons"))
                  .contains("status: no-figure", "rank: no-figure-for-the-latest-period");
            });
  }

  @Test
  void whatCannotBeJudgedHasItsReason() {
    String text =
        "measure,area,period,value,numerator,denominator,kind\n"
            + "m,a,2016,50,6,12,proportion\nm,a,2017,120,12,10,proportion\n"
            + "mixed,a,2016,1,,,\nmixed,a,2017/18,2,,,\nmixed,a,2019,2,,,\nmixed,a,2020,2,,,\n";

    assertThat(rows(text))
        .extracting(row -> row.get("reasons"))
        .satisfiesExactly(
            first -> assertThat(first).contains("numerator-above-denominator"),
            second -> assertThat(second).contains("long_term: mixed-periods"));
  }

  @Test
  void tenThousandPointsInOneSeriesAreJudged() {
    StringBuilder text = new StringBuilder("measure,area,period,value\n");
    java.time.LocalDate day = java.time.LocalDate.of(2000, 1, 1);
    for (int i = 9_999; i >= 0; i--) {
      text.append("m,a,").append(day.plusDays(i)).append(',').append(i % 7).append('\n');
    }

    assertThat(rows(text.toString(), "--columns", "n,long_term"))
        .containsExactly(Map.of("n", "10000", "long_term", "maintaining"));
  }

  @Test
  void ranksAreOfTheLatestPeriodAndTheBestIsFirst() {
    String text =
        "measure,area,period,value,lower,upper\n"
            + "m,a,2017,1,0.5,1.5\nm,b,2017,2,1.4,2.6\nm,c,2017,3,2.5,3.5\nm,d,2017,4,3.6,4.4\nm,e,2016,9,8,9\n";
    String columns = "area,rank,rank_low,rank_high,quartile";

    assertThat(rows(text, "--columns", columns, "--polarity", "lower"))
        .extracting(row -> String.join(" ", row.values()))
        .containsExactly("a 1 1 2 1", "b 2 1 3 2", "c 3 2 3 3", "d 4 4 4 4", "e    ");
    assertThat(rows(text, "--columns", "area,rank", "--polarity", "none"))
        .extracting(row -> row.get("rank"))
        .containsExactly("4", "3", "2", "1", "");
  }

  @Test
  void textsThatASpreadsheetWouldRunAreHarmless() {
    assertThat(
            assessed(
                    "measure,area,period,value\n=1+1,@x,2016,-1\n",
                    "--columns",
                    "measure,area,value")
                .out())
        .isEqualTo("measure,area,value\n'=1+1,'@x,-1\n");
  }

  @Test
  void smallCountsOfPeopleAndWhatGivesThemAwayAreHeldBack() {
    String text =
        "measure,area,period,value,kind\n"
            + "m,a,2016,30,count\nm,b,2016,20,count\nm,c,2016,40,count\nm,all,2016,90,count\n"
            + "m,a,2017,3,count\nm,b,2017,20,count\nm,c,2017,40,count\nm,all,2017,63,count\n";

    assertThat(rows(text, "--people", "", "--columns", "area,value,change,rank,reasons"))
        .extracting(row -> String.join("|", row.values()))
        .containsExactlyInAnyOrder(
            "a||||suppressed: small-count",
            "b||||suppressed: secondary",
            "c|40|0|2|",
            "all|63|-27|1|");
    assertThat(rows(text, "--columns", "area,value")).first().hasToString("{area=a, value=3}");
  }

  @Test
  void columnsAreCheckedAndHaveOtherNames() {
    assertThat(rows(TWO, "--columns", "area, latest period, change %"))
        .first()
        .satisfies(
            row -> assertThat(row.keySet()).containsExactly("area", "period", "change_percent"));
    assertThat(told(Exit.WRONG_USAGE, TWO, "--columns", "area,slop,area"))
        .contains("there is no column \"slop\"", "Did you mean \"slope\"?", "asked for twice");
  }

  @ParameterizedTest
  @CsvSource({
    "--amber, much, is no size",
    "--polarity, up, unknown word",
    "--method, linaer, 'Did you mean \"linear\"?'",
    "--multiplier, 0, is no multiplier",
    "--edition, 2019/20, without a plan",
  })
  void wrongOptionsAreNamed(String option, String value, String what) {
    assertThat(told(Exit.WRONG_USAGE, TWO, option, value)).contains(option, what);
  }

  @Test
  void theFileIsWrittenWholeAndNeverOverTheData() throws IOException {
    assertThat(assessed(TWO, "--out", "deep/out.csv").exit()).isEqualTo(Exit.DONE);
    assertThat(folder.resolve("deep/out.csv"))
        .content()
        .startsWith("measure,area,")
        .hasLineCount(3);
    assertThat(told(TWO, "--out", "data.csv")).contains("also the file to write");
    assertThat(folder.resolve("data.csv")).hasContent(TWO);
    assertThat(told(TWO + "x\n", "--out", "other.csv")).contains("line 6");
    assertThat(folder.resolve("other.csv")).doesNotExist();
  }

  @Test
  void whatIsCancelledAtAnyMomentLeavesNothing() throws IOException {
    Path file = Tables.mixed(folder.resolve("data.csv"), 4_000, 3);
    for (int asked : new int[] {0, 1, 3, 6, 9, 12}) {
      assertThat(Assessed.cancelled(file, asked).exit()).isEqualTo(Exit.CANCELLED);
      try (Stream<Path> left = Files.list(folder)) {
        assertThat(left).containsExactly(file);
      }
    }
  }

  @Test
  void aFileThatGrowsOrShrinksWhileItIsReadIsNoticed() throws IOException {
    Path file = Files.writeString(folder.resolve("data.csv"), TWO);
    for (String text : List.of(TWO + "recycling,Swale,2016,30,35\n", HEADER)) {
      Files.writeString(file, TWO);
      try (DataFile data = DataFile.open(file, new Faults(), false)) {
        assertThat(data.next(new Block())).isTrue();
        assertThat(data.hasChanged()).isFalse();
        Files.writeString(file, text);
        assertThat(data.hasChanged()).isTrue();
      }
    }
  }

  @Test
  void whatIsWrittenDoesNotDependOnTheNumberOfThreads() throws IOException {
    Path file = Tables.mixed(folder.resolve("data.csv"), 3_000, 7);
    String alone = Assessed.file(file, 1).out();

    assertThat(Assessed.file(file, 2).out()).isEqualTo(alone);
    assertThat(Assessed.file(file, 5).out()).isEqualTo(alone);
  }

  @Test
  void whatIsWrittenDoesNotDependOnTheOrderOfTheRows() throws IOException {
    Path file = Tables.mixed(folder.resolve("data.csv"), 3_000, 8);
    String inOrder = Assessed.file(file, 2).out();
    List<String> lines = new ArrayList<>(Files.readAllLines(file));
    Collections.shuffle(lines.subList(1, lines.size()), new Random(8));

    assertThat(Assessed.file(Files.write(file, lines), 2).out()).isEqualTo(inOrder);
  }

  @Test
  void quotedCellsAreReadAsPlainOnes() throws IOException {
    Path file = Tables.mixed(folder.resolve("data.csv"), 4_000, 11);
    String plain = Assessed.file(file, 2).out();
    String quoted =
        Files.readString(file).lines().map(BulkAssessmentTest::quoted).reduce("", String::concat);
    Files.writeString(file, quoted);

    assertThat(Assessed.file(file, 2).out()).isEqualTo(plain);
  }

  private static String quoted(String line) {
    return '"' + line.replace(",", "\",\"") + "\"\r\n";
  }
}
