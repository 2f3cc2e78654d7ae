package org.weald.workbench.views.internal.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.weald.model.Period;
import org.weald.model.PeriodKind;
import org.weald.model.Periods;

class NextPeriodsTest {
  private static final Optional<PeriodKind> YEARLY = Optional.of(PeriodKind.CALENDAR_YEAR);

  @Test
  void aYearLeftOutBetweenTwoWithFiguresIsThereToBeFilled() {
    assertThat(NextPeriods.between(years(2018, 2020, 2022), YEARLY))
        .containsExactlyElementsOf(years(2019, 2021));
  }

  @Test
  void nothingIsLeftOutOfAWholeSeries() {
    assertThat(NextPeriods.between(years(2018, 2019, 2020), YEARLY)).isEmpty();
  }

  @Test
  void aLongInterruptionIsNoPageOfEmptyRows() {
    assertThat(NextPeriods.between(years(2001, 2020), YEARLY)).isEmpty();
  }

  @Test
  void withoutAFrequencyNobodySaysWhatIsLeftOut() {
    assertThat(NextPeriods.between(years(2018, 2020), Optional.empty())).isEmpty();
  }

  private static List<Period> years(int... years) {
    return IntStream.of(years)
        .mapToObj(
            year ->
                Periods.of(
                    PeriodKind.CALENDAR_YEAR, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)))
        .toList();
  }
}
