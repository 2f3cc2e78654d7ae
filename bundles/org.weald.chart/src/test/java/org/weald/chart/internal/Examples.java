package org.weald.chart.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.weald.show.ChartSpec;
import org.weald.show.ChartSpec.Bars;
import org.weald.show.ChartSpec.Line;

/** Charts of the documents' own figures. */
final class Examples {
  private Examples() {}

  static Line.Point point(int year, double value, double lower, double upper) {
    return new Line.Point(
        "" + year,
        year + 0.5,
        OptionalDouble.of(value),
        OptionalDouble.of(lower),
        OptionalDouble.of(upper),
        false);
  }

  static Line.Point point(String label, double year, double value) {
    return new Line.Point(
        label,
        year,
        OptionalDouble.of(value),
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        false);
  }

  static Line.Point gap(String label, double year) {
    return new Line.Point(
        label, year, OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty(), false);
  }

  /** People killed or seriously injured, with Byar's interval. */
  static Line casualties() {
    return new Line(
        "Road casualties: a rise no bigger than usual variation",
        "People killed or seriously injured on local roads, people a year",
        "Annual Monitoring Report 2019/20",
        List.of(
            point(2017, 49, 36.25, 64.78),
            point(2018, 47, 34.53, 62.5),
            point(2019, 59, 44.91, 76.11)),
        Optional.empty(),
        Optional.empty(),
        0,
        "",
        "Shaded: 95 % interval (Byar)");
  }

  private static Bars.Bar area(String name, int neet, int cohort) {
    double z = 1.959964;
    double p = (double) neet / cohort;
    double middle = (p + z * z / (2 * cohort)) / (1 + z * z / cohort);
    double half =
        z
            * Math.sqrt(p * (1 - p) / cohort + z * z / (4.0 * cohort * cohort))
            / (1 + z * z / cohort);
    return new Bars.Bar(
        name,
        100 * p,
        OptionalDouble.of(100 * (middle - half)),
        OptionalDouble.of(100 * (middle + half)),
        name.equals("Sevenoaks"));
  }

  /** The 12 districts of Kent. */
  static Bars neet() {
    return new Bars(
        "Sevenoaks has the third lowest share of young people not in education, employment or training",
        "Young people aged 16 and 17 not in education, employment or training, % · January 2018",
        "Kent County Council",
        List.of(
            area("Tunbridge Wells", 62, 2593),
            area("Dover", 58, 2319),
            area("Sevenoaks", 52, 1930),
            area("Maidstone", 101, 3558),
            area("Tonbridge & Malling", 85, 2759),
            area("Canterbury", 99, 3056),
            area("Dartford", 77, 2260),
            area("Gravesham", 84, 2425),
            area("Folkestone and Hythe", 94, 2166),
            area("Ashford", 137, 2969),
            area("Thanet", 146, 2987),
            area("Swale", 158, 3218)),
        Optional.of(new ChartSpec.Mark("Kent 3.6", 3.5763)),
        1,
        "%",
        "Thin lines: 95 % intervals (Wilson); by these Sevenoaks could be 1st to 8th");
  }

  /** The example of NHS England's tool; limits 57 and 96. */
  static ChartSpec.Process process() {
    int[] values = {89, 86, 75, 77, 81, 74, 72, 78, 76, 82, 77, 54, 66, 77, 86};
    List<ChartSpec.Process.Point> points = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      points.add(
          new ChartSpec.Process.Point(
              (i % 12 + 1) + "/" + (2019 + i / 12),
              2019 + (i + 0.5) / 12,
              values[i],
              i == 11
                  ? Optional.of(new ChartSpec.Process.Signal(false, "outside the limits"))
                  : Optional.empty()));
    }
    return new ChartSpec.Process(
        "Seen within four hours: the latest point is usual variation; 1 earlier point is more",
        "% · process chart (XmR)",
        "NHS England, Making Data Count",
        points,
        new ChartSpec.Mark("mean 76.67", 76.67),
        new ChartSpec.Mark("lower limit 57.1", 57.1),
        new ChartSpec.Mark("upper limit 96.2", 96.2),
        Optional.of(new ChartSpec.Mark("target at least 95", 95)),
        15,
        0,
        "%",
        "▲ high, ▼ low: more than usual variation; mean and limits from all 15 points");
  }

  /** Shares of three districts, one with a gap. */
  static ChartSpec.Lines lines() {
    List<ChartSpec.Lines.Slot> years =
        List.of(
            new ChartSpec.Lines.Slot("2017/18", 2017.75),
            new ChartSpec.Lines.Slot("2018/19", 2018.75),
            new ChartSpec.Lines.Slot("2019/20", 2019.75),
            new ChartSpec.Lines.Slot("2020/21", 2020.75));
    return new ChartSpec.Lines(
        "Sevenoaks has the lowest share of young people not in work in 2020/21",
        "% · 3 areas",
        "Kent County Council",
        years,
        List.of(
            new ChartSpec.Lines.Series("Dover", values(2.5, 2.9, Double.NaN, 2.8), false),
            new ChartSpec.Lines.Series("Sevenoaks", values(2.7, 2.6, 2.5, 2.2), true),
            new ChartSpec.Lines.Series("Swale", values(4.9, 4.7, 4.5, 4.8), false)),
        1,
        "%",
        "");
  }

  private static List<OptionalDouble> values(double... values) {
    return Arrays.stream(values)
        .mapToObj(value -> Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value))
        .toList();
  }
}
