package org.weald.store.duckdb.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.weald.model.Problem;
import org.weald.workspace.Store;

class OpeningTest {
  @TempDir Path workspace;
  private Path folder;

  @BeforeEach
  void makeFolder() {
    folder = Printed.data(workspace);
  }

  @Test
  void aPathWithSemicolonQuoteAndSpaceIsAPathLikeAnyOther() throws Exception {
    Path odd = Files.createDirectories(folder.resolve("Anna's plan; 2019/data ü %20"));
    try (Store store = Printed.open(odd)) {
      store.record(Printed.change("first"), List.of(Printed.crime(2019, "7,769")));
    }
    assertThat(odd.resolve("weald.duckdb")).exists();
    assertThat(odd.resolve("weald.duckdb.wal")).doesNotExist();
    try (Store store = Printed.open(odd)) {
      assertThat(store.revision()).isEqualTo(1);
    }
  }

  @Test
  void aStoreThatThisProcessHasOpenIsNotOpenedAgain() {
    Store store = Printed.open(folder);
    assertThat(refusal().what()).isEqualTo("the store is open already");
    store.close();
    Printed.open(folder).close();
  }

  @Test
  void aBundleThatStopsClosesItsStores() {
    DuckDbStores stores = new DuckDbStores();
    assertThat(stores.open(folder).problems()).isEmpty();
    stores.stop();
    Printed.open(folder).close();
  }

  @Test
  void aFileThatIsNoDatabaseIsRefusedAndLeftAlone() throws Exception {
    Path file = folder.resolve(DuckDbStores.FILE);
    String text = "measure,area,period,figure\n".repeat(1000);
    Files.writeString(file, text);
    Problem problem = refusal();
    assertThat(problem.where().file()).isEqualTo(file.toRealPath().toString());
    assertThat(problem.why()).startsWith("the file is damaged, or not a store at all");
    assertThat(problem.remedy()).contains("backup");
    assertThat(file).hasContent(text);
  }

  @Test
  void aFileWithAFlippedBlockOrCutShortIsRefused() throws Exception {
    try (Store store = Printed.open(folder)) {
      store.record(Printed.change("many"), Printed.many(5000));
    }
    Path file = folder.resolve(DuckDbStores.FILE);
    byte[] whole = Files.readAllBytes(file);
    byte[] flipped = whole.clone();
    for (int i = 4096; i < 12288; i++) {
      flipped[i] ^= 0x5A;
    }
    Files.write(file, flipped);
    assertThat(refusal().why()).contains("damaged");
    Files.write(file, java.util.Arrays.copyOf(whole, 5000));
    assertThat(refusal().why()).contains("damaged");
    Files.write(file, whole);
    try (Store store = Printed.open(folder)) {
      assertThat(store.observations(1)).hasSize(5000);
    }
  }

  @Test
  void whatACreationThatWasCutOffLeftIsNotInTheWay() throws Exception {
    Files.writeString(folder.resolve("weald.duckdb.new"), "DUCK");
    Files.writeString(folder.resolve("weald.duckdb.new.wal"), "");
    Printed.open(folder).close();
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).containsExactly(folder.resolve(DuckDbStores.FILE));
    }
  }

  @Test
  void aFileWithoutAByteHasLostItsFiguresAndIsRefused() throws Exception {
    Files.createFile(folder.resolve(DuckDbStores.FILE));
    assertThat(refusal().why()).contains("damaged");
  }

  @Test
  void aStoreOfANewerWealdIsRefused() throws Exception {
    Printed.open(folder).close();
    change("UPDATE weald_store SET version = 7");
    assertThat(refusal())
        .satisfies(
            problem -> {
              assertThat(problem.what()).isEqualTo("the store was made by a newer Weald");
              assertThat(problem.why())
                  .isEqualTo("its tables are version 7; this Weald knows up to " + Schema.VERSION);
            });
    change("UPDATE weald_store SET version = " + Schema.VERSION);
    Printed.open(folder).close();
  }

  @Test
  void aDatabaseOfSomebodyElsesIsRefusedAndNothingIsAddedToIt() throws Exception {
    change("CREATE TABLE invoices (amount INTEGER)");
    assertThat(refusal().why()).isEqualTo("this is a database, but not one that Weald made");
    assertThat(refusal().why()).isEqualTo("this is a database, but not one that Weald made");
  }

  @Test
  void theDatabaseSeesNoOtherFileAndNoNetwork() throws Exception {
    try (Database database = Database.open(folder.resolve("x.duckdb"), folder.resolve("scratch"))) {
      for (String sql :
          List.of(
              "SELECT * FROM read_csv('/etc/passwd')",
              "COPY (SELECT 1) TO '" + folder.resolve("out.csv") + "'",
              "ATTACH '" + folder.resolve("other.duckdb") + "'",
              "INSTALL httpfs",
              "LOAD httpfs",
              "SET enable_external_access = true",
              "SET memory_limit = '64GB'")) {
        assertThatThrownBy(() -> database.run(sql)).as(sql).isInstanceOf(SQLException.class);
      }
    }
    assertThat(folder.resolve("out.csv")).doesNotExist();
  }

  @Test
  void workThatDoesNotFitIntoMemoryGoesToTheScratchFolder() throws Exception {
    Path scratch = folder.resolve("scratch");
    try (Database database = Database.open(folder.resolve("x.duckdb"), scratch)) {
      // 8 million wide rows sorted: more than the 512 MB allowed.
      long rows =
          database
              .number(
                  "SELECT count(*) FROM (SELECT md5(i::VARCHAR) AS a, md5((i + 1)::VARCHAR) AS b"
                      + " FROM range(8000000) AS t(i) ORDER BY a LIMIT 7999999 OFFSET 1)")
              .orElseThrow();
      assertThat(rows).isEqualTo(7_999_999);
    }
  }

  private Problem refusal() {
    return new DuckDbStores()
        .open(folder)
        .fold(
            store -> {
              store.close();
              throw new AssertionError("opened");
            },
            problems -> problems.get(0));
  }

  private void change(String sql) throws SQLException {
    try (Database database =
        Database.open(folder.resolve(DuckDbStores.FILE), folder.resolve("scratch"))) {
      database.run(sql);
    }
  }
}
