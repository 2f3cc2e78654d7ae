package org.weald.store.duckdb.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.AbstractList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.weald.model.Observation;

class LedgerTest {
  @TempDir Path workspace;
  private final Ledger<Observation> ledger = new Ledger<>(new ObservationRows(ObservationRows.ALL));
  private Database open;

  @BeforeEach
  void make() throws SQLException {
    open = Database.open(workspace.resolve("ledger.duckdb"), workspace.resolve("scratch"));
    ledger.make(open);
  }

  @AfterEach
  void close() throws SQLException {
    open.close();
  }

  @Test
  void anInterruptAmongTheRowsStopsThem() throws SQLException {
    open.run("BEGIN TRANSACTION");
    assertThatThrownBy(() -> ledger.set(open, 1, interrupting(Printed.many(20_000))))
        .isInstanceOf(Refused.class);
    assertThat(Thread.interrupted()).isTrue();
    open.run("ROLLBACK");
    assertThat(ledger.at(open, 1)).isEmpty();
  }

  @Test
  void anInterruptAmongThoseThatAreTakenAwayStopsThemToo() throws Exception {
    List<Observation> many = Printed.many(20_000);
    ledger.set(open, 1, many);
    open.run("BEGIN TRANSACTION");
    assertThatThrownBy(() -> ledger.withdraw(open, 2, interrupting(many)))
        .isInstanceOf(Refused.class);
    assertThat(Thread.interrupted()).isTrue();
    open.run("ROLLBACK");
    assertThat(ledger.at(open, 2)).hasSize(20_000);
    assertThat(ledger.withdraw(open, 2, many)).isEmpty();
    assertThat(ledger.at(open, 2)).isEmpty();
  }

  private static List<Observation> interrupting(List<Observation> many) {
    return new AbstractList<>() {
      @Override
      public Observation get(int index) {
        if (index == 10_000) {
          Thread.currentThread().interrupt();
        }
        return many.get(index);
      }

      @Override
      public int size() {
        return many.size();
      }
    };
  }
}
