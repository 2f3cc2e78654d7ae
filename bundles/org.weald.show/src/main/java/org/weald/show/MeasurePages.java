package org.weald.show;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.weald.assess.Judgement;
import org.weald.assess.Scorecard;
import org.weald.model.Area;
import org.weald.model.Catalogue;
import org.weald.model.Measure;
import org.weald.model.Observation;
import org.weald.model.ObservationKind;
import org.weald.model.Period;
import org.weald.model.PrintedDirection;
import org.weald.model.Theme;

/**
 * A page for each measure: which way is better, the printed directions, the figures the text quotes
 * with other areas beside the plan's own, and a chart where there are figures to draw.
 */
final class MeasurePages {
  /** Said where a document shows a graph whose points cannot be read. */
  static final String PICTURES =
      "The points are pictures in the document; none are in the text, so no chart is drawn.";

  private final Catalogue catalogue;
  private final Scorecard scorecard;
  private final String edition;

  MeasurePages(Catalogue catalogue, Scorecard scorecard) {
    this.catalogue = catalogue;
    this.scorecard = scorecard;
    this.edition = scorecard.edition().label();
  }

  /** A part for each theme. */
  List<ReportPart> pages() {
    List<ReportPart> parts = new ArrayList<>();
    for (Scorecard.ThemeCard card : scorecard.themes()) {
      List<ReportBlock> blocks = new ArrayList<>();
      ReportThemes.groups(catalogue, card).forEach(group -> page(group, blocks));
      if (!blocks.isEmpty()) {
        parts.add(part(card.theme(), blocks));
      }
    }
    return parts;
  }

  private ReportPart part(Theme theme, List<ReportBlock> blocks) {
    Theme.PrintedTheme printed = theme.printed().get(edition);
    return new ReportPart.Section(
        "measure-pages",
        ReportThemes.anchor("pages", theme.id()),
        printed == null ? theme.title() : printed.title(),
        printed == null ? "" : printed.vision(),
        blocks);
  }

  private void page(ReportThemes.Group group, List<ReportBlock> blocks) {
    Judgement row = group.main();
    Optional<Measure> known = catalogue.measure(row.id());
    if (known.isEmpty()) {
      return;
    }
    blocks.add(
        new ReportBlock.Heading(ReportThemes.anchor("measure", row.id()), row.ref(), row.title()));
    blocks.add(new ReportBlock.Facts(facts(known.get(), row)));
    Optional<ChartSpec.Line> chart = MeasureCharts.overTime(catalogue, row);
    chart.ifPresent(line -> blocks.add(new ReportBlock.Charts(List.of(line))));
    List<Judgement> rows = new ArrayList<>(List.of(row));
    rows.addAll(group.parts());
    quoted(rows).ifPresent(blocks::add);
    if (chart.isEmpty()) {
      blocks.add(new ReportBlock.Words(List.of(noChart(known.get(), row))));
    }
  }

  /** A document that prints a direction of travel shows its graph, as a picture. */
  private String noChart(Measure measure, Judgement row) {
    long held =
        catalogue.observations(row.id()).stream()
            .filter(figure -> figure.edition().equals(edition))
            .filter(figure -> figure.kind() == ObservationKind.ACTUAL)
            .filter(figure -> figure.area().equals(row.area().id()))
            .count();
    if (catalogue.printedDirection(measure, edition).isEmpty()) {
      return held == 0
          ? "The edition gives no figure of it: no chart is drawn."
          : "There are too few figures for a chart.";
    }
    return held == 0
        ? PICTURES
        : "The text quotes too few figures for a chart; the points of the document’s own graph are"
            + " pictures and not in the text.";
  }

  private List<ReportBlock.Fact> facts(Measure measure, Judgement row) {
    List<ReportBlock.Fact> facts = new ArrayList<>();
    facts.add(ReportBlock.Fact.of("Better", better(measure)));
    catalogue
        .printedDirection(measure, edition)
        .ifPresentOrElse(printed -> printed(printed, facts), () -> computed(row, facts));
    if (!measure.source().isEmpty()) {
      facts.add(ReportBlock.Fact.of("Source", measure.source()));
    }
    measure.judging().breaks().stream()
        .filter(gap -> catalogue.printedDirection(measure, edition).isPresent())
        .forEach(gap -> facts.add(ReportBlock.Fact.of("Comparability", gap.why())));
    return facts;
  }

  /**
   * A document that prints directions has one in mind for each measure, also where none is said.
   */
  private String better(Measure measure) {
    return switch (measure.better()) {
      case HIGHER -> "Higher is positive";
      case LOWER -> "Lower is positive";
      case NONE ->
          catalogue.printedDirection(measure, edition).isPresent()
              ? "Which way is positive is not in the text"
              : "Neither way is positive";
    };
  }

  private void printed(PrintedDirection printed, List<ReportBlock.Fact> facts) {
    facts.add(direction("1 year, as printed", printed.oneYear()));
    facts.add(direction("3 to 4 years, as printed", printed.longTerm()));
    if (!printed.why().isEmpty()) {
      facts.add(ReportBlock.Fact.of("Reason", printed.why()));
    }
  }

  private ReportBlock.Fact direction(String name, String printed) {
    return printed.isEmpty()
        ? ReportBlock.Fact.of(name, DirectionSections.BLANK)
        : new ReportBlock.Fact(
            name, "", Optional.of(DirectionSections.mark(scorecard.plan(), printed)));
  }

  private static void computed(Judgement row, List<ReportBlock.Fact> facts) {
    facts.add(ReportBlock.Fact.of("Status", row.status().sentence()));
    facts.add(ReportBlock.Fact.of("1 year", Caveat.without(row.oneYear().sentence())));
  }

  /** Every figure the edition prints of the measure and its parts: a row a period, areas beside. */
  private Optional<ReportBlock.Grid> quoted(List<Judgement> rows) {
    Map<String, Map<Period, Map<String, String>>> figures = new LinkedHashMap<>();
    Set<String> areas = new LinkedHashSet<>();
    rows.forEach(row -> collect(row, figures, areas));
    if (figures.isEmpty()) {
      return Optional.empty();
    }
    List<ReportBlock.Column> columns = new ArrayList<>();
    columns.add(new ReportBlock.Column("Quantity", "wide"));
    columns.add(new ReportBlock.Column("Period", "when"));
    areas.forEach(area -> columns.add(new ReportBlock.Column(name(area), "number")));
    List<ReportBlock.Row> grid = new ArrayList<>();
    figures.forEach(
        (quantity, periods) ->
            periods.forEach((period, byArea) -> grid.add(row(quantity, period, byArea, areas))));
    return Optional.of(new ReportBlock.Grid("quotes", "Figures in the text", columns, grid));
  }

  private void collect(
      Judgement row, Map<String, Map<Period, Map<String, String>>> figures, Set<String> areas) {
    String unit = catalogue.measure(row.id()).map(Measure::unit).orElse("");
    for (Observation figure : catalogue.observations(row.id())) {
      if (figure.edition().equals(edition) && isShown(figure)) {
        if (figure.area().equals(row.area().id())) {
          Set<String> others = Set.copyOf(areas);
          areas.clear();
          areas.add(figure.area());
          areas.addAll(others.stream().sorted().toList());
        }
        areas.add(figure.area());
        figures
            .computeIfAbsent(quantity(row, figure), title -> new TreeMap<>())
            .computeIfAbsent(figure.period(), period -> new TreeMap<>())
            .put(figure.area(), ReportFigures.display(figure.figure(), unit));
      }
    }
  }

  private static boolean isShown(Observation figure) {
    return switch (figure.kind()) {
      case ACTUAL, COMPARATOR, CHANGE, EVENT, FORECAST -> true;
      case BASELINE, TARGET, MILESTONE -> false;
    };
  }

  private static String quantity(Judgement row, Observation figure) {
    return switch (figure.kind()) {
      case CHANGE -> row.title() + ", change as printed";
      case FORECAST -> row.title() + ", forecast";
      default -> row.title();
    };
  }

  private String name(String area) {
    return catalogue.area(area).map(Area::name).orElse(area);
  }

  private static ReportBlock.Row row(
      String quantity, Period period, Map<String, String> byArea, Set<String> areas) {
    List<ReportBlock.Cell> cells = new ArrayList<>();
    cells.add(ReportBlock.Cell.of(quantity));
    cells.add(ReportBlock.Cell.of(ReportFigures.label(period)));
    areas.forEach(area -> cells.add(ReportBlock.Cell.of(byArea.getOrDefault(area, ""))));
    return ReportBlock.Row.of(cells);
  }
}
