package org.weald.workbench.internal;

import java.awt.Component;
import java.util.List;
import java.util.stream.Stream;
import javax.swing.JTable;
import javax.swing.JTextField;
import javax.swing.JTree;
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
 * @param about what can be done with it as with any view, in groups
 */
record MenuOfView(
    ViewDescription view,
    List<MenuCommand> own,
    List<ViewDescription> shown,
    List<MenuCommand> all,
    List<List<MenuCommand>> about) {

  /** The commands, in groups, for what is pointed at: a line, some text, or anything else. */
  List<List<MenuCommand>> groups(Component where) {
    boolean lines = where instanceof JTable || where instanceof JTree;
    List<MenuCommand> here = where instanceof JTextField ? List.of() : own;
    List<MenuCommand> more = lines ? tellingMore() : List.of();
    return Stream.concat(Stream.of(here, more), about.stream()).toList();
  }

  /** What is chosen in a tree or a table is told more of in the views below. */
  private List<MenuCommand> tellingMore() {
    boolean chooses = view.place() == ViewPlace.MAIN || view.place() == ViewPlace.LEFT;
    return chooses
        ? shown.stream()
            .filter(other -> isBelow(other) && other.theme().isEmpty())
            .flatMap(other -> all.stream().filter(it -> it.id().equals("weald.view." + other.id())))
            .toList()
        : List.of();
  }

  private static boolean isBelow(ViewDescription other) {
    return other.place() == ViewPlace.LOWER_LEFT || other.place() == ViewPlace.LOWER_RIGHT;
  }
}
