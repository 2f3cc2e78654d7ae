package org.weald.assess.series;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import org.weald.model.Amount;
import org.weald.model.Judging;
import org.weald.model.MeasureKind;
import org.weald.model.Period;
import org.weald.model.PeriodKind;
import org.weald.model.Polarity;

/** Series made from a seed: as they come, or with everything in them that should not be there. */
record RandomSeries(Timeline timeline, Readings readings, SeriesRules rules) {
  private static final double[] STRANGE = {
    Double.NaN,
    Double.POSITIVE_INFINITY,
    Double.NEGATIVE_INFINITY,
    -1,
    -0.0,
    0,
    0.5,
    1e308,
    -1e308,
    Double.MIN_VALUE,
    1e16,
    4_000_000_000.0,
    9_007_199_254_740_993.0,
    1e-300
  };

  static RandomSeries of(SplittableRandom random) {
    return of(random, pick(random, MeasureKind.values()));
  }

  /** A sound series of a kind, in years with gaps, months or quarters. */
  static RandomSeries of(SplittableRandom random, MeasureKind kind) {
    Timeline timeline = Timeline.of(periods(random, 1 + random.nextInt(24)));
    int n = timeline.size();
    double[] denominator = fill(n, () -> 20 + random.nextInt(4000));
    double[] numerator = fill(n, () -> 0);
    Arrays.setAll(numerator, i -> random.nextInt((int) denominator[i] + 1));
    double multiplier = kind == MeasureKind.PROPORTION ? 100 : 1000;
    double[] value =
        switch (kind) {
          case PROPORTION, RATE -> fill(n, () -> 0);
          case MEAN, SURVEY, NONE -> fill(n, () -> random.nextInt(-400, 400) / 4.0);
          default -> fill(n, () -> 1 + random.nextInt(300));
        };
    if (kind == MeasureKind.PROPORTION || kind == MeasureKind.RATE) {
      Arrays.setAll(value, i -> multiplier * numerator[i] / denominator[i]);
    }
    Readings readings =
        Readings.ofValues(value)
            .withTargets(fill(n, () -> random.nextInt(300)))
            .withComparators(fill(n, () -> random.nextInt(300)));
    readings =
        kind == MeasureKind.PROPORTION || kind == MeasureKind.RATE
            ? readings.withCounts(numerator, denominator)
            : readings.withErrors(fill(n, () -> 1 + 10 * random.nextDouble()));
    SeriesRules rules =
        SeriesRules.of(kind, random.nextBoolean() ? Polarity.HIGHER : Polarity.LOWER)
            .withMultiplier(multiplier)
            .withMethod(pick(random, Judging.Method.values()));
    return new RandomSeries(timeline, readings, rules);
  }

  /** Anything: figures that cannot be, columns that are missing, periods of several kinds. */
  static RandomSeries strange(SplittableRandom random) {
    RandomSeries sound = of(random);
    Timeline timeline =
        random.nextInt(4) == 0
            ? Timeline.of(strangePeriods(random, sound.timeline().size()))
            : sound.timeline();
    Readings readings = sound.readings();
    int n = timeline.size();
    Readings spoiled =
        new Readings(
            spoiled(random, readings.value(), 0, n),
            spoiled(random, readings.target(), 6, n),
            spoiled(random, readings.numerator(), 6, n),
            spoiled(random, readings.denominator(), 6, n),
            spoiled(random, readings.error(), 6, n),
            spoiled(random, readings.error(), 6, n),
            spoiled(random, readings.value(), 6, n),
            spoiled(random, readings.comparator(), 6, n));
    SeriesRules rules =
        sound
            .rules()
            .withBetter(pick(random, Polarity.values()))
            .withBreak(random.nextInt(4) == 0 ? random.nextInt(n + 3) : 0)
            .withBaseline(random.nextInt(4) == 0 ? random.nextInt(20) : 0)
            .withNoTrendMaintaining(random.nextBoolean());
    if (random.nextBoolean()) {
      rules = rules.withAmber(amount(random)).withTolerance(amount(random));
    }
    return new RandomSeries(timeline, spoiled, rules);
  }

  private static Amount amount(SplittableRandom random) {
    return new Amount(
        BigDecimal.valueOf(random.nextInt(200), 1), pick(random, Amount.Scale.values()));
  }

  /** One column in so many is left out. */
  private static double[] spoiled(SplittableRandom random, double[] column, int without, int n) {
    if (without > 0 && random.nextInt(without) == 0) {
      return new double[0];
    }
    double[] copy = Arrays.copyOf(column, n);
    int share = 1 + random.nextInt(20);
    for (int i = 0; i < n; i++) {
      if (random.nextInt(share) == 0) {
        copy[i] = STRANGE[random.nextInt(STRANGE.length)];
      }
    }
    return copy;
  }

  private static List<Period> periods(SplittableRandom random, int n) {
    return switch (random.nextInt(4)) {
      case 0 -> {
        List<Period> years = new ArrayList<>();
        LocalDate start = LocalDate.of(1990, 4, 1);
        for (int i = 0; i < n; i++) {
          years.add(period(PeriodKind.FINANCIAL_YEAR, start, 12));
          start = start.plusYears(1 + random.nextInt(5) / 4);
        }
        yield years;
      }
      case 1 -> row(PeriodKind.MONTH, 1, n);
      case 2 -> row(PeriodKind.QUARTER, 3, n);
      default -> row(PeriodKind.CALENDAR_YEAR, 12, n);
    };
  }

  private static List<Period> row(PeriodKind kind, int months, int n) {
    List<Period> row = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      row.add(period(kind, LocalDate.of(2000, 1, 1).plusMonths((long) months * i), months));
    }
    return row;
  }

  /** Years in a row. */
  static List<Period> years(int n) {
    return row(PeriodKind.CALENDAR_YEAR, 12, n);
  }

  private static List<Period> strangePeriods(SplittableRandom random, int n) {
    List<Period> periods = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      LocalDate start = LocalDate.of(2000 + random.nextInt(20), 1 + random.nextInt(12), 1);
      periods.add(period(pick(random, PeriodKind.values()), start, pick(random, 0, 1, 3, 12, 36)));
    }
    if (random.nextBoolean()) {
      periods.sort(null);
    }
    return periods;
  }

  private static Period period(PeriodKind kind, LocalDate start, int months) {
    LocalDate end = months == 0 ? start : start.plusMonths(months).minusDays(1);
    return new Period(kind, start, end, start.toString());
  }

  /** The same with every column of figures changed. */
  RandomSeries map(DoubleUnaryOperator figure, DoubleUnaryOperator error) {
    Readings changed =
        new Readings(
            mapped(readings.value(), figure),
            mapped(readings.target(), figure),
            readings.numerator(),
            readings.denominator(),
            mapped(readings.error(), error),
            mapped(readings.lower(), figure),
            mapped(readings.upper(), figure),
            mapped(readings.comparator(), figure));
    return new RandomSeries(timeline, changed, rules);
  }

  private static double[] mapped(double[] column, DoubleUnaryOperator function) {
    return Arrays.stream(column).map(function).toArray();
  }

  SeriesJudgement judged() {
    return SeriesJudge.judge(timeline, readings, rules, Part.ALL);
  }

  private static double[] fill(int n, java.util.function.DoubleSupplier figure) {
    double[] column = new double[n];
    for (int i = 0; i < n; i++) {
      column[i] = figure.getAsDouble();
    }
    return column;
  }

  @SafeVarargs
  private static <T> T pick(SplittableRandom random, T... values) {
    return values[random.nextInt(values.length)];
  }
}
