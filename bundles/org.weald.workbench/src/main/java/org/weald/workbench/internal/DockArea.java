package org.weald.workbench.internal;

import io.github.andrewauclair.moderndocking.DockableTabPreference;
import io.github.andrewauclair.moderndocking.DockingRegion;
import io.github.andrewauclair.moderndocking.app.Docking;
import io.github.andrewauclair.moderndocking.app.RootDockingPanel;
import io.github.andrewauclair.moderndocking.settings.Settings;
import java.awt.Component;
import java.awt.Container;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JSplitPane;
import javax.swing.JTabbedPane;
import javax.swing.SwingUtilities;
import org.weald.workbench.ViewPlace;

/**
 * The part of the frame in which views are docked. The one place that talks to the docking library,
 * which holds one frame for the whole process. Event thread only.
 */
final class DockArea {
  private static final double LEFT = 0.195;
  private static final double BOTTOM = 0.25;
  private static final double LOWER = 0.5;
  private static final double RIGHT = 0.43;

  /** Where a view stood when it left: beside what, and whether in front. */
  private record Spot(List<String> beside, boolean inFront) {}

  private final JFrame frame;
  private final Map<String, DockedView> docked = new LinkedHashMap<>();
  private final Map<String, Spot> spots = new HashMap<>();

  DockArea(JFrame frame) {
    this.frame = frame;
    Settings.setDefaultTabPreference(DockableTabPreference.TOP_ALWAYS);
    Settings.setTabLayoutPolicy(JTabbedPane.SCROLL_TAB_LAYOUT);
    Settings.setActiveHighlighterEnabled(false);
    Docking.initialize(frame);
  }

  /** Makes the area; it belongs into the frame. */
  JComponent component() {
    return new RootDockingPanel(frame);
  }

  /** The order in which views are docked first: each is placed by what is there already. */
  static Comparator<ViewPlace> dockingOrder() {
    List<ViewPlace> order =
        List.of(
            ViewPlace.MAIN,
            ViewPlace.LEFT,
            ViewPlace.BOTTOM,
            ViewPlace.LOWER_LEFT,
            ViewPlace.LOWER_RIGHT);
    return Comparator.comparingInt(order::indexOf);
  }

  /** The views in it. */
  List<DockedView> views() {
    return List.copyOf(docked.values());
  }

  Optional<DockedView> view(String id) {
    return Optional.ofNullable(docked.get(id));
  }

  /**
   * Puts a view where it stood before it left, or where it asks to stand; other views stay in
   * front.
   */
  void add(DockedView view) {
    Optional<Spot> spot = Optional.ofNullable(spots.remove(view.getPersistentID()));
    Optional<DockedView> neighbour =
        spot.flatMap(was -> was.beside().stream().flatMap(id -> view(id).stream()).findFirst())
            .or(() -> in(view.description().place()));
    Optional<DockedView> front = neighbour.flatMap(this::front);
    Docking.registerDockable(view);
    neighbour.ifPresentOrElse(
        other -> Docking.dock(view, other, DockingRegion.CENTER), () -> dockAlone(view));
    docked.put(view.getPersistentID(), view);
    tidy(view);
    if (spot.filter(Spot::inFront).isEmpty()) {
      front.ifPresent(Docking::bringToFront);
    }
  }

  private Optional<DockedView> in(ViewPlace place) {
    return docked.values().stream()
        .filter(other -> other.description().place() == place)
        .findFirst();
  }

  private void dockAlone(DockedView view) {
    Optional<DockedView> main = in(ViewPlace.MAIN);
    Optional<DockedView> lower = in(ViewPlace.LOWER_LEFT).or(() -> in(ViewPlace.LOWER_RIGHT));
    switch (view.description().place()) {
      case MAIN -> {
        if (docked.isEmpty()) {
          Docking.dock(view, frame);
        } else {
          Docking.dock(view, frame, DockingRegion.NORTH, 1 - LOWER);
        }
      }
      case LEFT -> Docking.dock(view, frame, DockingRegion.WEST, LEFT);
      case BOTTOM -> beside(view, main, DockingRegion.SOUTH, BOTTOM);
      case LOWER_LEFT -> {
        if (lower.isPresent()) {
          beside(view, lower, DockingRegion.WEST, 1 - RIGHT);
        } else {
          beside(view, main, DockingRegion.SOUTH, LOWER);
        }
      }
      case LOWER_RIGHT -> {
        if (lower.isPresent()) {
          beside(view, lower, DockingRegion.EAST, RIGHT);
        } else {
          beside(view, main, DockingRegion.SOUTH, LOWER);
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

  /** Takes a view out and remembers where it stood. */
  void remove(String id) {
    DockedView view = docked.get(id);
    if (view == null) {
      return;
    }
    boolean inFront = front(view).filter(view::equals).isPresent();
    List<String> beside =
        tabs(view).stream()
            .flatMap(tabs -> docked.values().stream().filter(other -> tabs.isAncestorOf(other)))
            .filter(other -> !other.equals(view))
            .map(DockedView::getPersistentID)
            .toList();
    spots.put(id, new Spot(beside, inFront));
    docked.remove(id);
    Docking.undock(view);
    Docking.deregisterDockable(view);
  }

  private Optional<DockedView> front(DockedView view) {
    return tabs(view)
        .flatMap(
            tabs ->
                docked.values().stream()
                    .filter(
                        other ->
                            tabs.getSelectedComponent() instanceof Container shown
                                && shown.isAncestorOf(other))
                    .findFirst());
  }

  private static Optional<JTabbedPane> tabs(Component view) {
    return Optional.ofNullable(
        (JTabbedPane) SwingUtilities.getAncestorOfClass(JTabbedPane.class, view));
  }

  /** Brings a view to the front of its tabs. */
  void show(String id) {
    view(id).ifPresent(Docking::bringToFront);
  }

  /** Another word on a view's tab. */
  void retitle(DockedView view, String title) {
    if (view.retitle(title) && Docking.isDocked(view)) {
      Docking.updateTabInfo(view);
    }
  }

  /** Brings the first tab of every place to the front, as the window first opens. */
  void firstTabsInFront() {
    for (ViewPlace place : ViewPlace.values()) {
      in(place).ifPresent(Docking::bringToFront);
    }
  }

  /** Puts every view back to where it asks to stand. */
  void reset() {
    List<DockedView> all =
        docked.values().stream()
            .sorted(Comparator.comparing(view -> view.description().place(), dockingOrder()))
            .toList();
    all.forEach(Docking::undock);
    docked.clear();
    spots.clear();
    for (DockedView view : all) {
      Optional<DockedView> neighbour = in(view.description().place());
      neighbour.ifPresentOrElse(
          other -> Docking.dock(view, other, DockingRegion.CENTER), () -> dockAlone(view));
      docked.put(view.getPersistentID(), view);
      tidy(view);
    }
    firstTabsInFront();
  }

  /**
   * The tree keeps its width and the bottom its height when the window grows; tabs carry no menu
   * button.
   */
  private static void tidy(DockedView view) {
    tabs(view)
        .ifPresent(
            tabs -> {
              tabs.putClientProperty("JTabbedPane.trailingComponent", null);
              tabs.putClientProperty("JTabbedPane.tabCloseCallback", null);
            });
    JSplitPane split = (JSplitPane) SwingUtilities.getAncestorOfClass(JSplitPane.class, view);
    if (split != null) {
      switch (view.description().place()) {
        case LEFT -> split.setResizeWeight(LEFT);
        case BOTTOM -> split.setResizeWeight(1 - BOTTOM);
        case MAIN, LOWER_LEFT, LOWER_RIGHT -> split.setResizeWeight(split.getResizeWeight());
      }
    }
  }

  /** Lets the docking library forget the frame. */
  void close() {
    docked.clear();
    Docking.uninitialize();
  }
}
