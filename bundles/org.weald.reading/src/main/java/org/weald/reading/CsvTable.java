package org.weald.reading;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.weald.model.Checked;
import org.weald.model.Place;
import org.weald.model.Problem;

/**
 * A CSV file with a header row. Columns may stand in any order; an unknown or doubled one is a
 * problem, as is a row with a different number of cells. Rows without any text are passed over.
 *
 * @param file the file
 * @param columns the header, in order
 * @param rows the rows
 */
public record CsvTable(String file, List<String> columns, List<Row> rows) {
  private static final int MOST_PROBLEMS = 200;

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
    try (CsvReader<CsvRecord> reader = reader(source.text(), ',')) {
      reader.stream().filter(record -> !isBlank(record)).forEach(records::add);
    } catch (CsvParseException | IOException malformed) {
      return Checked.bad(QuotationFault.in(source, ',', String.valueOf(malformed.getMessage())));
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

  /**
   * A line of a file that need not be a table of ours.
   *
   * @param line its number, from 1
   * @param cells white space around a cell is taken off
   */
  public record Line(int line, List<String> cells) {
    /** Copies the list. */
    public Line {
      cells = List.copyOf(cells);
    }
  }

  /**
   * All lines that hold any text, however many cells each has; where a quotation mark makes the
   * file unreadable, which.
   */
  public static Checked<List<Line>> lines(SourceText source, char separator) {
    List<Line> lines = new ArrayList<>();
    try (CsvReader<CsvRecord> reader = reader(source.text(), separator)) {
      reader.stream()
          .filter(record -> !isBlank(record))
          .forEach(
              record ->
                  lines.add(
                      new Line(
                          (int) record.getStartingLineNumber(),
                          record.getFields().stream().map(String::strip).toList())));
    } catch (CsvParseException | IOException malformed) {
      return Checked.bad(
          QuotationFault.in(source, separator, String.valueOf(malformed.getMessage())));
    }
    return Checked.good(lines);
  }

  /** The problem of a row whose cells and columns differ in number. */
  public static Problem wrongLength(int cells, int columns, Place place) {
    return new Problem(
        "the row has " + cells + " cells, the header has " + columns,
        place,
        cells > columns ? "a comma inside a cell splits it" : "a comma or a cell is missing",
        cells > columns
            ? "Put cells that hold a comma in quotation marks"
            : "Add the missing cells; an empty one is written as nothing between two commas");
  }

  private static CsvReader<CsvRecord> reader(String text, char separator) {
    return CsvReader.builder()
        .fieldSeparator(separator)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .skipEmptyLines(true)
        .allowUnclosedQuote(false)
        .trimWhitespacesAroundQuotes(true)
        .ofCsvRecord(text);
  }

  /** Spreadsheet programs leave rows of commas below a table. */
  private static boolean isBlank(CsvRecord record) {
    return record.getFields().stream().allMatch(String::isBlank);
  }

  private static Checked<List<String>> header(
      String file, CsvRecord record, Set<String> required, Set<String> optional) {
    Place line = new Place(file, (int) record.getStartingLineNumber(), 0);
    List<String> columns = record.getFields().stream().map(String::strip).toList();
    if (columns.size() == 1 && required.size() > 1) {
      Optional<Problem> separated = otherSeparator(columns.get(0), line);
      if (separated.isPresent()) {
        return Checked.bad(separated.get());
      }
    }
    Set<String> known = new LinkedHashSet<>(required);
    known.addAll(optional);
    List<Problem> problems = new ArrayList<>(wrongColumns(columns, known, line));
    for (String column : required) {
      if (!columns.contains(column)) {
        problems.add(
            new Problem(
                "column \"" + column + "\" is missing",
                line,
                "the columns " + String.join(", ", required) + " are needed",
                "Add the column to the header row"));
      }
    }
    return problems.isEmpty() ? Checked.good(columns) : Checked.bad(problems);
  }

  private static Optional<Problem> otherSeparator(String header, Place line) {
    if (header.indexOf(';') < 0 && header.indexOf('\t') < 0) {
      return Optional.empty();
    }
    String separator = header.indexOf(';') < 0 ? "tabs" : "semicolons";
    return Optional.of(
        new Problem(
            "the columns are separated by " + separator,
            line,
            "commas are needed",
            "Save it again as CSV, separated by commas"));
  }

  private static List<Problem> wrongColumns(List<String> columns, Set<String> known, Place line) {
    List<Problem> problems = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      String column = columns.get(i);
      Place place = new Place(line.file(), line.line(), i + 1);
      if (column.isEmpty()) {
        problems.add(
            new Problem("a column has no name", place, "", "Name it, or take the column out"));
      } else if (!known.contains(column)) {
        String what = "unknown column " + Quoted.of(column);
        problems.add(new Problem(what, place, "", Suggestion.of(column, known)));
      } else if (columns.indexOf(column) < i) {
        String what = "column \"" + column + "\" stands twice";
        problems.add(new Problem(what, place, "", "Take one of them out"));
      }
    }
    return problems;
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
      if (isEnough(problems, place)) {
        break;
      }
      if (record.getFieldCount() == columns.size()) {
        rows.add(row(record, columns, positions, place));
      } else {
        problems.add(wrongLength(record.getFieldCount(), columns.size(), place));
      }
    }
    return problems.isEmpty()
        ? Checked.good(new CsvTable(file, columns, rows))
        : Checked.bad(problems);
  }

  /** A file that is wrong in every row needs no list of every row: says so where it is enough. */
  static boolean isEnough(List<Problem> problems, Place place) {
    if (problems.size() < MOST_PROBLEMS) {
      return false;
    }
    problems.add(
        new Problem(
            "there are more than " + MOST_PROBLEMS + " problems",
            place,
            "the rest of the file was not looked at",
            "Correct these first"));
    return true;
  }

  private static Row row(
      CsvRecord record, List<String> columns, Map<String, Integer> positions, Place place) {
    Map<String, String> cells = new HashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      cells.put(columns.get(i), record.getField(i).strip());
    }
    return new Row(place, cells, positions);
  }
}
