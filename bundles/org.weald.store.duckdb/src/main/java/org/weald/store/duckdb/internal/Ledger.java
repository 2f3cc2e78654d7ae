package org.weald.store.duckdb.internal;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duckdb.DuckDBAppender;
import org.weald.workspace.Held;
import org.weald.workspace.Revision;
import org.weald.workspace.Subject;

/**
 * One kind of entry, every revision of it. Rows are only ever added; the one mark made on an old
 * row is the revision that put another in its place or took it away.
 *
 * @param <T> the kind
 */
final class Ledger<T> {
  private final Rows<T> rows;
  private final Shape shape;
  private final String supersede;
  private final String withdraw;
  private final String notThere;
  private final String stood;
  private final String standing;

  Ledger(Rows<T> rows) {
    this.rows = rows;
    this.shape = rows.shape();
    String current =
        Arrays.stream(shape.key().split(", ", -1))
            .map(column -> " AND old." + column + " = new." + column)
            .collect(Collectors.joining("", " WHERE old.superseded_by IS NULL", ""));
    String end = "UPDATE " + shape.table() + " AS old SET superseded_by = ? FROM ";
    supersede =
        end
            + ("(SELECT " + shape.key() + " FROM " + shape.table() + " WHERE revision = ?) AS new")
            + current
            + " AND old.revision < ?";
    withdraw = end + withdrawn() + " AS new" + current;
    notThere =
        ("SELECT ordinal FROM " + withdrawn() + " AS new WHERE NOT EXISTS (SELECT 1 FROM ")
            + (shape.table() + " AS old" + current + ") ORDER BY ordinal");
    stood =
        (" FROM " + shape.table())
            + " WHERE revision <= ? AND (superseded_by IS NULL OR superseded_by > ?)";
    standing = "SELECT " + shape.columns() + stood;
  }

  /** The temporary table of what is to be taken away. */
  private String withdrawn() {
    return "withdrawn_" + shape.table();
  }

  void make(Database open) throws SQLException {
    open.run("CREATE TABLE " + shape.table() + " (" + shape.definition() + ")");
  }

  /** Sets entries as of a revision, in place of those of the same subjects. */
  void set(Database open, long number, List<T> entries) throws SQLException, Refused {
    if (entries.isEmpty()) {
      return;
    }
    try (DuckDBAppender to = open.appender(shape.table())) {
      int ordinal = 0;
      for (T entry : entries) {
        Refused.whereInterrupted(ordinal);
        rows.append(to, entry, number, ordinal++);
      }
    }
    if (number > 1) {
      open.update(supersede, number, number, number);
    }
  }

  /**
   * Takes away what is of the same subjects as of a revision.
   *
   * @return those that are not there
   */
  List<T> withdraw(Database open, long number, List<T> entries) throws SQLException, Refused {
    if (entries.isEmpty()) {
      return List.of();
    }
    open.run(
        "CREATE TEMP TABLE " + withdrawn() + " (ordinal INTEGER, " + shape.keyDefinition() + ")");
    try (DuckDBAppender to = open.temporaryAppender(withdrawn())) {
      int ordinal = 0;
      for (T entry : entries) {
        Refused.whereInterrupted(ordinal);
        to.beginRow().append(ordinal++);
        rows.appendKey(to, entry);
        to.endRow();
      }
    }
    List<T> absent =
        open.query(
            notThere,
            row -> {
              List<T> found = new ArrayList<>();
              while (row.next()) {
                found.add(entries.get(row.getInt(1)));
              }
              return found;
            });
    open.update(withdraw, number);
    open.run("DROP TABLE temp." + withdrawn());
    return absent;
  }

  /**
   * What stood at a revision.
   *
   * @param column a column that has one of some values
   */
  List<T> at(Database open, long revision, String column, Set<String> values) throws SQLException {
    return values.isEmpty()
        ? List.of()
        : read(
            open,
            standing + " AND " + column + " IN (" + "?, ".repeat(values.size() - 1) + "?)",
            Stream.concat(Stream.of(revision, revision), values.stream()).toArray());
  }

  /** How much stood at a revision, by what a column says. */
  SortedMap<String, Integer> counts(Database open, long revision, String column)
      throws SQLException {
    return open.query(
        "SELECT " + column + ", count(*)" + stood + " GROUP BY " + column,
        row -> {
          SortedMap<String, Integer> counts = new TreeMap<>();
          while (row.next()) {
            counts.put(row.getString(1), row.getInt(2));
          }
          return counts;
        },
        revision,
        revision);
  }

  /** All that stood at a revision. */
  List<T> at(Database open, long revision) throws SQLException {
    return read(open, standing, revision, revision);
  }

  private List<T> read(Database open, String sql, Object... values) throws SQLException {
    List<T> found = open.query(sql, row -> rows.reader(row).all(), values);
    found.sort(rows.order());
    return List.copyOf(found);
  }

  /**
   * All there ever was, oldest revision first.
   *
   * @param where a condition with a question mark for each of the values
   */
  List<Held<T>> history(
      Database open, Map<Long, Revision> revisions, String where, Object... values)
      throws SQLException {
    List<Life<T>> lives =
        open.query(
            ("SELECT "
                    + shape.columns()
                    + ", revision AS began, coalesce(superseded_by, 0) AS ended")
                + (" FROM " + shape.table() + " WHERE " + where),
            row -> {
              RowReader<T> reader = rows.reader(row);
              List<Life<T>> all = new ArrayList<>();
              while (row.next()) {
                T entry = reader.read();
                all.add(new Life<>(entry, row.getLong("began"), row.getLong("ended")));
              }
              return all;
            },
            values);
    Set<Beginning> beginnings = new HashSet<>();
    lives.forEach(it -> beginnings.add(new Beginning(rows.subject(it.entry), it.began)));
    return lives.stream()
        .sorted(
            Comparator.<Life<T>>comparingLong(Life::began).thenComparing(Life::entry, rows.order()))
        .map(
            it ->
                new Held<>(
                    it.entry,
                    revision(revisions, it.began),
                    it.ended == 0 ? Optional.empty() : Optional.of(revision(revisions, it.ended)),
                    it.ended != 0
                        && !beginnings.contains(new Beginning(rows.subject(it.entry), it.ended))))
        .toList();
  }

  private static Revision revision(Map<Long, Revision> revisions, long number) {
    Revision revision = revisions.get(number);
    if (revision == null) {
      throw new IllegalStateException("a row of revision " + number + ", which there is not");
    }
    return revision;
  }

  /** An entry between two revisions; the latter is 0 while it stands. */
  private record Life<T>(T entry, long began, long ended) {}

  /** That a revision set something of a subject. */
  private record Beginning(Subject subject, long revision) {}
}
