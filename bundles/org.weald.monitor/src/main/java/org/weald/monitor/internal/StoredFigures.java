package org.weald.monitor.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import org.weald.model.Contribution;
import org.weald.model.FigureSource;
import org.weald.model.FiguresOnDemand;
import org.weald.model.Measure;
import org.weald.model.Observation;
import org.weald.model.Plan;
import org.weald.workspace.Store;

/**
 * The figures of a workspace's store as they stood at a revision. A store of an ordinary size is
 * read at once; one of very many figures when they are asked for.
 *
 * @param store read for as long as its workspace is open
 * @param revision which
 * @param counts how many there are of each measure
 */
record StoredFigures(Store store, long revision, SortedMap<String, Integer> counts)
    implements FigureSource {

  /** Beyond these they are not read at once: some tens of megabytes, about half a second. */
  private static final int ORDINARY = 50_000;

  /**
   * All figures.
   *
   * @param plugins whose plans say which areas are going to be asked for
   */
  static List<Observation> of(Store store, long revision, List<Contribution> plugins) {
    return of(store, revision, plugins, ORDINARY);
  }

  static List<Observation> of(
      Store store, long revision, List<Contribution> plugins, int ordinary) {
    SortedMap<String, Integer> counts = store.counts(revision);
    long all = counts.values().stream().mapToLong(Integer::longValue).sum();
    return all <= ordinary
        ? store.observations(revision)
        : FiguresOnDemand.of(new StoredFigures(store, revision, counts), near(plugins));
  }

  /** The areas that are judged, and those they are compared with. */
  private static Set<String> near(List<Contribution> plugins) {
    Set<String> areas = new HashSet<>();
    for (Contribution one : plugins) {
      one.plans().stream().map(Plan::area).forEach(areas::add);
      one.themes().stream()
          .flatMap(theme -> theme.measures().stream())
          .forEach(measure -> near(measure, areas));
    }
    areas.remove("");
    return areas;
  }

  private static void near(Measure measure, Set<String> areas) {
    areas.add(measure.area());
    areas.add(measure.judging().comparator());
  }

  @Override
  public List<Observation> of(String measure) {
    return store.observations(revision, measure);
  }

  @Override
  public List<Observation> in(Set<String> areas) {
    return store.observations(revision, areas);
  }
}
