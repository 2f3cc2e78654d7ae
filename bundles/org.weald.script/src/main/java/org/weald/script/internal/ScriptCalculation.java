package org.weald.script.internal;

import org.weald.model.Catalogue;
import org.weald.model.Checked;
import org.weald.show.TableSpec;
import org.weald.spi.Arguments;
import org.weald.spi.Calculation;
import org.weald.spi.Described;
import org.weald.spi.Progress;

/** A script as a calculation. */
record ScriptCalculation(ScriptFile script, Described described) implements Calculation {

  @Override
  public Checked<TableSpec> calculate(Catalogue catalogue, Arguments arguments, Progress progress) {
    return new ScriptRun(script, ScriptRun.LIMIT).table(catalogue, null, arguments, progress);
  }
}
