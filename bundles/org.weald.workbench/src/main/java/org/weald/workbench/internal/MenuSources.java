package org.weald.workbench.internal;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.weald.workbench.MenuCommand;
import org.weald.workbench.MenuSource;
import org.weald.workbench.Perspective;
import org.weald.workbench.ViewDescription;
import org.weald.workbench.ViewFactory;
import org.weald.workbench.ViewPlace;

/** What adds to the menus beside the views: begun with the window, ended with it. */
final class MenuSources {
  private final ViewShelf shelf;
  private final SiteOfView.Host host;
  private final Map<MenuSource, SiteOfView> begun = new IdentityHashMap<>();

  MenuSources(ViewShelf shelf, SiteOfView.Host host) {
    this.shelf = shelf;
    this.host = host;
  }

  /** Begins those that are new and ends those that have left. */
  void sync() {
    List<MenuSource> there = shelf.sources();
    for (MenuSource gone : List.copyOf(begun.keySet())) {
      if (!there.contains(gone)) {
        end(gone);
      }
    }
    for (MenuSource source : there) {
      if (!begun.containsKey(source)) {
        SiteOfView site =
            new SiteOfView(host, new NoView(source), view -> new javax.swing.JPanel());
        begun.put(source, site);
        source.begin(site);
      }
    }
  }

  /** What they add now. */
  List<MenuCommand> offers() {
    return begun.values().stream().flatMap(site -> site.offers().stream()).toList();
  }

  /** Ends all of them. */
  void end() {
    List.copyOf(begun.keySet()).forEach(this::end);
  }

  private void end(MenuSource source) {
    SiteOfView site = begun.remove(source);
    if (site != null) {
      site.close();
      host.offered();
    }
  }

  /** A source has a site as a view has, and is none. */
  private record NoView(MenuSource source) implements ViewShelf.Shelved {
    @Override
    public ViewDescription description() {
      Set<Perspective> none = Set.of();
      return new ViewDescription(
          source.getClass().getName(), "", "", ViewPlace.BOTTOM, 0, none, "");
    }

    @Override
    public ViewFactory factory() {
      return view -> new javax.swing.JPanel();
    }

    @Override
    public void release(ViewFactory factory) {}
  }
}
