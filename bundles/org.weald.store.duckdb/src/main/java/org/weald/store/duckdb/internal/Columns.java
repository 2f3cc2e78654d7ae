package org.weald.store.duckdb.internal;

import java.sql.SQLException;
import org.duckdb.DuckDBAppender;
import org.weald.model.Period;
import org.weald.model.Place;
import org.weald.model.Provenance;

/** The columns that several tables have, and what is written into them. */
final class Columns {
  /** Which revision brought a row and which ended it; first in every table. */
  static final String LIFE =
      "revision BIGINT NOT NULL, superseded_by BIGINT, ordinal INTEGER NOT NULL, ";

  /** Of a period, but for its label. */
  static final String PERIOD = "period_kind, period_start, period_end";

  static final String PERIOD_DEFINITION =
      "period_kind VARCHAR NOT NULL, period_start DATE NOT NULL, period_end DATE NOT NULL";

  /** As a reader wants it: days as numbers, which know no time zone. */
  static final String PERIOD_READ =
      "period_kind, period_start - DATE '1970-01-01', period_end - DATE '1970-01-01'";

  static final String PLACE = "place_file, place_line, place_column";

  static final String PLACE_DEFINITION =
      "place_file VARCHAR, place_line INTEGER NOT NULL, place_column INTEGER NOT NULL";

  static final String PROVENANCE = "source, sentence, note, origin, " + PLACE;

  static final String PROVENANCE_DEFINITION =
      "source VARCHAR, sentence VARCHAR, note VARCHAR, origin VARCHAR, " + PLACE_DEFINITION;

  private Columns() {}

  static void text(DuckDBAppender rows, String text) throws SQLException {
    if (text.isEmpty()) {
      rows.appendNull();
    } else {
      rows.append(text);
    }
  }

  static void append(DuckDBAppender rows, Period it) throws SQLException {
    rows.append(it.kind().name()).append(it.start()).append(it.end());
  }

  static void append(DuckDBAppender rows, Provenance from) throws SQLException {
    text(rows, from.source());
    text(rows, from.sentence());
    text(rows, from.note());
    text(rows, from.origin());
    append(rows, from.place());
  }

  static void append(DuckDBAppender rows, Place place) throws SQLException {
    text(rows, place.file());
    rows.append(place.line()).append(place.column());
  }
}
