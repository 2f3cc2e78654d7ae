package org.weald.assess.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.weald.assess.statistics.ProcessLimits.Assurance;
import org.weald.assess.statistics.ProcessLimits.Rule;
import org.weald.assess.statistics.ProcessLimits.Signal;
import org.weald.assess.statistics.ProcessLimits.Variation;

/**
 * XmR charts with published numbers: the tests and the vignette on deviations of NHSRplotthedots,
 * the tests of nhspy-plotthedots (among them the example of NHS England's tool), and the
 * viscosities of aircraft primer paint in Montgomery, "Introduction to Statistical Quality
 * Control". Where a source prints no number it is worked out in the test's comment.
 *
 * <p>One rule is read differently in the sources. "Two of three beyond two thirds" counts a point
 * outside the limits here, as it lies beyond two thirds; NHSRplotthedots leaves it out and asks the
 * third point to be on the same side of the mean. Points near opposite limits never count together.
 */
final class ProcessLimitsPublishedTest {
  /** R's rnorm(20) after set.seed(123). */
  private static final double[] SEED_123 = {
    -0.5604756465522126,
    -0.23017748948327996,
    1.558708314149124,
    0.070508391424576003,
    0.12928773516094624,
    1.715064986883281,
    0.4609162059892023,
    -1.265061234606534,
    -0.68685285189352607,
    -0.44566197009995806,
    1.2240817974394615,
    0.35981382705736381,
    0.40077145059405217,
    0.11068271594511971,
    -0.55584113475407493,
    1.7869131368030782,
    0.49785047822923939,
    -1.9666171566296382,
    0.70135590156368555,
    -0.47279140772793404
  };

  @Test
  void twentyNormalValues() {
    ProcessLimits limits = limits(SEED_123);
    assertThat(limits.mean()).isCloseTo(0.1416238, within(5e-8));
    assertThat(limits.lower()).isCloseTo(-3.01138, within(5e-6));
    assertThat(limits.upper()).isCloseTo(3.294627, within(5e-7));
    assertThat(limits.signals()).isEmpty();
    assertThat(limits.variation()).isEqualTo(Variation.COMMON_CAUSE);
  }

  @Test
  void anOutlierIsLeftOutOfTheRangesButNotOfTheMean() {
    double[] values = SEED_123.clone();
    values[14] = 10;
    ProcessLimits limits = limits(values);
    assertThat(limits.mean()).isCloseTo(0.6694159, within(5e-8));
    assertThat(limits.lower()).isCloseTo(-2.383666, within(5e-7));
    assertThat(limits.upper()).isCloseTo(3.722497, within(5e-7));
    assertThat(limits.droppedRanges()).isEqualTo(2);
    assertThat(limits.signals()).containsExactly(new Signal(14, Rule.OUTSIDE, true));
  }

  /** Ranges 1 (15 times), 8 and 9; their mean 32/17, times 3.267 is 6.15: 8 and 9 go. */
  @Test
  void theExampleOfTheVignetteOnOutlyingPoints() {
    ProcessLimits limits = limits(1, 2, 1, 2, 10, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1);
    assertThat(limits.droppedRanges()).isEqualTo(2);
    assertThat(limits.averageMovingRange()).isEqualTo(1);
    assertThat(limits.lower()).isCloseTo(35.0 / 18 - 2.66, within(1e-14));
    assertThat(limits.upper()).isCloseTo(35.0 / 18 + 2.66, within(1e-14));
    assertThat(limits.signals()).containsExactly(new Signal(4, Rule.OUTSIDE, true));
  }

  @Test
  void theExampleOfNhsEnglandsTool() {
    ProcessLimits limits = limits(89, 86, 75, 77, 81, 74, 72, 78, 76, 82, 77, 54, 66, 77, 86);
    assertThat(limits.mean()).isCloseTo(76.67, within(5e-3));
    assertThat(limits.lower()).isCloseTo(57, within(0.5));
    assertThat(limits.upper()).isCloseTo(96, within(0.5));
    assertThat(limits.signals()).containsExactly(new Signal(11, Rule.OUTSIDE, false));
  }

  @Test
  void risingNumbers() {
    ProcessLimits limits = limits(DoubleStream.iterate(0, x -> x + 1).limit(20).toArray());
    assertThat(limits.mean()).isEqualTo(9.5);
    assertThat(limits.lower()).isCloseTo(6.84, within(1e-12));
    assertThat(limits.upper()).isCloseTo(12.16, within(1e-12));
    assertThat(limits.signals()).hasSize(20);
    // From 7 to 12 the points lie within the limits, but rise with the rest.
    assertThat(limits.signals().get(10)).isEqualTo(new Signal(10, Rule.SEVEN_IN_A_ROW, true));
    assertThat(limits.variation()).isEqualTo(Variation.SPECIAL_CAUSE_HIGH);
  }

  @Test
  void mixedNumbersAndTheirMirror() {
    double[] values = {1, 2, 3, 2, 1, 2, 3, 4, 5, 6, 7, 4, 3, 2, 1, 2};
    ProcessLimits limits = limits(values);
    assertThat(limits.mean()).isEqualTo(3);
    assertThat(limits.lower()).isCloseTo(-0.014666666666666828, within(1e-14));
    assertThat(limits.upper()).isCloseTo(6.014666666666667, within(1e-14));
    ProcessLimits mirrored = limits(Arrays.stream(values).map(value -> -value).toArray());
    assertThat(mirrored.upper()).isCloseTo(0.014666666666666828, within(1e-14));
    assertThat(mirrored.lower()).isCloseTo(-6.014666666666667, within(1e-14));
  }

  @Test
  void nearOppositeLimitsIsNoSignal() {
    double[] values = new double[16];
    for (int i = 0; i < 14; i++) {
      values[i] = i % 2 == 0 ? 1 : -1;
    }
    values[14] = 5.5;
    values[15] = -5.5;
    assertThat(limits(values).variation()).isEqualTo(Variation.COMMON_CAUSE);
  }

  @Test
  void viscositiesOfPrimerPaint() {
    ProcessLimits limits =
        limits(
            33.75, 33.05, 34.00, 33.81, 33.46, 34.02, 33.68, 33.27, 33.49, 33.20, 33.62, 33.00,
            33.54, 33.12, 33.84);
    assertThat(limits.mean()).isCloseTo(33.52, within(5e-3));
    assertThat(limits.averageMovingRange()).isCloseTo(0.48, within(5e-3));
    assertThat(limits.upper()).isCloseTo(34.80, within(5e-3));
    assertThat(limits.lower()).isCloseTo(32.24, within(5e-3));
    assertThat(limits.signals()).isEmpty();
  }

  /** NHSRplotthedots: limits 1 to 3, 5 to 7 and 1 to 5 against a target of 4, either way. */
  @Test
  void assuranceAgainstATarget() {
    assertThat(between(1, 3).assurance(4, true)).isEqualTo(Assurance.FAILING);
    assertThat(between(5, 7).assurance(4, true)).isEqualTo(Assurance.PASSING);
    assertThat(between(1, 5).assurance(4, true)).isEqualTo(Assurance.INCONSISTENT);
    assertThat(between(1, 3).assurance(4, false)).isEqualTo(Assurance.PASSING);
    assertThat(between(5, 7).assurance(4, false)).isEqualTo(Assurance.FAILING);
    assertThat(between(1, 5).assurance(4, false)).isEqualTo(Assurance.INCONSISTENT);
  }

  @Test
  void aConstantSeriesAndATargetAtALimitAreNoFailure() {
    double[] values = new double[12];
    Arrays.fill(values, 100);
    ProcessLimits limits = ProcessLimits.of(values, 0, 100, 0);
    assertThat(limits.signals()).isEmpty();
    assertThat(limits.variation()).isEqualTo(Variation.COMMON_CAUSE);
    for (boolean atLeast : new boolean[] {true, false}) {
      assertThat(limits.assurance(100, atLeast)).isNotEqualTo(Assurance.FAILING);
      assertThat(between(1, 4).assurance(4, atLeast)).isNotEqualTo(Assurance.FAILING);
      assertThat(between(4, 7).assurance(4, atLeast)).isNotEqualTo(Assurance.FAILING);
    }
  }

  private static ProcessLimits between(double lower, double upper) {
    return new ProcessLimits(12, 12, (lower + upper) / 2, lower, upper, 1, 0, java.util.List.of());
  }

  private static ProcessLimits limits(double... values) {
    return ProcessLimits.of(values, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, 0);
  }
}
