package org.weald.exchange.internal.folder;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.weald.model.Action;
import org.weald.model.Area;
import org.weald.model.Catalogue;
import org.weald.model.Contribution;
import org.weald.model.Ids;
import org.weald.model.Narrative;
import org.weald.model.Plan;
import org.weald.model.StatusScheme;

/**
 * A plug-in with what others say of its areas, its actions and its measures: they may not go along,
 * and what they say counts.
 *
 * @param contribution the plug-in as it goes
 * @param anew how the paths of the files begin that are not as its author wrote them
 */
record Joined(Contribution contribution, Set<String> anew) {

  static Joined of(Contribution it, Catalogue catalogue) {
    List<Area> areas =
        it.areas().stream().map(area -> catalogue.area(area.id()).orElse(area)).toList();
    List<Action> actions = actions(it, catalogue);
    List<Narrative> narratives = narratives(it, catalogue);
    Set<String> anew = new TreeSet<>(Set.of("areas/"));
    if (!actions.equals(it.actions())) {
      anew.add("data/actions");
    }
    if (!narratives.equals(it.narratives())) {
      anew.add("data/narratives");
    }
    Contribution joined =
        new Contribution(
            it.origin(),
            it.version(),
            it.title(),
            it.plans(),
            areas,
            it.themes(),
            it.observations(),
            narratives,
            it.bodies(),
            actions,
            it.claims(),
            it.updates(),
            it.views(),
            it.printed());
    return new Joined(joined, anew);
  }

  private static List<Action> actions(Contribution it, Catalogue catalogue) {
    Map<String, Action> said =
        it.actions().stream()
            .map(Action::plan)
            .distinct()
            .flatMap(plan -> catalogue.actions(plan).stream())
            .collect(Collectors.toMap(Action::id, Function.identity(), (first, again) -> first));
    return it.actions().stream()
        .map(action -> withCells(action, said.getOrDefault(action.id(), action), catalogue))
        .toList();
  }

  /**
   * Beside cells as printed, an update without one has the plan's word: no empty cell is meant, and
   * the action stays in the table of those with cells, where it stood.
   */
  private static Action withCells(Action own, Action said, Catalogue catalogue) {
    if (said.equals(own) || !(hasCells(own) || hasCells(said))) {
      return said;
    }
    StatusScheme scheme =
        catalogue.plan(said.plan()).map(Plan::scheme).orElse(new StatusScheme(Map.of()));
    return said.with(
        said.updates().stream()
            .filter(update -> update.printed().isEmpty())
            .map(
                update ->
                    new Action.Update(
                        update.period(),
                        update.status(),
                        Optional.of(scheme.word(update.status())),
                        update.progress(),
                        update.comment()))
            .toList());
  }

  private static boolean hasCells(Action action) {
    return action.updates().stream().anyMatch(update -> update.printed().isPresent());
  }

  /** The workspace's account stands where the plug-in's stood, or else with its measure. */
  private static List<Narrative> narratives(Contribution it, Catalogue catalogue) {
    List<Narrative> own =
        catalogue.contributions().stream()
            .filter(one -> one.origin().equals(Contribution.WORKSPACE))
            .flatMap(one -> one.narratives().stream())
            .toList();
    List<Narrative> all = new ArrayList<>();
    for (Narrative old : it.narratives()) {
      all.add(own.stream().filter(one -> isOfSame(one, old)).findFirst().orElse(old));
    }
    own.stream()
        .filter(one -> Ids.plugin(one.measure()).equals(it.origin()))
        .filter(one -> it.narratives().stream().noneMatch(old -> isOfSame(one, old)))
        .forEach(all::add);
    // An account that was emptied is none.
    return all.stream().filter(one -> !one.text().isBlank()).toList();
  }

  private static boolean isOfSame(Narrative one, Narrative other) {
    return one.measure().equals(other.measure()) && one.edition().equals(other.edition());
  }
}
