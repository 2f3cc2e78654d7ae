package org.weald.script.internal.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.weald.spi.Described;

/** A whole number as people copy it from a table is answered with what to write. */
final class WholeNumberTest {
  @ParameterizedTest
  @ValueSource(strings = {"0", "-5", "+7", "50000", "2147483647"})
  void digitsAreAWholeNumber(String value) {
    assertThat(WholeNumber.fault(value)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "50,000 ; not a whole number. Write 50000",
        "1,234,567 ; not a whole number. Write 1234567",
        "50 000 ; not a whole number. Write 50000",
        "50\u00a0000 ; not a whole number. Write 50000",
        "\u22125 ; not a whole number. Write -5",
        "12.00 ; not a whole number. Write 12",
        "50,00 ; not a whole number",
        "12.5 ; not a whole number",
        "many ; not a whole number",
        "9,999,999,999 ; not a whole number",
        "3000000000 ; beyond the whole numbers of scripts. Make it a number, not an int"
      })
  void whatElseStandsThereIsAnswered(String value, String fault) {
    assertThat(WholeNumber.fault(value)).contains(fault);
  }

  @ParameterizedTest
  @CsvSource("households, '50,000'")
  void theSentenceNamesTheParameter(String name, String value) {
    assertThat(ParameterType.fault(new Described.Parameter(name, "int", "", ""), value))
        .contains("parameter \"households\": \"50,000\" is not a whole number. Write 50000");
  }
}
