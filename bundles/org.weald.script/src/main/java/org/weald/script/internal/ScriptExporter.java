package org.weald.script.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import org.weald.assess.Scorecard;
import org.weald.model.Catalogue;
import org.weald.model.Checked;
import org.weald.show.TableSpec;
import org.weald.spi.Arguments;
import org.weald.spi.Described;
import org.weald.spi.Exporter;
import org.weald.spi.Progress;
import org.weald.spi.TableOutput;

/** A script as an exporter: it makes a table, which is written in its format. */
record ScriptExporter(ScriptFile script, Described described, String format) implements Exporter {

  @Override
  public Checked<Integer> export(
      Catalogue catalogue,
      Scorecard scorecard,
      Arguments arguments,
      Writer out,
      Progress progress) {
    return new ScriptRun(script, ScriptRun.LIMIT)
        .table(catalogue, scorecard, arguments, progress)
        .then(table -> write(table, out));
  }

  private Checked<Integer> write(TableSpec table, Writer out) {
    try {
      TableOutput.print(table, format, out);
      return Checked.good(table.rows().size());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
