package org.weald.workbench.internal.docking;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.weald.workbench.ViewDescription;
import org.weald.workbench.ViewPlace;

/** How views stand as long as nobody moved them: each at the place it asks for. */
final class FirstLayout {
  static final double LEFT = 0.195;
  static final double BOTTOM = 0.22;
  static final double LOWER = 0.44;
  static final double RIGHT = 0.43;

  private FirstLayout() {}

  /** The layout of some views; empty where there is none. */
  static Optional<Layout> of(List<ViewDescription> views) {
    Optional<Layout> lower =
        join(true, 1 - RIGHT, at(views, ViewPlace.LOWER_LEFT), at(views, ViewPlace.LOWER_RIGHT));
    Optional<Layout> upper = join(false, 1 - LOWER, at(views, ViewPlace.MAIN), lower);
    Optional<Layout> right = join(false, 1 - BOTTOM, upper, at(views, ViewPlace.BOTTOM));
    return join(true, LEFT, at(views, ViewPlace.LEFT), right);
  }

  private static Optional<Layout> join(
      boolean beside, double share, Optional<Layout> first, Optional<Layout> second) {
    return first.isPresent() && second.isPresent()
        ? Optional.of(new Layout.Split(beside, share, first.get(), second.get()))
        : first.or(() -> second);
  }

  private static Optional<Layout> at(List<ViewDescription> views, ViewPlace place) {
    List<String> ids =
        views.stream()
            .filter(view -> view.place() == place)
            .sorted(order(Function.identity()))
            .map(ViewDescription::id)
            .toList();
    return ids.isEmpty() ? Optional.empty() : Optional.of(new Layout.Tabs(ids, ids.get(0)));
  }

  /** The order in which views are docked: each is placed by what is there already. */
  static <T> Comparator<T> order(Function<T, ViewDescription> of) {
    List<ViewPlace> places =
        List.of(
            ViewPlace.MAIN,
            ViewPlace.LEFT,
            ViewPlace.BOTTOM,
            ViewPlace.LOWER_LEFT,
            ViewPlace.LOWER_RIGHT);
    return Comparator.<T>comparingInt(view -> places.indexOf(of.apply(view).place()))
        .thenComparing(view -> of.apply(view).order())
        .thenComparing(view -> of.apply(view).id());
  }
}
