package org.weald.store.duckdb.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.weald.model.Checked;
import org.weald.model.Observation;
import org.weald.model.Problem;
import org.weald.workspace.Revision;
import org.weald.workspace.Store;
import org.weald.workspace.mishap.SmallDisk;

/**
 * A disk of 16 MB that fills up, and a store one may only read; both as an account without rights,
 * since root may write everywhere and to the last block.
 */
class FullDiskTest {
  @TempDir(cleanup = CleanupMode.ALWAYS)
  Path top;

  private SmallDisk small;
  private Path disk;

  @BeforeEach
  void mount() throws Exception {
    small = SmallDisk.mount(top, "16m");
    disk = small.folder();
  }

  @AfterEach
  void unmount() throws Exception {
    if (small != null) {
      small.close();
    }
  }

  @Test
  void aFullDiskTakesNothingAwayAndTheStoreGoesOn() throws Exception {
    assertThat(small.told(Filling.class, disk))
        .containsExactly(
            "grown until: the disk is full",
            "remedy: Nothing was changed; make room on the disk, then do it again",
            "whole revisions: true",
            "full to the last byte: the disk is full",
            "still read: true",
            "still the same revision: true",
            "with room again: written",
            "closed on a full disk and reopened on a full disk: the same or the disk is full",
            "with room again: the same",
            "and: written");
  }

  @Test
  void aStoreThatCannotBeMadeOnAFullDiskLeavesNoFile() throws Exception {
    assertThat(small.told(Making.class, disk))
        .containsExactly("refused: the disk is full", "left: []", "with room: opened");
  }

  @Test
  void aStoreOneMayOnlyReadIsRefused() throws Exception {
    Path data = Printed.data(disk);
    try (Store store = Printed.open(data)) {
      store.record(Printed.change("first"), List.of(Printed.crime(2019, "7,769")));
    }
    Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("r-xr-xr-x"));
    Files.setPosixFilePermissions(
        data.resolve(DuckDbStores.FILE), PosixFilePermissions.fromString("r--r--r--"));
    assertThat(small.told(Opening.class, data))
        .containsExactly("the store cannot be opened: you may not write to it");
  }

  static void say(String words, Object what) {
    System.out.println(words + ": " + what);
  }

  static String why(Checked<?> checked) {
    return checked.problems().isEmpty() ? "written" : checked.problems().get(0).why();
  }

  /** Fills the disk with figures, then with something else. */
  static final class Filling {
    public static void main(String[] arguments) throws Exception {
      Path disk = Path.of(arguments[0]);
      Path data = Printed.data(disk);
      Path ballast = disk.resolve("ballast");
      Path reserve = Files.write(disk.resolve("reserve"), new byte[4 << 20]);
      Store store = Printed.open(data);
      List<Observation> figures = varied(5_000);
      Checked<Revision> written = store.record(Printed.change("grow"), figures);
      while (written.problems().isEmpty()) {
        written = store.record(Printed.change("grow"), figures);
      }
      say("grown until", why(written));
      say("remedy", written.problems().get(0).remedy());
      long latest = store.revision();
      say("whole revisions", whole(store, latest, figures.size()));

      SmallDisk.fill(ballast);
      say("full to the last byte", why(store.record(Printed.change("more"), figures)));
      say("still read", whole(store, latest, figures.size()));
      say("still the same revision", store.revision() == latest);
      Files.delete(ballast);
      List<Observation> one = List.of(Printed.crime(2019, "7,769"));
      say("with room again", why(store.record(Printed.change("one"), one)));

      SmallDisk.fill(ballast);
      store.close();
      say("closed on a full disk and reopened on a full disk", reopened(data, latest + 1));
      Files.delete(ballast);
      Files.delete(reserve);
      try (Store again = Printed.open(data)) {
        boolean same =
            again.revision() == latest + 1 && again.observations(latest + 1).size() == 5001;
        say("with room again", same ? "the same" : "something else");
        say("and", why(again.record(Printed.change("two"), one)));
      }
    }

    /** Either will do: what matters is that nothing is lost. */
    private static String reopened(Path data, long latest) {
      return new DuckDbStores()
          .open(data)
          .fold(
              store -> {
                long found = store.revision();
                store.close();
                return found == latest ? "the same or the disk is full" : "revision " + found;
              },
              problems ->
                  problems.get(0).why().equals("the disk is full")
                      ? "the same or the disk is full"
                      : problems.get(0).sentence());
    }

    private static boolean whole(Store store, long latest, int size) {
      for (long revision = 1; revision <= latest; revision++) {
        if (store.observations(revision).size() != size) {
          return false;
        }
      }
      return latest > 0;
    }

    /** Sentences that do not compress, so that the disk fills soon. */
    private static List<Observation> varied(int count) {
      java.util.Random random = new java.util.Random(7);
      List<Observation> varied = new ArrayList<>();
      for (Observation it : Printed.many(count)) {
        varied.add(
            new Observation(
                it.measure(),
                it.area(),
                it.period(),
                it.kind(),
                it.figure(),
                it.numerator(),
                it.denominator(),
                it.edition(),
                new org.weald.model.Provenance(
                    "",
                    new java.math.BigInteger(1500, random).toString(36),
                    "",
                    "workspace",
                    it.provenance().place(),
                    0)));
      }
      return varied;
    }
  }

  /** Makes a store where there is no room for one. */
  static final class Making {
    public static void main(String[] arguments) throws Exception {
      Path disk = Path.of(arguments[0]);
      Path data = Printed.data(disk);
      Files.createDirectories(disk.resolve(".weald"));
      Path ballast = disk.resolve("ballast");
      SmallDisk.fill(ballast);
      say("refused", why(new DuckDbStores().open(data)));
      try (Stream<Path> left = Files.list(data)) {
        say("left", left.map(Path::getFileName).toList());
      }
      Files.delete(ballast);
      Printed.open(data).close();
      say("with room", "opened");
    }
  }

  /** Opens a store. */
  static final class Opening {
    public static void main(String[] arguments) {
      for (Problem problem : new DuckDbStores().open(Path.of(arguments[0])).problems()) {
        say(problem.what(), problem.why());
      }
    }
  }
}
