package org.weald.exchange.internal.folder;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.weald.model.Catalogue;
import org.weald.model.Contribution;
import org.weald.model.Observation;
import org.weald.model.Plan;
import org.weald.show.PlanSources;

/**
 * What has to go together so that a plan is judged elsewhere as it is here.
 *
 * @param folders of the plug-ins: those of the plan, and those they speak of
 * @param figures the workspace's own for measures of these plug-ins
 */
public record PlanExport(List<PluginFolder> folders, List<Observation> figures) {
  /** Copies the lists. */
  public PlanExport {
    folders = List.copyOf(folders);
    figures = List.copyOf(figures);
  }

  /**
   * A plan, the themes of it, and what these speak of: measures of other plug-ins, and areas only
   * others describe. What the workspace says of their actions and measures stands in place of what
   * they say themselves.
   *
   * @param scripts by plug-in id, and by path below scripts/
   */
  public static PlanExport of(
      Catalogue catalogue, Plan plan, Map<String, Map<String, String>> scripts) {
    List<PluginFolder> all = folders(catalogue, catalogue, scripts);
    Set<String> wanted = PlanSources.of(catalogue, plan);
    // Scripts may speak of others as well, and these of others again.
    while (wanted.addAll(spokenOf(all, wanted))) {
      wanted.addAll(PlanSources.with(catalogue, wanted));
    }
    return of(catalogue, all.stream().filter(one -> wanted.contains(one.id())).toList());
  }

  /** Everything that is known; what the workspace says is not joined to the plug-ins. */
  public static PlanExport ofAll(Catalogue catalogue, Map<String, Map<String, String>> scripts) {
    return of(catalogue, folders(catalogue, Catalogue.of(plugins(catalogue)), scripts));
  }

  private static PlanExport of(Catalogue catalogue, List<PluginFolder> folders) {
    List<String> ids = folders.stream().map(PluginFolder::id).toList();
    List<Observation> figures =
        catalogue.contributions().stream()
            .filter(one -> one.origin().equals(Contribution.WORKSPACE))
            .flatMap(one -> one.observations().stream())
            .filter(one -> ids.stream().anyMatch(id -> one.measure().startsWith(id + "/")))
            .toList();
    return new PlanExport(folders, figures);
  }

  /**
   * Of the plug-ins.
   *
   * @param said what is said of their areas, actions and measures
   */
  private static List<PluginFolder> folders(
      Catalogue catalogue, Catalogue said, Map<String, Map<String, String>> scripts) {
    return plugins(catalogue).stream()
        .map(
            one ->
                PluginFolder.of(
                    Joined.of(one, said),
                    publisher(catalogue, one),
                    scripts.getOrDefault(one.origin(), Map.of())))
        .toList();
  }

  private static List<Contribution> plugins(Catalogue catalogue) {
    return catalogue.contributions().stream()
        .filter(one -> !one.origin().equals(Contribution.WORKSPACE))
        .toList();
  }

  /** The body that answers for the plan; a plug-in of no plan goes by its title. */
  private static String publisher(Catalogue catalogue, Contribution of) {
    return catalogue.plans().stream()
        .filter(plan -> isOf(plan, of))
        .map(Plan::body)
        .filter(body -> !body.isBlank())
        .findFirst()
        .orElse(of.title());
  }

  private static boolean isOf(Plan plan, Contribution contribution) {
    return contribution.plans().stream().anyMatch(brought -> brought.id().equals(plan.id()))
        || contribution.themes().stream().anyMatch(theme -> theme.plan().equals(plan.id()));
  }

  private static List<String> spokenOf(List<PluginFolder> all, Set<String> wanted) {
    List<PluginFolder> speakers = all.stream().filter(one -> wanted.contains(one.id())).toList();
    return all.stream()
        .map(PluginFolder::id)
        .filter(id -> speakers.stream().anyMatch(speaker -> speaker.speaksOf(id)))
        .toList();
  }
}
