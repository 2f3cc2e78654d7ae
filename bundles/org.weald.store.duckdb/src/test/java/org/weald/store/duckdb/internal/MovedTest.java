package org.weald.store.duckdb.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.weald.model.Checked;
import org.weald.model.Problem;
import org.weald.workspace.Revision;
import org.weald.workspace.Store;

/** A workspace's folder that is moved, deleted or replaced under an open store. */
class MovedTest {
  @TempDir Path top;
  private Path workspace;
  private Path data;

  @BeforeEach
  void make() throws Exception {
    workspace = Files.createDirectory(top.resolve("w"));
    data = Printed.data(workspace);
  }

  private static Checked<Revision> write(Store store, String raw) {
    return store.record(Printed.change("a figure"), List.of(Printed.crime(2019, raw)));
  }

  private static void refused(Checked<Revision> written) {
    assertThat(written.problems())
        .singleElement()
        .extracting(Problem::why)
        .asString()
        .startsWith("the workspace is not there any more");
  }

  private static List<String> raws(Store store) {
    return Printed.raw(store.observations(store.revision()));
  }

  @Test
  void aMovedFolderIsToldLeftAloneAndWrittenToOnceItIsBack() throws Exception {
    Path elsewhere = top.resolve("elsewhere");
    try (Store store = Printed.open(data)) {
      assertThat(write(store, "1").problems()).isEmpty();
      Files.move(workspace, elsewhere);

      refused(write(store, "2"));
      assertThat(workspace).doesNotExist();
      assertThat(raws(store)).as("what is known is still shown").containsExactly("1");
      assertThat(workspace).doesNotExist();

      Files.move(elsewhere, workspace);
      assertThat(write(store, "2").problems()).isEmpty();
    }
    try (Store again = Printed.open(data)) {
      assertThat(again.revision()).isEqualTo(2);
      assertThat(raws(again)).containsExactly("2");
    }
  }

  @Test
  void aStoreThatClosesAfterItsFolderWasMovedTakesAllAlong() throws Exception {
    Path elsewhere = top.resolve("elsewhere");
    try (Store store = Printed.open(data)) {
      assertThat(write(store, "1").problems()).isEmpty();
      Files.move(workspace, elsewhere);
    }
    assertThat(workspace).doesNotExist();
    try (Store moved = Printed.open(elsewhere.resolve("data"))) {
      assertThat(raws(moved)).containsExactly("1");
    }
  }

  @Test
  void aDeletedFolderThatComesBackFromACopyIsOpenedAsItIs() throws Exception {
    Path copy = top.resolve("copy");
    try (Store store = Printed.open(data)) {
      assertThat(write(store, "1").problems()).isEmpty();
      copy(workspace, copy);
      assertThat(write(store, "2").problems()).isEmpty();
      delete(workspace);

      refused(write(store, "3"));
      assertThat(workspace).doesNotExist();

      copy(copy, workspace);
      assertThat(raws(store)).as("as it was copied").containsExactly("1");
      assertThat(write(store, "3").problems()).isEmpty();
    }
    try (Store again = Printed.open(data)) {
      assertThat(again.revision()).isEqualTo(2);
      assertThat(raws(again)).containsExactly("3");
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      all.forEach(
          one -> {
            try {
              Files.copy(one, to.resolve(from.relativize(one).toString()));
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(one);
      }
    }
  }
}
