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
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.weald.model.ActionUpdate;
import org.weald.model.Figures;
import org.weald.model.Narrative;
import org.weald.model.Observation;
import org.weald.model.Spread;
import org.weald.model.Status;
import org.weald.workspace.Entries;
import org.weald.workspace.Revision;
import org.weald.workspace.Store;

/**
 * A store that an earlier Weald wrote opens with everything it held, and takes from then on what it
 * did not know: errors, updates of actions, accounts.
 */
class OldStoreTest {
  private static final Spread SPREAD =
      new Spread(OptionalDouble.of(0.35), OptionalDouble.of(2.1), OptionalDouble.of(3.5));

  @TempDir Path workspace;
  private Path folder;
  private Path file;

  private void unpack(int version) throws IOException {
    folder = Printed.data(workspace);
    file = folder.resolve(DuckDbStores.FILE);
    try (InputStream packed =
            Objects.requireNonNull(
                OldStoreTest.class.getResourceAsStream(
                    "/stores/version-" + version + ".duckdb.gz"));
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

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void everyRevisionIsThereAsItWas(int version) throws IOException {
    unpack(version);
    Observation neet = neet(version == 1 ? Optional.empty() : Optional.of(SPREAD));
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
              Printed.broughtBy(1, neet));
      assertThat(store.observations(3))
          .containsExactlyInAnyOrder(
              Printed.broughtBy(2, Printed.crime(2019, "7,796")),
              Printed.broughtBy(1, Printed.crime(2020, "7,056")),
              Printed.broughtBy(1, neet));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void itTakesFromThenOnWhatItDidNotKnow(int version) throws IOException, SQLException {
    unpack(version);
    ActionUpdate update = Said.update("1.1", 2016, 1, Status.AMBER, "under way");
    Narrative account = Said.account("2019/20", "Fewer leave without a place.");
    Entries entries =
        new Entries(List.of(neet(Optional.of(SPREAD))), List.of(update), List.of(account));
    try (Store store = Printed.open(folder)) {
      assertThat(store.updates(3)).isEmpty();
      assertThat(store.narratives(3)).isEmpty();
      assertThat(store.write(Printed.change("new"), entries, Entries.NONE).problems()).isEmpty();
    }
    try (Store store = Printed.open(folder)) {
      assertThat(store.observations(4))
          .contains(Printed.broughtBy(4, neet(Optional.of(SPREAD))))
          .hasSize(3);
      assertThat(store.updates(4)).containsExactly(Said.broughtBy(4, update));
      assertThat(store.narratives(4)).containsExactly(account);
      assertThat(store.updates(3)).isEmpty();
      assertThat(store.history(Printed.CRIME, "sevenoaks")).hasSize(3);
    }
    assertThat(version()).isEqualTo(Schema.VERSION);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void whatCannotBeCarriedOverIsLeftAsItWas(int version) throws IOException, SQLException {
    unpack(version);
    try (Database database = Database.open(file, workspace.resolve("scratch"))) {
      // Somebody else's table of the same name stands in the way.
      database.run("CREATE TABLE narratives (words VARCHAR)");
    }
    assertThat(new DuckDbStores().open(folder).problems()).hasSize(1);
    assertThat(version()).isEqualTo(version);
    try (Database database = Database.open(file, workspace.resolve("scratch"))) {
      assertThat(database.number("SELECT count(*) FROM observations")).contains(5L);
      database.run("DROP TABLE narratives");
    }
    Printed.open(folder).close();
    assertThat(version()).isEqualTo(Schema.VERSION);
  }

  private long version() throws SQLException {
    try (Database database = Database.open(file, workspace.resolve("scratch"))) {
      return database.number("SELECT max(version) FROM weald_store").orElse(0L);
    }
  }
}
