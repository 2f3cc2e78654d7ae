package org.weald.script.internal;

import java.io.IOException;
import java.util.List;
import org.weald.script.internal.file.Origin;
import org.weald.show.TableSpec;
import org.weald.spi.CommandCall;
import org.weald.spi.Exit;
import org.weald.spi.TableOutput;

/** The list of what can be run: the folders are the menu. */
final class ScriptList {
  private ScriptList() {}

  /** Prints it; what cannot be run is told beside it. */
  static Exit print(Offers.All all, ScriptLibrary library, CommandCall call) throws IOException {
    all.problems().forEach(problem -> call.err().println(problem.sentence()));
    call.err().flush();
    List<TableSpec.Column> columns =
        List.of("script", "name", "kind", "parameters", "origin", "runs").stream()
            .map(TableSpec.Column::text)
            .toList();
    List<List<String>> rows =
        all.offers().stream().map(offer -> row(offer, runs(offer, library))).toList();
    TableOutput.print(new TableSpec("", columns, rows), call.format(), call.out());
    return Exit.DONE;
  }

  /** Of a workspace's own scripts it is tried whether they compile; the others come tested. */
  private static String runs(Offer offer, ScriptLibrary library) {
    boolean broken =
        offer
            .entry()
            .filter(entry -> entry.script().origin().equals(Origin.WORKSPACE))
            .filter(entry -> !library.faults(entry).isEmpty())
            .isPresent();
    boolean former = offer.entry().filter(entry -> !entry.newer().isEmpty()).isPresent();
    if (!broken) {
      return offer.how();
    }
    return former ? "its last version that loads, " + offer.how() : "does not compile";
  }

  private static List<String> row(Offer offer, String runs) {
    return List.of(
        offer.id(),
        offer.described().name(),
        ScriptHelp.word(offer.kind()),
        ScriptHelp.inShort(offer.described().parameters()),
        offer.origin(),
        runs);
  }
}
