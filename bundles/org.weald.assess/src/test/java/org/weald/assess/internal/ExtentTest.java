package org.weald.assess.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.weald.model.Bound;
import org.weald.model.Figures;

final class ExtentTest {

  @ParameterizedTest(name = "“{0}” {1} {2}: {3}")
  @CsvSource({
    "138, AT_LEAST, 120, YES",
    "120, AT_LEAST, 120, YES",
    "120, ABOVE, 120, NO",
    "5.7, AT_MOST, 10, YES",
    "10, BELOW, 10, NO",
    "over 5000, AT_LEAST, 5000, YES",
    "over 5000, ABOVE, 5000, YES",
    "over 5000, AT_LEAST, 6000, UNDECIDED",
    "over 5000, AT_MOST, 5000, NO",
    "over 5000, AT_MOST, 9000, UNDECIDED",
    "over85%, AT_LEAST, 85, YES",
    "under 5, AT_LEAST, 5, NO",
    "under 5, BELOW, 5, YES",
    "50-70 pupils, AT_LEAST, 50, YES",
    "50-70 pupils, AT_LEAST, 60, UNDECIDED",
    "50-70 pupils, BELOW, 50, NO",
    "approximately 9511, AT_LEAST, 9000, YES",
    "'around £100,000', AT_LEAST, 90000, UNDECIDED",
    "'around £100,000', AT_LEAST, 40000, YES",
    "no higher than 2, AT_MOST, 3, YES",
    "no higher than 2, AT_MOST, 1, UNDECIDED"
  })
  void aPrintedFigureIsOnASideOnlyIfAllItMayMeanIs(
      String printed, Bound bound, BigDecimal target, Extent.Answer answer) {
    assertThat(Extent.of(Figures.parse(printed)).is(bound, target)).isEqualTo(answer);
  }

  @Test
  void mirroringFigureTargetAndBoundMirrorsNothing() {
    Random random = new Random(1513);
    for (int i = 0; i < 1000; i++) {
      BigDecimal value = BigDecimal.valueOf(random.nextInt(41) - 20);
      BigDecimal target = BigDecimal.valueOf(random.nextInt(41) - 20);
      Extent plain = Extent.exactly(value);
      Extent mirrored = Extent.exactly(value.negate());
      assertThat(plain.is(Bound.AT_LEAST, target))
          .isEqualTo(mirrored.is(Bound.AT_MOST, target.negate()));
      assertThat(plain.is(Bound.ABOVE, target))
          .isEqualTo(mirrored.is(Bound.BELOW, target.negate()));
    }
  }

  @Test
  void aDifferenceIsAsExactAsItsFigures() {
    Extent difference =
        Extent.of(Figures.parse("over 5000")).minus(Extent.of(Figures.parse("4000")));
    assertThat(difference.is(Bound.ABOVE, new BigDecimal(1000))).isEqualTo(Extent.Answer.YES);
    assertThat(difference.is(Bound.ABOVE, new BigDecimal(1001))).isEqualTo(Extent.Answer.UNDECIDED);
  }
}
