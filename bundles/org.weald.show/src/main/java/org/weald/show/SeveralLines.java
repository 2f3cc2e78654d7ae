package org.weald.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.weald.model.Area;
import org.weald.model.Catalogue;
import org.weald.model.Measure;
import org.weald.model.PeriodKind;

/** Builds a chart of several lines: one for each area, or one for each measure of an area. */
final class SeveralLines {
  private final List<Measure> measures;
  private final List<Area> areas;
  private final Area own;
  private final List<One> drawn = new ArrayList<>();
  private final List<String> missing = new ArrayList<>();

  private record One(Measure measure, Area area, ChartSpec.Line line) {}

  private SeveralLines(
      Catalogue catalogue, List<Measure> measures, List<Area> areas, Timespan span, Area own) {
    this.measures = measures;
    this.areas = areas;
    this.own = own;
    for (Measure measure : measures) {
      for (Area area : areas) {
        OverTime.chart(KnownFigures.in(catalogue, measure, ""), area, "", "")
            .map(line -> within(line, span))
            .filter(line -> line.points().stream().anyMatch(point -> point.value().isPresent()))
            .ifPresentOrElse(
                line -> drawn.add(new One(measure, area, line)),
                () -> missing.add(name(measure, area)));
      }
    }
  }

  static ChartAnswer chart(
      Catalogue catalogue, List<Measure> measures, List<Area> areas, Timespan span, Area own) {
    if (measures.isEmpty()) {
      return ChartAnswer.none("Choose a measure.");
    }
    if (areas.isEmpty()) {
      return ChartAnswer.none("Choose an area.");
    }
    List<String> units = measures.stream().map(SeveralLines::unit).distinct().toList();
    if (units.size() > 1) {
      return ChartAnswer.none(
          "These measures have different units ("
              + String.join(", ", units)
              + "). Lines on one scale need one unit: choose measures of the same unit, or make a"
              + " chart of each.");
    }
    SeveralLines lines = new SeveralLines(catalogue, measures, areas, span, own);
    if (lines.drawn.isEmpty()) {
      return ChartAnswer.none(
          "No line can be drawn: of none of these are there figures of two periods or more.");
    }
    return lines.build();
  }

  private static String unit(Measure measure) {
    String unit = measure.unit().isEmpty() ? "no unit" : measure.unit();
    return unit.startsWith("%") ? "%" : unit;
  }

  private static ChartSpec.Line within(ChartSpec.Line line, Timespan span) {
    return new ChartSpec.Line(
        line.title(),
        line.subtitle(),
        line.source(),
        reached(line.points()).stream().filter(point -> span.holds(point.year())).toList(),
        line.target(),
        Optional.empty(),
        line.decimals(),
        line.unit(),
        line.note());
  }

  /** Up to the last figure: of several lines no targets are drawn, so none stands ahead. */
  private static List<ChartSpec.Line.Point> reached(List<ChartSpec.Line.Point> points) {
    int last = points.size();
    while (last > 0 && points.get(last - 1).value().isEmpty()) {
      last--;
    }
    return points.subList(0, last);
  }

  private ChartAnswer build() {
    Map<Double, String> periods = new TreeMap<>();
    for (One one : drawn) {
      for (ChartSpec.Line.Point point : one.line().points()) {
        String label = plain(point.label());
        String other = periods.putIfAbsent(point.year(), label);
        if (other != null && !other.equals(label)) {
          return ChartAnswer.none(
              "These figures are for different kinds of period ("
                  + other
                  + ", "
                  + label
                  + "). Choose measures that are counted for the same periods.");
        }
      }
    }
    if (mixed()) {
      return ChartAnswer.none(
          "These figures are for different kinds of period. Choose measures that are counted for"
              + " the same periods.");
    }
    List<ChartSpec.Lines.Slot> slots =
        periods.entrySet().stream()
            .map(slot -> new ChartSpec.Lines.Slot(slot.getValue(), slot.getKey()))
            .toList();
    return ChartAnswer.of(
        new ChartSpec.Lines(
            title(slots),
            subtitle(),
            source(),
            slots,
            drawn.stream().map(one -> series(one, slots)).toList(),
            drawn.stream().mapToInt(one -> one.line().decimals()).max().orElse(0),
            measures.get(0).unit().startsWith("%") ? "%" : "",
            note()));
  }

  /** Years that begin at other times would each be a gap in the other's line. */
  private boolean mixed() {
    List<Integer> begins =
        drawn.stream()
            .filter(one -> yearly(one.measure()))
            .map(one -> (int) Math.round(12 * (one.line().points().get(0).year() % 1)))
            .distinct()
            .toList();
    boolean parts = drawn.stream().anyMatch(one -> !yearly(one.measure()));
    return begins.size() > 1 || (parts && !begins.isEmpty());
  }

  private static boolean yearly(Measure measure) {
    return measure
        .every()
        .map(
            kind ->
                kind == PeriodKind.CALENDAR_YEAR
                    || kind == PeriodKind.FINANCIAL_YEAR
                    || kind == PeriodKind.ACADEMIC_YEAR)
        .orElse(false);
  }

  private static String plain(String label) {
    return label.endsWith(ReportFigures.PROVISIONAL)
        ? label.substring(0, label.length() - ReportFigures.PROVISIONAL.length())
        : label;
  }

  private ChartSpec.Lines.Series series(One one, List<ChartSpec.Lines.Slot> slots) {
    List<OptionalDouble> values =
        slots.stream()
            .map(
                slot ->
                    one.line().points().stream()
                        .filter(point -> point.year() == slot.year())
                        .map(ChartSpec.Line.Point::value)
                        .findFirst()
                        .orElse(OptionalDouble.empty()))
            .toList();
    boolean first = one == drawn.get(0);
    boolean among = drawn.stream().anyMatch(other -> other.area().id().equals(own.id()));
    boolean stands = areas.size() > 1 ? among ? one.area().id().equals(own.id()) : first : first;
    return new ChartSpec.Lines.Series(name(one.measure(), one.area()), values, stands);
  }

  private String name(Measure measure, Area area) {
    if (measures.size() == 1) {
      return area.name();
    }
    return areas.size() == 1 ? measure.title() : measure.title() + ", " + area.name();
  }

  /** Where an own area has a place among several in the last period, that is the sentence. */
  private String title(List<ChartSpec.Lines.Slot> slots) {
    if (measures.size() > 1) {
      return areas.size() == 1
          ? measures.size() + " measures, " + areas.get(0).name()
          : measures.size() + " measures in " + areas.size() + " areas";
    }
    Measure measure = measures.get(0);
    double last = slots.get(slots.size() - 1).year();
    List<OptionalDouble> now = drawn.stream().map(one -> at(one, last)).toList();
    int mine = indexOfOwn();
    if (drawn.size() < 3 || mine < 0 || !now.stream().allMatch(OptionalDouble::isPresent)) {
      return measure.title() + (areas.size() == 1 ? ", " + areas.get(0).name() : "");
    }
    double value = now.get(mine).orElse(0);
    long lower = now.stream().filter(other -> other.orElse(0) < value).count();
    long higher = now.stream().filter(other -> other.orElse(0) > value).count();
    boolean tied = lower + higher < now.size() - 1;
    boolean fromLowest = lower <= higher;
    long rank = 1 + (fromLowest ? lower : higher);
    return own.name()
        + " has the "
        + (tied ? "joint " : "")
        + (rank == 1 ? "" : ChartWords.ordinal((int) rank) + " ")
        + (fromLowest ? "lowest " : "highest ")
        + ChartWords.quantity(measure)
        + " of these "
        + now.size()
        + " areas in "
        + slots.get(slots.size() - 1).label();
  }

  private int indexOfOwn() {
    for (int i = 0; i < drawn.size(); i++) {
      if (drawn.get(i).area().id().equals(own.id())) {
        return i;
      }
    }
    return -1;
  }

  private static OptionalDouble at(One one, double year) {
    return one.line().points().stream()
        .filter(point -> point.year() == year)
        .map(ChartSpec.Line.Point::value)
        .findFirst()
        .orElse(OptionalDouble.empty());
  }

  private String subtitle() {
    String first = drawn.get(0).line().subtitle();
    if (areas.size() == 1) {
      return first;
    }
    int place = first.lastIndexOf(" · ");
    String quantity = place < 0 ? "" : first.substring(0, place) + " · ";
    return quantity + areas.size() + " areas";
  }

  private String source() {
    List<String> sources = drawn.stream().map(one -> one.line().source()).distinct().toList();
    return sources.size() > 3
        ? sources.get(0) + "; and " + (sources.size() - 1) + " more, see the figures"
        : String.join("; ", sources);
  }

  private String note() {
    Stream<String> unpublished =
        drawn.stream()
                .anyMatch(
                    one -> one.line().note().toLowerCase(Locale.ROOT).contains(Unpublished.NOTE))
            ? Stream.of(Unpublished.NOTE)
            : Stream.empty();
    Stream<String> forecasts =
        drawn.stream()
                .flatMap(one -> one.line().points().stream())
                .anyMatch(ChartSpec.Line.Point::forecast)
            ? Stream.of("the last figures are forecasts")
            : Stream.empty();
    Stream<String> none =
        missing.isEmpty()
            ? Stream.empty()
            : Stream.of(
                "no line for "
                    + (missing.size() <= 4
                        ? String.join(", ", missing)
                        : missing.size() + " of those chosen"));
    return ChartWords.sentence(
        Stream.of(unpublished, forecasts, none)
            .flatMap(part -> part)
            .collect(Collectors.joining("; ")));
  }
}
