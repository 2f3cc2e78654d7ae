package org.weald.script.internal.language;

import groovy.lang.Closure;
import groovy.lang.DelegatesTo;
import groovy.lang.Script;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.weald.assess.Judgement;
import org.weald.assess.Scorecard;
import org.weald.model.Area;
import org.weald.model.Catalogue;
import org.weald.model.Figures;
import org.weald.model.Level;
import org.weald.model.Measure;
import org.weald.model.ObservationKind;
import org.weald.reading.Quoted;
import org.weald.reading.Suggestion;
import org.weald.script.Aside;
import org.weald.script.Dimension;
import org.weald.script.Series;
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

  /** In a table the names of the areas; {@code s.sumOver areas} takes all of them together. */
  public final Dimension getAreas() {
    return Dimension.AREAS;
  }

  /** In a table the periods; {@code s.sumOver periods} takes all of them together. */
  public final Dimension getPeriods() {
    return Dimension.PERIODS;
  }

  /** The figures of the period before: {@link Series#lag(int)}. */
  public final Series lag(Series series) {
    return series.lag();
  }

  /** The figures of some periods before: {@link Series#lag(int)}. */
  public final Series lag(Series series, int periods) {
    return series.lag(periods);
  }

  /** The mean of this and the periods before, {@code over} in all: {@link Series#rolling}. */
  public final Series rolling(Series series, int over) {
    return series.rolling(over);
  }

  /** The sum of this and the periods before, {@code over} in all: {@link Series#rollingSum}. */
  public final Series rollingSum(Series series, int over) {
    return series.rollingSum(over);
  }

  /** A part in per cent of the whole, figures of one unit: {@link Series#shareOf}. */
  public final Series share(Series part, Series whole) {
    return part.shareOf(whole);
  }

  /** In per cent of a period's figures, 100 there: {@link Series#indexTo}. */
  public final Series indexTo(Series series, String period) {
    return series.indexTo(period);
  }

  /** The difference to the period before: {@link Series#change}. */
  public final Series change(Series series) {
    return series.change();
  }

  /** The change on the period before, in per cent of it: {@link Series#changePercent}. */
  public final Series changePercent(Series series) {
    return series.changePercent();
  }

  /** The names of the areas of a group, in order. */
  public final List<String> areas(String group) {
    return group(group).stream().map(Area::name).toList();
  }

  /** A measure's actual figures, all areas and all periods. */
  public final Series series(String measure) {
    return figures().of(measure(measure), ObservationKind.ACTUAL);
  }

  /** A measure's actual figures in one area, all periods. */
  public final Series series(String measure, String area) {
    return figures().of(measure(measure), ObservationKind.ACTUAL, area(area));
  }

  /** A measure's actual figures in one period, one for each area of a group. */
  public final Series series(String measure, String group, String period) {
    return figures().of(measure(measure), ObservationKind.ACTUAL, group(group), period);
  }

  /** A measure's printed targets, all areas and all periods. */
  public final Series targets(String measure) {
    return figures().of(measure(measure), ObservationKind.TARGET);
  }

  /** A measure's printed targets in one area, all periods. */
  public final Series targets(String measure, String area) {
    return figures().of(measure(measure), ObservationKind.TARGET, area(area));
  }

  /** A measure's printed targets in one period, one for each area of a group. */
  public final Series targets(String measure, String group, String period) {
    return figures().of(measure(measure), ObservationKind.TARGET, group(group), period);
  }

  private FigureReading figures() {
    return new FigureReading(known());
  }

  private Area area(String id) {
    return known()
        .area(id)
        .orElseThrow(() -> unknown("area", id, known().areas().stream().map(Area::id)));
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
