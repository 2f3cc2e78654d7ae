package org.weald.script.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.weald.model.Checked;
import org.weald.model.Place;
import org.weald.model.Problem;
import org.weald.script.Ran;
import org.weald.script.internal.box.Dialect;
import org.weald.script.internal.box.Guards;
import org.weald.script.internal.box.Reason;
import org.weald.script.internal.box.Source;
import org.weald.script.internal.box.Stop;
import org.weald.script.internal.box.Verdict;
import org.weald.script.internal.file.ScriptFile;
import org.weald.script.internal.language.ScriptTestWords;
import org.weald.script.internal.run.Limits;
import org.weald.script.internal.run.ScriptRun;

/** A test in Groovy beside a script: the same words and the same box, and asserts. */
final class GroovyTest {
  /** What its name ends in. */
  static final String ENDING = ".test.groovy";

  private static final Dialect WORDS = new Dialect(true, ScriptTestWords.class);

  private GroovyTest() {}

  /** Runs the test; an assert that does not hold is a problem with its line and values. */
  static Checked<Path> check(Subject subject, Path test) {
    String name = String.valueOf(test.getFileName());
    String id = name.substring(0, name.length() - ".groovy".length());
    return new ScriptFile(test, id, subject.entry().script().origin())
        .text()
        .then(
            text ->
                new ScriptRun()
                    .use(
                        new Source(name, text, List.of()),
                        WORDS,
                        words -> run((ScriptTestWords) words, subject, test),
                        Limits.USUAL,
                        subject.call().progress())
                    .checked());
  }

  private static Verdict<Path> run(ScriptTestWords words, Subject subject, Path test) {
    words.prepare(values -> result(subject, values));
    try {
      words.run();
      return Verdict.good(test);
    } catch (AssertionError fails) {
      // A test that is stopped is stopped, whatever it was about to say.
      if (Guards.stopIn(fails).isPresent()) {
        throw fails;
      }
      return Verdict.refused(Reason.FAILED, fails(String.valueOf(test.getFileName()), fails));
    }
  }

  private static Problem fails(String file, AssertionError fails) {
    String shown = String.valueOf(fails.getMessage());
    return new Problem(
        "the test's assertion does not hold"
            + Assertion.difference(shown).map(values -> ": " + values).orElse(""),
        new Place(file, Stop.lineOf(fails), 0),
        shown.strip(),
        "Correct the script, or the test where the script is right");
  }

  private static Ran result(Subject subject, Map<String, String> values) {
    return subject
        .run(values)
        .fold(
            subject::ran,
            problems -> {
              throw new IllegalStateException(Subject.words(problems));
            });
  }
}
