package org.weald.script.internal.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.weald.model.Place;
import org.weald.model.Problem;
import org.weald.script.internal.box.Dialect;
import org.weald.script.internal.box.Reason;
import org.weald.script.internal.box.Source;
import org.weald.script.internal.box.Verdict;
import org.weald.script.internal.language.ScriptResult;
import org.weald.spi.Progress;

@Timeout(value = 120, unit = TimeUnit.SECONDS)
class BoundedRunTest {
  private static final Limits SMALL = new Limits(Duration.ofSeconds(2), 400_000_000L);

  private final ScriptRun runs = new ScriptRun();

  private Verdict<ScriptResult> run(String text) {
    return run(text, SMALL, Progress.silent());
  }

  private Verdict<ScriptResult> run(String text, Limits limits, Progress progress) {
    return runs.use(
        new Source("a.groovy", text, List.of()),
        Dialect.RESTRICTED,
        script ->
            Results.of(script.run())
                .map(Verdict::good)
                .orElseGet(
                    () ->
                        Verdict.refused(
                            Reason.RESULT,
                            new Problem("no plain value", Place.of("a.groovy"), "", ""))),
        limits,
        progress);
  }

  private static Reason reason(Verdict<?> verdict) {
    assertThat(verdict.refusals()).isNotEmpty();
    return verdict.refusals().get(0).reason();
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " :: ",
      quoteCharacter = '"',
      value = {
        "TIME :: while (true) { }",
        "TIME :: while (true) { try { while (true) { } } catch (Throwable t) { } }",
        "TIME :: int n = 0; try { while (true) { n++ } } finally { while (true) { n++ } }",
        "STACK :: void f(int n) { try { f(n + 1) } finally { f(n + 1) } }; f(0)",
        "SIZE :: def l = []; l << l; try { l.hashCode() } catch (StackOverflowError e) { 1 }",
        "SIZE :: List l = [1]; 60.times { List n = []; n << l; n << l; l = n }; 'a' + l",
        "SIZE :: Map m = [a: 1]; 60.times { Map n = [a: m]; n['b'] = m; m = n }; m == [:]",
        "SIZE :: List l = [1]; 60.times { l = [1, 2].collect { l } }; l.hashCode()",
        "SIZE :: (0..2000000000).sum()",
        "SIZE :: (1..2000000000).toList().size()",
        "SIZE :: BigInteger a = 3G; a.pow(200000000).toString()",
        "SIZE :: new BigDecimal('1e' + '1000000000').toBigInteger()",
        "SIZE :: 2G ** 100000000",
        "SIZE :: String s = 'aaaaaaaa'; while (true) { s = s + s }",
        "SIZE :: new int[3000][3000][300].length",
        "SIZE :: new byte[2000000000].length",
        "SIZE :: 'a'.padLeft(2000000000).length()",
        "SIZE :: 'a' * 2000000000",
        "SIZE :: 'a'.repeat(2000000000)",
        "SIZE :: String.format('%2000000000d', 1)",
        "SIZE :: [1] * 2000000000",
        "SIZE :: (1..12).toList().permutations().size()",
        "SIZE :: (1..40).toList().subsequences().size()",
        "MEMORY :: def l = []; while (true) { try { while (true) { l.add(new byte[1000000]) } } catch (Throwable t) { } }",
        "TIME :: ('a' * 60) ==~ /(a|aa)+b\\1?/",
      })
  void what_takes_too_much_is_stopped_for_its_own_reason(Reason reason, String text) {
    Limits limits =
        reason == Reason.TIME ? SMALL : new Limits(Duration.ofSeconds(60), 400_000_000L);
    assertThat(reason(run(text, limits, Progress.silent()))).isEqualTo(reason);
  }

  @Test
  void a_loop_of_the_library_over_the_scripts_own_iterator_is_stopped() {
    String text =
        """
        class It implements Iterator<Integer> {
          boolean hasNext() { true }
          Integer next() { 1 }
        }
        new It().toList().size()
        """;
    assertThat(reason(run(text))).isIn(Reason.TIME, Reason.MEMORY);
  }

  @Test
  void a_list_of_the_scripts_own_is_no_result() {
    String text =
        """
        class Endless extends AbstractList<Integer> {
          Integer get(int i) { i }
          int size() { 2000000000 }
        }
        new Endless()
        """;
    assertThat(reason(run(text))).isEqualTo(Reason.RESULT);
  }

  @Test
  void the_line_that_ran_is_told() {
    Verdict<?> verdict = run("int a = 1\nint b = 2\nwhile (true) { a += b }\n");
    assertThat(verdict.refusals().get(0).problem().where().line()).isEqualTo(3);
  }

  @Test
  void another_script_is_not_hurt_by_one_that_is_stopped() {
    CompletableFuture<Verdict<ScriptResult>> endless =
        CompletableFuture.supplyAsync(() -> run("while (true) { }"));
    String work = "long s = 0\nfor (int i = 0; i < 300000000; i++) { s += i ^ s }\ns > 0 || s <= 0";
    Verdict<ScriptResult> other =
        run(work, new Limits(Duration.ofSeconds(60), 400_000_000L), Progress.silent());
    assertThat(other.refusals()).isEmpty();
    assertThat(reason(endless.join())).isEqualTo(Reason.TIME);
  }

  @Test
  void who_cancels_has_the_answer_soon_and_no_thread_is_left() throws InterruptedException {
    Progress impatient =
        new Progress() {
          @Override
          public void at(String step, double done) {}

          @Override
          public boolean cancelled() {
            return true;
          }
        };
    Verdict<ScriptResult> verdict =
        run("while (true) { }", new Limits(Duration.ofSeconds(60), 400_000_000L), impatient);
    assertThat(reason(verdict)).isEqualTo(Reason.CANCELLED);
    for (Thread thread : Thread.getAllStackTraces().keySet()) {
      if (thread.getName().equals("weald-script a.groovy")) {
        thread.join(10_000);
        assertThat(thread.isAlive()).isFalse();
      }
    }
  }

  @Test
  void elements_of_lists_and_maps_are_set() {
    Verdict<ScriptResult> verdict =
        run(
            """
            def list = [1, 2]
            list[0] = 4
            Map<String, Integer> map = [:]
            map['a'] = 6
            map['a'] += 1
            [list, map]
            """);
    assertThat(verdict).isEqualTo(Verdict.good(new ScriptResult.Value("[[4, 2], [a:7]]")));
  }
}
