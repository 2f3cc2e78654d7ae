package org.weald.chart.internal;

import static org.weald.chart.internal.ChartCommand.COMMAND_LINE;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.weald.assess.Judgement;
import org.weald.model.Area;
import org.weald.model.Catalogue;
import org.weald.model.Checked;
import org.weald.model.Edition;
import org.weald.model.Measure;
import org.weald.model.Observation;
import org.weald.model.ObservationKind;
import org.weald.model.Period;
import org.weald.model.PrintedMeasure;
import org.weald.model.Problem;
import org.weald.reading.Suggestion;
import org.weald.show.ChartSpec;
import org.weald.show.MeasureCharts;
import org.weald.spi.CommandCall;
import org.weald.spi.Monitor;
import org.weald.spi.PlanChoice;

/**
 * The chart a user asked for.
 *
 * @param measure of which
 * @param spec what is to be drawn
 * @param fileName what to call it, without an ending
 * @param edition whose figures it shows
 */
record AskedChart(Measure measure, ChartSpec spec, String fileName, Edition edition) {

  static Checked<AskedChart> of(PlanChoice choice, CommandCall call, Monitor monitor) {
    Catalogue catalogue = choice.catalogue();
    Checked<Area> area = area(catalogue, call.option("--area").orElse(choice.plan().area()));
    Checked<Measure> measure = measure(choice, call.argument(0).orElse(""));
    List<Problem> problems = new ArrayList<>(measure.problems());
    problems.addAll(area.problems());
    call.option("--among").ifPresent(group -> problems.addAll(unknownGroup(catalogue, group)));
    return problems.isEmpty()
        ? measure.then(m -> area.then(a -> new Question(choice, call, monitor, m, a).answer()))
        : Checked.bad(problems);
  }

  /** By id, by short id, or by the ref of an edition, the latest first. */
  private static Checked<Measure> measure(PlanChoice choice, String asked) {
    Catalogue catalogue = choice.catalogue();
    Optional<Measure> byId = catalogue.measure(asked);
    if (byId.isPresent()) {
      return Checked.good(byId.get());
    }
    for (Edition edition : latestFirst(choice)) {
      Optional<Measure> byRef =
          catalogue.measures().stream()
              .filter(m -> ref(m, edition).equalsIgnoreCase(asked) && !asked.isEmpty())
              .findFirst();
      if (byRef.isPresent()) {
        return Checked.good(byRef.get());
      }
    }
    Set<String> known = new TreeSet<>();
    catalogue.measures().forEach(m -> known.add(m.shortId()));
    choice.editions().forEach(e -> catalogue.measures().forEach(m -> known.add(ref(m, e))));
    known.remove("");
    return unknown("measure", asked, known);
  }

  private static List<Edition> latestFirst(PlanChoice choice) {
    List<Edition> editions = new ArrayList<>(choice.editions());
    java.util.Collections.reverse(editions);
    return editions;
  }

  private static String ref(Measure measure, Edition edition) {
    PrintedMeasure printed = measure.printed().get(edition.label());
    return printed == null ? "" : printed.ref();
  }

  private static Checked<Area> area(Catalogue catalogue, String asked) {
    return catalogue
        .area(asked)
        .or(
            () ->
                catalogue.areas().stream()
                    .filter(area -> area.name().equalsIgnoreCase(asked))
                    .findFirst())
        .map(Checked::good)
        .orElseGet(() -> unknown("area", asked, catalogue.areas().stream().map(Area::id).toList()));
  }

  private static List<Problem> unknownGroup(Catalogue catalogue, String group) {
    if (!catalogue.group(group).isEmpty()) {
      return List.of();
    }
    Set<String> known = new TreeSet<>();
    catalogue.areas().forEach(area -> known.addAll(area.groups()));
    return AskedChart.<Area>unknown("group of areas", group, known).problems();
  }

  private static <T> Checked<T> unknown(String what, String asked, Collection<String> known) {
    return Checked.bad(
        new Problem(
            "unknown " + what + " \"" + Typeface.cut(Typeface.clean(asked), 100) + "\"",
            COMMAND_LINE,
            "",
            Suggestion.of(asked, known)));
  }

  /** All of it found; what can be drawn? */
  private record Question(
      PlanChoice choice, CommandCall call, Monitor monitor, Measure measure, Area area) {

    Checked<AskedChart> answer() {
      String type = call.has("--among") ? "bars" : call.option("--type").orElse("");
      Optional<AskedChart> chart =
          switch (type) {
            case "line" -> line();
            case "bars" -> bars();
            default -> line().or(this::bars);
          };
      return chart.map(Checked::good).orElseGet(() -> Checked.bad(nothing(type)));
    }

    private Optional<AskedChart> line() {
      return latestFirst(choice).stream()
          .flatMap(edition -> line(edition).map(spec -> asked(spec, edition)).stream())
          .findFirst();
    }

    private AskedChart asked(ChartSpec spec, Edition edition) {
      return new AskedChart(measure, spec, name(measure.shortId()), edition);
    }

    /** With what was found of it, where it is the plan's own area and the edition judges it. */
    private Optional<ChartSpec.Line> line(Edition edition) {
      Optional<Judgement> judgement =
          area.id().equals(choice.plan().area())
              ? monitor.judge(choice.catalogue(), choice.plan(), edition).row(measure.id())
              : Optional.empty();
      return judgement.isPresent()
          ? MeasureCharts.overTime(choice.catalogue(), judgement.get())
          : MeasureCharts.overTime(choice.catalogue(), measure, area, edition.label());
    }

    /** The area is part of the name where it is not the plan's. */
    private String name(String base) {
      return area.id().equals(choice.plan().area()) ? base : base + "-" + area.id();
    }

    private Optional<AskedChart> bars() {
      List<String> groups =
          call.option("--among").map(List::of).orElse(area.groups().stream().sorted().toList());
      for (String group : groups) {
        for (Period period : periods(group)) {
          Optional<ChartSpec.Bars> spec =
              MeasureCharts.comparison(choice.catalogue(), measure, period, group, area);
          if (spec.isPresent()) {
            String name = name(measure.shortId() + "-" + group);
            return Optional.of(new AskedChart(measure, spec.get(), name, choice.latest()));
          }
        }
      }
      return Optional.empty();
    }

    /** When the group has figures up to the end of the last edition asked for, the latest first. */
    private List<Period> periods(String group) {
      List<String> ids = choice.catalogue().group(group).stream().map(Area::id).toList();
      return choice.catalogue().observations(measure.seriesId()).stream()
          .filter(o -> o.kind() == ObservationKind.ACTUAL && ids.contains(o.area()))
          .map(Observation::period)
          .filter(period -> !period.end().isAfter(choice.latest().period().end()))
          .distinct()
          .sorted(Comparator.comparing(Period::end).thenComparing(Period::start).reversed())
          .toList();
    }

    private Problem nothing(String type) {
      String asked =
          switch (type) {
            case "line" -> "a line needs two figures of one kind of period for " + area.name();
            case "bars" -> "a comparison needs the figures of two areas for one period";
            default ->
                "there are not two figures for "
                    + area.name()
                    + ", nor of two areas for one period";
          };
      return new Problem(
          "there is nothing to draw of \"" + measure.title() + "\"",
          COMMAND_LINE,
          asked,
          "See what is known with: weald explain " + measure.shortId());
    }
  }
}
