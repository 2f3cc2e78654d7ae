package org.weald.store.duckdb.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.weald.model.Observation;
import org.weald.workspace.Store;

class BulkTest {
  private long since = System.nanoTime();

  @Test
  void twoHundredThousandFiguresAreRecordedSupersededAndReadInSeconds(@TempDir Path workspace)
      throws Exception {
    Path folder = Printed.data(workspace);
    List<Observation> figures = Printed.many(200_000);
    lap("made");
    try (Store store = Printed.open(folder)) {
      lap("first open");
      assertThat(store.record(Printed.change("first"), figures).problems()).isEmpty();
      lap("record 200,000");
      assertThat(store.record(Printed.change("again"), figures).problems()).isEmpty();
      lap("supersede 200,000");
      assertThat(store.observations(1)).hasSize(200_000);
      lap("read 200,000");
      assertThat(store.observations(2)).hasSize(200_000);
      lap("read 200,000 again");
      assertThat(store.history(Printed.CRIME + "7", "area-0")).hasSize(40);
      lap("history");
      assertThat(store.withdraw(Printed.change("all"), figures).problems()).isEmpty();
      lap("withdraw 200,000");
      assertThat(store.observations(3)).isEmpty();
      assertThat(store.observations(2)).hasSize(200_000);
      lap("read");
    }
    lap("close");
    System.out.println("file " + Files.size(folder.resolve(DuckDbStores.FILE)) / 1024 + " KB");
    try (Store store = Printed.open(folder)) {
      lap("second open");
      assertThat(store.revision()).isEqualTo(3);
    }
    lap("close");
  }

  private void lap(String what) {
    long now = System.nanoTime();
    System.out.printf("%-25s %6d ms%n", what, (now - since) / 1_000_000);
    since = System.nanoTime();
  }
}
