package org.weald.workbench.internal;

import java.awt.Component;
import java.awt.event.HierarchyEvent;
import java.awt.event.HierarchyListener;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.SwingUtilities;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.weald.workbench.MenuCommand;
import org.weald.workbench.Perspective;
import org.weald.workbench.ViewDescription;
import org.weald.workbench.ViewFactory;
import org.weald.workbench.internal.docking.Arrangement;
import org.weald.workbench.internal.docking.DockArea;
import org.weald.workbench.internal.docking.DockedView;
import org.weald.workbench.internal.menu.ContextMenu;

/**
 * The views that are open, in the perspective that is chosen. A view stays open, with what is in
 * it, when another perspective that does not show it is chosen; it is made when it is first shown.
 * Event thread only.
 */
final class OpenViews {
  private static final Logger LOG = LoggerFactory.getLogger(OpenViews.class);

  private record Open(ViewShelf.Shelved shelved, SiteOfView site, DockedView docked) {}

  private final ViewShelf shelf;
  private final SiteOfView.Host host;
  private final Consumer<String> failed;
  private final DockArea docks;
  private final Map<String, Open> open = new LinkedHashMap<>();
  private final Map<Perspective, Arrangement> arrangements = new EnumMap<>(Perspective.class);
  private final Supplier<Set<String>> themes;
  private final Supplier<List<ViewShelf.Shelved>> described;
  private Perspective perspective;

  /**
   * None is open.
   *
   * @param themes qualified ids of the themes there are now
   * @param described the views they describe
   * @param failed told in a sentence of a view that could not be made
   */
  OpenViews(
      JFrame frame,
      ViewShelf shelf,
      SiteOfView.Host host,
      Supplier<Set<String>> themes,
      Supplier<List<ViewShelf.Shelved>> described,
      Perspective first,
      Map<Perspective, Arrangement> arrangements,
      Consumer<String> failed) {
    this.shelf = shelf;
    this.host = host;
    this.themes = themes;
    this.described = described;
    this.failed = failed;
    this.perspective = first;
    this.arrangements.putAll(arrangements);
    this.docks = new DockArea(frame, this::close, this::pressed);
  }

  JComponent component() {
    return docks.component();
  }

  Perspective perspective() {
    return perspective;
  }

  /** Whether every view has its place; while one is dragged it has none. */
  boolean isWhole() {
    return docks.isWhole();
  }

  /** What the user made of each perspective. */
  Map<Perspective, Arrangement> arrangements() {
    arrangements.put(perspective, docks.arrangement());
    return Map.copyOf(arrangements);
  }

  /** Shows the views of the perspective for the first time. */
  void begin() {
    arrange(arrangements.getOrDefault(perspective, Arrangement.NEW));
  }

  /** Gives every view its room, once the window has its size. */
  void settle() {
    docks.settle();
  }

  /** Shows another perspective as the user left it. */
  void choose(Perspective other) {
    if (other != perspective) {
      arrangements.put(perspective, docks.arrangement());
      perspective = other;
      arrange(arrangements.getOrDefault(other, Arrangement.NEW));
    }
  }

  /** Puts every view of the perspective back to where it asks to stand. */
  void reset() {
    arrange(Arrangement.NEW);
  }

  /** Puts the views of every perspective back. */
  void resetAll() {
    arrangements.clear();
    reset();
  }

  private void arrange(Arrangement arrangement) {
    arrangements.put(perspective, arrangement);
    List<DockedView> views = new ArrayList<>();
    wanted(view -> belongs(arrangement, view)).values().stream()
        .flatMap(shelved -> opened(shelved).stream())
        .forEach(view -> views.add(view.docked()));
    docks.arrange(arrangement, views);
  }

  /** Whether a view is shown in the perspective as it was arranged. */
  private boolean belongs(Arrangement arrangement, ViewDescription view) {
    return arrangement.holds(view.id())
        || (view.perspectives().contains(perspective) && !arrangement.closed().contains(view.id()));
  }

  /**
   * Follows the views there are: opens those that belong here and are new, closes those that have
   * left or whose theme has.
   */
  void sync() {
    Map<String, ViewShelf.Shelved> there = wanted(view -> true);
    for (Map.Entry<String, Open> view : Map.copyOf(open).entrySet()) {
      if (!view.getValue().shelved().equals(there.get(view.getKey()))) {
        leave(view.getKey());
      }
    }
    Arrangement arrangement = docks.arrangement();
    there.values().stream()
        .filter(view -> belongs(arrangement, view.description()))
        .filter(view -> docks.view(view.description().id()).isEmpty())
        .flatMap(view -> opened(view).stream())
        .forEach(view -> docks.add(view.docked()));
  }

  private Map<String, ViewShelf.Shelved> wanted(Predicate<ViewDescription> which) {
    Map<String, ViewShelf.Shelved> wanted = new LinkedHashMap<>();
    Stream.concat(shelf.views().stream(), described.get().stream())
        .filter(view -> here(view.description()) && which.test(view.description()))
        .forEach(view -> wanted.putIfAbsent(view.description().id(), view));
    return wanted;
  }

  private boolean here(ViewDescription view) {
    return view.theme().isEmpty() || themes.get().contains(view.theme());
  }

  /** The views there are, open or not. */
  List<ViewDescription> views() {
    return wanted(view -> true).values().stream().map(ViewShelf.Shelved::description).toList();
  }

  private Optional<Open> opened(ViewShelf.Shelved shelved) {
    Open known = open.get(shelved.description().id());
    return known == null ? make(shelved) : Optional.of(known);
  }

  private Optional<Open> make(ViewShelf.Shelved shelved) {
    ViewDescription description = shelved.description();
    ViewFactory factory = shelved.factory();
    if (factory == null) {
      // The service left between being listed and being asked for; its leaving is announced too.
      return Optional.empty();
    }
    DockedView docked = new DockedView(description);
    SiteOfView site = new SiteOfView(host, shelved, factory);
    Open made = new Open(shelved, site, docked);
    open.put(description.id(), made);
    site.seen(false);
    docked.offer(
        new ContextMenu(
            where -> menu(made, where), host::run, pointed -> KeyboardFocus.at(pointed, docked)));
    docked.addHierarchyListener(event -> seen(event, made));
    try {
      docked.fill(factory.create(site));
    } catch (RuntimeException e) {
      LOG.error("the view {} could not be made", description.id(), e);
      failed.accept(
          "The view \"" + description.title() + "\" could not be opened; the log says more.");
    }
    return Optional.of(made);
  }

  private List<List<MenuCommand>> menu(Open view, Component where) {
    return new MenuOfView(
            view.shelved().description(),
            view.site().offers(),
            shown().stream().map(DockedView::description).toList(),
            host.commands(),
            host.about(view.shelved().description().id()))
        .groups(where);
  }

  private static void seen(HierarchyEvent event, Open view) {
    if ((event.getChangeFlags() & HierarchyEvent.SHOWING_CHANGED) != 0) {
      view.site().seen(view.docked().isShowing());
    }
  }

  /** Opens a view where it is not open and brings it to the front; gives it where there is one. */
  Optional<DockedView> show(String id) {
    if (docks.view(id).isEmpty()) {
      Optional.ofNullable(wanted(view -> view.id().equals(id)).get(id))
          .flatMap(this::opened)
          .ifPresent(view -> docks.add(view.docked()));
    }
    docks.show(id);
    return docks.view(id);
  }

  /** Lets the user place a view with the keyboard; tells when that is over. */
  void place(String id, Runnable ended) {
    docks.place(id, ended);
  }

  /** Lets a view fill the window, or all be shown again where one does. */
  void toggleFull(String id) {
    docks.toggleFull(id);
  }

  /** The id of the view that fills the window; empty where all are shown. */
  Optional<String> full() {
    return docks.full();
  }

  /** Closes a view the user wants away: here, and where no other perspective has it, for good. */
  void close(String id) {
    docks.closeView(id);
    boolean elsewhere =
        arrangements.entrySet().stream()
            .anyMatch(entry -> entry.getKey() != perspective && entry.getValue().holds(id));
    if (!elsewhere) {
      dispose(id);
    }
    host.offered();
  }

  /** A view leaves with its plug-in or theme, and may come back to where it stood. */
  private void leave(String id) {
    docks.remove(id);
    dispose(id);
    host.offered();
  }

  private void dispose(String id) {
    Open view = open.remove(id);
    if (view != null) {
      view.site().close();
    }
  }

  /** Who presses a tab is in that view with the keyboard too. */
  private void pressed(String id) {
    docks.view(id).ifPresent(view -> KeyboardFocus.at(view, view));
  }

  /** The views that are shown, in the order of their places. */
  List<DockedView> shown() {
    return docks.views().stream()
        .sorted(
            java.util.Comparator.<DockedView, Integer>comparing(
                    view -> view.description().place().ordinal())
                .thenComparing(view -> view.description().order()))
        .toList();
  }

  void retitle(String id, String title) {
    Optional.ofNullable(open.get(id)).ifPresent(view -> docks.retitle(view.docked(), title));
  }

  /** How the open views look, in whichever perspective, by id. */
  Map<String, ViewState> states() {
    Map<String, ViewState> states = new LinkedHashMap<>();
    open.forEach((id, view) -> states.put(id, ViewState.of(view.docked())));
    return states;
  }

  /** A view looks as it did in another window, as soon as it is seen. */
  void look(Map<String, ViewState> states) {
    states.forEach(
        (id, state) -> Optional.ofNullable(open.get(id)).ifPresent(it -> look(it, state)));
  }

  private static void look(Open view, ViewState state) {
    if (view.docked().isShowing()) {
      state.show(view.docked());
      return;
    }
    view.docked()
        .addHierarchyListener(
            new HierarchyListener() {
              @Override
              public void hierarchyChanged(HierarchyEvent event) {
                if (view.docked().isShowing()) {
                  view.docked().removeHierarchyListener(this);
                  // After it was told what it missed.
                  SwingUtilities.invokeLater(
                      () -> SwingUtilities.invokeLater(() -> state.show(view.docked())));
                }
              }
            });
  }

  /** What waits for an answer, by the view it waits in. */
  Map<String, String> waiting() {
    Map<String, String> waiting = new LinkedHashMap<>();
    open.forEach((id, view) -> view.site().waits().ifPresent(words -> waiting.put(id, words)));
    return waiting;
  }

  /** The window is left, whatever waits for an answer. */
  void leave() {
    List.copyOf(open.values()).forEach(view -> view.site().leave());
  }

  /** What the open views add to the menus. */
  List<MenuCommand> offers() {
    return open.values().stream().flatMap(view -> view.site().offers().stream()).toList();
  }

  /** Closes everything. */
  void end() {
    new HashSet<>(open.keySet()).forEach(this::dispose);
    docks.close();
  }
}
