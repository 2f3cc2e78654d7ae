package org.weald.workbench.internal;

import java.util.List;
import java.util.stream.Stream;
import org.weald.workbench.MenuCommand;
import org.weald.workbench.ViewDescription;
import org.weald.workbench.ViewPlace;

/**
 * What a right click in a view offers: what the view itself does, the views that tell more of what
 * is chosen in it, and what can be done with any view.
 *
 * @param view where
 * @param own what the view adds to the menus
 * @param shown the views of the perspective
 * @param all every command there is
 */
record MenuOfView(
    ViewDescription view,
    List<MenuCommand> own,
    List<ViewDescription> shown,
    List<MenuCommand> all) {

  /** The commands, in groups. */
  List<List<MenuCommand>> groups() {
    return List.of(
        own,
        tellingMore(),
        commands(Stream.of("weald.view.place", "weald.view.full", "weald.view.close")),
        commands(Stream.of("weald.help.here")));
  }

  /** What is chosen in a tree or a table is told more of in the views below. */
  private List<MenuCommand> tellingMore() {
    boolean chooses = view.place() == ViewPlace.MAIN || view.place() == ViewPlace.LEFT;
    return chooses
        ? commands(
            shown.stream()
                .filter(MenuOfView::isBelow)
                .filter(other -> other.theme().isEmpty())
                .map(other -> "weald.view." + other.id()))
        : List.of();
  }

  private static boolean isBelow(ViewDescription other) {
    return other.place() == ViewPlace.LOWER_LEFT || other.place() == ViewPlace.LOWER_RIGHT;
  }

  private List<MenuCommand> commands(Stream<String> ids) {
    return ids.flatMap(id -> all.stream().filter(command -> command.id().equals(id))).toList();
  }
}
