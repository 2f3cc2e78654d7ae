package org.weald.themes.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.weald.model.Checked;
import org.weald.model.Problem;
import org.weald.reading.CsvTable;
import org.weald.reading.ObservationTable;
import org.weald.reading.Quoted;
import org.weald.reading.SourceText;
import org.weald.reading.Suggestion;

/**
 * Reads the rows of one table: all of them, or every problem there is. What a row means is its
 * caller's to say; what is wrong with a cell is collected here.
 */
final class RowReader {
  private final ObservationTable.Known known;
  private final List<Problem> problems = new ArrayList<>();

  /** A reader of one table in which these measures may be named. */
  RowReader(ObservationTable.Known known) {
    this.known = known;
  }

  /**
   * Reads all rows.
   *
   * @param required names of columns that must be there, with commas between
   * @param optional of those that may be
   * @param read makes a value of a row, and tells problems to this reader
   */
  <T> Checked<List<T>> rows(
      SourceText source, String required, String optional, Function<CsvTable.Row, T> read) {
    return CsvTable.read(source, columns(required), columns(optional))
        .then(table -> checked(table.rows().stream().map(read).toList()));
  }

  private static Set<String> columns(String names) {
    return new TreeSet<>(List.of(names.split(",")));
  }

  /** The values, where nothing was wrong with them. */
  <T> Checked<List<T>> checked(List<T> values) {
    return problems.isEmpty() ? Checked.good(values) : Checked.bad(problems);
  }

  /** The measure a row names, qualified; empty where there is none of that name. */
  String measure(CsvTable.Row row) {
    Optional<String> measure = known.measure(row.cell("measure"));
    if (measure.isEmpty()) {
      unknown(row, "measure", known.measures());
    }
    return measure.orElse("");
  }

  /** A cell that may not be empty. */
  String needed(CsvTable.Row row, String column) {
    if (row.cell(column).isEmpty()) {
      wrong(row.problem(column, "the cell is empty", "it is needed", "Write something"));
    }
    return row.cell(column);
  }

  /** A word that is none of those there are. */
  void unknown(CsvTable.Row row, String column, Collection<String> words) {
    String word = row.cell(column);
    wrong(
        row.problem(
            column, "unknown " + column + " " + Quoted.of(word), "", Suggestion.of(word, words)));
  }

  void wrong(Problem problem) {
    problems.add(problem);
  }

  void wrong(List<Problem> found) {
    problems.addAll(found);
  }
}
