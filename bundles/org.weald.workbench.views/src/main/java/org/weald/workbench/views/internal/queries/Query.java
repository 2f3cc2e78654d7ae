package org.weald.workbench.views.internal.queries;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.weald.assess.Findings;
import org.weald.model.Catalogue;
import org.weald.model.Ids;
import org.weald.model.Plan;
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
 * @param plan id of the plan it is about; empty where it concerns all of them
 */
public record Query(
    Status mark,
    String subject,
    String sentence,
    String place,
    String measure,
    String edition,
    String plan) {

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
                                    "",
                                    ""))));
    Catalogue known = snapshot.catalogue();
    findings.findings().forEach(finding -> queries.add(of(known, finding, Status.AMBER)));
    findings.notes().forEach(note -> queries.add(of(known, note, Status.CONTEXT)));
    return List.copyOf(queries);
  }

  private static Query of(Catalogue known, Findings.Finding finding, Status mark) {
    return new Query(
        mark,
        finding.subject(),
        finding.sentence(),
        finding.place().toString(),
        finding.measure(),
        finding.edition(),
        plan(known, finding).map(Plan::id).orElse(""));
  }

  /** Of the measure it is about, or else of what the plug-in that says it belongs to. */
  private static Optional<Plan> plan(Catalogue known, Findings.Finding finding) {
    String plugin = finding.place().file().replaceAll("/.*", "");
    return known
        .measure(finding.measure())
        .flatMap(known::planOf)
        .or(
            () ->
                known.plans().stream()
                    .filter(
                        plan ->
                            Ids.plugin(plan.id()).equals(plugin)
                                || known.themes(plan).stream()
                                    .anyMatch(theme -> Ids.plugin(theme.id()).equals(plugin)))
                    .findFirst());
  }

  /** Whether it concerns a plan. */
  boolean isOf(String planId) {
    return plan.isEmpty() || plan.equals(planId);
  }

  /** The same as long as it is about the same figure. */
  String key() {
    return place + " " + subject + " " + sentence;
  }
}
