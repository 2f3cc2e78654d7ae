package org.weald.spi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.weald.show.TableSpec;

/** One table, printed to be read by people, by spreadsheets and by programs. */
final class TableOutputTest {

  private static String print(String format, TableSpec table) throws IOException {
    StringWriter out = new StringWriter();
    TableOutput.print(table, format, out);
    return out.toString();
  }

  private static TableSpec table(List<List<String>> rows) {
    return new TableSpec(
        "", List.of(TableSpec.Column.text("Area"), TableSpec.Column.number("Figure")), rows);
  }

  @Test
  void aPersonSeesColumnsWithNumbersOnTheRight() throws IOException {
    assertThat(print("text", table(List.of(List.of("Sevenoaks", "47"), List.of("Kent", "−1,177")))))
        .isEqualTo(
            """
            Area       Figure
            ─────────────────
            Sevenoaks      47
            Kent       −1,177
            """);
  }

  @Test
  void textIsTheDefault() throws IOException {
    TableSpec table = table(List.of(List.of("Kent", "1")));
    assertThat(print("", table)).isEqualTo(print("text", table)).contains("─");
  }

  @Test
  void longCellsGoOnBelowThemselvesWithinTheLine() throws IOException {
    String story = "The number of incidents fell in every quarter but one. ".repeat(10).strip();
    String text = print("text", table(List.of(List.of(story, "1"))));
    assertThat(text.lines()).allMatch(line -> line.length() <= 118).hasSizeGreaterThan(5);
    assertThat(text.replaceAll("\\s+", " ")).contains("The number of incidents fell");
  }

  @Test
  void aColumnOfLongWordsKeepsThemWholeAndTheNextOneWraps() throws IOException {
    TableSpec.Column words = TableSpec.Column.text("words");
    String story = "The number of incidents fell in every quarter but one. ".repeat(2).strip();
    TableSpec list =
        new TableSpec(
            "",
            List.of(words, words, words, words),
            List.of(List.of("calculations/homelessness-prevented", story, story, story)));

    List<String> lines = print("text", list).lines().toList();

    assertThat(lines).allMatch(line -> line.length() <= 118);
    assertThat(lines.get(2)).startsWith("calculations/homelessness-prevented  The number");
  }

  @Test
  void aWordLongerThanTheLineIsCutAndStaysInItsColumn() throws IOException {
    String text = print("text", table(List.of(List.of("x".repeat(300), "1"))));
    assertThat(text.lines()).allMatch(line -> line.length() <= 118).hasSize(5);
    assertThat(text.replaceAll("\\s", "")).contains("x".repeat(110) + "1" + "x".repeat(190));
  }

  @Test
  void lineEndsInACellAreSpaces() throws IOException {
    assertThat(print("text", table(List.of(List.of("\nSeven\r\n\toaks ", "1")))))
        .contains("Seven oaks       1\n");
  }

  @Test
  void titleStandsAbove() throws IOException {
    TableSpec table =
        new TableSpec("Districts", List.of(TableSpec.Column.text("Area")), List.of(List.of("")));
    assertThat(print("text", table)).startsWith("Districts\n\nArea\n────\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "7,769     | 7769",
        "−1,177    | -1177",
        "0.30      | 0.30",
        "12        | 12",
        "007       | null",
        "N/A       | null",
        "50–70     | null",
        "1e9       | null",
        "''        | null"
      })
  void aNumericCellIsANumberOrNull(String cell, String json) throws IOException {
    assertThat(print("json", table(List.of(List.of("Kent", cell)))))
        .contains("\"Area\" : \"Kent\"")
        .contains("\"Figure\" : " + json + "\n");
  }

  @Test
  void jsonIsAnArrayOfObjectsAndEndsItsLine() throws IOException {
    assertThat(print("json", table(List.of()))).isEqualTo("[ ]\n");
    assertThat(print("json", table(List.of(List.of("a\"\n", "1")))))
        .startsWith("[")
        .contains("\"a\\\"\\n\"")
        .endsWith("]\n");
  }

  @Test
  void aSpreadsheetGetsPlainNumbersAndNoFormulas() throws IOException {
    assertThat(
            print(
                "csv",
                table(
                    List.of(
                        List.of("Tonbridge, Malling", "7,769"),
                        List.of("=HYPERLINK(\"x\")", "−0.5"),
                        List.of("+24", "from 1,000 to 2,000"),
                        List.of("-5%", ""),
                        List.of("@SUM(A1)", "+1,000"),
                        List.of("-1+cmd|' /C calc'!A0", "1")))))
        .isEqualTo(
            """
            Area,Figure
            "Tonbridge, Malling",7769
            "'=HYPERLINK(""x"")",-0.5
            +24,"from 1,000 to 2,000"
            -5%,
            '@SUM(A1),"+1,000"
            '-1+cmd|' /C calc'!A0,1
            """);
  }

  @Test
  void theCallersWriterStaysOpen() throws IOException {
    StringWriter[] closed = {null};
    StringWriter out =
        new StringWriter() {
          @Override
          public void close() {
            closed[0] = this;
          }
        };
    for (String format : TableOutput.FORMATS) {
      TableOutput.print(table(List.of()), format, out);
    }
    assertThat(closed[0]).isNull();
  }
}
