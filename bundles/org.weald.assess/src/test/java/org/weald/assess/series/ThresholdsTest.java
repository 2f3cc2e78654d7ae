package org.weald.assess.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.weald.model.Amount;
import org.weald.model.Bound;
import org.weald.model.Direction;
import org.weald.model.Status;

final class ThresholdsTest {
  /** Numbers on and beside the edge: the quick way and the decimal way never part. */
  @Test
  void doublesAgreeWithDecimals() {
    Random random = new Random(19);
    for (int i = 0; i < 200_000; i++) {
      int places = random.nextInt(4);
      BigDecimal target = BigDecimal.valueOf(random.nextInt(20_000) - 2000, places);
      Amount amount =
          new Amount(
              BigDecimal.valueOf(random.nextInt(200), 1), Amount.Scale.values()[random.nextInt(3)]);
      Bound bound = Bound.values()[random.nextInt(4)];
      BigDecimal edge = Thresholds.edge(bound, target, amount);
      BigDecimal value = edge.add(BigDecimal.valueOf(random.nextInt(5) - 2, 3 + random.nextInt(3)));
      Optional<Amount> within = Optional.of(amount);
      assertThat(Thresholds.status(bound, value.doubleValue(), target.doubleValue(), within))
          .as("%s %s %s %s", bound, value, target, amount)
          .isEqualTo(Thresholds.status(bound, value, target, within));
    }
  }

  @Test
  void withoutAToleranceThereIsNoAmber() {
    assertThat(Thresholds.status(Bound.AT_MOST, 5.8, 5.7, Optional.empty())).isEqualTo(Status.RED);
    assertThat(Thresholds.status(Bound.BELOW, 5.7, 5.7, Optional.empty())).isEqualTo(Status.RED);
    assertThat(Thresholds.status(Bound.AT_LEAST, -0.0, 0, Optional.empty()))
        .isEqualTo(Status.GREEN);
  }

  @Test
  void differencesAreDecimal() {
    assertThat(Decimals.difference(45.67, 45.12)).isEqualTo(0.55);
    assertThat(Decimals.difference(0.3, 0.1)).isEqualTo(0.2);
    assertThat(Decimals.difference(1e300, 1)).isEqualTo(1e300);
    assertThat(Decimals.difference(1234567.891, 0.001)).isEqualTo(1234567.89);
    Random random = new Random(20);
    for (int i = 0; i < 100_000; i++) {
      BigDecimal a = BigDecimal.valueOf(random.nextLong() >> 20, random.nextInt(9));
      BigDecimal b = BigDecimal.valueOf(random.nextInt(), random.nextInt(9));
      double expected =
          BigDecimal.valueOf(a.doubleValue())
              .subtract(BigDecimal.valueOf(b.doubleValue()))
              .doubleValue();
      assertThat(Decimals.difference(a.doubleValue(), b.doubleValue())).isEqualTo(expected);
    }
  }

  @Test
  void statusAndDirectionThatDisagreeAreSaid() {
    assertThat(
            Disagreement.sentence(
                Status.AMBER, "Amber", Direction.MAINTAINING, Direction.NOT_ASSESSED))
        .contains("Amber, but the change is no bigger than usual year-to-year variation.");
    assertThat(
            Disagreement.sentence(
                Status.GREEN, "Green", Direction.NOT_IMPROVING, Direction.MAINTAINING))
        .contains("Green, but worse than the year before by more than usual variation.");
    assertThat(
            Disagreement.sentence(
                Status.GREEN, "Green", Direction.MAINTAINING, Direction.MAINTAINING))
        .isEmpty();
    assertThat(
            Disagreement.sentence(
                Status.MISSING, "Missing", Direction.MAINTAINING, Direction.MAINTAINING))
        .isEmpty();
  }
}
