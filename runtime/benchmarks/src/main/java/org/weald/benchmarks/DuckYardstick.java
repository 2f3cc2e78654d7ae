package org.weald.benchmarks;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** The yardstick for tables: a database that does the same sums over the same file, in SQL. */
public final class DuckYardstick {
  /**
   * The two-sided probability of Student's t with 8 degrees of freedom in closed form: with r² of
   * the line and c = 1 − r² it is 1 − r (1 + c/2 + 3c²/8 + 5c³/16).
   */
  private static final String SQL =
      """
      COPY (
        WITH lines AS (
          SELECT measure, area, count(*) AS n,
            regr_slope(value, period - 2020) AS slope,
            regr_sxx(value, period - 2020) AS sxx,
            regr_syy(value, period - 2020) AS syy,
            arg_max(value, period) AS latest,
            arg_max(value, period, 2)[2] AS before,
            arg_max(target, period) AS target
          FROM read_csv('%s', header = true, columns = {measure: 'VARCHAR', area: 'VARCHAR',
            period: 'INTEGER', value: 'DOUBLE', target: 'DOUBLE'})
          GROUP BY measure, area),
        fits AS (
          SELECT *, least(1, slope * slope * sxx / greatest(syy, 1e-300)) AS r2 FROM lines),
        tests AS (
          SELECT *, 1 - sqrt(r2) * (1 + (1 - r2) / 2 + 3 * pow(1 - r2, 2) / 8
            + 5 * pow(1 - r2, 3) / 16) AS p FROM fits)
        SELECT measure, area, n, slope, p, latest AS value, latest - before AS change,
          CASE WHEN latest >= target THEN 'green'
            WHEN latest >= 0.95 * target THEN 'amber' ELSE 'red' END AS status,
          rank() OVER best AS rank,
          ceil(4.0 * rank() OVER best / count(*) OVER (PARTITION BY measure))::INTEGER AS quartile
        FROM tests
        WINDOW best AS (PARTITION BY measure ORDER BY latest DESC)
      ) TO '%s' (HEADER, DELIMITER ',')
      """;

  private DuckYardstick() {}

  /**
   * Does it with one thread.
   *
   * @param files the table, of 10 periods, and where to
   */
  public static void main(String[] files) throws SQLException {
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duck.createStatement()) {
      statement.execute("SET threads = 1");
      statement.execute(String.format(SQL, files[0], files[1]));
    }
  }
}
