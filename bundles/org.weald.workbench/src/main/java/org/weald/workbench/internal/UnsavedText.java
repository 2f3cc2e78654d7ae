package org.weald.workbench.internal;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.weald.model.ActionUpdate;
import org.weald.model.Narrative;
import org.weald.model.Observation;
import org.weald.workspace.Edit;

/**
 * Entries as text. Figures alone are a file that a workspace takes in again; where there are
 * updates and accounts as well, they stand below it to be copied.
 */
final class UnsavedText {
  private UnsavedText() {}

  static String of(List<Edit> unsaved) {
    String figures =
        unsaved.stream()
            .flatMap(edit -> edit.set().figures().stream())
            .map(UnsavedText::line)
            .collect(Collectors.joining());
    Stream<String> updates =
        unsaved.stream().flatMap(edit -> edit.set().updates().stream()).map(UnsavedText::words);
    Stream<String> accounts =
        unsaved.stream().flatMap(edit -> edit.set().narratives().stream()).map(UnsavedText::words);
    Stream<String> away =
        unsaved.stream()
            .filter(edit -> !edit.withdrawn().isEmpty())
            .map(edit -> "Taken away: " + edit.title() + "\n");
    String rest = Stream.of(updates, accounts, away).flatMap(all -> all).collect(joining());
    return (figures.isEmpty() ? "" : "measure,area,period,kind,value\n" + figures)
        + (figures.isEmpty() || rest.isEmpty() ? "" : "\n")
        + rest;
  }

  private static java.util.stream.Collector<CharSequence, ?, String> joining() {
    return Collectors.joining("\n");
  }

  private static String line(Observation it) {
    return Stream.of(
                it.measure(),
                it.area(),
                it.period().label(),
                it.kind().code(),
                it.figure().raw().strip())
            .map(UnsavedText::cell)
            .collect(Collectors.joining(","))
        + "\n";
  }

  private static String cell(String text) {
    return text.matches("[^\",\\n\\r]*") ? text : '"' + text.replace("\"", "\"\"") + '"';
  }

  private static String words(ActionUpdate it) {
    return "Update of "
        + it.action()
        + ", "
        + it.update().period().label()
        + ": "
        + it.update().printed().orElse(it.update().status().code())
        + "\n"
        + it.update().comment()
        + "\n";
  }

  private static String words(Narrative it) {
    return "Account of " + it.measure() + ", " + it.edition() + ":\n" + it.text() + "\n";
  }
}
