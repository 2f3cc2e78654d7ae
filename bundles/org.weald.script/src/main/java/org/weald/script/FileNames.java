package org.weald.script;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.weald.reading.Quoted;

/**
 * The names of an export's files, such as can stand beside each other on every disk: Windows and
 * macOS take names that differ only in case for one, and Windows keeps some for devices.
 */
final class FileNames {
  private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul");
  private static final String NUMBERED = "(?:com|lpt)[0-9\u00B9\u00B2\u00B3]";

  /** Each folder and file as it was written, by what disks take it for. */
  private final Map<String, String> written = new HashMap<>();

  private final Set<String> files = new TreeSet<>();

  /**
   * Takes one more.
   *
   * @throws IllegalArgumentException in words, where it cannot stand beside the others
   */
  void add(String path) {
    String way = "";
    for (String part : path.split("/", -1)) {
      check(path, part);
      way = way.isEmpty() ? part : way + "/" + part;
      if (files.contains(same(way))) {
        throw new IllegalArgumentException(
            way.equals(path)
                ? twice(path)
                : "the export has a file " + Quoted.of(way) + " and a folder of that name");
      }
      String before = written.putIfAbsent(same(way), way);
      if (before != null && !before.equals(way)) {
        throw new IllegalArgumentException(onlyInCase(before, way));
      }
    }
    if (written.keySet().stream().anyMatch(known -> known.startsWith(same(path) + "/"))) {
      throw new IllegalArgumentException(
          "the export has a file " + Quoted.of(path) + " and a folder of that name");
    }
    files.add(same(path));
  }

  private String twice(String path) {
    String before = written.getOrDefault(same(path), path);
    return before.equals(path)
        ? "the export has two files " + Quoted.of(path)
        : onlyInCase(before, path);
  }

  private static String onlyInCase(String before, String path) {
    return "the export has "
        + Quoted.of(before)
        + " and "
        + Quoted.of(path)
        + ", which differ only in capitals: many disks take them for one. Give one of them another"
        + " name";
  }

  private static void check(String path, String part) {
    if (part.startsWith(".")) {
      return; // no name at all, which is told elsewhere
    }
    if (part.endsWith(".") || part.endsWith(" ")) {
      throw new IllegalArgumentException(
          Quoted.of(path)
              + " cannot be a file's name everywhere: Windows cuts off a full stop or a space at the"
              + " end. Leave it out");
    }
    String first = part.replaceFirst("\\..*", "").strip().toLowerCase(Locale.ROOT);
    if (DEVICES.contains(first) || first.matches(NUMBERED)) {
      throw new IllegalArgumentException(
          Quoted.of(path)
              + " cannot be a file's name everywhere: Windows keeps the name "
              + Quoted.of(first)
              + " for a device, whatever its ending. Give it another name, such as "
              + Quoted.of(first + "-table.csv"));
    }
  }

  private static String same(String path) {
    return Normalizer.normalize(path, Normalizer.Form.NFC)
        .toUpperCase(Locale.ROOT)
        .toLowerCase(Locale.ROOT);
  }
}
