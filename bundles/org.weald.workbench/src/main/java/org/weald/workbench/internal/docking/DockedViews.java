package org.weald.workbench.internal.docking;

import io.github.andrewauclair.moderndocking.Dockable;
import io.github.andrewauclair.moderndocking.DockingRegion;
import io.github.andrewauclair.moderndocking.app.Docking;
import io.github.andrewauclair.moderndocking.ui.DockingHeaderUI;
import java.beans.PropertyChangeListener;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.swing.JFrame;
import javax.swing.UIManager;
import javax.swing.event.AncestorListener;

/**
 * The views that are docked, and how they get in and out: the docking library is told of each, and
 * what it keeps for ever of those that have left is taken from it. Event thread only.
 */
final class DockedViews {
  private final JFrame frame;
  private final Map<String, DockedView> docked = new LinkedHashMap<>();

  /** None as yet. */
  DockedViews(JFrame frame) {
    this.frame = frame;
  }

  /** All of them, as they are at any time. */
  Collection<DockedView> all() {
    return Collections.unmodifiableCollection(docked.values());
  }

  /** The one of an id. */
  Optional<DockedView> view(String id) {
    return Optional.ofNullable(docked.get(id));
  }

  /** Docks the views of a layout where none is docked yet. */
  void lay(Layout layout, Map<String, DockedView> views) {
    DockedView first = first(layout, views);
    Docking.registerDockable(first);
    Docking.dock(first, frame);
    docked.put(first.getPersistentID(), first);
    fill(layout, first, views);
  }

  /** Splits the place of a view, which stands there alone, into the parts of a layout. */
  private void fill(Layout layout, DockedView here, Map<String, DockedView> views) {
    if (layout instanceof Layout.Split split) {
      DockedView other = first(split.second(), views);
      Docking.registerDockable(other);
      Docking.dock(
          other,
          here,
          split.beside() ? DockingRegion.EAST : DockingRegion.SOUTH,
          1 - split.share());
      docked.put(other.getPersistentID(), other);
      fill(split.first(), here, views);
      fill(split.second(), other, views);
    } else if (layout instanceof Layout.Tabs tabs) {
      for (String id : tabs.views()) {
        view(views, id)
            .filter(view -> !docked.containsKey(id))
            .ifPresent(view -> behind(view, here));
      }
      view(views, tabs.front()).ifPresent(Docking::bringToFront);
    }
  }

  /** Docks a view behind another, on the same tabs. */
  void behind(DockedView view, DockedView here) {
    Docking.registerDockable(view);
    Docking.dock(view, here, DockingRegion.CENTER);
    docked.put(view.getPersistentID(), view);
  }

  private static DockedView first(Layout layout, Map<String, DockedView> views) {
    return view(views, layout.views().get(0)).orElseThrow();
  }

  private static Optional<DockedView> view(Map<String, DockedView> views, String id) {
    return Optional.ofNullable(views.get(id));
  }

  /** Docks a view where it stands alone. */
  void alone(DockedView view, AskedPlace place) {
    Docking.registerDockable(view);
    place.dockAlone(view);
    docked.put(view.getPersistentID(), view);
  }

  /** Takes a view out. */
  void takeOut(DockedView view) {
    docked.remove(view.getPersistentID());
    Docking.undock(view);
    Docking.deregisterDockable(view);
    forgetHeaders(view);
  }

  /** Every time a view is docked it gets another header that follows it for ever. */
  private static void forgetHeaders(DockedView view) {
    for (AncestorListener listener : view.getAncestorListeners()) {
      if (listener instanceof DockingHeaderUI) {
        view.removeAncestorListener(listener);
      }
    }
  }

  /** Takes out those that are nowhere, after a drag that came to nothing; gives them. */
  List<DockedView> takeLost() {
    List<DockedView> lost =
        docked.values().stream().filter(view -> !Docking.isDocked(view)).toList();
    for (DockedView view : lost) {
      docked.remove(view.getPersistentID());
      Docking.deregisterDockable(view);
    }
    return lost;
  }

  /** Whether every view has its place; while one is dragged it has none. */
  boolean isWhole() {
    return docked.values().stream().allMatch(Docking::isDocked);
  }

  /** The window closes: the library forgets the frame. */
  void end() {
    docked.clear();
    Docking.uninitialize();
    forgetHeaders();
  }

  /**
   * The library's headers listen for another look for ever, and so would keep every view that was
   * ever shown in memory. Another look comes with another window.
   */
  static void forgetHeaders() {
    for (PropertyChangeListener listener : UIManager.getPropertyChangeListeners()) {
      if (listener.getClass().getName().startsWith(Dockable.class.getPackageName())) {
        UIManager.removePropertyChangeListener(listener);
      }
    }
  }
}
