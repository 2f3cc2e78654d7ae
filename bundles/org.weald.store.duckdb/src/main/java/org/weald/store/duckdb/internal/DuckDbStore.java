package org.weald.store.duckdb.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.duckdb.DuckDBAppender;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.weald.model.Checked;
import org.weald.model.Observation;
import org.weald.model.Place;
import org.weald.model.Problem;
import org.weald.workspace.Change;
import org.weald.workspace.Revision;
import org.weald.workspace.Store;

/**
 * One DuckDB file. Observations are only ever added; the one mark made on an old row is the
 * revision that superseded it. Safe for several threads.
 */
final class DuckDbStore implements Store {
  private static final Logger LOG = LoggerFactory.getLogger(DuckDbStore.class);
  private static final String NOT_OPENED = "the store cannot be opened";
  private static final String NOT_WRITTEN = "the figures were not written";
  private static final Comparator<Observation> ORDER =
      Comparator.comparing(Observation::measure)
          .thenComparing(Observation::area)
          .thenComparing(Observation::period)
          .thenComparing(Observation::kind);

  /** A current row is of the same thing as a row of the other table. */
  private static final String SAME =
      " WHERE old.superseded_by IS NULL AND old.measure = new.measure AND old.area = new.area"
          + " AND old.period_start = new.period_start AND old.period_end = new.period_end"
          + " AND old.period_kind = new.period_kind AND old.kind = new.kind";

  private static final String SUPERSEDE =
      "UPDATE observations AS old SET superseded_by = ? FROM (SELECT "
          + ObservationRows.KEY
          + " FROM observations WHERE revision = ?) AS new"
          + SAME
          + " AND old.revision < ?";
  private static final String WITHDRAW =
      "UPDATE observations AS old SET superseded_by = ? FROM withdrawn AS new" + SAME;
  private static final String NOT_THERE =
      "SELECT ordinal FROM withdrawn AS new WHERE NOT EXISTS (SELECT 1 FROM observations AS old"
          + SAME
          + ") ORDER BY ordinal";

  /** Asked once in so many rows whether to stop. */
  private static final int ROWS_BETWEEN_LOOKS = 4096;

  private final Path file;
  private final Consumer<Path> onClosed;
  private @Nullable Database database;
  private boolean closed;

  private DuckDbStore(Path file, Database database, Consumer<Path> onClosed) {
    this.file = file;
    this.database = database;
    this.onClosed = onClosed;
  }

  /**
   * Opens a store, or makes it.
   *
   * @param file its file, which may be absent
   * @param onClosed told the file once the store is closed
   */
  static Checked<DuckDbStore> open(Path file, Consumer<Path> onClosed) {
    try {
      if (!Files.exists(file)) {
        make(file);
      }
      return Schema.open(file, scratch(file))
          .then(database -> Checked.good(new DuckDbStore(file, database, onClosed)));
    } catch (SQLException e) {
      Optional<Problem> problem = Faults.of(NOT_OPENED, file, e);
      return Checked.bad(problem.orElseGet(() -> unknown(file, e)));
    } catch (IOException e) {
      return Checked.bad(unknown(file, e));
    }
  }

  /**
   * Under another name first: a file of the right name is a whole store, whenever one is killed.
   */
  private static void make(Path file) throws SQLException, IOException {
    Path unfinished = file.resolveSibling(file.getFileName() + ".new");
    remove(unfinished);
    try {
      Schema.make(unfinished, scratch(file));
      Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (SQLException | IOException e) {
      remove(unfinished);
      throw e;
    }
  }

  private static Problem unknown(Path file, Exception e) {
    LOG.warn("{}: {}", NOT_OPENED, file, e);
    String says = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    return new Problem(
        NOT_OPENED, Place.of(file.toString()), "the system says: " + says, "Check the file");
  }

  private static void remove(Path file) {
    try {
      // DuckDB's own log of what is not yet in the file.
      Files.deleteIfExists(file.resolveSibling(file.getFileName() + ".wal"));
      Files.deleteIfExists(file);
    } catch (IOException e) {
      LOG.warn("cannot take {} away again", file, e);
    }
  }

  private static Path scratch(Path file) {
    return throwaway(file).resolve("duckdb");
  }

  /** The workspace's folder for what can be thrown away. */
  private static Path throwaway(Path file) {
    return file.resolveSibling("..").resolve(".weald").normalize();
  }

  @Override
  public synchronized long revision() {
    return reading(DuckDbStore::latest);
  }

  private static long latest(Database database) throws SQLException {
    return database.number("SELECT max(number) FROM revisions").orElse(0L);
  }

  @Override
  public synchronized Checked<Revision> record(Change change, List<Observation> observations) {
    List<Problem> unfit = Fitness.problems(observations);
    return unfit.isEmpty()
        ? write(change, observations.size(), (open, number) -> add(open, number, observations))
        : Checked.bad(unfit);
  }

  private static void add(Database open, long number, List<Observation> observations)
      throws SQLException, Refused {
    try (DuckDBAppender rows = open.appender("observations")) {
      int ordinal = 0;
      for (Observation observation : observations) {
        stopIfAsked(ordinal);
        ObservationRows.append(rows, observation, number, ordinal++);
      }
    }
    if (number > 1) {
      open.update(SUPERSEDE, number, number, number);
    }
  }

  @Override
  public synchronized Checked<Revision> withdraw(Change change, List<Observation> observations) {
    List<Problem> unfit = Fitness.problems(observations);
    return unfit.isEmpty()
        ? write(change, observations.size(), (open, number) -> take(open, number, observations))
        : Checked.bad(unfit);
  }

  private static void take(Database open, long number, List<Observation> observations)
      throws SQLException, Refused {
    open.run("CREATE TEMP TABLE withdrawn (ordinal INTEGER, " + ObservationRows.KEY_TABLE + ")");
    try (DuckDBAppender rows = open.temporaryAppender("withdrawn")) {
      int ordinal = 0;
      for (Observation observation : observations) {
        stopIfAsked(ordinal);
        ObservationRows.appendKey(rows.beginRow().append(ordinal++), observation).endRow();
      }
    }
    List<Problem> absent =
        open.query(
            NOT_THERE,
            row -> {
              List<Problem> problems = new ArrayList<>();
              while (row.next()) {
                problems.add(absent(observations.get(row.getInt(1))));
              }
              return problems;
            });
    if (!absent.isEmpty()) {
      throw new Refused(absent);
    }
    open.update(WITHDRAW, number);
    open.run("DROP TABLE temp.withdrawn");
  }

  private static Problem absent(Observation observation) {
    return new Problem(
        Fitness.words(observation) + " cannot be withdrawn",
        observation.provenance().place(),
        "there is no such figure now",
        "Check measure, area, period and kind; nothing was withdrawn");
  }

  private static void stopIfAsked(int row) throws Refused {
    if (row % ROWS_BETWEEN_LOOKS == 0 && Thread.currentThread().isInterrupted()) {
      throw new Refused(
          List.of(
              new Problem(
                  NOT_WRITTEN,
                  Place.of("store"),
                  "it was stopped",
                  "Start it again when you like")));
    }
  }

  /** One transaction: all of it, with its revision, or nothing. */
  private Checked<Revision> write(Change change, int count, Work work) {
    Revision revision = null;
    try {
      Database open = database();
      open.run("BEGIN TRANSACTION");
      long number = latest(open) + 1;
      Instant at = change.at().truncatedTo(ChronoUnit.MICROS);
      revision = new Revision(number, new Change(change.author(), at, change.reason()), count);
      work.on(open, number);
      Schema.add(open, revision);
      stopIfAsked(0);
      open.run("COMMIT");
      return Checked.good(revision);
    } catch (Refused e) {
      undo();
      return Checked.bad(e.problems);
    } catch (SQLException e) {
      // Asked before undoing: afterwards there may be room on the disk again.
      Optional<Problem> problem = Faults.of(NOT_WRITTEN, file, e);
      undo();
      if (revision != null && written(revision)) {
        return Checked.good(revision);
      }
      return Checked.bad(problem.orElseThrow(() -> new IllegalStateException(NOT_WRITTEN, e)));
    } catch (RuntimeException | Error e) {
      undo();
      throw e;
    }
  }

  /**
   * Takes the transaction back; where the database will not go on after that, it is opened anew.
   */
  private void undo() {
    Database open = database;
    if (open == null) {
      return;
    }
    try {
      open.run("ROLLBACK");
    } catch (SQLException e) {
      LOG.debug("no transaction left to take back", e);
    }
    try {
      latest(open);
    } catch (SQLException e) {
      LOG.warn("the store of {} is opened anew", file, e);
      shut(open);
      database = null;
    }
  }

  /** A commit may fail after it has reached the disk; the disk is right. */
  private boolean written(Revision revision) {
    try {
      return latest(database()) >= revision.number();
    } catch (SQLException e) {
      LOG.warn("cannot tell whether revision {} was written", revision.number(), e);
      return false;
    }
  }

  @Override
  public synchronized List<Observation> observations(long revision) {
    return reading(
        open -> {
          long latest = latest(open);
          if (revision < 0 || revision > latest) {
            throw new IllegalArgumentException(
                "there is no revision " + revision + "; the latest is " + latest);
          }
          List<Observation> found =
              open.query(
                  "SELECT "
                      + ObservationRows.COLUMNS
                      + " FROM observations WHERE revision <= ?"
                      + " AND (superseded_by IS NULL OR superseded_by > ?)",
                  rows -> new ObservationRows.Reader(rows).all(),
                  revision,
                  revision);
          found.sort(ORDER);
          return List.copyOf(found);
        });
  }

  @Override
  public synchronized List<Revision> revisions() {
    return reading(Schema::revisions);
  }

  @Override
  public synchronized List<Observation> history(String measure, String area) {
    return reading(
        open -> {
          List<Observation> found =
              open.query(
                  "SELECT "
                      + ObservationRows.COLUMNS
                      + " FROM observations WHERE measure = ? AND area = ?",
                  rows -> new ObservationRows.Reader(rows).all(),
                  measure,
                  area);
          found.sort(
              Comparator.<Observation>comparingLong(it -> it.provenance().revision())
                  .thenComparing(ORDER));
          return List.copyOf(found);
        });
  }

  private <T> T reading(Query<T> query) {
    try {
      return query.on(database());
    } catch (SQLException e) {
      String why =
          Faults.of("the store cannot be read", file, e)
              .map(Problem::sentence)
              .orElse("the store cannot be read: " + file);
      throw new UncheckedIOException(new IOException(why, e));
    }
  }

  private Database database() throws SQLException {
    if (closed) {
      throw new IllegalStateException("the store is closed: " + file);
    }
    room();
    Database open = database;
    if (open == null) {
      open = Database.open(file, scratch(file));
      database = open;
    }
    return open;
  }

  /** The user may delete .weald at any time, and the database makes one folder only. */
  private void room() {
    Path folder = throwaway(file);
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      // Needed for very large work only, which will say so itself.
      LOG.debug("cannot make {}", folder, e);
    }
  }

  @Override
  public synchronized void close() {
    if (closed) {
      return;
    }
    closed = true;
    Database open = database;
    database = null;
    if (open != null) {
      try {
        open.run("CHECKPOINT");
      } catch (SQLException e) {
        // Nothing is lost: the next opening takes it from the database's log.
        LOG.warn("the store of {} could not be written out", file, e);
      }
      shut(open);
    }
    onClosed.accept(file);
  }

  private void shut(Database open) {
    try {
      open.close();
    } catch (SQLException e) {
      LOG.warn("the store of {} did not close cleanly", file, e);
    }
  }

  /** What a transaction does besides its revision. */
  private interface Work {
    void on(Database open, long number) throws SQLException, Refused;
  }

  private interface Query<T> {
    T on(Database open) throws SQLException;
  }

  /** Ends a transaction for the user's reasons. */
  private static final class Refused extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient List<Problem> problems;

    Refused(List<Problem> problems) {
      super("refused", null, false, false);
      this.problems = problems;
    }
  }
}
