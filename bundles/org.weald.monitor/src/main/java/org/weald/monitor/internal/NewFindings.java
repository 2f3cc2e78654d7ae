package org.weald.monitor.internal;

import java.util.List;
import org.weald.assess.Findings;
import org.weald.model.KnownSlip;

/** What is found beyond the slips that the content names as known. */
final class NewFindings {
  private NewFindings() {}

  /** The findings without those that are known; the checks made stay counted. */
  static Findings of(Findings all, List<KnownSlip> known) {
    return new Findings(
        beyond(all.findings(), known),
        beyond(all.notes(), known),
        all.tallies(),
        beyond(all.explained(), known));
  }

  private static List<Findings.Finding> beyond(
      List<Findings.Finding> findings, List<KnownSlip> known) {
    return findings.stream()
        .filter(finding -> known.stream().noneMatch(slip -> is(slip, finding)))
        .toList();
  }

  private static boolean is(KnownSlip slip, Findings.Finding finding) {
    return slip.kind().equals(finding.kind().words())
        && slip.measure().equals(finding.measure())
        && slip.area().equals(finding.area())
        && slip.printed().equals(finding.printed());
  }
}
