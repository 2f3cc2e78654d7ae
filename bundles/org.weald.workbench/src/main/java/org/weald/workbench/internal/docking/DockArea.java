package org.weald.workbench.internal.docking;

import io.github.andrewauclair.moderndocking.DockableTabPreference;
import io.github.andrewauclair.moderndocking.DockingRegion;
import io.github.andrewauclair.moderndocking.app.Docking;
import io.github.andrewauclair.moderndocking.app.RootDockingPanel;
import io.github.andrewauclair.moderndocking.settings.Settings;
import java.awt.Component;
import java.awt.Container;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JSplitPane;
import javax.swing.JTabbedPane;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;
import org.weald.workbench.ViewPlace;
import org.weald.workbench.internal.docking.Arrangement.Spot;

/**
 * The part of the frame in which views are docked. The one place that talks to the docking library,
 * which holds one frame for the whole process. Event thread only.
 */
public final class DockArea {
  private static final double MOST = 0.95;

  private final JFrame frame;
  private final Consumer<String> closes;
  private Optional<Container> root = Optional.empty();
  private Optional<Layout> wanted = Optional.empty();
  private final Map<String, DockedView> docked = new LinkedHashMap<>();
  private final Map<String, Spot> spots = new HashMap<>();
  private final Set<String> closed = new HashSet<>();

  /**
   * An empty area.
   *
   * @param closes told the id of a view whose tab's cross is pressed
   */
  public DockArea(JFrame frame, Consumer<String> closes) {
    this.frame = frame;
    this.closes = closes;
    Settings.setDefaultTabPreference(DockableTabPreference.TOP_ALWAYS);
    Settings.setTabLayoutPolicy(JTabbedPane.SCROLL_TAB_LAYOUT);
    Settings.setActiveHighlighterEnabled(false);
    Docking.initialize(frame);
  }

  /** Makes the area; it belongs into the frame. */
  public JComponent component() {
    RootDockingPanel made = new RootDockingPanel(frame);
    root = Optional.of(made);
    return made;
  }

  /** Shows views as they were arranged, in place of those that are shown now. */
  public void arrange(Arrangement arrangement, List<DockedView> views) {
    clear();
    spots.putAll(arrangement.spots());
    closed.addAll(arrangement.closed());
    Map<String, DockedView> byId = new LinkedHashMap<>();
    views.forEach(view -> byId.put(view.getPersistentID(), view));
    Optional<Layout> layout =
        arrangement
            .layout()
            .flatMap(known -> known.only(byId::containsKey))
            .or(() -> FirstLayout.of(views.stream().map(DockedView::description).toList()));
    layout.ifPresent(known -> lay(known, byId));
    byId.values().stream()
        .filter(view -> !docked.containsKey(view.getPersistentID()))
        .sorted(FirstLayout.order(DockedView::description))
        .forEach(this::add);
    wanted = layout;
    settle();
    // The docking library places dividers of its own accord once what it docked is shown.
    SwingUtilities.invokeLater(this::settle);
  }

  /**
   * Gives every part the share it is meant to have: a part that is docked before it is laid out
   * gets the least it can live with. Nothing where there is no room yet.
   */
  public void settle() {
    if (wanted.isPresent() && root.filter(area -> area.getWidth() > 0).isPresent()) {
      root.get().validate();
      settle(wanted.get(), root.get());
    }
  }

  private static void settle(Layout layout, Component part) {
    if (layout instanceof Layout.Split split) {
      split(part)
          .ifPresent(
              pane -> {
                pane.setDividerLocation((int) Math.round(split.share() * length(pane)));
                pane.validate();
                settle(split.first(), pane.getLeftComponent());
                settle(split.second(), pane.getRightComponent());
              });
    }
  }

  private static Optional<JSplitPane> split(Component part) {
    if (part instanceof JSplitPane pane) {
      return Optional.of(pane);
    }
    if (part instanceof DockedView || !(part instanceof Container)) {
      return Optional.empty();
    }
    return Arrays.stream(((Container) part).getComponents())
        .flatMap(child -> split(child).stream())
        .findFirst();
  }

  private static double length(JSplitPane split) {
    boolean beside = split.getOrientation() == JSplitPane.HORIZONTAL_SPLIT;
    return (double) (beside ? split.getWidth() : split.getHeight()) - split.getDividerSize();
  }

  /** How the views stand now. */
  public Arrangement arrangement() {
    return new Arrangement(root.flatMap(this::layout), spots, closed);
  }

  /**
   * Read off the components: the docking library keeps what it knows of a first frame when a second
   * one is opened after it.
   */
  private Optional<Layout> layout(Container part) {
    if (part instanceof JSplitPane split) {
      Optional<Layout> first = part(split.getLeftComponent());
      Optional<Layout> second = part(split.getRightComponent());
      boolean beside = split.getOrientation() == JSplitPane.HORIZONTAL_SPLIT;
      return first.isPresent() && second.isPresent()
          ? Optional.of(new Layout.Split(beside, share(split), first.get(), second.get()))
          : first.or(() -> second);
    }
    if (part instanceof JTabbedPane tabs) {
      List<String> views =
          IntStream.range(0, tabs.getTabCount())
              .mapToObj(tabs::getComponentAt)
              .flatMap(tab -> docked(tab).stream())
              .toList();
      Optional<String> front =
          Optional.ofNullable(tabs.getSelectedComponent()).flatMap(this::docked);
      return views.isEmpty()
          ? Optional.empty()
          : Optional.of(new Layout.Tabs(views, front.orElse(views.get(0))));
    }
    if (part instanceof DockedView view) {
      return Optional.of(new Layout.Tabs(List.of(view.getPersistentID()), view.getPersistentID()));
    }
    return Arrays.stream(part.getComponents()).flatMap(child -> part(child).stream()).findFirst();
  }

  private Optional<Layout> part(@Nullable Component component) {
    return component instanceof Container container ? layout(container) : Optional.empty();
  }

  private Optional<String> docked(Component tab) {
    return docked.values().stream()
        .filter(view -> SwingUtilities.isDescendingFrom(view, tab))
        .map(DockedView::getPersistentID)
        .findFirst();
  }

  /** A part that is shut, or not laid out yet, says little of how large it is meant to be. */
  private static double share(JSplitPane split) {
    double length = length(split);
    double share = length > 0 ? split.getDividerLocation() / length : split.getResizeWeight();
    return Math.min(MOST, Math.max(1 - MOST, share));
  }

  private void lay(Layout layout, Map<String, DockedView> views) {
    DockedView first = first(layout, views);
    Docking.registerDockable(first);
    Docking.dock(first, frame);
    docked.put(first.getPersistentID(), first);
    fill(layout, first, views);
    docked.values().forEach(this::tidy);
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
    List.copyOf(docked.values()).forEach(this::takeOut);
    spots.clear();
    closed.clear();
  }

  private void takeOut(DockedView view) {
    docked.remove(view.getPersistentID());
    Docking.undock(view);
    Docking.deregisterDockable(view);
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
    Optional<Spot> spot = Optional.ofNullable(spots.remove(view.getPersistentID()));
    Optional<DockedView> neighbour =
        spot.flatMap(was -> was.beside().stream().flatMap(id -> view(id).stream()).findFirst())
            .or(() -> in(view.description().place()));
    Optional<DockedView> front = neighbour.flatMap(this::front);
    Docking.registerDockable(view);
    neighbour.ifPresentOrElse(
        other -> Docking.dock(view, other, DockingRegion.CENTER), () -> dockAlone(view));
    docked.put(view.getPersistentID(), view);
    closed.remove(view.getPersistentID());
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
          Docking.dock(view, frame, DockingRegion.NORTH, 1 - FirstLayout.LOWER);
        }
      }
      case LEFT -> Docking.dock(view, frame, DockingRegion.WEST, FirstLayout.LEFT);
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

  /** Takes a view out and remembers where it stood. */
  public void remove(String id) {
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
    takeOut(view);
  }

  /** Takes a view out that the user closes; it does not come back of itself. */
  public void closeView(String id) {
    view(id).ifPresent(this::takeOut);
    spots.remove(id);
    closed.add(id);
  }

  /** Whether the user closed a view here. */
  public boolean isClosed(String id) {
    return closed.contains(id);
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
  public void show(String id) {
    view(id).ifPresent(Docking::bringToFront);
  }

  /** Another word on a view's tab. */
  public void retitle(DockedView view, String title) {
    if (view.retitle(title) && view(view.description().id()).isPresent()) {
      Docking.updateTabInfo(view);
    }
  }

  /**
   * The tree keeps its width and the bottom its height when the window grows; tabs carry no menu
   * button.
   */
  private void tidy(DockedView view) {
    tabs(view)
        .ifPresent(
            tabs -> {
              tabs.putClientProperty("JTabbedPane.trailingComponent", null);
              tabs.putClientProperty("JTabbedPane.tabClosable", true);
              tabs.putClientProperty("JTabbedPane.tabCloseToolTipText", "Close this view");
              BiConsumer<JTabbedPane, Integer> close = this::pressedCross;
              tabs.putClientProperty("JTabbedPane.tabCloseCallback", close);
            });
    JSplitPane split = (JSplitPane) SwingUtilities.getAncestorOfClass(JSplitPane.class, view);
    if (split != null) {
      switch (view.description().place()) {
        case LEFT -> split.setResizeWeight(FirstLayout.LEFT);
        case BOTTOM -> split.setResizeWeight(1 - FirstLayout.BOTTOM);
        case MAIN, LOWER_LEFT, LOWER_RIGHT -> split.setResizeWeight(split.getResizeWeight());
      }
    }
  }

  private void pressedCross(JTabbedPane tabs, int index) {
    if (tabs.getComponentAt(index) instanceof Container part) {
      List.copyOf(docked.values()).stream()
          .filter(part::isAncestorOf)
          .findFirst()
          .ifPresent(view -> closes.accept(view.getPersistentID()));
    }
  }

  /** Lets the docking library forget the frame. */
  public void close() {
    docked.clear();
    Docking.uninitialize();
  }
}
