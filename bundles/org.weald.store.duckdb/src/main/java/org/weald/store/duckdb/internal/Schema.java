package org.weald.store.duckdb.internal;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.weald.model.Checked;
import org.weald.model.Place;
import org.weald.model.Problem;
import org.weald.workspace.Change;
import org.weald.workspace.Revision;

/** The tables of a store, their version, and the list of revisions. */
final class Schema {
  /**
   * The tables this Weald makes and understands. Version 2 added how sure an estimate is, version 3
   * what is said of actions and the accounts of measures, version 4 the figures of some areas in a
   * table of their own; an older store gets what it lacks when it is opened.
   */
  static final int VERSION = 4;

  private static final int WITH_WORDS = 3;

  private static final int WITH_SPREAD = 2;

  private Schema() {}

  /** Opens a database file that is a store. */
  static Checked<Database> open(Path file, Path scratch) throws SQLException {
    Database database = Database.open(file, scratch);
    Checked<Database> checked = Checked.bad(foreign(file));
    try {
      checked = checked(database, file);
      return checked;
    } finally {
      if (!checked.problems().isEmpty()) {
        database.close();
      }
    }
  }

  private static Checked<Database> checked(Database database, Path file) throws SQLException {
    if (!isStore(database)) {
      return Checked.bad(foreign(file));
    }
    long version = database.number("SELECT max(version) FROM weald_store").orElse(0L);
    if (version > VERSION) {
      String why = "its tables are version " + version + "; this Weald knows up to " + VERSION;
      return Checked.bad(
          Faults.newer("the store was made by a newer Weald", Place.of(file.toString()), why));
    }
    if (version < 1) {
      return Checked.bad(foreign(file));
    }
    if (version < VERSION) {
      bringUp(database, version);
    }
    return Checked.good(database);
  }

  /** One transaction: a store that is stopped in the middle is still one of its old version. */
  private static void bringUp(Database database, long version) throws SQLException {
    database.run("BEGIN TRANSACTION");
    try {
      if (version < WITH_SPREAD) {
        for (String column : ObservationRows.SPREAD) {
          database.run("ALTER TABLE observations ADD COLUMN " + column + " DOUBLE");
        }
      }
      if (version < WITH_WORDS) {
        makeWords(database);
      }
      NearAreas.make(database);
      database.update("UPDATE weald_store SET version = ?", VERSION);
      database.run("COMMIT");
    } catch (SQLException e) {
      undo(database, e);
      throw e;
    }
  }

  /** What officers enter beside figures. */
  private static void makeWords(Database database) throws SQLException {
    new Ledger<>(new UpdateRows()).make(database);
    new Ledger<>(new NarrativeRows()).make(database);
  }

  private static void undo(Database database, SQLException failure) {
    try {
      database.run("ROLLBACK");
    } catch (SQLException e) {
      failure.addSuppressed(e);
    }
  }

  private static boolean isStore(Database database) throws SQLException {
    return database
        .number(
            "SELECT 1 FROM duckdb_tables() WHERE database_name = current_database()"
                + " AND NOT internal AND table_name = 'weald_store'")
        .isPresent();
  }

  private static Problem foreign(Path file) {
    return new Problem(
        "the store cannot be opened",
        Place.of(file.toString()),
        "this is a database, but not one that Weald made",
        "Put the workspace's own file back, or move this one away to begin with an empty store");
  }

  /** Makes the file of an empty store. */
  static void make(Path file, Path scratch) throws SQLException {
    try (Database database = Database.open(file, scratch)) {
      database.run("CREATE TABLE weald_store (version INTEGER NOT NULL)");
      database.run(
          "CREATE TABLE revisions (number BIGINT NOT NULL, author VARCHAR NOT NULL,"
              + " changed_at TIMESTAMP NOT NULL, reason VARCHAR NOT NULL,"
              + " observations INTEGER NOT NULL)");
      new Ledger<>(new ObservationRows(ObservationRows.ALL)).make(database);
      makeWords(database);
      NearAreas.make(database);
      database.update("INSERT INTO weald_store VALUES (?)", VERSION);
      // Out of the log and into the file, which is going to be renamed.
      database.run("CHECKPOINT");
    }
  }

  /** Times are UTC, to the microsecond. */
  static void add(Database database, Revision revision) throws SQLException {
    database.update(
        "INSERT INTO revisions VALUES (?, ?, make_timestamp(?), ?, ?)",
        revision.number(),
        revision.change().author(),
        ChronoUnit.MICROS.between(Instant.EPOCH, revision.change().at()),
        revision.change().reason(),
        revision.entries());
  }

  static List<Revision> revisions(Database database) throws SQLException {
    return database.query(
        "SELECT number, author, epoch_us(changed_at), reason, observations FROM revisions ORDER BY number",
        row -> {
          List<Revision> revisions = new ArrayList<>();
          while (row.next()) {
            Instant at = Instant.EPOCH.plus(row.getLong(3), ChronoUnit.MICROS);
            Change change = new Change(row.getString(2), at, row.getString(4));
            revisions.add(new Revision(row.getLong(1), change, row.getInt(5)));
          }
          return List.copyOf(revisions);
        });
  }
}
