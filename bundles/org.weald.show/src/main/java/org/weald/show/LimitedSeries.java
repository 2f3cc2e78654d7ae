package org.weald.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.weald.assess.ProcessSeries;
import org.weald.assess.statistics.ProcessLimits;
import org.weald.model.Area;
import org.weald.model.Edition;
import org.weald.model.Figures;
import org.weald.model.Measure;
import org.weald.model.Observation;
import org.weald.model.Plan;

/** Builds the process chart of a measure: the figures and limits its explanation names. */
final class LimitedSeries {
  private final KnownFigures figures;
  private final Measure measure;
  private final Area area;
  private final ProcessSeries series;
  private final ProcessLimits limits;
  private final int decimals;

  private LimitedSeries(
      KnownFigures figures, Area area, ProcessSeries series, ProcessLimits limits) {
    this.figures = figures;
    this.measure = figures.measure();
    this.area = area;
    this.series = series;
    this.limits = limits;
    this.decimals =
        Math.max(
            measure.decimals().orElse(0),
            series.points().stream().mapToInt(o -> o.figure().decimals()).max().orElse(0));
  }

  static ChartAnswer chart(KnownFigures figures, Plan plan, Edition edition, Area area) {
    ProcessSeries series =
        ProcessSeries.of(figures.catalogue(), plan, edition, figures.measure(), area);
    return series
        .limits()
        .map(limits -> new LimitedSeries(figures, area, series, limits).build())
        .map(ChartAnswer::of)
        .orElseGet(
            () ->
                ChartAnswer.none(
                    figures.measure().title()
                        + ", "
                        + area.name()
                        + ": no process chart. "
                        + series.analysis().sentence()));
  }

  private ChartSpec build() {
    List<Observation> points = series.points();
    return new ChartSpec.Process(
        measure.title() + ": " + found(),
        ChartWords.overTime(measure, area, points.get(0).period().kind())
            + " · process chart (XmR)",
        ChartWords.source(figures, points, which -> ChartWords.periods(points, which)),
        points(),
        mark("mean", limits.mean()),
        mark("lower limit", limits.lower()),
        mark("upper limit", limits.upper()),
        series.target().map(this::target),
        limits.baseline(),
        decimals,
        measure.unit().startsWith("%") ? "%" : "",
        note());
  }

  private List<ChartSpec.Process.Point> points() {
    List<ChartSpec.Process.Point> points = new ArrayList<>();
    for (int i = 0; i < series.points().size(); i++) {
      Observation observation = series.points().get(i);
      int index = i;
      Optional<ChartSpec.Process.Signal> signal =
          limits.signals().stream()
              .filter(one -> one.index() == index)
              .findFirst()
              .map(one -> new ChartSpec.Process.Signal(one.high(), one.rule().words()));
      points.add(
          new ChartSpec.Process.Point(
              observation.period().label(),
              OverTime.middle(observation.period()),
              observation.figure().number(),
              signal));
    }
    return points;
  }

  private static ChartSpec.Mark mark(String word, double value) {
    return new ChartSpec.Mark(word + " " + ChartWords.closely(value), value);
  }

  private ChartSpec.Mark target(ProcessSeries.Target target) {
    return new ChartSpec.Mark(
        "target " + target.bound().words() + " " + Figures.print(target.value(), decimals),
        target.value());
  }

  private String found() {
    int signals = limits.signals().size();
    if (signals == 0) {
      return "usual variation only";
    }
    return switch (limits.variation()) {
      case SPECIAL_CAUSE_HIGH -> "the latest point is high, more than usual variation";
      case SPECIAL_CAUSE_LOW -> "the latest point is low, more than usual variation";
      case COMMON_CAUSE ->
          "the latest point is usual variation; "
              + (signals == 1 ? "1 earlier point is more" : signals + " earlier points are more");
    };
  }

  private String note() {
    List<String> notes = new ArrayList<>();
    if (series.points().stream().anyMatch(Unpublished::is)) {
      notes.add(Unpublished.NOTE);
    }
    if (!limits.signals().isEmpty()) {
      notes.add("▲ high, ▼ low: more than usual variation; this does not show why");
    }
    notes.add(baseline());
    if (!series.leftOut().isEmpty()) {
      notes.add(series.leftOut());
    }
    series.points().forEach(point -> ChartWords.remark(point).ifPresent(notes::add));
    return ChartWords.sentence(String.join("; ", notes));
  }

  private String baseline() {
    String which =
        limits.baseline() == limits.n()
            ? "all " + limits.n() + " points"
            : "the baseline, the first "
                + limits.baseline()
                + " of "
                + limits.n()
                + " points (to "
                + series.points().get(limits.baseline() - 1).period().label()
                + ")";
    int dropped = limits.droppedRanges();
    return "mean and limits (2.66 mean moving ranges) from "
        + which
        + (dropped == 0
            ? ""
            : ", " + dropped + (dropped == 1 ? " large range" : " large ranges") + " left out");
  }
}
