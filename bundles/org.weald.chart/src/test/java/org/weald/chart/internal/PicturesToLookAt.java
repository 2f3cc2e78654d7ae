package org.weald.chart.internal;

import java.nio.file.*;
import java.util.*;
import org.weald.show.ChartSpec;
import org.weald.show.ChartSpec.Line;

final class PicturesToLookAt {
  public static void main(String[] a) throws Exception {
    Path out = Path.of(a[0]);
    Files.createDirectories(out);
    Renderer r = new Renderer();
    Map<String, ChartSpec> specs = new LinkedHashMap<>();
    specs.put("ksi", Examples.casualties());
    specs.put("neet", Examples.neet());
    List<Line.Point> pts = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      double v = 6.2 - 0.3 * i + (i % 3) * 0.4;
      pts.add(
          i == 4
              ? Examples.gap((2010 + i) + "/" + (11 + i), 2010 + i)
              : new Line.Point(
                  (2010 + i) + "/" + (11 + i),
                  2010 + i,
                  OptionalDouble.of(v),
                  OptionalDouble.of(v - .5),
                  OptionalDouble.of(v + .6),
                  i > 6));
    }
    List<OptionalDouble> kent = new ArrayList<>();
    for (int i = 0; i < 9; i++) kent.add(OptionalDouble.of(5.5 - 0.1 * i));
    specs.put(
        "full",
        new Line(
            "Young people not in education, employment or training: a fall bigger than usual variation",
            "Share of 16 and 17 year olds, %",
            "Kent County Council, statistical bulletin",
            pts,
            Optional.of(new ChartSpec.Mark("target: at most 4.5", 4.5)),
            Optional.of(new Line.Comparator("Kent", kent)),
            1,
            "%",
            "Shaded: 95 % interval (Wilson). 2017/18 and 2018/19 are forecasts"));
    List<Line.Point> many = new ArrayList<>();
    for (int i = 0; i < 40; i++)
      many.add(
          Examples.point(
              (2010 + i / 4) + " Q" + (i % 4 + 1),
              2010 + i / 4.0,
              Math.round(7000 + 900 * Math.sin(i * 0.7) + 30 * i)));
    specs.put(
        "many",
        new Line(
            "Victim-based crime: up 24 on the year before",
            "Crimes recorded a quarter",
            "Kent Police",
            many,
            Optional.empty(),
            Optional.empty(),
            0,
            ""));
    List<Line.Point> neg =
        List.of(
            Examples.point("2017", 2017, -3.2),
            Examples.point("2018", 2018, 1.1),
            Examples.point("2019", 2019, 12345678.9));
    specs.put(
        "huge",
        new Line(
            "Net change in businesses",
            "Businesses",
            "ONS",
            neg,
            Optional.empty(),
            Optional.empty(),
            1,
            ""));
    specs.put(
        "negbars",
        new ChartSpec.Bars(
            "Change",
            "points",
            "ONS",
            List.of(
                new ChartSpec.Bars.Bar(
                    "Kent", -2, OptionalDouble.empty(), OptionalDouble.empty(), false),
                new ChartSpec.Bars.Bar(
                    "Sevenoaks", 3, OptionalDouble.of(-1), OptionalDouble.of(5), true)),
            Optional.empty(),
            1,
            ""));
    List<ChartSpec.Bars.Bar> lots = new ArrayList<>();
    for (int i = 0; i < 300; i++)
      lots.add(
          new ChartSpec.Bars.Bar(
              "District number " + i,
              10 + i,
              OptionalDouble.empty(),
              OptionalDouble.empty(),
              i == 200));
    specs.put("lots", new ChartSpec.Bars("Many", "things", "ONS", lots, Optional.empty(), 0, ""));
    for (var e : specs.entrySet()) {
      Files.write(out.resolve(e.getKey() + ".png"), r.png(e.getValue(), 620, 360));
      Files.write(out.resolve(e.getKey() + "@2.png"), r.png(e.getValue(), 620, 360, 2));
      Files.write(out.resolve(e.getKey() + "-1240.png"), r.png(e.getValue(), 1240, 600));
      Files.write(out.resolve(e.getKey() + "-small.png"), r.png(e.getValue(), 400, 240));
      Files.writeString(out.resolve(e.getKey() + ".svg"), r.svg(e.getValue(), 620, 360));
    }
    for (int k = 0; k < 8; k++) {
      long t = System.nanoTime();
      for (int i = 0; i < 50; i++) r.png(specs.get("neet"), 620, 360);
      long u = System.nanoTime();
      for (int i = 0; i < 50; i++) r.svg(specs.get("neet"), 620, 360);
      System.out.printf(
          "png %.2f ms svg %.2f ms%n", (u - t) / 50e6, (System.nanoTime() - u) / 50e6);
    }
  }
}
