package org.weald.show;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.weald.model.Area;
import org.weald.model.Catalogue;
import org.weald.model.Contribution;
import org.weald.model.Measure;
import org.weald.model.Plan;

/**
 * Which plug-ins count for a plan: those that bring it or a theme of it, those they speak of, and
 * those that describe an area none of these does. What else happens to be installed changes no
 * judgement and no report of the plan.
 */
public final class PlanSources {
  private PlanSources() {}

  /** Their ids; the workspace's own figures are not among them. */
  public static Set<String> of(Catalogue catalogue, Plan plan) {
    Set<String> wanted = new TreeSet<>();
    plugins(catalogue).stream()
        .filter(one -> isOf(plan, one))
        .forEach(one -> wanted.add(one.origin()));
    return with(catalogue, wanted);
  }

  /** Some plug-ins, with all that count because these do. */
  public static Set<String> with(Catalogue catalogue, Set<String> some) {
    List<Contribution> all = plugins(catalogue);
    Map<String, String> texts =
        all.stream()
            .collect(
                Collectors.toMap(
                    Contribution::origin, Contribution::toString, (first, second) -> first));
    Set<String> wanted = new TreeSet<>(some);
    boolean more = true;
    while (more) {
      more = wanted.addAll(spokenOf(texts, wanted));
      more |= wanted.addAll(ofAreas(all, wanted));
    }
    return wanted;
  }

  private static List<Contribution> plugins(Catalogue catalogue) {
    return catalogue.contributions().stream()
        .filter(one -> !one.origin().equals(Contribution.WORKSPACE))
        .toList();
  }

  private static boolean isOf(Plan plan, Contribution contribution) {
    return contribution.plans().stream().anyMatch(brought -> brought.id().equals(plan.id()))
        || contribution.themes().stream().anyMatch(theme -> theme.plan().equals(plan.id()));
  }

  /** Ids of another plug-in's things begin with that plug-in's id, wherever they stand. */
  private static List<String> spokenOf(Map<String, String> texts, Set<String> wanted) {
    return texts.keySet().stream()
        .filter(id -> !wanted.contains(id))
        .filter(
            id ->
                wanted.stream()
                    .anyMatch(speaker -> texts.getOrDefault(speaker, "").contains(id + "/")))
        .toList();
  }

  /** Others that describe an area which figures of those wanted are of, and none of those does. */
  private static List<String> ofAreas(List<Contribution> all, Set<String> wanted) {
    Set<String> missing = new HashSet<>();
    List<Contribution> ours = all.stream().filter(one -> wanted.contains(one.origin())).toList();
    for (Contribution one : ours) {
      one.observations().forEach(figure -> missing.add(figure.area()));
      one.plans().forEach(plan -> missing.add(plan.area()));
      one.themes().stream()
          .flatMap(theme -> theme.measures().stream())
          .map(Measure::area)
          .filter(area -> !area.isEmpty())
          .forEach(missing::add);
    }
    ours.stream().flatMap(one -> one.areas().stream()).map(Area::id).forEach(missing::remove);
    return all.stream()
        .filter(one -> !wanted.contains(one.origin()))
        .filter(one -> one.areas().stream().anyMatch(area -> missing.contains(area.id())))
        .map(Contribution::origin)
        .toList();
  }
}
