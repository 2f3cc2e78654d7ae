package org.weald.script.internal.language;

import groovy.lang.Closure;
import groovy.lang.DelegatesTo;
import groovy.lang.Script;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.weald.assess.Judgement;
import org.weald.model.Action;
import org.weald.model.Area;
import org.weald.model.Catalogue;
import org.weald.model.Edition;
import org.weald.model.Figures;
import org.weald.model.Level;
import org.weald.model.Measure;
import org.weald.model.Observation;
import org.weald.model.ObservationKind;
import org.weald.model.Plan;
import org.weald.model.Theme;
import org.weald.script.ChartBuilder;
import org.weald.script.Dimension;
import org.weald.script.Said;
import org.weald.script.Series;
import org.weald.script.TableBuilder;
import org.weald.show.ChartSpec;
import org.weald.show.TableSpec;
import org.weald.show.ViewSpec;
import org.weald.spi.Arguments;
import org.weald.spi.ExportedFile;
import org.weald.spi.Given;

/**
 * What every script extends: the words it can use. A measure, theme or area is named by its id,
 * with or without its plug-in; what is unknown is told with what may have been meant.
 */
public abstract class WealdScript extends Script {
  private Lookup lookup = new Lookup(new Given(Catalogue.of(List.of()), Optional.empty()));
  private Arguments arguments = new Arguments(Map.of());
  private Said said = new Said(line -> {});

  /**
   * Called by the program before the script runs; not for scripts.
   *
   * @param said takes what the script prints, line by line
   */
  public final void prepare(Given given, Arguments values, Consumer<String> said) {
    prepare(given, values, said, () -> {});
  }

  /**
   * Called by the program before the script runs; not for scripts.
   *
   * @param said takes what the script prints, line by line
   * @param beyond ends a script that prints without end
   */
  public final void prepare(Given given, Arguments values, Consumer<String> said, Runnable beyond) {
    this.lookup = new Lookup(given);
    this.arguments = values;
    this.said = new Said(said, beyond);
  }

  /** Called by the program when the script has ended, however it did; not for scripts. */
  public final void ended() {
    said.end();
  }

  // --- figures

  /** A measure's actual figures, all areas and all periods. */
  public final Series series(String measure) {
    return figures().of(measure(measure), ObservationKind.ACTUAL);
  }

  /** A measure's actual figures in one area, all periods. */
  public final Series series(String measure, String area) {
    return figures().of(measure(measure), ObservationKind.ACTUAL, lookup.area(area));
  }

  /**
   * A measure's actual figures in one period, one for each area of a group; refused where none of
   * them has one.
   */
  public final Series series(String measure, String group, String period) {
    return figures().of(measure(measure), ObservationKind.ACTUAL, lookup.group(group), period);
  }

  /** A measure's printed targets, all areas and all periods. */
  public final Series targets(String measure) {
    return figures().of(measure(measure), ObservationKind.TARGET);
  }

  /** A measure's printed targets in one area, all periods. */
  public final Series targets(String measure, String area) {
    return figures().of(measure(measure), ObservationKind.TARGET, lookup.area(area));
  }

  /** A measure's printed targets in one period, one for each area of a group. */
  public final Series targets(String measure, String group, String period) {
    return figures().of(measure(measure), ObservationKind.TARGET, lookup.group(group), period);
  }

  private FigureReading figures() {
    return new FigureReading(lookup.catalogue());
  }

  // --- reckoning with them

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

  // --- what is monitored

  /** The plan that is judged; where nothing is, the only one there is. */
  public final Plan plan() {
    return lookup.plan();
  }

  /** A plan by its id. */
  public final Plan plan(String id) {
    return lookup.plan(id);
  }

  /** The edition that is judged. */
  public final Edition edition() {
    return lookup.edition();
  }

  /** The themes of the plan, in its order. */
  public final List<Theme> themes() {
    return lookup.themes();
  }

  /** A theme of the plan by its id or title. */
  public final Theme theme(String id) {
    return lookup.theme(id);
  }

  /** The measures of the plan, in its order. */
  public final List<Measure> measures() {
    return lookup.measures();
  }

  /** A measure by its id. */
  public final Measure measure(String id) {
    return lookup.measure(id);
  }

  /** The names of the areas of a group, in order. */
  public final List<String> areas(String group) {
    return lookup.group(group).stream().map(Area::name).toList();
  }

  /** The actions of the plan. */
  public final List<Action> actions() {
    return lookup.actions();
  }

  /** Everything observed of a measure as it was brought: figures, targets, forecasts, sources. */
  public final List<Observation> observations(String measure) {
    return lookup.catalogue().observations(measure(measure).seriesId());
  }

  /** All judgements of the edition: the plan, then each theme, its priorities and its measures. */
  public final List<Judgement> judgements() {
    return lookup.scorecard().rows();
  }

  /** The judgements of measures, or of themes …: {@code judgements(Level.MEASURE)}. */
  public final List<Judgement> judgements(Level level) {
    return judgements().stream().filter(row -> row.level() == level).toList();
  }

  /** The judgement of something by its id or printed reference: {@code judgement('Safe 2')}. */
  public final Judgement judgement(String idOrRef) {
    return lookup.judgement(idOrRef);
  }

  // --- parameters

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

  // --- what is shown and written

  /** Makes a table. */
  public final TableSpec table(
      String title,
      @DelegatesTo(value = TableBuilder.class, strategy = Closure.DELEGATE_FIRST)
          Closure<?> content) {
    return Braces.filled(new TableBuilder(title, said), content).table();
  }

  /** Makes a chart; its title is the sentence it shows. */
  public final ChartSpec chart(
      String title,
      @DelegatesTo(value = ChartBuilder.class, strategy = Closure.DELEGATE_FIRST)
          Closure<?> content) {
    ChartBuilder chart = new ChartBuilder(title, lookup.source(), lookup.own(), said);
    return Braces.filled(chart, content).chart();
  }

  /** Makes a view: charts, tables and text below one another. */
  public final ViewSpec view(
      String title,
      @DelegatesTo(value = ViewWords.class, strategy = Closure.DELEGATE_FIRST) Closure<?> content) {
    ViewWords view = new ViewWords(title, lookup.source(), lookup.own(), said);
    return Braces.filled(view, content).view();
  }

  /** Makes files, which are written below the folder the user chooses, all or none. */
  public final List<ExportedFile> export(
      @DelegatesTo(value = ExportWords.class, strategy = Closure.DELEGATE_FIRST)
          Closure<?> content) {
    return Braces.filled(new ExportWords(said), content).files();
  }

  // --- what is said on the way, beside the data

  @Override
  public final void print(@Nullable Object value) {
    said.print(value);
  }

  @Override
  public final void println() {
    said.println("");
  }

  @Override
  public final void println(@Nullable Object value) {
    said.println(value);
  }

  @Override
  public final void printf(String format, @Nullable Object value) {
    said.printf(format, value);
  }

  @Override
  public final void printf(String format, @Nullable Object[] values) {
    said.printf(format, values);
  }
}
