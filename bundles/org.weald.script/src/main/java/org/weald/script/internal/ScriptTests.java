package org.weald.script.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.weald.model.Checked;
import org.weald.model.Problem;
import org.weald.script.internal.TestedScripts.Tested;
import org.weald.show.TableSpec;
import org.weald.spi.CommandCall;
import org.weald.spi.Exit;
import org.weald.spi.Monitor;
import org.weald.spi.TableOutput;

/** {@code weald run --test}: runs the tests that stand beside scripts, and sums up. */
final class ScriptTests {
  private final Monitor monitor;
  private final LeftOut leftOut;
  private final ScriptLibrary library;
  private final Optional<Path> home;
  private final CommandCall call;
  private final List<Outcome> outcomes = new ArrayList<>();

  /**
   * The tests of a call.
   *
   * @param home Weald's own folder, where it is known
   */
  ScriptTests(Monitor monitor, ScriptLibrary library, Optional<Path> home, CommandCall call) {
    this.monitor = monitor;
    this.leftOut = new LeftOut(monitor, call);
    this.library = library;
    this.home = home;
    this.call = call;
  }

  /** How a test ended. */
  private enum Word {
    PASSED("passed"),
    FAILED("failed"),
    WITHOUT("without test");

    private final String word;

    Word(String word) {
      this.word = word;
    }
  }

  private record Outcome(String script, String test, Word word, List<String> why) {}

  Exit run() throws IOException {
    Checked<List<Tested>> found = new TestedScripts(library, home, call).find();
    if (!found.problems().isEmpty()) {
      return call.refuse(found.problems());
    }
    List<Tested> scripts = found.fold(good -> good, bad -> List.of());
    for (int i = 0; i < scripts.size(); i++) {
      if (call.progress().cancelled()) {
        return Exit.CANCELLED;
      }
      call.progress().at("Testing " + scripts.get(i).id(), (double) i / scripts.size());
      test(scripts.get(i));
    }
    return summary(scripts.size());
  }

  private void test(Tested script) {
    Optional<Path> expected = script.beside(ExpectedCsv.ENDING);
    Optional<Path> groovy = script.beside(GroovyTest.ENDING);
    boolean tested = expected.isPresent() || groovy.isPresent();
    List<Problem> faults =
        script.entry().fold(entry -> tested ? entry.newer() : library.faults(entry), bad -> bad);
    if (!faults.isEmpty()) {
      fail(script, "", faults);
      return;
    }
    if (!tested) {
      outcomes.add(new Outcome(script.id(), "", Word.WITHOUT, List.of()));
      return;
    }
    Checked<Subject> subject =
        script.entry().then(entry -> Subject.of(entry, monitor, leftOut, library, call));
    expected.ifPresent(
        file -> tell(script, file, subject.then(one -> ExpectedCsv.check(one, file))));
    groovy.ifPresent(file -> tell(script, file, subject.then(one -> GroovyTest.check(one, file))));
  }

  private void tell(Tested script, Path test, Checked<Path> checked) {
    String name = String.valueOf(test.getFileName());
    if (checked.problems().isEmpty()) {
      outcomes.add(new Outcome(script.id(), name, Word.PASSED, List.of()));
    } else {
      fail(script, name, checked.problems());
    }
  }

  private void fail(Tested script, String test, List<Problem> problems) {
    outcomes.add(
        new Outcome(
            script.id(), test, Word.FAILED, problems.stream().map(Problem::sentence).toList()));
  }

  private Exit summary(int scripts) throws IOException {
    long passed = count(Word.PASSED);
    long failed = count(Word.FAILED);
    String sum =
        scripts
            + (scripts == 1 ? " script: " : " scripts: ")
            + passed
            + (passed == 1 ? " test passed, " : " tests passed, ")
            + failed
            + " failed, "
            + count(Word.WITHOUT)
            + " without test.";
    if (call.format().isEmpty() || call.format().equals("text")) {
      outcomes.forEach(this::print);
      call.out().println(sum);
      call.out().flush();
    } else {
      TableOutput.print(table(), call.format(), call.out());
      call.err().println(sum);
      call.err().flush();
    }
    return failed == 0 ? Exit.DONE : Exit.INPUT_HAS_PROBLEMS;
  }

  private long count(Word word) {
    return outcomes.stream().filter(outcome -> outcome.word() == word).count();
  }

  private void print(Outcome outcome) {
    String test = outcome.test().isEmpty() ? "" : "  (" + outcome.test() + ")";
    call.out().printf(Locale.ROOT, "%-12s  %s%s%n", outcome.word().word, outcome.script(), test);
    outcome.why().forEach(why -> why.lines().forEach(line -> call.out().println("    " + line)));
  }

  private TableSpec table() {
    return new TableSpec(
        "",
        List.of("script", "test", "result", "why").stream().map(TableSpec.Column::text).toList(),
        outcomes.stream()
            .map(
                one ->
                    List.of(
                        one.script(), one.test(), one.word().word, String.join("\n", one.why())))
            .toList());
  }
}
