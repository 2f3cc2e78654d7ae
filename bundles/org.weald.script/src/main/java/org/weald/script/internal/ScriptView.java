package org.weald.script.internal;

import java.util.List;
import org.weald.model.Checked;
import org.weald.script.internal.file.Script;
import org.weald.script.internal.language.ScriptResult;
import org.weald.script.internal.run.Limits;
import org.weald.script.internal.run.Runner;
import org.weald.show.ViewSpec;
import org.weald.spi.Arguments;
import org.weald.spi.Described;
import org.weald.spi.Given;
import org.weald.spi.Progress;
import org.weald.spi.View;

/** A script as a view: what it shows, or the one chart or table it makes. */
record ScriptView(Script script, Runner runner) implements View {

  @Override
  public Described described() {
    return script.described();
  }

  @Override
  public Checked<ViewSpec> view(Given given, Arguments arguments, Progress progress) {
    return runner.run(script, given, arguments, Limits.USUAL, progress).checked().then(this::shown);
  }

  private Checked<ViewSpec> shown(ScriptResult result) {
    if (result instanceof ScriptResult.View view) {
      return Checked.good(view.view());
    }
    if (result instanceof ScriptResult.Chart chart) {
      return Checked.good(one(new ViewSpec.Panel.Chart(chart.chart())));
    }
    if (result instanceof ScriptResult.Value value) {
      return Checked.good(one(new ViewSpec.Panel.Text(value.text())));
    }
    return ScriptCalculation.table(script, result)
        .then(table -> Checked.good(one(new ViewSpec.Panel.Table(table))));
  }

  private ViewSpec one(ViewSpec.Panel panel) {
    return new ViewSpec(script.header().name(), List.of(panel));
  }
}
