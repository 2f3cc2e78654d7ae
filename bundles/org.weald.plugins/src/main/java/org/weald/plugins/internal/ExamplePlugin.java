package org.weald.plugins.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.weald.model.Place;
import org.weald.model.Problem;

/** A plug-in to copy and change: a plan with one theme, written without a line of Java. */
final class ExamplePlugin {
  private static final List<String> FILES =
      List.of(
          "README.md",
          "areas/areas.csv",
          "data/observations.csv",
          "plans/community-plan.json",
          "themes/getting-about.json",
          "views/getting-about.json",
          "weald.json");

  private ExamplePlugin() {}

  /** Writes it into a workspace's plugins; empty where that worked. */
  static Optional<Problem> write(Path workspace) {
    Path folder = workspace.resolve("plugins").resolve("example");
    try {
      for (String name : FILES) {
        Path file = folder.resolve(name);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        try (InputStream in = ExamplePlugin.class.getResourceAsStream("example/" + name)) {
          Files.copy(Objects.requireNonNull(in, name), file);
        }
      }
      return Optional.empty();
    } catch (IOException failed) {
      return Optional.of(
          new Problem(
              "the workspace is made, but the example could not be written",
              Place.of(folder.toString()),
              String.valueOf(failed.getMessage()),
              "Check the folder and the room on the disk; the workspace can be used without it"));
    }
  }
}
