package org.weald.store.duckdb.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.weald.model.Period;
import org.weald.model.PeriodKind;
import org.weald.model.Place;
import org.weald.model.Provenance;

/**
 * Reads the rows of one result, column by column; equal texts and periods become the same object.
 *
 * @param <T> what a row becomes
 */
abstract class RowReader<T> {
  private final ResultSet row;
  private final Map<String, String> texts = new HashMap<>();
  private final Map<Period, Period> periods = new HashMap<>();
  private int column;

  RowReader(ResultSet row) {
    this.row = row;
  }

  /** The row the result stands on. */
  final T read() throws SQLException {
    column = 0;
    return entry();
  }

  /** All rows from here on. */
  final List<T> all() throws SQLException {
    List<T> all = new ArrayList<>();
    while (row.next()) {
      all.add(read());
    }
    return all;
  }

  abstract T entry() throws SQLException;

  /** The next column, where the caller reads it himself. */
  final int next() {
    return ++column;
  }

  final void skip(int columns) {
    column += columns;
  }

  final String text() throws SQLException {
    String text = row.getString(++column);
    return text == null ? "" : texts.computeIfAbsent(text, same -> same);
  }

  final LocalDate date() throws SQLException {
    return LocalDate.ofEpochDay(row.getLong(++column));
  }

  final Period period(PeriodKind kind, LocalDate start, LocalDate end, String label) {
    return periods.computeIfAbsent(new Period(kind, start, end, label), same -> same);
  }

  /** The columns of {@link Columns#PROVENANCE}. */
  final Provenance provenance(long revision) throws SQLException {
    String source = text();
    String sentence = text();
    String note = text();
    String origin = text();
    return new Provenance(source, sentence, note, origin, place(), revision);
  }

  final Place place() throws SQLException {
    return new Place(text(), row.getInt(++column), row.getInt(++column));
  }
}
