package org.weald.workbench.views.internal.queries;

import java.util.ArrayList;
import java.util.List;
import org.weald.assess.Findings;
import org.weald.model.Status;
import org.weald.workbench.Snapshot;

/**
 * Something in the figures or plug-ins an officer should look into.
 *
 * @param mark how it is marked
 * @param subject what it is about
 * @param sentence what was found, both numbers
 * @param place where it is kept
 * @param measure qualified id of the measure it is about, or empty
 * @param edition label of the edition that prints it, or empty
 */
public record Query(
    Status mark, String subject, String sentence, String place, String measure, String edition) {

  /** Everything to look into: plug-ins that were refused first, then what does not follow. */
  static List<Query> of(Snapshot snapshot, Findings findings) {
    List<Query> queries = new ArrayList<>();
    snapshot
        .refused()
        .forEach(
            plugin ->
                plugin
                    .problems()
                    .forEach(
                        problem ->
                            queries.add(
                                new Query(
                                    Status.RED,
                                    "Plug-in " + plugin.id() + " not taken",
                                    problem.what() + ". " + problem.remedy(),
                                    problem.where().toString(),
                                    "",
                                    ""))));
    findings.findings().forEach(finding -> queries.add(of(finding, Status.AMBER)));
    findings.notes().forEach(note -> queries.add(of(note, Status.CONTEXT)));
    return List.copyOf(queries);
  }

  private static Query of(Findings.Finding finding, Status mark) {
    return new Query(
        mark,
        finding.subject(),
        finding.sentence(),
        finding.place().toString(),
        finding.measure(),
        finding.edition());
  }

  /** The same as long as it is about the same figure. */
  String key() {
    return place + " " + subject + " " + sentence;
  }
}
