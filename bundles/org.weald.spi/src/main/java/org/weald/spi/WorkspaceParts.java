package org.weald.spi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.weald.model.Place;
import org.weald.model.Problem;

/**
 * What a workspace keeps for itself: figures, plug-ins, scripts. A result that is written over one
 * of these would be the end of it.
 */
final class WorkspaceParts {
  private static final String DESCRIPTION = "workspace.json";
  private static final Set<String> KEPT = Set.of("data", "plugins", "schema", ".weald");
  private static final String SCRIPTS = "scripts";
  private static final String SCRIPT = ".groovy";

  private WorkspaceParts() {}

  /**
   * Why a result may not be written to a file.
   *
   * @param target absolute or not, there or not
   */
  static Optional<Problem> keep(Path target) throws IOException {
    Path real = real(target.toAbsolutePath().normalize());
    for (Path folder = real.getParent(); folder != null; folder = folder.getParent()) {
      if (Files.isRegularFile(folder.resolve(DESCRIPTION)) && isKept(folder.relativize(real))) {
        return Optional.of(
            new Problem(
                "the file cannot be written",
                Place.of(target.toString()),
                "this is where the workspace " + folder + " keeps what is its own",
                "Choose another place, such as " + folder.resolve("reports")));
      }
    }
    return Optional.empty();
  }

  private static boolean isKept(Path within) {
    String first = within.getName(0).toString();
    return (within.getNameCount() == 1 && first.equals(DESCRIPTION))
        || (within.getNameCount() > 1 && KEPT.contains(first))
        || (first.equals(SCRIPTS) && within.toString().endsWith(SCRIPT));
  }

  /** Where links lead to, as far as the way is there. */
  private static Path real(Path path) throws IOException {
    Path parent = path.getParent();
    Path name = path.getFileName();
    if (parent == null || name == null || Files.exists(path)) {
      return Files.exists(path) ? path.toRealPath() : path;
    }
    return Files.exists(path, LinkOption.NOFOLLOW_LINKS) ? path : real(parent).resolve(name);
  }
}
