package org.weald.store.duckdb.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.weald.model.Figures;
import org.weald.model.Observation;
import org.weald.model.Spread;
import org.weald.workspace.Revision;
import org.weald.workspace.Store;

/**
 * A store that an earlier Weald wrote opens with everything it held, and takes errors from then on.
 */
class OldStoreTest {
  @TempDir Path workspace;
  private Path folder;
  private Path file;

  @BeforeEach
  void unpack() throws IOException {
    folder = Printed.data(workspace);
    file = folder.resolve(DuckDbStores.FILE);
    try (InputStream packed =
            Objects.requireNonNull(
                OldStoreTest.class.getResourceAsStream("/stores/version-1.duckdb.gz"));
        InputStream in = new GZIPInputStream(packed)) {
      Files.copy(in, file);
    }
  }

  private static Observation neet(Optional<Spread> spread) {
    Observation it = Printed.of("org.weald.theme.caring/neet-rate", "sevenoaks", 2019, "2.7", 5);
    return new Observation(
        it.measure(),
        it.area(),
        it.period(),
        it.kind(),
        it.figure(),
        Optional.of(Figures.parse("59")),
        Optional.of(Figures.parse("2,186")),
        spread,
        it.edition(),
        it.provenance());
  }

  @Test
  void everyRevisionIsThereAsItWas() {
    try (Store store = Printed.open(folder)) {
      assertThat(store.revisions())
          .extracting(Revision::number, revision -> revision.change().reason())
          .containsExactly(
              org.assertj.core.groups.Tuple.tuple(1L, "first"),
              org.assertj.core.groups.Tuple.tuple(2L, "corrected"),
              org.assertj.core.groups.Tuple.tuple(3L, "taken back"));
      assertThat(store.observations(1))
          .containsExactlyInAnyOrder(
              Printed.broughtBy(1, Printed.crime(2019, "7,769")),
              Printed.broughtBy(1, Printed.crime(2020, "7,056")),
              Printed.broughtBy(1, Printed.of(Printed.ASB, "sevenoaks", 2019, "1,513", 4)),
              Printed.broughtBy(1, neet(Optional.empty())));
      assertThat(store.observations(3))
          .containsExactlyInAnyOrder(
              Printed.broughtBy(2, Printed.crime(2019, "7,796")),
              Printed.broughtBy(1, Printed.crime(2020, "7,056")),
              Printed.broughtBy(1, neet(Optional.empty())));
    }
  }

  @Test
  void itTakesErrorsFromThenOnAndKeepsThem() throws SQLException {
    Spread spread =
        new Spread(OptionalDouble.of(0.35), OptionalDouble.of(2.1), OptionalDouble.of(3.5));
    try (Store store = Printed.open(folder)) {
      assertThat(
              store.record(Printed.change("errors"), List.of(neet(Optional.of(spread)))).problems())
          .isEmpty();
    }
    try (Store store = Printed.open(folder)) {
      assertThat(store.observations(4))
          .contains(Printed.broughtBy(4, neet(Optional.of(spread))))
          .hasSize(3);
      assertThat(store.observations(3)).contains(Printed.broughtBy(1, neet(Optional.empty())));
    }
    assertThat(version()).isEqualTo(2);
  }

  @Test
  void whatCannotBeCarriedOverIsLeftAsItWas() throws SQLException {
    try (Database database = Database.open(file, workspace.resolve("scratch"))) {
      // Somebody else's column of the same name stands in the way.
      database.run("ALTER TABLE observations ADD COLUMN spread_upper VARCHAR");
    }
    assertThat(new DuckDbStores().open(folder).problems()).hasSize(1);
    assertThat(version()).isEqualTo(1);
    try (Database database = Database.open(file, workspace.resolve("scratch"))) {
      assertThat(database.number("SELECT count(*) FROM observations")).contains(5L);
      database.run("ALTER TABLE observations DROP COLUMN spread_upper");
    }
    Printed.open(folder).close();
    assertThat(version()).isEqualTo(2);
  }

  private long version() throws SQLException {
    try (Database database = Database.open(file, workspace.resolve("scratch"))) {
      return database.number("SELECT max(version) FROM weald_store").orElse(0L);
    }
  }
}
