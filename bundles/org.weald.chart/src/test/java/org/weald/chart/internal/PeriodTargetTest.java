package org.weald.chart.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.weald.show.ChartSpec;
import org.weald.show.ChartSpec.Line.Point;

/** A target set for one year in a chart of five. */
class PeriodTargetTest {
  private static Point year(int year, OptionalDouble value, OptionalDouble target) {
    return new Point(
        Integer.toString(year),
        year + 0.5,
        value,
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        false,
        target);
  }

  private static ChartSpec.Line chart() {
    return new ChartSpec.Line(
        "Recycled",
        "% · Sevenoaks",
        "",
        List.of(
            year(2017, OptionalDouble.of(50), OptionalDouble.empty()),
            year(2018, OptionalDouble.of(53), OptionalDouble.of(60)),
            year(2019, OptionalDouble.of(57), OptionalDouble.empty()),
            year(2020, OptionalDouble.of(55), OptionalDouble.empty()),
            year(2021, OptionalDouble.of(58), OptionalDouble.empty())),
        Optional.empty(),
        Optional.empty(),
        0,
        "%");
  }

  @Test
  void itIsAMarkAtItsYearWithItsWordAndNoLineAcrossTheOthers() {
    List<Piece> pieces = LineLayout.of(chart(), Frame.of(chart(), "", 620, 360));

    List<Piece.Trail> marks =
        pieces.stream()
            .filter(Piece.Trail.class::isInstance)
            .map(Piece.Trail.class::cast)
            .filter(piece -> piece.role().equals("target"))
            .toList();
    assertThat(marks).hasSize(1);
    double from = marks.get(0).spots().get(0).x();
    double to = marks.get(0).spots().get(marks.get(0).spots().size() - 1).x();
    assertThat(to - from).isLessThan(80);
    assertThat(new Renderer().svg(chart(), 620, 360)).contains("target 60");
  }
}
