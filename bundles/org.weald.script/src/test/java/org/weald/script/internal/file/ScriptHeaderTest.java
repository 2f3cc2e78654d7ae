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
                "//@ param  edition: Edition = latest",
                "//@ param  among: Group=kent-districts",
                "//@ param  detailed: yes-no = no",
                "//@ param  by: choice(rate | number) = rate \"What to sort by\"",
                "//@ param  month: period = January 2020",
                "//@ measure ksi-fatal-share",
                "//@ unit   %",
                "//@ needs  ksi-fatal, org.weald.theme.safe/ksi-local-roads",
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
            new Described.Parameter("area", "text", "", ""),
            new Described.Parameter("edition", "edition", "latest", ""),
            new Described.Parameter("among", "group", "kent-districts", ""),
            new Described.Parameter("detailed", "yes-no", "no", ""),
            new Described.Parameter("by", "choice(rate|number)", "rate", "What to sort by"),
            new Described.Parameter("month", "period", "January 2020", ""));
    assertThat(header.measure().map(Mention::id)).hasValue("ksi-fatal-share");
    assertThat(header.unit()).isEqualTo("%");
    assertThat(header.needs())
        .containsExactly(
            new Mention("ksi-fatal", new Place("calculations/rate.groovy", 18, 12)),
            new Mention(
                "org.weald.theme.safe/ksi-local-roads",
                new Place("calculations/rate.groovy", 18, 23)));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "//@ nmae Rate ; 5 ; unknown word \"nmae\" in the header ; Did you mean \"name\"",
        "//@ gives ksi-fatal-share ; 5 ; unknown word \"gives\" in the header ; Write //@ measure",
        "//@ kind script ; 10 ; unknown kind \"script\" ; calculation, export, view",
        "//@ kind exprot ; 10 ; unknown kind \"exprot\" ; Did you mean \"export\"",
        "//@ kind view ; 5 ; \"kind\" stands twice ; Take one",
        "//@ name Again ; 5 ; \"name\" stands twice ; Take one",
        "//@ unit ; 5 ; nothing stands behind \"unit\" ; Write it",
        "//@ format xlsx ; 12 ; unknown format \"xlsx\" ; text, json, csv",
        "//@name Rate ; 1 ; cannot be read ; //@ name",
        "//@ measure 12 per cent ; 13 ; \"12 per cent\" is no id of a measure ; weald measures",
        "//@ needs neet-count,, ksi ; 22 ; \"\" is no id of a measure ; weald measures",
        "//@ param years ; 11 ; the parameter cannot be read: \"years\" ; years: int = 5",
        "//@ param years: date = x ; 18 ; unknown type \"date\" ; Known: text, int",
        "//@ param years: integer ; 18 ; unknown type \"integer\" ; Known: text, int",
        "//@ param one: arae ; 16 ; unknown type \"arae\" ; Did you mean \"area\"",
        "//@ param one: choice = a ; 16 ; unknown type \"choice\" ; choice(rate|number)",
        "//@ param one: choice(a) ; 16 ; unknown type \"choice(a)\" ; choice(rate|number)",
        "//@ param Years: int = 5 ; 11 ; \"Years\" cannot be the name ; small letter",
        "//@ param years: int = lots ; 24 ; \"lots\" is not a whole number ; Correct",
        "//@ param years: int = 50,000 ; 24 ; \"50,000\" is not a whole number. Write 50000 ; Correct",
        "//@ param level: number = x ; 27 ; \"x\" is not a number ; Correct",
        "//@ param all: yes-no = si ; 25 ; \"si\" is neither yes nor no ; Correct",
        "//@ param by: choice(a|b)=c ; 27 ; \"c\" is none of a, b ; Correct",
        "//@ param at: period = soon ; 24 ; \"soon\" is no period ; Correct",
        "//@ param class: text = x ; 11 ; \"class\" is a word of the script language ; another name",
        "//@ param in: text = x ; 11 ; \"in\" is a word of the script language ; another name",
        "//@ param it: text = x ; 11 ; \"it\" is a word of the script language ; another name"
      })
  void aSlipIsToldWhereItStands(String line, int column, String what, String remedy) {
    Problem problem = read(RIGHT + line + "\n").problems().get(0);
    assertThat(problem.where()).isEqualTo(new Place("calculations/rate.groovy", 3, column));
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
            "the script has no name");
  }

  @Test
  void aFileOutsideTheMenuNeedsNoHeaderButAWrongOneIsTold() {
    ScriptHeader header =
        ScriptHeader.readLoose("my/rate.groovy", "1 + 1\n")
            .fold(
                good -> good,
                bad -> {
                  throw new AssertionError(bad);
                });
    assertThat(header.name()).isEqualTo("rate");
    assertThat(header.kind()).isEqualTo(ScriptHeader.Kind.CALCULATION);
    assertThat(ScriptHeader.readLoose("rate.groovy", "//@ param x: date\n").problems()).hasSize(1);
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

  @ParameterizedTest
  @ValueSource(strings = {"name", "help", "param a: text =", "param a: text = b \"c"})
  void aSignATerminalWouldObeyIsRefusedWithItsPlace(String words) {
    String[] signs = {"\u001b[2J", "\u009b", "\u202e", "\u2066", "\u200f", "\u0007"};
    for (String sign : signs) {
      String line = "//@ " + words + " x" + sign + "y\"";
      Problem problem = read("//@ kind calculation\n" + line).problems().get(0);
      assertThat(problem.what())
          .isEqualTo("an invisible sign stands in the header (U+%04X)", (int) sign.charAt(0));
      assertThat(problem.where())
          .isEqualTo(new Place("calculations/rate.groovy", 2, line.indexOf(sign) + 1));
    }
    assertThat(read("//@\tname\tRate\n//@ kind\tcalculation\n").problems()).isEmpty();
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
