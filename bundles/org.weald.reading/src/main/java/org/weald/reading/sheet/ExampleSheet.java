package org.weald.reading.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.weald.model.Catalogue;
import org.weald.model.Figure;
import org.weald.model.Measure;
import org.weald.model.Observation;
import org.weald.model.ObservationKind;
import org.weald.model.Period;
import org.weald.model.PeriodKind;
import org.weald.model.Plan;
import org.weald.model.Series;

/** A sheet to begin with: measures of a plan, a row each, with a column for each of some years. */
public final class ExampleSheet {
  private static final int MEASURES = 12;
  private static final int PERIODS = 3;
  private static final char MARK = '\uFEFF';

  private ExampleSheet() {}

  /**
   * As the text of a CSV file, with the mark by which spreadsheet programs know UTF-8.
   *
   * @param catalogue what the plug-ins bring; the first plan of which something is measured is
   *     taken
   */
  public static String of(Catalogue catalogue) {
    List<String> lines = new ArrayList<>();
    for (Plan plan : catalogue.plans()) {
      lines = lines.size() > 1 ? lines : lines(catalogue, plan);
    }
    if (lines.isEmpty()) {
      lines = List.of("Measure,Unit,2019/20,2020/21");
    }
    return MARK + String.join("\r\n", lines) + "\r\n";
  }

  private static List<String> lines(Catalogue catalogue, Plan plan) {
    Names names = Names.of(catalogue);
    List<Series> all =
        catalogue.area(plan.area()).stream()
            .flatMap(
                area ->
                    catalogue.measures().stream()
                        .filter(measure -> isOf(plan, measure, catalogue, names))
                        .map(measure -> catalogue.series(measure, area)))
            .filter(series -> !series.points().isEmpty())
            .toList();
    Optional<PeriodKind> kind = commonest(all);
    return kind.isEmpty() ? List.of() : table(all, kind.get());
  }

  private static boolean isOf(Plan plan, Measure measure, Catalogue catalogue, Names names) {
    return measure.sameAs().isEmpty()
        && measure.area().isEmpty()
        && catalogue.planOf(measure).filter(plan::equals).isPresent()
        && names.measuresNamed(measure.title()).size() == 1;
  }

  private static Optional<PeriodKind> commonest(List<Series> all) {
    Map<PeriodKind, Integer> counts = new EnumMap<>(PeriodKind.class);
    all.forEach(
        series ->
            counts.merge(
                series.points().get(series.points().size() - 1).period().kind(), 1, Integer::sum));
    return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
  }

  private static List<String> table(List<Series> all, PeriodKind kind) {
    List<Series> some =
        all.stream()
            .filter(series -> !points(series, kind).isEmpty())
            .sorted(Comparator.comparingInt((Series it) -> -points(it, kind).size()))
            .limit(MEASURES)
            .toList();
    TreeSet<Period> periods = new TreeSet<>();
    some.forEach(it -> points(it, kind).forEach(point -> periods.add(weald(point.period()))));
    List<Period> last =
        List.copyOf(periods).subList(Math.max(0, periods.size() - PERIODS), periods.size());
    List<String> lines = new ArrayList<>();
    lines.add("Measure,Unit," + last.stream().map(Period::label).collect(Collectors.joining(",")));
    for (Series series : some) {
      Map<Period, String> figures = new HashMap<>();
      points(series, kind)
          .forEach(point -> figures.put(weald(point.period()), point.figure().raw()));
      lines.add(
          quoted(series.measure().title())
              + ","
              + quoted(series.measure().unit())
              + ","
              + last.stream()
                  .map(period -> quoted(figures.getOrDefault(period, "")))
                  .collect(Collectors.joining(",")));
    }
    return lines;
  }

  private static Period weald(Period period) {
    return org.weald.model.Periods.of(period.kind(), period.start(), period.end());
  }

  private static List<Observation> points(Series series, PeriodKind kind) {
    return series.points().stream()
        .filter(point -> point.kind() == ObservationKind.ACTUAL)
        .filter(point -> point.period().kind() == kind && isPlain(point.figure()))
        .toList();
  }

  private static boolean isPlain(Figure figure) {
    return figure.qualifiers().isEmpty() && figure.raw().matches("[£]?[0-9,.]+%?");
  }

  private static String quoted(String cell) {
    return cell.chars().anyMatch(sign -> ",;\"\n\t".indexOf(sign) >= 0)
        ? '"' + cell.replace("\"", "\"\"") + '"'
        : cell;
  }
}
