package org.weald.script.internal.box;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Scripts that try to leave their box, or to take more than they may. */
@Timeout(300)
final class HostileScriptsTest {
  private static final Path RESOURCES = Path.of("src", "test", "resources");
  private static final List<Path> FOLDERS =
      List.of(RESOURCES.resolve("hostile"), RESOURCES.resolve("hostile-own"));

  @TempDir private Path folder;

  @Test
  void theHarnessSeesThemEscapeWhereThereIsNoBox() throws Exception {
    List<Expected> seen = new ArrayList<>();
    List<Expected> running = new ArrayList<>();
    for (Expected expected : all()) {
      if (expected.open().equals("seen")) {
        seen.add(expected);
      } else if (expected.open().equals("runs")) {
        running.add(expected);
      }
    }
    List<Outcome> outcomes = inTwo(seen, HostileChild.Mode.OPEN, 10_000);
    outcomes.addAll(inTwo(running, HostileChild.Mode.TOGETHER, 6000));
    assertThat(outcomes).filteredOn(outcome -> !outcome.escaped()).isEmpty();
    assertThat(outcomes)
        .filteredOn(outcome -> seen.stream().anyMatch(expected -> expected.isOf(outcome)))
        .filteredOn(outcome -> outcome.escapes().equals(List.of("ran on beyond its time")))
        .isEmpty();
    assertThat(outcomes).hasSizeGreaterThan(all().size() * 4 / 5);
  }

  private static List<Expected> all() throws IOException {
    List<Expected> all = new ArrayList<>();
    for (Path each : FOLDERS) {
      all.addAll(Expected.of(each));
    }
    return all;
  }

  /** In two JVMs at once, one for each core. */
  private List<Outcome> inTwo(List<Expected> scripts, HostileChild.Mode mode, long millis)
      throws Exception {
    ExecutorService two = Executors.newFixedThreadPool(2);
    try {
      List<Callable<List<Outcome>>> halves = new ArrayList<>();
      for (int half = 0; half < 2; half++) {
        List<Path> paths = new ArrayList<>();
        for (int at = half; at < scripts.size(); at += 2) {
          paths.add(scripts.get(at).script().toAbsolutePath());
        }
        HostileJvm jvm = new HostileJvm(mode, millis, 100, folder.resolve(mode.name() + half));
        halves.add(() -> jvm.run(paths));
      }
      Map<String, Outcome> byFile = new TreeMap<>();
      for (Future<List<Outcome>> half : two.invokeAll(halves)) {
        half.get().forEach(outcome -> byFile.put(outcome.file(), outcome));
      }
      return new ArrayList<>(byFile.values());
    } finally {
      two.shutdownNow();
    }
  }
}
