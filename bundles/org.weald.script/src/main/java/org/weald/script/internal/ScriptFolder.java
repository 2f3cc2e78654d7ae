package org.weald.script.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.weald.model.Place;
import org.weald.model.Problem;
import org.weald.spi.Calculation;
import org.weald.spi.Exporter;

/**
 * The scripts below a folder; the folder is the menu. Only headers are read.
 *
 * @param calculations scripts of kind calculation
 * @param exporters scripts of kind export
 * @param problems of headers that could not be read; those scripts are left out
 */
record ScriptFolder(
    List<Calculation> calculations, List<Exporter> exporters, List<Problem> problems) {

  /** What script files end in. */
  static final String ENDING = ".groovy";

  /** Looks through calculations/ and exports/ below a folder; an absent folder holds nothing. */
  static ScriptFolder of(Path folder, String origin) {
    ScriptFolder found = new ScriptFolder(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    for (String part : List.of("calculations", "exports")) {
      Path below = folder.resolve(part);
      if (Files.isDirectory(below)) {
        try (Stream<Path> files = Files.walk(below, 5)) {
          files
              .filter(file -> !Files.isDirectory(file))
              .filter(file -> file.getFileName().toString().endsWith(ENDING))
              .filter(file -> !file.getFileName().toString().endsWith(".test" + ENDING))
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

  private void add(Path folder, Path file, String origin) {
    String relative = folder.relativize(file).toString().replace('\\', '/');
    String id = relative.substring(0, relative.length() - ENDING.length());
    ScriptFile script = new ScriptFile(file, id, origin);
    script
        .header()
        .fold(
            header ->
                header.kind() == ScriptHeader.Kind.CALCULATION
                    ? calculations.add(new ScriptCalculation(script, script.described(header)))
                    : exporters.add(
                        new ScriptExporter(script, script.described(header), header.format())),
            problems::addAll);
  }
}
