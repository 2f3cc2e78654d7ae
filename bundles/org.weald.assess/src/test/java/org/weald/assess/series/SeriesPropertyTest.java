package org.weald.assess.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.weald.assess.statistics.ProcessLimits.Assurance;
import org.weald.model.Direction;
import org.weald.model.MeasureKind;
import org.weald.model.Period;
import org.weald.model.Polarity;
import org.weald.model.Status;

/** What must hold for the judgement of any series. */
final class SeriesPropertyTest {
  private static final int SERIES = 5000;

  private static void forAll(Consumer<RandomSeries> property) {
    SplittableRandom random = new SplittableRandom(20_250_401);
    for (int i = 0; i < SERIES; i++) {
      RandomSeries series = RandomSeries.of(random);
      try {
        property.accept(series);
      } catch (AssertionError e) {
        throw new AssertionError(
            "series " + i + ": " + series.rules() + Arrays.toString(series.readings().value()), e);
      }
    }
  }

  @Test
  void flippingWhatIsBetterFlipsEveryLabel() {
    forAll(
        series -> {
          Polarity other =
              series.rules().better() == Polarity.HIGHER ? Polarity.LOWER : Polarity.HIGHER;
          SeriesJudgement one = series.judged();
          SeriesJudgement turned =
              SeriesJudge.judge(
                  series.timeline(), series.readings(), series.rules().withBetter(other), Part.ALL);
          assertThat(turned.oneYear().direction()).isEqualTo(flip(one.oneYear().direction()));
          assertSame(turned.oneYear().p(), one.oneYear().p());
          assertThat(turned.longTerm().direction()).isEqualTo(flip(one.longTerm().direction()));
          assertThat(turned.recent().direction()).isEqualTo(flip(one.recent().direction()));
          assertThat(turned.process().direction()).isEqualTo(flip(one.process().direction()));
          if (one.value() != one.target()) {
            assertThat(turned.status().status()).isEqualTo(flip(one.status().status()));
          }
          if (one.process().limits().stream()
              .noneMatch(
                  limits -> limits.lower() == one.target() || limits.upper() == one.target())) {
            assertThat(turned.process().assurance()).isEqualTo(flip(one.process().assurance()));
          }
          assertThat(turned.comparison().judgement().map(Enum::name))
              .isEqualTo(one.comparison().judgement().map(SeriesPropertyTest::flip));
        });
  }

  private static Direction flip(Direction direction) {
    return switch (direction) {
      case IMPROVING -> Direction.NOT_IMPROVING;
      case NOT_IMPROVING -> Direction.IMPROVING;
      default -> direction;
    };
  }

  private static Status flip(Status status) {
    return switch (status) {
      case GREEN -> Status.RED;
      case RED -> Status.GREEN;
      default -> status;
    };
  }

  private static Optional<Assurance> flip(Optional<Assurance> assurance) {
    return assurance.map(
        found ->
            switch (found) {
              case PASSING -> Assurance.FAILING;
              case FAILING -> Assurance.PASSING;
              case INCONSISTENT -> Assurance.INCONSISTENT;
            });
  }

  private static String flip(ComparisonOutcome.Judgement judgement) {
    return switch (judgement) {
      case BETTER -> "WORSE";
      case WORSE -> "BETTER";
      case SIMILAR -> "SIMILAR";
    };
  }

  @Test
  void aConstantOnTopChangesNoSlopeAndNoLabel() {
    forAll(
        series -> {
          if (!isEstimate(series)) {
            return;
          }
          SeriesJudgement one = series.judged();
          SeriesJudgement lifted = series.map(value -> value + 256, error -> error).judged();
          if (!Double.isNaN(one.longTerm().slope())) {
            assertThat(lifted.longTerm().slope()).isCloseTo(one.longTerm().slope(), within(1e-9));
          }
          assertSameLabels(lifted, one);
        });
  }

  @Test
  void anotherUnitChangesNoLabel() {
    forAll(
        series -> {
          if (!isEstimate(series)) {
            return;
          }
          SeriesJudgement one = series.judged();
          SeriesJudgement larger = series.map(value -> value * 64, error -> error * 64).judged();
          assertSame(larger.longTerm().slope(), one.longTerm().slope() * 64);
          assertSame(larger.longTerm().p(), one.longTerm().p());
          assertSameLabels(larger, one);
        });
  }

  /** NaN is the same as NaN: nothing was computed. */
  private static void assertSame(double one, double other) {
    assertThat(Double.valueOf(one)).isEqualTo(Double.valueOf(other));
  }

  private static boolean isEstimate(RandomSeries series) {
    MeasureKind kind = series.rules().kind();
    return kind == MeasureKind.MEAN || kind == MeasureKind.SURVEY || kind == MeasureKind.NONE;
  }

  private static void assertSameLabels(SeriesJudgement one, SeriesJudgement other) {
    assertThat(one.status()).isEqualTo(other.status());
    assertThat(one.oneYear().direction()).isEqualTo(other.oneYear().direction());
    assertThat(one.longTerm().direction()).isEqualTo(other.longTerm().direction());
    assertThat(one.recent().direction()).isEqualTo(other.recent().direction());
    assertThat(one.process().direction()).isEqualTo(other.process().direction());
    assertThat(one.process().assurance()).isEqualTo(other.process().assurance());
    assertThat(one.comparison().judgement()).isEqualTo(other.comparison().judgement());
  }

  @Test
  void widerErrorsNeverMakeAChangeSignificant() {
    forAll(
        series -> {
          SeriesJudgement one = series.judged();
          SeriesJudgement wide = series.map(value -> value, error -> error * 1.75).judged();
          if (isMaintaining(one.oneYear().direction())) {
            assertThat(isMaintaining(wide.oneYear().direction())).isTrue();
          }
          if (isMaintaining(one.recent().direction())) {
            assertThat(isMaintaining(wide.recent().direction())).isTrue();
          }
          if (one.comparison()
              .judgement()
              .equals(Optional.of(ComparisonOutcome.Judgement.SIMILAR))) {
            assertThat(wide.comparison().judgement()).isEqualTo(one.comparison().judgement());
          }
        });
  }

  private static boolean isMaintaining(Direction direction) {
    return direction == Direction.MAINTAINING;
  }

  @Test
  void whatIsAskedForDoesNotDependOnWhatElseIsAsked() {
    forAll(
        series -> {
          SeriesJudgement all = series.judged();
          for (Part part : Part.values()) {
            SeriesJudgement one =
                SeriesJudge.judge(
                    series.timeline(), series.readings(), series.rules(), EnumSet.of(part));
            Object computed =
                switch (part) {
                  case STATUS -> one.status().equals(all.status());
                  case CHANGE -> Double.compare(one.change(), all.change()) == 0;
                  case ONE_YEAR -> one.oneYear().equals(all.oneYear());
                  case LONG_TERM -> one.longTerm().equals(all.longTerm());
                  case RECENT -> one.recent().equals(all.recent());
                  case PROCESS -> one.process().equals(all.process());
                  case COMPARISON -> one.comparison().equals(all.comparison());
                };
            assertThat(computed).as(part.name()).isEqualTo(true);
          }
        });
  }

  @Test
  void periodsOutOfOrderOrTwiceAreNamedAndNothingIsJudged() {
    List<Period> years = RandomSeries.years(12);
    double[] figures = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12};
    List<Period> mixed = new ArrayList<>(years);
    Collections.shuffle(mixed, new Random(1));
    List<Period> twice = new ArrayList<>(years);
    twice.set(5, years.get(4));
    for (List<Period> periods : List.of(mixed, twice)) {
      SeriesJudgement judgement =
          SeriesJudge.judge(
              Timeline.of(periods),
              Readings.ofValues(figures).withTargets(figures),
              SeriesRules.of(MeasureKind.NONE, Polarity.HIGHER),
              Part.ALL);
      assertThat(judgement.status().status()).isEqualTo(Status.NOT_TESTABLE);
      assertThat(judgement.longTerm().direction()).isEqualTo(Direction.NOT_ASSESSED);
      assertThat(judgement.process().limits()).isEmpty();
    }
  }
}
