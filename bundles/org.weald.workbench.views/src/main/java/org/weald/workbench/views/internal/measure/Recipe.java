package org.weald.workbench.views.internal.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.weald.model.Area;
import org.weald.model.Catalogue;
import org.weald.model.Measure;
import org.weald.model.Period;
import org.weald.show.ChartAnswer;
import org.weald.show.MeasureCharts;
import org.weald.show.Timespan;

/**
 * What a chart of one's own is made of.
 *
 * @param kind which chart
 * @param measures qualified ids
 * @param areas ids
 * @param own id of the area to bring out
 * @param edition label of the edition whose rules a process chart follows
 * @param from label of the first period; empty for the beginning
 * @param to label of the last period, or the one compared; empty for the latest
 */
record Recipe(
    Kind kind,
    List<String> measures,
    List<String> areas,
    String own,
    String edition,
    String from,
    String to) {

  /** The charts there are. */
  enum Kind {
    LINES("Lines over time"),
    BARS("Bars of areas"),
    PROCESS("Process chart (XmR)");

    private final String title;

    Kind(String title) {
      this.title = title;
    }

    @Override
    public String toString() {
      return title;
    }
  }

  /**
   * What comes of it.
   *
   * @param periods that can be chosen, oldest first
   */
  record Made(List<Period> periods, ChartAnswer answer) {}

  /** Copies the lists. */
  Recipe {
    measures = List.copyOf(measures);
    areas = List.copyOf(areas);
  }

  /** Makes the chart; not on the event thread. */
  Made make(Catalogue catalogue) {
    List<Measure> those = measures.stream().flatMap(id -> catalogue.measure(id).stream()).toList();
    List<Area> there = areas.stream().flatMap(id -> catalogue.area(id).stream()).toList();
    List<Period> periods = new ArrayList<>();
    for (Measure measure : those) {
      for (Period period : MeasureCharts.periods(catalogue, measure, there)) {
        if (periods.stream().noneMatch(period::sameStretch)) {
          periods.add(period);
        }
      }
    }
    periods.sort(null);
    return new Made(List.copyOf(periods), answer(catalogue, those, there, periods));
  }

  private ChartAnswer answer(
      Catalogue catalogue, List<Measure> those, List<Area> there, List<Period> periods) {
    if (those.isEmpty()) {
      return ChartAnswer.none("Choose a measure at the left: Space ticks it.");
    }
    if (there.isEmpty()) {
      return ChartAnswer.none("Choose an area at the left: Space ticks it.");
    }
    Area standing = catalogue.area(own).orElse(there.get(0));
    return switch (kind) {
      case LINES ->
          MeasureCharts.lines(
              catalogue,
              those,
              there,
              new Timespan(labelled(periods, from), labelled(periods, to)),
              standing);
      case BARS -> bars(catalogue, those, there, periods, standing);
      case PROCESS ->
          those.size() > 1 || there.size() > 1
              ? ChartAnswer.none(
                  "A process chart is of one measure in one area. Leave one of each ticked.")
              : MeasureCharts.process(catalogue, those.get(0), there.get(0), edition);
    };
  }

  private ChartAnswer bars(
      Catalogue catalogue,
      List<Measure> those,
      List<Area> there,
      List<Period> periods,
      Area standing) {
    if (those.size() > 1) {
      return ChartAnswer.none("Bars compare the areas by one measure. Leave one ticked.");
    }
    if (there.size() < 2) {
      return ChartAnswer.none("Bars compare two areas or more. Tick another area or a group.");
    }
    return labelled(periods, to)
        .or(() -> latestOfTwo(catalogue, those.get(0), there, periods, standing))
        .map(
            period ->
                MeasureCharts.compared(
                    catalogue, those.get(0), period, there, "chosen areas", standing))
        .orElseGet(
            () ->
                ChartAnswer.none(
                    those.get(0).title()
                        + ": there is no period for which two of these areas have a figure."));
  }

  private static Optional<Period> latestOfTwo(
      Catalogue catalogue, Measure measure, List<Area> there, List<Period> periods, Area standing) {
    return periods.stream()
        .filter(at -> MeasureCharts.ranked(catalogue, measure, at, there, standing).size() > 1)
        .reduce((first, second) -> second);
  }

  private static Optional<Period> labelled(List<Period> periods, String label) {
    return periods.stream().filter(period -> period.label().equals(label)).findFirst();
  }
}
