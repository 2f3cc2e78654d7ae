package org.weald.store.duckdb.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.AbstractList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.weald.model.Checked;
import org.weald.model.Observation;
import org.weald.workspace.Revision;
import org.weald.workspace.Store;
import org.weald.workspace.mishap.OtherProcess;

class KilledTest {
  private static final int PART = 20_000;

  @TempDir Path workspace;
  @TempDir Path scratch;
  private Path folder;

  @BeforeEach
  void makeFolder() {
    folder = Printed.data(workspace);
  }

  @Test
  void aProcessKilledInTheMiddleOfATransactionLosesThatTransactionOnly() throws Exception {
    try (OtherProcess writer = OtherProcess.start(scratch, Halfway.class, folder)) {
      assertThat(writer.line()).isEqualTo("written 1");
      assertThat(writer.line()).isEqualTo("halfway");
      writer.kill();
    }
    try (Store store = Printed.open(folder)) {
      assertThat(store.revision()).isEqualTo(1);
      assertThat(Printed.raw(store.observations(1))).containsExactly("7,745", "7,769");
      assertThat(store.record(Printed.change("after"), Printed.many(PART)).problems()).isEmpty();
      assertThat(store.observations(2)).hasSize(PART + 2);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 4})
  void aProcessKilledAtAnyMomentLeavesWholeRevisionsOnly(int after) throws Exception {
    try (OtherProcess writer = OtherProcess.start(scratch, Writing.class, folder)) {
      for (int revision = 1; revision <= after; revision++) {
        assertThat(writer.line()).isEqualTo("written " + revision);
      }
      writer.kill();
    }
    try (Store store = Printed.open(folder)) {
      // What was reported as written is there; the one under way may just have got through.
      assertThat(store.revision()).isBetween((long) after, after + 1L);
      for (Revision revision : store.revisions()) {
        assertThat(store.observations(revision.number()))
            .hasSize(PART)
            .allMatch(it -> it.provenance().revision() == revision.number());
      }
    }
  }

  @Test
  void aSecondProcessIsToldWhichProcessUsesTheStore() throws Exception {
    try (OtherProcess holder = OtherProcess.start(scratch, Halfway.class, folder)) {
      holder.line();
      holder.line();
      Checked<Store> second = new DuckDbStores().open(folder);
      assertThat(second.problems())
          .singleElement()
          .satisfies(
              problem -> {
                assertThat(problem.what()).isEqualTo("the store cannot be opened");
                assertThat(problem.why()).startsWith("in use by process " + holder.pid());
              });
    }
    Printed.open(folder).close();
  }

  /** Writes one revision, then half of another, and waits. */
  static final class Halfway {
    public static void main(String[] arguments) throws SQLException, Refused {
      Path folder = Path.of(arguments[0]);
      try (Store store = Printed.open(folder)) {
        store.record(
            Printed.change("first"),
            List.of(Printed.crime(2018, "7,745"), Printed.crime(2019, "7,769")));
      }
      System.out.println("written 1");
      List<Observation> many = Printed.many(PART);
      Database open =
          Database.open(folder.resolve(DuckDbStores.FILE), folder.resolveSibling("scratch"));
      open.run("BEGIN TRANSACTION");
      new Ledger<>(new ObservationRows(ObservationRows.ALL))
          .set(
              open,
              2,
              new AbstractList<>() {
                @Override
                public Observation get(int index) {
                  if (index == PART / 2) {
                    System.out.println("halfway");
                    waitForever();
                  }
                  return many.get(index);
                }

                @Override
                public int size() {
                  return many.size();
                }
              });
    }

    private static void waitForever() {
      try {
        while (System.in.read() >= 0) {
          continue;
        }
      } catch (IOException e) {
        throw new AssertionError(e);
      }
    }
  }

  /** Writes the same figures again and again. */
  static final class Writing {
    public static void main(String[] arguments) {
      Store store = Printed.open(Path.of(arguments[0]));
      List<Observation> many = Printed.many(PART);
      for (int revision = 1; ; revision++) {
        if (!store.record(Printed.change("again"), many).problems().isEmpty()) {
          throw new AssertionError("not written");
        }
        System.out.println("written " + revision);
      }
    }
  }
}
