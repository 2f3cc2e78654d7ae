package org.weald.script.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
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

  /** Looks through calculations/ and exports/ below a folder; an absent folder holds nothing. */
  static ScriptFolder of(Path folder, String origin) throws IOException {
    ScriptFolder found = new ScriptFolder(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    for (String part : List.of("calculations", "exports")) {
      Path below = folder.resolve(part);
      if (Files.isDirectory(below)) {
        try (Stream<Path> files = Files.walk(below, 5)) {
          files
              .filter(file -> file.getFileName().toString().endsWith(".groovy"))
              .filter(file -> !file.getFileName().toString().endsWith(".test.groovy"))
              .sorted()
              .forEach(file -> found.add(folder, file, origin));
        }
      }
    }
    return found;
  }

  private void add(Path folder, Path file, String origin) {
    String relative = folder.relativize(file).toString().replace('\\', '/');
    ScriptFile script =
        new ScriptFile(file, relative.substring(0, relative.length() - ".groovy".length()), origin);
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
