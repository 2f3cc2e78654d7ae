package org.weald.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.weald.assess.Scorecard;
import org.weald.model.Catalogue;
import org.weald.model.ReportTemplate;
import org.weald.model.Status;
import org.weald.model.ThemeView;

/** Pages of a report that are views of the plan's themes. */
final class ViewSections {
  private final Catalogue catalogue;
  private final Scorecard scorecard;

  ViewSections(Catalogue catalogue, Scorecard scorecard) {
    this.catalogue = catalogue;
    this.scorecard = scorecard;
  }

  /** The views whose ids the section names, or every one of the plan's themes. */
  List<ReportPart> views(ReportTemplate.Section section) {
    String of = section.option("of");
    return of.isEmpty()
        ? ofThemes().map(view -> part(view, section.title())).toList()
        : Stream.of(of.split("; "))
            .map(
                id ->
                    catalogue
                        .view(id)
                        .map(view -> part(view, section.title()))
                        .orElseGet(() -> missing(id, section.title())))
            .toList();
  }

  private Stream<ThemeView> ofThemes() {
    return scorecard.themes().stream().flatMap(card -> catalogue.views(card.theme()).stream());
  }

  private ReportPart part(ThemeView view, String title) {
    return new ReportPart.Section(
        "view",
        ReportThemes.anchor("view", view.id()),
        title.isEmpty() ? view.title() : title,
        "",
        blocks(ThemeViews.of(view, catalogue, scorecard).panels()));
  }

  private ReportPart missing(String id, String title) {
    List<String> known = ofThemes().map(ThemeView::id).toList();
    return new ReportPart.Section(
        "view",
        ReportThemes.anchor("view", id),
        title.isEmpty() ? id : title,
        "",
        List.of(
            new ReportBlock.Words(
                List.of(
                    "There is no view "
                        + id
                        + "."
                        + (known.isEmpty()
                            ? " The themes of this plan bring none."
                            : " The themes of this plan bring "
                                + String.join(", ", known)
                                + ".")))));
  }

  /** Charts side by side are a pair; anything else stands below what is before it. */
  private static List<ReportBlock> blocks(List<ViewSpec.Panel> panels) {
    List<ReportBlock> blocks = new ArrayList<>();
    for (ViewSpec.Panel panel : panels) {
      if (panel instanceof ViewSpec.Panel.Beside beside) {
        beside(beside.panels(), blocks);
      } else {
        block(panel).ifPresent(blocks::add);
      }
    }
    return blocks;
  }

  private static void beside(List<ViewSpec.Panel> panels, List<ReportBlock> blocks) {
    List<ChartSpec> charts =
        panels.stream()
            .filter(ViewSpec.Panel.Chart.class::isInstance)
            .map(panel -> ((ViewSpec.Panel.Chart) panel).chart())
            .toList();
    if (!charts.isEmpty()) {
      blocks.add(new ReportBlock.Charts(charts));
    }
    blocks.addAll(
        blocks(panels.stream().filter(panel -> !(panel instanceof ViewSpec.Panel.Chart)).toList()));
  }

  private static Optional<ReportBlock> block(ViewSpec.Panel panel) {
    if (panel instanceof ViewSpec.Panel.Chart chart) {
      return Optional.of(new ReportBlock.Charts(List.of(chart.chart())));
    }
    if (panel instanceof ViewSpec.Panel.Tiles tiles) {
      return Optional.of(new ReportBlock.Tiles(tiles.tiles()));
    }
    if (panel instanceof ViewSpec.Panel.Grid grid) {
      return Optional.of(grid.grid());
    }
    if (panel instanceof ViewSpec.Panel.Missing missing) {
      return Optional.of(
          new ReportBlock.Words(
              List.of(ReportMarks.of(Status.MISSING) + " " + missing.sentence())));
    }
    if (panel instanceof ViewSpec.Panel.Text text) {
      return Optional.of(new ReportBlock.Words(List.of(text.text())));
    }
    return panel instanceof ViewSpec.Panel.Table table
        ? Optional.of(ReportBlock.Grid.of(table.table()))
        : Optional.empty();
  }
}
