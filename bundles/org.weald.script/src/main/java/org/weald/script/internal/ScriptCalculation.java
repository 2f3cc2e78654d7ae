package org.weald.script.internal;

import java.util.List;
import org.weald.model.Checked;
import org.weald.model.Place;
import org.weald.model.Problem;
import org.weald.script.internal.file.Script;
import org.weald.script.internal.language.ScriptResult;
import org.weald.script.internal.run.Limits;
import org.weald.script.internal.run.Runner;
import org.weald.show.TableSpec;
import org.weald.spi.Arguments;
import org.weald.spi.Calculation;
import org.weald.spi.Described;
import org.weald.spi.Given;
import org.weald.spi.Progress;

/** A script as a calculation. */
record ScriptCalculation(Script script, Runner runner) implements Calculation {

  @Override
  public Described described() {
    return script.described();
  }

  @Override
  public Checked<TableSpec> calculate(Given given, Arguments arguments, Progress progress) {
    return runner
        .run(script, given, arguments, Limits.USUAL, progress)
        .checked()
        .then(result -> table(script, result));
  }

  /** The table in a result. */
  static Checked<TableSpec> table(Script script, ScriptResult result) {
    if (result instanceof ScriptResult.Table table) {
      return Checked.good(table.table());
    }
    if (result instanceof ScriptResult.Figures figures) {
      return Checked.good(figures.table());
    }
    if (result instanceof ScriptResult.Chart chart) {
      return Checked.good(chart.chart().table());
    }
    if (result instanceof ScriptResult.Value value) {
      List<TableSpec.Column> columns = List.of(TableSpec.Column.text("Result"));
      return Checked.good(new TableSpec("", columns, List.of(List.of(value.text()))));
    }
    return Checked.bad(
        new Problem(
            "the script gives no table",
            Place.of(script.file()),
            "",
            "End it with table('Title') { … }"));
  }
}
