package org.weald.report.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.weald.reading.CsvTable;
import org.weald.reading.SourceText;

/** Facts taken from the source documents by hand. */
final class Golden {
  private Golden() {}

  static List<Map<String, String>> rows(String name) {
    try (InputStream in = Golden.class.getResourceAsStream("golden/" + name + ".csv")) {
      if (in == null) {
        throw new AssertionError("no " + name + ".csv");
      }
      return SourceText.decode(in.readAllBytes(), name)
          .then(text -> CsvTable.read(text, columns(text.text()), Set.of()))
          .fold(
              table -> table.rows().stream().map(CsvTable.Row::cells).toList(),
              problems -> {
                throw new AssertionError(problems);
              });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<String> columns(String table) {
    return Set.of(table.lines().findFirst().orElseThrow().split(","));
  }
}
