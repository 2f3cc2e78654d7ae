package org.weald.monitor.internal.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.weald.spi.Exit;

/** A database's own regression and ranks over the same file come to the same. */
class BulkAgainstDuckTest {
  private static final int PERIODS = 6;

  @TempDir private Path folder;

  private Path table() throws IOException {
    SplittableRandom random = new SplittableRandom(42);
    StringBuilder text = new StringBuilder("measure,area,period,value,target\n");
    for (int series = 0; series < 30 * 13; series++) {
      double slope = random.nextDouble() - 0.5;
      for (int i = 0; i < PERIODS; i++) {
        double value = 50 + slope * i + 4 * random.nextDouble();
        text.append(
            String.format(
                Locale.ROOT,
                "M%02d,A%02d,%d,%.2f,%.2f%n",
                series / 13,
                series % 13,
                2020 + i,
                value,
                52.5));
      }
    }
    return Files.writeString(folder.resolve("data.csv"), text);
  }

  @Test
  void slopesProbabilitiesRanksAndQuartersAgree() throws IOException, SQLException {
    Assessed bulk = Assessed.file(table(), 2);
    assertThat(bulk.exit()).isEqualTo(Exit.DONE);
    Map<String, Map<String, String>> rows = new HashMap<>();
    bulk.rows().forEach(row -> rows.put(row.get("measure") + row.get("area"), row));
    // Student's t with 4 degrees of freedom in closed form: with s = t / sqrt(4 + t²), the
    // two-sided
    // probability is 1 - s (3 - s²) / 2.
    String sql =
        "WITH fit AS (SELECT measure, area, regr_slope(value, period) AS slope,"
            + " regr_r2(value, period) AS r2, arg_max(value, period) AS latest"
            + " FROM read_csv('%s') GROUP BY ALL)"
            + " SELECT measure || area, slope, 1 - sqrt(r2) * (3 - r2) / 2, latest,"
            + " rank() OVER best, ceil(4.0 * rank() OVER best / count(*) OVER (PARTITION BY measure))"
            + " FROM fit WINDOW best AS (PARTITION BY measure ORDER BY latest DESC)";
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duck.createStatement();
        ResultSet found = statement.executeQuery(String.format(sql, folder.resolve("data.csv")))) {
      while (found.next()) {
        Map<String, String> row = rows.remove(found.getString(1));
        assertThat(number(row, "slope")).isCloseTo(found.getDouble(2), within(1e-11));
        assertThat(number(row, "p")).isCloseTo(found.getDouble(3), within(1e-9));
        assertThat(number(row, "value")).isEqualTo(found.getDouble(4));
        assertThat(number(row, "rank")).isEqualTo(found.getDouble(5));
        assertThat(number(row, "quartile")).isEqualTo(found.getDouble(6));
      }
    }
    assertThat(rows).isEmpty();
  }

  private static double number(Map<String, String> row, String column) {
    return Double.parseDouble(row.get(column));
  }
}
