package org.weald.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.weald.model.Place;
import org.weald.model.Problem;

/** Fields taken out of an object; all mistakes of one reading are noted. */
final class FieldsTest {
  private List<Problem> problems;

  @BeforeEach
  void nothingNotedYet() {
    problems = new ArrayList<>();
  }

  private Fields fields(String text) {
    return Fields.of(Read.good(Json.read(new SourceText("safe.json", text))), problems);
  }

  private List<String> what() {
    return problems.stream().map(Problem::what).toList();
  }

  @Test
  void aMissingTextIsToldAtItsObjectAndAnEmptyOneAtItself() {
    Fields fields = fields("{\n\"title\": \"  \", \"vision\": null }");
    assertThat(fields.text("id")).isEmpty();
    assertThat(fields.text("title")).isBlank();
    assertThat(fields.text("vision")).isEmpty();
    assertThat(problems)
        .extracting(Problem::sentence)
        .containsExactly(
            "safe.json, line 1, column 1: field \"id\" is missing. Add the field \"id\".",
            "safe.json, line 2, column 10: field \"title\": the text is empty. Write something.",
            "safe.json, line 1, column 1: field \"vision\" is missing. Add the field \"vision\".");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "text    | 12     | field 'x': expected a text in quotation marks, found a number",
        "text    | []     | field 'x': expected a text in quotation marks, found a list […]",
        "number  | '12'   | field 'x': expected a number, found a text",
        "flag    | 'true' | field 'x': expected true or false, found a text",
        "object  | []     | expected an object {…}, found a list […]",
        "list    | {}     | field 'x': expected a list […], found an object {…}",
        "texts   | [true] | field 'x': expected a text in quotation marks, found true or false",
        "objects | [null] | expected an object {…}, found null"
      })
  void aValueOfTheWrongSortIsNotedOnce(String wanted, String value, String what) {
    Fields fields = fields("{ \"x\": " + value.replace('\'', '"') + " }");
    switch (wanted) {
      case "text" -> assertThat(fields.text("x")).isEmpty();
      case "number" -> assertThat(fields.optionalInt("x", 0, 9)).isEmpty();
      case "flag" -> assertThat(fields.optionalFlag("x")).isEmpty();
      case "object" -> fields.optionalObject("x").ifPresent(inner -> inner.text("id"));
      case "list" -> assertThat(fields.list("x")).isEmpty();
      case "texts" -> assertThat(fields.texts("x")).isEmpty();
      default -> fields.objects("x", inner -> inner.text("id"));
    }
    assertThat(what()).containsExactly(what.replace('\'', '"'));
    assertThat(problems.get(0).where().line()).isEqualTo(1);
    assertThat(problems.get(0).remedy()).isNotBlank();
  }

  @ParameterizedTest
  @CsvSource({"1.5", "2147483648", "1e39", "-99999999999", "-11"})
  void anIntegerIsWholeAndSmallEnough(String number) {
    assertThat(fields("{ \"order\": " + number + " }").optionalInt("order", -10, Integer.MAX_VALUE))
        .isEmpty();
    assertThat(what()).hasSize(1);
    assertThat(what().get(0)).startsWith("field \"order\": ");
  }

  @Test
  void aWholeNumberMayBeWrittenWithAPoint() {
    assertThat(fields("{ \"order\": 3.0 }").optionalInt("order", 1, 3)).contains(3);
    assertThat(problems).isEmpty();
  }

  @Test
  void aTextThatStandsTwiceInAListIsTold() {
    assertThat(fields("{ \"lead\": [\"Kent Police\", \"NHS\", \"Kent Police\"] }").texts("lead"))
        .hasSize(3);
    assertThat(what()).containsExactly("field \"lead\": \"Kent Police\" stands twice");
    assertThat(problems.get(0).where()).isEqualTo(new Place("safe.json", 1, 34));
  }

  @Test
  void neededFieldsThatAreNotThereAreAllTold() {
    fields("{ \"unit\": \"crimes\", \"kind\": null }").need("unit", "kind", "every");
    assertThat(what()).containsExactly("field \"kind\" is missing", "field \"every\" is missing");
  }

  @Test
  void anUnknownFieldIsToldWithTheOneThatMayBeMeant() {
    Fields fields = fields("{ \"$schema\": \"s\", \"id\": \"a\", \"titel\": \"b\" }");
    fields.optionalText("$schema");
    fields.text("id");
    fields.optionalText("title");
    fields.finish();
    assertThat(problems).hasSize(1);
    assertThat(problems.get(0).what()).isEqualTo("unknown field \"titel\"");
    assertThat(problems.get(0).where()).isEqualTo(new Place("safe.json", 1, 30));
    assertThat(problems.get(0).remedy()).isEqualTo("Did you mean \"title\"?");
  }

  @Test
  void anUnknownWordIsToldWithTheWordsThereAre() {
    Fields fields = fields("{ \"better\": \"hihger\", \"by\": \"colour\" }");
    assertThat(fields.oneOf("better", Map.of("higher", 1, "lower", 2), 0)).isZero();
    assertThat(fields.oneOf("by", Map.of("rate", 1, "count", 2), 0)).isZero();
    assertThat(fields.oneOf("absent", Map.of("rate", 1), 7)).isEqualTo(7);
    assertThat(problems)
        .extracting(Problem::remedy)
        .containsExactly("Did you mean \"higher\"?", "Known: count, rate");
  }

  @Test
  void mapsKeepTheirOrderAndNoteWhatIsInside() {
    Fields fields =
        fields("{ \"printed\": { \"2021/22\": {\"ref\": \"Safe 2\"}, \"2019/20\": {\"rf\": 1} } }");
    Map<String, String> refs =
        fields.map(
            "printed",
            edition -> {
              String ref = edition.text("ref");
              edition.finish();
              return ref;
            });
    assertThat(refs).containsOnlyKeys("2021/22", "2019/20").containsEntry("2021/22", "Safe 2");
    assertThat(refs.keySet()).containsExactly("2021/22", "2019/20");
    assertThat(what()).containsExactly("field \"ref\" is missing", "unknown field \"rf\"");
  }

  @Test
  void mapsAreNotEmptyAndNorAreTheirNames() {
    Fields fields = fields("{ \"a\": {}, \"b\": { \"\": \"x\" }, \"c\": null, \"d\": [] }");
    for (String name : List.of("a", "b", "c", "d", "e")) {
      fields.entries(name, Fields::optionalText);
    }
    assertThat(what())
        .containsExactly(
            "field \"a\": it is empty",
            "field \"b\": a name in it is empty",
            "expected an object {…}, found a list […]");
  }

  @Test
  void aDocumentThatIsNoObjectIsOneProblem() {
    Fields fields = fields("[1, 2]");
    fields.text("id");
    fields.list("measures");
    fields.finish();
    assertThat(what()).containsExactly("expected an object {…}, found a list […]");
  }

  @Test
  void aHostileNameIsShownShortAndOnOneLine() {
    Fields fields = fields("{ \"" + "a\\n\\u001b".repeat(100) + "\": 1 }");
    fields.finish();
    assertThat(what().get(0)).hasSizeLessThan(100).matches("\\P{Cntrl}*").endsWith("…\"");
  }
}
