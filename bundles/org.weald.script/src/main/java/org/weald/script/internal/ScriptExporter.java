package org.weald.script.internal;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.weald.model.Checked;
import org.weald.script.internal.file.Script;
import org.weald.script.internal.language.ScriptResult;
import org.weald.script.internal.run.Limits;
import org.weald.script.internal.run.Runner;
import org.weald.show.TableSpec;
import org.weald.spi.Arguments;
import org.weald.spi.Described;
import org.weald.spi.ExportedFile;
import org.weald.spi.Exporter;
import org.weald.spi.Given;
import org.weald.spi.Progress;
import org.weald.spi.TableOutput;

/** A script as an exporter: files it makes, or a table which is written in its format. */
record ScriptExporter(Script script, Runner runner) implements Exporter {

  @Override
  public Described described() {
    return script.described();
  }

  @Override
  public Checked<List<ExportedFile>> export(Given given, Arguments arguments, Progress progress) {
    return runner.run(script, given, arguments, Limits.USUAL, progress).checked().then(this::files);
  }

  /** What it writes of a result: a table becomes one file in its format. */
  Checked<List<ExportedFile>> files(ScriptResult result) {
    if (result instanceof ScriptResult.Files files) {
      return Checked.good(files.files());
    }
    return ScriptCalculation.table(script, result).then(table -> Checked.good(written(table)));
  }

  private List<ExportedFile> written(TableSpec table) {
    StringWriter text = new StringWriter();
    String format = script.header().format();
    try {
      TableOutput.print(table, format, text);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    String name = script.id().substring(script.id().lastIndexOf('/') + 1);
    return List.of(new ExportedFile(name + "." + format, text.toString(), table.rows().size()));
  }
}
