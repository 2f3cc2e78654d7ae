package org.weald.script.internal.box;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Many hostile scripts, run in two JVMs at once, one for each core.
 *
 * @param outcomes one for each script
 */
record HostileBatch(Map<String, Outcome> outcomes) {
  private static final long MEGABYTES = 64;

  HostileBatch(List<Outcome> outcomes) {
    this(outcomes.stream().collect(Collectors.toMap(Outcome::file, Function.identity())));
  }

  Outcome of(Path script) {
    String file = script.getFileName().toString();
    return outcomes.getOrDefault(file, Outcome.lost(file, "it was not run"));
  }

  static HostileBatch run(List<Path> scripts, HostileChild.Mode mode, Path folder)
      throws Exception {
    ExecutorService two = Executors.newFixedThreadPool(2);
    try {
      List<Callable<List<Outcome>>> halves = new ArrayList<>();
      for (int half = 0; half < 2; half++) {
        List<Path> paths = new ArrayList<>();
        for (int at = half; at < scripts.size(); at += 2) {
          paths.add(scripts.get(at).toAbsolutePath());
        }
        HostileJvm jvm =
            new HostileJvm(mode, mode.millis(), MEGABYTES, folder.resolve(mode.name() + half));
        halves.add(() -> jvm.run(paths));
      }
      List<Outcome> outcomes = new ArrayList<>();
      for (Future<List<Outcome>> half : two.invokeAll(halves)) {
        outcomes.addAll(half.get());
      }
      return new HostileBatch(outcomes);
    } finally {
      two.shutdownNow();
    }
  }
}
