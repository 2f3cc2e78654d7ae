package org.weald.script.internal;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.weald.assess.Scorecard;
import org.weald.model.Catalogue;
import org.weald.model.Checked;
import org.weald.model.Place;
import org.weald.model.Problem;
import org.weald.reading.Quoted;
import org.weald.reading.Suggestion;
import org.weald.script.Ran;
import org.weald.script.internal.file.Origin;
import org.weald.script.internal.file.ScriptHeader.Kind;
import org.weald.script.internal.file.Shelf;
import org.weald.script.internal.language.ScriptResult;
import org.weald.script.internal.run.Limits;
import org.weald.script.internal.run.Runner;
import org.weald.spi.CommandCall;
import org.weald.spi.Described;
import org.weald.spi.Given;
import org.weald.spi.Monitor;
import org.weald.spi.PlanChoice;

/**
 * A script under test: can be run with any values. Weald's own scripts and those of plug-ins are
 * tested on the plan as it was brought; those of a workspace on its figures.
 */
final class Subject {
  private static final String EDITION = "edition";

  private final Shelf.Entry entry;
  private final Runner runner;
  private final Catalogue catalogue;
  private final Monitor monitor;
  private final CommandCall call;

  private Subject(
      Shelf.Entry entry, Runner runner, Catalogue catalogue, Monitor monitor, CommandCall call) {
    this.entry = entry;
    this.runner = runner;
    this.catalogue = catalogue;
    this.monitor = monitor;
    this.call = call;
  }

  static Checked<Subject> of(
      Shelf.Entry entry,
      Monitor monitor,
      LeftOut leftOut,
      ScriptLibrary library,
      CommandCall call) {
    boolean own = entry.script().origin().layer() == Origin.Layer.WORKSPACE;
    CommandCall layers = own ? call : with(call, Optional.empty(), call.options());
    return leftOut
        .rest(entry, layers)
        .then(
            catalogue ->
                Checked.good(
                    new Subject(
                        entry, library.runner(entry, call.workspace()), catalogue, monitor, call)));
  }

  private static CommandCall with(
      CommandCall call, Optional<Path> workspace, Map<String, String> options) {
    return new CommandCall(
        call.arguments(),
        options,
        call.format(),
        workspace,
        call.directory(),
        call.out(),
        call.err(),
        call.progress());
  }

  /** The script. */
  Shelf.Entry entry() {
    return entry;
  }

  /** The parameters it proposes nothing for: whoever runs it has to give them. */
  List<String> open() {
    return entry.script().described().parameters().stream()
        .filter(parameter -> parameter.defaultValue().isBlank())
        .map(Described.Parameter::name)
        .toList();
  }

  /** How it is told that the user gave up. */
  CommandCall call() {
    return call;
  }

  /**
   * Runs it.
   *
   * @param values of parameters by name, and of the edition that is judged
   */
  Checked<ScriptResult> run(Map<String, String> values) {
    Described script = entry.script().described();
    Map<String, String> options = new HashMap<>(call.options());
    Optional.ofNullable(values.get(EDITION))
        .ifPresent(edition -> options.put(PlanChoice.EDITION.name(), edition));
    List<Problem> unknown = unknown(script, values);
    if (!unknown.isEmpty()) {
      return Checked.bad(unknown);
    }
    return PlanChoice.of(catalogue, with(call, call.workspace(), options))
        .then(choice -> run(script, choice, values));
  }

  private Checked<ScriptResult> run(
      Described script, PlanChoice choice, Map<String, String> values) {
    ScriptForm form = new ScriptForm(script, catalogue, Optional.of(choice.plan()));
    return ScriptAnswers.of(script, form, values)
        .then(
            arguments -> {
              Scorecard judged = monitor.judge(catalogue, choice.plan(), choice.latest());
              Given given = new Given(catalogue, Optional.of(judged));
              return runner
                  .run(entry.script(), given, arguments, Limits.USUAL, call.progress())
                  .checked();
            });
  }

  private static List<Problem> unknown(Described script, Map<String, String> values) {
    List<String> known = script.parameters().stream().map(Described.Parameter::name).toList();
    return values.keySet().stream()
        .filter(name -> !known.contains(name) && !name.equals(EDITION))
        .map(
            name ->
                new Problem(
                    script.id() + " has no parameter " + Quoted.of(name),
                    Place.of("test"),
                    "",
                    Suggestion.of(name, known)))
        .toList();
  }

  /** A result as a test looks at it; an export's table is its file as well. */
  Ran ran(ScriptResult result) {
    Map<String, String> files = new LinkedHashMap<>();
    if (entry.script().header().kind() == Kind.EXPORT) {
      new ScriptExporter(entry.script(), runner)
          .files(result)
          .then(
              made -> {
                made.forEach(file -> files.put(file.path(), file.text()));
                return Checked.good(made);
              });
    }
    return new Ran(ResultPages.tables(result), files, ResultPages.text(result));
  }

  /** Problems in words. */
  static String words(List<Problem> problems) {
    return problems.stream().map(Problem::sentence).collect(Collectors.joining("\n"));
  }
}
