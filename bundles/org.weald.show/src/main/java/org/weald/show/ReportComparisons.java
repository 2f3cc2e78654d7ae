package org.weald.show;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.weald.assess.Scorecard;
import org.weald.model.Area;
import org.weald.model.Catalogue;
import org.weald.model.Measure;
import org.weald.model.MeasureKind;
import org.weald.model.Observation;
import org.weald.model.ObservationKind;
import org.weald.model.Period;
import org.weald.model.Polarity;
import org.weald.model.Theme;

/**
 * Comparisons with other areas: made where an edition prints a figure for every area of a group.
 */
final class ReportComparisons {
  /** With fewer areas there is nothing to compare with. */
  private static final int FEWEST_AREAS = 3;

  private final Catalogue catalogue;
  private final Scorecard scorecard;
  private final Optional<Area> own;

  ReportComparisons(Catalogue catalogue, Scorecard scorecard) {
    this.catalogue = catalogue;
    this.scorecard = scorecard;
    this.own = catalogue.area(scorecard.plan().area());
  }

  /** The measures of a theme with figures for every area of a group at one time. */
  record Table(Theme theme, String group, Period period) {}

  List<ReportSpec.Comparison> all() {
    Map<Table, List<Measure>> tables = new LinkedHashMap<>();
    for (Scorecard.ThemeCard card : scorecard.themes()) {
      for (Measure measure : card.theme().measures()) {
        for (String group : new TreeSet<>(own.map(Area::groups).orElse(Set.of()))) {
          completePeriod(measure, group)
              .ifPresent(
                  period ->
                      tables
                          .computeIfAbsent(
                              new Table(card.theme(), group, period), table -> new ArrayList<>())
                          .add(measure));
        }
      }
    }
    return tables.entrySet().stream()
        .map(entry -> comparison(entry.getKey(), entry.getValue()))
        .toList();
  }

  /** The latest period for which this edition prints the measure for all areas of the group. */
  private Optional<Period> completePeriod(Measure measure, String group) {
    Set<String> areas =
        catalogue.group(group).stream()
            .map(Area::id)
            .collect(Collectors.toCollection(TreeSet::new));
    if (areas.size() < FEWEST_AREAS) {
      return Optional.empty();
    }
    Map<Period, Set<String>> byPeriod =
        catalogue.observations(measure.id()).stream()
            .filter(figure -> figure.kind() == ObservationKind.ACTUAL)
            .filter(figure -> figure.edition().equals(scorecard.edition().label()))
            .filter(figure -> figure.figure().hasNumber() && areas.contains(figure.area()))
            .collect(
                Collectors.groupingBy(
                    Observation::period,
                    TreeMap::new,
                    Collectors.mapping(Observation::area, Collectors.toCollection(TreeSet::new))));
    return byPeriod.entrySet().stream()
        .filter(entry -> entry.getValue().equals(areas))
        .map(Map.Entry::getKey)
        .reduce((earlier, later) -> later);
  }

  private ReportSpec.Comparison comparison(Table table, List<Measure> measures) {
    List<Area> areas = areas(table);
    List<Measure> ranked = measures.stream().filter(ReportComparisons::isWorthRanking).toList();
    String source =
        measures.stream()
            .map(Measure::source)
            .filter(text -> !text.isEmpty())
            .distinct()
            .collect(Collectors.joining("; "));
    return new ReportSpec.Comparison(
        ReportThemes.anchor("comparison", table.theme().id() + "-" + table.group()),
        "Comparison with other " + kind(table),
        (ranked.isEmpty() ? table.theme().title() : ranked.get(0).title())
            + ", "
            + table.period().label()
            + (source.isEmpty() ? "." : ". Source: " + source + ".")
            + (own(table, measures, areas)
                ? " " + ChartWords.sentence(Unpublished.NOTE) + "."
                : ""),
        ReportCharts.ranked(catalogue, scorecard, ranked, table),
        List.of(printed(table, measures, areas)),
        own.map(Area::name).orElse(""));
  }

  /** "districts" where the group has only those. */
  private String kind(Table table) {
    List<String> types =
        catalogue.group(table.group()).stream().map(Area::type).distinct().toList();
    return types.size() == 1 ? types.get(0) + "s" : "areas";
  }

  /** A share or rate with a better side and a target: what a district is asked about. */
  private static boolean isWorthRanking(Measure measure) {
    return measure.better() != Polarity.NONE
        && measure.target().isPresent()
        && (measure.kind() == MeasureKind.PROPORTION || measure.kind() == MeasureKind.RATE);
  }

  /** The group by name, then what the group is a part of. */
  private List<Area> areas(Table table) {
    List<Area> group = catalogue.group(table.group());
    List<Area> areas = new ArrayList<>(group);
    group.stream()
        .map(Area::partOf)
        .distinct()
        .flatMap(id -> catalogue.area(id).stream())
        .forEach(areas::add);
    return areas;
  }

  /** Every figure: a row for each measure, a column for each area. */
  private TableSpec printed(Table table, List<Measure> measures, List<Area> areas) {
    List<TableSpec.Column> columns = new ArrayList<>();
    boolean own = own(table, measures, areas);
    columns.add(
        TableSpec.Column.text((own ? "Figures, " : "As printed, ") + table.period().label()));
    areas.forEach(area -> columns.add(TableSpec.Column.number(area.name())));
    List<List<String>> rows = new ArrayList<>();
    for (Measure measure : measures) {
      rows.add(row(measure, measure.title(), ObservationKind.ACTUAL, table.period(), areas));
      if (areas.stream()
          .anyMatch(
              area ->
                  catalogue
                      .observation(measure.id(), area.id(), table.period(), ObservationKind.TARGET)
                      .isPresent())) {
        rows.add(row(measure, "Target for it", ObservationKind.TARGET, table.period(), areas));
      }
    }
    String title = own ? "All figures held for the areas" : "All figures printed for the areas";
    return new TableSpec(title, columns, rows);
  }

  /** Whether some of the table's figures are the workspace's own. */
  private boolean own(Table table, List<Measure> measures, List<Area> areas) {
    return measures.stream()
        .flatMap(
            measure ->
                areas.stream()
                    .flatMap(
                        area ->
                            Stream.of(ObservationKind.ACTUAL, ObservationKind.TARGET)
                                .flatMap(
                                    kind ->
                                        catalogue
                                            .observation(
                                                measure.id(), area.id(), table.period(), kind)
                                            .stream())))
        .anyMatch(Unpublished::is);
  }

  private List<String> row(
      Measure measure, String title, ObservationKind kind, Period period, List<Area> areas) {
    List<String> cells = new ArrayList<>();
    cells.add(title);
    for (Area area : areas) {
      cells.add(
          catalogue
              .observation(measure.id(), area.id(), period, kind)
              .map(
                  figure ->
                      ReportFigures.display(figure.figure(), measure.unit())
                          + (Unpublished.is(figure) ? " (workspace)" : ""))
              .orElse("–"));
    }
    return cells;
  }
}
