package org.weald.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Both readers at once: each CSV file of csv-spectrum is read as its JSON says. */
final class CsvSpectrumTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "comma_in_quotes",
        "empty",
        "empty_crlf",
        "escaped_quotes",
        "json",
        "location_coordinates",
        "newlines",
        "newlines_crlf",
        "quotes_and_newlines",
        "simple",
        "simple_crlf",
        "utf8"
      })
  void theTableIsReadAsItsJsonSays(String name) throws IOException {
    List<Map<String, String>> expected = expected(name);
    Set<String> columns = new LinkedHashSet<>(expected.get(0).keySet());
    CsvTable table = Read.good(CsvTable.read(source(name + ".csv"), columns, Set.of()));
    assertThat(table.columns()).containsExactlyElementsOf(columns);
    assertThat(table.rows().stream().map(CsvTable.Row::cells)).containsExactlyElementsOf(expected);
  }

  private static List<Map<String, String>> expected(String name) throws IOException {
    Json json = Read.good(Json.read(source(name + ".json")));
    List<Json> rows = json instanceof Json.Arr list ? list.items() : List.of(json);
    return rows.stream().map(CsvSpectrumTest::row).toList();
  }

  private static Map<String, String> row(Json row) {
    Map<String, String> cells = new LinkedHashMap<>();
    ((Json.Obj) row)
        .fields()
        .forEach((name, field) -> cells.put(name, ((Json.Text) field.value()).value()));
    return cells;
  }

  private static SourceText source(String name) throws IOException {
    try (InputStream in = CsvSpectrumTest.class.getResourceAsStream("/csv-spectrum/" + name)) {
      return Read.good(SourceText.decode(in.readAllBytes(), name));
    }
  }
}
