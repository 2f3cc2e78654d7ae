package org.weald.workbench.internal.docking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.weald.workbench.internal.docking.Layout.Split;
import org.weald.workbench.internal.docking.Layout.Tabs;

/**
 * What becomes of a layout when one of its views is moved or sized a step. A view that shares its
 * tabs gets a place of its own first, and from there goes in among the views that lie that way, or,
 * where none does, along the whole edge: so every place can be reached by steps.
 *
 * @param layout with the view in it
 * @param view its id
 */
record Placing(Layout layout, String view) {
  private static final double HALF = 0.5;
  private static final double EDGE = 0.25;
  private static final double STEP = 0.04;
  private static final double LEAST = 0.08;

  /** Some tabs and the room they have, the whole being 1 wide and 1 high. */
  private record Room(Tabs tabs, double left, double top, double width, double height) {
    boolean holds(double x, double y) {
      return x >= left && x < left + width && y >= top && y < top + height;
    }
  }

  /** The view a step to one side; empty where it stands along that edge already. */
  Optional<Layout> moved(Side side) {
    Room here = here();
    if (here.tabs().views().size() > 1) {
      return Optional.of(replaced(here.tabs(), parted(here.tabs(), side)));
    }
    Optional<Tabs> there = beyond(here, side);
    return without()
        .map(
            rest ->
                there
                    .map(tabs -> new Placing(rest, view).replaced(tabs, joined(tabs)))
                    .orElseGet(() -> put(rest, alone(), side, EDGE)))
        .filter(moved -> !sameParts(moved, layout));
  }

  /** The view wider, narrower, higher or lower by a step; empty where it cannot be. */
  Optional<Layout> sized(Side side) {
    return sized(layout, side).filter(other -> !other.isLike(layout));
  }

  /** The view further on among its tabs, or further back; empty where it is the last or first. */
  Optional<Layout> shifted(int steps) {
    Tabs tabs = here().tabs();
    int from = tabs.views().indexOf(view);
    int to = from + steps;
    if (to < 0 || to >= tabs.views().size()) {
      return Optional.empty();
    }
    List<String> views = new ArrayList<>(tabs.views());
    views.add(to, views.remove(from));
    return Optional.of(replaced(tabs, new Tabs(views, view)));
  }

  private Tabs alone() {
    return new Tabs(List.of(view), view);
  }

  private Tabs joined(Tabs tabs) {
    List<String> views = new ArrayList<>(tabs.views());
    views.add(view);
    return new Tabs(views, view);
  }

  /** The view in one half of its place, the others in the other. */
  private Layout parted(Tabs tabs, Side side) {
    List<String> others = tabs.views().stream().filter(id -> !id.equals(view)).toList();
    int at = Math.min(tabs.views().indexOf(view), others.size() - 1);
    return put(new Tabs(others, others.get(at)), alone(), side, HALF);
  }

  private static Layout put(Layout rest, Layout view, Side side, double share) {
    return side.isOnward()
        ? new Split(side.isBeside(), 1 - share, rest, view)
        : new Split(side.isBeside(), share, view, rest);
  }

  private Optional<Layout> without() {
    return layout.only(id -> !id.equals(view));
  }

  private Room here() {
    return rooms(layout, 0, 0, 1, 1).stream()
        .filter(room -> room.tabs().views().contains(view))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no view " + view));
  }

  /** The tabs that lie beyond one edge, at its middle. */
  private Optional<Tabs> beyond(Room here, Side side) {
    double hair = Layout.HAIR / 2;
    double reach = side.isOnward() ? 1 : 0;
    double away = side.isOnward() ? hair : -hair;
    double x = here.left() + here.width() * (side.isBeside() ? reach : HALF);
    double y = here.top() + here.height() * (side.isBeside() ? HALF : reach);
    return rooms(layout, 0, 0, 1, 1).stream()
        .filter(
            room -> room.holds(x + (side.isBeside() ? away : 0), y + (side.isBeside() ? 0 : away)))
        .map(Room::tabs)
        .findFirst();
  }

  private static List<Room> rooms(
      Layout part, double left, double top, double width, double height) {
    return part.fold(
        tabs -> List.of(new Room(tabs, left, top, width, height)),
        split -> {
          double right = split.beside() ? width * split.share() : 0;
          double down = split.beside() ? 0 : height * split.share();
          List<Room> all =
              new ArrayList<>(
                  rooms(
                      split.first(),
                      left,
                      top,
                      split.beside() ? right : width,
                      split.beside() ? height : down));
          all.addAll(rooms(split.second(), left + right, top + down, width - right, height - down));
          return all;
        });
  }

  private Layout replaced(Tabs old, Layout by) {
    return replaced(layout, old, by);
  }

  private static Layout replaced(Layout part, Tabs old, Layout by) {
    return part.fold(
        tabs -> tabs.equals(old) ? by : tabs,
        split ->
            new Split(
                split.beside(),
                split.share(),
                replaced(split.first(), old, by),
                replaced(split.second(), old, by)));
  }

  /** The innermost border the view can push that way, or pull. */
  private Optional<Layout> sized(Layout part, Side side) {
    return part.fold(tabs -> Optional.empty(), split -> sizedIn(split, side));
  }

  private Optional<Layout> sizedIn(Split split, Side side) {
    boolean first = split.first().views().contains(view);
    Optional<Layout> within = sized(first ? split.first() : split.second(), side);
    if (within.isPresent()) {
      Layout other = within.get();
      return Optional.of(
          first
              ? new Split(split.beside(), split.share(), other, split.second())
              : new Split(split.beside(), split.share(), split.first(), other));
    }
    if (split.beside() != side.isBeside()) {
      return Optional.empty();
    }
    double step = first == side.isOnward() ? STEP : -STEP;
    double share = Math.max(LEAST, Math.min(1 - LEAST, split.share() + step));
    return Optional.of(new Split(split.beside(), share, split.first(), split.second()));
  }

  /** Whether the same views stand together in the same order, however large. */
  static boolean sameParts(Layout one, Layout other) {
    return one.fold(
        tabs -> other instanceof Tabs some && some.views().equals(tabs.views()),
        split ->
            other instanceof Split two
                && two.beside() == split.beside()
                && sameParts(split.first(), two.first())
                && sameParts(split.second(), two.second()));
  }
}
