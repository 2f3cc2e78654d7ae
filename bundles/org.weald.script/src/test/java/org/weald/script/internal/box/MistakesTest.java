package org.weald.script.internal.box;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.weald.model.Problem;

/** One mistake is told once, in the line it was made in, with what to write instead. */
@Timeout(120)
final class MistakesTest {
  private static List<String> told(String script) {
    return BoxWords.compile(script + "\n").refusals().stream()
        .map(Refusal::problem)
        .map(one -> one.where().line() + ": " + one.why() + ". " + one.remedy())
        .toList();
  }

  @Test
  void aVariableThatIsNotDeclaredIsToldOnceWithItsType() {
    assertThat(
            told(
                """
                achieved = 100 * series('a', 'kent') / series('b', 'kent')
                table('Achieved') {
                  column 'Year', periods
                  column 'Share', achieved, 1
                }
                Series more = achieved + 1
                def less = achieved.lag()
                less.change()
                """))
        .containsExactly(
            "1: achieved is not declared. "
                + "Write: Series achieved = 100 * series('a', 'kent') / series('b', 'kent')");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "series(seris('a'))                        | there is no seris(String)",
        "def a = seris('a'); def b = a.at('x'); b.lag() | there is no seris(String)",
        "tabel('t') { column 'a', areas; nothing() }    | there is no tabel(String, Closure)",
        "observations('a')[0].valeu().orElse(0) + 1     | there is no Observation.valeu()",
        "Series a = series('a').lagg().change()         | there is no Series.lagg()",
        "for (i in 1..3) { k = i; k + 1 }               | k is not declared",
        "new List<Integer>() { }                        | Can't have an abstract method",
        "'x'.class.name                                 | .class is not offered to scripts",
        "this.@binding                                  | fields are not offered"
      })
  void whatFollowsFromAMistakeIsNotTold(String script, String why) {
    List<Refusal> refusals = BoxWords.compile(script + "\n").refusals();
    assertThat(refusals).hasSize(1);
    assertThat(refusals.get(0).problem().why()).startsWith(why);
  }

  @Test
  void twoMistakesInTwoLinesAreTwo() {
    assertThat(told("Series a = seris('a')\nSeries b = a.lagg()\n"))
        .containsExactly(
            "1: there is no seris(String). Did you mean series(…)?",
            "2: there is no Series.lagg(). Did you mean lag(…)?");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Series county = null; def x = country              | Did you mean county?",
        "table('t') { column 'a', period }                   | Did you mean periods?",
        "table('t') { colum 'a', areas }                     | Did you mean column(…)?",
        "column 'a', areas                                   | braces of table('Title') { … }",
        "seris('a')                                          | Did you mean series(…)?",
        "'a'.toUppercase()                                   | Did you mean toUpperCase(…)?",
        "[1].colect { it }                                   | Did you mean collect(…)?",
        "retrun 5                                            | Did you mean return?",
        "def area(int w) { w }; aera(1)                      | Did you mean area(…)?",
        "measures()*.titel                                   | Did you mean .title()?",
        "measures().collect { it.title }                     | Write .title() with its brackets",
        "judgements.size()                                   | Write judgements() with its brackets",
        "Seris a = null                                      | Did you mean Series?",
        "series(neet)                                        | put it in quotes: 'neet'",
        "series(neet-count, 'kent')                          | put it in quotes: 'neet-count'",
        "series('a').at(2019/20)                             | Put it in quotes: '2019/20'",
        "series('a', 'b', 'c', 'd')                          | There is: series(String), series(",
        "observations('a')[0].worth()                        | Observation has area, denominator",
        "def f() { rate }; Series rate = null; f()           | does not see it: hand it over"
      })
  void whatWasMeantIsGuessed(String script, String remedy) {
    Problem problem = BoxWords.compile(script + "\n").refusals().get(0).problem();
    assertThat(problem.remedy()).contains(remedy);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "series('a' 'b')                                | 1 | 11 | 'a' | Write 'a', 'b'",
        "series('a' b)                                  | 1 | 11 | 'a' | Write 'a', b",
        "series('a 1' 'b')                              | 1 | 13 | 'a 1' | Write 'a 1', 'b'",
        "def q = 1; series(\"a ${q}\" 'b')               | 1 | 27 | \"a ${q}\" | Write \"a ${q}\", 'b'",
        "table('t') {¶  column 'A' areas, 0¶}           | 2 | 13 | 'A' | Write 'A', areas",
        "table('t') {¶  column 'A' areas¶}              | 2 | 13 | 'A' | Write 'A', areas",
        "Series a = null; table('t') {¶  column 'A', a 0¶} | 2 | 16 | a | Write a, 0",
        "Series a = null; table('t') {¶  column('A' a, 0)¶} | 2 | 13 | 'A' | Write 'A', a",
        "def l = [1 2, 3]                               | 1 | 11 | 1 | Write 1, 2",
        "def l = ['a', 'b'¶  'c']                       | 1 | 18 | 'b' | Write 'b', 'c'",
        "def m = [a: 1 b: 2]                            | 1 | 14 | 1 | Write 1, b"
      })
  void aCommaThatIsMissingIsToldWithItsPlace(
      String script, int line, int column, String after, String remedy) {
    Problem problem =
        BoxWords.compile(script.replace("¶", "\n") + "\n").refusals().get(0).problem();
    assertThat(problem.why()).isEqualTo("a comma is missing after " + after);
    assertThat(problem.where().line()).isEqualTo(line);
    assertThat(problem.where().column()).isEqualTo(column);
    assertThat(problem.remedy()).isEqualTo(remedy);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "series(‘a’)       | 8  | Write ' instead of ‘",
        "series('a’)       | 10 | Write ' instead of ’",
        "series('a’, 'b')  | 10 | Write ' instead of ’",
        "series(“a”)       | 8  | Write \" instead of “",
        "int x = 5 – 3     | 11 | Write - instead of –",
        "int x =\u00A05       | 8  | Write a plain space instead of it"
      })
  void aSignOfAWordProcessorIsToldWithThePlainOne(String script, int column, String remedy) {
    Problem problem = BoxWords.compile(script + "\n").refusals().get(0).problem();
    assertThat(problem.where().column()).isEqualTo(column);
    assertThat(problem.remedy()).isEqualTo(remedy);
  }

  @Test
  void inATextSuchSignsAreLeft() {
    assertThat(told("series('the children’s – “new”\u00A0plan')")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"def f(int x) { x + y }", "\"${q} is\"", "println(nam)"})
  void whereNothingIsNearNothingIsGuessed(String script) {
    Problem problem = BoxWords.compile(script + "\n").refusals().get(0).problem();
    assertThat(problem.remedy()).startsWith("Declare it in a line above: def ");
  }
}
