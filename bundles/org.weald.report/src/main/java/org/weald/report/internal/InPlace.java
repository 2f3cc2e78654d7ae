package org.weald.report.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.weald.model.Contribution;
import org.weald.spi.Extender;
import org.weald.spi.Monitor;

/** Plug-ins of a workspace that stand in place of those that ship. */
final class InPlace {
  /** Kept with a frozen edition, where what ships is not there to compare with. */
  private static final String KEPT = "plugins-in-place.txt";

  private InPlace() {}

  /** Their ids. */
  static Set<String> in(Path workspace, Extender extender, Monitor monitor) {
    Path kept = workspace.resolve(KEPT);
    if (Files.isRegularFile(kept, LinkOption.NOFOLLOW_LINKS)) {
      try {
        return new TreeSet<>(Files.readAllLines(kept, StandardCharsets.UTF_8));
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    }
    Set<String> own = extender.pluginFolders(workspace.resolve("plugins")).keySet();
    return own.isEmpty()
        ? Set.of()
        : monitor.catalogue().contributions().stream()
            .map(Contribution::origin)
            .filter(own::contains)
            .collect(Collectors.toSet());
  }
}
