package org.weald.store.duckdb.internal;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.weald.model.Observation;

/**
 * The figures of some areas, once more in a table of their own. In a store of millions of figures
 * those of one area lie so far apart that nearly all is unpacked to find them: seconds, at every
 * opening of a window that shows this area. The copy is made when such areas are asked for first,
 * and what is written later is written to both in the same transaction.
 */
final class NearAreas {
  /** Up to so many figures in the store everything is read at once as fast. */
  static final int WORTH_IT = 200_000;

  private static final String AREAS = "near_areas";

  private final int worthIt;
  private final Ledger<Observation> copy = new Ledger<>(new ObservationRows(ObservationRows.NEAR));

  /**
   * Not read yet.
   *
   * @param worthIt how many figures a store has at least of which a copy is made
   */
  NearAreas(int worthIt) {
    this.worthIt = worthIt;
  }

  static void make(Database open) throws SQLException {
    new Ledger<>(new ObservationRows(ObservationRows.NEAR)).make(open);
    open.run("CREATE TABLE " + AREAS + " (area VARCHAR NOT NULL)");
  }

  private static Set<String> areas(Database open) throws SQLException {
    return open.query(
        "SELECT area FROM " + AREAS,
        row -> {
          Set<String> areas = new HashSet<>();
          while (row.next()) {
            areas.add(row.getString(1));
          }
          return areas;
        });
  }

  /** Sets figures as of a revision, those of these areas. */
  void set(Database open, long number, List<Observation> figures) throws SQLException, Refused {
    copy.set(open, number, of(areas(open), figures));
  }

  /** Takes figures away as of a revision, those of these areas. */
  void withdraw(Database open, long number, List<Observation> figures)
      throws SQLException, Refused {
    copy.withdraw(open, number, of(areas(open), figures));
  }

  private static List<Observation> of(Set<String> areas, List<Observation> figures) {
    return areas.isEmpty()
        ? List.of()
        : figures.stream().filter(figure -> areas.contains(figure.area())).toList();
  }

  /** The figures of some areas at a revision, where the copy has them or is worth making. */
  Optional<List<Observation>> at(Database open, long revision, Set<String> wanted)
      throws SQLException {
    if (!areas(open).containsAll(wanted)) {
      long all = open.number("SELECT count(*) FROM " + ObservationRows.ALL).orElse(0L);
      if (all < worthIt) {
        return Optional.empty();
      }
      copy(open, wanted);
    }
    return Optional.of(copy.at(open, revision, "area", wanted));
  }

  /** Every revision of what there is of these areas, and of no others, in one transaction. */
  private static void copy(Database open, Set<String> areas) throws SQLException {
    open.run("BEGIN TRANSACTION");
    try {
      open.run("DELETE FROM " + AREAS);
      open.run("DELETE FROM " + ObservationRows.NEAR);
      for (String area : areas) {
        open.update("INSERT INTO " + AREAS + " VALUES (?)", area);
        // One area at a time: the database skips rows by one value, but not by a list of them.
        open.update(
            ("INSERT INTO " + ObservationRows.NEAR + " BY NAME SELECT * FROM ")
                + (ObservationRows.ALL + " WHERE area = ?"),
            area);
      }
      open.run("COMMIT");
    } catch (SQLException e) {
      try {
        open.run("ROLLBACK");
      } catch (SQLException undoing) {
        e.addSuppressed(undoing);
      }
      throw e;
    }
  }
}
