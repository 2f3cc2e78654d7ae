package org.weald.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonTest {
  @Test
  void everyKindOfValueIsRead() {
    assertThat(
            Json.read(
                "{\"a\": [1, -2.5e3, true, false, \"\\u00a3 71\\n\"], // why\n /* and */ \"b\": {}}",
                "f"))
        .isEqualTo(Map.of("a", List.of(1L, -2500.0, true, false, "£ 71\n"), "b", Map.of()));
    assertThat(Json.read("[null]", "f")).isEqualTo(List.of(Json.NULL));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"a": 1,}            | line 1, column 9: a comma too many
          {"a" 1}              | line 1, column 6: ':' was expected
          {"a": 1, "a": 2}     | "a" stands here twice
          {"a": 1} x           | something follows the end
          {"a": tru}           | a value was expected
          {"a": "\\x"}         | \\x means nothing in JSON
          {"a": "               | ends too early
          {"a": 1-2}           | a value was expected
          [                    | ends too early
          """)
  void aMistakeIsNamedWithItsPlace(String text, String reason) {
    assertThatThrownBy(() -> Json.read(text, "weald.json"))
        .isInstanceOf(StartProblem.class)
        .hasMessageStartingWith("weald.json, line ")
        .hasMessageContaining(reason);
  }
}
