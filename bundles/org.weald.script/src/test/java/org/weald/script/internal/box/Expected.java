package org.weald.script.internal.box;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What must come of one script: a line of expected.csv beside it.
 *
 * @param script the file
 * @param how any of refused, contained, ended
 * @param reasons any of these reasons, "-" for none
 * @param lines any of these lines of the file; 0 for none
 * @param open how it shows with the box off: "seen", "runs", or "no: " and why it does not
 */
record Expected(
    Path script, List<String> how, List<String> reasons, List<Integer> lines, String open) {
  private static final int FIELDS = 5;
  private static final Set<String> CLOCKS = Set.of("TIME", "MEMORY");
  private static final Set<String> WITHOUT_TRACE = Set.of("STACK", "MEMORY");

  /** All lines of a folder's expected.csv. */
  static List<Expected> of(Path folder) throws IOException {
    return Files.readAllLines(folder.resolve("expected.csv")).stream()
        .skip(1)
        .map(line -> read(folder, line))
        .toList();
  }

  private static Expected read(Path folder, String line) {
    String[] fields = line.split(";", FIELDS);
    return new Expected(
        folder.resolve(fields[0]),
        several(fields[1]).toList(),
        several(fields[2]).toList(),
        several(fields[3]).map(Integer::valueOf).toList(),
        fields[4]);
  }

  private static Stream<String> several(String field) {
    return Stream.of(field.split("\\|"));
  }

  /** The first comment of a script says of which class it is. */
  static String attack(Path script) throws IOException {
    try (Stream<String> lines = Files.lines(script)) {
      return lines
          .filter(line -> line.startsWith("// class: "))
          .findFirst()
          .map(
              line -> line.substring("// class: ".length()).replaceAll("[\\r\\u2028\\u0085].*", ""))
          .orElse("");
    }
  }

  /** What is wrong with an outcome, empty for nothing. */
  String fault(Outcome outcome) {
    if (outcome.escaped()) {
      return "escaped: " + outcome.escapes();
    }
    String was = outcome.how() + " " + outcome.refusals() + " " + outcome.sentence();
    if (!how.contains(outcome.how())) {
      return "not " + String.join(" or ", how) + ": " + was;
    }
    if (outcome.refusals().isEmpty()) {
      return reasons.contains("-") ? "" : "no reason: " + was;
    }
    return outcome.refusals().stream().anyMatch(this::isExpected)
        ? ""
        : String.format(Locale.ROOT, "not %s in %s: %s", reasons, lines, was);
  }

  /**
   * Which of two clocks strikes first is chance; and an error of the JVM's own, of a full stack or
   * heap, may come without a trace, and so without a line.
   */
  private boolean isExpected(String refusal) {
    String[] parts = refusal.split("@");
    boolean reason =
        reasons.contains(parts[0])
            || (CLOCKS.contains(parts[0]) && reasons.stream().anyMatch(CLOCKS::contains));
    boolean line =
        lines.contains(Integer.valueOf(parts[1]))
            || (parts[1].equals("0") && WITHOUT_TRACE.contains(parts[0]));
    return reason && line;
  }
}
