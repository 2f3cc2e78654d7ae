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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.weald.model.ActionUpdate;
import org.weald.model.Checked;
import org.weald.model.Narrative;
import org.weald.model.Observation;
import org.weald.model.Place;
import org.weald.model.Problem;
import org.weald.workspace.Change;
import org.weald.workspace.Entries;
import org.weald.workspace.Held;
import org.weald.workspace.Revision;
import org.weald.workspace.Store;

/** One DuckDB file: a {@link Ledger} for each kind of entry. Safe for several threads. */
final class DuckDbStore implements Store {
  private static final Logger LOG = LoggerFactory.getLogger(DuckDbStore.class);
  private static final String NOT_OPENED = "the store cannot be opened";
  private static final String NOT_WRITTEN = "nothing was written";
  private static final String FIGURE_KEY = "measure, area, period and kind";

  private final Ledger<Observation> figures =
      new Ledger<>(new ObservationRows(ObservationRows.ALL));
  private final NearAreas near = new NearAreas(NearAreas.WORTH_IT);
  private final Ledger<ActionUpdate> updates = new Ledger<>(new UpdateRows());
  private final Ledger<Narrative> narratives = new Ledger<>(new NarrativeRows());
  private final Path file;
  private final Whereabouts whereabouts;
  private final Consumer<Path> onClosed;
  private @Nullable Database database;
  private boolean closed;

  private DuckDbStore(Path file, Database database, Consumer<Path> onClosed) {
    this.file = file;
    this.whereabouts = new Whereabouts(file);
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
  public synchronized Checked<Revision> write(Change change, Entries set, Entries withdrawn) {
    List<Problem> unfit = Fitness.problems(set, withdrawn);
    return unfit.isEmpty()
        ? write(
            change,
            set.size() + withdrawn.size(),
            (open, number) -> {
              withdraw(open, number, withdrawn);
              figures.set(open, number, set.figures());
              near.withdraw(open, number, withdrawn.figures());
              near.set(open, number, set.figures());
              updates.set(open, number, set.updates());
              narratives.set(open, number, set.narratives());
            })
        : Checked.bad(unfit);
  }

  private void withdraw(Database open, long number, Entries them) throws SQLException, Refused {
    List<Problem> absent = new ArrayList<>();
    for (Observation it : figures.withdraw(open, number, them.figures())) {
      absent.add(absent(Fitness.words(it), it.provenance().place(), "figure", FIGURE_KEY));
    }
    for (ActionUpdate it : updates.withdraw(open, number, them.updates())) {
      absent.add(absent(Fitness.words(it), it.provenance().place(), "update", "action and period"));
    }
    for (Narrative it : narratives.withdraw(open, number, them.narratives())) {
      absent.add(absent(Fitness.words(it), it.place(), "account", "measure and edition"));
    }
    if (!absent.isEmpty()) {
      throw new Refused(absent);
    }
  }

  private static Problem absent(String words, Place where, String kind, String key) {
    return new Problem(
        words + " cannot be withdrawn",
        where,
        "there is no such " + kind + " now",
        "Check " + key + "; nothing was withdrawn");
  }

  /** One transaction: all of it, with its revision, or nothing. */
  private Checked<Revision> write(Change change, int count, Work work) {
    if (isGone()) {
      return Checked.bad(Faults.gone(NOT_WRITTEN, file));
    }
    Checked<Revision> written = transact(change, count, work);
    // Whoever took the folder away meanwhile has taken what was written with it.
    return isGone() ? Checked.bad(Faults.gone(NOT_WRITTEN, file)) : written;
  }

  private boolean isGone() {
    return whereabouts.now() == Whereabouts.Found.NONE;
  }

  private Checked<Revision> transact(Change change, int count, Work work) {
    Revision revision = null;
    try {
      Database open = database();
      open.run("BEGIN TRANSACTION");
      long number = latest(open) + 1;
      Instant at = change.at().truncatedTo(ChronoUnit.MICROS);
      revision = new Revision(number, new Change(change.author(), at, change.reason()), count);
      work.on(open, number);
      Schema.add(open, revision);
      Refused.whereInterrupted(0);
      open.run("COMMIT");
      return Checked.good(revision);
    } catch (Refused e) {
      undo();
      return Checked.bad(e.problems());
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
    return at(revision, open -> figures.at(open, revision));
  }

  @Override
  public synchronized List<Observation> observations(long revision, Set<String> areas) {
    return at(
        revision,
        open -> {
          Optional<List<Observation>> copied = near.at(open, revision, areas);
          return copied.isPresent() ? copied.get() : figures.at(open, revision, "area", areas);
        });
  }

  @Override
  public synchronized List<Observation> observations(long revision, String measure) {
    return at(revision, open -> figures.at(open, revision, "measure", Set.of(measure)));
  }

  @Override
  public synchronized SortedMap<String, Integer> counts(long revision) {
    return at(revision, open -> figures.counts(open, revision, "measure"));
  }

  @Override
  public synchronized List<ActionUpdate> updates(long revision) {
    return at(revision, open -> updates.at(open, revision));
  }

  @Override
  public synchronized List<Narrative> narratives(long revision) {
    return at(revision, open -> narratives.at(open, revision));
  }

  private <T> T at(long revision, Query<T> query) {
    return reading(
        open -> {
          long latest = latest(open);
          if (revision < 0 || revision > latest) {
            throw new IllegalArgumentException(
                "there is no revision " + revision + "; the latest is " + latest);
          }
          return query.on(open);
        });
  }

  @Override
  public synchronized List<Revision> revisions() {
    return reading(Schema::revisions);
  }

  @Override
  public synchronized List<Held<Observation>> figureHistory(String measure, String area) {
    return reading(
        open -> figures.history(open, byNumber(open), "measure = ? AND area = ?", measure, area));
  }

  @Override
  public synchronized List<Held<ActionUpdate>> updateHistory(String action) {
    return reading(open -> updates.history(open, byNumber(open), "action = ?", action));
  }

  @Override
  public synchronized List<Held<Narrative>> narrativeHistory(String measure) {
    return reading(open -> narratives.history(open, byNumber(open), "measure = ?", measure));
  }

  private static Map<Long, Revision> byNumber(Database open) throws SQLException {
    return Schema.revisions(open).stream().collect(Collectors.toMap(Revision::number, it -> it));
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
    if (database != null && whereabouts.now() == Whereabouts.Found.ANOTHER) {
      LOG.warn("another file was put in the place of {}; it is opened", file);
      leaveAlone(database);
      database = null;
    }
    if (database == null && isGone()) {
      // The database would make an empty one.
      throw new SQLException("there is no file " + file);
    }
    room();
    Database open = database;
    if (open == null) {
      open = Database.open(file, scratch(file));
      database = open;
      whereabouts.arrived();
    }
    return open;
  }

  /** The user may delete .weald at any time, and the database makes one folder only. */
  private void room() {
    if (isGone()) {
      // Nor is the folder it would be made in; it must not come to be again, empty.
      return;
    }
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
    if (open != null && whereabouts.now() != Whereabouts.Found.SAME) {
      leaveAlone(open);
    } else if (open != null) {
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

  /**
   * Closes a database whose file is not in its place any more without touching anything there: its
   * log, which is found by name, may be another's by now. What is in it is taken up where the file
   * is opened next.
   */
  private void leaveAlone(Database open) {
    Path log = file.resolveSibling(file.getFileName() + ".wal");
    Path aside = file.resolveSibling(file.getFileName() + ".wal.aside");
    boolean put = moved(log, aside);
    try {
      open.run("PRAGMA disable_checkpoint_on_shutdown");
    } catch (SQLException e) {
      LOG.debug("the store that was at {} writes its log out as it closes", file, e);
    }
    shut(open);
    if (put && !moved(aside, log)) {
      LOG.error("the log of {} is now called {}; give it its name back", file, aside);
    }
  }

  private static boolean moved(Path from, Path to) {
    if (!Files.exists(from)) {
      return false;
    }
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
      return true;
    } catch (IOException e) {
      LOG.warn("cannot move {} to {}", from, to, e);
      return false;
    }
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
}
