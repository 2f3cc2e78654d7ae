package org.weald.chart.internal;

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
}
