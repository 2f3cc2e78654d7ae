package org.weald.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.weald.model.Checked;
import org.weald.model.Place;
import org.weald.model.Problem;

/** One JSON document, strictly; every mistake with its line and column. */
final class JsonTest {

  private static Checked<Json> read(String text) {
    return Json.read(new SourceText("safe.json", text));
  }

  private static Place at(int line, int column) {
    return new Place("safe.json", line, column);
  }

  @Test
  void everyValueKnowsWhereItStands() {
    Json.Obj object =
        (Json.Obj) Read.good(read("{\n  \"id\": \"safe\",\n  \"list\": [1.50, true, null, {}]\n}"));
    assertThat(object.place()).isEqualTo(at(1, 1));
    assertThat(object.fields().get("id").place()).isEqualTo(at(2, 3));
    assertThat(object.fields().get("id").value().place()).isEqualTo(at(2, 9));
    Json.Arr list = (Json.Arr) object.fields().get("list").value();
    assertThat(list.items())
        .extracting(Json::place)
        .extracting(Place::column)
        .containsExactly(12, 18, 24, 30);
    assertThat(list.items())
        .extracting(Json::sort)
        .containsExactly("a number", "true or false", "null", "an object {…}");
    assertThat(((Json.Num) list.items().get(0)).value()).hasToString("1.50");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{ 'a': 1, }              | 1 | 11",
        "{ 'a' 1 }                | 1 | 7",
        "{ a: 1 }                 | 1 | 3",
        "{ 'a': tru }             | 1 | 8",
        "{ 'a': 01 }              | 1 | 9",
        "{ 'a': NaN }             | 1 | 11",
        "{ 'a': .5 }              | 1 | 8",
        "{ 'a': [1 2] }           | 1 | 11",
        "{ 'a': 1 ]               | 1 | 10",
        "{ 'a': '\\x' }           | 1 | 10",
        "// a remark              | 1 | 1"
      })
  void malformedJsonIsToldWhereItBreaks(String text, int line, int column) {
    Problem problem = Read.only(read(text.replace('\'', '"')));
    assertThat(problem.what()).isEqualTo("the JSON is malformed");
    assertThat(problem.where()).isEqualTo(at(line, column));
    assertThat(problem.why()).isNotBlank().doesNotContain("Source:", "code ", "StreamRead");
    assertThat(problem.remedy()).isNotBlank();
  }

  @ParameterizedTest
  @ValueSource(strings = {"{ \"a\": 1, }", "{ \"a\": [1, 2,\n ] }", "[1,]"})
  void aTrailingCommaIsCalledOne(String text) {
    Problem problem = Read.only(read(text));
    assertThat(problem.why()).startsWith("a trailing comma");
    assertThat(problem.remedy()).startsWith("Take out the comma");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "[1,", "{ \"a\": \"never closed", "{ \"a\": ", "{ \"a\""})
  void aFileThatIsCutOffSaysSo(String text) {
    Problem problem = Read.only(read("\n" + text));
    assertThat(problem.what()).isEqualTo("the file ends in the middle of a value");
    assertThat(problem.where().line()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{ \"vision\": \"A safer\nplace\" }", "{ \"vision\": \"A safer\tplace\" }"})
  void aTextMustEndInItsLine(String text) {
    Problem problem = Read.only(read(text));
    assertThat(problem.what()).isEqualTo("a line ends, or a tab stands, inside a text");
    assertThat(problem.where().file()).isEqualTo("safe.json");
    assertThat(problem.remedy()).startsWith("Close the quotation mark");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  \n\t"})
  void anEmptyFileSaysSo(String text) {
    assertThat(Read.only(read(text)).what()).isEqualTo("the file is empty");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{} {}", "{} 1", "{} ]", "{} x"})
  void nothingMayStandBehindTheEnd(String text) {
    Problem problem = Read.only(read(text));
    assertThat(problem.where().line()).isEqualTo(1);
    assertThat(problem.where().column()).isBetween(4, 5);
  }

  @Test
  void aNameThatStandsTwiceIsToldWithBothLines() {
    Problem problem = Read.only(read("{\n\"id\": \"a\",\n\"title\": \"b\",\n\"id\": \"c\"\n}"));
    assertThat(problem.sentence())
        .isEqualTo(
            "safe.json, line 4, column 1: field \"id\" stands twice (the first stands in line 2)."
                + " Take one of them out.");
  }

  @Test
  void allThatIsWrongWithValuesIsToldAtOnce() {
    List<Problem> problems =
        read("{ \"a\": 1e99, \"a\": \"\\ud83d\", \"b\": 1e-99 } {}").problems();
    assertThat(problems).hasSize(5);
  }

  @Test
  void deepNestingIsRefusedAndNotFollowed() {
    assertThat(read("[".repeat(60) + "]".repeat(60)).problems()).isEmpty();
    for (String bracket : List.of("[", "{\"a\":")) {
      Problem problem = Read.only(read(bracket.repeat(100_000)));
      assertThat(problem.what()).contains("too deep");
      assertThat(problem.why()).contains("60 levels");
      assertThat(problem.where().line()).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1e999999999",
        "-1e999999999",
        "1e-999999999",
        "1e99999999999999999999",
        "12345678901234567890123456789012345678901",
        "0.00000000000000000000000000000000000000001"
      })
  void aNumberTooLargeToComputeWithIsRefusedAtOnce(String number) {
    Problem problem = Read.only(read("{ \"order\": " + number + " }"));
    assertThat(problem.what()).contains(number).contains("too large");
    assertThat(problem.where()).isEqualTo(at(1, 12));
  }

  @Test
  void aNumberOfAThousandDigitsIsRefused() {
    assertThat(Read.only(read("[" + "9".repeat(1000) + "]")).what()).contains("too long");
  }

  @Test
  void ordinaryNumbersAreKeptAsWritten() {
    Json.Arr list = (Json.Arr) Read.good(read("[7769, -0.5, 1e3, 12.746, 0]"));
    assertThat(list.items())
        .extracting(item -> ((Json.Num) item).value().toPlainString())
        .containsExactly("7769", "-0.5", "1000", "12.746", "0");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\ud83d", "\\ude00", "a\\ude00\\ud83db"})
  void halfACharacterIsRefused(String text) {
    assertThat(Read.only(read("[\"" + text + "\"]")).what()).contains("half a character");
    assertThat(read("{\"" + text + "\": 1}").problems().get(0).what()).contains("half a character");
  }

  @Test
  void aPairOfHalvesIsACharacter() {
    Json.Arr list = (Json.Arr) Read.good(read("[\"\\ud83d\\ude00\"]"));
    assertThat(list.items()).extracting(item -> ((Json.Text) item).value()).containsExactly("😀");
  }

  @Test
  void aZeroCharacterIsRefused() {
    assertThat(Read.only(read("[\"a\\u0000b\"]")).what()).contains("zero byte");
  }
}
