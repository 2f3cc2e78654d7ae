package org.weald.workbench.views.internal.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Point2D;
import java.util.List;
import org.junit.jupiter.api.Test;

class SparkTest {
  private static final Spark ROADS =
      new Spark(
          List.of(
              new Spark.Point(2017.5, 49),
              new Spark.Point(2018.5, 47),
              new Spark.Point(2019.5, 59)));

  @Test
  void theLowestFigureLiesAtTheBottomAndTheHighestAtTheTop() {
    List<Point2D> spots = ROADS.in(2017.5, 2019.5, 100, 12);

    assertThat(spots.get(0)).isEqualTo(new Point2D.Double(0, 10));
    assertThat(spots.get(1)).isEqualTo(new Point2D.Double(50, 12));
    assertThat(spots.get(2)).isEqualTo(new Point2D.Double(100, 0));
  }

  @Test
  void aSeriesThatDoesNotMoveLiesInTheMiddle() {
    Spark flat = new Spark(List.of(new Spark.Point(2019, 5), new Spark.Point(2020, 5)));

    assertThat(flat.in(2019, 2020, 100, 12)).extracting(Point2D::getY).containsOnly(6d);
  }

  @Test
  void whatHasNoSeriesIsSaidToHaveNone() {
    assertThat(Spark.NONE.spoken()).isEqualTo("no series");
    assertThat(Spark.NONE.in(2017, 2020, 100, 12)).isEmpty();
  }
}
