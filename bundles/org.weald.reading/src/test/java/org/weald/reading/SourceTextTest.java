package org.weald.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.weald.model.Checked;
import org.weald.model.Place;
import org.weald.model.Problem;

/** Bytes are UTF-8 text, or the user is told where they stop being it. */
final class SourceTextTest {

  private static Checked<SourceText> decode(byte... bytes) {
    return SourceText.decode(bytes, "figures.csv");
  }

  private static Checked<SourceText> decode(String text, Charset encoding) {
    return decode(text.getBytes(encoding));
  }

  @Test
  void utf8IsReadAsItIs() {
    assertThat(Read.good(decode("£900 000, café 😀", StandardCharsets.UTF_8)).text())
        .isEqualTo("£900 000, café 😀");
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheText() {
    assertThat(Read.good(decode("\uFEFFmeasure,area", StandardCharsets.UTF_8)).text())
        .isEqualTo("measure,area");
  }

  @Test
  void anEmptyFileIsEmptyText() {
    assertThat(Read.good(decode()).text()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void aPoundSignOfWindowsIsToldWithItsLineAndColumn(String lineEnd) {
    String text = "measure,value" + lineEnd + "flytipping,85%" + lineEnd + "damage,£71";
    Problem problem = Read.only(decode(text, StandardCharsets.ISO_8859_1));
    assertThat(problem.where()).isEqualTo(new Place("figures.csv", 3, 8));
    assertThat(problem.what()).isEqualTo("byte A3 is not UTF-8 text");
    assertThat(problem.why()).contains("Windows-1252");
    assertThat(problem.remedy()).contains("CSV UTF-8");
  }

  @Test
  void aScriptIsNotToldToBeSavedAsATable() {
    byte[] bytes = "def a = '£'".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(Read.only(SourceText.decode(bytes, "a.groovy")).remedy())
        .isEqualTo("Save it again as \"UTF-8\"");
  }

  @Test
  void columnsCountCharactersNotBytes() {
    byte[] bytes = "é😀?".getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 1] = (byte) 0xE9;
    assertThat(Read.only(decode(bytes)).where()).isEqualTo(new Place("figures.csv", 1, 3));
  }

  @Test
  void theByteOrderMarkIsNotCounted() {
    byte[] bytes = "\uFEFFab?".getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 1] = (byte) 0xA3;
    assertThat(Read.only(decode(bytes)).where()).isEqualTo(new Place("figures.csv", 1, 3));
  }

  @Test
  void aCharacterCutOffAtTheEndIsTold() {
    assertThat(Read.only(decode((byte) 'a', (byte) 0xE2, (byte) 0x82)).where())
        .isEqualTo(new Place("figures.csv", 1, 2));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
  void utf16IsCalledByItsName(String encoding) {
    Problem withMark = Read.only(decode("\uFEFFmeasure", Charset.forName(encoding)));
    assertThat(withMark.what()).isEqualTo("the file is UTF-16, not UTF-8");
    Problem without = Read.only(decode("measure", Charset.forName(encoding)));
    assertThat(without.what()).isEqualTo("there is a zero byte in the text");
    assertThat(without.why()).contains("UTF-16");
  }

  @Test
  void aSpreadsheetIsNotTakenForItsCsv() {
    Problem problem = Read.only(decode("PK\u0003\u0004…", StandardCharsets.UTF_8));
    assertThat(problem.what()).contains("spreadsheet");
    assertThat(problem.remedy()).contains("save it as \"CSV UTF-8\"");
  }

  @Test
  void overlongAndSurrogateFormsAreNotUtf8() {
    assertThat(Read.only(decode((byte) 0xC0, (byte) 0xAF)).what()).startsWith("byte C0");
    assertThat(Read.only(decode((byte) 0xED, (byte) 0xA0, (byte) 0x80)).what())
        .startsWith("byte ED");
  }
}
