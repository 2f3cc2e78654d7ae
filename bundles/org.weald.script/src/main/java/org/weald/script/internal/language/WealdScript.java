package org.weald.script.internal.language;

import groovy.lang.Closure;
import groovy.lang.DelegatesTo;
import groovy.lang.Script;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.weald.assess.Judgement;
import org.weald.assess.Scorecard;
import org.weald.model.Area;
import org.weald.model.Catalogue;
import org.weald.model.Figures;
import org.weald.model.Level;
import org.weald.model.Measure;
import org.weald.model.Observation;
import org.weald.model.ObservationKind;
import org.weald.model.Period;
import org.weald.model.PeriodKind;
import org.weald.model.Periods;
import org.weald.model.Place;
import org.weald.model.Problem;
import org.weald.reading.Quoted;
import org.weald.reading.Suggestion;
import org.weald.script.Aside;
import org.weald.script.Column;
import org.weald.script.TableBuilder;
import org.weald.show.TableSpec;
import org.weald.spi.Arguments;
import org.weald.spi.Given;

/** What every script extends: the words it can use. */
public abstract class WealdScript extends Script {
  private @Nullable Catalogue catalogue;
  private @Nullable Scorecard scorecard;
  private Arguments arguments = new Arguments(java.util.Map.of());

  /** Called by the program before the script runs; not for scripts. */
  public final void prepare(Given given, Arguments values) {
    this.catalogue = given.catalogue();
    this.scorecard = given.scorecard().orElse(null);
    this.arguments = values;
  }

  @Override
  public final void print(@Nullable Object value) {
    Aside.print(value);
  }

  @Override
  public final void println() {
    Aside.println("");
  }

  @Override
  public final void println(@Nullable Object value) {
    Aside.println(value);
  }

  @Override
  public final void printf(String format, @Nullable Object value) {
    Aside.printf(format, value);
  }

  @Override
  public final void printf(String format, @Nullable Object[] values) {
    Aside.printf(format, values);
  }

  /** The text of a parameter. */
  public final String text(String parameter) {
    return Objects.requireNonNull(
        arguments.values().get(parameter), () -> "no parameter \"" + parameter + "\"");
  }

  /** The whole number of a parameter. */
  public final int whole(String parameter) {
    try {
      return Integer.parseInt(text(parameter).strip());
    } catch (NumberFormatException wrong) {
      throw new IllegalArgumentException(
          "parameter " + parameter + " is not a whole number: " + text(parameter), wrong);
    }
  }

  /** The number of a parameter. */
  public final double number(String parameter) {
    return Figures.parse(text(parameter))
        .value()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "parameter " + parameter + " is not a number: " + text(parameter)))
        .doubleValue();
  }

  /** The names of the areas of a group, in order. */
  public final List<String> areas(String group) {
    return group(group).stream().map(Area::name).toList();
  }

  /** A measure's actual figures in one period, one for each area of a group. */
  public final Column figures(String measure, String group, String period) {
    return across(measure, group, period, ObservationKind.ACTUAL);
  }

  /** A measure's printed targets in one period, one for each area of a group. */
  public final Column targets(String measure, String group, String period) {
    return across(measure, group, period, ObservationKind.TARGET);
  }

  /** A measure's figures in one area over all its periods. */
  public final Column figures(String measure, String area) {
    Area place =
        known()
            .area(area)
            .orElseThrow(() -> unknown("area", area, known().areas().stream().map(Area::id)));
    List<Observation> points = known().series(measure(measure), place).points();
    double[] values = points.stream().mapToDouble(point -> point.figure().number()).toArray();
    return Column.of(points.stream().map(point -> point.period().label()).toList(), values);
  }

  private Column across(String measure, String group, String period, ObservationKind kind) {
    Measure what = measure(measure);
    Period when = period(period, what);
    List<Area> areas = group(group);
    double[] values = new double[areas.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] =
          known()
              .observation(what.seriesId(), areas.get(i).id(), when, kind)
              .filter(observation -> observation.figure().hasNumber())
              .filter(observation -> !observation.figure().isHeldBack())
              .map(observation -> observation.figure().number())
              .orElse(Double.NaN);
    }
    return Column.of(areas.stream().map(Area::name).toList(), values);
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

  private Measure measure(String id) {
    return known()
        .measure(id)
        .orElseThrow(
            () -> unknown("measure", id, known().measures().stream().map(Measure::shortId)));
  }

  private List<Area> group(String group) {
    List<Area> areas = known().group(group);
    if (areas.isEmpty()) {
      throw unknown(
          "group", group, known().areas().stream().flatMap(area -> area.groups().stream()));
    }
    return areas;
  }

  private static IllegalArgumentException unknown(String sort, String id, Stream<String> known) {
    return new IllegalArgumentException(
        "unknown "
            + sort
            + " "
            + Quoted.of(id)
            + ". "
            + Suggestion.of(id, known.distinct().toList()));
  }

  private Catalogue known() {
    return Objects.requireNonNull(catalogue, "the script was not prepared");
  }

  /** The judgements of the edition an export is made for, plan first. */
  public final List<Judgement> judgements() {
    return Objects.requireNonNull(scorecard, "only an export has judgements").rows();
  }

  /** The judgements of measures only, parts included. */
  public final List<Judgement> measures() {
    return judgements().stream().filter(row -> row.level() == Level.MEASURE).toList();
  }

  /** The judged plan and edition, in words. */
  public final String plan() {
    Scorecard judged = Objects.requireNonNull(scorecard, "only an export has a plan");
    return judged.plan().title() + " " + judged.edition().label();
  }

  /** Makes a table. */
  public final TableSpec table(
      String title,
      @DelegatesTo(value = TableBuilder.class, strategy = Closure.DELEGATE_FIRST)
          Closure<?> content) {
    TableBuilder builder = new TableBuilder(title);
    content.setDelegate(builder);
    content.setResolveStrategy(Closure.DELEGATE_FIRST);
    content.call();
    return builder.table();
  }
}
