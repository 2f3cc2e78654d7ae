package org.weald.workbench.views.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.weald.assess.Judge;
import org.weald.assess.Scorecard;
import org.weald.model.Catalogue;
import org.weald.model.Contribution;
import org.weald.model.Level;
import org.weald.model.Plan;
import org.weald.themes.internal.ShippedContent;
import org.weald.workbench.Selected;
import org.weald.workbench.Snapshot;

/** The plan as it ships, judged. */
public final class ShippedPlan {
  public static final String SAFE = "org.weald.theme.safe";
  public static final String KSI = SAFE + "/ksi-local-roads";
  private static final List<Contribution> ALL = ShippedContent.read();

  private ShippedPlan() {}

  /** Everything. */
  public static Snapshot whole() {
    return without(Set.of());
  }

  /** As it is while plug-ins are stopped. */
  public static Snapshot without(Set<String> stopped) {
    Catalogue catalogue =
        Catalogue.of(ALL.stream().filter(part -> !stopped.contains(part.origin())).toList());
    List<Scorecard> cards =
        catalogue.plans().stream()
            .flatMap(
                plan ->
                    plan.editions().stream().map(edition -> Judge.judge(catalogue, plan, edition)))
            .toList();
    return new Snapshot(catalogue, cards, List.of());
  }

  /** Looking at an edition with the measure of people killed or seriously injured selected. */
  public static Selected lookingAt(Snapshot snapshot, String edition) {
    Plan plan = snapshot.scorecards().get(0).plan();
    return new Selected(
        plan.id(), edition, "", Optional.of(new Selected.Subject(Level.MEASURE, KSI)), "");
  }
}
