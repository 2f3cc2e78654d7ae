package org.weald.workspace.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.weald.model.Checked;
import org.weald.model.Problem;
import org.weald.workspace.Workspace;

/** What the tests of this package share. */
final class Made {
  static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-03T14:05:00Z"), ZoneId.of("Europe/London"));

  private Made() {}

  static FolderWorkspaces workspaces() {
    return new FolderWorkspaces(kind -> Optional.empty(), Optional.empty(), CLOCK);
  }

  static Workspace good(Checked<Workspace> checked) {
    return checked.fold(
        workspace -> workspace,
        problems -> {
          throw new AssertionError(problems.toString());
        });
  }

  static Problem refusal(Checked<Workspace> checked) {
    return checked.fold(
        workspace -> {
          workspace.close();
          throw new AssertionError("opened " + workspace);
        },
        problems -> problems.get(0));
  }

  /** Everything below a folder, folders with a slash behind, in order. */
  static List<String> below(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(path -> !path.equals(folder))
          .map(path -> folder.relativize(path) + (Files.isDirectory(path) ? "/" : ""))
          .sorted()
          .toList();
    }
  }
}
