package org.weald.script.internal.box;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.weald.model.Problem;

/** What a sentence says to write is compiled: advice that is refused as well would be worse. */
@Timeout(120)
final class AdviceTest {
  private static final String WRITE = "Write: ";

  private static String remedy(String script) {
    List<Refusal> refusals = BoxWords.compile(script + "\n").refusals();
    assertThat(refusals).as(script).isNotEmpty();
    return refusals.get(0).problem().remedy();
  }

  private static void compiles(String script) {
    assertThat(BoxWords.compile(script + "\n").refusals()).as(script).isEmpty();
  }

  /** The advice is the line itself. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "achieved = 100 * series('a') / series('b')",
        "n = 5",
        "n = 5.5",
        "n = 5.5d",
        "n = 5L",
        "ok = 1 > 2",
        "name = \"a ${1 + 1}\"",
        "rows = [1, 2]",
        "weights = [a: 1]",
        "m = measures()[0]",
        "found = measures().find { it.title() }",
        "c = { int x -> x + 1 }",
        "double b = series('a').at('2019/20')",
        "Double b = series('a') * 100",
        "int b = series('a').latest()",
        "Integer b = series('a').latest()",
        "long b = series('a') / 2",
        "BigDecimal b = series('a')",
        "Number b = series('a')",
        "double d = observations('a')[0].figure().value()",
        "double d = Optional.of(1d)",
        "int i = Optional.of(1)",
        "double d = OptionalDouble.of(1d)",
        "int i = OptionalDouble.of(1d)",
        "List<String> l = [1, 2]",
        "Optional<String> o = 'a'",
        "Series s = 5",
        "List l = series('a')",
        "Measure m = measures()",
        "int i = 'a'",
        "Period p = '2019/20'"
      })
  void aLineThatIsToBeWrittenCompiles(String line) {
    String remedy = remedy(line);
    assertThat(remedy).startsWith(WRITE);
    compiles(remedy.substring(WRITE.length()));
  }

  /** The advice has to be put in: the line shows how. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "for (i in 1..3) { total += i } | int total = 0 | int total = 0; for (i in 1..3) { total += i }",
        "import static java.lang.Math.max; max(1, 2) | Math.max | Math.max(1, 2)",
        "import static java.lang.Math.*; max(1, 2) | Math.… | Math.max(1, 2)",
        "import java.util.List as L; L x = [] | Write List | List x = []",
        "class A { int x }; new A(x: 1).@x | .x | class A { int x }; new A(x: 1).x",
        "judgements.size() | judgements() | judgements().size()",
        "measures()*.title | .title() | measures()*.title()",
        "series(neet) | 'neet' | series('neet')",
        "series('a').at(2019/20) | '2019/20' | series('a').at('2019/20')",
        "column 'a', areas | table('Title') { … } | table('Title') { column 'a', areas }",
        "report('x') { } | table('Title') | table('Title') { column 'a', areas; row 'b' }",
        "if (series('a') > 5) { 1 } | rate.value() > 5 | Series rate = series('a'); rate.value() > 5",
        "if (series('a') > 5) { 1 } | rate.atLeast(5) | Series rate = series('a'); rate.atLeast(5)",
        "series('a') + 'b' | rate + 1 | Series rate = series('a'); rate + 1",
        "table('t') { column 'a', [1] } | values.collect { it.toString() } | def values = [1]; table('t') { column 'a', values.collect { it.toString() } }",
        "def n = [3]; int i = n[0] / 2 | a.intdiv(b) | int a = 3; int b = 2; int i = a.intdiv(b)",
        "def n = [3]; int i = n[0] / 2 | Math.round(…) or … as int | int i = (3 / 2) as int; long j = Math.round(3 / 2)",
        "def f(w, h) { w > h } | double w, String name, List<Double> values | def f(double w, double h) { w > h }; def g(String name, List<Double> values) { name + values[0] }",
        "double d = [1, 2].sum() / 2 | (list.sum() / list.size()) as double | def list = [1, 2]; double d = (list.sum() / list.size()) as double",
        "def m = [a: 'x', b: [c: 1]]; m.b.c | Map size = m.size as Map, then size.w | def m = [size: [w: 1]]; Map size = m.size as Map; size.w",
        "def c = { r -> r['qty'] = 1 } | { Map row -> row['qty'] } | def c = { Map row -> row['qty'] }",
        "def c = { r -> r['qty'] = 1 } | (row as Map)['qty'] | def c = { row -> (row as Map)['qty'] }",
        "new java.util.Date() | LocalDate.of(2024, 1, 31) | java.time.LocalDate.of(2024, 1, 31)",
        "def f = [1].&size | { x -> name(x) } | def name(x) { x }; def f = { x -> name(x) }",
        "BigDecimal b = ['1'] | new java.math.BigDecimal(…) | new java.math.BigDecimal('1')",
        "[run: { 1 }] as Runnable | Write a closure | Runnable r = { 1 }",
        "[1].stream() | collect, findAll and sum | [1].collect { it }.findAll { it > 0 }.sum()",
        "rows()[{ 1 }] | a number between the brackets, or collect { it.name } | rows()[0]; [[name: 1]].collect { it.name }",
        "@Deprecated(since = '1') def f() { 1 } | @Deprecated without brackets | @Deprecated def f() { 1 }",
        "@groovy.transform.ToString(includes = 'x') class P { int x } | ToString without brackets | @groovy.transform.ToString class P { int x }; new P().toString()",
        "Series a = series('x'); sum(a) | a.sumOver(periods) or a.sumOver(areas) | Series a = series('x'); a.sumOver(periods) + a.sumOver(areas)",
        "sum([1, 2]) | values.sum() | def values = [1, 2]; values.sum()",
        "Series a = series('x'); AVERAGE(a) | a.meanOver(periods) or a.meanOver(areas) | Series a = series('x'); a.meanOver(periods) + a.meanOver(areas)",
        "average([1, 2]) | values.average() | def values = [1, 2]; values.average()",
        "Series a = series('x'); MAX(a) | a.maxOver(periods) or a.minOver(areas) | Series a = series('x'); a.maxOver(periods) + a.minOver(areas)",
        "Series a = series('x'); count(a) | a.countOver(periods) or a.countOver(areas) | Series a = series('x'); a.countOver(periods) + a.countOver(areas)",
        "int n = 7; IF(n > 5, 1, 0) | 10 * a.atLeast(5) + 3 * (1 - a.atLeast(5)) | Series a = series('x'); 10 * a.atLeast(5) + 3 * (1 - a.atLeast(5))",
        "int n = 7; IF(n > 5, 1, 0) | x > 5 ? 10 : 3 | int x = 7; int y = x > 5 ? 10 : 3",
        "Math.max(*[1, 2]) | Write | Math.max(1, 2)"
      })
  void whatIsToBePutInCompiles(String wrong, String advice, String right) {
    assertThat(remedy(wrong)).contains(advice);
    compiles(right);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Series n = series('a'); '1000' * n / series('b') | '1000' | 1000",
        "Series n = series('a'); n * \"1,000\" | \"1,000\" | 1000",
        "Series n = series('a'); n / '2.5' | '2.5' | 2.5"
      })
  void aNumberInQuotationMarksIsSaidToBeText(String script, String quoted, String number) {
    Problem problem = BoxWords.compile(script + "\n").refusals().get(0).problem();
    assertThat(problem.why()).isEqualTo(quoted + " is text");
    assertThat(problem.remedy()).isEqualTo("Write " + number + " without quotation marks");
    compiles(script.replace(quoted, number));
  }
}
