package org.weald.store.duckdb.internal;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDriver;

/**
 * One connection to one DuckDB file, shut off from everything else: no other files, no network, no
 * extensions.
 *
 * <p>The file is attached to an empty database in memory instead of being opened by its address,
 * because the driver takes a semicolon in an address as the beginning of an option. Transactions
 * are begun and ended in SQL: with the driver's {@code setAutoCommit(false)} rows that come through
 * an appender are committed at once.
 */
final class Database implements AutoCloseable {
  /** What the attached file is called in SQL. */
  private static final String NAME = "figures";

  private static final List<String> SEALED =
      List.of("SET enable_external_access = false", "SET lock_configuration = true");

  private final DuckDBConnection connection;

  private Database(DuckDBConnection connection) {
    this.connection = connection;
  }

  /**
   * Opens the file, or makes it.
   *
   * @param scratch a folder for what does not fit into memory; made when needed
   */
  static Database open(Path file, Path scratch) throws SQLException {
    Connection opened = new DuckDBDriver().connect("jdbc:duckdb:", settings(scratch));
    Database database = new Database((DuckDBConnection) opened);
    try {
      database.run(
          "ATTACH '" + file.toString().replace("'", "''") + "' AS " + NAME + " (TYPE duckdb)");
      database.run("USE " + NAME);
      for (String setting : SEALED) {
        database.run(setting);
      }
      return database;
    } catch (SQLException | RuntimeException e) {
      try {
        opened.close();
      } catch (SQLException closing) {
        e.addSuppressed(closing);
      }
      throw e;
    }
  }

  private static Properties settings(Path scratch) {
    Properties settings = new Properties();
    settings.setProperty("memory_limit", "512MB");
    settings.setProperty("threads", "2");
    settings.setProperty("temp_directory", scratch.toString());
    settings.setProperty("autoinstall_known_extensions", "false");
    settings.setProperty("autoload_known_extensions", "false");
    settings.setProperty("allow_community_extensions", "false");
    settings.setProperty("allow_unsigned_extensions", "false");
    return settings;
  }

  /** Runs a statement that gives nothing back. */
  void run(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** Changes rows; gives their number. */
  int update(String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = prepared(sql, values)) {
      return statement.executeUpdate();
    }
  }

  /** One number; empty for no row or NULL. */
  Optional<Long> number(String sql, Object... values) throws SQLException {
    return query(
        sql,
        row -> {
          if (!row.next()) {
            return Optional.empty();
          }
          long number = row.getLong(1);
          return row.wasNull() ? Optional.empty() : Optional.of(number);
        },
        values);
  }

  <T> T query(String sql, Reading<T> reading, Object... values) throws SQLException {
    try (PreparedStatement statement = prepared(sql, values);
        ResultSet rows = statement.executeQuery()) {
      return reading.read(rows);
    }
  }

  private PreparedStatement prepared(String sql, Object... values) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    try {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      return statement;
    } catch (SQLException e) {
      statement.close();
      throw e;
    }
  }

  /** For rows in bulk; part of the transaction that is under way. */
  DuckDBAppender appender(String table) throws SQLException {
    return connection.createAppender(NAME, "main", table);
  }

  /** The same for a temporary table. */
  DuckDBAppender temporaryAppender(String table) throws SQLException {
    return connection.createAppender("temp", "main", table);
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }

  /** Takes what it needs from the rows of a query. */
  interface Reading<T> {
    T read(ResultSet rows) throws SQLException;
  }
}
