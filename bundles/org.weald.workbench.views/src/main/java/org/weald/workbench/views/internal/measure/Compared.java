package org.weald.workbench.views.internal.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.weald.assess.Judgement;
import org.weald.model.Area;
import org.weald.model.Catalogue;
import org.weald.model.Measure;
import org.weald.model.Period;
import org.weald.show.ChartAnswer;
import org.weald.show.MeasureCharts;

/**
 * Areas side by side, with what else can be chosen.
 *
 * @param groups of the area, as they are read
 * @param group the one shown
 * @param periods for which two areas or more have a figure, oldest first
 * @param period the one shown
 * @param areas those with a bar, in the order of the bars
 * @param answer the chart, or why there is none
 */
record Compared(
    List<Group> groups,
    Optional<Group> group,
    List<Period> periods,
    Optional<Period> period,
    List<Area> areas,
    ChartAnswer answer) {

  /** A comparison group: "kent-districts", read as "Kent districts". */
  record Group(String id) {
    @Override
    public String toString() {
      String words = id.replace('-', ' ');
      return words.isEmpty()
          ? words
          : words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }
  }

  /**
   * Of a row.
   *
   * @param wantedGroup the group asked for, where one was
   * @param wantedPeriod label of the period asked for; else the row's own, or the latest
   */
  static Compared of(
      Catalogue catalogue,
      Judgement row,
      Measure measure,
      Optional<Group> wantedGroup,
      String wantedPeriod) {
    List<Group> groups = row.area().groups().stream().sorted().map(Group::new).toList();
    List<Group> order = new ArrayList<>();
    wantedGroup.filter(groups::contains).ifPresent(order::add);
    groups.stream().filter(group -> !order.contains(group)).forEach(order::add);
    for (Group group : order) {
      List<Area> areas = catalogue.group(group.id());
      List<Period> periods =
          MeasureCharts.periods(catalogue, measure, areas).stream()
              .filter(
                  at -> MeasureCharts.ranked(catalogue, measure, at, areas, row.area()).size() > 1)
              .toList();
      Optional<Period> period = period(periods, row, wantedPeriod);
      if (period.isPresent()) {
        return new Compared(
            groups,
            Optional.of(group),
            periods,
            period,
            MeasureCharts.ranked(catalogue, measure, period.get(), areas, row.area()),
            MeasureCharts.compared(
                catalogue, measure, period.get(), areas, group.id(), row.area()));
      }
    }
    return new Compared(
        groups,
        Optional.empty(),
        List.of(),
        Optional.empty(),
        List.of(),
        ChartAnswer.none(
            row.title() + ": no comparison with other areas. Their figures are not in the text."));
  }

  private static Optional<Period> period(List<Period> periods, Judgement row, String wanted) {
    Optional<Period> asked = periods.stream().filter(it -> it.label().equals(wanted)).findFirst();
    return asked
        .or(
            () ->
                row.latest()
                    .flatMap(
                        latest ->
                            periods.stream()
                                .filter(it -> it.sameStretch(latest.period()))
                                .findFirst()))
        .or(() -> periods.stream().reduce((first, second) -> second));
  }
}
