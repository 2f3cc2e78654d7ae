package org.weald.script.internal.box;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Scripts that try to leave their box, or to take more than they may: those of hostile/ and
 * hostile-own/, and with -Dweald.hostile=FOLDER those of any other folder.
 */
@Timeout(600)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class HostileScriptsTest {
  private static final Path RESOURCES = Path.of("src", "test", "resources");
  private static final List<Path> FOLDERS =
      List.of(RESOURCES.resolve("hostile"), RESOURCES.resolve("hostile-own"));
  private static final Path OF_OTHERS = Path.of("target", "hostile.txt");
  private static final String OTHERS = "weald.hostile";

  @TempDir private static Path folder;

  private final List<Expected> all = new ArrayList<>();
  private Optional<HostileBatch> boxed = Optional.empty();

  @BeforeAll
  void readWhatIsExpected() throws IOException {
    for (Path each : FOLDERS) {
      all.addAll(Expected.of(each));
    }
  }

  /** Run once, for all tests that look at it. */
  private HostileBatch boxed() throws Exception {
    if (boxed.isEmpty()) {
      boxed = Optional.of(HostileBatch.run(scripts(all), HostileChild.Mode.BOXED, folder));
    }
    return boxed.get();
  }

  private static List<Path> scripts(List<Expected> expected) {
    return expected.stream().map(Expected::script).toList();
  }

  @Test
  void everyOneIsRefusedOrContainedForItsOwnReasonInItsOwnLine() throws Exception {
    HostileBatch batch = boxed();
    List<String> faults = new ArrayList<>();
    for (Expected expected : all) {
      String fault = expected.fault(batch.of(expected.script()));
      if (!fault.isEmpty()) {
        faults.add(expected.script().getFileName() + ": " + fault);
      }
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void everyScriptOfTheFoldersIsExpected() throws IOException {
    for (Path each : FOLDERS) {
      try (Stream<Path> files = Files.list(each)) {
        List<Path> scripts = files.filter(file -> file.toString().endsWith(".groovy")).toList();
        assertThat(scripts(all)).containsAll(scripts);
      }
    }
    assertThat(all).hasSizeGreaterThan(300);
  }

  @Test
  void theHarnessSeesThemEscapeWhereThereIsNoBox() throws Exception {
    List<Path> seen = scripts(all.stream().filter(one -> one.open().equals("seen")).toList());
    List<Path> running = scripts(all.stream().filter(one -> one.open().equals("runs")).toList());
    HostileBatch open = HostileBatch.run(seen, HostileChild.Mode.OPEN, folder);
    HostileBatch together = HostileBatch.run(running, HostileChild.Mode.TOGETHER, folder);
    // Whether one exhausts time or memory depends on the machine: a quick one may come to the end.
    assertThat(seen.stream().filter(script -> open.of(script).escaped()).count())
        .isGreaterThanOrEqualTo(seen.size() * 19L / 20);
    assertThat(running.stream().filter(script -> together.of(script).escaped()).count())
        .isGreaterThanOrEqualTo(running.size() * 9L / 10);
    assertThat(seen.size() + running.size()).isGreaterThan(all.size() * 4 / 5);
  }

  @Test
  void theTableOfResultsIsTrue() throws Exception {
    Path table = FOLDERS.get(1).resolve("results.md");
    List<String> made = HostileResults.table(all, boxed());
    if (Boolean.getBoolean("weald.hostile.write")) {
      Files.write(table, made);
    }
    assertThat(HostileResults.faults(Files.readAllLines(table), all, boxed())).isEmpty();
  }

  @Test
  void noneOfAnotherFolderEscapes() throws Exception {
    String others = System.getProperty(OTHERS, "");
    assumeTrue(!others.isEmpty(), "no other folder was given with -D" + OTHERS);
    try (Stream<Path> files = Files.list(Path.of(others))) {
      List<Path> scripts =
          files.filter(file -> file.toString().endsWith(".groovy")).sorted().toList();
      HostileBatch batch = HostileBatch.run(scripts, HostileChild.Mode.BOXED, folder);
      Files.writeString(OF_OTHERS, HostileResults.plainly(scripts, batch));
      assertThat(scripts).isNotEmpty().noneMatch(script -> batch.of(script).escaped());
    }
  }
}
