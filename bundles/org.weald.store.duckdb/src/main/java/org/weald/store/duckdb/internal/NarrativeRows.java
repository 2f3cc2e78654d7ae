package org.weald.store.duckdb.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import org.duckdb.DuckDBAppender;
import org.weald.model.Narrative;
import org.weald.workspace.Subject;

/** Accounts of measures. */
final class NarrativeRows implements Rows<Narrative> {
  private static final String KEY_DEFINITION = "measure VARCHAR NOT NULL, edition VARCHAR NOT NULL";
  private static final Shape SHAPE =
      new Shape(
          "narratives",
          Columns.LIFE + KEY_DEFINITION + ", account VARCHAR, " + Columns.PLACE_DEFINITION,
          "measure, edition",
          KEY_DEFINITION,
          "measure, edition, account, " + Columns.PLACE);
  private static final Comparator<Narrative> ORDER =
      Comparator.comparing(Narrative::measure).thenComparing(Narrative::edition);

  @Override
  public Shape shape() {
    return SHAPE;
  }

  @Override
  public Comparator<Narrative> order() {
    return ORDER;
  }

  @Override
  public Subject subject(Narrative it) {
    return Subject.of(it);
  }

  @Override
  public void append(DuckDBAppender rows, Narrative it, long revision, int ordinal)
      throws SQLException {
    rows.beginRow().append(revision).appendNull().append(ordinal);
    appendKey(rows, it);
    Columns.text(rows, it.text());
    Columns.append(rows, it.place());
    rows.endRow();
  }

  @Override
  public void appendKey(DuckDBAppender rows, Narrative it) throws SQLException {
    rows.append(it.measure()).append(it.edition());
  }

  @Override
  public RowReader<Narrative> reader(ResultSet row) {
    return new RowReader<>(row) {
      @Override
      Narrative entry() throws SQLException {
        return new Narrative(text(), text(), text(), place());
      }
    };
  }
}
