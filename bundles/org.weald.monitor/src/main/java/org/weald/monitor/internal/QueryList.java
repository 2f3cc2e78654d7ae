package org.weald.monitor.internal;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.weald.assess.Findings;

/**
 * Data queries to read: by kind of check, each with its sum, where it is printed and where kept.
 */
final class QueryList {
  private QueryList() {}

  /** By kind of check; within a kind as they were found. */
  static List<Findings.Finding> inOrder(List<Findings.Finding> findings) {
    return findings.stream().sorted(Comparator.comparing(Findings.Finding::kind)).toList();
  }

  static void print(Findings findings, boolean remarks, PrintWriter out) {
    Map<Findings.Kind, Findings.Tally> tallies =
        findings.tallies().stream()
            .collect(
                Collectors.toMap(
                    Findings.Tally::kind,
                    tally -> tally,
                    (one, other) -> one,
                    () -> new EnumMap<>(Findings.Kind.class)));
    group(findings.findings(), "◆", tallies, out);
    group("ROUNDING CAN EXPLAIN IT", findings.explained(), "≈", out);
    if (remarks) {
      List<Findings.Finding> others = new ArrayList<>(findings.notes());
      others.removeAll(findings.explained());
      group("REMARKS", others, "·", out);
    }
    out.flush();
  }

  private static void group(
      String heading, List<Findings.Finding> findings, String mark, PrintWriter out) {
    if (!findings.isEmpty()) {
      out.println(heading);
      out.println();
      group(findings, mark, Map.of(), out);
    }
  }

  private static void group(
      List<Findings.Finding> findings,
      String mark,
      Map<Findings.Kind, Findings.Tally> tallies,
      PrintWriter out) {
    Optional<Findings.Kind> last = Optional.empty();
    for (Findings.Finding finding : inOrder(findings)) {
      if (!last.equals(Optional.of(finding.kind()))) {
        last = Optional.of(finding.kind());
        out.println(heading(finding.kind(), tallies));
        out.println();
      }
      entry(finding, mark, out);
    }
  }

  /** "Difference from target: 2 of 13 do not agree". */
  private static String heading(Findings.Kind kind, Map<Findings.Kind, Findings.Tally> tallies) {
    String words = kind.words();
    String title = words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    return Optional.ofNullable(tallies.get(kind))
        .map(tally -> title + ": " + disagreeing(tally))
        .orElse(title);
  }

  private static String disagreeing(Findings.Tally tally) {
    int not = tally.made() - tally.passed();
    return not + " of " + tally.made() + (not == 1 ? " does" : " do") + " not agree";
  }

  private static void entry(Findings.Finding finding, String mark, PrintWriter out) {
    String edition = finding.edition().isEmpty() ? "" : " (" + finding.edition() + ")";
    out.println(mark + " " + finding.subject() + edition);
    out.println("  " + finding.sentence());
    if (!finding.source().isEmpty()) {
      out.println("  As printed: \"" + finding.source() + "\"");
    }
    out.println("  Kept in " + finding.place());
    out.println();
  }
}
