package org.weald.show;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A chart as a value. Every chart has a sentence (its title), a quantity, a source and a table
 * behind it.
 */
public sealed interface ChartSpec {

  /** What it shows, in a sentence where there is one. */
  String title();

  /** The quantity and unit. */
  String subtitle();

  /** Where the figures come from. */
  String source();

  /**
   * What a reader must know to read it: what is shaded, which figures are provisional, who is
   * missing.
   */
  String note();

  /** The figures behind it. */
  TableSpec table();

  /**
   * A line over time.
   *
   * @param points oldest first; a point without a value is a gap
   * @param target a target that holds throughout: a line across; one of a period is its point's
   * @param comparator another area's line, empty where there is none
   * @param decimals digits on the labels
   * @param unit "%", or empty
   * @param note what a reader must know to read it, or empty
   */
  record Line(
      String title,
      String subtitle,
      String source,
      List<Point> points,
      Optional<Mark> target,
      Optional<Comparator> comparator,
      int decimals,
      String unit,
      String note)
      implements ChartSpec {

    /** Copies the points; a comparator has a value or a gap for each of them. */
    public Line {
      points = List.copyOf(points);
      if (comparator.isPresent() && comparator.get().values().size() != points.size()) {
        throw new IllegalArgumentException(
            comparator.get().values().size() + " values to compare " + points.size() + " with");
      }
    }

    /** Without a note. */
    public Line(
        String title,
        String subtitle,
        String source,
        List<Point> points,
        Optional<Mark> target,
        Optional<Comparator> comparator,
        int decimals,
        String unit) {
      this(title, subtitle, source, points, target, comparator, decimals, unit, "");
    }

    /**
     * One point.
     *
     * @param label the period as printed
     * @param year position on the axis in years, the middle of the period: 2019.5
     * @param value in the unit, empty for a gap
     * @param lower end of the 95 % interval, where there is one
     * @param upper likewise
     * @param forecast whether it is a forecast: paler and dashed
     * @param target what is to be reached in this period and in no other, where that is set
     */
    public record Point(
        String label,
        double year,
        OptionalDouble value,
        OptionalDouble lower,
        OptionalDouble upper,
        boolean forecast,
        OptionalDouble target) {

      /** Without a target of its own. */
      public Point(
          String label,
          double year,
          OptionalDouble value,
          OptionalDouble lower,
          OptionalDouble upper,
          boolean forecast) {
        this(label, year, value, lower, upper, forecast, OptionalDouble.empty());
      }
    }

    /** Another area's line, dashed, at the same labels. */
    public record Comparator(String name, List<OptionalDouble> values) {
      /** Copies the values. */
      public Comparator {
        values = List.copyOf(values);
      }
    }

    @Override
    public TableSpec table() {
      return ChartTables.of(this);
    }
  }

  /**
   * Areas ranked as horizontal bars from zero.
   *
   * @param bars in ranked order, first on top
   * @param line the national or county figure as a line with its word on it
   * @param decimals digits in the column of values
   * @param unit "%", or empty
   * @param note what a reader must know to read it, or empty
   * @param further more such lines, of areas further around
   * @param quarters after how many bars each quarter of the ranked areas ends, but for the last;
   *     empty where quarters are not shown
   */
  record Bars(
      String title,
      String subtitle,
      String source,
      List<Bar> bars,
      Optional<Mark> line,
      int decimals,
      String unit,
      String note,
      List<Mark> further,
      List<Integer> quarters)
      implements ChartSpec {

    /** Copies the lists. */
    public Bars {
      bars = List.copyOf(bars);
      further = List.copyOf(further);
      quarters = List.copyOf(quarters);
    }

    /** Without further lines and quarters. */
    public Bars(
        String title,
        String subtitle,
        String source,
        List<Bar> bars,
        Optional<Mark> line,
        int decimals,
        String unit,
        String note) {
      this(title, subtitle, source, bars, line, decimals, unit, note, List.of(), List.of());
    }

    /** Without a note. */
    public Bars(
        String title,
        String subtitle,
        String source,
        List<Bar> bars,
        Optional<Mark> line,
        int decimals,
        String unit) {
      this(title, subtitle, source, bars, line, decimals, unit, "");
    }

    /** One bar; {@code own} is drawn in the accent, the rest pale. */
    public record Bar(
        String label, double value, OptionalDouble lower, OptionalDouble upper, boolean own) {}

    @Override
    public TableSpec table() {
      return ChartTables.of(this);
    }
  }

  /**
   * Several lines over time in one unit, each with its name at its end.
   *
   * @param periods oldest first, those of all lines together
   * @param series each with a value or a gap for every period
   * @param decimals digits on the labels
   * @param unit "%", or empty
   * @param note what a reader must know to read it, or empty
   */
  record Lines(
      String title,
      String subtitle,
      String source,
      List<Slot> periods,
      List<Series> series,
      int decimals,
      String unit,
      String note)
      implements ChartSpec {

    /** Copies the lists; refuses a series of another length. */
    public Lines {
      periods = List.copyOf(periods);
      series = List.copyOf(series);
      for (Series one : series) {
        if (one.values().size() != periods.size()) {
          throw new IllegalArgumentException(
              one.values().size() + " values in " + periods.size() + " periods");
        }
      }
    }

    /**
     * A period.
     *
     * @param label as printed
     * @param year position on the axis in years, the middle of the period: 2019.5
     */
    public record Slot(String label, double year) {}

    /** A line; {@code own} is drawn in the accent, the rest pale. */
    public record Series(String name, List<OptionalDouble> values, boolean own) {
      /** Copies the values. */
      public Series {
        values = List.copyOf(values);
      }
    }

    @Override
    public TableSpec table() {
      return ChartTables.of(this);
    }
  }

  /**
   * A process chart (XmR): the figures with their mean and natural process limits, and the points
   * that are more than usual variation.
   *
   * @param points oldest first
   * @param mean the centre line, with its word
   * @param lower the lower limit, with its word
   * @param upper the upper limit, with its word
   * @param target a target line, where there is one
   * @param baseline points, from the first, that the mean and the limits rest on
   * @param decimals digits on the labels
   * @param unit "%", or empty
   * @param note what a reader must know to read it, or empty
   */
  record Process(
      String title,
      String subtitle,
      String source,
      List<Point> points,
      Mark mean,
      Mark lower,
      Mark upper,
      Optional<Mark> target,
      int baseline,
      int decimals,
      String unit,
      String note)
      implements ChartSpec {

    /** Copies the points. */
    public Process {
      points = List.copyOf(points);
    }

    /**
     * One point.
     *
     * @param label the period as printed
     * @param year position on the axis in years, the middle of the period
     * @param value in the unit
     * @param signal where it is more than usual variation
     */
    public record Point(String label, double year, double value, Optional<Signal> signal) {}

    /**
     * Why a point is more than usual variation.
     *
     * @param high whether it points upwards, or down
     * @param words the rule, "outside the limits"
     */
    public record Signal(boolean high, String words) {}

    @Override
    public TableSpec table() {
      return ChartTables.of(this);
    }
  }

  /** A line across the chart with its word on it: "target 10", "Kent 3.6". */
  record Mark(String word, double value) {}
}
