package org.weald.workbench.internal.docking;

import io.github.andrewauclair.moderndocking.DockableTabPreference;
import io.github.andrewauclair.moderndocking.app.Docking;
import io.github.andrewauclair.moderndocking.app.RootDockingPanel;
import io.github.andrewauclair.moderndocking.settings.Settings;
import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JTabbedPane;
import javax.swing.SwingUtilities;
import org.weald.workbench.internal.docking.Arrangement.Spot;

/**
 * The part of the frame in which views are docked. Its package alone talks to the docking library,
 * which holds one frame for the whole process. Event thread only.
 */
public final class DockArea {
  private final JFrame frame;
  private Optional<Container> root = Optional.empty();
  private Optional<Layout> wanted = Optional.empty();
  private final DockedViews docked;
  private final TabStrips tabs;
  private final AskedPlace asked;
  private final Map<String, Spot> spots = new HashMap<>();
  private final Set<String> closed = new HashSet<>();
  private final FullView full = new FullView();
  private final LostDrag drag;
  private Room room = Room.ENOUGH;
  private boolean unmoved = true;

  /** Holds views that are not there yet: those of themes come once the plan is read. */
  private Optional<Layout> awaited = Optional.empty();

  /** How large the area was when every part had its share; empty until they have. */
  private Optional<Dimension> settled = Optional.empty();

  private Optional<PlacedByKeys> placed = Optional.empty();

  /**
   * An empty area.
   *
   * @param closes told the id of a view whose tab's cross is pressed
   * @param goes told the id of a view whose tab is pressed
   */
  public DockArea(JFrame frame, Consumer<String> closes, Consumer<String> goes) {
    this.frame = frame;
    this.docked = new DockedViews(frame);
    this.tabs = new TabStrips(docked.all(), closes, goes, this::toggleFull, () -> room);
    this.asked = new AskedPlace(frame, docked.all(), () -> room);
    Settings.setDefaultTabPreference(DockableTabPreference.TOP_ALWAYS);
    Settings.setTabLayoutPolicy(JTabbedPane.SCROLL_TAB_LAYOUT);
    Settings.setActiveHighlighterEnabled(false);
    Docking.initialize(frame);
    this.drag = new LostDrag(frame, () -> docked.takeLost().forEach(this::add));
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
    awaited =
        arrangement
            .layout()
            .filter(all -> !arrangement.unmoved() && !byId.keySet().containsAll(all.views()));
    layout.ifPresent(known -> docked.lay(known, byId));
    docked.all().forEach(tabs::dress);
    byId.values().stream()
        .filter(view -> view(view.getPersistentID()).isEmpty())
        .sorted(FirstLayout.order(DockedView::description))
        .forEach(this::add);
    wanted = layout;
    share();
    DockedViews.forgetHeaders();
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
    keepingKeyboard(() -> arrange(arrangement(), views()));
  }

  private void keepingKeyboard(Runnable lays) {
    Component owner = frame.getMostRecentFocusOwner();
    lays.run();
    Optional.ofNullable(owner)
        .filter(Component::isShowing)
        .ifPresent(was -> SwingUtilities.invokeLater(was::requestFocusInWindow));
  }

  /** What waits for views, as long as those that are there stand as it says. */
  private Optional<Layout> awaited(Layout now) {
    return awaited.flatMap(
        all ->
            all.only(id -> view(id).isPresent())
                .filter(now::isLaidAs)
                .map(
                    part ->
                        part.fronts().equals(now.fronts()) ? all : all.withFronts(now.fronts())));
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

  /** Whether every view has its place, and nobody is moving one, which may yet be given up. */
  public boolean isWhole() {
    return placed.isEmpty() && docked.isWhole();
  }

  /** How the views stand now. */
  public Arrangement arrangement() {
    Optional<Layout> now = full.before().or(() -> root.flatMap(this::layout));
    Optional<Layout> waiting = now.flatMap(this::awaited);
    if (waiting.isPresent()) {
      return new Arrangement(waiting, spots, closed);
    }
    if (isStill()) {
      unmoved =
          now.flatMap(layout -> first(docked.all(), Arrangement.NEW).filter(layout::isLaidAs))
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

  private void clear() {
    endFull();
    views().forEach(docked::takeOut);
    spots.clear();
    closed.clear();
  }

  /** The views in it. */
  public List<DockedView> views() {
    return List.copyOf(docked.all());
  }

  public Optional<DockedView> view(String id) {
    return docked.view(id);
  }

  /**
   * Puts a view where it stood before it left, or where it asks to stand; other views stay in
   * front.
   */
  public void add(DockedView view) {
    endFull();
    Optional<Layout> waiting =
        root.flatMap(this::layout)
            .flatMap(this::awaited)
            .filter(all -> all.views().contains(view.getPersistentID()));
    if (waiting.isPresent()) {
      closed.remove(view.getPersistentID());
      Arrangement whole = new Arrangement(waiting, spots, closed);
      List<DockedView> all = Stream.concat(views().stream(), Stream.of(view)).toList();
      keepingKeyboard(() -> layOut(whole, all));
    } else {
      addBeside(view);
    }
  }

  private void addBeside(DockedView view) {
    Optional<Spot> spot = Optional.ofNullable(spots.remove(view.getPersistentID()));
    Optional<DockedView> neighbour =
        spot.flatMap(was -> was.beside().stream().flatMap(id -> view(id).stream()).findFirst())
            .or(() -> asked.in(view.description().place()));
    Optional<DockedView> front = neighbour.flatMap(tabs::front);
    neighbour.ifPresentOrElse(other -> docked.behind(view, other), () -> docked.alone(view, asked));
    closed.remove(view.getPersistentID());
    tabs.dress(view);
    if (spot.filter(Spot::inFront).isEmpty()) {
      front.ifPresent(Docking::bringToFront);
    }
  }

  /** Takes a view out and remembers where it stood. */
  public void remove(String id) {
    view(id)
        .ifPresent(
            view -> {
              endFull();
              boolean inFront = tabs.front(view).filter(view::equals).isPresent();
              spots.put(id, new Spot(tabs.beside(view), inFront));
              docked.takeOut(view);
            });
  }

  /** Takes a view out that the user closes; it does not come back of itself. */
  public void closeView(String id) {
    endFull();
    view(id).ifPresent(docked::takeOut);
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
    } else if (root.isPresent() && docked.all().size() > 1) {
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
    docked.end();
    drag.end();
  }
}
