package org.weald.script.internal.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.weald.model.Checked;
import org.weald.model.Place;
import org.weald.model.Problem;
import org.weald.spi.Described;

/** The lines a script begins with say what it is. */
final class ScriptHeaderTest {
  private static final String RIGHT = "//@ name Rate\n//@ kind calculation\n";

  private static Checked<ScriptHeader> read(String source) {
    return ScriptHeader.read("calculations/rate.groovy", source);
  }

  private static ScriptHeader good(String source) {
    return read(source)
        .fold(
            good -> good,
            bad -> {
              throw new AssertionError(bad);
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n"})
  void everyWordIsRead(String lineEnd) {
    ScriptHeader header =
        good(
            String.join(
                lineEnd,
                "//@ name   NEET rate",
                "//@ kind   export",
                "//@ format json",
                "// a remark",
                "",
                "//@ help   One sentence.",
                "//@ help   Another.",
                "//@ param  years: int = 5 \"How many\"",
                "//@ param  level: number=2.5",
                "//@ param  area : text",
                "",
                "int x = 1"));
    assertThat(header.name()).isEqualTo("NEET rate");
    assertThat(header.kind()).isEqualTo(ScriptHeader.Kind.EXPORT);
    assertThat(header.format()).isEqualTo("json");
    assertThat(header.help()).isEqualTo("One sentence. Another.");
    assertThat(header.parameters())
        .containsExactly(
            new Described.Parameter("years", "int", "5", "How many"),
            new Described.Parameter("level", "number", "2.5", ""),
            new Described.Parameter("area", "text", "", ""));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "//@ nmae Rate              | unknown word \"nmae\" in the header      | Did you mean \"name\"",
        "//@ kind report            | unknown kind \"report\"                  | calculation",
        "//@ format xlsx            | unknown format \"xlsx\"                  | text, json, csv",
        "//@name Rate               | cannot be read                           | //@ name",
        "//@ param years            | the parameter cannot be read: years      | text, int and number",
        "//@ param years: date = x  | the parameter cannot be read             | text, int and number",
        "//@ param Years: int = 5   | the parameter cannot be read             | text, int and number",
        "//@ param years: int = lots| \"lots\" is not a whole number           | Correct",
        "//@ param level: number = x| \"x\" is not a number                    | Correct",
        "//@ param class: text = x  | \"class\" is a word of the script language | another name",
        "//@ param in: text = x     | \"in\" is a word of the script language  | another name",
        "//@ param it: text = x     | \"it\" is a word of the script language  | another name"
      })
  void aSlipIsToldInItsLine(String line, String what, String remedy) {
    Problem problem = read(RIGHT + line + "\n").problems().get(0);
    assertThat(problem.where()).isEqualTo(new Place("calculations/rate.groovy", 3, 1));
    assertThat(problem.what()).contains(what.strip());
    assertThat(problem.remedy()).contains(remedy);
  }

  @Test
  void allSlipsAreToldAtOnce() {
    assertThat(read("//@ kind report\n//@ nam x\n").problems())
        .extracting(Problem::what)
        .containsExactly(
            "unknown kind \"report\"",
            "unknown word \"nam\" in the header",
            "the script has no name",
            "the script does not say its kind");
  }

  @Test
  void aParameterStandsOnce() {
    String twice = "//@ param years: int = 5\n//@ param years: int = 6\n";
    assertThat(read(RIGHT + twice).problems())
        .extracting(Problem::what)
        .containsExactly("parameter \"years\" stands twice");
  }

  @Test
  void aHeaderLineBelowTheScriptIsNotPassedOver() {
    Problem problem = read(RIGHT + "int x = 1\n//@ param years: int = 5\n").problems().get(0);
    assertThat(problem.where().line()).isEqualTo(4);
    assertThat(problem.remedy()).isEqualTo("Move it above line 3");
  }

  @Test
  void anEmptyFileIsNoScript() {
    assertThat(read("").problems()).hasSize(2);
  }

  @Test
  void aHostileLineIsNotPuzzledOver() {
    String line = "//@ param a: text = " + " ".repeat(190_000) + "\"";
    List<Problem> problems = read(RIGHT + line).problems();
    assertThat(problems)
        .extracting(Problem::what)
        .containsExactly("the line is longer than 500 letters");
  }
}
