package org.weald.store.duckdb.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.duckdb.DuckDBAppender;
import org.weald.model.Action;
import org.weald.model.ActionUpdate;
import org.weald.model.Period;
import org.weald.model.PeriodKind;
import org.weald.model.Status;
import org.weald.workspace.Subject;

/** What is said of actions. A status cell that is printed empty is no cell that is not printed. */
final class UpdateRows implements Rows<ActionUpdate> {
  private static final String KEY = "action, " + Columns.PERIOD;
  private static final String KEY_DEFINITION =
      "action VARCHAR NOT NULL, " + Columns.PERIOD_DEFINITION;
  private static final String DEFINITION =
      Columns.LIFE
          + KEY_DEFINITION
          + ", period_label VARCHAR, status VARCHAR NOT NULL, printed VARCHAR, progress VARCHAR,"
          + " comment VARCHAR, "
          + Columns.PROVENANCE_DEFINITION;
  private static final String READ =
      "revision, action, "
          + Columns.PERIOD_READ
          + ", period_label, status, printed, progress, comment, "
          + Columns.PROVENANCE;
  private static final Shape SHAPE =
      new Shape("action_updates", DEFINITION, KEY, KEY_DEFINITION, READ);
  private static final Comparator<ActionUpdate> ORDER =
      Comparator.comparing(ActionUpdate::action).thenComparing(it -> it.update().period());

  @Override
  public Shape shape() {
    return SHAPE;
  }

  @Override
  public Comparator<ActionUpdate> order() {
    return ORDER;
  }

  @Override
  public Subject subject(ActionUpdate it) {
    return Subject.of(it);
  }

  @Override
  public void append(DuckDBAppender rows, ActionUpdate it, long revision, int ordinal)
      throws SQLException {
    Action.Update said = it.update();
    rows.beginRow().append(revision).appendNull().append(ordinal);
    appendKey(rows, it);
    Columns.text(rows, said.period().label());
    rows.append(said.status().name());
    if (said.printed().isPresent()) {
      rows.append(said.printed().get());
    } else {
      rows.appendNull();
    }
    Columns.text(rows, said.progress());
    Columns.text(rows, said.comment());
    Columns.append(rows, it.provenance());
    rows.endRow();
  }

  @Override
  public void appendKey(DuckDBAppender rows, ActionUpdate it) throws SQLException {
    rows.append(it.action());
    Columns.append(rows, it.update().period());
  }

  @Override
  public RowReader<ActionUpdate> reader(ResultSet row) {
    return new RowReader<>(row) {
      @Override
      ActionUpdate entry() throws SQLException {
        long revision = row.getLong(next());
        String action = text();
        PeriodKind kind = PeriodKind.valueOf(text());
        LocalDate start = date();
        LocalDate end = date();
        Period period = period(kind, start, end, text());
        Status status = Status.valueOf(text());
        Optional<String> printed = Optional.ofNullable(row.getString(next()));
        Action.Update said = new Action.Update(period, status, printed, text(), text());
        return new ActionUpdate(action, said, provenance(revision));
      }
    };
  }
}
