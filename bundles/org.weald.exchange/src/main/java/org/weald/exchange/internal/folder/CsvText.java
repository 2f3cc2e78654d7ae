package org.weald.exchange.internal.folder;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A CSV table of named columns; a column in which no row has a text is left out. */
final class CsvText {
  private final List<String> columns;
  private final int needed;
  private final List<List<String>> rows = new ArrayList<>();

  /**
   * A table.
   *
   * @param needed columns that are written even where they are empty
   * @param optional columns that are not
   */
  CsvText(String needed, String optional) {
    List<String> all = new ArrayList<>(List.of(needed.split(",")));
    this.needed = all.size();
    if (!optional.isEmpty()) {
      all.addAll(List.of(optional.split(",")));
    }
    this.columns = List.copyOf(all);
  }

  void row(Map<String, String> cells) {
    if (!columns.containsAll(cells.keySet())) {
      throw new IllegalArgumentException(cells.keySet() + " are not all of " + columns);
    }
    rows.add(columns.stream().map(column -> cells.getOrDefault(column, "")).toList());
  }

  int size() {
    return rows.size();
  }

  String text() {
    int[] written =
        IntStream.range(0, columns.size())
            .filter(i -> i < needed || rows.stream().anyMatch(row -> !row.get(i).isEmpty()))
            .toArray();
    StringWriter text = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
      csv.writeRecord(IntStream.of(written).mapToObj(columns::get).toList());
      for (List<String> row : rows) {
        csv.writeRecord(IntStream.of(written).mapToObj(row::get).toList());
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString();
  }
}
