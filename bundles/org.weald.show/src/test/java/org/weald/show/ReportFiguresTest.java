package org.weald.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.weald.model.Figures;
import org.weald.model.Period;
import org.weald.model.PeriodKind;
import org.weald.model.Periods;

class ReportFiguresTest {
  private static final String THIN = "\u202f";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "7769 | crimes | 7,769",
        "98% | % | 98_%",
        "5.7 | per 100,000 | 5.7",
        "2 | rank | 2nd",
        "11 | rank | 11th",
        "3rd | rank | 3rd",
        "£8,327.13 | | £8,327.13"
      })
  void aPlainFigureIsPrintedTidily(String raw, String unit, String shown) {
    assertThat(ReportFigures.display(Figures.parse(raw), unit == null ? "" : unit))
        .isEqualTo(shown.replace("_", THIN));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"nearly 50", "over 5000", "65% (1070)", "£71, 961.98", "4.7% below", "tbc", "50-70"})
  void whatIsMoreThanANumberStaysAsPrinted(String raw) {
    assertThat(ReportFigures.display(Figures.parse(raw), "")).isEqualTo(raw);
  }

  @Test
  void anEmptyCellIsNotInTheText() {
    assertThat(ReportFigures.display(Figures.parse(""), "%")).isEqualTo("not in the text");
  }

  @Test
  void periodsReadAsAPersonSaysThem() {
    Period year =
        Periods.of(PeriodKind.FINANCIAL_YEAR, LocalDate.of(2019, 4, 1), LocalDate.of(2020, 3, 31));
    Period day = Periods.of(PeriodKind.DATE, LocalDate.of(2020, 1, 7), LocalDate.of(2020, 1, 7));

    assertThat(ReportFigures.months(year)).isEqualTo("April 2019 to March 2020");
    assertThat(ReportFigures.label(year)).isEqualTo("2019/20");
    assertThat(ReportFigures.label(day)).isEqualTo("7 January 2020");
  }
}
