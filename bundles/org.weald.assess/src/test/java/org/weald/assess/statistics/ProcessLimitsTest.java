package org.weald.assess.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.weald.assess.statistics.ProcessLimits.Assurance;
import org.weald.assess.statistics.ProcessLimits.Rule;
import org.weald.assess.statistics.ProcessLimits.Signal;
import org.weald.assess.statistics.ProcessLimits.Variation;

final class ProcessLimitsTest {
  private static final double FREE = Double.POSITIVE_INFINITY;

  private static ProcessLimits of(double... values) {
    return ProcessLimits.of(values, -FREE, FREE, 0);
  }

  @Test
  void meanAndLimitsByHand() {
    ProcessLimits limits = of(10, 12, 11, 13, 10, 12, 11, 13, 10, 12, 11, 13);
    assertThat(limits.mean()).isCloseTo(11.5, within(1e-14));
    // Moving ranges 2, 1, 2, 3 … : twenty-two in eleven steps.
    assertThat(limits.averageMovingRange()).isCloseTo(21 / 11.0, within(1e-14));
    assertThat(limits.upper()).isCloseTo(11.5 + 2.66 * 21 / 11, within(1e-13));
    assertThat(limits.lower()).isCloseTo(11.5 - 2.66 * 21 / 11, within(1e-13));
    assertThat(limits.signals()).isEmpty();
    assertThat(limits.variation()).isEqualTo(Variation.COMMON_CAUSE);
  }

  @Test
  void movingRangesFarAboveTheirMeanAreDroppedOnce() {
    ProcessLimits limits = of(10, 11, 10, 11, 10, 11, 10, 11, 10, 11, 10, 41);
    assertThat(limits.droppedRanges()).isEqualTo(1);
    assertThat(limits.averageMovingRange()).isEqualTo(1);
    assertThat(limits.signals()).contains(new Signal(11, Rule.OUTSIDE, true));
    assertThat(limits.variation()).isEqualTo(Variation.SPECIAL_CAUSE_HIGH);
  }

  @Test
  void limitsStopAtWhatIsPossible() {
    ProcessLimits limits =
        ProcessLimits.of(new double[] {1, 9, 2, 8, 0, 9, 1, 7, 3, 8, 2, 10}, 0, 10, 0);
    assertThat(limits.lower()).isZero();
    assertThat(limits.upper()).isEqualTo(10);
    assertThat(limits.signals()).isEmpty();
  }

  @Test
  void sevenRisingAreMoreThanUsual() {
    ProcessLimits limits = of(5, 9, 5, 9, 5, 9, 4.0, 4.5, 5, 5.5, 6, 6.5, 7);
    assertThat(limits.variation()).isEqualTo(Variation.SPECIAL_CAUSE_HIGH);
    assertThat(limits.signals()).hasSize(7).allMatch(s -> s.rule() == Rule.SEVEN_IN_A_ROW);
    assertThat(of(5, 9, 5, 9, 5, 9, 4.0, 4.5, 5, 5.5, 6, 6.5, 6.5).signals()).isEmpty();
  }

  @Test
  void sevenOnOneSide() {
    ProcessLimits limits = of(1, 5, 1, 5, 1, 5, 6, 7, 6, 7, 6, 7, 6);
    assertThat(limits.variation()).isEqualTo(Variation.SPECIAL_CAUSE_HIGH);
    assertThat(limits.signals().get(limits.signals().size() - 1).rule())
        .isEqualTo(Rule.SEVEN_ON_ONE_SIDE);
  }

  @Test
  void twoOfThreeNearTheSameLimit() {
    double[] base = {10, 11, 10, 9, 10, 11, 10, 9, 10, 11, 10, 9};
    double[] values = Arrays.copyOf(base, 15);
    values[12] = 12;
    values[13] = 10;
    values[14] = 12;
    ProcessLimits limits = ProcessLimits.of(values, -FREE, FREE, 12);
    assertThat(limits.baseline()).isEqualTo(12);
    assertThat(limits.signals())
        .containsExactly(
            new Signal(12, Rule.TWO_OF_THREE, true), new Signal(14, Rule.TWO_OF_THREE, true));
    values[12] = 8;
    assertThat(ProcessLimits.of(values, -FREE, FREE, 12).signals()).isEmpty();
  }

  @Test
  void aConstantSeriesIsNoFailure() {
    double[] level = new double[24];
    Arrays.fill(level, 0.1);
    ProcessLimits limits = of(level);
    assertThat(limits.signals()).isEmpty();
    assertThat(limits.lower()).isEqualTo(0.1).isEqualTo(limits.upper());
    assertThat(limits.assurance(0.1, true)).isEqualTo(Assurance.PASSING);
    assertThat(limits.assurance(0.1, false)).isEqualTo(Assurance.PASSING);
    assertThat(limits.assurance(0.2, true)).isEqualTo(Assurance.FAILING);
  }

  @Test
  void aTargetAtALimitIsNoFailure() {
    ProcessLimits limits = of(10, 12, 11, 13, 10, 12, 11, 13, 10, 12, 11, 13);
    assertThat(limits.assurance(limits.lower(), true)).isEqualTo(Assurance.PASSING);
    assertThat(limits.assurance(limits.upper(), true)).isEqualTo(Assurance.INCONSISTENT);
    assertThat(limits.assurance(limits.upper() + 1, true)).isEqualTo(Assurance.FAILING);
    assertThat(limits.assurance(limits.upper(), false)).isEqualTo(Assurance.PASSING);
    assertThat(limits.assurance(limits.lower(), false)).isEqualTo(Assurance.INCONSISTENT);
    assertThat(limits.assurance(limits.lower() - 1, false)).isEqualTo(Assurance.FAILING);
  }

  @Test
  void fewerThanTwelveAreRefused() {
    assertThatThrownBy(() -> of(1, 2, 3)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> ProcessLimits.of(new double[20], -FREE, FREE, 11))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
