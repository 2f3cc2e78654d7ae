package org.weald.script.internal.box;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The results as a table for readers, and whether such a table still is true. */
final class HostileResults {
  private static final List<String> HEAD =
      List.of(
          "# What came of each hostile script",
          "",
          "Written by `HostileScriptsTest` with `-Dweald.hostile.write=true`, and held to the truth by it.",
          "Refused: it never ran. Contained: it ran and was stopped, failed by itself, or its result was not"
              + " taken. Ended: it came to its end and had reached nothing.",
          "",
          "| script | class of attack | what came of it | why |",
          "|---|---|---|---|");

  private HostileResults() {}

  static List<String> table(List<Expected> all, HostileBatch batch) throws IOException {
    List<String> lines = new ArrayList<>(HEAD);
    for (Expected expected : all) {
      Outcome outcome = batch.of(expected.script());
      lines.add(row(expected.script(), outcome.how(), outcome.reason()));
    }
    return lines;
  }

  private static String row(Path script, String how, String reason) throws IOException {
    String name = script.getFileName().toString().replace(".groovy", "");
    String attack = Expected.attack(script).replace("|", "\\|");
    return "| " + String.join(" | ", name, attack, how, reason) + " |";
  }

  /**
   * Lines that are not true. A refusal has one reason; what is stopped while it runs may be so by
   * one limit today and by another tomorrow: that it is one of those expected is tested apart.
   */
  static List<String> faults(List<String> table, List<Expected> all, HostileBatch batch)
      throws IOException {
    List<String> faults = new ArrayList<>();
    for (Expected expected : all) {
      List<String> rows = rows(expected, batch.of(expected.script()));
      if (rows.stream().noneMatch(table::contains)) {
        faults.add("missing: " + rows.get(0));
      }
    }
    if (table.size() != HEAD.size() + all.size()) {
      faults.add(table.size() + " lines for " + all.size() + " scripts");
    }
    return faults;
  }

  /** Its row as it is today, and those it may have tomorrow. */
  private static List<String> rows(Expected expected, Outcome outcome) throws IOException {
    List<String> rows = new ArrayList<>();
    rows.add(row(expected.script(), outcome.how(), outcome.reason()));
    if (outcome.kind() != Outcome.Kind.REFUSED) {
      for (String how : expected.how()) {
        rows.add(row(expected.script(), how, "-"));
        for (Reason reason : Reason.values()) {
          rows.add(row(expected.script(), how, reason.name()));
        }
      }
    }
    return rows;
  }

  /** For the eyes of who runs another folder. */
  static String plainly(List<Path> scripts, HostileBatch batch) {
    StringBuilder lines = new StringBuilder();
    for (Path script : scripts) {
      Outcome outcome = batch.of(script);
      lines
          .append(
              String.format(
                  "%-8s %-40s %-10s %s",
                  outcome.escaped() ? "ESCAPED" : "",
                  outcome.file(),
                  outcome.how(),
                  outcome.escaped() ? outcome.escapes() : outcome.refusals()))
          .append('\n');
    }
    return lines.toString();
  }
}
