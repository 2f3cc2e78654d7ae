package org.weald.workbench.views.internal.reports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A file among the reports.
 *
 * @param path absolute
 * @param name below the folder of reports
 * @param written when
 * @param bytes its size
 */
record ReportFile(Path path, String name, FileTime written, long bytes) {
  private static final int DEEP = 3;
  private static final int MOST = 2_000;
  private static final long KILO = 1024;
  private static final DateTimeFormatter WHEN =
      DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.UK).withZone(ZoneId.systemDefault());

  /** The files below a folder, the latest first. */
  static List<ReportFile> below(Path folder) throws IOException {
    List<ReportFile> files = new ArrayList<>();
    if (!Files.isDirectory(folder)) {
      return files;
    }
    try (Stream<Path> all = Files.walk(folder, DEEP)) {
      for (Path path : (Iterable<Path>) all.limit(MOST)::iterator) {
        if (Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS) && !Files.isHidden(path)) {
          files.add(
              new ReportFile(
                  path,
                  folder.relativize(path).toString(),
                  Files.getLastModifiedTime(path),
                  Files.size(path)));
        }
      }
    }
    files.sort(
        Comparator.comparing(ReportFile::written).reversed().thenComparing(ReportFile::name));
    return files;
  }

  /** When it was written, "22 Nov 2026, 18:40". */
  String when() {
    return WHEN.format(written.toInstant());
  }

  /** Its size in words, "24 KB". */
  String size() {
    return bytes < KILO * KILO
        ? Math.max(1, (bytes + KILO - 1) / KILO) + " KB"
        : String.format(Locale.UK, "%.1f MB", bytes / (double) (KILO * KILO));
  }
}
