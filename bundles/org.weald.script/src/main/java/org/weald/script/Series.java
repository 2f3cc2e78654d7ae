package org.weald.script;

import static org.weald.script.Cells.One;
import static org.weald.script.Cells.Two;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;
import org.weald.model.Period;
import org.weald.model.PeriodKind;
import org.weald.reading.Quoted;
import org.weald.reading.Suggestion;

/**
 * Figures of areas and periods with their unit, reckoned with as a whole: {@code 100 * neet /
 * cohort}. Immutable.
 *
 * <p><b>Missing.</b> A figure that is not there is missing; so is whatever is reckoned from it, and
 * what is not finite: a division by zero. Only {@link #sumOver} and its like leave missing figures
 * out, as spreadsheets do; {@link #countOver} says how many were there.
 *
 * <p><b>Side by side.</b> Two are joined by the names of their areas and by their periods, whatever
 * the order; where one has no figure the result is missing. One area or period that was picked
 * ({@link #of}, {@link #at}) or summed up stands beside each of the other's. Figures of different
 * kinds of periods are not joined.
 *
 * <p><b>Units.</b> Figures of one unit can be added and subtracted, unlike ones cannot; a number,
 * and a figure without a unit, takes on the other's. The difference of two percentages is in
 * percentage points. Quotients and products of two units have none; {@link #unit(String)} says one.
 *
 * <p><b>When.</b> Operations are noted down and worked out together, in one loop, when a figure is
 * asked for, and then kept.
 */
public final class Series {
  /** An expression this long is worked out before it grows on: also one that doubles itself. */
  private static final int LONGEST = 64;

  private final Axes axes;
  private final String unit;
  private Cells cells;

  private Series(Axes axes, String unit, Cells cells) {
    this.axes = axes;
    this.unit = unit;
    this.cells = cells;
  }

  /**
   * Figures.
   *
   * @param areas names, each once
   * @param periods each once, in any order; figures are kept oldest first
   * @param unit "%", or empty
   * @param values those of the first area in the order of the periods, then those of the second …;
   *     what is not finite is missing. Copied.
   */
  public static Series of(List<String> areas, List<Period> periods, String unit, double... values) {
    Axes given = new Axes(List.copyOf(areas), List.copyOf(periods), false, false);
    if (given.cells() != values.length) {
      throw new IllegalArgumentException(
          values.length
              + " figures for "
              + areas.size()
              + " areas × "
              + periods.size()
              + " periods");
    }
    onceEach(areas, "area");
    onceEach(periods.stream().map(Axes::stretch).toList(), "period");
    double[] finite = new double[values.length];
    Kernels.plus(finite, values, 0.0);
    List<Period> inTime = given.periods().stream().sorted().toList();
    if (inTime.equals(given.periods())) {
      return new Series(given.shared(), unit, new Cells.Held(finite));
    }
    Axes sorted = new Axes(given.areas(), inTime, false, false).shared();
    return new Series(sorted, unit, new Cells.Held(given.laidOut(finite, sorted)));
  }

  private static void onceEach(List<?> names, String what) {
    Set<Object> seen = new HashSet<>();
    for (Object name : names) {
      if (!seen.add(name)) {
        throw new IllegalArgumentException("the " + what + " " + name + " stands twice");
      }
    }
  }

  // --- what is in it

  /** The names of the areas, in order. */
  public List<String> areas() {
    return axes.areas();
  }

  /** The periods, oldest first. */
  public List<Period> periods() {
    return axes.periods();
  }

  /** The unit, "%", or empty. */
  public String unit() {
    return unit;
  }

  /** The same figures, said to be in another unit. */
  public Series unit(String other) {
    return new Series(axes, other, cells);
  }

  /** How many figures there can be: areas times periods. */
  public int size() {
    return cells.length;
  }

  /** Works the figures out now, where they would be when one is asked for. */
  public Series keep() {
    worked();
    return this;
  }

  /** All figures, area by area, each oldest first; NaN where one is missing. A copy. */
  public double[] values() {
    return worked().clone();
  }

  /**
   * The one figure; NaN where it is missing.
   *
   * @throws IllegalArgumentException where there are several
   */
  public double value() {
    if (cells.length != 1) {
      throw new IllegalArgumentException(
          "these are "
              + cells.length
              + " figures, not one: pick one with .of('Sevenoaks') and .at('2019/20')");
    }
    return worked()[0];
  }

  /** The figure of an area, by its position, and a period; NaN where it is missing. */
  double cell(int area, int period) {
    return worked()[area * axes.periods().size() + period];
  }

  Axes axes() {
    return axes;
  }

  /** Worked out once; after that the array is what the figures are. */
  private synchronized double[] worked() {
    double[] all = cells.worked();
    if (cells.operations > 0) {
      cells = new Cells.Held(all);
    }
    return all;
  }

  // --- picking

  /** The figures of one area, by its name or id. Beside others it stands for each of theirs. */
  public Series of(String area) {
    for (int i = 0; i < axes.areas().size(); i++) {
      if (slug(axes.areas().get(i)).equals(slug(area))) {
        return picked(axes.withArea(axes.areas().get(i)), i, 0);
      }
    }
    throw new IllegalArgumentException(
        "no figures of the area " + Quoted.of(area) + ". " + Suggestion.of(area, axes.areas()));
  }

  private static String slug(String name) {
    return name.toLowerCase(java.util.Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
  }

  /** The figures of one period, "2019/20". Beside others it stands for each of theirs. */
  public Series at(String period) {
    PeriodKind years =
        axes.periods().isEmpty() ? PeriodKind.FINANCIAL_YEAR : axes.periods().get(0).kind();
    return at(PeriodWords.read(period, years));
  }

  /** The figures of one period. Beside others it stands for each of theirs. */
  public Series at(Period period) {
    for (int i = 0; i < axes.periods().size(); i++) {
      if (axes.periods().get(i).sameStretch(period)) {
        return picked(axes.withPeriod(axes.periods().get(i)), 0, i);
      }
    }
    throw new IllegalArgumentException(
        "no figures of the period "
            + Quoted.of(period.label())
            + ". "
            + Suggestion.of(period.label(), axes.periods().stream().map(Period::label).toList()));
  }

  /** The figures of the last period in which any area has one. */
  public Series latest() {
    double[] all = worked();
    int width = axes.periods().size();
    for (int period = width - 1; period >= 0; period--) {
      for (int cell = period; cell < all.length; cell += width) {
        if (!Double.isNaN(all[cell])) {
          return at(axes.periods().get(period));
        }
      }
    }
    throw new IllegalArgumentException("there are no figures, so there is no latest one");
  }

  private Series picked(Axes narrow, int area, int period) {
    int width = axes.periods().size();
    return later(
        narrow,
        unit,
        all -> {
          double[] some = new double[narrow.cells()];
          int periods = narrow.periods().size();
          for (int i = 0; i < some.length; i++) {
            some[i] = all[(area + i / periods) * width + period + i % periods];
          }
          return some;
        });
  }

  // --- arithmetic

  /** {@code a + b}: figures of one unit. */
  public Series plus(Series other) {
    return with(Two.PLUS, other, Units.ofSum(unit, other.unit));
  }

  /** {@code a + 1}. */
  public Series plus(Number number) {
    return with(One.PLUS, number);
  }

  /** {@code a - b}: figures of one unit; of two percentages percentage points. */
  public Series minus(Series other) {
    return with(Two.MINUS, other, Units.ofDifference(unit, other.unit));
  }

  /** {@code a - 1}. */
  public Series minus(Number number) {
    return with(One.PLUS, -number.doubleValue());
  }

  /** {@code a * b}. */
  public Series multiply(Series other) {
    return with(Two.TIMES, other, Units.ofProduct(unit, other.unit));
  }

  /** {@code a * 100}. */
  public Series multiply(Number number) {
    return with(One.TIMES, number);
  }

  /** {@code a / b}; missing where b is zero. */
  public Series div(Series other) {
    return with(Two.OVER, other, Units.ofQuotient(unit, other.unit));
  }

  /** {@code a / 2}; missing where it is divided by zero. */
  public Series div(Number number) {
    return with(One.OVER, number);
  }

  /** {@code -a}. */
  public Series negative() {
    return with(One.TIMES, -1);
  }

  /** {@code 100 - a}, for {@link NumberExtensions}. */
  Series from(Number number) {
    return with(One.FROM, number);
  }

  /** {@code 100 / a}, for {@link NumberExtensions}. */
  Series into(Number number) {
    return with(One.INTO, number).unit("");
  }

  private Series with(One operation, Number number) {
    double finite = number.doubleValue();
    return new Series(axes, unit, new Cells.OfNumber(operation, brief(), finite));
  }

  private Series with(Two operation, Series other, String joinedUnit) {
    Axes joined = axes.with(other.axes);
    return new Series(
        joined, joinedUnit, new Cells.OfTwo(operation, laidOut(joined), other.laidOut(joined)));
  }

  private Cells laidOut(Axes joined) {
    Cells mine = brief();
    if (axes.laidOutAs(joined)) {
      return mine;
    }
    return new Cells.Held(joined.cells(), mine.operations, () -> axes.laidOut(worked(), joined));
  }

  /** The figures as an expression that may grow on. */
  private synchronized Cells brief() {
    if (cells.operations >= LONGEST) {
      worked();
    }
    return cells;
  }

  // --- along the periods

  /** The figures of the period before; see {@link #lag(int)}. */
  public Series lag() {
    return lag(1);
  }

  /**
   * The figures of some periods before, as {@code dplyr::lag}, {@code shift} of pandas and xarray
   * and KNIME's Lag Column give them: the first ones are missing. Unlike those it goes by the
   * calendar and not by the row: after a year that is not listed the figure is missing, not that of
   * two years ago.
   *
   * @param periods how many, at least 1
   */
  public Series lag(int periods) {
    int back = atLeastOne(periods, "lag");
    return later(axes, unit, all -> AlongTime.lag(axes, all, back));
  }

  /**
   * The mean of this and the periods before, {@code over} of them in all. Missing until there are
   * so many, and wherever one of them is missing: as in R's {@code filter(sides = 1)}, in pandas
   * and in xarray.
   */
  public Series rolling(int over) {
    int width = atLeastOne(over, "rolling");
    return later(axes, unit, all -> AlongTime.rolling(axes, all, width, true));
  }

  /** The sum of this and the periods before; otherwise as {@link #rolling}. */
  public Series rollingSum(int over) {
    int width = atLeastOne(over, "rollingSum");
    return later(axes, unit, all -> AlongTime.rolling(axes, all, width, false));
  }

  /** The sum so far; from the first missing figure on missing, as in R's {@code cumsum}. */
  public Series cumulative() {
    return later(axes, unit, all -> AlongTime.cumulative(axes, all));
  }

  /** The difference to the period before. */
  public Series change() {
    return minus(lag());
  }

  /** The change on the period before in per cent of it; missing where that was zero. */
  public Series changePercent() {
    Series before = lag();
    return minus(before).multiply(100).div(before).unit(Units.PER_CENT);
  }

  /** Each figure in per cent of the same area's in a period: 100 there. */
  public Series indexTo(String period) {
    Series base = at(period);
    return multiply(100).div(base).unit(base.periods().get(0).label() + " = 100");
  }

  /** A part in per cent of the whole; the two are in one unit. */
  public Series shareOf(Series whole) {
    Units.same(unit, whole.unit, "made into a share");
    return multiply(100).div(whole).unit(Units.PER_CENT);
  }

  private static int atLeastOne(int number, String word) {
    if (number < 1) {
      throw new IllegalArgumentException(
          word + " takes 1 or more periods, not " + number + "; it always looks back");
    }
    return number;
  }

  // --- over areas or periods

  /** The sum over all areas, or over all periods; what is missing is left out. */
  public Series sumOver(Dimension dimension) {
    return over(dimension, Over.Way.SUM, unit);
  }

  /** The mean over all areas, or over all periods; what is missing is left out. */
  public Series meanOver(Dimension dimension) {
    return over(dimension, Over.Way.MEAN, unit);
  }

  /** The highest of all areas, or of all periods. */
  public Series maxOver(Dimension dimension) {
    return over(dimension, Over.Way.HIGHEST, unit);
  }

  /** The lowest of all areas, or of all periods. */
  public Series minOver(Dimension dimension) {
    return over(dimension, Over.Way.LOWEST, unit);
  }

  /** How many figures there are over all areas, or over all periods. */
  public Series countOver(Dimension dimension) {
    return over(dimension, Over.Way.COUNT, "");
  }

  /** The place of each, 1 for the highest; equal figures share a place, as 1, 2, 2, 4. */
  public Series rankFromHighest(Dimension dimension) {
    return later(axes, "", all -> Over.ranked(axes, all, dimension, false));
  }

  /** The place of each, 1 for the lowest; equal figures share a place, as 1, 2, 2, 4. */
  public Series rankFromLowest(Dimension dimension) {
    return later(axes, "", all -> Over.ranked(axes, all, dimension, true));
  }

  private Series over(Dimension dimension, Over.Way way, String unitThen) {
    if (cells.length == 0) {
      throw new IllegalArgumentException(
          "there are no figures to take the " + dimension.words() + " of");
    }
    Axes narrow =
        dimension == Dimension.AREAS
            ? axes.withArea(
                axes.areas().size() == 1 ? axes.areas().get(0) : way.of(axes.areas().size()))
            : axes.withPeriod(axes.span());
    return later(narrow, unitThen, all -> Over.reduced(axes, all, dimension, way));
  }

  // --- figure by figure

  /** Rounded half up at a number of decimals, as people do. */
  public Series round(int decimals) {
    return each(value -> Rounded.halfUp(value, decimals));
  }

  /** What is missing becomes a number. */
  public Series orElse(Number number) {
    double other = number.doubleValue();
    return each(value -> Double.isNaN(value) ? other : value);
  }

  /** What is missing is taken from others, of the same unit. */
  public Series orElse(Series other) {
    Axes joined = axes.with(other.axes);
    Cells mine = laidOut(joined);
    Cells others = other.laidOut(joined);
    String joinedUnit = Units.same(unit, other.unit, "put into one series");
    return new Series(
        joined,
        joinedUnit,
        new Cells.Held(
            joined.cells(),
            mine.operations + others.operations,
            () -> {
              double[] out = mine.worked().clone();
              double[] instead = others.worked();
              for (int i = 0; i < out.length; i++) {
                out[i] = Double.isNaN(out[i]) ? instead[i] : out[i];
              }
              return out;
            }));
  }

  /** 1 where a figure is at least the number, 0 where it is not. */
  public Series atLeast(Number number) {
    double bound = number.doubleValue();
    return each(value -> Double.isNaN(value) ? value : value >= bound ? 1 : 0).unit("");
  }

  /** 1 where a figure is at most the number, 0 where it is not. */
  public Series atMost(Number number) {
    return negative().atLeast(-number.doubleValue());
  }

  /** 1 where a figure is at least the other's, 0 where it is not; figures of one unit. */
  public Series atLeast(Series other) {
    return minus(other).atLeast(0);
  }

  /** 1 where a figure is at most the other's, 0 where it is not; figures of one unit. */
  public Series atMost(Series other) {
    return minus(other).atMost(0);
  }

  private Series each(DoubleUnaryOperator change) {
    return later(
        axes,
        unit,
        all -> {
          double[] out = new double[all.length];
          Arrays.setAll(out, i -> change.applyAsDouble(all[i]));
          return out;
        });
  }

  private interface Whole {
    double[] of(double[] all);
  }

  private Series later(Axes then, String unitThen, Whole work) {
    int operations = brief().operations;
    return new Series(
        then, unitThen, new Cells.Held(then.cells(), operations, () -> work.of(worked())));
  }

  /** "Ashford 3.4, Dartford missing … (12 areas × 1 period, %)", for a look in between. */
  @Override
  public String toString() {
    return SeriesWords.of(this);
  }
}
