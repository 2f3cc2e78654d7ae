package org.weald.store.duckdb.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.weald.model.Observation;

/** The copy of some areas' figures says the same as all figures, at every revision. */
class NearAreasTest {
  @TempDir Path workspace;
  private final Ledger<Observation> all = new Ledger<>(new ObservationRows(ObservationRows.ALL));
  private final NearAreas near = new NearAreas(0);
  private Database open;

  @BeforeEach
  void make() throws Exception {
    open = Database.open(workspace.resolve("near.duckdb"), workspace.resolve("scratch"));
    all.make(open);
    NearAreas.make(open);
    set(1, Printed.many(10_000));
  }

  @AfterEach
  void close() throws SQLException {
    open.close();
  }

  private void set(long revision, List<Observation> figures) throws SQLException, Refused {
    all.set(open, revision, figures);
    near.set(open, revision, figures);
  }

  private void withdraw(long revision, List<Observation> figures) throws SQLException, Refused {
    all.withdraw(open, revision, figures);
    near.withdraw(open, revision, figures);
  }

  private void assertSame(long revision, Set<String> areas, int size) throws SQLException {
    assertThat(near.at(open, revision, areas))
        .hasValueSatisfying(
            figures ->
                assertThat(figures)
                    .hasSize(size)
                    .isEqualTo(read(() -> all.at(open, revision, "area", areas))));
  }

  private interface Reading<T> {
    T read() throws SQLException;
  }

  private static <T> T read(Reading<T> reading) {
    try {
      return reading.read();
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void itIsMadeWhenItIsAskedForAndFollowsWhatIsWritten() throws Exception {
    Set<String> two = Set.of("area-1", "area-3");
    assertSame(1, two, 4_000);
    List<Observation> some = Printed.many(10_000).subList(3_000, 7_000);
    set(2, some);
    withdraw(3, some.subList(500, 3_500));
    set(4, some.subList(1_000, 1_500));
    for (long revision = 1; revision <= 4; revision++) {
      assertSame(revision, two, revision < 3 ? 4_000 : 3_000);
    }
    assertSame(4, Set.of("area-3"), 1_500);
  }

  @Test
  void otherAreasTakeTheirPlaceWithEveryRevision() throws Exception {
    assertSame(1, Set.of("area-1"), 2_000);
    set(2, Printed.many(10_000).subList(0, 100));
    assertSame(1, Set.of("area-0", "nowhere"), 2_000);
    assertSame(2, Set.of("area-0", "nowhere"), 2_000);
    assertSame(2, Set.of("area-1"), 2_000);
  }

  @Test
  void ofASmallStoreThereIsNone() throws Exception {
    assertThat(new NearAreas(10_001).at(open, 1, Set.of("area-1"))).isEmpty();
    assertThat(new NearAreas(10_000).at(open, 1, Set.of("area-1"))).isPresent();
  }
}
