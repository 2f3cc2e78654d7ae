package org.weald.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.weald.model.Period;
import org.weald.model.PeriodKind;
import org.weald.model.Periods;

/** Of what figures are, and what two have in common. */
class AxesTest {
  private static final Period YEAR =
      Periods.of(PeriodKind.CALENDAR_YEAR, LocalDate.of(2018, 1, 1), LocalDate.of(2018, 12, 31));

  @Test
  void seriesOfTheSameAreasAndPeriodsShareOneObject() {
    Series number =
        Series.of(new ArrayList<>(List.of("Ashford", "Dover")), List.of(YEAR), "", 1, 2);
    Series cohort =
        Series.of(new ArrayList<>(List.of("Ashford", "Dover")), List.of(YEAR), "", 4, 8);
    assertThat(number.axes()).isSameAs(cohort.axes());
    assertThat(number.div(cohort).axes()).isSameAs(number.axes());
  }

  @Test
  void otherAreasAreOtherAxesAndAreJoined() {
    Series number = Series.of(List.of("Ashford", "Dover"), List.of(YEAR), "", 1, 2);
    Series other = Series.of(List.of("Dover", "Swale"), List.of(YEAR), "", 4, 8);
    assertThat(number.axes()).isNotEqualTo(other.axes());
    assertThat(number.plus(other).areas()).containsExactly("Ashford", "Dover", "Swale");
    assertThat(number.plus(other).values()).containsExactly(Double.NaN, 6, Double.NaN);
  }
}
