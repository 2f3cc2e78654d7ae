package org.weald.script.internal.box;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.weald.model.Place;

/** Each rule of the box with a script that breaks it, the reason, and where the user finds it. */
@Timeout(120)
final class RefusedTest {
  private static Refusal first(String text) {
    return BoxWords.compile(text).refusals().get(0);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "package a.b                                      | PACKAGE    | 1 | 1",
        "import java.io.File                              | IMPORT     | 1 | 1",
        "import java.io.*                                 | IMPORT     | 1 | 1",
        "import static java.lang.Math.max                 | IMPORT     | 1 | 1",
        "import static java.lang.System.*                 | IMPORT     | 1 | 1",
        "import java.util.List as L                       | IMPORT     | 1 | 1",
        "@Grab('a:b:1') import java.util.List             | ANNOTATION | 1 | 1",
        "@groovy.transform.CompileDynamic def f() { }     | ANNOTATION | 1 | 1",
        "@groovy.transform.ToString(includes = 'a') class A { } | ANNOTATION | 1 | 1",
        "def f(@Deprecated @Lazy int x) { }               | ANNOTATION | 1 | 19",
        "@interface A { }                                 | ANNOTATION | 1 | 1",
        "@Lazy def x = 1                                  | ANNOTATION | 1 | 1",
        "def finalize() { }                               | NAME       | 1 | 1",
        "def propertyMissing(String n) { 1 }              | NAME       | 1 | 1",
        "class A { Object readResolve() { this } }        | NAME       | 1 | 11",
        "class A { Object $x = 1 }                        | NAME       | 1 | 11",
        "class A { def metaClass = 1 }                    | NAME       | 1 | 11",
        "class A { def asType(x) { 1 } }                  | NAME       | 1 | 11",
        "def run(int x) { x }                             | NAME       | 1 | 1",
        "static main(args) { }                            | NAME       | 1 | 1",
        "File f = null                                    | TYPE       | 1 | 6",
        "def f = (File) null                              | TYPE       | 1 | 9",
        "def f = null as File                             | TYPE       | 1 | 9",
        "def f = null instanceof File                     | TYPE       | 1 | 25",
        "def f = File                                     | TYPE       | 1 | 9",
        "def f = new File('x')                            | TYPE       | 1 | 9",
        "def f = new File[2]                              | TYPE       | 1 | 9",
        "List<File> l = []                                | TYPE       | 1 | 12",
        "def f(File x) { }                                | TYPE       | 1 | 7",
        "File f() { null }                                | TYPE       | 1 | 1",
        "def c = { File x -> 1 }                          | TYPE       | 1 | 11",
        "def c = (File x) -> 1                            | TYPE       | 1 | 10",
        "class A { File x }                               | TYPE       | 1 | 11",
        "class A { static { System.gc() } }               | TYPE       | 1 | 20",
        "class A { { System.gc() } }                      | TYPE       | 1 | 13",
        "class A { A(File x) { } }                        | TYPE       | 1 | 13",
        "record A(File x) { }                             | TYPE       | 1 | 10",
        "for (File f in []) { }                           | TYPE       | 1 | 11",
        "try { } catch (java.io.IOException e) { }        | TYPE       | 1 | 9",
        "def f() throws java.io.IOException { }           | TYPE       | 1 | 1",
        "def f(int x = System.identityHashCode(1)) { }    | TYPE       | 1 | 15",
        "enum E { A; int x = System.identityHashCode(1) } | TYPE       | 1 | 21",
        "BigDecimal b = ['1']                             | TYPE       | 1 | 16",
        "def b = [1, 2] as java.math.BigDecimal           | TYPE       | 1 | 9",
        "System.out.println(1)                            | TYPE       | 1 | 1",
        "def x = Colum.of()                               | TYPING     | 1 | 9",
        "Colum x = null                                   | TYPE       | 1 | 7",
        "Integer.getInteger('a')                          | MEMBER     | 1 | 9",
        "Boolean.getBoolean('a')                          | MEMBER     | 1 | 9",
        "Locale.setDefault(Locale.UK)                     | MEMBER     | 1 | 8",
        "'x'.class                                        | MEMBER     | 1 | 5",
        "'x'.getClass()                                   | MEMBER     | 1 | 5",
        "'x'.metaClass                                    | MEMBER     | 1 | 5",
        "this.class                                       | MEMBER     | 1 | 6",
        "getClass()                                       | MEMBER     | 1 | 1",
        "binding                                          | MEMBER     | 1 | 1",
        "this.binding                                     | MEMBER     | 1 | 6",
        "metaClass                                        | MEMBER     | 1 | 1",
        "this.@binding                                    | MEMBER     | 1 | 7",
        "setBinding(null)                                 | MEMBER     | 1 | 1",
        "this['binding']                                  | MEMBER     | 1 | 6",
        "[1]['class']                                     | MEMBER     | 1 | 5",
        "def s = 'class'; [1][s]                          | MEMBER     | 1 | 22",
        "hand(null)                                       | MEMBER     | 1 | 1",
        "prepare(null, null, null)                        | MEMBER     | 1 | 1",
        "ended()                                          | MEMBER     | 1 | 1",
        "evaluate('1')                                    | MEMBER     | 1 | 1",
        "invokeMethod('x', null)                          | MEMBER     | 1 | 1",
        "super.getBinding()                               | MEMBER     | 1 | 7",
        "'ls'.execute()                                   | MEMBER     | 1 | 6",
        "[1].stream()                                     | MEMBER     | 1 | 5",
        "'x'.with { it }                                  | MEMBER     | 1 | 5",
        "'x'.dump()                                       | MEMBER     | 1 | 5",
        "'x'.properties                                   | MEMBER     | 1 | 5",
        "['a']*.bytes                                     | MEMBER     | 1 | 8",
        "def c = { 1 }; c.delegate                        | MEMBER     | 1 | 18",
        "def c = { 1 }; c.delegate = 1                    | MEMBER     | 1 | 18",
        "def c = { owner }                                | MEMBER     | 1 | 11",
        "[1].each { delegate }                            | MEMBER     | 1 | 12",
        "java.time.LocalDate.now()                        | MEMBER     | 1 | 21",
        "new Thread({ } as Runnable)                      | TYPE       | 1 | 1",
        "synchronized (this) { }                          | MEMBER     | 1 | 1",
        "sleep(1)                                         | MEMBER     | 1 | 1",
        "new Exception('x').printStackTrace()             | MEMBER     | 1 | 20",
        "class A { }; new A().metaClass                   | MEMBER     | 1 | 22",
        "class A { }; new A().invokeMethod('x', null)     | MEMBER     | 1 | 22",
        "'x'.\"${'a'}\"()                                 | DYNAMIC    | 1 | 5",
        "def n = 'size'; [1].\"$n\"                       | DYNAMIC    | 1 | 21",
        "Math.max(*[1, 2])                                | DYNAMIC    | 1 | 10",
        "[1].&size                                        | DYNAMIC    | 1 | 1",
        "def f = Integer::parseInt                        | DYNAMIC    | 1 | 9",
        "[run: { 1 }] as Runnable                         | DYNAMIC    | 1 | 1",
        "class A extends Thread { }                       | SUPERTYPE  | 1 | 1",
        "class A extends ArrayList { }                    | SUPERTYPE  | 1 | 1",
        "class A extends Script { def run() { 1 } }       | SUPERTYPE  | 1 | 1",
        "class A implements java.io.Serializable { }      | SUPERTYPE  | 1 | 1",
        "trait A { }                                      | SUPERTYPE  | 1 | 1",
        "new Thread() { }                                 | SUPERTYPE  | 1 | 14",
        "BigInteger n = 1e300000000                       | SOURCE     | 1 | 16",
        "class A { static final String B = 'a' + C }      | SOURCE     | 1 | 11",
        "if (true {                                       | SYNTAX     | 1 | 4",
        "int x = 'a'                                      | TYPING     | 1 | 9",
        "nothing()                                        | TYPING     | 1 | 1"
      })
  void whatBreaksARuleIsRefusedForItsReasonWhereItStands(
      String script, Reason reason, int line, int column) {
    Refusal refusal = first(script + "\n");
    assertThat(refusal.problem().sentence() + " " + refusal.reason()).endsWith(" " + reason);
    assertThat(refusal.problem().where()).isEqualTo(new Place("try.groovy", line, column));
    assertThat(refusal.problem().remedy()).isNotBlank();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "def f(w, h) { w > h }; double d = f(1, 2)  | double w",
        "double d = [1, 2].sum() / 2                 | as double",
        "def m = [a: 'x', b: [c: 1]]; m.b.c          | Map size = m.size as Map",
        "report('x') { }                             | Write table('Title')",
        "File f                                      | export",
        "java.time.LocalDate.now()                   | //@ param",
        "[1].stream()                                | collect",
        "def n = [3]; int i = n[0] / 2               | intdiv",
        "def c = { r -> r['qty'] = 1 }               | { Map row -> row['qty'] }"
      })
  void whatToWriteInsteadIsSaid(String script, String instead) {
    assertThat(first(script + "\n").problem().remedy()).contains(instead);
  }

  @Test
  void noSentenceNamesTheProgramsInsides() {
    assertThat(first("figurs('a')\n").problem().sentence())
        .contains("figurs(String)")
        .doesNotContain("WealdUserScript")
        .doesNotContain("java.lang");
  }

  @Test
  void whatTheBoxRefusesComesBeforeTheMistakesThatFollowFromIt() {
    assertThat(BoxWords.compile("nothing(1)\nSystem.exit(1)\n").refusals())
        .extracting(Refusal::reason)
        .startsWith(Reason.TYPE)
        .endsWith(Reason.TYPING);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "def x = (1)\n",
        "x = 1 + 2 - 3\n",
        "['a', 'b']\n",
        "// a + b\n",
        "table('t') { }\n"
      })
  void whatPeopleWriteIsFarBelowTheLimits(String line) {
    assertThat(SourceLimits.tooLarge(new Source("a", line.repeat(500), java.util.List.of())))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1+", "a.b", "!", "x as A ", "-\n", "1 +\n", ".a()\n", "(", "'a',", "a b "})
  void whatTheCompilerWouldTakeForEverForIsNotGivenToIt(String piece) {
    assertThat(first("def x = " + piece.repeat(20_000)).reason()).isEqualTo(Reason.SOURCE);
  }

  @Test
  void aCompilationThatTakesTooLongIsGivenUp() {
    String deep = "[1].each { x -> ".repeat(14) + "x" + " }".repeat(14);
    Verdict<CompiledScript> verdict =
        ScriptCompiler.compile(
            new Source("slow.groovy", deep, java.util.List.of()),
            BoxWords.RESTRICTED,
            new Deadline(1));
    assertThat(verdict.refusals()).extracting(Refusal::reason).containsExactly(Reason.COMPILE_TIME);
    assertThat(verdict.refusals().get(0).problem().what()).contains("was not compiled within");
  }
}
