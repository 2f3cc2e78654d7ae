package org.weald.script.internal.box;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.weald.script.internal.language.WealdScript;

/** A script that is run twice begins the second time as it did the first. */
@Timeout(120)
final class StaticStateTest {
  private static CompiledScript compiled(String text, Dialect dialect) {
    Verdict<CompiledScript> verdict =
        ScriptCompiler.compile(new Source("try.groovy", text + "\n", List.of()), dialect);
    assertThat(verdict.refusals()).isEmpty();
    return ((Verdict.Good<CompiledScript>) verdict).value();
  }

  private static List<String> threeRuns(CompiledScript script) throws ReflectiveOperationException {
    List<String> gave = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      WealdScript instance = script.type().getDeclaredConstructor().newInstance();
      gave.add(String.valueOf(instance.run()));
    }
    return gave;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@groovy.transform.Field static List kept = []; kept << 1; kept.size()",
        "@groovy.transform.Field static final List KEPT = []; KEPT << 1; KEPT.size()",
        "@groovy.transform.Field static int n = 0; n++; n",
        "class K { private static int n; static int next() { n += 1; n } }; K.next()",
        "class K { static final Map KEPT = [:] }; K.KEPT['n' + K.KEPT.size()] = 1; K.KEPT.size()",
        "enum E { A; int n = 0 }; E.A.n += 1; E.A.n",
        "enum E { A; List l = [] }; E.A.l << 1; E.A.l.size()",
        "enum E { A { int n; int next() { n += 1; n } }; abstract int next() }; E.A.next()",
        "interface I { List KEPT = [] }; I.KEPT << 1; I.KEPT.size()",
        "class K { static final int[] N = [0] as int[] }; K.N[0] += 1; K.N[0]",
        "class K { static final StringBuilder B = new StringBuilder() }; K.B << 'x'; K.B.length()",
        "class K { static final Object O = [] }; List l = K.O as List; l << 1; l.size()",
        "class C { int n }; class K { static final C C = new C() }; K.C.n += 1; K.C.n",
        "class K { static List l = []; static int next() { [1].each { K.l << it }; K.l.size() } }; K.next()"
      })
  void nothingOfARunIsLeftForTheNext(String script) throws ReflectiveOperationException {
    for (Dialect dialect : List.of(Dialect.RESTRICTED, Dialect.FULL)) {
      assertThat(threeRuns(compiled(script, dialect))).containsOnly("1");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.5 + 100000000000L + 2.5f",
        "def c = { -> 1.5 * 2.25d }; c()",
        "enum E { A, B }; E.values().collect { it.name() }",
        "class A { static final int X = 1; static final String S = 'a' }; A.X",
        "@groovy.transform.Field static final BigDecimal K = 1.5; K",
        "record R(List l) { }; new R([1]).l()",
        "interface S { int f() }; S s = () -> 1; s.f()",
        "table('t') { column 'a', ['x'].collect { it * 2 } }"
      })
  void whatKeepsNothingIsMadeOnce(String script) {
    CompiledScript compiled = compiled(script, Dialect.RESTRICTED);
    assertThat(compiled.type()).isSameAs(compiled.type());
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aRunsClassesGoWithIt(boolean restricted) throws Exception {
    CompiledScript script =
        compiled(
            "class K { static List kept = [] }; K.kept << 1; K.kept.size()",
            restricted ? Dialect.RESTRICTED : Dialect.FULL);
    List<WeakReference<Class<?>>> former = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      Class<? extends WealdScript> type = script.type();
      assertThat(type.getDeclaredConstructor().newInstance().run()).isEqualTo(1);
      former.add(new WeakReference<>(type));
    }
    for (int i = 0; i < 20 && left(former) > 0; i++) {
      System.gc();
    }
    assertThat(left(former)).isLessThanOrEqualTo(1);
  }

  private static long left(List<WeakReference<Class<?>>> former) {
    return former.stream().filter(one -> one.get() != null).count();
  }
}
