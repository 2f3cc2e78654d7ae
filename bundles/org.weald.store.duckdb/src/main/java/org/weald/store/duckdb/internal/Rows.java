package org.weald.store.duckdb.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import org.duckdb.DuckDBAppender;
import org.weald.workspace.Subject;

/**
 * How one kind of entry lies in its table, so that it comes back exactly as it went in. An empty
 * text is NULL outside the key, since most are empty and a NULL costs nothing to read.
 *
 * @param <T> the kind
 */
interface Rows<T> {
  /** Its table. */
  Shape shape();

  /** A whole row; begins and ends it. */
  void append(DuckDBAppender rows, T it, long revision, int ordinal) throws SQLException;

  /** The columns of the key; begins and ends no row. */
  void appendKey(DuckDBAppender rows, T it) throws SQLException;

  /** For one result. */
  RowReader<T> reader(ResultSet row);

  /** The order entries are given in. */
  Comparator<T> order();

  Subject subject(T it);
}
