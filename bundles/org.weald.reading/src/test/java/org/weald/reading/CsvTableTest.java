package org.weald.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.weald.model.Checked;
import org.weald.model.Place;
import org.weald.model.Problem;

/** A table with a header; every mistake in it is told with its line. */
final class CsvTableTest {
  private static final Set<String> REQUIRED = new TreeSet<>(Set.of("measure", "area", "value"));

  private static Checked<CsvTable> read(String text) {
    return CsvTable.read(Read.source(text), REQUIRED, Set.of("note"));
  }

  private static Place line(int line, int column) {
    return new Place("figures.csv", line, column);
  }

  @Test
  void columnsMayStandInAnyOrder() {
    CsvTable table = Read.good(read("value,note,area,measure\n138,,sevenoaks,homelessness\n"));
    assertThat(table.rows()).hasSize(1);
    CsvTable.Row row = table.rows().get(0);
    assertThat(row.cell("measure")).isEqualTo("homelessness");
    assertThat(row.cell("note")).isEmpty();
    assertThat(row.cell("source")).as("a column the file has not").isEmpty();
    assertThat(row.placeOf("area")).isEqualTo(line(2, 3));
  }

  @Test
  void whiteSpaceAroundCellsIsNoPartOfThem() {
    CsvTable table =
        Read.good(read("measure, area ,value\n ksi ,\tsevenoaks, \"59, of them 4 fatal\" \n"));
    assertThat(table.rows().get(0).cells())
        .containsEntry("measure", "ksi")
        .containsEntry("area", "sevenoaks")
        .containsEntry("value", "59, of them 4 fatal");
  }

  @Test
  void rowsWithoutTextArePassedOver() {
    CsvTable table =
        Read.good(read("\n\nmeasure,area,value\n\nksi,sevenoaks,59\n,,\n , ,\n,,,,\n"));
    assertThat(table.rows()).extracting(CsvTable.Row::place).containsExactly(line(5, 0));
  }

  @Test
  void aRowIsPlacedWhereItBeginsBehindCellsOfSeveralLines() {
    CsvTable table =
        Read.good(read("measure,area,value\r\nksi,\"a\r\nb\r\nc\",1\r\nasb,sevenoaks,1513\r\n"));
    assertThat(table.rows()).extracting(row -> row.place().line()).containsExactly(2, 5);
  }

  @Test
  void linesMayEndAsOnOldMacsAndInSeveralWays() {
    CsvTable mac = Read.good(read("measure,area,value\rksi,sevenoaks,59\rasb,sevenoaks,1513\r"));
    assertThat(mac.rows()).extracting(row -> row.cell("value")).containsExactly("59", "1513");
    assertThat(mac.rows()).extracting(row -> row.place().line()).containsExactly(2, 3);
    CsvTable mixed =
        Read.good(read("measure,area,value\r\nksi,\"a\rb\",59\nasb,x,1\rneet,x,2\n\rrain,x,3"));
    assertThat(mixed.rows()).extracting(row -> row.place().line()).containsExactly(2, 4, 5, 7);
  }

  @Test
  void anEmptyFileNeedsAHeader() {
    for (String nothing : List.of("", "\n\n", "  \n")) {
      Problem problem = Read.only(read(nothing));
      assertThat(problem.what()).isEqualTo("the file is empty");
      assertThat(problem.remedy()).isEqualTo("Begin it with: area,measure,value");
    }
  }

  @Test
  void aHeaderAloneIsATableWithoutRows() {
    assertThat(Read.good(read("measure,area,value")).rows()).isEmpty();
  }

  @Test
  void aQuotationMarkNeverClosedIsToldWhereItOpens() {
    Problem problem =
        Read.only(
            read("measure,area,value\nksi,\"a \"\"b\"\"\",47\nksi, \"sevenoaks,59\nasb,x,1\n"));
    assertThat(problem.where()).isEqualTo(line(3, 6));
    assertThat(problem.what()).isEqualTo("the quotation mark is never closed");
    assertThat(problem.remedy()).contains("Close it");
  }

  @Test
  void textBehindAClosingQuotationMarkIsToldWhereItStands() {
    Problem problem = Read.only(read("measure,area,value\nksi,\"the \"Gold\" award\",1\n"));
    assertThat(problem.where()).isEqualTo(line(2, 11));
    assertThat(problem.what()).isEqualTo("there is text behind a closing quotation mark");
    assertThat(problem.remedy()).contains("twice");
  }

  @Test
  void aQuotationMarkInsideABareCellIsText() {
    assertThat(Read.good(read("measure,area,value\nrain,sevenoaks,6\" of rain\n")).rows().get(0))
        .extracting(row -> row.cell("value"))
        .isEqualTo("6\" of rain");
  }

  @Test
  void shortAndLongRowsAreAllTold() {
    List<Problem> problems =
        read("measure,area,value\nksi,sevenoaks\nasb,sevenoaks,1,513\nksi,sevenoaks,59\n")
            .problems();
    assertThat(problems).extracting(Problem::where).containsExactly(line(2, 0), line(3, 0));
    assertThat(problems.get(0).what()).isEqualTo("the row has 2 cells, the header has 3");
    assertThat(problems.get(0).remedy()).contains("missing cells");
    assertThat(problems.get(1).remedy()).contains("quotation marks");
  }

  @Test
  void unknownDoubledNamelessAndMissingColumnsAreToldAtOnce() {
    List<Problem> problems = read("mesure,area,area,,value\n").problems();
    assertThat(problems)
        .extracting(Problem::sentence)
        .containsExactly(
            "figures.csv, line 1, column 1: unknown column \"mesure\". " + didYouMean("measure"),
            "figures.csv, line 1, column 3: column \"area\" stands twice. Take one of them out.",
            "figures.csv, line 1, column 4: a column has no name. Name it, or take the column out.",
            "figures.csv, line 1: column \"measure\" is missing (the columns area, measure, value"
                + " are needed). Add the column to the header row.");
  }

  private static String didYouMean(String word) {
    Problem problem = new Problem("", Place.of(""), "", "Did you mean \"" + word + "\"?");
    return problem.sentence().substring(": . ".length());
  }

  @Test
  void anUnknownColumnThatIsLikeNoneIsAnsweredWithThoseThatAre() {
    assertThat(Read.only(read("measure,area,value,colour\n")).remedy())
        .isEqualTo("Known: area, measure, note, value");
  }

  @Test
  void semicolonsAndTabsAreCalledByTheirNames() {
    assertThat(Read.only(read("measure;area;value\nksi;sevenoaks;59\n")).what())
        .isEqualTo("the columns are separated by semicolons");
    assertThat(Read.only(read("measure\tarea\tvalue\nksi\tsevenoaks\t59\n")).what())
        .isEqualTo("the columns are separated by tabs");
  }

  @Test
  void aFileThatIsWrongInEveryRowIsNotListedToItsEnd() {
    List<Problem> problems = read("measure,area,value\n" + "x\n".repeat(100_000)).problems();
    assertThat(problems).hasSize(201);
    assertThat(problems.get(200).what()).isEqualTo("there are more than 200 problems");
    assertThat(problems.get(200).where()).isEqualTo(line(202, 0));
  }
}
