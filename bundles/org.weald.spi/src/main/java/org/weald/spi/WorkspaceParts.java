package org.weald.spi;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.weald.model.Place;
import org.weald.model.Problem;

/**
 * What a workspace keeps for itself: figures, plug-ins, scripts, templates. A result that is
 * written over one of these would be the end of it.
 */
final class WorkspaceParts {
  private static final String DESCRIPTION = "workspace.json";
  private static final Set<String> KEPT = Set.of("data", "plugins", "schema", ".weald");
  private static final String SCRIPTS = "scripts";
  private static final String SCRIPT = ".groovy";
  private static final String REPORTS = "reports";
  private static final String TEMPLATE = ".json";
  private static final long LARGEST_TEMPLATE = 1 << 20;

  private WorkspaceParts() {}

  /**
   * Why a result may not be written to a file.
   *
   * @param target absolute or not, there or not
   */
  static Optional<Problem> keep(Path target) throws IOException {
    Path real = real(target.toAbsolutePath().normalize());
    for (Path folder = real.getParent(); folder != null; folder = folder.getParent()) {
      if (Files.isRegularFile(folder.resolve(DESCRIPTION))
          && isKept(folder, folder.relativize(real))) {
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

  private static boolean isKept(Path folder, Path within) throws IOException {
    String first = within.getName(0).toString();
    return (within.getNameCount() == 1 && first.equals(DESCRIPTION))
        || (within.getNameCount() > 1 && KEPT.contains(first))
        || (first.equals(SCRIPTS) && within.toString().endsWith(SCRIPT))
        || (first.equals(REPORTS) && isTemplate(folder.resolve(within)));
  }

  /** Results may stand beside templates, and may be made again. */
  private static boolean isTemplate(Path file) throws IOException {
    return file.toString().endsWith(TEMPLATE)
        && Files.isRegularFile(file)
        && Files.size(file) < LARGEST_TEMPLATE
        && new String(Files.readAllBytes(file), StandardCharsets.UTF_8).contains("\"sections\"");
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
