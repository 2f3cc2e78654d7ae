package org.weald.workbench.internal.docking;

import io.github.andrewauclair.moderndocking.DockingRegion;
import io.github.andrewauclair.moderndocking.app.Docking;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Supplier;
import javax.swing.JFrame;
import org.weald.workbench.ViewPlace;

/**
 * Docks a view at the place it asks for, beside what is there already. Event thread only.
 *
 * @param frame where views are docked
 * @param docked the views that are there
 * @param room which of the places are one
 */
record AskedPlace(JFrame frame, Collection<DockedView> docked, Supplier<Room> room) {

  /** A view that stands where one would that asks for a place. */
  Optional<DockedView> in(ViewPlace place) {
    ViewPlace given = room.get().given(place);
    return docked.stream()
        .filter(other -> room.get().given(other.description().place()) == given)
        .findFirst();
  }

  /** Docks a view where no other stands at its place. */
  void dockAlone(DockedView view) {
    Optional<DockedView> main = in(ViewPlace.MAIN);
    Optional<DockedView> lower = in(ViewPlace.LOWER_LEFT).or(() -> in(ViewPlace.LOWER_RIGHT));
    switch (room.get().given(view.description().place())) {
      case MAIN -> {
        if (docked.isEmpty()) {
          Docking.dock(view, frame);
        } else {
          Docking.dock(view, frame, DockingRegion.NORTH, 1 - FirstLayout.LOWER);
        }
      }
      case LEFT -> Docking.dock(view, frame, DockingRegion.WEST, room.get().left());
      case BOTTOM -> beside(view, main, DockingRegion.SOUTH, FirstLayout.BOTTOM);
      case LOWER_LEFT -> {
        if (lower.isPresent()) {
          beside(view, lower, DockingRegion.WEST, 1 - FirstLayout.RIGHT);
        } else {
          beside(view, main, DockingRegion.SOUTH, FirstLayout.LOWER);
        }
      }
      case LOWER_RIGHT -> {
        if (lower.isPresent()) {
          beside(view, lower, DockingRegion.EAST, FirstLayout.RIGHT);
        } else {
          beside(view, main, DockingRegion.SOUTH, FirstLayout.LOWER);
        }
      }
    }
  }

  private void beside(
      DockedView view, Optional<DockedView> other, DockingRegion region, double share) {
    other.ifPresentOrElse(
        there -> Docking.dock(view, there, region, share),
        () -> Docking.dock(view, frame, region, share));
  }
}
