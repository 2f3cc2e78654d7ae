package org.weald.script;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.weald.model.Figures;
import org.weald.model.Period;
import org.weald.show.ChartSpec;

/**
 * Builds a chart inside {@code chart('…') { }}: a line over time, or areas as bars, the highest
 * first. The title is the sentence the chart shows; a table of the figures is always behind it.
 */
public final class ChartBuilder extends Spoken {
  private static final int MOST = 1_000;

  private final String title;
  private final String own;
  private String source;
  private String note = "";
  private Optional<String> subtitle = Optional.empty();
  private Optional<Integer> decimals = Optional.empty();
  private Optional<Series> line = Optional.empty();
  private Optional<Series> bars = Optional.empty();
  private Optional<Series> compared = Optional.empty();
  private Optional<Double> mark = Optional.empty();
  private String markWord = "";

  /**
   * An empty chart.
   *
   * @param title what it shows, a sentence
   * @param source where the figures come from, unless the script says it
   * @param own the name of the area whose bar stands out
   */
  public ChartBuilder(String title, String source, String own, Said said) {
    super(said);
    this.title = title;
    this.source = source;
    this.own = own;
  }

  /** The figures of one area over time. */
  public void line(Series figures) {
    one(figures.areas(), "area", "a line shows one", ".of('Sevenoaks')");
    line = Optional.of(figures);
  }

  /** Another area's figures, a dashed line at the same periods. */
  public void compare(Series figures) {
    one(figures.areas(), "area", "a line shows one", ".of('Kent')");
    compared = Optional.of(figures);
  }

  /** The figures of areas in one period, as bars; an area without a figure is told below. */
  public void bars(Series figures) {
    one(figures.periods(), "period", "bars show one", ".at('2019/20') or .latest()");
    bars = Optional.of(figures);
  }

  /** A line across the chart: the target. */
  public void target(Number value) {
    line(value, "target");
  }

  /** A line across the chart with a word on it: {@code line 3.6, 'Kent'}. */
  public void line(Number value, String word) {
    mark = Optional.of(value.doubleValue());
    markWord = word;
  }

  /** The quantity, where the unit alone does not say it. */
  public void subtitle(String words) {
    subtitle = Optional.of(words);
  }

  /** Where the figures come from. */
  public void source(String words) {
    source = words;
  }

  /** What a reader must know to read it. */
  public void note(String words) {
    note = words;
  }

  /** Digits after the point; otherwise none for whole numbers and one for others. */
  public void decimals(int digits) {
    decimals = Optional.of(Rounded.possible(digits));
  }

  /** What has been built. */
  public ChartSpec chart() {
    if (line.isPresent() == bars.isPresent()) {
      throw new IllegalArgumentException(
          "the chart \""
              + title
              + "\" needs figures, and of one sort: write line with the figures of one area, or"
              + " bars with those of one period");
    }
    if (bars.isPresent() && compared.isPresent()) {
      throw new IllegalArgumentException(
          "bars have no second line: write line 3.6, 'Kent' for a number to compare with");
    }
    return line.isPresent() ? lineChart(line.get()) : barChart(bars.get());
  }

  private ChartSpec lineChart(Series figures) {
    Axes axes = compared.map(other -> figures.axes().with(other.axes())).orElse(figures.axes());
    List<Period> periods = axes.periods();
    few(periods.size(), "periods");
    double[] values = laidOut(figures, axes);
    List<ChartSpec.Line.Point> points = new ArrayList<>();
    for (int i = 0; i < periods.size(); i++) {
      points.add(
          new ChartSpec.Line.Point(
              periods.get(i).label(),
              middle(periods.get(i)),
              there(values[i]),
              OptionalDouble.empty(),
              OptionalDouble.empty(),
              false));
    }
    return new ChartSpec.Line(
        title,
        subtitle.orElse(words(figures.areas().get(0), figures.unit())),
        source,
        points,
        mark(values),
        compared.map(other -> comparator(other, axes)),
        digits(values),
        figures.unit().equals(Units.PER_CENT) ? Units.PER_CENT : "",
        note);
  }

  /** A line and what it is compared with are of one area each, whatever they are called. */
  private static double[] laidOut(Series figures, Axes axes) {
    Axes one = new Axes(figures.areas(), axes.periods(), true, axes.onePeriod());
    return figures.axes().laidOut(figures.values(), one);
  }

  private static ChartSpec.Line.Comparator comparator(Series other, Axes axes) {
    List<OptionalDouble> values = new ArrayList<>();
    for (double value : laidOut(other, axes)) {
      values.add(there(value));
    }
    return new ChartSpec.Line.Comparator(other.areas().get(0), values);
  }

  private ChartSpec barChart(Series figures) {
    few(figures.areas().size(), "areas");
    double[] values = figures.values();
    List<ChartSpec.Bars.Bar> ranked = new ArrayList<>();
    List<String> without = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      String area = figures.areas().get(i);
      if (Double.isNaN(values[i])) {
        without.add(area);
      } else {
        ranked.add(
            new ChartSpec.Bars.Bar(
                area, values[i], OptionalDouble.empty(), OptionalDouble.empty(), area.equals(own)));
      }
    }
    ranked.sort(Comparator.comparingDouble(ChartSpec.Bars.Bar::value).reversed());
    String missing = without.isEmpty() ? "" : "No figure: " + String.join(", ", without) + ".";
    return new ChartSpec.Bars(
        title,
        subtitle.orElse(words(figures.unit(), figures.periods().get(0).label())),
        source,
        ranked,
        mark(values),
        digits(values),
        figures.unit().equals(Units.PER_CENT) ? Units.PER_CENT : "",
        (note + " " + missing).strip());
  }

  private Optional<ChartSpec.Mark> mark(double[] values) {
    return mark.map(
        value -> {
          int digits = value == Math.rint(value) ? 0 : Math.max(1, digits(values));
          return new ChartSpec.Mark(markWord + " " + Figures.print(value, digits), value);
        });
  }

  private int digits(double[] values) {
    boolean whole = true;
    for (double value : values) {
      whole &= Double.isNaN(value) || value == Math.rint(value);
    }
    return decimals.orElse(whole ? 0 : 1);
  }

  private static OptionalDouble there(double value) {
    return Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
  }

  private static String words(String first, String second) {
    return first.isEmpty() || second.isEmpty() ? first + second : first + ", " + second;
  }

  private static void one(List<?> names, String what, String why, String remedy) {
    if (names.size() != 1) {
      throw new IllegalArgumentException(
          "these are the figures of "
              + names.size()
              + " "
              + what
              + "s, and "
              + why
              + ": pick it with "
              + remedy);
    }
  }

  private static void few(int many, String what) {
    if (many > MOST) {
      throw new IllegalArgumentException(
          "a chart of " + many + " " + what + " cannot be read: show at most " + MOST);
    }
  }

  /** The middle of a period in years, 2019.5 for 2019. */
  private static double middle(Period period) {
    return (years(period.start()) + years(period.end().plusDays(1))) / 2;
  }

  private static double years(LocalDate date) {
    return date.getYear() + (date.getDayOfYear() - 1) / (double) date.lengthOfYear();
  }
}
