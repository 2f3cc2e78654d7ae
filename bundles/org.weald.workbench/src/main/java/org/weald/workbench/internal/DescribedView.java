package org.weald.workbench.internal;

import java.awt.BorderLayout;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.swing.JPanel;
import org.weald.assess.Scorecard;
import org.weald.model.Catalogue;
import org.weald.model.Theme;
import org.weald.model.ThemeView;
import org.weald.show.ThemeViews;
import org.weald.show.ViewSpec;
import org.weald.spi.ChartRenderer;
import org.weald.workbench.Snapshot;
import org.weald.workbench.SpecPane;
import org.weald.workbench.ViewDescription;
import org.weald.workbench.ViewFactory;
import org.weald.workbench.ViewPlace;
import org.weald.workbench.ViewSite;

/**
 * A view that a plug-in describes in words of a file: in the window as any other, and there while
 * its theme is. Another version of the file is another view.
 */
record DescribedView(ThemeView view, String theme, ChartRenderer renderer)
    implements ViewShelf.Shelved {
  private static final int AFTER_ALL_OTHERS = 200;

  /** Those of all themes there are. */
  static List<ViewShelf.Shelved> all(Snapshot snapshot, ChartRenderer renderer) {
    Catalogue catalogue = snapshot.catalogue();
    return catalogue.plans().stream()
        .flatMap(plan -> catalogue.themes(plan).stream())
        .flatMap(theme -> of(catalogue, theme, renderer))
        .toList();
  }

  private static java.util.stream.Stream<ViewShelf.Shelved> of(
      Catalogue catalogue, Theme theme, ChartRenderer renderer) {
    return catalogue.views(theme).stream()
        .map(view -> new DescribedView(view, theme.id(), renderer));
  }

  @Override
  public ViewDescription description() {
    return new ViewDescription(
        view.id(),
        view.title(),
        theme,
        ViewPlace.MAIN,
        AFTER_ALL_OTHERS + view.order(),
        Set.of(),
        "A view of the theme, as its plug-in describes it in " + view.place().file() + ".");
  }

  @Override
  public ViewFactory factory() {
    return site -> new Pane(site, view, renderer);
  }

  @Override
  public void release(ViewFactory factory) {
    // It holds nothing.
  }

  /** What the view shows of the edition that is looked at, worked out off the event thread. */
  private static final class Pane extends JPanel {
    private static final long serialVersionUID = 1L;

    private final transient ViewSite site;
    private final transient ThemeView view;
    private final SpecPane pane;
    private transient Optional<Scorecard> shown = Optional.empty();

    Pane(ViewSite site, ThemeView view, ChartRenderer renderer) {
      super(new BorderLayout());
      this.site = site;
      this.view = view;
      this.pane = new SpecPane(site.jobs(), renderer);
      add(pane, BorderLayout.CENTER);
      site.onSnapshot(snapshot -> update());
      site.onSelection(selected -> update());
    }

    private void update() {
      Snapshot snapshot = site.snapshot();
      Optional<Scorecard> card = card(snapshot);
      if (card.isEmpty()) {
        pane.explain("The plan of this view is not there.");
      } else if (shown.filter(before -> before == card.get()).isEmpty()) {
        shown = card;
        site.jobs()
            .run(
                "Making the view " + view.title(),
                progress -> ThemeViews.of(view, snapshot.catalogue(), card.get()),
                made -> arrived(card.get(), made));
      }
    }

    private void arrived(Scorecard of, ViewSpec made) {
      if (shown.filter(now -> now == of).isPresent()) {
        pane.display(made);
      }
    }

    /** The edition that is looked at where it is of the view's plan, else that plan's latest. */
    private Optional<Scorecard> card(Snapshot snapshot) {
      String theme = site.description().theme();
      List<Scorecard> cards =
          snapshot.scorecards().stream()
              .filter(
                  card -> card.themes().stream().anyMatch(part -> part.theme().id().equals(theme)))
              .toList();
      // By identity: to compare what they say would work out what nobody asked for, here and now.
      return snapshot
          .scorecard(site.selection().now())
          .filter(looked -> cards.stream().anyMatch(card -> card == looked))
          .or(() -> cards.stream().reduce((earlier, later) -> later));
    }
  }
}
