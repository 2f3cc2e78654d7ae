package org.weald.script.internal;

import java.io.IOException;
import java.util.List;
import org.weald.show.TableSpec;
import org.weald.spi.CommandCall;
import org.weald.spi.Exit;
import org.weald.spi.TableOutput;

/** The list of what can be run: the folders are the menu. */
final class ScriptList {
  private ScriptList() {}

  /** Prints it; what cannot be run is told beside it. */
  static Exit print(Offers.All all, CommandCall call) throws IOException {
    all.problems().forEach(problem -> call.err().println(problem.sentence()));
    call.err().flush();
    List<TableSpec.Column> columns =
        List.of("script", "name", "kind", "parameters", "origin", "runs").stream()
            .map(TableSpec.Column::text)
            .toList();
    List<List<String>> rows = all.offers().stream().map(ScriptList::row).toList();
    TableOutput.print(new TableSpec("", columns, rows), call.format(), call.out());
    return Exit.DONE;
  }

  private static List<String> row(Offer offer) {
    return List.of(
        offer.id(),
        offer.described().name(),
        ScriptHelp.word(offer.kind()),
        ScriptHelp.inShort(offer.described().parameters()),
        offer.origin(),
        offer.how());
  }
}
