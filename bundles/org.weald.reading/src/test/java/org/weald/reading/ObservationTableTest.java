package org.weald.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.weald.model.Checked;
import org.weald.model.Observation;
import org.weald.model.ObservationKind;
import org.weald.model.PeriodKind;
import org.weald.model.Place;
import org.weald.model.Problem;

/** Figures of the Sevenoaks plan, and the mistakes people make when they type them. */
final class ObservationTableTest {
  private static final String HEADER = "measure,area,period,kind,value,unit,edition,numerator\n";

  /** Three measures of the Sevenoaks plan, and two areas. */
  static final class Sevenoaks implements ObservationTable.Known {
    private static final Set<String> MEASURES = new TreeSet<>(Set.of("ksi", "asb", "gcse", "plan"));

    @Override
    public Optional<String> measure(String id) {
      return MEASURES.contains(id) ? Optional.of("org.weald.theme.safe/" + id) : Optional.empty();
    }

    @Override
    public boolean area(String id) {
      return areas().contains(id);
    }

    @Override
    public Optional<PeriodKind> every(String measure) {
      return measure.endsWith("gcse") ? Optional.of(PeriodKind.ACADEMIC_YEAR) : Optional.empty();
    }

    @Override
    public Set<String> measures() {
      return MEASURES;
    }

    @Override
    public Set<String> areas() {
      return Set.of("sevenoaks", "kent");
    }
  }

  private static Checked<List<Observation>> read(String rows) {
    return ObservationTable.read(Read.source(HEADER + rows), "workspace", new Sevenoaks());
  }

  @Test
  void aRowBecomesAnObservationWithItsProvenance() {
    String text =
        "value,period,area,measure,source,printed,note\n"
            + "\"1,513\",2019/20,sevenoaks,asb,Kent Police,\"1,513 incidents\",one year\n";
    Observation asb =
        Read.good(ObservationTable.read(Read.source(text), "workspace", new Sevenoaks())).get(0);
    assertThat(asb.measure()).isEqualTo("org.weald.theme.safe/asb");
    assertThat(asb.kind()).isEqualTo(ObservationKind.ACTUAL);
    assertThat(asb.period().kind()).isEqualTo(PeriodKind.FINANCIAL_YEAR);
    assertThat(asb.figure().number()).isEqualTo(1513);
    assertThat(asb.figure().raw()).isEqualTo("1,513");
    assertThat(asb.provenance().source()).isEqualTo("Kent Police");
    assertThat(asb.provenance().sentence()).isEqualTo("1,513 incidents");
    assertThat(asb.provenance().note()).isEqualTo("one year");
    assertThat(asb.provenance().origin()).isEqualTo("workspace");
    assertThat(asb.provenance().place()).isEqualTo(new Place("figures.csv", 2, 0));
  }

  @Test
  void theMeasureSaysWhichYearsItsLabelsMean() {
    List<Observation> read =
        Read.good(read("gcse,kent,2019/20,,55%,,,\nksi,kent,2019/20,,47,,,\n"));
    assertThat(read)
        .extracting(observation -> observation.period().kind())
        .containsExactly(PeriodKind.ACADEMIC_YEAR, PeriodKind.FINANCIAL_YEAR);
  }

  @Test
  void theUnitColumnReplacesTheUnitOfTheFigure() {
    List<Observation> read = Read.good(read("ksi,kent,2019,,\"£242, 400\",pounds,,\n"));
    assertThat(read.get(0).figure().unit()).isEqualTo("pounds");
    assertThat(read.get(0).figure().raw()).isEqualTo("£242, 400");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "ksl,kent,2019,actual,47,,,     | 1 | unknown measure \"ksl\"      | ksi",
        ",kent,2019,actual,47,,,        | 1 | unknown measure \"\"         | asb, gcse",
        "ksi,kant,2019,actual,47,,,     | 2 | unknown area \"kant\"        | kent",
        "ksi,kent,2020/19,actual,47,,,  | 3 | 2020/19                     | ''",
        "ksi,kent,last year,,47,,,      | 3 | last year                   | ''",
        "ksi,kent,,actual,47,,,         | 3 | ''                          | ''",
        "ksi,kent,2019,actaul,47,,,     | 4 | unknown kind \"actaul\"      | actual",
        "ksi,kent,2019,actual,lots,,,   | 5 | lots                        | N/A",
        "ksi,kent,2019,actual,4 or 5,,, | 5 | 4 or 5                      | ''",
        "plan,kent,2019,milestone,doen,,, | 5 | neither done nor not done  | not done",
        "ksi,kent,2019,actual,5%,,,over 9 | 8 | over 9                    | Write the count",
        "ksi,kent,2019,actual,5%,,,some | 8 | some                        | ''"
      })
  void aMistakeIsToldWithItsLineColumnAndRemedy(
      String row, int column, String what, String remedy) {
    Problem problem = Read.only(read("ksi,kent,2018,actual,59,,,\n" + row + "\n"));
    assertThat(problem.where()).isEqualTo(new Place("figures.csv", 3, column));
    assertThat(problem.what()).contains(what);
    assertThat(problem.remedy()).contains(remedy).isNotBlank();
  }

  @Test
  void everyMistakeOfARowAndOfAllRowsIsToldAtOnce() {
    assertThat(read("x,y,z,k,v,,,n\nksi,kent,2019,,47,,,\nksi,nowhere,2019,,47,,,\n").problems())
        .extracting(problem -> problem.where().line())
        .containsExactly(2, 2, 2, 2, 2, 2, 4);
  }

  @Test
  void aSecondFigureNamesBothLinesAndTheFirstFigure() {
    Problem problem =
        Read.only(
            read(
                "ksi,kent,2019/20,,47,,,\nasb,kent,2019/20,,9,,,\nksi,kent,2019-20,actual,59,,,\n"));
    assertThat(problem.sentence())
        .isEqualTo(
            "figures.csv, line 4: a second figure for ksi, kent, 2019-20, actual (the first,"
                + " \"47\", stands in line 2). Keep one of the two.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ksi,sevenoaks,2019/20,actual,47,,,",
        "ksi,kent,2019,actual,47,,,",
        "ksi,kent,2019/20,target,47,,,",
        "asb,kent,2019/20,actual,47,,,",
        "ksi,kent,2019/20,actual,47,,2021/22,"
      })
  void anotherAreaPeriodKindMeasureOrEditionIsNoSecondFigure(String row) {
    assertThat(Read.good(read("ksi,kent,2019/20,actual,47,,2019/20,\n" + row + "\n"))).hasSize(2);
  }

  @Test
  void secondFiguresAreFoundAcrossTablesToo() {
    List<Observation> both =
        List.of(
            Read.good(read("ksi,kent,2019,,47,,,\n")).get(0),
            Read.good(
                    ObservationTable.read(
                        new SourceText("more.csv", HEADER + "ksi,kent,2019,,47,,,\n"),
                        "workspace",
                        new Sevenoaks()))
                .get(0));
    assertThat(ObservationTable.twice(both))
        .extracting(Problem::why)
        .containsExactly("the first, \"47\", stands in figures.csv, line 2");
  }

  @Test
  void milestonesAndEventsAreWords() {
    List<Observation> read =
        Read.good(
            read(
                "plan,kent,2020-03-31,milestone,Done,,,\n"
                    + "plan,kent,2021-03-31,milestone,not done,,,\n"
                    + "plan,kent,2022,event,The strategy was adopted,,,\n"));
    assertThat(read)
        .extracting(observation -> observation.figure().raw())
        .containsExactly("Done", "not done", "The strategy was adopted");
  }

  @Test
  void aFigureThatIsKnownToBeMissingIsKept() {
    List<Observation> read = Read.good(read("ksi,kent,2019,,N/A,,,\nksi,kent,2020,,tbc,,,\n"));
    assertThat(read).noneMatch(observation -> observation.figure().hasNumber());
  }

  @Test
  void numeratorsAreCounts() {
    List<Observation> read = Read.good(read("ksi,kent,2019,,3.2%,,,\"1,043\"\n"));
    assertThat(read.get(0).numerator().orElseThrow().number()).isEqualTo(1043);
    assertThat(read.get(0).denominator()).isEmpty();
  }

  private static Checked<List<Observation>> estimates(String rows) {
    return ObservationTable.read(
        Read.source("measure,area,period,value,se,lower,upper\n" + rows),
        "workspace",
        new Sevenoaks());
  }

  @Test
  void anEstimateSaysHowSureItIs() {
    List<Observation> read =
        Read.good(
            estimates(
                "ksi,kent,2018,47%,1.5,,\n"
                    + "ksi,kent,2019,47%,,\"44.06\",49.94%\n"
                    + "ksi,kent,2020,47%,,,\n"));
    assertThat(read.get(0).spread().orElseThrow().error()).hasValue(1.5);
    assertThat(read.get(0).spread().orElseThrow().lower()).isEmpty();
    assertThat(read.get(1).spread().orElseThrow().standardError().orElseThrow())
        .isCloseTo(5.88 / (2 * 1.959963984540054), org.assertj.core.data.Offset.offset(1e-12));
    assertThat(read.get(2).spread()).isEmpty();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "ksi,kent,2019,47,-1.5,,   | 5 | the standard error \"-1.5\" is below 0 | sign",
        "ksi,kent,2019,47,few,,    | 5 | \"few\" is not a plain number         | leave the cell",
        "ksi,kent,2019,47,NaN,,    | 5 | \"NaN\" is not a plain number         | leave the cell",
        "ksi,kent,2019,47,,over 9, | 6 | \"over 9\" is not a plain number      | leave the cell",
        "ksi,kent,2019,47,,,1-2    | 7 | \"1-2\" is not a plain number         | leave the cell",
        "ksi,kent,2019,47,,50,44   | 6 | \"50\" lies above \"44\"              | Swap the two"
      })
  void aWrongErrorIsToldWithItsColumn(String row, int column, String what, String remedy) {
    Problem problem = Read.only(estimates(row + "\n"));
    assertThat(problem.where()).isEqualTo(new Place("figures.csv", 2, column));
    assertThat(problem.what()).contains(what);
    assertThat(problem.remedy()).contains(remedy);
  }

  @Test
  void tenThousandUnknownMeasuresAreToldQuicklyAndInShort() {
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < 10_000; i++) {
      rows.append("m".repeat(50)).append(i).append(",kent,2019,,1,,,\n");
    }
    assertThat(read(rows.toString()).problems()).hasSizeBetween(200, 210);
  }
}
