package org.weald.workbench.internal.docking;

import io.github.andrewauclair.moderndocking.Dockable;
import io.github.andrewauclair.moderndocking.DockableTabPreference;
import io.github.andrewauclair.moderndocking.DockingRegion;
import io.github.andrewauclair.moderndocking.app.Docking;
import io.github.andrewauclair.moderndocking.app.RootDockingPanel;
import io.github.andrewauclair.moderndocking.settings.Settings;
import io.github.andrewauclair.moderndocking.ui.DockingHeaderUI;
import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.beans.PropertyChangeListener;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JTabbedPane;
import javax.swing.SwingUtilities;
import javax.swing.UIManager;
import javax.swing.event.AncestorListener;
import org.weald.workbench.internal.docking.Arrangement.Spot;

/**
 * The part of the frame in which views are docked. Its package alone talks to the docking library,
 * which holds one frame for the whole process. Event thread only.
 */
public final class DockArea {
  private final JFrame frame;
  private Optional<Container> root = Optional.empty();
  private Optional<Layout> wanted = Optional.empty();
  private final Map<String, DockedView> docked = new LinkedHashMap<>();
  private final TabStrips tabs;
  private final AskedPlace asked;
  private final Map<String, Spot> spots = new HashMap<>();
  private final Set<String> closed = new HashSet<>();
  private final FullView full = new FullView();
  private final LostDrag drag;
  private Room room = Room.ENOUGH;
  private boolean unmoved = true;

  /** How large the area was when every part had its share; empty until they have. */
  private Optional<Dimension> settled = Optional.empty();
  private Optional<PlacedByKeys> placed = Optional.empty();

  /**
   * An empty area.
   *
   * @param closes told the id of a view whose tab's cross is pressed
   */
  public DockArea(JFrame frame, Consumer<String> closes) {
    this.frame = frame;
    this.tabs = new TabStrips(docked.values(), closes, this::toggleFull, () -> room);
    this.asked = new AskedPlace(frame, docked.values(), () -> room);
    Settings.setDefaultTabPreference(DockableTabPreference.TOP_ALWAYS);
    Settings.setTabLayoutPolicy(JTabbedPane.SCROLL_TAB_LAYOUT);
    Settings.setActiveHighlighterEnabled(false);
    Docking.initialize(frame);
    this.drag = new LostDrag(frame, this::putBack);
  }

  /** Views that are nowhere, after a drag that came to nothing, go where they ask to stand. */
  private void putBack() {
    List<DockedView> lost =
        docked.values().stream().filter(view -> !Docking.isDocked(view)).toList();
    for (DockedView view : lost) {
      docked.remove(view.getPersistentID());
      Docking.deregisterDockable(view);
    }
    lost.forEach(this::add);
  }

  /** Makes the area; it belongs into the frame. */
  public JComponent component() {
    RootDockingPanel made = new RootDockingPanel(frame);
    root = Optional.of(made);
    made.addComponentListener(
        new ComponentAdapter() {
          @Override
          public void componentResized(ComponentEvent event) {
            resized();
          }
        });
    return made;
  }

  /** Shows views as they were arranged, in place of those that are shown now. */
  public void arrange(Arrangement arrangement, List<DockedView> views) {
    placed.ifPresent(PlacedByKeys::keep);
    layOut(arrangement, views);
  }

  private void layOut(Arrangement arrangement, List<DockedView> views) {
    clear();
    room = Room.in(frame.getSize());
    unmoved = arrangement.unmoved();
    settled = Optional.empty();
    spots.putAll(arrangement.spots());
    closed.addAll(arrangement.closed());
    Map<String, DockedView> byId = new LinkedHashMap<>();
    views.forEach(view -> byId.put(view.getPersistentID(), view));
    Optional<Layout> layout =
        arrangement
            .layout()
            .filter(known -> !arrangement.unmoved())
            .flatMap(known -> known.only(byId::containsKey))
            .or(() -> first(views, arrangement));
    layout.ifPresent(known -> lay(known, byId));
    byId.values().stream()
        .filter(view -> !docked.containsKey(view.getPersistentID()))
        .sorted(FirstLayout.order(DockedView::description))
        .forEach(this::add);
    wanted = layout;
    share();
    forgetHeaders();
    // The docking library places dividers of its own accord once what it docked is shown.
    SwingUtilities.invokeLater(this::settle);
  }

  private Optional<Layout> first(Collection<DockedView> views, Arrangement before) {
    return FirstLayout.of(views.stream().map(DockedView::description).toList(), room)
        .map(layout -> layout.withFronts(before.layout().map(Layout::fronts).orElse(List.of())));
  }

  /** As long as nobody moved a view they stand as there is room for now. */
  private void resized() {
    if (unmoved && isWhole() && full.view().isEmpty()) {
      if (room.equals(Room.in(frame.getSize()))) {
        share();
      } else {
        anew();
      }
    }
    settled = settled.flatMap(before -> root.map(Container::getSize));
  }

  private void anew() {
    Component owner = frame.getMostRecentFocusOwner();
    arrange(arrangement(), views());
    Optional.ofNullable(owner)
        .filter(Component::isShowing)
        .ifPresent(was -> SwingUtilities.invokeLater(was::requestFocusInWindow));
  }

  /**
   * Gives every part the share it is meant to have: a part that is docked before it is laid out
   * gets the least it can live with. Nothing where there is no room yet.
   */
  public void settle() {
    share();
    settled = root.map(Container::getSize);
  }

  private void share() {
    if (full.view().isEmpty()
        && wanted.isPresent()
        && root.filter(area -> area.getWidth() > 0).isPresent()) {
      root.get().validate();
      Dividers.settle(wanted.get(), root.get());
    }
  }

  /**
   * Lets the user move and size a view with the keyboard, which is taken for it.
   *
   * @param ended called when the user is done and the keyboard is free again
   */
  public void place(String id, Runnable ended) {
    placed.ifPresent(PlacedByKeys::keep);
    endFull();
    placed =
        view(id)
            .map(
                view ->
                    new PlacedByKeys(
                        frame,
                        new Ground(),
                        view,
                        () -> {
                          placed = Optional.empty();
                          ended.run();
                        }));
  }

  /** Where a view is placed with the keyboard. */
  private final class Ground implements PlacedByKeys.Ground {
    @Override
    public Optional<Layout> layout() {
      return root.flatMap(DockArea.this::layout);
    }

    @Override
    public void stand(Layout other) {
      if (layout().filter(now -> Placing.sameParts(now, other)).isPresent()) {
        wanted = Optional.of(other);
        settle();
      } else {
        layOut(new Arrangement(Optional.of(other), Map.copyOf(spots), Set.copyOf(closed)), views());
      }
    }

    @Override
    public Optional<JTabbedPane> tabs(DockedView view) {
      return tabs.of(view);
    }

    @Override
    public List<String> beside(DockedView view) {
      return tabs.beside(view).stream()
          .flatMap(id -> view(id).stream())
          .map(DockedView::title)
          .toList();
    }
  }

  /** Whether every view has its place; while one is dragged it has none. */
  public boolean isWhole() {
    return docked.values().stream().allMatch(Docking::isDocked);
  }

  /** How the views stand now. */
  public Arrangement arrangement() {
    Optional<Layout> now = full.before().or(() -> root.flatMap(this::layout));
    if (isStill()) {
      unmoved =
          now.flatMap(layout -> first(docked.values(), Arrangement.NEW).filter(layout::isLaidAs))
              .isPresent();
    }
    return new Arrangement(now, spots, closed, unmoved);
  }

  /** Whether the window has the size for which its parts were given theirs. */
  private boolean isStill() {
    return full.view().isEmpty() && isWhole() && settled.equals(root.map(Container::getSize));
  }

  private Optional<Layout> layout(Container area) {
    return new LayoutReader(tab -> tabs.viewIn(tab).map(DockedView::getPersistentID)).read(area);
  }

  private void lay(Layout layout, Map<String, DockedView> views) {
    DockedView first = first(layout, views);
    Docking.registerDockable(first);
    Docking.dock(first, frame);
    docked.put(first.getPersistentID(), first);
    fill(layout, first, views);
    docked.values().forEach(tabs::dress);
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

  private void behind(DockedView view, DockedView here) {
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

  private void clear() {
    endFull();
    List.copyOf(docked.values()).forEach(this::takeOut);
    spots.clear();
    closed.clear();
  }

  private void takeOut(DockedView view) {
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

  /** The views in it. */
  public List<DockedView> views() {
    return List.copyOf(docked.values());
  }

  public Optional<DockedView> view(String id) {
    return Optional.ofNullable(docked.get(id));
  }

  /**
   * Puts a view where it stood before it left, or where it asks to stand; other views stay in
   * front.
   */
  public void add(DockedView view) {
    endFull();
    Optional<Spot> spot = Optional.ofNullable(spots.remove(view.getPersistentID()));
    Optional<DockedView> neighbour =
        spot.flatMap(was -> was.beside().stream().flatMap(id -> view(id).stream()).findFirst())
            .or(() -> asked.in(view.description().place()));
    Optional<DockedView> front = neighbour.flatMap(tabs::front);
    Docking.registerDockable(view);
    neighbour.ifPresentOrElse(
        other -> Docking.dock(view, other, DockingRegion.CENTER), () -> asked.dockAlone(view));
    docked.put(view.getPersistentID(), view);
    closed.remove(view.getPersistentID());
    tabs.dress(view);
    if (spot.filter(Spot::inFront).isEmpty()) {
      front.ifPresent(Docking::bringToFront);
    }
  }

  /** Takes a view out and remembers where it stood. */
  public void remove(String id) {
    DockedView view = docked.get(id);
    if (view == null) {
      return;
    }
    endFull();
    boolean inFront = tabs.front(view).filter(view::equals).isPresent();
    spots.put(id, new Spot(tabs.beside(view), inFront));
    takeOut(view);
  }

  /** Takes a view out that the user closes; it does not come back of itself. */
  public void closeView(String id) {
    endFull();
    view(id).ifPresent(this::takeOut);
    spots.remove(id);
    closed.add(id);
  }

  /** Whether the user closed a view here. */
  public boolean isClosed(String id) {
    return closed.contains(id);
  }

  /** Brings a view to the front of its tabs. */
  public void show(String id) {
    if (view(id).filter(full::hides).isPresent()) {
      endFull();
    }
    view(id).ifPresent(Docking::bringToFront);
  }

  /** Lets a view fill the area, or all be shown again where one does. */
  public void toggleFull(String id) {
    if (full.view().isPresent()) {
      endFull();
    } else if (root.isPresent() && docked.size() > 1) {
      view(id).ifPresent(view -> full.fill(view, root.get(), layout(root.get())));
    }
  }

  /** The id of the view that fills the area; empty where all are shown. */
  public Optional<String> full() {
    return full.view();
  }

  private void endFull() {
    if (full.view().isPresent()) {
      root.ifPresent(full::end);
    }
  }

  /** Another word on a view's tab. */
  public void retitle(DockedView view, String title) {
    if (view.retitle(title) && view(view.description().id()).isPresent()) {
      Docking.updateTabInfo(view);
    }
  }

  /** Lets the docking library forget the frame. */
  public void close() {
    docked.clear();
    Docking.uninitialize();
    drag.end();
    forgetHeaders();
  }

  /**
   * The library's headers listen for another look for ever, and so would keep every view that was
   * ever shown in memory. Another look comes with another window.
   */
  private static void forgetHeaders() {
    for (PropertyChangeListener listener : UIManager.getPropertyChangeListeners()) {
      if (listener.getClass().getName().startsWith(Dockable.class.getPackageName())) {
        UIManager.removePropertyChangeListener(listener);
      }
    }
  }
}
