package org.weald.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** What Linux notes about a process, and folders that measuring leaves. */
final class Memory {
  private Memory() {}

  /**
   * The most memory a process has had, in kB; 0 when it has ended or the system keeps no notes.
   *
   * @param process a process's number, or {@code self}
   */
  static long peakKilobytes(String process) {
    try (Stream<String> lines = Files.lines(Path.of("/proc", process, "status"))) {
      return lines
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
          .findFirst()
          .orElse(0);
    } catch (IOException | java.io.UncheckedIOException e) {
      return 0; // ended between two looks
    }
  }

  /**
   * Processor time of all children that have ended, user and system, in seconds; 0 where the system
   * keeps no notes.
   */
  static double childSeconds() {
    try {
      String line = Files.readString(Path.of("/proc/self/stat"));
      String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ");
      // Fields 16 and 17 of proc(5), in hundredths of a second.
      return (Long.parseLong(fields[13]) + Long.parseLong(fields[14])) / 100.0;
    } catch (IOException e) {
      return 0;
    }
  }

  static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
