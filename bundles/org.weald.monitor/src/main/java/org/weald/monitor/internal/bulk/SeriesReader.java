package org.weald.monitor.internal.bulk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.weald.assess.series.Readings;
import org.weald.assess.series.SeriesRules;
import org.weald.assess.series.Timeline;
import org.weald.model.MeasureKind;
import org.weald.model.Period;
import org.weald.model.Polarity;

/**
 * Takes one series after another out of the table, in the form in which any series is judged. Not
 * for several threads; what it gives holds until the next series is read.
 */
final class SeriesReader {
  private static final int TIMELINES = 1 << 12;
  private static final double[] NOTHING = {};
  private static final MeasureKind[] KINDS = MeasureKind.values();
  private static final Polarity[] POLARITIES = Polarity.values();

  private final Table table;
  private final BulkOptions options;
  private final boolean kinds;
  private final boolean polarities;
  private final boolean multipliers;
  private final int[] slots;
  private final @Nullable Known[] timelines = new Known[TIMELINES];
  private final Map<Declared, SeriesRules> ofDeclared = new HashMap<>();

  private int[] periods = new int[0];
  private double[][] figures = new double[Column.NUMBERS.size()][];
  private Readings readings = Readings.ofValues();
  private Timeline timeline = Timeline.of(List.of());
  private Declared declared = new Declared(MeasureKind.NONE, Polarity.NONE, 0);
  private SeriesRules rules = SeriesRules.of(MeasureKind.NONE, Polarity.HIGHER);
  private boolean rulesKnown;
  private int lastRow;

  /** What a series says of itself. */
  private record Declared(MeasureKind kind, Polarity better, double multiplier) {
    boolean is(MeasureKind otherKind, Polarity other, double times) {
      return kind == otherKind && better == other && Double.compare(multiplier, times) == 0;
    }
  }

  /** Periods that were met before. */
  @SuppressWarnings("ArrayRecordComponent") // Compared by Arrays.equals, never as a record.
  private record Known(int[] periods, Timeline timeline) {}

  SeriesReader(Table table, Layout layout, BulkOptions options) {
    this.table = table;
    this.options = options;
    this.kinds = layout.has(Column.KIND);
    this.polarities = layout.has(Column.POLARITY);
    this.multipliers = layout.has(Column.MULTIPLIER);
    this.slots =
        layout.numbers().stream()
            .filter(column -> column != Column.MULTIPLIER)
            .mapToInt(Column::slot)
            .toArray();
    Arrays.fill(figures, NOTHING);
  }

  /** Reads a series whose rows are in time order. */
  void read(int series) {
    int start = table.start(series);
    int size = table.size(series);
    if (size != readings.size()) {
      makeRoom(size);
    }
    boolean same = table.isRun(start, size) ? copyRun(start, size) : copyEach(start, size);
    if (!same || timeline.size() != size) {
      timeline = known();
    }
    readRules(series);
  }

  /** Rows that stand one after another; whether the periods are those of the series before. */
  private boolean copyRun(int start, int size) {
    int first = table.row(start);
    Rows rows = table.block(first);
    int from = Table.inBlock(first);
    for (int slot : slots) {
      System.arraycopy(rows.numbers[slot], from, figures[slot], 0, size);
    }
    boolean same = Arrays.equals(periods, 0, size, rows.period, from, from + size);
    System.arraycopy(rows.period, from, periods, 0, size);
    return same;
  }

  private boolean copyEach(int start, int size) {
    boolean same = true;
    for (int i = 0; i < size; i++) {
      int row = table.row(start + i);
      int inBlock = Table.inBlock(row);
      Rows rows = table.block(row);
      same &= periods[i] == rows.period[inBlock];
      periods[i] = rows.period[inBlock];
      for (int slot : slots) {
        figures[slot][i] = rows.numbers[slot][inBlock];
      }
    }
    return same;
  }

  /** Reads how a series is to be judged, without its figures. */
  void readRules(int series) {
    lastRow = table.row(table.start(series) + table.size(series) - 1);
    declare();
  }

  private void makeRoom(int size) {
    periods = new int[size];
    Arrays.fill(periods, -1);
    for (int slot : slots) {
      figures[slot] = new double[size];
    }
    readings =
        new Readings(
            figures[Column.VALUE.slot()],
            figures[Column.TARGET.slot()],
            figures[Column.NUMERATOR.slot()],
            figures[Column.DENOMINATOR.slot()],
            figures[Column.SE.slot()],
            figures[Column.LOWER.slot()],
            figures[Column.UPPER.slot()],
            figures[Column.COMPARATOR.slot()]);
  }

  private Timeline known() {
    int place = Arrays.hashCode(periods) * 0x9E3779B9 >>> 20;
    Known known = timelines[place];
    if (known == null || !Arrays.equals(known.periods(), periods)) {
      List<Period> stretches = new ArrayList<>(periods.length);
      for (int period : periods) {
        stretches.add(table.period(period));
      }
      known = new Known(periods.clone(), Timeline.of(stretches));
      timelines[place] = known;
    }
    return known.timeline();
  }

  private void declare() {
    Rows rows = table.block(lastRow);
    int inBlock = Table.inBlock(lastRow);
    byte kind = kinds ? rows.kinds[inBlock] : Rows.UNSAID;
    byte polarity = polarities ? rows.polarities[inBlock] : Rows.UNSAID;
    double times = multipliers ? table.number(Column.MULTIPLIER, lastRow) : Double.NaN;
    MeasureKind ofKind = kind == Rows.UNSAID ? MeasureKind.NONE : KINDS[kind];
    Polarity better =
        polarity == Rows.UNSAID ? options.polarity().orElse(Polarity.HIGHER) : POLARITIES[polarity];
    if (!rulesKnown || !declared.is(ofKind, better, times)) {
      rulesKnown = true;
      declared = new Declared(ofKind, better, times);
      rules = ofDeclared.computeIfAbsent(declared, this::rules);
    }
  }

  private SeriesRules rules(Declared said) {
    SeriesRules made = SeriesRules.of(said.kind(), said.better()).withMethod(options.method());
    double times =
        Double.isNaN(said.multiplier())
            ? options.multiplier().orElse(made.multiplier())
            : said.multiplier();
    made = made.withMultiplier(times);
    if (options.amber().isPresent()) {
      made = made.withAmber(options.amber().get());
    }
    return options.tolerance().isPresent() ? made.withTolerance(options.tolerance().get()) : made;
  }

  Timeline timeline() {
    return timeline;
  }

  Readings readings() {
    return readings;
  }

  SeriesRules rules() {
    return rules;
  }

  /** The latest row. */
  int lastRow() {
    return lastRow;
  }
}
