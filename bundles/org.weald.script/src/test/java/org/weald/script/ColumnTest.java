package org.weald.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Arithmetic over whole columns; where a figure is missing, so is the result. */
final class ColumnTest {
  private static final List<String> AREAS = List.of("Ashford", "Dartford", "Sevenoaks");
  private static final Column NEET = Column.of(AREAS, 90, Double.NaN, 59);
  private static final Column COHORT = Column.of(AREAS, 3000, 2600, 0);

  private static double[] values(Column column) {
    double[] values = new double[column.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = column.getAt(i);
    }
    return values;
  }

  @Test
  void columnsOfTheSameAreasAreJoinedFigureByFigure() {
    assertThat(values(NEET.plus(COHORT))).containsExactly(3090, Double.NaN, 59);
    assertThat(values(NEET.minus(COHORT))).containsExactly(-2910, Double.NaN, 59);
    assertThat(values(NEET.multiply(COHORT))).containsExactly(270_000, Double.NaN, 0);
    assertThat(values(NEET.div(COHORT))).containsExactly(0.03, Double.NaN, Double.NaN);
    assertThat(NEET.plus(COHORT).names()).isEqualTo(AREAS);
  }

  @Test
  void numbersStandOnEitherSide() {
    assertThat(values(NEET.plus(1))).containsExactly(91, Double.NaN, 60);
    assertThat(values(NEET.minus(1))).containsExactly(89, Double.NaN, 58);
    assertThat(values(NEET.multiply(2))).containsExactly(180, Double.NaN, 118);
    assertThat(values(NEET.div(2))).containsExactly(45, Double.NaN, 29.5);
    assertThat(values(NEET.div(0))).containsExactly(Double.NaN, Double.NaN, Double.NaN);
    assertThat(values(NEET.negative())).containsExactly(-90, Double.NaN, -59);
    assertThat(values(NumberExtensions.plus(1, NEET))).containsExactly(91, Double.NaN, 60);
    assertThat(values(NumberExtensions.minus(100, NEET))).containsExactly(10, Double.NaN, 41);
    assertThat(values(NumberExtensions.multiply(2, NEET))).containsExactly(180, Double.NaN, 118);
    assertThat(values(NumberExtensions.div(180, NEET))).containsExactly(2, Double.NaN, 180.0 / 59);
    assertThat(values(NumberExtensions.div(1, COHORT))[2]).isNaN();
  }

  @Test
  void roundingIsHalfUpAsPeopleDo() {
    Column column = Column.of(AREAS, 2.345, -0.5, Double.NaN);
    assertThat(values(column.round(2))).containsExactly(2.35, -0.5, Double.NaN);
    assertThat(values(column.round(0))).containsExactly(2, -1, Double.NaN);
  }

  @Test
  void theSumLeavesOutWhatIsMissing() {
    assertThat(NEET.sum()).isEqualTo(149);
    assertThat(Column.of(AREAS, Double.NaN, Double.NaN, Double.NaN).sum()).isNaN();
    assertThat(Column.of(List.of()).sum()).isNaN();
  }

  @Test
  void columnsOfOtherAreasAreNotJoined() {
    Column other = Column.of(List.of("Kent"), 1);
    assertThatThrownBy(() -> NEET.plus(other)).hasMessageContaining("not of the same areas");
    assertThatThrownBy(() -> Column.of(AREAS, 1, 2)).hasMessage("3 names for 2 figures");
  }

  @Test
  void aColumnDoesNotChange() {
    double[] figures = {1, 2, 3};
    Column column = Column.of(AREAS, figures);
    figures[0] = 99;
    column.plus(1);
    assertThat(values(column)).containsExactly(1, 2, 3);
  }
}
