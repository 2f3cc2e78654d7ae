package org.weald.exchange.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.weald.exchange.internal.folder.PluginFolder;
import org.weald.model.Checked;
import org.weald.model.Contribution;
import org.weald.model.Place;
import org.weald.model.Problem;

/**
 * A plan that is only to be made, as a folder of plug-ins for as long as it takes to take it in.
 */
final class OwnPlanFolder {
  private OwnPlanFolder() {}

  static <T> Checked<T> with(Contribution plan, Function<Path, Checked<T>> use) {
    try {
      Path folder = Files.createTempDirectory("weald-plan");
      try {
        PluginFolder plugin = PluginFolder.of(plan);
        for (Map.Entry<String, String> one : plugin.files().entrySet()) {
          Path file = folder.resolve(plugin.id()).resolve(one.getKey());
          Files.createDirectories(Objects.requireNonNull(file.getParent()));
          Files.writeString(file, one.getValue());
        }
        return use.apply(folder);
      } finally {
        remove(folder);
      }
    } catch (IOException full) {
      return Checked.bad(
          new Problem(
              "the plan cannot be written",
              Place.of(plan.title()),
              String.valueOf(full.getMessage()),
              "Check that there is room"));
    }
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
