package org.weald.script.internal.box;

import static org.assertj.core.api.Assertions.assertThat;

import org.codehaus.groovy.GroovyBugError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.weald.model.Place;
import org.weald.model.Problem;

/** Where the compiler breaks, nobody is told to correct a script that may be right. */
final class CompilerCrashTest {
  private static Refusal told(String message) {
    Throwable crash = new IllegalStateException(new GroovyBugError(message));
    return CompilerCrash.of("try.groovy", crash).refusals().get(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "exception in phase 'class generation' in source unit 'x' At [3:14] try.groovy | 3",
        "no type found at line: 12 column: 5. On receiver: x with message: y | 12",
        "unexpected null | 0"
      })
  void itsOwnFailureIsToldWithTheLineItWasAt(String message, int line) {
    Refusal refusal = told(message);
    assertThat(refusal.reason()).isEqualTo(Reason.COMPILER);
    Problem problem = refusal.problem();
    assertThat(problem.where()).isEqualTo(new Place("try.groovy", line, 0));
    assertThat(problem.sentence()).contains("the compiler itself failed", "not yours");
    assertThat(problem.remedy())
        .startsWith(line > 0 ? "Write line " + line : "Write what you changed last");
  }

  @ParameterizedTest
  @ValueSource(strings = {"class A { }", "interface I { }\nrecord R(int x) { }"})
  void aScriptOfClassesOnlyIsNotTheCompilersFault(String script) {
    Refusal refusal = BoxWords.compile(script + "\n").refusals().get(0);
    assertThat(refusal.reason()).isEqualTo(Reason.SYNTAX);
    assertThat(refusal.problem().sentence()).contains("only declares classes");
  }

  @Test
  void whatTheCompilerThrowsAboutALineIsToldInThatLine() {
    Refusal refusal = BoxWords.compile("\nclass A { static { return 1 } }\n1\n").refusals().get(0);
    assertThat(refusal.reason()).isEqualTo(Reason.SYNTAX);
    assertThat(refusal.problem().where().line()).isEqualTo(2);
    assertThat(refusal.problem().why()).startsWith("Cannot use return");
  }
}
