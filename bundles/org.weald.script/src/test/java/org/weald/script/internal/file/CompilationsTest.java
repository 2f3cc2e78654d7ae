package org.weald.script.internal.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.weald.script.internal.box.CompiledScript;
import org.weald.script.internal.box.Dialect;
import org.weald.script.internal.box.Reason;
import org.weald.script.internal.box.Verdict;

/** Each revision is compiled once, whoever asks and however many at the same time. */
@Timeout(60)
final class CompilationsTest {
  private final Compilations compilations = new Compilations();

  @Test
  void whoeverAsksWhileItIsBeingCompiledGetsTheSameClass() throws Exception {
    Script script = script("int a = 1");
    ExecutorService asking = Executors.newFixedThreadPool(6);
    try {
      List<Callable<Verdict<CompiledScript>>> questions = new ArrayList<>();
      for (int i = 0; i < 6; i++) {
        questions.add(() -> compilations.of(script, Dialect.RESTRICTED));
      }
      compilations.ahead(script, Dialect.RESTRICTED);
      Set<Class<?>> classes = new HashSet<>();
      for (Future<Verdict<CompiledScript>> answer : asking.invokeAll(questions)) {
        classes.add(type(answer.get()));
      }
      assertThat(classes).hasSize(1);
    } finally {
      asking.shutdownNow();
    }
  }

  @Test
  void aRevisionThatDoesNotCompileLeavesTheOneBeforeItInPlace() {
    Script good = script("int a = 1");
    Class<?> kept = type(compilations.of(good, Dialect.RESTRICTED));
    assertThat(compilations.of(script("int a = "), Dialect.RESTRICTED).refusals()).isNotEmpty();
    assertThat(type(compilations.of(good, Dialect.RESTRICTED))).isSameAs(kept);
    Class<?> next = type(compilations.of(script("int a = 2"), Dialect.RESTRICTED));
    assertThat(next).isNotSameAs(kept);
    assertThat(compilations.size()).isEqualTo(1);
  }

  @Test
  void oneWhoGivesUpSpoilsItForNobody() throws Exception {
    Script script = script("int a = 3");
    Thread.currentThread().interrupt();
    Verdict<CompiledScript> givenUp = compilations.of(script, Dialect.RESTRICTED);
    assertThat(Thread.interrupted()).isTrue();
    assertThat(givenUp.refusals()).extracting("reason").containsExactly(Reason.CANCELLED);
    assertThat(type(compilations.of(script, Dialect.RESTRICTED))).isNotNull();
  }

  private static Class<?> type(Verdict<CompiledScript> verdict) {
    return ((Verdict.Good<CompiledScript>) verdict).value().type();
  }

  private static Script script(String body) {
    String text = "//@ name A\n//@ kind calculation\n" + body + "\n";
    ScriptHeader header =
        ScriptHeader.read("calculations/a.groovy", text)
            .fold(
                good -> good,
                bad -> {
                  throw new AssertionError(bad);
                });
    return new Script("calculations/a", Origin.WORKSPACE, header, text);
  }
}
