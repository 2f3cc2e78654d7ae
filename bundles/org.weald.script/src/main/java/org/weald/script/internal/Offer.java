package org.weald.script.internal;

import java.util.Optional;
import org.weald.model.Checked;
import org.weald.script.internal.file.Origin;
import org.weald.script.internal.file.Script;
import org.weald.script.internal.file.ScriptHeader.Kind;
import org.weald.script.internal.file.Shelf;
import org.weald.script.internal.language.ScriptResult;
import org.weald.script.internal.run.Limits;
import org.weald.script.internal.run.Runner;
import org.weald.spi.Arguments;
import org.weald.spi.Calculation;
import org.weald.spi.Described;
import org.weald.spi.Exporter;
import org.weald.spi.Given;
import org.weald.spi.Progress;
import org.weald.spi.View;

/**
 * Something that can be run by name: a script, or what a plug-in brings in Java.
 *
 * @param described name, help and parameters
 * @param kind what it is for
 * @param origin who brought it, and whom it hides
 * @param how where it runs, for people
 * @param entry the script, where it is one
 * @param work runs it
 */
record Offer(
    Described described,
    Kind kind,
    String origin,
    String how,
    Optional<Shelf.Entry> entry,
    Work work) {

  /** Runs something. */
  @FunctionalInterface
  interface Work {
    /** Waits for the result; any thread. */
    Checked<ScriptResult> run(Given given, Arguments arguments, Progress progress);
  }

  /** A script. */
  static Offer of(Shelf.Entry entry, Runner runner) {
    return new Offer(
        entry.script().described(),
        entry.script().header().kind(),
        entry.origin(),
        entry.mode().words(),
        Optional.of(entry),
        work(entry.script(), runner));
  }

  /** What an export gives as a table becomes a file in its format. */
  private static Work work(Script script, Runner runner) {
    return script.header().kind() == Kind.EXPORT
        ? of(new ScriptExporter(script, runner)).work()
        : (given, arguments, progress) ->
            runner.run(script, given, arguments, Limits.USUAL, progress).checked();
  }

  /** A calculation in Java. */
  static Offer of(Calculation calculation) {
    return java(
        calculation.described(),
        Kind.CALCULATION,
        (given, arguments, progress) ->
            calculation
                .calculate(given, arguments, progress)
                .then(table -> Checked.good(new ScriptResult.Table(table))));
  }

  /** A view in Java. */
  static Offer of(View view) {
    return java(
        view.described(),
        Kind.VIEW,
        (given, arguments, progress) ->
            view.view(given, arguments, progress)
                .then(shown -> Checked.good(new ScriptResult.View(shown))));
  }

  /** An exporter in Java. */
  static Offer of(Exporter exporter) {
    return java(
        exporter.described(),
        Kind.EXPORT,
        (given, arguments, progress) ->
            exporter
                .export(given, arguments, progress)
                .then(files -> Checked.good(new ScriptResult.Files(files))));
  }

  private static Offer java(Described described, Kind kind, Work work) {
    return new Offer(described, kind, described.origin(), "Java", Optional.empty(), work);
  }

  /** "calculations/neet-rate". */
  String id() {
    return described.id();
  }

  /** What to type to mean it: one that stands in no menu is meant by its file. */
  String typed() {
    boolean loose = entry.filter(one -> one.script().origin().equals(Origin.FILE)).isPresent();
    return loose ? id() + Script.ENDING : id();
  }

  /** The last part of its id, for files that are named after it. */
  String shortName() {
    return id().substring(id().lastIndexOf('/') + 1);
  }

  /** The measure its figures are of, where it says one. */
  Optional<String> measure() {
    return entry.flatMap(one -> one.script().header().measure()).map(mention -> mention.id());
  }
}
