package org.weald.monitor.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.weald.assess.Findings;
import org.weald.model.Catalogue;
import org.weald.model.Measure;
import org.weald.model.Plan;
import org.weald.model.Priority;
import org.weald.model.Theme;

/** The data queries that are about one plan: about what it consists of, or about its editions. */
final class QueriesOfPlan {
  private final Plan plan;
  private final Set<String> parts = new HashSet<>();

  private QueriesOfPlan(Catalogue catalogue, Plan plan) {
    this.plan = plan;
    parts.add(plan.id());
    for (Theme theme : catalogue.themes(plan)) {
      parts.add(theme.id());
      theme.priorities().stream().map(Priority::id).forEach(parts::add);
      theme.measures().stream().map(Measure::id).forEach(parts::add);
    }
  }

  /** Without the tallies, which are of all plans together. */
  static Findings of(Catalogue catalogue, Plan plan, Findings all) {
    QueriesOfPlan queries = new QueriesOfPlan(catalogue, plan);
    return new Findings(
        queries.among(all.findings()),
        queries.among(all.notes()),
        List.of(),
        queries.among(all.explained()));
  }

  private List<Findings.Finding> among(List<Findings.Finding> findings) {
    return findings.stream().filter(this::isAbout).toList();
  }

  private boolean isAbout(Findings.Finding finding) {
    return finding.measure().isEmpty()
        ? finding.edition().isEmpty() || plan.edition(finding.edition()).isPresent()
        : parts.contains(finding.measure());
  }
}
