package org.weald.script.internal.box;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people write without thinking of types is accepted as far as no hole comes of it. */
@Timeout(120)
final class AcceptedTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "def area(w, h) { w * h }; area(2, 3)                     | 6",
        "def v = [1d, 2d]; v.sum() / v.size()                     | 1.5",
        "def f(a) { a + '!' }; f('x')                             | x!",
        "def f(a) { 'x' + a }; f(1)                               | x1",
        "int n = 0; [1].each { n = rows().size(); print('') }; n  | 3",
        "rows().inject(0) { sum, row -> sum + row.qty }           | 50",
        "rows().inject(0) { sum, row -> sum + row['qty'] }        | 50",
        "def l = []; l << [1, 2]; l.collect { it[0] + 1 }         | [2]",
        "def f(m) { m['a'] }; f([a: 5])                           | 5",
        "def f(t) { t[0] }; f('xyz')                              | x",
        "[2, 1].sort().collect { it * 2 }.join(';')               | 2;4",
        "Optional.of(' a').map(String::trim).map { it + 1 }.get() | a1",
        "java.util.function.Function<Integer, Integer> f = n -> n + 1; f.apply(1) | 2",
        "@groovy.transform.Field int x = 3; int f() { x }; f()    | 3",
        "record R(int a) { }; new R(4).a()                        | 4",
        "enum E { A, B }; E.values().collect { it.name() }        | [A, B]",
        "interface S { int n() }; class T implements S { int n() { 7 } }; new T().n() | 7",
        "def i = new Iterator<Integer>() { boolean hasNext() { false }; Integer next() { 1 } }; i.hasNext() | false",
        "try { 1.intdiv(0) } catch (ArithmeticException e) { 'no' } | no",
        "import java.time.*; LocalDate.of(2024, 1, 31).plusDays(1)           | 2024-02-01",
        "@groovy.transform.ToString class P { int x = 1; String n = 'a' }; new P().toString() | P(1, a)",
        "@groovy.transform.EqualsAndHashCode class P { int x; Object o; double d; long l; boolean b; char c; float f }; new P() == new P() | true",
        "@groovy.transform.Canonical class P { int x; String n }; new P(1, 'a') == new P(1, 'a') | true",
        "@groovy.transform.Canonical class P { int x; String n }; new P(1, 'a').hashCode() == new P(1, 'a').hashCode() | true",
        "def m = [a: 1]; m.b = 2; m['c'] = 3; m                   | [a:1, b:2, c:3]"
      })
  void isAccepted(String script, String gives) {
    assertThat(String.valueOf(BoxWords.run(script + "\n")).replaceAll("^\\{|\\}$", ""))
        .isIn(gives, gives.replace(":", "=").replaceAll("^\\[|\\]$", ""));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "def f(a, b) { a * b }; f('x', 2)    | a String * a Integer cannot be worked out",
        "def f(a, b) { a - b }; f(null, 2)   | nothing - a Integer",
        "def f(a, b) { a[b] }; f([1], 'class') | a ArrayList has no [a String]",
        "def f(a, b) { a[b] }; f(1, 'class') | a Integer has no [a String]"
      })
  void whatIsOnlyKnownWhenItRunsIsNeverLookedUpByName(String script, String why) {
    assertThatThrownBy(() -> BoxWords.run(script + "\n")).hasMessageContaining(why);
  }
}
