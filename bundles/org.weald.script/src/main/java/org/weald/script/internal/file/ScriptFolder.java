package org.weald.script.internal.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.weald.model.Place;
import org.weald.model.Problem;

/**
 * The scripts below a folder; the folders are the menu. Only headers are read.
 *
 * @param scripts those whose header could be read
 * @param problems of the others; they are left out
 */
public record ScriptFolder(List<Script> scripts, List<Problem> problems) {

  /**
   * Looks through calculations/, views/ and exports/ below a folder; an absent one holds nothing.
   */
  public static ScriptFolder of(Path folder, Origin origin) {
    ScriptFolder found = new ScriptFolder(new ArrayList<>(), new ArrayList<>());
    for (String part : List.of("calculations", "views", "exports")) {
      Path below = folder.resolve(part);
      if (Files.isDirectory(below)) {
        try (Stream<Path> files = Files.walk(below, 5)) {
          files
              .filter(file -> !Files.isDirectory(file))
              .filter(file -> file.getFileName().toString().endsWith(Script.ENDING))
              .filter(file -> !file.getFileName().toString().endsWith(".test" + Script.ENDING))
              .sorted()
              .forEach(file -> found.add(folder, file, origin));
        } catch (IOException | UncheckedIOException unreadable) {
          found.problems.add(
              new Problem(
                  "the folder cannot be read",
                  Place.of(below.toString()),
                  String.valueOf(unreadable.getMessage()),
                  "Check that you may read it"));
        }
      }
    }
    return found;
  }

  private void add(Path folder, Path file, Origin origin) {
    String relative = folder.relativize(file).toString().replace('\\', '/');
    String id = relative.substring(0, relative.length() - Script.ENDING.length());
    new ScriptFile(file, id, origin).read().fold(scripts::add, problems::addAll);
  }
}
