package org.weald.reading;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.weald.model.Checked;
import org.weald.model.Place;
import org.weald.model.Problem;

/**
 * A CSV file with a header row. Columns may stand in any order; an unknown or doubled one is a
 * problem, as is a row with a different number of cells. Empty lines are passed over.
 *
 * @param file the file
 * @param columns the header, in order
 * @param rows the rows
 */
public record CsvTable(String file, List<String> columns, List<Row> rows) {

  /** Copies the lists. */
  public CsvTable {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /**
   * One row.
   *
   * @param place file and line
   * @param cells by column; white space around a cell is taken off
   * @param positions position of each column, from 1
   */
  public record Row(Place place, Map<String, String> cells, Map<String, Integer> positions) {

    /** The cell of a column, empty where the file has no such column. */
    public String cell(String column) {
      return cells.getOrDefault(column, "");
    }

    /** Where the cell of a column stands: its line, and the number of its column. */
    public Place placeOf(String column) {
      return new Place(place.file(), place.line(), positions.getOrDefault(column, 0));
    }

    /** A problem with one cell. */
    public Problem problem(String column, String what, String why, String remedy) {
      return new Problem("column \"" + column + "\": " + what, placeOf(column), why, remedy);
    }
  }

  /**
   * Reads a table.
   *
   * @param required columns that must be there
   * @param optional columns that may be there
   */
  public static Checked<CsvTable> read(
      SourceText source, Set<String> required, Set<String> optional) {
    List<CsvRecord> records = new ArrayList<>();
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder()
            .allowMissingFields(true)
            .allowExtraFields(true)
            .skipEmptyLines(true)
            .ofCsvRecord(source.text())) {
      reader.forEach(records::add);
    } catch (CsvParseException | java.io.IOException malformed) {
      return Checked.bad(malformed(source.file(), records, malformed));
    }
    if (records.isEmpty()) {
      return Checked.bad(
          new Problem(
              "the file is empty",
              Place.of(source.file()),
              "a header row is needed",
              "Begin it with: " + String.join(",", required)));
    }
    return header(source.file(), records.get(0), required, optional)
        .then(columns -> rows(source.file(), columns, records.subList(1, records.size())));
  }

  private static Problem malformed(String file, List<CsvRecord> read, Exception malformed) {
    long line = read.isEmpty() ? 1 : read.get(read.size() - 1).getStartingLineNumber() + 1;
    Throwable cause = malformed.getCause() == null ? malformed : malformed.getCause();
    return new Problem(
        "the CSV is malformed at or after this line",
        new Place(file, (int) line, 0),
        String.valueOf(cause.getMessage()),
        "Look for a quotation mark that is not closed; a quotation mark inside a cell is written twice");
  }

  private static Checked<List<String>> header(
      String file, CsvRecord record, Set<String> required, Set<String> optional) {
    List<Problem> problems = new ArrayList<>();
    List<String> columns = new ArrayList<>();
    Set<String> known = new LinkedHashSet<>(required);
    known.addAll(optional);
    for (String field : record.getFields()) {
      String column = field.strip();
      Place place = new Place(file, (int) record.getStartingLineNumber(), columns.size() + 1);
      if (!known.contains(column)) {
        problems.add(
            new Problem(
                "unknown column \"" + column + "\"", place, "", Suggestion.of(column, known)));
      } else if (columns.contains(column)) {
        problems.add(
            new Problem(
                "column \"" + column + "\" stands twice", place, "", "Take one of them out"));
      }
      columns.add(column);
    }
    for (String column : required) {
      if (!columns.contains(column)) {
        problems.add(
            new Problem(
                "column \"" + column + "\" is missing",
                new Place(file, (int) record.getStartingLineNumber(), 0),
                "the columns " + String.join(", ", required) + " are needed",
                "Add the column to the header row"));
      }
    }
    return problems.isEmpty() ? Checked.good(columns) : Checked.bad(problems);
  }

  private static Checked<CsvTable> rows(
      String file, List<String> columns, List<CsvRecord> records) {
    List<Problem> problems = new ArrayList<>();
    List<Row> rows = new ArrayList<>();
    Map<String, Integer> positions = new HashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      positions.put(columns.get(i), i + 1);
    }
    for (CsvRecord record : records) {
      Place place = new Place(file, (int) record.getStartingLineNumber(), 0);
      if (record.getFieldCount() != columns.size()) {
        problems.add(
            new Problem(
                "the row has "
                    + record.getFieldCount()
                    + " cells, the header has "
                    + columns.size(),
                place,
                "a comma inside a cell splits it",
                "Put cells that hold a comma in quotation marks"));
        continue;
      }
      Map<String, String> cells = new HashMap<>();
      for (int i = 0; i < columns.size(); i++) {
        cells.put(columns.get(i), record.getField(i).strip());
      }
      rows.add(new Row(place, cells, positions));
    }
    return problems.isEmpty()
        ? Checked.good(new CsvTable(file, columns, rows))
        : Checked.bad(problems);
  }
}
