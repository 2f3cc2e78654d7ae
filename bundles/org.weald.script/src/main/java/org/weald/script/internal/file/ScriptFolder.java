package org.weald.script.internal.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
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
  private static final List<String> PARTS = List.of("calculations", "views", "exports");
  private static final int DEEPEST = 8;

  /**
   * Looks through calculations/, views/ and exports/ below a folder; an absent one holds nothing.
   */
  public static ScriptFolder of(Path folder, Origin origin) {
    ScriptFolder found = new ScriptFolder(new ArrayList<>(), new ArrayList<>());
    for (ScriptFile file : files(folder, origin, found.problems)) {
      file.read().fold(found.scripts::add, found.problems::addAll);
    }
    return found;
  }

  /**
   * The files that are scripts, by their paths: nothing is read. What a script would not be found
   * as, because it stands elsewhere, is a problem.
   *
   * @param problems takes those of folders
   */
  static List<ScriptFile> files(Path folder, Origin origin, List<Problem> problems) {
    List<ScriptFile> found = new ArrayList<>();
    if (!Files.isDirectory(folder)) {
      return found;
    }
    try (Stream<Path> files = Files.walk(folder, DEEPEST)) {
      files
          .filter(file -> isScript(file.getFileName().toString()))
          .filter(file -> !Files.isDirectory(file))
          .sorted()
          .forEach(file -> add(folder, file, origin, found, problems));
    } catch (IOException | UncheckedIOException unreadable) {
      problems.add(
          new Problem(
              "the folder cannot be read",
              Place.of(folder.toString()),
              String.valueOf(unreadable.getMessage()),
              "Check that you may read it"));
    }
    found.sort(Comparator.comparing(file -> PARTS.indexOf(top(file.id()))));
    return found;
  }

  /** Not a test, which stands beside the script it tests, and not an editor's hidden copy. */
  private static boolean isScript(String name) {
    return name.endsWith(Script.ENDING)
        && !name.endsWith(".test" + Script.ENDING)
        && !name.startsWith(".");
  }

  private static void add(
      Path folder, Path file, Origin origin, List<ScriptFile> found, List<Problem> problems) {
    String relative = folder.relativize(file).toString().replace('\\', '/');
    String id = relative.substring(0, relative.length() - Script.ENDING.length());
    if (PARTS.contains(top(id))) {
      found.add(new ScriptFile(file, id, origin));
    } else {
      problems.add(
          new Problem(
              "the script is in no menu",
              Place.of(Script.file(id, origin)),
              "scripts are looked for in the folders " + String.join(", ", PARTS),
              "Move it to calculations/ or to a folder in it"));
    }
  }

  /** The part of the menu; empty where the file stands in none. */
  private static String top(String id) {
    int slash = id.indexOf('/');
    return slash < 0 ? "" : id.substring(0, slash);
  }

  /** Whether a path below scripts/ is a script's. */
  public static boolean isScriptPath(String path) {
    return PARTS.contains(top(path)) && isScript(path.substring(path.lastIndexOf('/') + 1));
  }
}
