package org.weald.script.internal.language;

import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.weald.model.Area;
import org.weald.model.Catalogue;
import org.weald.model.Ids;
import org.weald.model.Measure;
import org.weald.model.Observation;
import org.weald.model.ObservationKind;
import org.weald.model.Period;
import org.weald.model.PeriodKind;
import org.weald.model.Periods;
import org.weald.model.Place;
import org.weald.model.Problem;
import org.weald.script.Series;

/** Makes series of what the catalogue holds; a figure that is held back stays missing. */
record FigureReading(Catalogue catalogue) {
  private static final int MOST = 12;

  /** All areas that have figures, by name. */
  Series of(Measure measure, ObservationKind kind) {
    List<Area> areas =
        catalogue.observations(measure.seriesId()).stream()
            .filter(observation -> observation.kind() == kind)
            .map(Observation::area)
            .distinct()
            .flatMap(id -> catalogue.area(id).stream())
            .sorted(java.util.Comparator.comparing(Area::name))
            .toList();
    return series(measure, areas, figures(measure, kind, areas));
  }

  /** One area, which then stands for any. */
  Series of(Measure measure, ObservationKind kind, Area area) {
    List<Area> areas = List.of(area);
    return series(measure, areas, figures(measure, kind, areas)).of(area.name());
  }

  /**
   * One period, which then stands for any. Where none of the areas has a figure the period was
   * mistaken; a target many a period has none of.
   */
  Series of(Measure measure, ObservationKind kind, List<Area> areas, String text) {
    Period period = period(text, measure);
    Map<Area, List<Observation>> figures =
        areas.stream()
            .collect(
                Collectors.toMap(
                    Function.identity(),
                    area ->
                        catalogue
                            .observation(measure.seriesId(), area.id(), period, kind)
                            .filter(FigureReading::isNumber)
                            .stream()
                            .toList()));
    if (kind == ObservationKind.ACTUAL && figures.values().stream().allMatch(List::isEmpty)) {
      throw none(measure, period, figures(measure, kind, areas));
    }
    return series(measure, areas, List.of(period), figures).at(period);
  }

  private static IllegalArgumentException none(
      Measure measure, Period period, Map<Area, List<Observation>> all) {
    List<String> there =
        all.values().stream()
            .flatMap(List::stream)
            .map(Observation::period)
            .distinct()
            .sorted(Comparator.reverseOrder())
            .map(Period::label)
            .toList();
    String some = there.stream().limit(MOST).collect(Collectors.joining(", "));
    return new IllegalArgumentException(
        "there are no figures of "
            + Ids.local(measure.id())
            + " for "
            + period.label()
            + ". "
            + (there.isEmpty()
                ? "These areas have none of any period: name others"
                : "There are some for: " + some + (there.size() > MOST ? " …" : "")));
  }

  private Map<Area, List<Observation>> figures(
      Measure measure, ObservationKind kind, List<Area> areas) {
    Map<Area, List<Observation>> figures = new HashMap<>();
    for (Area area : areas) {
      figures.put(
          area,
          catalogue.observations(measure.seriesId(), area.id(), kind).stream()
              .filter(FigureReading::isNumber)
              .filter(one -> measure.every().map(one.period().kind()::equals).orElse(true))
              .toList());
    }
    return figures;
  }

  private static boolean isNumber(Observation observation) {
    return observation.figure().hasNumber() && !observation.figure().isHeldBack();
  }

  private static Series series(
      Measure measure, List<Area> areas, Map<Area, List<Observation>> figures) {
    List<Period> periods =
        List.copyOf(
            figures.values().stream()
                .flatMap(List::stream)
                .map(Observation::period)
                .collect(Collectors.toCollection(TreeSet::new)));
    return series(measure, areas, periods, figures);
  }

  private static Series series(
      Measure measure,
      List<Area> areas,
      List<Period> periods,
      Map<Area, List<Observation>> figures) {
    double[] values = new double[areas.size() * periods.size()];
    Arrays.fill(values, Double.NaN);
    int row = 0;
    for (Area area : areas) {
      for (Observation observation : figures.getOrDefault(area, List.of())) {
        int period = Collections.binarySearch(periods, observation.period());
        values[row + period] = observation.figure().number();
      }
      row += periods.size();
    }
    return Series.of(areas.stream().map(Area::name).toList(), periods, unit(measure), values);
  }

  /** "rank" and "none" stand where a unit would, and are none. */
  private static String unit(Measure measure) {
    return Stream.of("none", "rank", "date").anyMatch(measure.unit()::equals) ? "" : measure.unit();
  }

  /** "2019/20" is a year of the kind the measure has. */
  private static Period period(String text, Measure measure) {
    PeriodKind years = measure.every().orElse(PeriodKind.FINANCIAL_YEAR);
    return Periods.parse(text, Place.of("script"), years)
        .fold(
            period -> period,
            problems -> {
              throw new IllegalArgumentException(
                  problems.stream().map(Problem::what).collect(Collectors.joining(", ")));
            });
  }
}
