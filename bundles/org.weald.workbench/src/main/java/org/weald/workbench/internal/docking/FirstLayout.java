package org.weald.workbench.internal.docking;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.weald.workbench.ViewDescription;
import org.weald.workbench.ViewPlace;

/**
 * How views stand as long as nobody moved them: each at the place it asks for, or behind others
 * where there is too little room for so many parts.
 */
final class FirstLayout {
  static final double LEFT = 0.195;
  static final double BOTTOM = 0.22;
  static final double LOWER = 0.44;
  static final double RIGHT = 0.43;

  private FirstLayout() {}

  /** The layout of some views; empty where there is none. */
  static Optional<Layout> of(List<ViewDescription> views, Room room) {
    Function<ViewPlace, Optional<Layout>> at = place -> at(views, place, room);
    Optional<Layout> lower =
        join(true, 1 - RIGHT, at.apply(ViewPlace.LOWER_LEFT), at.apply(ViewPlace.LOWER_RIGHT));
    Optional<Layout> upper = join(false, 1 - LOWER, at.apply(ViewPlace.MAIN), lower);
    Optional<Layout> right = join(false, 1 - BOTTOM, upper, at.apply(ViewPlace.BOTTOM));
    return join(true, room.left(), at.apply(ViewPlace.LEFT), right);
  }

  private static Optional<Layout> join(
      boolean beside, double share, Optional<Layout> first, Optional<Layout> second) {
    return first.isPresent() && second.isPresent()
        ? Optional.of(new Layout.Split(beside, share, first.get(), second.get()))
        : first.or(() -> second);
  }

  /** In front is the first of the views that ask for the very place. */
  private static Optional<Layout> at(List<ViewDescription> views, ViewPlace place, Room room) {
    List<ViewDescription> there =
        views.stream()
            .filter(view -> room.given(view.place()) == place)
            .sorted(
                Comparator.<ViewDescription, Boolean>comparing(view -> view.place() != place)
                    .thenComparing(ViewDescription::place)
                    .thenComparing(order(Function.identity())))
            .toList();
    return there.stream()
        .filter(view -> view.place() == place)
        .findFirst()
        .or(() -> there.stream().findFirst())
        .map(
            front -> new Layout.Tabs(there.stream().map(ViewDescription::id).toList(), front.id()));
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
